"""`agahi content versions`: what was published, and which version answers."""

from __future__ import annotations

from typing import Annotated

import typer


def versions(json: Annotated[bool, typer.Option(help="Print as JSON.")] = False) -> None:
    """List the published versions, the newest first."""
    from dataclasses import asdict

    from rich.table import Table

    from bot.cli import terminal
    from bot.cli.content.store import open_store

    found = open_store().versions()
    if json:
        terminal.data([asdict(version) for version in found])
        return
    if not found:
        terminal.say("nothing was published yet; run: ./agahi content publish")
        return
    table = Table("version", "published (UTC)", "topics", "digest", "answers")
    for version in found:
        day = f"{version.published_at:%Y-%m-%d %H:%M}"
        table.add_row(str(version.id), day, str(version.topics), version.digest, "yes" if version.active else "")
    terminal.out.print(table)
