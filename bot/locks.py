"""Locks that hold over several edges."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from redis.asyncio import Redis

_HOLD_SECONDS = 15


class RedisLocks:
    """One lock for each conversation, in Redis. A lock of a dead edge is released by its age.

    Args:
        url: the Redis URL.
    """

    def __init__(self, url: str) -> None:
        self._redis: Redis = Redis.from_url(url)

    @asynccontextmanager
    async def hold(self, conversation: str) -> AsyncIterator[None]:
        """Wait until no edge is answering another message of the conversation."""
        lock = self._redis.lock(f"agahi:turn:{conversation}", timeout=_HOLD_SECONDS, sleep=0.01)
        async with lock:
            yield

    async def close(self) -> None:
        """Close the connections."""
        await self._redis.aclose()
