"""Which defined word of the Act a message asks about, in any spelling or script."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.content.schema import Section
from bot.language.normalize import normalize
from bot.language.sound import word_key

# Below so many consonants words fall together by chance ("data", "deta"): then the letters must be the same.
_LEAST_KEY = 3


class TermFinder:
    """Finds the words that section 2 defines.

    Args:
        sections: the sections of the Act by number; those with ``terms`` can be found.
    """

    def __init__(self, sections: Mapping[str, Section]) -> None:
        terms = ((tuple(words_of(term)), number) for number, section in sections.items() for term in section.terms)
        self._terms = sorted(terms, key=lambda pair: -len(pair[0]))

    def find(self, text: str) -> str | None:
        """The number of the definition a message names: the longest term wins, then the one named last.

        Args:
            text: a message as typed, in any language.
        """
        words = list(words_of(text))
        best: tuple[int, int, str] | None = None
        for term, number in self._terms:
            if best and len(term) < best[0]:
                break
            found = _last_place(term, words)
            if found is not None and (best is None or found > best[1]):
                best = (len(term), found, number)
        return best[2] if best else None


def words_of(text: str) -> Iterator[str]:
    """The words of a text as typed, normalised, without punctuation around them."""
    for word in normalize(text).split():
        bare = word.strip(".,?!:;'\"()-")
        if bare:
            yield bare


def _last_place(wanted: tuple[str, ...], words: list[str]) -> int | None:
    for place in range(len(words) - len(wanted), -1, -1):
        if all(same_word(one, other) for one, other in zip(wanted, words[place:], strict=False)):
            return place
    return None


def same_word(term: str, word: str) -> bool:
    """Whether two normalised words are the same in letters, or in sound when they are long enough to tell."""
    if term == word:
        return True
    key = word_key(term)
    return len(key) >= _LEAST_KEY and key == word_key(word)
