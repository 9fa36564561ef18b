"""What a person has answered so far. Only ids of choices, a date and an amount: never their words."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from bot.content.report import Facts, Question, Report

# Everything of a report is gone after this many seconds without an answer.
KEPT_SECONDS = 3600
Value = str | int | tuple[str, ...] | None


@dataclass(frozen=True)
class Case:
    """A report under way, as the engine's slot keeps it.

    Args:
        situation: the topic it is about; None until known.
        answers: by question; None for one that was skipped.
        asked: the question asked last.
        trail: the questions answered or skipped, in that order, for going back.
        open: whether questions are being asked; not after a stop or the result.
        language: the language of the conversation when the last answer came.
        touched: when that was, in seconds since 1970.
        last: the id of the last message that changed something, which is not to change anything again.
    """

    situation: str | None = None
    answers: dict[str, Value] = field(default_factory=dict)
    asked: str | None = None
    trail: tuple[str, ...] = ()
    open: bool = True
    language: str | None = None
    touched: float = 0.0
    last: str = ""

    def facts(self, report: Report) -> Facts:
        """The answers as rules see them: of each question the set of values, and the tags of the situation."""
        facts = {question: _values(value) for question, value in self.answers.items()}
        for name, question in report.questions.items():
            value = self.answers.get(name)
            if question.kind == "date" and isinstance(value, str) and value not in question.choices:
                facts[name] = frozenset({value, _age(date.fromisoformat(value), date.today())})
        situation = report.situations.get(self.situation or "")
        if situation:
            facts |= {"tag": frozenset(situation.tags), "situation": frozenset({self.situation or ""})}
        return facts

    def answered(self, question: str, value: Value) -> Case:
        """The case with one more answer, or a changed one."""
        answers = {**self.answers, question: value}
        trail = (*(past for past in self.trail if past != question), question)
        return replace(self, answers=answers, trail=trail)

    def about(self, situation: str) -> Case:
        """The case with its situation; the answers of another one are kept where they still apply."""
        answers = {key: value for key, value in self.answers.items() if key != "situation"} | {"situation": situation}
        if "group" not in answers:
            answers["group"] = None
        trail = tuple(past for past in self.trail if past != "situation")
        return replace(self, situation=situation, answers=answers, trail=(*trail, "situation"))

    def settled(self, report: Report) -> Case:
        """The case without answers to questions that no longer apply, after an earlier answer was changed."""
        applies = set(applicable(self, report))
        answers = {key: value for key, value in self.answers.items() if key in applies or key in ("group", "situation")}
        return replace(self, answers=answers, trail=tuple(past for past in self.trail if past in answers))

    def expired(self, now: float | None = None) -> bool:
        """Whether its time is over."""
        return (now or time.time()) - self.touched >= KEPT_SECONDS

    def as_slot(self) -> dict[str, Any]:
        """The case as the engine keeps it: JSON, short."""
        return {
            "situation": self.situation,
            "answers": {key: list(value) if isinstance(value, tuple) else value for key, value in self.answers.items()},
            "asked": self.asked,
            "trail": list(self.trail),
            "open": self.open,
            "language": self.language,
            "touched": self.touched,
            "last": self.last,
        }

    @staticmethod
    def of_slot(slot: dict[str, Any] | None, report: Report) -> Case | None:
        """The case of a slot; None when there is none. What a newer version of the content no longer knows is dropped."""
        if not slot:
            return None
        situation = slot["situation"] if slot["situation"] in report.situations else None
        answers = {
            key: tuple(value) if isinstance(value, list) else value for key, value in slot["answers"].items() if key in report.questions
        }
        return Case(
            situation=situation,
            answers=answers,
            asked=slot["asked"] if slot["asked"] in report.questions else None,
            trail=tuple(past for past in slot["trail"] if past in answers),
            open=slot["open"],
            language=slot["language"],
            touched=slot["touched"],
            last=slot["last"],
        )


def applicable(case: Case, report: Report) -> list[str]:
    """The questions that apply to a case, in order, answered or not."""
    facts = case.facts(report)
    return [name for name, question in report.questions.items() if _asks(case, name, question) and question.holds(facts)]


def next_question(case: Case, report: Report) -> str | None:
    """The question to ask next, or None when everything that changes the result is known."""
    return next((name for name in applicable(case, report) if name not in case.trail), None)


def _asks(case: Case, name: str, question: Question) -> bool:
    match question.kind:
        case "group":
            return case.situation is None or name in case.trail
        case "situation":
            return bool(case.answers.get("group")) or name in case.trail
        case _:
            return case.situation is not None


def options(case: Case, report: Report, name: str) -> dict[str, str | None]:
    """The choices of a question for a case: their ids, with the topic whose title they show, if they show one."""
    question = report.questions[name]
    match question.kind:
        case "group":
            return dict.fromkeys(report.groups)
        case "situation":
            group = case.answers.get("group") or (report.situations[case.situation].group if case.situation else None)
            return {topic: topic for topic, situation in report.situations.items() if situation.group == group}
        case _:
            facts = case.facts(report)
            return dict.fromkeys(option for option, choice in question.choices.items() if choice.holds(facts))


def _age(day: date, today: date) -> str:
    """How long ago a day is, as the choices of a date question have it."""
    days = (today - day).days
    limits = ((0, "today"), (1, "yesterday"), (7, "week"), (31, "month"))
    return next((name for limit, name in limits if days <= limit), "older")


def _values(value: Value) -> frozenset[str]:
    match value:
        case None:
            return frozenset()
        case tuple():
            return frozenset(value)
        case _:
            return frozenset({str(value)})
