"""Figures that need trainings of their own: cross-validation of the phrases, and what more of them bring."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.content.schema import Topic
from bot.evaluation import engine
from bot.evaluation.answering import Answered
from bot.evaluation.calibration import Calibration, calibration
from bot.evaluation.questions import Question
from bot.evaluation.scoring import Score, score
from bot.messages import Outcome

_PARTS = (0.125, 0.25, 0.5, 1.0)


@dataclass(frozen=True)
class CrossValidation:
    """How well phrases are understood by models trained without them.

    Args:
        folds: how many trainings shared the phrases.
        score: right and wrong, by language, category and topic.
        calibration: confidence against correctness.
    """

    folds: int
    score: Score
    calibration: Calibration


@dataclass(frozen=True)
class CurveStep:
    """One model of the learning curve.

    Args:
        phrases: how many it was trained on.
        seconds: what the training took.
        right: the share of questions whose best topic is right, in all and by language.
    """

    phrases: int
    seconds: float
    right: dict[str, float]


def cross_validate(folds: int, topics: Mapping[str, Topic]) -> CrossValidation:
    """Cross-validate the phrases of data/nlu, by the best topic alone.

    Args:
        folds: how many trainings share the phrases.
        topics: the topics of the content, by id.

    Raises:
        EvaluationFailed: a training failed.
    """
    phrases = engine.cross_validate(folds)
    questions = [Question(text=phrase["text"], lang=phrase["language"], accept=(_topic(phrase["label"]),)) for phrase in phrases]
    answers = [_ranked(phrase, topics) for phrase in phrases]
    return CrossValidation(folds, score(questions, answers, topics), calibration(questions, answers))


def learning_curve(questions: Sequence[Question]) -> tuple[CurveStep, ...]:
    """Train on growing parts of the phrases and ask the questions each time.

    Raises:
        EvaluationFailed: a training failed.
    """
    steps = engine.learning_curve([question.text for question in questions], _PARTS)
    return tuple(CurveStep(step["phrases"], step["seconds"], _right(questions, step["best"])) for step in steps)


def _right(questions: Sequence[Question], best: Sequence[str]) -> dict[str, float]:
    hits: dict[str, list[bool]] = defaultdict(list)
    for question, label in zip(questions, best, strict=True):
        for name in ("all", question.lang):
            hits[name].append(_topic(label) in question.accept)
    return {name: sum(found) / len(found) for name, found in hits.items()}


def _ranked(phrase: Mapping[str, Any], topics: Mapping[str, Topic]) -> Answered:
    ranking = tuple((_topic(label), confidence) for label, confidence in phrase["ranking"])
    best, confidence = ranking[0]
    topic = topics.get(best)
    outcome = Outcome.OUT_OF_SCOPE if topic is None else Outcome.CRISIS if topic.category == "crisis" else Outcome.ANSWER
    return Answered(outcome, best if topic else None, phrase["language"], confidence, ranking)


def _topic(label: str) -> str:
    return label.rpartition("/")[2]
