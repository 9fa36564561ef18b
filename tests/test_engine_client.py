"""What the edge makes of an engine that is slow, broken or away."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.engine_client import Asked, EngineClient, EngineHealth, EngineUnavailable
from bot.messages import Aspect, TopicChoice

pytestmark = pytest.mark.anyio
ASKED = Asked("c", "1", "hello", None, None, "ur", True)
ANSWER = {"outcome": "answer", "topic": "blackmail", "language": "ur", "blocks": [{"type": "text", "text": "جواب"}]}
Handle = Callable[[web.Request], Awaitable[web.StreamResponse]]


@pytest.fixture
def anyio_backend() -> str:
    """The edge runs on asyncio."""
    return "asyncio"


async def ask(handle: Handle, asked: Asked = ASKED) -> object:
    """Ask an engine that handles a message so."""
    app = web.Application()
    app.router.add_post("/webhooks/agahi/messages", handle)
    async with TestServer(app) as server:
        client = EngineClient(str(server.make_url("")).rstrip("/"), "secret", timeout=0.3)
        try:
            return await client.ask(asked)
        finally:
            await client.close()


async def test_a_message_goes_with_its_metadata_and_the_token() -> None:
    """And a choice with the intent of its topic."""
    seen: list[dict[str, object]] = []

    async def handle(request: web.Request) -> web.Response:
        assert request.headers["Authorization"] == "Bearer secret"
        seen.append(await request.json())
        return web.json_response({"answers": [ANSWER]})

    await ask(handle)
    await ask(handle, Asked("c", "2", None, TopicChoice(topic="blackmail", aspect=Aspect.PENALTY), "ask", None, False))
    assert seen[0]["metadata"] == {"language": "ur", "language_chosen": True, "message": "1", "noted": False}
    assert seen[1]["choice"] == {"intent": "ask", "topic": "blackmail", "aspect": "penalty"}


async def test_a_slow_engine_is_given_up_in_time() -> None:
    """Nothing hangs."""

    async def handle(_: web.Request) -> web.Response:
        await asyncio.sleep(5)
        return web.json_response({"answers": [ANSWER]})

    started = time.monotonic()
    with pytest.raises(EngineUnavailable):
        await ask(handle)
    assert time.monotonic() - started < 4


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, "{}"), (401, "{}"), (200, "not json"), (200, "{}"), (200, '{"answers": []}'), (200, '{"answers": [{"text": "?"}]}')],
)
async def test_an_answer_that_cannot_be_used_is_no_answer(status: int, body: str) -> None:
    """Errors, other shapes, and actions that said nothing."""

    async def handle(_: web.Request) -> web.Response:
        return web.Response(status=status, text=body, content_type="application/json")

    with pytest.raises(EngineUnavailable):
        await ask(handle)


async def test_an_engine_that_is_away() -> None:
    """Every call says so; health is no."""
    client = EngineClient("http://127.0.0.1:9", "secret", timeout=0.3)
    with pytest.raises(EngineUnavailable):
        await client.ask(ASKED)
    with pytest.raises(EngineUnavailable):
        await client.forget("c")
    assert await client.health() == EngineHealth(False, False)
    await client.close()
