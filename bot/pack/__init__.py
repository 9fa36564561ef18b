"""The complaint papers: the plan, a log sheet, the letter in the languages that offices read, texts for forms."""

from __future__ import annotations

from datetime import date

from bot.content.snapshot import Snapshot
from bot.documents import Document
from bot.pack.fill import fill_page
from bot.pack.pages import pack_of
from bot.pack.pdf import pdf_of
from bot.pack.text import text_of
from bot.report.case import Case


def papers(case: Case, snapshot: Snapshot, language: str, today: date) -> tuple[tuple[str, Document], ...]:
    """The papers of a case: what each is, as an interface word, and the file.

    Args:
        case: with its situation.
        snapshot: the content to speak from.
        language: of the conversation; the letters are in theirs whatever it is.
        today: the day they are made.
    """
    pack = pack_of(case, snapshot, language, today)
    files = [
        ("pack_pdf", Document("papers.pdf", "application/pdf", pdf_of(pack))),
        ("pack_text", Document("papers.txt", "text/plain; charset=utf-8", text_of(pack).encode())),
    ]
    if pack.letters:
        files.append(("pack_fill", Document("papers.html", "text/html; charset=utf-8", fill_page(pack).encode())))
    return tuple(files)
