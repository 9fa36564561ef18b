"""Bring a database to the current tables with Alembic."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

_SCRIPTS = Path(__file__).parent / "migrations"


def config(connection: Connection | None = None) -> Config:
    """Alembic's configuration, with the connection to run on."""
    settings = Config()
    settings.set_main_option("script_location", str(_SCRIPTS))
    settings.set_main_option("path_separator", "os")
    settings.attributes["connection"] = connection
    return settings


def upgrade(engine: Engine) -> str:
    """Run the migrations that a database lacks.

    Returns:
        The revision it is at now.
    """
    with engine.begin() as connection:
        command.upgrade(config(connection), "head")
    return head()


def current(engine: Engine) -> str | None:
    """The revision a database is at; None when it has no tables yet."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def head() -> str:
    """The newest revision there is."""
    revision = ScriptDirectory.from_config(config()).get_current_head()
    assert revision is not None, "the migrations folder is empty"
    return revision
