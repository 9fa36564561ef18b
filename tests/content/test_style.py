"""Reading level, letters, spelling, and the same facts in every language."""

from __future__ import annotations

import re

import pytest

from bot.content.load import read
from bot.content.style import Style, parity_faults, reading_grade
from bot.settings import ROOT

STYLE = Style(reading_grade=7, latin_in_urdu=("StopNCII", "Take It Down"), roman_urdu={"nahi": ("nahin", "nhi"), "woh": ("wo",)})


def test_the_reading_grade_is_the_published_index() -> None:
    """4.71 letters a word + 0.5 words a sentence - 21.43: 21 letters, 6 words, 2 sentences."""
    assert reading_grade("Call the bank now. Then wait.") == pytest.approx(4.71 * 22 / 6 + 0.5 * 3 - 21.43)
    assert reading_grade("{phone:nccia}.") < 7
    assert reading_grade("") == 0.0


def test_hard_english_is_told() -> None:
    """And easy English is not."""
    assert STYLE.reading_fault("Call your bank. Keep the chat.") is None
    assert "school grade" in (STYLE.reading_fault("Institutional organisational considerations notwithstanding circumstances") or "")


@pytest.mark.parametrize(
    "text",
    [
        "دفعہ 26A اور 2(1)(xxx)",
        "”Report“ دبائیں",
        "StopNCII پر جائیں",
        "{name:drf} سے {phone:drf} پر",
        "مینو میں ”Linked devices“ کھولیں",
        "{date} کو",
    ],
)
def test_latin_letters_that_belong_in_urdu(text: str) -> None:
    """Sections, words of a button, listed names, tokens and fields."""
    assert list(STYLE.faults(text, "ur")) == []


@pytest.mark.parametrize("text", ["report کریں", "واٹس ایپ account", "”رپورٹ“ menu"])
def test_latin_letters_that_do_not(text: str) -> None:
    """Everything else is written in Urdu letters."""
    assert any("Latin letters" in fault for fault in STYLE.faults(text, "ur"))


def test_one_roman_urdu_spelling() -> None:
    """Whole words, capitals or not; the right one and other languages are left alone."""
    assert len(list(STYLE.faults("Wo nahin aaya, nhi", "ur-Latn"))) == 3
    assert list(STYLE.faults("Woh nahi aaya, women", "ur-Latn")) == []
    assert list(STYLE.faults("wo", "en")) == []


@pytest.mark.parametrize(
    ("en", "ur", "faults"),
    [
        ("Call {phone:nccia} in 3 days", "3 دن میں {phone:nccia}", 0),
        ("Rs 5 million (50 lakh)", "50 لاکھ روپے", 0),
        ("within 24 hours", "جلد", 1),
        ("soon", "24 گھنٹے میں", 1),
        ("section 20", "دفعہ 21", 2),
        ("Call {phone:nccia}", "کال کریں", 1),
    ],
)
def test_every_language_says_the_same_facts(en: str, ur: str, faults: int) -> None:
    """The same tokens and the same figures; sums in millions are English only."""
    assert len(list(parity_faults({"en": en, "ur": ur, "ur-Latn": en.replace("5 million (50 lakh)", "50 lakh")}))) == faults


def test_the_spelling_list_stands_in_the_documentation() -> None:
    """Every word that maintainers are held to is written there, and no variant is another word's right spelling."""
    style = Style.model_validate(read(ROOT / "content" / "style.yml", ROOT)[0].data)
    page = set(re.findall(r"[a-z-]+", (ROOT / "docs" / "roman-urdu-spelling.md").read_text(encoding="utf-8").lower()))
    assert set(style.roman_urdu) - page == set()
    variants = [variant for variants in style.roman_urdu.values() for variant in variants]
    assert set(variants) & set(style.roman_urdu) == set()
    assert len(variants) == len(set(variants))
