"""`agahi classifiers`: every classifier that was tried, beside the one in use."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer


def classifiers(
    files: Annotated[list[Path] | None, typer.Argument(help="Question files; tests/questions/*.yml when left out.")] = None,
    phrases: Annotated[int, typer.Option(min=0, help="Train on so many phrases, drawn evenly over topics; 0 is all.")] = 12_000,
    only: Annotated[str, typer.Option(help="Only those with this in their name.")] = "",
    markdown: Annotated[Path | None, typer.Option(help="Add the table to this file, as docs/classifiers.md holds it.")] = None,
) -> None:
    """Train every classifier tried on the same phrases, ask each the same questions, and print what each costs."""
    from rich.table import Table

    from bot.cli import prepare, terminal
    from bot.evaluation import engine
    from bot.evaluation.questions import QuestionFileError, read_asked
    from bot.settings import ROOT

    try:
        questions = read_asked(files or sorted((ROOT / "tests" / "questions").glob("*.yml"))).questions
    except QuestionFileError as error:
        terminal.abort(str(error), 2)
    prepare.engine_environment()
    tags = sorted({question.lang for question in questions})
    heads = ("classifier", "right", *tags, "training", "a message", "model", "memory")
    table = Table(*heads)
    # Each line is written as it is known: the last of them take long.
    if markdown:
        _write(markdown, (), heads, tuple("---" for _ in heads))
    for name in engine.alternatives():
        if only.lower() not in name.lower():
            continue
        with terminal.working(name):
            try:
                found = engine.alternative(name, phrases, [question.text for question in questions])
            except engine.EvaluationFailed as error:
                terminal.abort(str(error))
        hits = [label.rpartition("/")[2] in question.accept for question, label in zip(questions, found["best"], strict=True)]
        by_language = {tag: [hit for hit, question in zip(hits, questions, strict=True) if question.lang == tag] for tag in tags}
        shares = [_share(hits), *map(_share, by_language.values())]
        line = (
            name,
            *(f"{share:.1%}" for share in shares),
            f"{found['seconds']:.0f} s",
            f"{found['milliseconds']:.1f} ms",
            f"{found['megabytes']:.0f} MB",
            f"{found['memory']:.0f} MB",
        )
        table.add_row(*line)
        if markdown:
            _write(markdown, line)
    terminal.out.print(table)


def _write(path: Path, *rows: Sequence[str]) -> None:
    with path.open("a", encoding="utf-8") as file:
        file.writelines(f"| {' | '.join(row)} |\n" if row else "\n" for row in rows)


def _share(hits: Sequence[bool]) -> float:
    return sum(hits) / len(hits) if hits else 0.0
