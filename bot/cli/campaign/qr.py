"""`agahi campaign qr`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def qr(
    campaign: Annotated[str, typer.Argument(help="The campaign's id.")],
    out: Annotated[Path, typer.Option(help="The folder to write to.")] = Path("."),
    source: Annotated[str, typer.Option(help="What utm_source names; one of the campaign's sources.")] = "",
    medium: Annotated[str, typer.Option(help="What utm_medium names; one of the campaign's mediums.")] = "",
    url: Annotated[str | None, typer.Option(help="The service's public address; AGAHI_PUBLIC_URL when left out.")] = None,
) -> None:
    """Write QR codes for posters, as SVG and PNG: of the campaign's page, and of the Telegram bot when config/campaigns.yml names it."""
    from urllib.parse import urlencode

    import segno

    from bot.cli import prepare, terminal
    from bot.cli.campaign.file import address_of, campaign_of, campaigns_of

    settings = prepare.settings_from_environment()
    found = campaign_of(settings, campaign)
    for name, value, known in (("source", source, found.sources), ("medium", medium, found.mediums)):
        if value and value not in known:
            terminal.abort(
                f"'{value}' is not one of the {name}s of '{found.id}': {', '.join(known) or 'it has none'}; it would count as other"
            )
    labels = urlencode({name: value for name, value in (("utm_source", source), ("utm_medium", medium)) if value})
    links = {"web": f"{address_of(settings, url)}c/{found.id}" + (f"?{labels}" if labels else "")}
    bot = campaigns_of(settings).telegram
    if bot:
        links["telegram"] = f"https://t.me/{bot}?start={found.id}"
    else:
        terminal.say("config/campaigns.yml names no Telegram bot, so there is no code for it")
    out.mkdir(parents=True, exist_ok=True)
    for name, link in links.items():
        # A quarter of a printed code may be dirty or torn. Four modules of white around it, or scanners miss it.
        code = segno.make(link, error="q", micro=False)
        for suffix in ("svg", "png"):
            path = out / f"{found.id}-{name}.{suffix}"
            code.save(str(path), scale=20, border=4)
            terminal.out.print(f"{path}  {link}", markup=False, soft_wrap=True)
