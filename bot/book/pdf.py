"""The answer book as a PDF: fpdf2 for the pages, HarfBuzz for the letters, bundled fonts of the SIL Open Font License."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import Align

from bot.book.pages import Book, Entry
from bot.language.bidi import isolated
from bot.language.tags import direction
from bot.messages import Block, ChecklistBlock, ContactsBlock, LawBlock, StepsBlock, TextBlock

_FONTS = Path(__file__).parent / "fonts"
_INK, _SOFT, _ACCENT = (17, 17, 17), (74, 90, 83), (11, 93, 59)
_MARGIN = 18


class _Paper(FPDF):
    """A4 pages of one language, with the title at the head and the page number at the foot."""

    def __init__(self, book: Book) -> None:
        super().__init__(format="A4")
        self._book = book
        self.rtl = direction(book.language) == "rtl"
        self.align = Align.R if self.rtl else Align.L
        self.main = "AgahiNaskh" if self.rtl else "NotoSans"
        for weight, style in (("Regular", ""), ("Bold", "B")):
            self.add_font(self.main, style, _FONTS / f"{self.main}-{weight}.ttf")
        self._shape(latin=False)
        self.leading = 1.75 if self.rtl else 1.4
        self.set_margins(_MARGIN, _MARGIN)
        self.set_auto_page_break(True, margin=_MARGIN)
        self.set_title(book.title)
        self.set_lang(book.language)

    def _shape(self, latin: bool) -> None:
        urdu: dict[str, Any] = {"direction": "rtl", "script": "arab", "language": "urd"}
        self.set_text_shaping(use_shaping_engine=True, **(urdu if self.rtl and not latin else {}))

    def header(self) -> None:
        """The book's title, from the second page on."""
        if self.page_no() > 1:
            self.line_of(self._book.title, 8, colour=_SOFT)

    def footer(self) -> None:
        """The page number."""
        self.set_y(-_MARGIN + 4)
        self.set_font(self.main, size=8)
        self.cell(0, 5, str(self.page_no()), align=Align.C)

    def line_of(
        self, text: str, size: float, *, bold: bool = False, indent: float = 0, colour: tuple[int, int, int] = _INK, latin: bool = False
    ) -> None:
        """A paragraph in the book's direction.

        Args:
            text: what it says.
            size: of the letters, in points.
            bold: heavy letters.
            indent: from the side where lines begin, in millimetres.
            colour: red, green, blue.
            latin: whether it is left-to-right in every book, such as the source of a fact.
        """
        self._shape(latin)
        self.set_text_color(*colour)
        size *= 1.15 if self.rtl else 1
        height = size * self.leading * 25.4 / 72
        self.set_font(self.main, "B" if bold else "", size)
        self.set_x(self.l_margin + (0 if self.rtl else indent))
        self.multi_cell(self.epw - indent, height, text, align=self.align, new_x="LMARGIN", new_y="NEXT")


def write_pdf(book: Book, path: Path) -> None:
    """Write the book as a PDF.

    Args:
        book: what to print.
        path: the file to write.
    """
    # fontTools reports every table that it leaves out of the embedded subset.
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    paper = _Paper(book)
    paper.add_page()
    paper.ln(30)
    paper.line_of(book.title, 24, bold=True, colour=_ACCENT)
    for line in book.front:
        paper.line_of(line, 11)
    paper.ln(6)
    links = [paper.add_link() for _ in book.chapters]
    for chapter, link in zip(book.chapters, links, strict=True):
        paper.set_font(paper.main, size=11)
        paper.set_text_color(*_ACCENT)
        paper.cell(0, 8, f"{chapter.title} ({len(chapter.entries)})", align=paper.align, link=link, new_x="LMARGIN", new_y="NEXT")
    for chapter, link in zip(book.chapters, links, strict=True):
        paper.add_page()
        paper.set_link(link, page=paper.page_no())
        paper.start_section(chapter.title)
        paper.line_of(chapter.title, 17, bold=True, colour=_ACCENT)
        for entry in chapter.entries:
            _entry(paper, entry, book)
    paper.output(str(path))


def _entry(paper: _Paper, entry: Entry, book: Book) -> None:
    if paper.will_page_break(40):
        paper.add_page()
    paper.ln(4)
    paper.start_section(entry.title, level=1)
    paper.line_of(entry.title, 12.5, bold=True)
    paper.line_of(entry.label, 8, colour=_SOFT)
    for line in entry.lines:
        paper.line_of(line, 10)
    for block in entry.blocks:
        for text, bold, indent in lines_of(block):
            paper.line_of(isolated(text) if paper.rtl else text, 10, bold=bold, indent=indent)
    for title, url in entry.sources:
        paper.line_of(f"{title}: {url}", 7.5, colour=_SOFT, latin=True)
    if entry.dates:
        paper.line_of(entry.dates, 8, colour=_SOFT)


def lines_of(block: Block) -> Iterator[tuple[str, bool, float]]:
    """The lines of a block with whether each is bold, and its indent in millimetres."""
    match block:
        case TextBlock():
            if block.title:
                yield block.title, True, 0
            yield block.text, False, 0
        case StepsBlock():
            yield block.title, True, 0
            for number, item in enumerate(block.items, start=1):
                yield f"{number}. {item}" if block.ordered else f"• {item}", False, 4
        case ChecklistBlock():
            yield block.title, True, 0
            yield from ((f"• {item}", False, 4) for item in block.items)
        case ContactsBlock():
            yield block.title, True, 0
            for number, card in enumerate(block.contacts, start=1):
                reach = [*(phone.number for phone in card.phones), card.sms, card.url]
                yield f"{number}. " + " · ".join((card.name, *(way for way in reach if way))), False, 4
        case LawBlock():
            yield block.title, True, 0
            for section in block.sections:
                yield f"• {section.heading}", False, 4
                for line in (section.penalty, *section.aggravated, section.bail):
                    if line:
                        yield line, False, 8
