"""Where conversations are kept inside the engine: small, in one SQLite file, purged by age."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, BotUttered, Event, SessionStarted, SlotSet, UserUttered, deserialise_events
from rasa.shared.core.trackers import DialogueStateTracker

TURNS_KEPT = 2
PURGE_EVERY_SECONDS = 60
# The guided report: kept apart from the conversation, for an hour after its last answer.
FLEETING_SLOT = "report"
FLEETING_SECONDS = 3600


def compact(tracker: DialogueStateTracker) -> list[dict[str, Any]]:
    """The events worth keeping: the slots as they stand and the last turns, without what either side said.

    A long conversation stays as fast as a short one. What a person wrote was understood when it came, and is of no use
    afterwards. The guided report is left out; see `fleeting`.
    """
    events = [event for event in tracker.events if not isinstance(event, BotUttered) and not _is_fleeting(event)]
    starts = [number for number, event in enumerate(events) if isinstance(event, UserUttered)]
    if len(starts) > TURNS_KEPT:
        events = events[starts[-TURNS_KEPT] :]
        slots = [SlotSet(name, slot.value) for name, slot in tracker.slots.items() if slot.value is not None and name != FLEETING_SLOT]
        loop = [ActiveLoop(tracker.active_loop.name)] if tracker.active_loop else []
        start: list[Event] = [SessionStarted(timestamp=events[0].timestamp), *loop, *slots, ActionExecuted("action_listen")]
        events = [*start, *events]
    return [_wordless(event.as_dict()) for event in events]


def fleeting(tracker: DialogueStateTracker) -> tuple[str, float] | None:
    """The guided report of a conversation as JSON with the time it is kept until, or None."""
    slot = tracker.slots.get(FLEETING_SLOT)
    if slot is None or not slot.value:
        return None
    return json.dumps(slot.value, ensure_ascii=False), slot.value.get("touched", 0.0) + FLEETING_SECONDS


def restored(events: list[dict[str, Any]], report: str | None) -> list[Event]:
    """The events of a conversation, with its guided report if that is still there."""
    kept = [] if report is None else [SlotSet(FLEETING_SLOT, json.loads(report))]
    return [*deserialise_events(events), *kept]


def _is_fleeting(event: Event) -> bool:
    return isinstance(event, SlotSet) and event.key == FLEETING_SLOT


def _wordless(event: dict[str, Any]) -> dict[str, Any]:
    """An event without the words, and the ids of tapped answers, that came with it."""
    if event.get("event") != "user":
        return event
    parsed = event.get("parse_data") or {}
    return {**event, "text": "", "parse_data": {"intent": parsed.get("intent"), "entities": [], "text": ""}}


class ConversationStore(TrackerStore):
    """Keeps each conversation as one row, survives a restart, forgets by age and on demand.

    Args:
        domain: the assistant's domain.
        event_broker: Rasa's event broker; unused by us.
        path: the SQLite file.
        retention_days: conversations untouched for longer are deleted.
    """

    def __init__(self, domain: Domain, event_broker: EventBroker | None = None, **kwargs: Any) -> None:
        super().__init__(domain, event_broker)
        path = Path(os.environ["AGAHI_TRACKER_DB"])
        path.parent.mkdir(parents=True, exist_ok=True)
        self._retention = float(os.environ.get("AGAHI_RETENTION_DAYS", "30")) * 86_400
        # The server's one event loop is the only user; a write takes a fraction of a millisecond.
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON", "busy_timeout=2000"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("CREATE TABLE IF NOT EXISTS conversations (id TEXT PRIMARY KEY, saved_at REAL NOT NULL, events TEXT NOT NULL)")
        self._db.execute("CREATE INDEX IF NOT EXISTS conversations_saved_at ON conversations (saved_at)")
        self._db.execute("CREATE TABLE IF NOT EXISTS reports (id TEXT PRIMARY KEY, until REAL NOT NULL, report TEXT NOT NULL)")

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep a conversation's compact form."""
        self._db.execute(
            "INSERT OR REPLACE INTO conversations VALUES (?, ?, ?)",
            (tracker.sender_id, time.time(), json.dumps(compact(tracker), ensure_ascii=False)),
        )
        report = fleeting(tracker)
        if report:
            self._db.execute("INSERT OR REPLACE INTO reports (report, until, id) VALUES (?, ?, ?)", (*report, tracker.sender_id))
        elif self._db.execute("DELETE FROM reports WHERE id = ?", (tracker.sender_id,)).rowcount:
            self._checkpoint()

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation of an id, or None."""
        row = self._db.execute(
            "SELECT events, report FROM conversations c LEFT JOIN reports r ON r.id = c.id AND until > ? WHERE c.id = ?",
            (time.time(), sender_id),
        ).fetchone()
        if row is None:
            return None
        events = restored(json.loads(row[0]), row[1])
        return DialogueStateTracker.from_events(sender_id, events, self.domain.slots, domain=self.domain)

    async def keys(self) -> Iterable[str]:
        """The ids of every conversation."""
        return [row[0] for row in self._db.execute("SELECT id FROM conversations")]

    async def delete(self, sender_id: str) -> None:
        """Forget a conversation, and overwrite what was written of it."""
        self._db.execute("DELETE FROM conversations WHERE id = ?", (sender_id,))
        self._db.execute("DELETE FROM reports WHERE id = ?", (sender_id,))
        self._checkpoint()

    def purge(self, now: float) -> None:
        """Forget conversations and reports past their time. Called every `PURGE_EVERY_SECONDS`."""
        deleted = self._db.execute("DELETE FROM conversations WHERE saved_at < ?", (now - self._retention,)).rowcount
        deleted += self._db.execute("DELETE FROM reports WHERE until <= ?", (now,)).rowcount
        if deleted:
            self._checkpoint()

    def _checkpoint(self) -> None:
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
