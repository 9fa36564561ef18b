"""The sender over a real queue and the local Bot API."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine
from telegram import Bot
from telegram.request import HTTPXRequest

from bot.channels.telegram.sending import Sender
from bot.documents import PATH, Document, Documents
from bot.shelf import MemoryShelf
from bot.storage import migrate
from bot.storage.database import open_database
from bot.storage.mailroom import Mailroom, Parcel, Settled, TipsChange
from tests.botapi import TOKEN, BotApi, Fault, RunningBotApi

pytestmark = [pytest.mark.slow, pytest.mark.anyio]


@pytest.fixture
def anyio_backend() -> str:
    """The edge runs on asyncio."""
    return "asyncio"


@pytest.fixture
def api() -> Iterator[BotApi]:
    """The local Bot API."""
    with RunningBotApi() as api:
        yield api
        assert api.refused == []
        assert api.too_fast == []


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Engine]:
    """A database of the test's own."""
    engine = open_database(f"sqlite:///{tmp_path / 'agahi.db'}")
    migrate.upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def mailroom(database: Engine) -> Mailroom:
    """The queue."""
    return Mailroom(database)


@asynccontextmanager
async def sending(api: BotApi, mailroom: Mailroom, documents: Documents | None = None) -> AsyncIterator[Sender]:
    """A sender that is impatient with an answer that does not come."""
    request = HTTPXRequest(connection_pool_size=64, read_timeout=0.7)
    async with Bot(TOKEN, base_url=f"http://127.0.0.1:{api.port}/bot", request=request) as bot:
        sender = Sender(bot, mailroom, documents or Documents(MemoryShelf()))
        async with sender.running():
            yield sender


async def until(condition: Callable[[], Awaitable[bool]]) -> None:
    """Wait for a condition, twenty seconds at most."""
    for _ in range(1_000):
        if await condition():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come")


async def queue(mailroom: Mailroom, update: int, chat: int, *parcels: Parcel) -> None:
    """Put parcels for a chat in the queue."""
    await mailroom.settle(Settled(update, "answer", chat, f"key{chat}", parcels))


async def queue_tip(mailroom: Mailroom, chat: int, text: str) -> None:
    """A subscriber, with a tip in the queue."""
    from datetime import date

    await mailroom.settle(Settled(chat, "tips", chat, f"key{chat}", tips=TipsChange("en", minute=480)))
    await mailroom.queue_tips(date(2026, 12, 1), 0, 600, {"en": (text_of(text),)}, 10)


def text_of(text: str) -> Parcel:
    """A message."""
    return Parcel("text", {"text": text})


async def test_an_answer_whose_fate_is_unknown_is_sent_again(api: BotApi, mailroom: Mailroom) -> None:
    """Perhaps twice is better than perhaps never."""
    api.faults["sendMessage"] = deque([Fault(0, done=True)])
    await queue(mailroom, 1, 11, text_of("hello"))
    async with sending(api, mailroom):
        await until(lambda: _empty(mailroom))
    assert api.texts(11) == ["hello", "hello"]


async def test_a_tip_whose_fate_is_unknown_is_not_sent_again(api: BotApi, mailroom: Mailroom) -> None:
    """Never is better than twice."""
    api.faults["sendMessage"] = deque([Fault(0, done=True)])
    await queue_tip(mailroom, 11, "tip")
    async with sending(api, mailroom):
        await until(lambda: _empty(mailroom))
    assert api.texts(11) == ["tip"]


async def test_an_answer_overtakes_tips(api: BotApi, mailroom: Mailroom) -> None:
    """Of other chats, and of its own."""
    for chat in range(100, 180):
        await queue_tip(mailroom, chat, "tip")
    await queue(mailroom, 5, 150, text_of("answer"))
    async with sending(api, mailroom):
        await until(lambda: _empty(mailroom))
    assert api.texts(150) == ["answer", "tip"]
    assert [message["text"] for message in api.sent[:31]].count("answer") == 1


