"""`agahi campaign list`."""

from __future__ import annotations

from typing import Annotated

import typer


def listing(json: Annotated[bool, typer.Option(help="Print as JSON.")] = False) -> None:
    """List the campaigns, with the sites that may embed the chat and whether they run today."""
    from datetime import date

    from rich.table import Table

    from bot.cli import prepare, terminal
    from bot.cli.campaign.file import campaigns_of

    campaigns = campaigns_of(prepare.settings_from_environment()).campaigns
    today = date.today()
    if json:
        terminal.data([{**campaign.model_dump(mode="json"), "runs": campaign.runs(today)} for campaign in campaigns])
        return
    table = Table("id", "name", "sites", "languages", "from", "to", "runs today")
    for campaign in campaigns:
        days = [str(day) if day else "" for day in (campaign.start, campaign.end)]
        sites, languages = "\n".join(campaign.origins) or "only ours", ", ".join(campaign.languages)
        table.add_row(campaign.id, campaign.name["en"], sites, languages, *days, "yes" if campaign.runs(today) else "no")
    terminal.out.print(table)
