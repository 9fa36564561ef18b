"""A typed message as the answer to one question."""

from __future__ import annotations

from datetime import date

from bot.content.snapshot import Snapshot
from bot.report.case import Case, Value, options
from bot.report.typed import amount_of, choices_of, date_of, day_before, elapsed_of

# "Ten days ago" is a date; "two hundred days ago" is not.
_EXACT_DAYS = 31


def read(text: str, case: Case, asked: str, snapshot: Snapshot, today: date) -> tuple[Value, ...]:
    """What a message answers to the question asked: ids of choices, a sum or a date; empty when it is no answer to it.

    Args:
        text: the message, redacted.
        case: the report so far.
        asked: the question.
        snapshot: the content.
        today: the day it was written.
    """
    match snapshot.content.report.questions[asked].kind:
        case "amount" if (amount := amount_of(text)) is not None:
            return (amount,)
        case "date":
            day = date_of(text, today, snapshot.content.interface.months)
            return ((day.isoformat(),) if day else _elapsed(text, today)) or _named(text, case, asked, snapshot)
        case _:
            return _named(text, case, asked, snapshot)


def _elapsed(text: str, today: date) -> tuple[str, ...]:
    """How long ago, as a date when it was counted in days, else as the choice that fits."""
    elapsed = elapsed_of(text)
    if elapsed is None:
        return ()
    count, unit = elapsed
    if unit == "day" and count <= _EXACT_DAYS:
        return (day_before(today, count).isoformat(),)
    return ({("week", 1): "week", ("month", 1): "month"}.get((unit, count), "month" if unit == "week" and count <= 4 else "older"),)


def _named(text: str, case: Case, asked: str, snapshot: Snapshot) -> tuple[str, ...]:
    """The choices that the message names."""
    report = snapshot.content.report
    question = report.questions[asked]
    says = {}
    for option, topic in options(case, report, asked).items():
        if question.kind == "group":
            says[option] = tuple(report.groups[option].values())
        elif topic:
            says[option] = tuple(snapshot.content.topics[topic].title.values())
        else:
            choice = question.choices[option]
            says[option] = (*choice.title.values(), *choice.says)
    return choices_of(text, says, several=question.kind == "several")
