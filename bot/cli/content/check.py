"""`agahi content check`: every mistake, with file, line, field and what to do."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.content.validate import Report


def check(
    strict: Annotated[bool, typer.Option(help="Fail on warnings too, such as facts past their review date.")] = False,
    json: Annotated[bool, typer.Option(help="Print as JSON.")] = False,
    counts: Annotated[bool, typer.Option("--counts", help="Also print how much there is and how old it is.")] = False,
    root: Annotated[Path | None, typer.Option(help="Check another folder than this project.")] = None,
) -> None:
    """Check the content and the phrases. Nothing is changed."""
    from bot.cli import terminal
    from bot.content.validate import check as check_content
    from bot.settings import ROOT

    report = check_content((root or ROOT).resolve())
    if json:
        problems = [vars(problem) for problem in report.problems]
        found = {"problems": problems, "topics": len(report.content.topics) if report.content else None, "phrases": report.phrases}
        terminal.data({**found, "categories": [asdict(row) for row in report.categories]})
    else:
        show(report)
        if counts:
            show_counts(report)
    if report.errors or (strict and report.problems):
        raise typer.Exit(1)


def show(report: Report) -> None:
    """Print what a check found."""
    from bot.cli import terminal

    for problem in report.problems:
        style = "red" if problem.severity == "error" else "yellow"
        terminal.out.print(f"{problem.file}:{problem.line}: {problem.where}: {problem.message}", style=style, markup=False, soft_wrap=True)
    counts = ", ".join(f"{count} in {tag}" for tag, count in report.phrases.items())
    if report.content:
        terminal.say(f"{len(report.content.topics)} topics, {len(report.content.law.sections)} sections, phrases: {counts}")
    warnings = len(report.problems) - len(report.errors)
    terminal.say(f"{len(report.errors)} mistakes, {warnings} warnings")


def show_counts(report: Report) -> None:
    """Print how much there is of each category, and how old it is."""
    from rich.table import Table

    from bot.cli import terminal

    table = Table("category", "topics", *(f"phrases {tag}" for tag in report.phrases), "checked since", "next review")
    for row in report.categories:
        days = (str(day) if day else "" for day in (row.oldest, row.next_review))
        table.add_row(row.category, str(row.topics), *(str(count) for count in row.phrases.values()), *days)
    terminal.out.print(table)
