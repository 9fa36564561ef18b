"""``/demo``: the chat in every mode and theme, for people who think of embedding it."""

from __future__ import annotations

from pathlib import Path

from fastapi import APIRouter, Request, Response

from bot.channels.web.routes import services
from bot.channels.web.static import address, small
from bot.channels.web.widget import LOADER_PATH
from bot.language.tags import DEFAULT, LANGUAGES
from bot.rendering.templates import templates_in

router = APIRouter(include_in_schema=False)
CAMPAIGN = "demo"
_TEMPLATE = templates_in(Path(__file__).parent / "templates").get_template("demo.html")
_HEADERS = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    ),
}
# What each example shows, and the attributes that make it so.
SHOWN: tuple[tuple[str, dict[str, str]], ...] = (
    ("As the phone is set: light or dark", {}),
    ("Light, in Urdu", {"theme": "light", "language": "ur"}),
    ("Dark, in Roman Urdu", {"theme": "dark", "language": "ur-Latn"}),
    ("Strong contrast, large letters", {"theme": "contrast", "text-size": "large"}),
    ("A colour of your own", {"theme": "light", "accent": "#5b2a86"}),
    ("A plain name, for people who are watched", {"theme": "light", "neutral": ""}),
)


@router.get("/demo")
async def demo(request: Request, lang: str = DEFAULT) -> Response:
    """The page; ``lang`` is the language of its floating chat."""
    public = str(services(request).settings.public_url or request.base_url)
    html = _TEMPLATE.render(
        shown=SHOWN,
        campaign=CAMPAIGN,
        loader=LOADER_PATH,
        page_style=address("page.css"),
        style=address("demo.css"),
        icon=address("icon.svg"),
        public=public,
        language=lang if lang in LANGUAGES else DEFAULT,
        languages=LANGUAGES.values(),
    )
    return small(request, html.encode(), _HEADERS)
