"""`agahi campaign`: the campaigns that embed the chat."""

from __future__ import annotations

import typer

from bot.cli.campaign import check, counts, listing, qr, snippet

app = typer.Typer(help="The campaigns that put the chat on their pages (config/campaigns.yml).", no_args_is_help=True)
app.command("list")(listing.listing)
app.command("check")(check.check)
app.command("snippet")(snippet.snippet)
app.command("qr")(qr.qr)
app.command("counts")(counts.counts)
