"""Confidence against correctness, and what refusing costs."""

from __future__ import annotations

import pytest

from bot.evaluation.answering import Answered
from bot.evaluation.calibration import calibration, refusal_curve
from bot.evaluation.questions import Question
from bot.messages import Outcome


def ranked(confidence: float, topic: str = "blackmail", out_of_scope: float = 0.0) -> Answered:
    """An answer with so much confidence in a topic, and so much in out of scope."""
    ranking = sorted([(topic, confidence), ("out_of_scope", out_of_scope)], key=lambda item: -item[1])
    return Answered(Outcome.ANSWER, topic, "en", confidence, tuple(ranking))


def question(*accept: str) -> Question:
    """A question that these topics answer."""
    return Question(text="help", lang="en", accept=accept)


def test_confidence_that_is_kept_has_no_error() -> None:
    """Nine of ten right at 0.9."""
    questions = [question("blackmail")] * 9 + [question("fake_news")]
    found = calibration(questions, [ranked(0.9)] * 10)
    assert found.error == pytest.approx(0)
    assert [(group.count, group.right) for group in found.bins] == [(10, 0.9)]


def test_confidence_that_is_not_kept_has() -> None:
    """All wrong at 0.9."""
    assert calibration([question("fake_news")] * 4, [ranked(0.9)] * 4).error == pytest.approx(0.9)


def test_refusing_more_costs_good_questions() -> None:
    """Along the curve both shares rise, and factor 1 is the model as it is."""
    questions = [question("out_of_scope"), question("blackmail")]
    curve = refusal_curve(questions, [ranked(0.5, out_of_scope=0.4), ranked(0.8, out_of_scope=0.1)])
    points = {point.factor: (point.off_topic_refused, point.good_refused) for point in curve}
    assert (points[1.0], points[2.0], points[10.0]) == ((0, 0), (1, 0), (1, 1))
