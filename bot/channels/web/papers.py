"""The papers of a guided report, for whoever has their address."""

from __future__ import annotations

from html import escape

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from bot.channels.web.routes import services
from bot.documents import PATH
from bot.language.tags import DEFAULT, LANGUAGES, direction
from bot.pack.fill import STYLE, STYLE_PATH

router = APIRouter(include_in_schema=False)
# Shown in the tab, so that the person reads it; all else is saved.
_SHOWN = ("text/html", "text/plain")


@router.get(STYLE_PATH)
async def style() -> Response:
    """The style of the page to fill in, named by its content so that it may be kept for ever."""
    return Response(STYLE, media_type="text/css", headers={"Cache-Control": "public, max-age=31536000, immutable"})


@router.get(PATH + "/{secret}/{file_name}")
async def paper(request: Request, secret: str, file_name: str) -> Response:
    """A paper, or the truth that it is gone."""
    parts = services(request)
    document = await parts.documents.get(secret[:64])
    if document is None or document.name != file_name:
        snapshot = parts.snapshot
        lines = "".join(f'<p lang="{tag}" dir="{direction(tag)}">{escape(snapshot.word("pack_gone", tag))}</p>' for tag in LANGUAGES)
        name = escape(snapshot.word("app_name", DEFAULT))
        return HTMLResponse(f'<!doctype html><meta charset="utf-8"><title>{name}</title>{lines}<p><a href="/">{name}</a></p>', 404)
    how = "inline" if document.media_type.startswith(_SHOWN) else "attachment"
    headers = {"Content-Disposition": f'{how}; filename="{document.name}"', "X-Robots-Tag": "noindex"}
    return Response(document.body, media_type=document.media_type, headers=headers)
