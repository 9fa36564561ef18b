"""What a typed message answers: a choice by its number, its title or what people call it, a date, an amount, a move."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from bot.content.report import Report
from bot.language.normalize import normalize

# A longer message tells a story or asks something; it does not name a choice.
_FEW_WORDS = 7
_WORD = re.compile(r"\[\w+\]|[^\W_]+(?:['’-][^\W_]+)*")
_NUMBERS = re.compile(r"^\s*\d{1,2}(?:\s*(?:,|and|aur|&|\s|اور)\s*\d{1,2})*\s*$")
_UNITS = {
    "hazar": 1_000, "hazaar": 1_000, "thousand": 1_000, "k": 1_000, "ہزار": 1_000,
    "lakh": 100_000, "lac": 100_000, "lakhs": 100_000, "لاکھ": 100_000,
    "crore": 10_000_000, "karor": 10_000_000, "کروڑ": 10_000_000, "million": 1_000_000,
}  # fmt: skip
_COUNTS = {
    word: count
    for count, words in {
        1: "one ek aik ایک", 2: "two do دو", 3: "three teen tin تین", 4: "four char chaar چار", 5: "five panch paanch پانچ",
        6: "six che chay چھ", 7: "seven saat سات", 8: "eight aath آٹھ", 9: "nine nau نو", 10: "ten das دس",
        15: "fifteen pandra پندرہ",
        20: "twenty bees بیس", 25: "pachees پچیس", 30: "thirty tees تیس", 40: "forty chalees چالیس", 50: "fifty pachas پچاس",
        60: "sixty saath ساٹھ", 70: "seventy sattar ستر", 80: "eighty assi اسی", 90: "ninety navvay نوے", 1.5: "dedh ڈیڑھ",
        2.5: "dhai ڈھائی",
    }.items()
    for word in words.split()
}  # fmt: skip
_PERIODS = {
    "day": ("day", "days", "din", "دن"),
    "week": ("week", "weeks", "hafta", "hafte", "haftay", "ہفتہ", "ہفتے"),
    "month": ("month", "months", "mahina", "mahine", "mahinay", "mah", "مہینہ", "مہینے", "ماہ"),
    "year": ("year", "years", "saal", "sal", "سال"),
}
_PERIOD = "|".join(word for words in _PERIODS.values() for word in words)
_ELAPSED = re.compile(rf"(\d+(?:\.\d+)?)\s+({_PERIOD})\s+(?:ago|pehle|pehlay|pahle|qabl|پہلے|قبل|before)\b")
_AMOUNT = re.compile(r"(\d[\d,]*(?:\.\d+)?)\s*([^\W\d_]+)?")
_ISO = re.compile(r"\b(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.]((?:20)?\d\d)\b")
_NAMED = re.compile(
    r"\b(\d{1,2})\s*(?:st|nd|rd|th)?\s+([^\W\d_]+)\.?,?\s*(20\d\d)?\b|\b([^\W\d_]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s*(20\d\d)?\b"
)
# A word with this before it in content/report/ answers only when it is the whole message: "mera" does, "mera beta" does not.
WHOLE = "="
_MOST_RUPEES = 100_000_000_000


def move_of(text: str, report: Report) -> str | None:
    """The move a message is and nothing else ("skip", "wapas"), or None."""
    plain = _plain(text)
    return next((move for move, words in report.moves.items() if plain in {_plain(word) for word in words}), None)


def choices_of(text: str, says: Mapping[str, Iterable[str]], several: bool) -> tuple[str, ...]:
    """The choices a message names: by number, by title, or by what people call them.

    Args:
        text: the message, redacted.
        says: for each choice its title in every language and its other words.
        several: whether more than one may be named.
    """
    names = list(says)
    if _NUMBERS.match(text):
        picked = [int(number) - 1 for number in re.findall(r"\d+", text)]
        if all(0 <= number < len(names) for number in picked) and (several or len(picked) == 1):
            return tuple(dict.fromkeys(names[number] for number in picked))
        return ()
    words = _words(text)
    plain = " ".join(words)
    exact = tuple(name for name, phrases in says.items() if plain and plain in {_plain(phrase) for phrase in phrases})
    if exact:
        return exact if several else exact[:1]
    if len(words) > _FEW_WORDS or "?" in normalize(text):
        return ()
    lengths = {name: _longest(phrases, words) for name, phrases in says.items()}
    found = sorted((name for name, length in lengths.items() if length), key=lambda name: (-lengths[name], names.index(name)))
    if several:
        return tuple(sorted(found, key=names.index))
    # "nahi, koi khatra nahi hai" names one; "haan ya nahi" names none.
    clear = len(found) == 1 or (len(found) > 1 and lengths[found[0]] > lengths[found[1]])
    return (found[0],) if clear else ()


def amount_of(text: str) -> int | None:
    """The rupees a message names: "45,000", "45 hazar", "dedh lakh"; None when it names none, or more than one sum."""
    plain = " ".join(str(_COUNTS.get(word, word)) for word in re.split(r"(?<=\d)(?=[^\W\d])|\s+", normalize(text)))
    sums = [round(float(match[1].replace(",", "")) * _UNITS.get(match[2] or "", 1)) for match in _AMOUNT.finditer(plain)]
    return sums[0] if len(sums) == 1 and 0 <= sums[0] <= _MOST_RUPEES else None


def elapsed_of(text: str) -> tuple[int, str] | None:
    """How long ago a message says: "3 din pehle", "two weeks ago", as a number and ``day``, ``week``, ``month`` or ``year``."""
    plain = " ".join(str(_COUNTS.get(word, word)) for word in normalize(text).split())
    match = _ELAPSED.search(plain)
    if match is None:
        return None
    unit = next(unit for unit, words in _PERIODS.items() if match[2] in words)
    return round(float(match[1])), unit


def date_of(text: str, today: date, months: Iterable[Mapping[str, str]]) -> date | None:
    """The day a message names, not in the future and of this century; None when it names none.

    Args:
        text: the message.
        today: the day it was written.
        months: the names of the months, in every language.
    """
    plain = normalize(text)
    if match := _ISO.search(plain):
        return _day(int(match[1]), int(match[2]), int(match[3]), today)
    if match := _DAY_FIRST.search(plain):
        year = int(match[3])
        return _day(year if year > 99 else 2000 + year, int(match[2]), int(match[1]), today)
    names = {
        key: number
        for number, month in enumerate(months, start=1)
        for name in month.values()
        for key in (normalize(name), normalize(name)[:3] if normalize(name).isascii() else normalize(name))
    }
    for match in _NAMED.finditer(plain):
        day, name, year_text = (match[1], match[2], match[3]) if match[1] else (match[5], match[4], match[6])
        month_number = names.get(name) or names.get(name[:3])
        if month_number:
            named = _day(int(year_text or today.year), month_number, int(day), today)
            return named or (None if year_text else _day(today.year - 1, month_number, int(day), today))
    return None


def day_before(today: date, days: int) -> date:
    """The day some days before another."""
    return today - timedelta(days=days)


def _day(year: int, month: int, day: int, today: date) -> date | None:
    try:
        named = date(year, month, day)
    except ValueError:
        return None
    return named if date(2000, 1, 1) <= named <= today else None


def _words(text: str) -> list[str]:
    return _WORD.findall(normalize(text))


def _plain(text: str) -> str:
    return " ".join(_words(text))


def _longest(phrases: Iterable[str], words: list[str]) -> int:
    """The length of the longest of some phrases that stands in a message."""
    within = (phrase for phrase in phrases if not phrase.startswith(WHOLE) and _within(_words(phrase), words))
    return max((len(_plain(phrase)) for phrase in within), default=0)


def _within(phrase: list[str], words: list[str]) -> bool:
    """Whether the words of a phrase stand together in a message."""
    size = len(phrase)
    return size > 0 and any(words[start : start + size] == phrase for start in range(len(words) - size + 1))
