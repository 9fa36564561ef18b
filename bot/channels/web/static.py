"""Style sheets and icons of our pages: named by their content, so that they may be kept for ever; compressed once."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from fastapi import APIRouter, Request, Response

from bot.channels.web.errors import ApiError
from bot.widget import ENCODINGS, compressed

router = APIRouter(include_in_schema=False)
_FOLDER = Path(__file__).parent / "static"
_MEDIA_TYPES = {".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
FOR_EVER = "public, max-age=31536000, immutable"


@lru_cache
def _content(name: str) -> bytes:
    return (_FOLDER / name).read_bytes()


def address(name: str) -> str:
    """Where a file of static/ is served."""
    stem, _, suffix = name.rpartition(".")
    return f"/static/{stem}-{hashlib.sha256(_content(name)).hexdigest()[:12]}.{suffix}"


@lru_cache
def _by_address() -> dict[str, str]:
    return {address(path.name): path.name for path in _FOLDER.iterdir()}


@router.get("/static/{name}")
async def static(request: Request, name: str) -> Response:
    """A file under the name made of its content."""
    found = _by_address().get(f"/static/{name}")
    if found is None:
        raise ApiError(404, "not_found", "there is no such file")
    media_type = _MEDIA_TYPES[Path(found).suffix]
    return small(request, _content(found), {"Content-Type": media_type, "Cache-Control": FOR_EVER})


def small(request: Request, content: bytes, headers: dict[str, str], status: int = 200) -> Response:
    """A response in the best encoding that the browser takes. Not for answers: they hold secrets beside what people typed."""
    encoding = best_encoding(request)
    if encoding:
        content, headers = compressed(content, encoding), {**headers, "Content-Encoding": encoding}
    return Response(content, status, {**headers, "Vary": "Accept-Encoding"})


def best_encoding(request: Request) -> str:
    """The best encoding that a browser takes, or none."""
    offers = {}
    for part in request.headers.get("accept-encoding", "").lower().split(","):
        name, _, quality = part.strip().partition(";q=")
        offers[name.strip()] = quality.strip() not in ("0", "0.0", "0.00", "0.000")
    return next((encoding for encoding in ENCODINGS if offers.get(encoding)), "")
