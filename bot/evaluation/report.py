"""An evaluation as JSON, as tables in the terminal, and as one HTML page with plots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from markupsafe import Markup

from bot.evaluation import engine, plots
from bot.evaluation.comparison import Comparison
from bot.evaluation.evaluation import Evaluation
from bot.evaluation.scoring import Confusion, Tally
from bot.evaluation.training import CrossValidation, CurveStep
from bot.rendering.templates import templates_in

_FOLDER = Path(__file__).parent / "templates"
_TEMPLATES = templates_in(_FOLDER)
_EXAMPLES = 3


@dataclass(frozen=True)
class Cause:
    """A question that was taken for another topic, with the phrases nearest to it.

    Args:
        text: the question.
        misled: phrases of the topic that answered.
        missed: phrases of the topic that should have.
    """

    text: str
    misled: list[str]
    missed: list[str]


@dataclass(frozen=True)
class ExplainedConfusion:
    """Two topics taken for each other, and why."""

    wanted: str
    got: str
    count: int
    causes: list[Cause]


@dataclass(frozen=True)
class Report:
    """Everything one run found out.

    Args:
        evaluation: the figures of the model.
        confusions: the most frequent ones, with the phrases they come from.
        other: the figures of the model compared with.
        comparison: the questions on which the two differ.
        cross_validation: of the phrases, when asked for.
        curve: the learning curve, when asked for.
        shortfalls: what falls short of the gate.
    """

    evaluation: Evaluation
    confusions: tuple[ExplainedConfusion, ...] = ()
    other: Evaluation | None = None
    comparison: Comparison | None = None
    cross_validation: CrossValidation | None = None
    curve: tuple[CurveStep, ...] = ()
    shortfalls: tuple[str, ...] = ()


def explain(confusions: Sequence[Confusion], intents: dict[str, str], most: int) -> tuple[ExplainedConfusion, ...]:
    """The most frequent confusions with the phrases of both topics that are nearest to each question.

    Args:
        confusions: the most frequent first.
        intents: the label each topic is trained under.
        most: how many to explain.

    Raises:
        EvaluationFailed: the engine could not look the phrases up.
    """
    chosen = confusions[:most]
    texts = [(confusion, text) for confusion in chosen for text in confusion.texts[:_EXAMPLES]]
    pairs = [(text, intents.get(topic, topic)) for confusion, text in texts for topic in (confusion.got, confusion.wanted)]
    found = iter(engine.nearest(pairs))
    causes: dict[tuple[str, str], list[Cause]] = {}
    for confusion, text in texts:
        causes.setdefault((confusion.wanted, confusion.got), []).append(Cause(text, next(found), next(found)))
    return tuple(
        ExplainedConfusion(confusion.wanted, confusion.got, len(confusion.texts), causes[confusion.wanted, confusion.got])
        for confusion in chosen
    )


def as_data(report: Report) -> dict[str, Any]:
    """The report as data for JSON; counts of verdicts with the shares they make."""
    data: dict[str, Any] = _with_shares(asdict(report))
    return data


def as_html(report: Report) -> str:
    """The report as one HTML page that needs nothing outside itself."""
    evaluation = report.evaluation
    drawn = {
        "Calibration": plots.calibration_plot(evaluation.calibration),
        "Out of scope": plots.refusal_plot(evaluation.refusal),
        "Topics by share right": plots.topics_plot(evaluation.score.by_topic),
    }
    if report.curve:
        drawn["Learning curve"] = plots.curve_plot(report.curve)
    return _TEMPLATES.get_template("report.html").render(
        report=report,
        evaluation=evaluation,
        score=evaluation.score,
        plots={name: Markup(svg) for name, svg in drawn.items()},  # noqa: S704 - drawn here, no text of a person in it
        weakest=sorted(evaluation.score.by_topic.items(), key=lambda item: item[1].right),
    )


def rows(evaluation: Evaluation) -> list[tuple[str, Tally]]:
    """The lines of the main table: all, then languages, categories and files."""
    score = evaluation.score
    return [("all", score.all), *score.by_language.items(), *score.by_category.items(), *score.by_file.items()]


def _with_shares(value: Any) -> Any:
    if isinstance(value, dict):
        if set(value) == {"counts"}:
            tally = Tally(value["counts"])
            return {
                **{verdict.value: count for verdict, count in tally.counts.items()},
                "share_right": tally.right,
                "share_near": tally.near,
            }
        return {name: _with_shares(item) for name, item in value.items()}
    return [_with_shares(item) for item in value] if isinstance(value, (list, tuple)) else value
