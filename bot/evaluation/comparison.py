"""Two models on the same questions: who answers what, and whether the difference could be chance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import comb

from bot.content.schema import Topic
from bot.evaluation.answering import Answered
from bot.evaluation.questions import Question
from bot.evaluation.scoring import Verdict, verdict


@dataclass(frozen=True)
class Change:
    """A question that the two models answer differently well."""

    text: str
    language: str
    wanted: str
    first: str
    second: str


@dataclass(frozen=True)
class Comparison:
    """Two models on the same questions.

    Args:
        only_first: questions only the first model answers rightly.
        only_second: questions only the second does.
        chance: how likely a difference as large is by chance alone (exact two-sided McNemar test).
    """

    only_first: tuple[Change, ...]
    only_second: tuple[Change, ...]
    chance: float


def compare(
    questions: Sequence[Question], first: Sequence[Answered], second: Sequence[Answered], topics: Mapping[str, Topic]
) -> Comparison:
    """Compare the answers of two models."""
    only_first: list[Change] = []
    only_second: list[Change] = []
    for question, one, other in zip(questions, first, second, strict=True):
        right = verdict(question, one, topics) is Verdict.RIGHT
        if right != (verdict(question, other, topics) is Verdict.RIGHT):
            change = Change(question.text, question.lang, question.accept[0], _answer(one), _answer(other))
            (only_first if right else only_second).append(change)
    return Comparison(tuple(only_first), tuple(only_second), mcnemar(len(only_first), len(only_second)))


def mcnemar(first: int, second: int) -> float:
    """The two-sided exact p-value of McNemar's test for the counts of the two kinds of disagreement."""
    total = first + second
    tail = sum(comb(total, number) for number in range(min(first, second) + 1))
    return min(1.0, float(2 * tail / 2**total))


def _answer(answered: Answered) -> str:
    return answered.topic or answered.outcome.value
