"""Answers held against what was accepted."""

from __future__ import annotations

from typing import Any

import pytest

from bot.content.snapshot import Snapshot
from bot.evaluation.answering import Answered
from bot.evaluation.questions import Question
from bot.evaluation.scoring import Verdict, score, verdict
from bot.messages import Outcome


def asked(*accept: str, lang: str = "en", text: str = "help") -> Question:
    """A question that these topics answer."""
    return Question(text=text, lang=lang, accept=accept)


def got(topic: str | None, outcome: Outcome = Outcome.ANSWER, language: str = "en", **more: Any) -> Answered:
    """What it was answered with."""
    return Answered(outcome, topic, language, 0.9, **more)


@pytest.mark.parametrize(
    ("question", "answered", "found"),
    [
        (asked("blackmail"), got("blackmail"), Verdict.RIGHT),
        (asked("fake_news", "blackmail"), got("blackmail"), Verdict.RIGHT),
        (asked("out_of_scope"), got(None, Outcome.OUT_OF_SCOPE), Verdict.RIGHT),
        (asked("self_harm"), got("danger_now", Outcome.CRISIS), Verdict.RIGHT),
        (asked("blackmail"), got("intimate_images"), Verdict.NEAR),
        (asked("blackmail"), got(None, Outcome.CLARIFY, offered=frozenset({"blackmail"})), Verdict.OFFERED),
        (asked("blackmail"), got(None, Outcome.CLARIFY, offered=frozenset({"spam"})), Verdict.WRONG),
        (asked("blackmail"), got(None, Outcome.OUT_OF_SCOPE), Verdict.REFUSED),
        (asked("blackmail"), got("non_pta_phone"), Verdict.WRONG),
    ],
)
def test_a_verdict(snapshot: Snapshot, question: Question, answered: Answered, found: Verdict) -> None:
    """Right, near by relation, offered, refused, wrong."""
    assert verdict(question, answered, snapshot.content.topics) is found


def test_a_score_counts_by_group(snapshot: Snapshot) -> None:
    """Languages, categories and topics apart; alarms and refusals among those that should have none."""
    questions = [
        asked("blackmail"),
        asked("blackmail", lang="ur"),
        asked("self_harm", lang="ur"),
        asked("out_of_scope"),
        asked("fake_news", text="is it fake"),
    ]
    answers = [
        got("blackmail"),
        got("spam", language="ur"),
        got("self_harm", Outcome.CRISIS, language="en"),
        got(None, Outcome.OUT_OF_SCOPE),
        got("danger_now", Outcome.CRISIS),
    ]
    found = score(questions, answers, snapshot.content.topics)
    assert found.all.right == pytest.approx(3 / 5)
    assert {name: tally.total for name, tally in found.by_language.items()} == {"en": 3, "ur": 2}
    assert found.by_topic["blackmail"].right == pytest.approx(1 / 2)
    assert found.by_category["crisis"].right == 1
    assert found.crisis_caught == 1
    assert found.false_alarms == pytest.approx(1 / 4)
    assert (found.off_topic_refused, found.good_refused) == (1, 0)
    assert found.language_right == {"en": 1, "ur": pytest.approx(1 / 2)}
    assert [(pair.wanted, pair.got) for pair in found.confusions] == [("blackmail", "spam"), ("fake_news", "danger_now")]
    assert found.confusions[1].texts == ("is it fake",)
