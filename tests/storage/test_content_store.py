"""Published versions: whole, immutable, and one of them active. The same on SQLite and PostgreSQL."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest
from sqlalchemy import Engine

from bot.content.schema import Content
from bot.settings import ROOT
from bot.storage import migrate
from bot.storage.content_store import ContentCache, ContentStore, NoSuchVersion
from bot.storage.database import open_database


def changed(content: Content, title: str) -> Content:
    """The content with another title on one topic."""
    topic = content.topics["blackmail"].model_copy(update={"title": {"en": title, "ur": title, "ur-Latn": title}})
    return content.model_copy(update={"topics": {**content.topics, "blackmail": topic}})


def test_publishing_makes_a_version_active(database: Engine, content: Content) -> None:
    """The newest answers, and what is read is what was published."""
    store = ContentStore(database)
    assert store.active_version() is None
    first = store.publish(content)
    second = store.publish(changed(content, "New"))
    assert [version.id for version in store.versions()] == [second, first]
    assert store.active_version() == second
    assert store.read(first).content == content
    assert store.read(second).content.topics["blackmail"].title["en"] == "New"


def test_rolling_back_and_forth(database: Engine, content: Content) -> None:
    """Without a number to the one before; with a number to that one; versions stay."""
    store = ContentStore(database)
    first, second = store.publish(content), store.publish(changed(content, "New"))
    assert store.rollback() == first
    assert store.active_version() == first
    assert store.rollback(second) == second
    assert len(store.versions()) == 2


def test_what_was_never_published_cannot_be_gone_back_to(database: Engine, content: Content) -> None:
    """A clear error, and nothing changes."""
    store = ContentStore(database)
    with pytest.raises(NoSuchVersion):
        store.rollback()
    store.publish(content)
    with pytest.raises(NoSuchVersion, match="version 99"):
        store.rollback(99)
    with pytest.raises(NoSuchVersion):
        store.rollback()
    assert store.active_version() == 1


def test_a_cache_follows_publishing(database: Engine, content: Content) -> None:
    """A running service answers from a new version at its next look, within 5 seconds."""
    store = ContentStore(database)
    cache = ContentCache(store)
    assert cache.refresh() is None
    store.publish(content)
    first = cache.refresh()
    assert first is not None
    assert cache.refresh() is first
    store.publish(changed(content, "New"))
    second = cache.refresh()
    assert second is not None
    assert second.version == first.version + 1
    assert cache.REFRESH_SECONDS <= 5


def test_a_publisher_killed_half_way_leaves_the_old_version_whole(settings_path: str, content: Content) -> None:
    """SIGKILL between the writes of a publish: the version before goes on answering, and the next publish works."""
    engine = open_database(settings_path)
    migrate.upgrade(engine)
    store = ContentStore(engine)
    first = store.publish(content)
    script = f"""
import sys, time
from sqlalchemy import event
from bot.content.validate import check
from bot.settings import ROOT
from bot.storage.content_store import ContentStore
from bot.storage.database import open_database
from bot.storage.tables import ContentActivation
from sqlalchemy.orm import Session
engine = open_database({settings_path!r})
@event.listens_for(Session, "before_flush")
def stop(session, *_):
    if any(isinstance(item, ContentActivation) for item in session.new):
        print("half way", flush=True)
        time.sleep(60)
ContentStore(engine).publish(check(ROOT).content)
"""
    publisher = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert publisher.stdout is not None
    assert publisher.stdout.readline() == "half way\n"
    os.kill(publisher.pid, signal.SIGKILL)
    publisher.wait()
    publisher.stdout.close()
    assert [version.id for version in store.versions()] == [first]
    assert store.read(first).content == content
    started = time.monotonic()
    assert store.publish(content) > first
    assert time.monotonic() - started < 30
    engine.dispose()
