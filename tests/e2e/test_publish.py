"""Content changes under a running service."""

from __future__ import annotations

import time

import pytest

from bot.content.schema import Content
from bot.storage.content_store import ContentStore
from bot.storage.database import open_database
from tests.e2e.conftest import Service
from tests.storage.test_content_store import changed

pytestmark = pytest.mark.slow


def test_a_new_version_answers_within_five_seconds_and_goes_back_as_fast(service: Service, content: Content) -> None:
    """Without a restart, in the actions and in the edge."""
    store = ContentStore(open_database(f"sqlite:///{service.data / 'agahi.db'}"))
    edited = changed(content, "Another title")
    topic = edited.topics["blackmail"]
    answer = {tag: f"{text} Edited." for tag, text in topic.answer.items()}
    store.publish(edited.model_copy(update={"topics": {**edited.topics, "blackmail": topic.model_copy(update={"answer": answer})}}))
    try:
        assert _within_five_seconds(service, "Edited.")
    finally:
        store.rollback()
    assert _within_five_seconds(service, "Edited.", present=False)


def _within_five_seconds(service: Service, words: str, present: bool = True) -> bool:
    until = time.monotonic() + 5
    while time.monotonic() < until:
        if (words in service.say(service.open(), "he is blackmailing me with my pictures")["text"]) is present:
            return True
        time.sleep(0.2)
    return False
