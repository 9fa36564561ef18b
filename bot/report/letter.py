"""The complaint letter and the texts for the fields of forms, in the languages that offices read."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.content.penalty import rupees
from bot.content.report import Option, Paragraph, Question
from bot.content.snapshot import Snapshot
from bot.report.case import Case, Value

_FORMATTER = string.Formatter()
_SENTENCE = re.compile(r"(?<=[.۔])\s+")


@dataclass(frozen=True)
class LetterText:
    """The letter of a case in one language.

    Args:
        language: its language.
        heading: what it is.
        before: to whom, about what, from whom.
        paragraphs: what happened, to be numbered.
        requests: what is asked for.
        after: the end.
        fields: for the fields of forms, title and text.
    """

    language: str
    heading: str
    before: tuple[str, ...]
    paragraphs: tuple[str, ...]
    requests: tuple[str, ...]
    after: tuple[str, ...]
    fields: tuple[tuple[str, str], ...]


def letter_of(case: Case, snapshot: Snapshot, language: str) -> LetterText | None:
    """The letter of a case, or None when its situation has none.

    Args:
        case: with its situation.
        snapshot: the content to speak from.
        language: one of `LETTER_LANGUAGES`.
    """
    report = snapshot.content.report
    facts = case.facts(report)
    if not report.letter.holds(facts):
        return None
    fields = _fields(case, snapshot, language)

    def written(paragraphs: Iterable[Paragraph]) -> tuple[str, ...]:
        texts = (_filled(paragraph.text[language], fields) for paragraph in paragraphs if paragraph.holds(facts))
        return tuple(text for text in texts if text)

    short = [
        (field.title[language], " ".join(filter(None, (_filled(part, fields) for part in _SENTENCE.split(field.text[language])))))
        for field in report.fields
        if field.holds(facts)
    ]
    letter = report.letter
    return LetterText(
        language=language,
        heading=letter.heading[language],
        before=written(letter.before),
        paragraphs=written(letter.paragraphs),
        requests=written(letter.requests),
        after=written(letter.after),
        fields=tuple((title, text) for title, text in short if text),
    )


def _filled(text: str, fields: dict[str, str]) -> str | None:
    """A text with its fields filled in, or None when one of them has no answer."""
    needed = {part[1] for part in _FORMATTER.parse(text) if part[1]}
    return text.format(**fields) if needed <= set(fields) else None


def _fields(case: Case, snapshot: Snapshot, language: str) -> dict[str, str]:
    report = snapshot.content.report
    fields = {"about": report.situations[case.situation or ""].about[language]}
    for name, value in case.answers.items():
        question = report.questions.get(name)
        words = _words(question, value, snapshot, language) if question and value is not None else None
        if words:
            fields[name] = words
    return fields


def _words(question: Question, value: Value, snapshot: Snapshot, language: str) -> str | None:
    match value:
        case int():
            return rupees(value, snapshot.content.interface, language)
        case tuple():
            words = [_choice(question.choices[one], language) for one in value if one in question.choices]
            separator = snapshot.word("list_separator", language)
            return f"{separator} ".join(words) or None
        case str() if value in question.choices:
            return _choice(question.choices[value], language)
        case str() if question.kind == "date":
            return snapshot.word("report_on_day", language, day=snapshot.day(date.fromisoformat(value), language))
        case _:
            return None


def _choice(option: Option, language: str) -> str:
    return (option.letter or option.title)[language]
