"""One form for each letter and digit."""

import pytest

from bot.language.normalize import ascii_digits, clean, normalize


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("بھائيييي مدد", "بھائی مدد"),
        ("كيا هوا", "کیا ہوا"),
        ("پَیسے", "پیسے"),
        ("۰۳۰۰ ٠٣٠٠", "0300 0300"),
        ("Pleaaase HELP", "please help"),
        ("ｆａｋｅ　ｉｄ", "fake id"),
        ("a\u200cb\u202ec", "abc"),
    ],
)
def test_it_brings_variants_to_one_form(typed: str, normal: str) -> None:
    """Arabic letters, diacritics, digits, long letters, wide letters and invisible marks are folded."""
    assert normalize(typed) == normal


def test_double_letters_stay() -> None:
    """Two of a letter may be a word's spelling; only three or more are emphasis."""
    assert normalize("account paisaa") == "account paisaa"


def test_cleaning_takes_out_control_characters_only() -> None:
    """What is stored or shown keeps its case and letters."""
    assert clean("A\x00b\x07 \n\t c\u202e") == "A b c"


def test_digits_keep_their_places() -> None:
    """Redaction works on positions, so the length must not change."""
    text = "نمبر ۰۳۰۰"
    assert len(ascii_digits(text)) == len(text)
