"""Signs of a cheat in a message that somebody received, by content/signals.yml."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from bot.content.schema import Signal, Signals
from bot.content.terms import same_word, words_of
from bot.language.normalize import normalize

# A message shorter than this is a question with a word in it that cheats use too.
_PASTED_CHARACTERS = 60
_SIGNS = 2


@dataclass(frozen=True)
class Suspicion:
    """What was found in a message.

    Args:
        signals: the signs, in the order of the file.
        narrated: whether the message tells what happened to its sender, rather than being one they got.
        length: how long it is, in characters.
    """

    signals: tuple[Signal, ...]
    narrated: bool
    length: int

    @property
    def pasted(self) -> bool:
        """Whether this is most likely a message of a cheat, pasted to ask about it."""
        strong = any(signal.strong for signal in self.signals)
        return not self.narrated and strong and len(self.signals) >= _SIGNS and self.length >= _PASTED_CHARACTERS

    def likeliest(self, understood: str | None) -> str | None:
        """The topic that the signs point to.

        Args:
            understood: the topic that the engine took the message for.
        """
        votes: Counter[str] = Counter()
        for signal in self.signals:
            for place, topic in enumerate(signal.points_to):
                votes[topic] += (2 if signal.strong else 1) * (2 if place == 0 else 1)
        if understood and understood in votes:
            votes[understood] += 2
        return votes.most_common(1)[0][0] if votes else None


class SuspicionFinder:
    """Looks for the signs.

    Args:
        signals: those of content/signals.yml.
    """

    def __init__(self, signals: Signals) -> None:
        self._signals = [
            (signal, [tuple(words_of(saying)) for saying in signal.says], [re.compile(pattern, re.IGNORECASE) for pattern in signal.shows])
            for signal in signals.signals.values()
        ]
        self._story = [tuple(words_of(saying)) for saying in signals.own_story]
        self.topics = frozenset(topic for signal in signals.signals.values() for topic in signal.points_to)

    def find(self, text: str) -> Suspicion:
        """The signs in a message.

        Args:
            text: the message as it came, links and numbers still in it. Nothing of it is kept.
        """
        plain = normalize(text)
        words = set(words_of(plain))
        found = tuple(
            signal
            for signal, sayings, patterns in self._signals
            if any(pattern.search(plain) for pattern in patterns) or _says(sayings, words)
        )
        return Suspicion(found, _says(self._story, words), len(plain))


def _says(sayings: Iterable[tuple[str, ...]], words: set[str]) -> bool:
    return any(all(any(same_word(one, word) for word in words) for one in saying) for saying in sayings)
