"""Section numbers in every notation."""

import pytest

from bot.language.normalize import normalize
from engine.sections import section_numbers


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("section 20 ki saza kya hai", ["20"]),
        ("s.20 of peca", ["20"]),
        ("sec 21 and sec 24", ["21", "24"]),
        ("under section 26-A", ["26A"]),
        ("section 26 a ka matlab", ["26A"]),
        ("dafa 37 kya hai", ["37"]),
        ("دفعہ ۲۰ کی سزا", ["20"]),
        ("دفعہ ٢٦ اے میں کیا ہے", ["26A"]),
        ("سیکشن 22 بی", ["22B"]),
        ("peca 21 punishment", ["21"]),
        ("peca act 2016 section 32", ["32"]),
        ("what is 26A in peca", ["26A"]),
        ("22-A kya hai", ["22A"]),
        ("section no 3", ["3"]),
        ("section 99 kya hai", ["99"]),
    ],
)
def test_it_reads_section_numbers(text: str, sections: list[str]) -> None:
    """As people type them, in ASCII, Urdu and Arabic digits."""
    assert section_numbers(normalize(text)) == sections


@pytest.mark.parametrize(
    "text",
    ["peca 2016 kya hai", "PPC 420 ki saza", "article 14 of constitution", "20 hazaar rupay gaye", "", "mere 2 account", "dafa ho jao"],
)
def test_other_numbers_are_no_sections(text: str) -> None:
    """Years, sums and other laws are left alone."""
    assert section_numbers(normalize(text)) == []
