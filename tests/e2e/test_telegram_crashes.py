"""Updates that piled up while the bot was down are all answered, in order, with the edge killed twice on the way."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

import pytest

from bot.channels.telegram.pace import PER_SECOND
from bot.content.snapshot import Snapshot
from tests.botapi import TOKEN, BotApi, RunningBotApi
from tests.e2e.conftest import Service, running
from tests.e2e.test_telegram import chats

pytestmark = pytest.mark.slow
CHATS, EACH = 200, 5
TOPICS = ("blackmail", "fake_profile", "hacked_whatsapp", "otp_call", "bank_fraud", "phishing", "spam", "lost_phone")


def test_a_thousand_updates_and_two_kills(model: Path, tmp_path: Path, snapshot: Snapshot) -> None:
    """Each of 200 chats gets its five answers, in order. Once: but for a message that was on its way to Telegram at a kill."""
    random_topics = random.Random(11)
    asked = {chat: random_topics.sample(TOPICS, EACH) for chat in range(1, CHATS + 1)}
    with RunningBotApi() as api:
        for turn in range(EACH):
            for chat, topics in asked.items():
                api.person_says(chat, f"/start t_{topics[turn]}")
        own = {"AGAHI_TELEGRAM_TOKEN": TOKEN, "AGAHI_TELEGRAM_API_URL": f"http://127.0.0.1:{api.port}"}
        with running(tmp_path / "var", **own) as service:
            kills = [kill(service, api, at) for at in (150, 500)]
            api.wait_until(lambda: len(api.sent) >= CHATS * EACH and not api.pending() and not chats(service, "telegram_pending"), 240)
        openings = {topic: snapshot.text(snapshot.content.topics[topic].answer["en"], "en")[:60] for topic in TOPICS}
        doubled = 0
        for chat, topics in asked.items():
            got = [(message["at"], topic) for message in api.sent for topic in TOPICS if begins(message, chat, openings[topic])]
            once = [topic for number, (_, topic) in enumerate(got) if number == 0 or got[number - 1][1] != topic]
            assert once == topics, (chat, api.texts(chat))
            again = [at for number, (at, topic) in enumerate(got) if number + 1 < len(got) and got[number + 1][1] == topic]
            assert all(any(0 <= kill - at < 2 for kill in kills) for at in again), "doubled without a kill"
            doubled += len(again)
        assert doubled <= len(kills) * PER_SECOND
        assert api.refused == []
        assert api.too_fast == []
        print(f"{len(api.sent)} messages for {CHATS * EACH} updates; on their way at a kill, and sent again: {doubled}")


def kill(service: Service, api: BotApi, at: int) -> float:
    """Kill the edge when so many messages were sent; gives the time. It comes back by itself."""
    api.wait_until(lambda: len(api.sent) >= at, 120)
    edge = service.pids()["edge"]
    os.kill(edge, signal.SIGKILL)
    killed = time.monotonic()
    api.wait_until(lambda: service.pids().get("edge", edge) != edge, 60)
    return killed


def begins(message: dict[str, object], chat: int, words: str) -> bool:
    """Whether a message to a chat begins with words."""
    return message["chat_id"] == chat and str(message.get("text", "")).startswith(words)
