"""What the campaign commands share: the file, one campaign of it, the address people use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.cli import terminal

if TYPE_CHECKING:
    from bot.campaigns import Campaign, Campaigns
    from bot.settings import Settings


def campaigns_of(settings: Settings) -> Campaigns:
    """The campaigns; with a mistake in the file the command ends."""
    from bot.campaigns import read_campaigns

    campaigns, problems = read_campaigns(settings.campaigns_file)
    if campaigns is None:
        terminal.abort(f"{settings.campaigns_file} has {len(problems)} mistakes; run: ./agahi campaign check")
    return campaigns


def campaign_of(settings: Settings, campaign_id: str) -> Campaign:
    """One campaign; the command ends when there is none of that id."""
    campaigns = campaigns_of(settings)
    campaign = campaigns.get(campaign_id)
    if campaign is None:
        known = ", ".join(one.id for one in campaigns.campaigns) or "none"
        terminal.abort(f"there is no campaign '{campaign_id}' in {settings.campaigns_file}; there are: {known}")
    return campaign


def address_of(settings: Settings, given: str | None) -> str:
    """The address of the service as people reach it, with a slash at the end."""
    from pydantic import HttpUrl, TypeAdapter, ValidationError

    if given is None and settings.public_url is None:
        terminal.abort("the public address is not known; set AGAHI_PUBLIC_URL, or give it with --url https://…")
    try:
        url = TypeAdapter(HttpUrl).validate_python(given or str(settings.public_url))
    except ValidationError:
        terminal.abort(f"'{given}' is not a web address; write it with https:// at the start", 2)
    return str(url).rstrip("/") + "/"
