"""The gate, comparisons and reports: what is held against figures, and how it is shown."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.content.snapshot import Snapshot
from bot.evaluation.answering import Answered
from bot.evaluation.calibration import calibration, refusal_curve
from bot.evaluation.comparison import compare, mcnemar
from bot.evaluation.evaluation import Evaluation, LaterTurns, MissedTurn, Respelling
from bot.evaluation.gate import Gate, GateFileError, read_gate, shortfalls
from bot.evaluation.questions import Question
from bot.evaluation.report import Cause, ExplainedConfusion, Report, as_data, as_html
from bot.evaluation.scoring import Tally, Verdict, score
from bot.evaluation.training import CurveStep
from bot.messages import Outcome

QUESTIONS = [Question(text=f"<b>{number}</b>", lang="ur-Latn", accept=("blackmail",)) for number in range(10)]


def answers(right: int) -> list[Answered]:
    """Ten answers, so many of them right."""
    topics = ["blackmail"] * right + ["non_pta_phone"] * (10 - right)
    return [Answered(Outcome.ANSWER, topic, "ur-Latn", 0.8, ((topic, 0.8),)) for topic in topics]


@pytest.fixture
def evaluation(snapshot: Snapshot) -> Evaluation:
    """Eight of ten right, seven when respelt."""
    found = answers(8)
    return Evaluation(
        model="a.tar.gz",
        questions=10,
        score=score(QUESTIONS, found, snapshot.content.topics),
        calibration={"all": calibration(QUESTIONS, found)},
        refusal=refusal_curve(QUESTIONS, found),
        respelling=Respelling(1, 0.8, 0.7),
        later_turns=LaterTurns(
            Tally({**dict.fromkeys(Verdict, 0), Verdict.RIGHT: 3, Verdict.WRONG: 1}),
            {},
            (MissedTurn("d1", "<s>y</s>", ("blackmail",), "spam"),),
        ),
        median_ms=1.0,
        p95_ms=2.0,
    )


def test_what_falls_short_is_said(evaluation: Evaluation) -> None:
    """With the figure and the bar; what is reached, or not held, is not mentioned."""
    gate = Gate(
        right=0.9, right_by_language={"ur-Latn": 0.75, "en": 0.5}, near=0.8, false_alarms=0.02, later_turns=0.85, respelling_loss=0.03
    )
    assert shortfalls(gate, evaluation) == [
        "right: 80.0%, and at least 90.0% is wanted",
        "right in en: 0.0%, and at least 50.0% is wanted",
        "later turns of dialogues right: 75.0%, and at least 85.0% is wanted",
        "loss by respelling: 10.0%, and at most 3.0% is allowed",
    ]


@pytest.mark.parametrize(("text", "says"), [("rihgt: 0.9", "rihgt"), ("right: 90", "right"), ("[", "not YAML")])
def test_a_bad_gate_is_named(tmp_path: Path, text: str, says: str) -> None:
    """A figure that is misspelt would hold nothing."""
    file = tmp_path / "gate.yml"
    file.write_text(text)
    with pytest.raises(GateFileError, match=says):
        read_gate(file)


def test_models_are_compared_question_by_question(snapshot: Snapshot) -> None:
    """What only one of them answers rightly."""
    found = compare(QUESTIONS, answers(8), answers(5), snapshot.content.topics)
    assert [change.text for change in found.only_first] == ["<b>5</b>", "<b>6</b>", "<b>7</b>"]
    assert found.only_second == ()
    assert found.only_first[0].second == "non_pta_phone"
    assert found.chance == pytest.approx(0.25)


@pytest.mark.parametrize(("first", "second", "chance"), [(0, 0, 1.0), (5, 5, 1.0), (10, 0, 2 / 1024), (1, 7, 18 / 256)])
def test_mcnemar(first: int, second: int, chance: float) -> None:
    """The exact two-sided test: a fair coin for each question the two disagree on."""
    assert mcnemar(first, second) == pytest.approx(chance)


def test_a_report_is_whole_and_escaped(evaluation: Evaluation, snapshot: Snapshot) -> None:
    """As JSON with shares, and as one page with its plots and nothing from elsewhere."""
    report = Report(
        evaluation,
        confusions=(ExplainedConfusion("blackmail", "non_pta_phone", 2, [Cause("<i>x</i>", ["<u>misled</u>"], [])]),),
        other=evaluation,
        comparison=compare(QUESTIONS, answers(8), answers(5), snapshot.content.topics),
        curve=(CurveStep(100, 1.0, {"all": 0.5}), CurveStep(200, 2.0, {"all": 0.8})),
        shortfalls=("right: 80.0%",),
    )
    data = json.loads(json.dumps(as_data(report)))
    assert data["evaluation"]["score"]["all"] == {
        "right": 8, "near": 0, "offered": 0, "refused": 0, "wrong": 2, "share_right": 0.8, "share_near": 0.8,
    }  # fmt: skip
    page = as_html(report)
    assert page.count("<svg") == 4
    assert "&lt;u&gt;misled" in page
    assert "&lt;b&gt;5" in page
    assert "&lt;s&gt;y" in page
    assert "Below the gate: right" in page
    assert not any(mark in page for mark in ("<i>x", "<script", 'src="http', 'href="http'))
