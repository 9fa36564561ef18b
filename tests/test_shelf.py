"""What is kept for an hour, in memory and in Redis."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis

from bot.documents import PATH, Document, Documents
from bot.shelf import SECONDS, MemoryShelf, RedisShelf, Shelf
from tests.servers import redis_url

pytestmark = pytest.mark.anyio
PAPER = Document("papers.pdf", "application/pdf", b"%PDF purple\nelephant")


@pytest.fixture
def anyio_backend() -> str:
    """The edge runs on asyncio."""
    return "asyncio"


@pytest.fixture(params=["memory", pytest.param("redis", marks=pytest.mark.slow)])
async def shelf(request: pytest.FixtureRequest) -> AsyncIterator[Shelf]:
    """A shelf of each kind."""
    if request.param == "memory":
        yield MemoryShelf()
        return
    with redis_url() as url:
        made = RedisShelf(url)
        yield made
        await made.close()


async def test_a_value_is_found_by_its_name(shelf: Shelf) -> None:
    """And only by its name; the last one put counts."""
    await shelf.put("ayesha", "a", b"1")
    await shelf.put("ayesha", "a", b"2")
    assert await shelf.get("a") == b"2"
    assert await shelf.get("b") is None


async def test_an_owner_can_have_it_all_forgotten(shelf: Shelf) -> None:
    """And nobody else's."""
    await shelf.put("ayesha", "a", b"1")
    await shelf.put("bilal", "b", b"2")
    await shelf.forget("ayesha")
    assert await shelf.get("a") is None
    assert await shelf.get("b") == b"2"
    await shelf.forget("nobody")


async def test_a_document_is_found_by_its_address(shelf: Shelf) -> None:
    """With its name and type; another secret finds nothing."""
    documents = Documents(shelf)
    block = await documents.put("ayesha", PAPER, "Papers")
    assert await documents.read(block.url) == PAPER.body
    assert block.size == len(PAPER.body)
    secret = block.url.split("/")[2]
    assert len(secret) == 32
    assert await documents.get("0" * 32) is None
    assert await documents.read(f"{PATH}/../{secret}/papers.pdf") is None


async def test_after_an_hour_it_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not given any more at once, and not in memory after the next clearing."""
    shelf = MemoryShelf()
    await shelf.put("ayesha", "a", b"1")
    later = time.monotonic() + SECONDS
    monkeypatch.setattr(time, "monotonic", lambda: later)
    assert await shelf.get("a") is None
    await shelf.clear()
    assert not shelf._kept


async def test_when_it_is_full_the_oldest_goes() -> None:
    """The memory of the service has an end."""
    shelf = MemoryShelf(most_bytes=10)
    for number in range(4):
        await shelf.put("ayesha", str(number), b"12345")
    assert [await shelf.get(str(number)) is not None for number in range(4)] == [False, False, True, True]


@pytest.mark.slow
async def test_redis_forgets_by_itself() -> None:
    """Every key has its hour, and no key holds the secret of an address."""
    with redis_url() as url:
        shelf = RedisShelf(url)
        block = await Documents(shelf).put("ayesha", PAPER, "Papers")
        redis: Redis = Redis.from_url(url)
        keys = [key async for key in redis.scan_iter("*")]
        assert keys
        for key in keys:
            assert 0 < await redis.ttl(key) <= SECONDS
            assert block.url.split("/")[2].encode() not in key
        await redis.aclose()
        await shelf.close()
