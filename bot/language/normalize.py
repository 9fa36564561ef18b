"""One form for each letter and digit, whatever keyboard it came from."""

from __future__ import annotations

import re
import unicodedata

# Arabic letter forms, presentation variants and look-alikes that Pakistani keyboards and copied text mix with Urdu ones.
_LETTERS = {
    "ي": "ی", "ى": "ی", "ې": "ی", "ۍ": "ی", "ك": "ک", "ڪ": "ک", "ه": "ہ", "ۀ": "ہ", "ۂ": "ہ", "ە": "ہ", "ة": "ہ", "ۃ": "ہ",
    "أ": "ا", "إ": "ا", "ٱ": "ا", "ٲ": "ا", "ؤ": "و", "ۓ": "ے", "۔": ".", "؟": "?", "،": ",", "؛": ";", "٪": "%", "٫": ".", "٬": ",",
    "’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "ـ": "",
}  # fmt: skip
_DIGITS = {chr(base + value): str(value) for base in (0x0660, 0x06F0) for value in range(10)}
_TABLE = str.maketrans({**_LETTERS, **_DIGITS})
_DIGIT_TABLE = str.maketrans(_DIGITS)
# Harakat, Quranic marks, superscript alef; zero-width and direction marks; control characters.
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]")
_INVISIBLE = re.compile("[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_LONG = re.compile(r"([^\W\d_])\1{2,}")
_SPACE = re.compile(r"\s+")


def ascii_digits(text: str) -> str:
    """The text with Arabic-Indic and Urdu digits as 0-9; every character keeps its place."""
    return text.translate(_DIGIT_TABLE)


def clean(text: str) -> str:
    """The text without control and invisible characters, with single spaces: what may be stored or shown."""
    return _SPACE.sub(" ", _INVISIBLE.sub("", _CONTROL.sub(" ", unicodedata.normalize("NFC", text)))).strip()


def normalize(text: str) -> str:
    """The text as the classifier sees it.

    Compatibility forms resolved, lower case, Urdu letters for Arabic ones, ASCII digits and punctuation, no
    diacritics, no invisible characters, letters repeated three times or more written once ("bhaiii", "pleaaase").
    """
    text = unicodedata.normalize("NFKC", clean(text)).lower()
    text = _MARKS.sub("", text.translate(_TABLE))
    return _SPACE.sub(" ", _LONG.sub(r"\1", text)).strip()
