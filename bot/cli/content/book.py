"""`agahi content book`: every answer on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def book(
    folder: Annotated[Path, typer.Option("--to", help="Where to write the files.")] = Path("var/book"),
    language: Annotated[list[str] | None, typer.Option(help="Only this language; may be given again. All without it.")] = None,
) -> None:
    """Write every topic, the Act and the contacts as one HTML and one PDF per language, for review on paper."""
    from datetime import date

    from bot.book.html import html_of
    from bot.book.pages import book_of
    from bot.book.pdf import write_pdf
    from bot.cli import terminal
    from bot.cli.content.check import show
    from bot.content.snapshot import Snapshot
    from bot.content.validate import check
    from bot.language.tags import LANGUAGES
    from bot.settings import ROOT

    wanted = language or list(LANGUAGES)
    unknown = [tag for tag in wanted if tag not in LANGUAGES]
    if unknown:
        terminal.abort(f"unknown language {', '.join(unknown)}; use {', '.join(LANGUAGES)}", status=2)
    report = check(ROOT, compare=False)
    if report.content is None:
        show(report)
        terminal.abort("the content has mistakes, so there is nothing to print; mend them first")
    snapshot = Snapshot(report.content, 0)
    folder.mkdir(parents=True, exist_ok=True)
    for tag in wanted:
        pages = book_of(snapshot, tag, date.today())
        html, pdf = folder / f"agahi-answers-{tag}.html", folder / f"agahi-answers-{tag}.pdf"
        with terminal.working(f"printing {pdf}"):
            html.write_text(html_of(pages), encoding="utf-8")
            write_pdf(pages, pdf)
        terminal.say(f"{html} and {pdf}")
