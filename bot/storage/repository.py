"""What every repository does: one transaction a call, in a thread of its own, off the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.dialects import postgresql, sqlite


class Repository:
    """Runs work in transactions.

    Args:
        engine: the database.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._insert: Any = postgresql.insert if engine.dialect.name == "postgresql" else sqlite.insert

    async def _run[T](self, work: Callable[[Connection], T]) -> T:
        def transaction() -> T:
            with self._engine.begin() as connection:
                return work(connection)

        return await asyncio.to_thread(transaction)

    async def _clear_journal(self) -> None:
        """Overwrite what the journal of the database still holds of deleted rows."""

        def checkpoint() -> None:
            with self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

        if self._engine.dialect.name == "sqlite":
            await asyncio.to_thread(checkpoint)
