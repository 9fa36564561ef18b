"""The same bot under somebody else's fake Telegram: tg-auto-test, which parses the HTML and clicks the buttons its own way.

It knows one private chat and not every method (no deleteMessages, no sendContact, no inline mode), and its polls do not work with its
own Telethon; the rest is for tests/botapi.py.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from pydantic import SecretStr
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, ContextTypes, TypeHandler
from tg_auto_test.test_utils.serverless_telegram_client import ServerlessTelegramClient

from bot import app as edge
from bot.channels.telegram import service
from bot.content.snapshot import Snapshot
from bot.engine_client import EngineClient
from bot.settings import Settings
from tests.conftest import _bound
from tests.fakes import FakeEngine

pytestmark = [pytest.mark.slow, pytest.mark.anyio]


@pytest.fixture
def anyio_backend() -> str:
    """The edge runs on asyncio."""
    return "asyncio"


@pytest.fixture
async def person(published: Settings, fake_engine: FakeEngine, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[ServerlessTelegramClient]:
    """Somebody at the kit's Telegram, with our bot behind it."""
    for method in ("ask", "forget", "health"):
        monkeypatch.setattr(EngineClient, method, _bound(fake_engine, method))
    running: list[service.TelegramService] = []

    async def deal(update: Update, _context: ContextTypes.DEFAULT_TYPE) -> None:
        assert await running[0].intake.deal([update]) == set()
        for _ in range(1_000):
            if not await running[0].mailroom.waiting():
                break
            await asyncio.sleep(0.02)

    def build(builder: ApplicationBuilder) -> Application:  # type: ignore[type-arg]
        application = builder.build()
        application.add_handler(TypeHandler(Update, deal))
        return application

    client = ServerlessTelegramClient(build_application=build)
    await client.connect()
    monkeypatch.setattr(service, "make_bot", lambda _: client._application.bot)
    async with AsyncExitStack() as stack:
        settings = published.model_copy(update={"telegram_token": SecretStr("123:ABC"), "telegram_mode": "webhook"})
        _, telegram = await edge._build(settings, stack)
        assert telegram is not None
        running.append(telegram)
        await telegram.warm.wait()
        yield client
    await client.disconnect()


async def test_a_conversation(person: ServerlessTelegramClient, snapshot: Snapshot) -> None:
    """Greeting, question, an aspect in place, tips, odd letters: what the kit makes of it is what we mean."""
    async with person.conversation("test_bot", timeout=20) as talk:
        await talk.send_message("/start")
        greeting = await talk.get_response()
        assert greeting.text.startswith(snapshot.text(snapshot.content.topics["greet"].answer["en"], "en")[:60])
        assert greeting.buttons
        await talk.send_message("fake id bani hai meri")
        answer = await talk.get_response()
        assert "1799" in answer.text
        assert answer.entities
        await answer.click(text=snapshot.word("aspect_evidence", "en"))
        edit = await talk.get_edit()
        assert edit.id == answer.id
        assert snapshot.word("heading_evidence", "en") in edit.text
        await talk.send_message("/tips")
        tips = await talk.get_response()
        await tips.click(0)
        assert "8:00" in (await talk.get_response()).text
        await talk.send_message("<b>&lt; 💔")
        assert (await talk.get_response()).text
    assert {call.api_method for call in person._api_calls} <= set(person._request._handlers)
