"""The answer book as a PDF."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bot.book.pages import Book, Entry
from bot.language.bidi import printed
from bot.messages import Block, ChecklistBlock, ContactsBlock, LawBlock, StepsBlock, TextBlock
from bot.paper import ACCENT, SOFT, Paper


def write_pdf(book: Book, path: Path) -> None:
    """Write the book as a PDF.

    Args:
        book: what to print.
        path: the file to write.
    """
    paper = Paper(book.title, book.language)
    paper.add_page()
    paper.ln(30)
    paper.line_of(book.title, 24, bold=True, colour=ACCENT)
    for line in book.front:
        paper.line_of(line, 11)
    paper.ln(6)
    links = [paper.add_link() for _ in book.chapters]
    for chapter, link in zip(book.chapters, links, strict=True):
        paper.set_font(paper.main, size=11)
        paper.set_text_color(*ACCENT)
        paper.cell(0, 8, f"{chapter.title} ({len(chapter.entries)})", align=paper.align, link=link, new_x="LMARGIN", new_y="NEXT")
    for chapter, link in zip(book.chapters, links, strict=True):
        paper.add_page()
        paper.set_link(link, page=paper.page_no())
        paper.start_section(chapter.title)
        paper.line_of(chapter.title, 17, bold=True, colour=ACCENT)
        for entry in chapter.entries:
            _entry(paper, entry, book)
    paper.output(str(path))


def _entry(paper: Paper, entry: Entry, book: Book) -> None:
    if paper.will_page_break(40):
        paper.add_page()
    paper.ln(4)
    paper.start_section(entry.title, level=1)
    paper.line_of(entry.title, 12.5, bold=True)
    paper.line_of(entry.label, 8, colour=SOFT)
    for line in entry.lines:
        paper.line_of(line, 10)
    for block in entry.blocks:
        for text, bold, indent in lines_of(block):
            paper.line_of(printed(text) if paper.rtl else text, 10, bold=bold, indent=indent)
    for title, url in entry.sources:
        paper.line_of(f"{title}: {url}", 7.5, colour=SOFT, latin=True)
    if entry.dates:
        paper.line_of(entry.dates, 8, colour=SOFT)


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
