"""`agahi content rollback`: an earlier version answers again."""

from __future__ import annotations

from typing import Annotated

import typer


def rollback(
    version: Annotated[int | None, typer.Argument(help="The version to go back to; the one before when left out.")] = None,
) -> None:
    """Make an earlier version the one that answers. The files stay as they are."""
    from bot.cli import terminal
    from bot.cli.content.store import open_store
    from bot.storage.content_store import NoSuchVersion

    try:
        terminal.say(f"version {open_store().rollback(version)} answers now")
    except NoSuchVersion as error:
        terminal.abort(f"{error}; ./agahi content versions lists them")
