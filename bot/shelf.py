"""What is kept for an hour and never written down: papers made for a person, and results that tell their story.

In the memory of the process when there is one edge, in Redis, with its expiry, when there are several. A restart may lose it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

from redis.asyncio import Redis

SECONDS = 3600
# Some hundreds of papers; when there are more, the oldest make room.
_MOST_BYTES = 64 * 1024 * 1024
_PREFIX = "agahi:shelf:"


class Shelf(Protocol):
    """Keeps bytes under a name, each belonging to an owner, for an hour."""

    async def put(self, owner: str, name: str, value: bytes) -> None:
        """Keep a value under a name; an owner can have it all forgotten."""

    async def get(self, name: str) -> bytes | None:
        """The value of a name, or None when there is none, or no more."""

    async def forget(self, owner: str) -> None:
        """Drop everything of an owner."""

    async def clear(self) -> None:
        """Drop what is past its time."""

    async def close(self) -> None:
        """Close what was opened."""


@dataclass(frozen=True)
class _Kept:
    owner: str
    value: bytes
    until: float


class MemoryShelf:
    """A shelf in the memory of this process.

    Args:
        most_bytes: when more is kept, the oldest is dropped.
    """

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._bytes = 0
        self._most = most_bytes

    async def put(self, owner: str, name: str, value: bytes) -> None:
        """See `Shelf`."""
        self._drop(name)
        self._kept[name] = _Kept(owner, value, time.monotonic() + SECONDS)
        self._bytes += len(value)
        while self._bytes > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    async def get(self, name: str) -> bytes | None:
        """See `Shelf`."""
        kept = self._kept.get(name)
        return kept.value if kept and kept.until > time.monotonic() else None

    async def forget(self, owner: str) -> None:
        """See `Shelf`."""
        for name in [name for name, kept in self._kept.items() if kept.owner == owner]:
            self._drop(name)

    async def clear(self) -> None:
        """See `Shelf`."""
        now = time.monotonic()
        for name in [name for name, kept in self._kept.items() if kept.until <= now]:
            self._drop(name)

    async def close(self) -> None:
        """See `Shelf`."""
        self._kept.clear()

    def _drop(self, name: str) -> None:
        kept = self._kept.pop(name, None)
        if kept:
            self._bytes -= len(kept.value)


class RedisShelf:
    """A shelf that all edges share. The names, which open papers, are kept as hashes only.

    Args:
        url: the Redis URL.
    """

    def __init__(self, url: str) -> None:
        self._redis: Redis = Redis.from_url(url)

    async def put(self, owner: str, name: str, value: bytes) -> None:
        """See `Shelf`."""
        key, of_owner = _key(name), _key(f"owner:{owner}")
        async with self._redis.pipeline() as pipe:
            pipe.set(key, value, ex=SECONDS)
            pipe.sadd(of_owner, key)
            pipe.expire(of_owner, SECONDS)
            await pipe.execute()

    async def get(self, name: str) -> bytes | None:
        """See `Shelf`."""
        value: bytes | None = await self._redis.get(_key(name))
        return value

    async def forget(self, owner: str) -> None:
        """See `Shelf`."""
        of_owner = _key(f"owner:{owner}")
        keys: set[bytes] = await self._redis.smembers(of_owner)
        await self._redis.delete(of_owner, *keys)

    async def clear(self) -> None:
        """Redis forgets by itself."""

    async def close(self) -> None:
        """See `Shelf`."""
        await self._redis.aclose()


def _key(name: str) -> str:
    return _PREFIX + sha256(name.encode()).hexdigest()
