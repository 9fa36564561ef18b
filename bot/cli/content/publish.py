"""`agahi content publish`: the files become the version that answers."""

from __future__ import annotations

import typer


def publish() -> None:
    """Check the content, write it as a new version and make it the one that answers, all or nothing."""
    from bot.cli import terminal
    from bot.cli.content.check import show
    from bot.cli.content.store import open_store
    from bot.content.validate import check
    from bot.settings import ROOT

    report = check(ROOT, compare=False)
    if report.content is None:
        show(report)
        terminal.say("nothing was published")
        raise typer.Exit(1)
    version = open_store().publish(report.content)
    terminal.say(f"published as version {version}; running services answer from it within 5 seconds")
