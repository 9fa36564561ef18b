"""Rate limits, in process or in Redis."""

from __future__ import annotations

import time

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage, RedisStorage, Storage
from limits.aio.strategies import MovingWindowRateLimiter


class RateLimit:
    """So many per minute for each key.

    Args:
        per_minute: how many; 0 is no limit.
        redis_url: where the counts live; in process when None.
    """

    def __init__(self, per_minute: int, redis_url: str | None = None) -> None:
        self._item = RateLimitItemPerMinute(per_minute) if per_minute else None
        storage: Storage = RedisStorage(f"async+{redis_url}", implementation="redispy") if redis_url else MemoryStorage()
        self._limiter = MovingWindowRateLimiter(storage)

    async def wait(self, key: str) -> float:
        """Count one for a key.

        Returns:
            0 when it may pass, else the seconds until it may.
        """
        if self._item is None or await self._limiter.hit(self._item, key):
            return 0.0
        reset, _ = await self._limiter.get_window_stats(self._item, key)
        return max(1.0, reset - time.time())
