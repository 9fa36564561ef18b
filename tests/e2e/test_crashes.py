"""A process that dies loses no accepted message, and comes back."""

from __future__ import annotations

import asyncio
import os
import signal
import time
import uuid
from pathlib import Path

import aiohttp
import pytest

from tests.e2e.conftest import Service, running

pytestmark = pytest.mark.slow
SECONDS, CLIENTS = 60.0, 6
KILLS = ((8.0, "actions"), (20.0, "edge"), (32.0, "engine"))
QUESTIONS = ("fake id bani hai meri", "my whatsapp is hacked", "میرے پیسے نکل گئے", "nccia helpline number")


def test_killing_each_part_under_load_loses_nothing(model: Path, tmp_path: Path) -> None:
    """For 60 s, with SIGKILL to actions, edge and engine: every message is answered in the end, and only once."""
    with running(tmp_path / "var", AGAHI_RATE_LIMIT="0") as service:
        before = service.pids()
        assert set(before) == {"actions", "edge", "engine"}
        answered = asyncio.run(_load_with_kills(service))
        service.wait_until_ready()
        after = service.pids()
        assert all(after[name] != before[name] for name in before)
        asyncio.run(_answers_stay(service, answered))
    assert len(answered) > 100


async def _load_with_kills(service: Service) -> list[tuple[dict[str, str], str, str]]:
    """Clients that do what a good client does: keep the id and try again until there is an answer."""
    answered: list[tuple[dict[str, str], str, str]] = []
    until = time.monotonic() + SECONDS
    async with aiohttp.ClientSession(base_url=service.address, timeout=aiohttp.ClientTimeout(total=10)) as session:
        headers = [service.open() for _ in range(CLIENTS)]
        work = [_client(session, header, until, answered) for header in headers]
        await asyncio.gather(_kill(service), *work)
    return answered


async def _client(
    session: aiohttp.ClientSession, headers: dict[str, str], until: float, answered: list[tuple[dict[str, str], str, str]]
) -> None:
    turn = 0
    while time.monotonic() < until:
        body = {"id": str(uuid.uuid4()), "text": QUESTIONS[turn % len(QUESTIONS)]}
        reply = None
        deadline = time.monotonic() + 90
        while reply is None:
            assert time.monotonic() < deadline, "a message was never answered"
            reply = await _try(session, headers, body)
        answered.append((headers, body["id"], reply))
        turn += 1


async def _try(session: aiohttp.ClientSession, headers: dict[str, str], body: dict[str, str]) -> str | None:
    """The reply's id and topic; None when nobody answered or the service said that it cannot."""
    try:
        async with session.post("/api/v1/messages", json=body, headers=headers) as response:
            assert response.status == 200, await response.text()
            reply = (await response.json())["replies"][0]
    except (aiohttp.ClientError, TimeoutError):
        await asyncio.sleep(0.2)
        return None
    if reply["outcome"] == "unavailable":
        assert "1799" in reply["text"]
        await asyncio.sleep(0.2)
        return None
    return f"{reply['id']} {reply['topic']}"


async def _kill(service: Service) -> None:
    started = time.monotonic()
    for at, name in KILLS:
        await asyncio.sleep(max(0.0, at - (time.monotonic() - started)))
        os.kill(service.pids()[name], signal.SIGKILL)


async def _answers_stay(service: Service, answered: list[tuple[dict[str, str], str, str]]) -> None:
    """Asked again with its id, a message gets the result it got, crash or not."""
    async with aiohttp.ClientSession(base_url=service.address) as session:
        for headers, message, reply in answered[:: max(1, len(answered) // 200)]:
            assert await _try(session, headers, {"id": message, "text": "again"}) == reply
