"""The papers as a PDF to print."""

from __future__ import annotations

import re

from bot.language.bidi import printed
from bot.messages import Block, ChecklistBlock, ContactsBlock, LawBlock, StepsBlock, TextBlock
from bot.pack.pages import Pack, contact_line
from bot.paper import ACCENT, INK, SOFT, Paper
from bot.rendering.plain import section_lines
from bot.report.letter import LetterText

_SIZE = 10
_BOX = 3.2
# Of the width of the page: date, what happened, link or number, proof.
_WIDTHS = (0.16, 0.38, 0.32, 0.14)
_ROWS, _ROW_HEIGHT = 14, 13
# A blank for sentences becomes ruled lines.
_STORY = re.compile("_{40,}")
_LINES, _LINE_HEIGHT = 5, 8


def pdf_of(pack: Pack) -> bytes:
    """The papers: the plan, the log sheet, each letter on a page of its own, the texts for forms."""
    paper = Paper(pack.title, pack.language)
    paper.add_page()
    _say(paper, pack.title, 18, bold=True, accent=True)
    paper.line_of(pack.intro, 8, colour=SOFT)
    for block in pack.blocks:
        paper.ln(2.5)
        _block(paper, block)
    for letter in pack.letters:
        paper.speak(letter.language)
        paper.add_page()
        _letter(paper, letter, pack)
    if pack.letters:
        _fields(paper, pack)
    paper.speak(pack.language)
    _log(paper, pack)
    return bytes(paper.output())


def _say(paper: Paper, text: str, size: float = _SIZE, *, bold: bool = False, indent: float = 0, accent: bool = False) -> None:
    paper.line_of(printed(text) if paper.rtl else text, size, bold=bold, indent=indent, colour=ACCENT if accent else INK)


def _heading(paper: Paper, text: str) -> None:
    if paper.will_page_break(22):
        paper.add_page()
    _say(paper, text, 11.5, bold=True, accent=True)


def _block(paper: Paper, block: Block) -> None:
    match block:
        case TextBlock():
            if block.title:
                _heading(paper, block.title)
            _say(paper, block.text, bold=not block.title)
        case StepsBlock():
            _heading(paper, block.title)
            for number, item in enumerate(block.items, start=1):
                _say(paper, f"{number}. {item}" if block.ordered else f"• {item}", indent=4)
        case ChecklistBlock():
            _heading(paper, block.title)
            for item in block.items:
                _ticked(paper, item)
        case ContactsBlock():
            _heading(paper, block.title)
            for number in range(len(block.contacts)):
                reach, why = contact_line(block, number)
                _say(paper, f"{number + 1}. {reach}", bold=True, indent=4)
                if why:
                    _say(paper, why, 9, indent=8)
        case LawBlock():
            _heading(paper, block.title)
            for section in block.sections:
                _say(paper, section.heading, bold=True, indent=4)
                for line in section_lines(section):
                    _say(paper, line, 9, indent=8)


def _ticked(paper: Paper, text: str) -> None:
    """A line with an empty box before it."""
    height = paper.height_of(_SIZE * (1.15 if paper.rtl else 1))
    if paper.will_page_break(height * 2):
        paper.add_page()
    x = paper.w - paper.r_margin - _BOX if paper.rtl else paper.l_margin
    paper.rect(x, paper.get_y() + (height - _BOX) / 2, _BOX, _BOX)
    _say(paper, text, indent=6)


def _letter(paper: Paper, letter: LetterText, pack: Pack) -> None:
    _say(paper, letter.heading, 15, bold=True, accent=True)
    for text in letter.before:
        paper.ln(1)
        _say(paper, text, 10)
    for number, text in enumerate(letter.paragraphs, start=1):
        paper.ln(1)
        _say(paper, f"{number}. {_STORY.sub('', text)}", 10)
        if _STORY.search(text):
            _ruled(paper)
    paper.ln(2)
    _say(paper, pack.word(letter.language)("pack_requests"), 10, bold=True)
    for text in letter.requests:
        _say(paper, f"• {text}", 10, indent=4)
    for text in letter.after:
        paper.ln(3)
        _say(paper, text, 10)


def _ruled(paper: Paper) -> None:
    """Lines to write on."""
    paper.set_draw_color(*SOFT)
    for _ in range(_LINES):
        paper.ln(_LINE_HEIGHT)
        paper.line(paper.l_margin, paper.get_y(), paper.w - paper.r_margin, paper.get_y())
    paper.set_draw_color(*INK)


def _fields(paper: Paper, pack: Pack) -> None:
    word = pack.word(pack.language)
    paper.speak(pack.language)
    paper.add_page()
    _heading(paper, word("pack_fields"))
    paper.line_of(word("pack_fields_note"), 8, colour=SOFT)
    for letter in pack.letters:
        paper.speak(letter.language)
        for title, text in letter.fields:
            paper.ln(1.5)
            _say(paper, title, bold=True)
            _say(paper, text, indent=4)
        paper.ln(4)


def _log(paper: Paper, pack: Pack) -> None:
    paper.add_page()
    _say(paper, pack.word(pack.language)("pack_log"), 15, bold=True, accent=True)
    paper.ln(2)
    columns = list(zip(pack.columns, _WIDTHS, strict=True))
    if paper.rtl:
        columns.reverse()
    paper.set_font(paper.main, "B", 9)
    for heading, width in columns:
        paper.cell(paper.epw * width, 9, heading, border=1, align=paper.align)
    paper.ln()
    for _ in range(_ROWS):
        for _, width in columns:
            paper.cell(paper.epw * width, _ROW_HEIGHT, "", border=1)
        paper.ln()
