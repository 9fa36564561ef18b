"""The words of the guided report: its questions with their choices, its result, its end."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.content.answering import DRAFT_COMPLAINT, MENU
from bot.content.snapshot import Snapshot
from bot.messages import (
    CHANGE,
    MOVE,
    Answer,
    AnswerChoice,
    Block,
    Choice,
    NoticeBlock,
    Outcome,
    TextBlock,
    TopicChoice,
)
from bot.report.case import Case, Value, applicable, next_question, options
from bot.report.ended import Ended
from bot.report.plan import Planner

DELETE = "delete_my_chat"
# Questions without which there is nothing to say.
NEEDED = frozenset({"group", "situation"})


class Asker:
    """Words the form in one language.

    Args:
        snapshot: the content to speak from.
        case: the report under way.
        language: tag of the language, unless the case names its own.
    """

    def __init__(self, snapshot: Snapshot, case: Case, language: str) -> None:
        self._snapshot = snapshot
        self._report = snapshot.content.report
        self._case = case
        self._language = case.language or language

    def question(self, notes: Iterable[str] = (), intro: bool = False) -> Answer:
        """The question that is due.

        Args:
            notes: interface words to say first.
            intro: whether the report has just begun.
        """
        name = self._case.asked or next_question(self._case, self._report) or ""
        title = self._title(self._case.situation) if self._case.situation else ""
        blocks: list[Block] = [NoticeBlock(text=self._word(note, title=title)) for note in notes]
        if intro:
            blocks.append(TextBlock(text=self._word("report_intro")))
            if self._case.situation:
                blocks.append(TextBlock(text=self._word("report_about", title=title)))
        blocks.append(TextBlock(title=self._progress(name), text=self._text(self._report.questions[name].ask)))
        return self.answer(blocks, self._choices(name))

    def end(self, ended: Ended) -> tuple[Answer, ...]:
        """What is said when the form ends."""
        match ended:
            case Ended.RESULT:
                return self._result()
            case Ended.DOCUMENT:
                report = {**self._case.as_slot(), "language": self._language}
                blocks = (TextBlock(text=self._word("report_document_ready")),)
                choices = (self._move("change"), self._delete(), *self._continuing())
                return (self.answer(blocks, choices).model_copy(update={"report": report}),)
            case Ended.STOPPED:
                choices = (
                    self._move("continue"),
                    *((self._move("document"),) if self._case.situation else ()),
                    self._delete(),
                    self._menu(),
                )
                return (self.answer((TextBlock(text=self._word("report_stopped")),), choices),)
            case Ended.SAID:
                return ()

    def changeable(self) -> Answer:
        """The answers given so far, to choose the one to change."""
        choices = tuple(
            Choice(title=self._given(name), payload=AnswerChoice(question=CHANGE, value=name).payload)
            for name in self._case.trail
            if name in self._report.questions
        )
        return self.answer((TextBlock(text=self._word("report_change_which")),), (*choices, self._move("continue")))

    def waiting(self) -> Answer:
        """After a crisis card, which is to be read first: how to go on when there is time for it."""
        return self.answer((NoticeBlock(text=self._word("report_after_crisis")),), (self._move("continue"), self._move("stop")))

    def expired(self) -> Answer:
        """Says that the answers are gone, and how to begin again."""
        again = Choice(title=self._word("report_restart"), payload=AnswerChoice(question=MOVE, value="restart").payload)
        return self.answer((TextBlock(text=self._word("report_expired")),), (again, self._menu()))

    def answer(self, blocks: Iterable[Block], choices: Iterable[Choice] = ()) -> Answer:
        """An answer of the form."""
        return Answer(outcome=Outcome.FORM, topic=DRAFT_COMPLAINT, language=self._language, blocks=tuple(blocks), choices=tuple(choices))

    def _result(self) -> tuple[Answer, ...]:
        planner = Planner(self._snapshot, self._language, date.today())
        plan = planner.plan(self._case)
        later: list[Block] = [*planner.later(plan), NoticeBlock(text=self._word("report_kept"))]
        choices = (self._move("document"), self._move("change"), *self._continuing(), self._delete())
        return self.answer(planner.now(plan)), self.answer(later, choices)

    def _continuing(self) -> tuple[Choice, ...]:
        topic = self._case.situation
        return (Choice(title=self._title(topic), payload=TopicChoice(topic=topic).payload),) if topic else ()

    def _choices(self, name: str) -> tuple[Choice, ...]:
        question = self._report.questions[name]
        chosen = self._case.answers.get(name)
        picked = chosen if isinstance(chosen, tuple) and name not in self._case.trail else ()
        offered = [
            Choice(title=self._option(name, option), payload=AnswerChoice(question=name, value=option).payload)
            for option in options(self._case, self._report, name)
            if option not in picked
        ]
        moves = [
            *(["done"] if question.kind == "several" and picked else []),
            *(["skip"] if name not in NEEDED else []),
            *(["back"] if self._case.trail else []),
            "stop",
        ]
        return (*offered, *map(self._move, moves))

    def _progress(self, name: str) -> str:
        """How far: the questions behind and those still to come, as they look now."""
        asked = applicable(self._case, self._report)
        number = asked.index(name) + 1 if name in asked else len(self._case.trail) + 1
        return self._word("report_progress", number=number, count=len(asked)) if self._case.situation else self._word("report_heading")

    def _option(self, name: str, option: str) -> str:
        match self._report.questions[name].kind:
            case "group":
                return self._text(self._report.groups[option])
            case "situation":
                return self._title(option)
            case _:
                return self._text(self._report.questions[name].choices[option].title)

    def _given(self, name: str) -> str:
        """An answer that was given, for a button: the heading of its question and what was chosen."""
        value: Value = self._case.answers.get(name)
        return f"{self._word(f'report_q_{name}')}: {self._value(name, value)}"

    def _value(self, name: str, value: Value) -> str:
        match value:
            case None:
                return "-"
            case int():
                return f"{value:,}"
            case tuple():
                return ", ".join(self._option(name, option) for option in value)
            case str() if self._report.questions[name].kind == "date" and value not in self._report.questions[name].choices:
                return self._snapshot.day(date.fromisoformat(value), self._language)
            case _:
                return self._option(name, str(value))

    def _move(self, move: str) -> Choice:
        return Choice(title=self._word(f"report_{move}"), payload=AnswerChoice(question=MOVE, value=move).payload)

    def _delete(self) -> Choice:
        return Choice(title=self._title(DELETE), payload=TopicChoice(topic=DELETE).payload)

    def _menu(self) -> Choice:
        return Choice(title=self._title(MENU), payload=TopicChoice(topic=MENU).payload)

    def _title(self, topic: str) -> str:
        return self._snapshot.content.topics[topic].title[self._language]

    def _text(self, texts: dict[str, str]) -> str:
        return self._snapshot.text(texts[self._language], self._language)

    def _word(self, name: str, **fields: object) -> str:
        return self._snapshot.word(name, self._language, **fields)
