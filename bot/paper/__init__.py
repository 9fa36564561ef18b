"""Sheets of paper as PDF: fpdf2 for the pages, HarfBuzz for the letters, bundled fonts of the SIL Open Font License."""

from __future__ import annotations

import logging
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
        self.set_x(self.l_margin + (0 if self.rtl else indent))
        self.multi_cell(self.epw - indent, self.height_of(size), text, align=self.align, new_x="LMARGIN", new_y="NEXT")

    def height_of(self, size: float) -> float:
        """The height of a line of letters of so many points, in millimetres."""
        return size * self.leading * 25.4 / 72
