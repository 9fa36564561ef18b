"""Migrations make the tables the code expects. The same on SQLite and PostgreSQL."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine

from bot.storage import migrate
from bot.storage.database import open_database
from bot.storage.tables import Base


def test_the_migrated_tables_are_those_of_the_code(database: Engine) -> None:
    """A column added to a table without a migration is found here."""
    with database.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), Base.metadata) == []


def test_upgrading_again_changes_nothing(database_url: str) -> None:
    """From nothing to the newest revision, and then no further."""
    engine = open_database(database_url)
    assert migrate.current(engine) is None
    assert migrate.upgrade(engine) == migrate.head()
    assert migrate.upgrade(engine) == migrate.current(engine)
    engine.dispose()
