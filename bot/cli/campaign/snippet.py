"""`agahi campaign snippet`."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.widget import Bundle


class Mode(StrEnum):
    """How the chat sits in the page."""

    FLOATING = "floating"
    INLINE = "inline"
    PAGE = "page"
    IFRAME = "iframe"


def snippet(
    campaign: Annotated[str, typer.Argument(help="The campaign's id.")],
    mode: Annotated[Mode, typer.Option(help="How the chat sits in the page.")] = Mode.FLOATING,
    pin: Annotated[bool, typer.Option("--pin", help="Name one version, with its integrity hash; to be renewed after updates.")] = False,
    url: Annotated[str | None, typer.Option(help="The service's public address; AGAHI_PUBLIC_URL when left out.")] = None,
) -> None:
    """Print the HTML that puts the chat on a page."""
    from markupsafe import escape

    from bot.cli import prepare, terminal
    from bot.cli.campaign.file import address_of, campaign_of

    settings = prepare.settings_from_environment()
    found, address = campaign_of(settings, campaign), address_of(settings, url)
    if not found.origins:
        terminal.say(f"'{found.id}' lists no origins yet, so no other site can use this; add the site to config/campaigns.yml")
    if mode is Mode.IFRAME:
        html = f'<iframe src="{escape(address)}c/{found.id}" title="{escape(found.name["en"])}" width="100%" height="640"></iframe>'
    else:
        source, pinned = f"{address}widget.js", ""
        if pin:
            bundle = _bundle(settings)
            source, pinned = f"{address}widget/{bundle.version}/loader.js", f' integrity="{bundle.integrity}" crossorigin="anonymous"'
        attributes = {
            "campaign": found.id,
            "mode": mode.value if mode is not Mode.FLOATING else None,
            "accent": found.theme.accent,
            "neutral": "" if found.theme.neutral else None,
        }
        data = "".join(f' data-{name}="{escape(value)}"' for name, value in attributes.items() if value is not None)
        html = f'<script async src="{escape(source)}"{pinned}{data}></script>'
    terminal.out.print(html, markup=False, soft_wrap=True)


def _bundle(settings: Settings) -> Bundle:
    """The version that the service serves for the content that answers."""
    from sqlalchemy.exc import SQLAlchemyError

    from bot.cli import terminal
    from bot.storage.content_store import ContentCache, ContentStore
    from bot.storage.database import open_database
    from bot.widget import WidgetFiles

    engine = open_database(settings.database)
    try:
        snapshot = ContentCache(ContentStore(engine)).refresh()
    except SQLAlchemyError:
        snapshot = None
    finally:
        engine.dispose()
    if snapshot is None:
        terminal.abort("no content is published, so there is no version to pin; run: ./agahi content publish")
    return WidgetFiles(settings.data_dir / "widget").bundle(snapshot)
