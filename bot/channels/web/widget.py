"""The widget's files over HTTP: the loader under one name for ever, everything else under its version for ever."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path

from fastapi import APIRouter, Request, Response

from bot.channels.web.errors import ApiError
from bot.channels.web.routes import services
from bot.channels.web.static import FOR_EVER, best_encoding
from bot.widget import LOADER, MEDIA_TYPES

router = APIRouter(include_in_schema=False)
LOADER_PATH = "/widget.js"
_BRIEFLY = "public, max-age=300, stale-while-revalidate=86400"


@router.api_route(LOADER_PATH, methods=["GET", "HEAD"])
async def loader(request: Request) -> Response:
    """The loader of the current version: kept for minutes, then asked for again by its ETag."""
    parts = services(request)
    bundle = await asyncio.to_thread(parts.widget.bundle, parts.snapshot)
    return await _file(request, bundle.version, LOADER, _BRIEFLY)


@router.api_route("/widget/{version}/{name}", methods=["GET", "HEAD"])
async def file(request: Request, version: str, name: str) -> Response:
    """A file of a version. ``<version>.1`` is the same version: a browser remembers a module it could not load, by its address."""
    return await _file(request, version.partition(".")[0], name, FOR_EVER)


async def _file(request: Request, version: str, name: str, caching: str) -> Response:
    encoding = best_encoding(request)
    path = services(request).widget.find(version, name, encoding)
    if path is None:
        raise ApiError(404, "not_found", "there is no such version of the widget, or no such file in it")
    content = await asyncio.to_thread(path.read_bytes)
    etag = f'"{hashlib.sha256(content).hexdigest()[:16]}"'
    headers = {
        "Cache-Control": caching,
        "ETag": etag,
        "Vary": "Accept-Encoding",
        "Access-Control-Allow-Origin": "*",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if encoding:
        headers["Content-Encoding"] = encoding
    return Response(content, media_type=MEDIA_TYPES[Path(name).suffix], headers=headers)
