"""Sheets of paper as PDF: fpdf2 for the pages, HarfBuzz for the letters, bundled fonts of the SIL Open Font License."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fpdf import FPDF
from fpdf.enums import Align

from bot.language.tags import direction

_FONTS = Path(__file__).parent / "fonts"
INK, SOFT, ACCENT = (17, 17, 17), (74, 90, 83), (11, 93, 59)
MARGIN = 18


class Paper(FPDF):
    """A4 pages with a title at the head and the page number at the foot; languages may change from line to line.

    Args:
        title: said at the head from the second page on.
        language: tag of the language it begins in.
    """

    def __init__(self, title: str, language: str) -> None:
        super().__init__(format="A4")
        # fontTools reports every table that it leaves out of the embedded subset.
        logging.getLogger("fontTools").setLevel(logging.ERROR)
        self._head = (title, language)
        self._widths: dict[tuple[str, str, float, str], float] = {}
        self.speak(language)
        self.set_margins(MARGIN, MARGIN)
        self.set_auto_page_break(True, margin=MARGIN)
        self.set_title(title)
        self.set_lang(language)

    def speak(self, language: str) -> None:
        """Go on in a language: its direction, its letters."""
        self.language = language
        self.rtl = direction(language) == "rtl"
        self.align = Align.R if self.rtl else Align.L
        self.main = "AgahiNaskh" if self.rtl else "NotoSans"
        for weight, style in (("Regular", ""), ("Bold", "B")):
            if f"{self.main.lower()}{style}" not in self.fonts:
                self.add_font(self.main, style, _FONTS / f"{self.main}-{weight}.ttf")
        self.leading = 1.75 if self.rtl else 1.4
        self._shape(latin=False)

    def _shape(self, latin: bool) -> None:
        urdu: dict[str, Any] = {"direction": "rtl", "script": "arab", "language": "urd"}
        # Latin letters stand side by side without a shaper, in a quarter of the time.
        self.set_text_shaping(use_shaping_engine=self.rtl, **(urdu if self.rtl and not latin else {}))

    def header(self) -> None:
        """The title, from the second page on."""
        if self.page_no() > 1:
            title, language = self._head
            speaking = self.language
            self.speak(language)
            self.line_of(title, 8, colour=SOFT)
            self.speak(speaking)

    def footer(self) -> None:
        """The page number."""
        self.set_y(-MARGIN + 4)
        self.set_font(self.main, size=8)
        self.cell(0, 5, str(self.page_no()), align=Align.C)

    def line_of(
        self, text: str, size: float, *, bold: bool = False, indent: float = 0, colour: tuple[int, int, int] = INK, latin: bool = False
    ) -> None:
        """A paragraph in the direction of the language spoken.

        Args:
            text: what it says.
            size: of the letters, in points.
            bold: heavy letters.
            indent: from the side where lines begin, in millimetres.
            colour: red, green, blue.
            latin: whether it is left-to-right in every language, such as the source of a fact.
        """
        self._shape(latin)
        self.set_text_color(*colour)
        size *= 1.15 if self.rtl else 1
        self.set_font(self.main, "B" if bold else "", size)
        for line in self._lines(text, self.epw - indent - 2 * self.c_margin):
            self.set_x(self.l_margin + (0 if self.rtl else indent))
            self.cell(self.epw - indent, self.height_of(size), line, align=self.align, new_x="LMARGIN", new_y="NEXT")

    def _lines(self, text: str, width: float) -> Iterator[str]:
        """A text broken at its spaces.

        `FPDF.multi_cell` has the shaper measure the line so far for every letter it adds, which is most of the time a page takes.
        Letters are not joined over a space, so words can be measured once each.
        """
        line, used, space = "", 0.0, self._width(" ")
        for word in (piece for whole in text.split(" ") for piece in self._pieces(whole, width)):
            wide = self._width(word)
            if line and used + space + wide > width:
                yield line
                line, used = "", 0.0
            used += (space if line else 0.0) + wide
            line = f"{line} {word}" if line else word
        yield line

    def _pieces(self, word: str, width: float) -> Iterator[str]:
        """A word, in pieces when it is wider than a line."""
        rest = word
        while len(rest) > 1 and self._width(rest) > width:
            size = next((size for size in range(len(rest) - 1, 1, -1) if self._width(rest[:size]) <= width), 1)
            yield rest[:size]
            rest = rest[size:]
        yield rest

    def _width(self, word: str) -> float:
        key = (self.main, self.font_style, self.font_size_pt, word)
        if key not in self._widths:
            self._widths[key] = self.get_string_width(word)
        return self._widths[key]

    def height_of(self, size: float) -> float:
        """The height of a line of letters of so many points, in millimetres."""
        return size * self.leading * 25.4 / 72
