"""`agahi campaign check`."""

from __future__ import annotations

from typing import Annotated

import typer


def check(json: Annotated[bool, typer.Option(help="Print as JSON.")] = False) -> None:
    """Check the campaigns file: each mistake with its line, its field and what to do. Fails when there is one."""
    from dataclasses import asdict
    from datetime import date

    from bot.campaigns import read_campaigns
    from bot.cli import prepare, terminal
    from bot.settings import ROOT

    settings = prepare.settings_from_environment()
    topics = frozenset(path.stem for path in (ROOT / "content" / "topics").glob("*/*.yml"))
    campaigns, problems = read_campaigns(settings.campaigns_file, topics)
    if json:
        terminal.data([asdict(problem) for problem in problems])
    else:
        for problem in problems:
            terminal.out.print(f"{problem.file}:{problem.line}: {problem.where}: {problem.message}", markup=False, soft_wrap=True)
    if campaigns is None:
        terminal.abort(f"{len(problems)} mistakes")
    for campaign in campaigns.campaigns:
        if campaign.end and campaign.end < date.today():
            terminal.say(f"'{campaign.id}' ended on {campaign.end}: its chat goes on answering and is counted for no campaign")
    terminal.say(f"{len(campaigns.campaigns)} campaigns, no mistakes")