async def test_the_queue_outlives_the_sender(api: BotApi, mailroom: Mailroom) -> None:
    """What one did not send the next one sends, in order, once."""
    for number in range(6):
        await queue(mailroom, number + 1, 11, text_of(str(number)))
    async with sending(api, mailroom):
        await until(lambda: _async(len(api.sent) >= 2))
    async with sending(api, mailroom):
        await until(lambda: _empty(mailroom))
    assert api.texts(11) == [str(number) for number in range(6)]


async def test_two_senders_do_not_send_twice(api: BotApi, mailroom: Mailroom, database: Engine) -> None:
    """One of them sends; when it ends, the other goes on."""
    for chat in range(40):
        await queue(mailroom, chat + 1, chat + 1, text_of("hello"))
    async with sending(api, Mailroom(database)):
        async with sending(api, mailroom):
            await until(lambda: _empty(mailroom))
        await queue(mailroom, 900, 900, text_of("later"))
        await until(lambda: _empty(mailroom))
    assert sorted(message["chat_id"] for message in api.sent) == [*range(1, 41), 900]


async def test_a_file_is_sent_as_a_document(api: BotApi, mailroom: Mailroom) -> None:
    """With its name; one that has expired is said to be gone."""
    documents = Documents(MemoryShelf())
    block = await documents.put("ayesha", Document("draft.pdf", "application/pdf", b"%PDF"), "Draft")
    body = {"title": block.title, "name": block.name, "url": block.url, "gone": "It is gone."}
    await queue(mailroom, 1, 11, Parcel("file", body), Parcel("file", {**body, "url": f"{PATH}/{'0' * 32}/draft.pdf"}))
    async with sending(api, mailroom, documents):
        await until(lambda: _empty(mailroom))
    document, text = api.sent
    assert document["method"] == "sendDocument"
    assert (document["document"], document["document"].name) == (b"%PDF", "draft.pdf")
    assert document["caption"] == "Draft"
    assert text["text"] == "It is gone."


async def test_twenty_a_minute_to_a_group(api: BotApi, mailroom: Mailroom) -> None:
    """The new sender counts what the one before it sent: with twenty in the last minute, the next waits."""
    for number in range(20):
        await mailroom.settle(Settled(number + 1, "x", -5, "key-5", seen=(number + 1,)))
    await queue(mailroom, 50, -5, text_of("late"))
    await queue(mailroom, 51, 11, text_of("hello"))
    async with sending(api, mailroom):
        await until(lambda: _async(api.texts(11) == ["hello"]))
    assert api.texts(-5) == []


async def test_a_message_that_telegram_refuses_holds_up_nothing(api: BotApi, mailroom: Mailroom) -> None:
    """It is dropped; the next one is sent."""
    api.faults["sendMessage"] = deque([Fault(400, "Bad Request: can't parse entities")])
    await queue(mailroom, 1, 11, text_of("bad"), text_of("good"))
    async with sending(api, mailroom):
        await until(lambda: _empty(mailroom))
    assert api.texts(11) == ["good"]


async def test_a_group_that_moved_is_followed(api: BotApi, mailroom: Mailroom) -> None:
    """Telegram names the new id."""
    moved = Fault(400, "Bad Request: group chat was upgraded to a supergroup chat")
    api.faults["sendMessage"] = deque([moved])
    original = api._fail

    async def fail(fault: Fault) -> tuple[int, dict[str, object]]:
        status, body = await original(fault)
        return status, {**body, "parameters": {"migrate_to_chat_id": -100500}}

    api._fail = fail  # type: ignore[method-assign]
    await queue(mailroom, 1, -5, text_of("hello"))
    async with sending(api, mailroom):
        await until(lambda: _empty(mailroom))
    assert api.texts(-100500) == ["hello"]


async def _empty(mailroom: Mailroom) -> bool:
    return await mailroom.waiting() == 0


async def _async(value: bool) -> bool:
    return value
