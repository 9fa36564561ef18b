"""Wrong claims in a message: those listed in content/corrections.yml, and penalties other than the Act's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bot.content.schema import Correction, Penalty, Section
from bot.content.terms import same_word, words_of
from bot.language.normalize import normalize

_COUNTS = {
    word: count
    for count, words in {
        1: "one ek aik ایک",
        2: "two do دو",
        3: "three teen tin تین",
        4: "four chaar char چار",
        5: "five paanch panch پانچ",
        6: "six che chay چھ",
        7: "seven saat سات",
        8: "eight aath آٹھ",
        9: "nine nau نو",
        10: "ten das دس",
        14: "fourteen chauda choda چودہ",
        20: "twenty bees بیس",
        50: "fifty pachas پچاس",
    }.items()
    for word in words.split()
}
_UNITS = {
    "months": (1, r"months?|maah|mah|mahin\w*|ماہ|مہین\w*"),
    "years": (12, r"years?|yrs?|saal|sal|سال"),
    "thousand": (1_000, r"thousand|hazaa?r|ہزار"),
    "lakh": (100_000, r"lakhs?|lacs?|لاکھ"),
    "million": (1_000_000, r"million"),
    "crore": (10_000_000, r"crores?|karor|کروڑ"),
}
_TERMS = ("months", "years")
_COUNT = rf"(?P<count>\d+(?:\.\d+)?|{'|'.join(_COUNTS)})"
_UNIT = "|".join(f"(?P<{name}>{pattern})" for name, (_, pattern) in _UNITS.items())
_AMOUNT = re.compile(rf"(?<!\w){_COUNT}\s*(?:{_UNIT})(?!\w)")
_PUNISHES = r"(?:saza\w*|qaid|jail|prison|punish\w*|penalt\w*|sentence|fined?|jurman\w*|سزا|قید|جیل|جرمان\w*)"
# "2 saal se blackmail kar raha hai": how long something lasts is no claim.
_LASTING = re.compile(r"\s*(?:se|sy|say|since|ago|pehle|from|سے|پہلے)\b")
_BEFORE = re.compile(rf"{_PUNISHES}(?:\s+\S+){{0,3}}?\s*$")
_AFTER = re.compile(rf"^\s+(?:(?:ki|ka|ke|k|ky|in|of|tak|کی|کا|کے|تک)\s+)?{_PUNISHES}")
_AGE = re.compile(r"(?:umar|umr|age|aged|عمر)\s*$")


class CorrectionFinder:
    """Finds the listed claims a message makes.

    Args:
        corrections: those of content/corrections.yml, by id.
    """

    def __init__(self, corrections: Mapping[str, Correction]) -> None:
        self._claims = [
            ([tuple(words_of(either.replace("/", " "))) for either in claim.split()], correction)
            for correction in corrections.values()
            for claim in correction.says
        ]

    def find(self, text: str, topic: str | None) -> tuple[Correction, ...]:
        """The corrections a message needs, each once.

        Args:
            text: the message as typed.
            topic: the topic it is answered with.
        """
        words = set(words_of(re.sub(r"[./@]", " ", text)))
        found = [
            correction
            for claim, correction in self._claims
            if (not correction.topics or topic in correction.topics)
            and all(_said(either, words) for either in claim)
            and not _said(correction.unless, words)
        ]
        return tuple({id(correction): correction for correction in found}.values())


def _said(either: tuple[str, ...], words: set[str]) -> bool:
    return any(same_word(one, word) for one in either for word in words)


def wrong_penalty(text: str, sections: Mapping[str, Section]) -> str | None:
    """The section whose penalty a message states wrongly, or None.

    Args:
        text: the message as typed.
        sections: the sections its topic names, the most fitting first.
    """
    penalties = {number: section.penalty for number, section in sections.items() if section.penalty}
    claims = set(_claims(normalize(text)))
    if not penalties or not claims:
        return None
    known = {figure for penalty in penalties.values() for figure in _figures(penalty)}
    return next(iter(penalties)) if claims - known else None


def _claims(plain: str) -> Iterator[tuple[str, float]]:
    for match in _AMOUNT.finditer(plain):
        if _LASTING.match(plain, match.end()) or _AGE.search(plain[: match.start()]):
            continue
        if _BEFORE.search(plain[: match.start()]) or _AFTER.search(plain[match.end() :]):
            unit = next(name for name in _UNITS if match[name])
            count = float(_COUNTS.get(match["count"], 0) or match["count"])
            yield ("prison" if unit in _TERMS else "fine"), count * _UNITS[unit][0]


def _figures(penalty: Penalty) -> Iterator[tuple[str, float]]:
    for punishment in (penalty, *penalty.aggravated):
        prison, fine = punishment.prison, punishment.fine
        for months in (prison.max_months, prison.min_months, prison.exact_months) if prison else ():
            if months:
                yield "prison", float(months)
        for rupees in (fine.max_pkr, fine.min_pkr) if fine else ():
            if rupees:
                yield "fine", float(rupees)
