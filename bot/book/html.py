"""The answer book as one HTML file that prints well."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from bot.book.pages import Book
from bot.language.tags import direction

_HERE = Path(__file__).parent
_TEMPLATES = Environment(
    loader=FileSystemLoader(_HERE / "templates"),
    autoescape=select_autoescape(("html",)),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


def html_of(book: Book) -> str:
    """The book as an HTML document without anything outside itself."""
    style = (_HERE / "templates" / "book.css").read_text(encoding="utf-8")
    return _TEMPLATES.get_template("book.html").render(book=book, word=book.word, direction=direction(book.language), style=style)
