"""The content store of the settings, with its tables brought up to date."""

from __future__ import annotations

from bot.storage.content_store import ContentStore


def open_store() -> ContentStore:
    """The store that content commands work on."""
    from bot.cli import prepare
    from bot.storage import migrate
    from bot.storage.database import open_database

    engine = open_database(prepare.settings_from_environment().database)
    migrate.upgrade(engine)
    return ContentStore(engine)
