"""Conversations inside the engine: small, kept over a restart, forgotten on demand and by age."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from engine.tracker_store import FLEETING_SECONDS, TURNS_KEPT, ConversationStore, compact

DOMAIN = Domain.from_yaml(
    "version: '3.1'\nintents: [ask]\n"
    "slots: {topic: {type: text, influence_conversation: false, mappings: [{type: custom}]}, report: {type: any, mappings: [{type: custom}]}}\nactions: [action_answer]"
)


def conversation(turns: int, sender: str = "c1") -> DialogueStateTracker:
    """A conversation of some turns, each answered at length."""
    tracker = DialogueStateTracker(sender, DOMAIN.slots)
    tracker.update(ActionExecuted("action_listen"))
    for turn in range(turns):
        tracker.update(UserUttered(f"question {turn}", {"name": "ask"}))
        tracker.update(ActionExecuted("action_answer"))
        tracker.update(BotUttered(f"a long answer {turn}" * 100))
        tracker.update(SlotSet("topic", f"topic{turn}"))
        tracker.update(ActionExecuted("action_listen"))
    return tracker


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the store is told to keep its file."""
    file = tmp_path / "conversations.db"
    monkeypatch.setenv("AGAHI_TRACKER_DB", str(file))
    return file


def run(work: Any) -> Any:
    """Run a coroutine."""
    return asyncio.run(work)


def test_a_long_conversation_stays_small() -> None:
    """A hundred turns take no more room than a few, and none of the answers' words."""
    few, many = compact(conversation(TURNS_KEPT + 1)), compact(conversation(100))
    assert len(many) == len(few)
    assert "a long answer" not in str(many)


def test_slots_survive_what_is_cut_off(path: Path) -> None:
    """A slot set long ago is still set."""
    tracker = conversation(1)
    for turn in range(20):
        tracker.update(UserUttered(f"more {turn}", {"name": "ask"}))
        tracker.update(ActionExecuted("action_listen"))
    store = ConversationStore(DOMAIN)
    run(store.save(tracker))
    found = run(ConversationStore(DOMAIN).retrieve("c1"))
    assert found.get_slot("topic") == "topic0"
    assert found.latest_message.intent["name"] == "ask"


def test_a_conversation_survives_a_restart(path: Path) -> None:
    """Another process finds it."""
    run(ConversationStore(DOMAIN).save(conversation(2)))
    found = run(ConversationStore(DOMAIN).retrieve("c1"))
    assert found.get_slot("topic") == "topic1"
    assert run(ConversationStore(DOMAIN).retrieve("c2")) is None


def report(touched: float, sender: str = "c1") -> DialogueStateTracker:
    """A conversation with a guided report under way."""
    tracker = conversation(1, sender)
    tracker.update(SlotSet("report", {"situation": "purple_umbrella", "touched": touched}))
    return tracker


def bytes_of(path: Path) -> bytes:
    """Every byte the store has written."""
    return b"".join(file.read_bytes() for file in path.parent.iterdir())


def test_what_a_person_wrote_is_not_kept(path: Path) -> None:
    """It was understood when it came; only what it meant is of use later."""
    run(ConversationStore(DOMAIN).save(conversation(2)))
    assert b"question" not in bytes_of(path)


def test_a_report_is_found_again_within_its_hour(path: Path) -> None:
    """Another process finds it, though it is kept apart from the conversation."""
    run(ConversationStore(DOMAIN).save(report(time.time())))
    found = run(ConversationStore(DOMAIN).retrieve("c1"))
    assert found.get_slot("report")["situation"] == "purple_umbrella"


def test_a_report_is_gone_after_its_hour(path: Path) -> None:
    """Not found at once, and no byte of it after the next purge, while the conversation stays."""
    store = ConversationStore(DOMAIN)
    run(store.save(report(time.time() - FLEETING_SECONDS)))
    assert run(store.retrieve("c1")).get_slot("report") is None
    store.purge(time.time())
    assert b"purple_umbrella" not in bytes_of(path)
    assert run(store.retrieve("c1")).get_slot("topic") == "topic0"


def test_a_report_that_ended_leaves_no_byte(path: Path) -> None:
    """The slot was emptied, and so is the file."""
    store = ConversationStore(DOMAIN)
    tracker = report(time.time())
    run(store.save(tracker))
    assert b"purple_umbrella" in bytes_of(path)
    tracker.update(SlotSet("report", None))
    run(store.save(tracker))
    assert b"purple_umbrella" not in bytes_of(path)


def test_forgetting_leaves_no_byte(path: Path) -> None:
    """Not in the file, not in its log."""
    store = ConversationStore(DOMAIN)
    run(store.save(report(time.time())))
    run(store.save(conversation(3, "c2")))
    run(store.delete("c1"))
    assert run(store.retrieve("c1")) is None
    assert list(run(store.keys())) == ["c2"]
    assert b"topic0" not in bytes_of(path)
    assert b"purple_umbrella" not in bytes_of(path)


def test_old_conversations_are_purged(path: Path) -> None:
    """By age, when others are saved."""
    store = ConversationStore(DOMAIN)
    run(store.save(conversation(1)))
    store.purge(time.time() + 31 * 86_400)
    assert run(store.retrieve("c1")) is None
