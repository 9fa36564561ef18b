"""`agahi evaluate`: how well the assistant understands."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.evaluation.report import Report

_CONFUSIONS = 40
_SHOWN = 12


def evaluate(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Question files; all of tests/questions and tests/dialogues when left out.")
    ] = None,
    model: Annotated[Path | None, typer.Option(help="A model file; the one that fits the phrases when left out.")] = None,
    compare: Annotated[Path | None, typer.Option(help="Another model file, to compare with on the same questions.")] = None,
    respell: Annotated[int, typer.Option(min=0, help="How many times to respell each Roman Urdu question.")] = 1,
    folds: Annotated[int, typer.Option(min=0, help="Cross-validate the phrases with so many folds (a training each); 0 is not.")] = 0,
    curve: Annotated[bool, typer.Option("--curve", help="Train on growing parts of the phrases for a learning curve.")] = False,
    gate: Annotated[Path | None, typer.Option(help="A file of least figures; exit status 1 when one is not reached.")] = None,
    json: Annotated[Path | None, typer.Option(help="Write everything to this file as JSON.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write everything to this file as one HTML page with plots.")] = None,
) -> None:
    """Score question files, by language, category and topic; find what is taken for what, and why; compare models."""
    import json as json_module

    from bot.cli import terminal
    from bot.evaluation.engine import EvaluationFailed
    from bot.evaluation.gate import GateFileError
    from bot.evaluation.questions import QuestionFileError
    from bot.evaluation.report import as_data, as_html

    try:
        report = _report(files, model, compare, respell, folds, curve, gate)
    except (QuestionFileError, GateFileError, EvaluationFailed) as error:
        terminal.abort(str(error), 2)
    if json:
        json.write_text(json_module.dumps(as_data(report), ensure_ascii=False, indent=1), encoding="utf-8")
    if html:
        html.write_text(as_html(report), encoding="utf-8")
    _show(report)
    if report.shortfalls:
        terminal.abort("below the gate: " + "; ".join(report.shortfalls))


def _report(
    files: list[Path] | None, model: Path | None, compare: Path | None, respell: int, folds: int, curve: bool, gate: Path | None
) -> Report:
    from bot.cli import prepare, terminal
    from bot.content.phrases import intent_of
    from bot.content.snapshot import Snapshot
    from bot.content.validate import check
    from bot.evaluation import comparison, training
    from bot.evaluation.answering import Answerer
    from bot.evaluation.evaluation import evaluate as evaluate_model
    from bot.evaluation.evaluation import respell as respellings
    from bot.evaluation.gate import Gate, read_gate, shortfalls
    from bot.evaluation.questions import read_asked
    from bot.evaluation.report import Report, explain
    from bot.evaluation.respelling import Respeller
    from bot.settings import ROOT

    wanted = read_gate(gate) if gate else Gate()
    asked = read_asked(files or [path for name in ("questions", "dialogues") for path in sorted((ROOT / "tests" / name).glob("*.yml"))])
    questions = asked.questions
    content = check(ROOT, compare=False).content
    if content is None:
        terminal.abort("the content has mistakes; run: ./agahi content check")
    snapshot = Snapshot(content, 0)
    topics = content.topics
    prepare.engine_environment()
    chosen = model or prepare.model(prepare.settings_from_environment(), train=True)
    respelt = respellings(questions, Respeller(_phrases(ROOT)), respell) if respell else None
    with terminal.working(f"asking {chosen.name} {len(questions)} questions"):
        evaluation, answers = evaluate_model(Answerer(chosen, snapshot), chosen.name, asked, respelt)
    other = compared = None
    if compare:
        with terminal.working(f"asking {compare.name} the same"):
            other, others = evaluate_model(Answerer(compare, snapshot), compare.name, asked, respelt)
        compared = comparison.compare(questions, answers, others, topics)
    with terminal.working("looking for the phrases that mislead"):
        labels = {topic.id: f"{intent_of(topic.category)}/{topic.id}" for topic in topics.values()}
        confusions = explain(evaluation.score.confusions, labels, _CONFUSIONS)
    validated = None
    if folds:
        with terminal.working(f"training {folds} times for the cross-validation"):
            validated = training.cross_validate(folds, topics)
    steps: tuple[training.CurveStep, ...] = ()
    if curve:
        with terminal.working("training on parts of the phrases for the learning curve"):
            steps = training.learning_curve(questions)
    return Report(evaluation, confusions, other, compared, validated, steps, tuple(shortfalls(wanted, evaluation)))


def _phrases(root: Path) -> dict[str, list[str]]:
    """The phrases by language."""
    from bot.content.phrases import phrases_under

    texts: dict[str, list[str]] = {}
    for phrase in phrases_under(root / "data" / "nlu", root):
        texts.setdefault(phrase.language, []).append(phrase.text)
    return texts


def _show(report: Report) -> None:
    from rich.table import Table

    from bot.cli import terminal
    from bot.evaluation.report import rows
    from bot.evaluation.scoring import Verdict

    evaluation = report.evaluation
    table = Table("", "asked", "right", "right or near", "offered", "refused", "wrong", title=evaluation.model)
    for name, tally in rows(evaluation):
        counts = (str(tally.counts[verdict]) for verdict in (Verdict.OFFERED, Verdict.REFUSED, Verdict.WRONG))
        table.add_row(name, str(tally.total), f"{tally.right:.1%}", f"{tally.near:.1%}", *counts)
    terminal.out.print(table)
    figures = Table("", "", show_header=False)
    for name, figure in _figures(report):
        figures.add_row(name, figure)
    terminal.out.print(figures)
    confused = Table("wanted", "got", "times", "for example", title="taken for another")
    for confusion in report.confusions[:_SHOWN]:
        confused.add_row(confusion.wanted, confusion.got, str(confusion.count), confusion.causes[0].text)
    terminal.out.print(confused)


def _figures(report: Report) -> list[tuple[str, str]]:
    evaluation, score = report.evaluation, report.evaluation.score
    figures = [
        ("crisis messages caught", f"{score.crisis_caught:.1%}"),
        ("false alarms", f"{score.false_alarms:.1%}"),
        ("off-topic questions refused", f"{score.off_topic_refused:.1%}"),
        ("good questions refused", f"{score.good_refused:.1%}"),
        *((f"answered in the language asked, {tag}", f"{share:.1%}") for tag, share in score.language_right.items()),
        *((f"expected calibration error, {name}", f"{found.error:.1%}") for name, found in evaluation.calibration.items()),
        ("understanding a message", f"{evaluation.median_ms:.1f} ms median, {evaluation.p95_ms:.1f} ms p95"),
    ]
    if evaluation.later_turns:
        later = evaluation.later_turns
        figures.append((f"later turns of dialogues right, {later.all.total} asked", f"{later.all.right:.1%}"))
        figures += [(f"later turns right, {tag}", f"{tally.right:.1%}") for tag, tally in later.by_language.items()]
    if evaluation.respelling:
        figures.append(("Roman Urdu respelt", f"{evaluation.respelling.after:.1%} instead of {evaluation.respelling.before:.1%}"))
    if report.other and report.comparison:
        figures += [
            (f"{report.other.model}, right", f"{report.other.score.all.right:.1%}"),
            ("only the first is right", str(len(report.comparison.only_first))),
            ("only the second is right", str(len(report.comparison.only_second))),
            ("by chance alone (McNemar)", f"p = {report.comparison.chance:.3f}"),
        ]
    if report.cross_validation:
        figures.append((f"cross-validation, {report.cross_validation.folds} folds", f"{report.cross_validation.score.all.right:.1%} right"))
    figures += [(f"{step.phrases} phrases", f"{step.right['all']:.1%} right, {step.seconds:.0f} s") for step in report.curve]
    return figures
