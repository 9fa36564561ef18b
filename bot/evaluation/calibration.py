"""Whether confidence says how often an answer is right, and what refusing more or less would cost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.content.phrases import OUT_OF_SCOPE
from bot.evaluation.answering import Answered
from bot.evaluation.questions import Question
from bot.messages import Outcome

_EDGES = (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
_FACTORS = (0.01, 0.03, 0.1, 0.3, 0.5, 1.0, 2.0, 4.0, 10.0, 30.0, 100.0)


@dataclass(frozen=True)
class Bin:
    """Answers of like confidence.

    Args:
        confidence: their mean confidence.
        right: the share whose best topic was right.
        count: how many.
    """

    confidence: float
    right: float
    count: int


@dataclass(frozen=True)
class Calibration:
    """Confidence held against how often it was right.

    Args:
        bins: answers grouped by confidence.
        error: expected calibration error (Guo et al. 2017): the mean distance of confidence and share right, by count.
    """

    bins: tuple[Bin, ...]
    error: float


@dataclass(frozen=True)
class Refusal:
    """One point of the out-of-scope curve.

    Args:
        factor: what the likelihood of out of scope is multiplied with; 1 is the model as it is.
        off_topic_refused: the share of off-topic questions whose best topic is out of scope.
        good_refused: the share of the other questions for which it is.
    """

    factor: float
    off_topic_refused: float
    good_refused: float


def calibration(questions: Sequence[Question], answers: Sequence[Answered]) -> Calibration:
    """Hold the confidence of the best topic against its being accepted; what the crisis screen answered has none."""
    ranked = [
        (answered.ranking[0][1], answered.ranking[0][0] in question.accept)
        for question, answered in zip(questions, answers, strict=True)
        if answered.ranking
    ]
    bins = []
    for low, high in pairwise(_EDGES):
        inside = [(confidence, right) for confidence, right in ranked if low <= confidence < high or (high == 1.0 and confidence == 1.0)]
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            bins.append(Bin(mean, sum(right for _, right in inside) / len(inside), len(inside)))
    total = sum(group.count for group in bins) or 1
    return Calibration(tuple(bins), sum(abs(group.confidence - group.right) * group.count for group in bins) / total)


def refusal_curve(questions: Sequence[Question], answers: Sequence[Answered]) -> tuple[Refusal, ...]:
    """What would be refused if out of scope were likelier or less likely."""
    asked = [
        (question.off_topic, answered.ranking)
        for question, answered in zip(questions, answers, strict=True)
        if answered.outcome is not Outcome.CRISIS and answered.ranking
    ]
    return tuple(
        Refusal(
            factor,
            _share(_refused(ranking, factor) for off_topic, ranking in asked if off_topic),
            _share(_refused(ranking, factor) for off_topic, ranking in asked if not off_topic),
        )
        for factor in _FACTORS
    )


def _refused(ranking: Sequence[tuple[str, float]], factor: float) -> bool:
    best = max(ranking, key=lambda item: item[1] * (factor if item[0] == OUT_OF_SCOPE else 1.0))
    return best[0] == OUT_OF_SCOPE


def _share(values: Iterable[bool]) -> float:
    found = list(values)
    return sum(found) / len(found) if found else 0.0
