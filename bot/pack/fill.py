"""The letters as a page to fill in and print: what is typed stays in the browser, for nothing on the page can send it."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

from markupsafe import Markup, escape

from bot.language.tags import direction
from bot.pack.pages import Pack
from bot.rendering.templates import templates_in

_HERE = Path(__file__).parent
_TEMPLATES = templates_in(_HERE / "templates")
STYLE = (_HERE / "static" / "papers.css").read_bytes()
STYLE_PATH = f"/static/papers-{hashlib.sha256(STYLE).hexdigest()[:12]}.css"
_BLANK = re.compile("_{8,}")
# A longer blank is for sentences.
_LINE = 40
_LONG = Markup('<textarea rows="6" dir="auto" aria-label="{}"></textarea>')
_SHORT = Markup('<input dir="auto" aria-label="{}">')


def fill_page(pack: Pack) -> str:
    """The page as HTML, without a form and without a script."""
    return _TEMPLATES.get_template("fill.html").render(
        pack=pack, word=pack.word(pack.language), word_of=pack.word, direction=direction, style=STYLE_PATH, blanks=_blanks
    )


def _blanks(text: str) -> Markup:
    """A text whose blanks can be filled in."""
    parts, end = [], 0
    for match in _BLANK.finditer(text):
        parts.append(escape(text[end : match.start()]))
        label = escape(text[end : match.start()].strip(" ,،.:") or text[match.end() :].strip(" .") or "...")
        parts.append((_LONG if len(match[0]) > _LINE else _SHORT).format(label))
        end = match.end()
    return Markup("").join((*parts, escape(text[end:])))
