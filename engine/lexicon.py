"""Words that mean the same to a citizen, in every language: ``data/lexicon.yml``."""

from __future__ import annotations

from pathlib import Path

import yaml  # type: ignore[import-untyped]

from bot.language.normalize import normalize
from bot.language.sound import spelling_key, word_key

# Below so many consonants words of other meaning sound the same.
_LEAST_KEY = 3


class Lexicon:
    """Brings the words of a message to their concepts.

    Args:
        concepts: for each concept its words: all are matched by their letters and, when no other word has them, in any
            spelling; ``ur`` (Urdu script and Roman Urdu) also by their sound key, when it is long enough to tell.
    """

    def __init__(self, concepts: dict[str, dict[str, list[str]]]) -> None:
        self._by_letters: dict[str, str] = {}
        self._by_sound: dict[str, str] = {}
        self._by_spelling: dict[str, str] = {}
        for concept, words in concepts.items():
            for word in words.get("en") or []:
                self._by_letters[normalize(str(word))] = concept
            for word in words.get("ur") or []:
                plain = normalize(str(word))
                self._by_letters.setdefault(plain, concept)
                key = word_key(plain)
                if len(key) >= _LEAST_KEY:
                    self._by_sound.setdefault(key, concept)
        for word, concept in self._by_letters.items():
            self._by_spelling.setdefault(spelling_key(word), concept)

    @classmethod
    def read(cls, path: Path) -> Lexicon:
        """Read a lexicon file; an absent one is an empty lexicon.

        Raises:
            yaml.YAMLError: the file is not valid YAML.
        """
        return cls(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)["concepts"] if path.is_file() else {})

    def view(self, text: str) -> str:
        """A text in normal form as concepts; a word without one is its sound key, marked."""
        return " ".join(map(self._concept, text.split()))

    def _concept(self, word: str) -> str:
        concept = self._by_letters.get(word)
        if concept is None:
            key = word_key(word)
            concept = self._by_sound.get(key) if len(key) >= _LEAST_KEY else None
            return concept or self._by_spelling.get(spelling_key(word)) or f"_{key}"
        return concept
