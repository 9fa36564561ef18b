"""`agahi campaign counts`."""

from __future__ import annotations

from typing import Annotated

import typer


def counts(
    campaign: Annotated[str, typer.Argument(help="The campaign's id.")],
    json: Annotated[bool, typer.Option(help="Print as JSON.")] = False,
) -> None:
    """Show what a campaign brought: visits, chats, replies. Numbers under 10 are hidden, since they could point at somebody."""
    from dataclasses import asdict

    from rich.table import Table

    from bot.cli import prepare, terminal
    from bot.cli.campaign.file import campaign_of
    from bot.storage.campaign_counts import SHOWN_FROM, CampaignCounts
    from bot.storage.database import open_database

    settings = prepare.settings_from_environment()
    found = campaign_of(settings, campaign)
    engine = open_database(settings.database)
    try:
        totals = CampaignCounts(engine).report(found.id)
    finally:
        engine.dispose()
    if json:
        terminal.data([asdict(total) for total in totals])
        return
    table = Table("what", "language", "source", "medium", "count")
    for total in totals:
        table.add_row(
            total.what, total.language, total.source, total.medium, f"under {SHOWN_FROM}" if total.count is None else str(total.count)
        )
    terminal.out.print(table)
