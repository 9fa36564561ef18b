"""The answer book as one HTML file that prints well."""

from __future__ import annotations

from pathlib import Path

from bot.book.pages import Book
from bot.language.tags import direction
from bot.rendering.templates import templates_in

_FOLDER = Path(__file__).parent / "templates"
_TEMPLATES = templates_in(_FOLDER)


def html_of(book: Book) -> str:
    """The book as an HTML document without anything outside itself."""
    style = (_FOLDER / "book.css").read_text(encoding="utf-8")
    return _TEMPLATES.get_template("book.html").render(book=book, word=book.word, direction=direction(book.language), style=style)
