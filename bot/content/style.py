"""How our own texts are to be written: reading level, letters, spelling, and the same facts in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from bot.content.tokens import TOKEN
from bot.language.tags import ENGLISH, ROMAN_URDU, URDU

_LATIN_WORD = re.compile(r"[A-Za-z](?:[\w'-]*\w)?")
# The words of a button, as the app shows them, or a command to type: ”Report“, ”/tips“.
_QUOTED = re.compile(r"[”“\"'’‘]/?[A-Za-z][^”“\"'’‘\u0600-\u06ff]*[”“\"'’‘]")
_FIELD = re.compile(r"\{\w+\}")
_SECTION = re.compile(r"\b\d{1,3}[A-Z]\b|\([ivxlab]+\)")
_SENTENCE_END = re.compile(r"[.!?:;]+(?:\s|$)")
_ENGLISH_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
_NUMBER = re.compile(r"(?<!\w)\d[\d,]*(?:\.\d+)?(?![\w])")
# English says sums in millions beside lakh and crore; the other languages in lakh and crore alone.
_MILLIONS = re.compile(r"\d[\d.,]*\s+million")


class Style(BaseModel):
    """content/style.yml: what the words of our texts are held to.

    Args:
        reading_grade: highest Automated Readability Index of a topic's English.
        latin_in_urdu: names and terms that stand in Latin letters in Urdu text.
        roman_urdu: the right spelling of a Roman Urdu word, with those it is also found in.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    reading_grade: Annotated[float, Field(gt=0)]
    latin_in_urdu: tuple[str, ...] = ()
    roman_urdu: dict[str, tuple[str, ...]]

    @cached_property
    def _misspelt(self) -> dict[str, str]:
        return {wrong: right for right, variants in self.roman_urdu.items() for wrong in variants}

    def faults(self, text: str, language: str) -> Iterator[str]:
        """What is wrong with the letters and the spelling of a text, as sentences."""
        plain = TOKEN.sub(" ", text)
        if language == URDU:
            yield from self._latin_in_urdu(plain)
        elif language == ROMAN_URDU:
            for word in dict.fromkeys(_LATIN_WORD.findall(plain)):
                right = self._misspelt.get(word.lower())
                if right:
                    yield f"has '{word}'; we write '{right}' (content/style.yml)"

    def _latin_in_urdu(self, text: str) -> Iterator[str]:
        open_text = _SECTION.sub(" ", _QUOTED.sub(" ", _FIELD.sub(" ", text)))
        for name in self.latin_in_urdu:
            open_text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", open_text)
        for word in dict.fromkeys(_LATIN_WORD.findall(open_text)):
            yield (
                f"has '{word}' in Latin letters; write it in Urdu letters, put the words of a button in ”…“, "
                "or add a name to latin_in_urdu in content/style.yml"
            )

    def reading_fault(self, text: str) -> str | None:
        """Why the English of a topic is too hard to read, or None."""
        grade = reading_grade(text)
        if grade <= self.reading_grade:
            return None
        return f"reads at school grade {grade:.1f}, at most {self.reading_grade:g} is for everyone; use shorter sentences and words"


def reading_grade(text: str) -> float:
    """The Automated Readability Index of English text: about the school year in which it is understood.

    Source: Senter and Smith, Automated Readability Index, 1967.
    """
    plain = TOKEN.sub(" it ", text)
    words = _ENGLISH_WORD.findall(plain)
    if not words:
        return 0.0
    sentences = sum(1 for part in _SENTENCE_END.split(plain) if part.strip())
    letters = sum(sum(letter.isalpha() for letter in word) for word in words)
    return 4.71 * letters / len(words) + 0.5 * len(words) / max(sentences, 1) - 21.43


def parity_faults(texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Where a language says other facts than English does, as (language, sentence): tokens and figures must be the same.

    Args:
        texts: a text in every language.
    """
    tokens = {tag: set(TOKEN.findall(text)) for tag, text in texts.items()}
    numbers = {tag: _numbers(text) for tag, text in texts.items()}
    needed = _numbers(_MILLIONS.sub(" ", texts[ENGLISH]))
    for tag in texts:
        if tag == ENGLISH:
            continue
        for token in sorted(tokens[tag] ^ tokens[ENGLISH]):
            where = "only here" if token in tokens[tag] else "in en, but not here"
            yield tag, f"has {{{token}}} {where}; every language names the same facts"
        for number in sorted((numbers[tag] - numbers[ENGLISH]) | (needed - numbers[tag])):
            where = "here, but not in en" if number in numbers[tag] else "in en, but not here"
            yield tag, f"the figure {number} stands {where}; write the same figures, in digits, in every language"


def _numbers(text: str) -> set[str]:
    return {number.replace(",", "") for number in _NUMBER.findall(TOKEN.sub(" ", text))}
