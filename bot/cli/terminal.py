"""The only module that prints: data to standard output, talk to standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

import typer
from rich.console import Console

# A pipe has no width of its own; tables need some.
out = Console(highlight=False, width=None if sys.stdout.isatty() else 120)
talk = Console(stderr=True, highlight=False)


def say(text: str) -> None:
    """Tell the operator something."""
    talk.print(text, markup=False, soft_wrap=True)


def data(value: Any) -> None:
    """Print data as JSON."""
    out.print_json(json.dumps(value, ensure_ascii=False, default=str))


def abort(reason: str, status: int = 1) -> NoReturn:
    """End with one sentence and an exit status."""
    talk.print(f"agahi: {reason}", style="red", markup=False, soft_wrap=True)
    raise typer.Exit(status)


@contextmanager
def working(what: str) -> Iterator[None]:
    """Show that something longer goes on; on a pipe only its name."""
    if not talk.is_terminal:
        say(f"{what} …")
        yield
        return
    with talk.status(f"{what} …"):
        yield
