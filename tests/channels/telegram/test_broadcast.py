"""A tip to 10,000 subscribers: within Telegram's limits, through a SIGKILL, to nobody twice.

Time runs faster, for the sender and for the local Bot API alike, so that six minutes take one.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert

from bot.channels.telegram.broadcast import Broadcast
from bot.channels.telegram.pace import PER_SECOND
from bot.channels.telegram.sending import Sender
from bot.content.schema import Content
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.settings import ROOT
from bot.storage import migrate
from bot.storage.content_store import ContentStore
from bot.storage.database import open_database
from bot.storage.mailroom import Mailroom, Settled, TipsChange
from bot.storage.tables import TelegramSubscriber
from tests.botapi import TOKEN, BotApi, RunningBotApi

pytestmark = pytest.mark.slow
SUBSCRIBERS, SPEED = 10_000, 8
SCRIPT = f"""
import asyncio, sys, time
from datetime import UTC, datetime
from telegram import Bot
from telegram.request import HTTPXRequest
from bot.channels.telegram.broadcast import Broadcast
from bot.channels.telegram.sending import Sender
from bot.documents import Documents
from bot.shelf import MemoryShelf
from bot.storage.content_store import ContentCache, ContentStore
from bot.storage.database import open_database
from bot.storage.mailroom import Mailroom

async def main(database, api):
    engine = open_database(database)
    mailroom, cache = Mailroom(engine), ContentCache(ContentStore(engine))
    cache.refresh()
    async with Bot("{TOKEN}", base_url=f"http://127.0.0.1:{{api}}/bot", request=HTTPXRequest(connection_pool_size=64)) as bot:
        sender = Sender(bot, mailroom, Documents(MemoryShelf()), lambda: time.monotonic() * {SPEED}, lambda seconds: seconds / {SPEED})
        morning = datetime(2026, 12, 1, 3, 30, tzinfo=UTC)
        await Broadcast(mailroom, sender, lambda: cache.current, lambda: morning).look()
        async with sender.running():
            while await mailroom.waiting():
                await asyncio.sleep(0.1)

asyncio.run(main(*sys.argv[1:]))
"""


def test_ten_thousand_get_the_tip_once(tmp_path: Path, content: Content) -> None:
    """Killed in the middle, it goes on: nobody gets it twice, and only what was on its way at that moment may be missing."""
    url = f"sqlite:///{tmp_path / 'agahi.db'}"
    engine = open_database(url)
    migrate.upgrade(engine)
    ContentStore(engine).publish(content)
    tags = list(LANGUAGES)
    rows = [
        {"chat_id": chat, "chat": f"key{chat}", "language": tags[chat % len(tags)], "minute": 480 + chat % 30, "paused": False}
        for chat in range(1, SUBSCRIBERS + 1)
    ]
    with engine.begin() as connection:
        connection.execute(insert(TelegramSubscriber), rows)
    with RunningBotApi(clock=lambda: time.monotonic() * SPEED) as api:
        first = start(url, api)
        api.wait_until(lambda: len(api.sent) >= SUBSCRIBERS // 3, 300)
        os.kill(first.pid, signal.SIGKILL)
        first.wait()
        before = len(api.sent)
        assert start(url, api).wait(400) == 0
        got = Counter(message["chat_id"] for message in api.sent)
        assert api.refused == []
        assert api.too_fast == []
    assert before < SUBSCRIBERS
    assert set(got.values()) == {1}
    missing = SUBSCRIBERS - len(got)
    assert missing <= PER_SECOND, missing
    print(f"{len(got)} of {SUBSCRIBERS}, killed after {before}, on its way at the kill: {missing}")
    engine.dispose()


def start(url: str, api: BotApi) -> subprocess.Popen[bytes]:
    """The sender in a process of its own."""
    return subprocess.Popen([sys.executable, "-c", SCRIPT, url, str(api.port)], cwd=ROOT)


@pytest.mark.anyio
async def test_the_tip_comes_at_the_time_asked_for_in_pakistan(tmp_path: Path, snapshot: Snapshot) -> None:
    """Not before, once a day, and not hours late."""
    engine = open_database(f"sqlite:///{tmp_path / 'agahi.db'}")
    migrate.upgrade(engine)
    mailroom = Mailroom(engine)
    for chat, minute in ((1, 8 * 60), (2, 21 * 60)):
        await mailroom.settle(Settled(chat, "tips", chat, f"k{chat}", tips=TipsChange("ur", minute)))

    class Quiet(Sender):
        def __init__(self) -> None:
            pass

        def wake(self) -> None:
            pass

    async def at(hour: int, minute: int, day: int = 1) -> int:
        now = datetime(2026, 12, day, hour, minute, tzinfo=UTC)
        return await Broadcast(mailroom, Quiet(), lambda: snapshot, lambda: now).look()

    # Karachi is five hours ahead of UTC.
    assert await at(2, 59) == 0
    assert await at(3, 0) == 1
    assert await at(3, 1) == 0
    assert await at(16, 0) == 1
    assert await at(3, 0, day=2) == 1
    assert await at(20, 0, day=2) == 0
    (tip, *_) = await mailroom.take(9, tips=True)
    assert snapshot.word("tip_heading", "ur") in tip.body["text"]
    assert [row[0]["callback_data"] for row in tip.body["keyboard"]][1:] == ["v|/tips pause", "v|/tips stop"]
    engine.dispose()


@pytest.fixture
def anyio_backend() -> str:
    """The edge runs on asyncio."""
    return "asyncio"
