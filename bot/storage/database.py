"""Engines and sessions for SQLite (WAL) and PostgreSQL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

_BUSY_MS = 5_000


def open_database(url: str) -> Engine:
    """A synchronous engine: content store, migrations, commands."""
    parsed = _prepared(url)
    return _tuned(create_engine(parsed, pool_pre_ping=parsed.get_backend_name() != "sqlite"))


def open_async_database(url: str) -> AsyncEngine:
    """An asynchronous engine for the edge."""
    parsed = _prepared(url)
    if parsed.get_backend_name() == "sqlite":
        engine = create_async_engine(parsed.set(drivername="sqlite+aiosqlite"))
    else:
        engine = create_async_engine(parsed, pool_pre_ping=True, pool_size=10, max_overflow=10)
    _tuned(engine.sync_engine)
    return engine


def _prepared(url: str) -> URL:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    return parsed


def _tuned(engine: Engine) -> Engine:
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _tune_sqlite)
    return engine


def _tune_sqlite(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    # WAL lets readers go on while one writes; NORMAL loses at most the last moments on a power cut, never consistency.
    # secure_delete overwrites what "delete my chat" removed.
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", f"busy_timeout={_BUSY_MS}", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
