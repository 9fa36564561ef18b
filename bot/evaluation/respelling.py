"""Roman Urdu written again with other spellings, to see whether understanding depends on ours.

A word becomes another word of the phrases that differs only in how one sound is written, or in a short vowel left out
(attested), or is written by a habit that Pakistanis have (plausible): see docs/roman-urdu-spelling.md.
"""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from bot.language.normalize import normalize

_WORD = re.compile(r"[A-Za-z']+")
_LEAST_LETTERS = 3
# A word as frequent in English phrases as this share of its use in Roman Urdu ones is English and has one spelling.
_ENGLISH_SHARE = 0.2
_LEAST_ATTESTED = 3
_ATTESTED_OFTEN = 0.6
# One sound, and the ways to write it.
_HABITS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern), ways)
    for pattern, ways in (
        (r"aa", ("a",)),
        (r"(?<=[bcdfghjklmnpqrstvwxyz])a(?=[bcdfghjklmnpqrstvwxyz][aeiou])", ("aa", "")),
        (r"ee", ("i", "e")),
        (r"oo", ("u", "o")),
        (r"(?<=[bcdfghjklmnpqrstvwxyz])i(?=[bcdfghjklmnpqrstvwxyz])", ("ee", "e")),
        (r"(?<=[bcdfghjklmnpqrstvwxyz])u(?=[bcdfghjklmnpqrstvwxyz])", ("oo", "o")),
        (r"(?<=[bcdfghjklmnpqrstvwxyz])e$", ("ay", "ey", "y")),
        (r"(?<=[bcdfghjklmnpqrstvwxyz])i$", ("ee", "y")),
        (r"ein$", ("en", "ain", "e")),
        (r"oon$", ("un", "on", "u")),
        (r"on$", ("o", "oon")),
        (r"ai", ("ay", "e", "ae")),
        (r"au", ("o", "aw")),
        (r"ya$", ("ia", "yaa")),
        (r"([bcdfgjklmnpqrst])\1", (r"\1",)),
        (r"w", ("v",)),
        (r"v", ("w",)),
        (r"q", ("k",)),
        (r"ph", ("f",)),
        (r"f", ("ph",)),
        (r"(?<=[ai])h(?=[aeiou])", ("",)),
        (r"z", ("zz",)),
        (r"kh", ("k",)),
        (r"gh", ("g",)),
    )
)
_ONE_SOUND = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"(.)\1+", r"\1"),
        (r"ee|ie", "i"),
        (r"oo", "u"),
        (r"(?:ai|ay|ae|ey|ei)n?$", "e"),
        (r"ai|ay|ae|ey|ei", "e"),
        (r"y$", "i"),
        (r"w", "v"),
        (r"q", "k"),
        (r"ph", "f"),
        (r"(?<=[ou])n$", ""),
    )
)
_SHORT = re.compile(r"(?<=[bcdfghjklmnpqrstvwxyz])[aiu](?=[bcdfghjklmnpqrstvwxyz])")


class Respeller:
    """Writes Roman Urdu with other spellings.

    Args:
        phrases: texts as people type them, by language tag; those of ``ur-Latn`` attest spellings, those of ``en`` tell which
            words are English and stay.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        roman, english = (_counts(phrases.get(tag, ())) for tag in ("ur-Latn", "en"))
        share = roman.total() / max(1, english.total())
        self._english = {word for word, count in english.items() if count * share >= _ENGLISH_SHARE * roman[word]}
        attested = {word for word, count in roman.items() if count >= _LEAST_ATTESTED and word not in self._english}
        self._by_sounds: dict[str, list[str]] = defaultdict(list)
        self._by_form: dict[str, list[str]] = defaultdict(list)
        for word in sorted(attested):
            self._by_sounds[_sounds(word)].append(word)
            for form in _forms(word):
                self._by_form[form].append(word)

    def respell(self, text: str, chance: random.Random) -> str:
        """The text with each Roman Urdu word spelt otherwise, where there is another way.

        Args:
            text: a message in Roman Urdu.
            chance: draws the spellings.
        """
        return _WORD.sub(lambda match: self._other(match[0].lower(), chance), text)

    def _other(self, word: str, chance: random.Random) -> str:
        if len(word) < _LEAST_LETTERS or word in self._english:
            return word
        alike: set[str] = {
            *self._by_form.get(_sounds(word), ()),
            *(other for form in _forms(word) for other in self._by_sounds.get(form, ())),
        }
        attested = sorted(alike - {word})
        if attested and chance.random() < _ATTESTED_OFTEN:
            return chance.choice(attested)
        plausible = [pattern.sub(way, word, count=1) for pattern, ways in _HABITS if pattern.search(word) for way in ways]
        plausible = [other for other in plausible if other != word and len(other) > 1]
        return chance.choice(plausible) if plausible else word


def _counts(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in _WORD.findall(normalize(text)))


def _forms(word: str) -> set[str]:
    """The sounds of a word, and the same with one short vowel left out, as people leave it out ("krna")."""
    sounds = _sounds(word)
    return {sounds, *(sounds[: match.start()] + sounds[match.end() :] for match in _SHORT.finditer(sounds))}


def _sounds(word: str) -> str:
    """One letter for each sound."""
    for pattern, sound in _ONE_SOUND:
        word = pattern.sub(sound, word)
    return word
