"""Question files: what people ask, alone or one thing after another, and which topics answer it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.content.load import Document, read
from bot.content.phrases import OUT_OF_SCOPE


class QuestionFileError(ValueError):
    """A question file cannot be used. The message names the file, the place and what to do."""


class Question(BaseModel):
    """One question, asked in a conversation of its own.

    Args:
        text: what is typed.
        lang: the language tag of the text.
        accept: the topics that answer it, the best first; ``out_of_scope`` wants a refusal.
        file: the name of the file it stands in.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    text: Annotated[str, Field(min_length=1)]
    lang: str
    accept: Annotated[tuple[str, ...], Field(min_length=1)]
    file: str = ""

    @property
    def off_topic(self) -> bool:
        """Whether it should be refused."""
        return OUT_OF_SCOPE in self.accept


class Turn(BaseModel):
    """One message of a dialogue.

    Args:
        user: what is typed.
        accept: the topics that answer it there.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    user: Annotated[str, Field(min_length=1)]
    accept: Annotated[tuple[str, ...], Field(min_length=1)]


class Dialogue(BaseModel):
    """Messages of one person in one conversation.

    Args:
        id: names the dialogue in reports.
        language: the language tag of its messages.
        turns: the messages, the first of them a question that stands on its own.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(min_length=1)]
    language: str
    turns: Annotated[tuple[Turn, ...], Field(min_length=2)]

    @property
    def later(self) -> tuple[Question, ...]:
        """The turns after the first, as questions."""
        return tuple(Question(text=turn.user, lang=self.language, accept=turn.accept, file=self.id) for turn in self.turns[1:])


@dataclass(frozen=True)
class Asked:
    """What question files hold."""

    questions: list[Question]
    dialogues: list[Dialogue]


def read_asked(paths: Iterable[Path]) -> Asked:
    """The questions and dialogues of YAML files: lists under ``questions`` and ``dialogues``, of which each file has at least one.

    Raises:
        QuestionFileError: a file is missing, no YAML, or has an entry without what it needs.
    """
    asked = Asked([], [])
    for path in paths:
        if not path.is_file():
            raise QuestionFileError(f"{path}: there is no such file")
        document, problems = read(path, path.parent)
        if problems:
            raise QuestionFileError(f"{path}, line {problems[0].line}: {problems[0].message}")
        found = document.data if isinstance(document.data, dict) else {}
        lists = [found[kind] for kind in ("questions", "dialogues") if kind in found]
        if not lists or not all(isinstance(entries, list) for entries in lists):
            entries = "'questions:' (each entry needs text, lang and accept) and none of 'dialogues:' (id, language and turns)"
            raise QuestionFileError(f"{path}: has no list {entries}")
        questions = (_entry(Question, document, "questions", number) for number in range(len(found.get("questions", ()))))
        asked.questions.extend(question.model_copy(update={"file": path.name}) for question in questions)
        asked.dialogues.extend(_entry(Dialogue, document, "dialogues", number) for number in range(len(found.get("dialogues", ()))))
    return asked


def _entry[Entry: BaseModel](model: type[Entry], document: Document, kind: str, number: int) -> Entry:
    try:
        return model.model_validate(document.data[kind][number])
    except ValidationError as error:
        fault = error.errors()[0]
        field = ".".join(map(str, fault["loc"])) or "the entry"
        place = f"{document.file}, line {document.line((kind, number))}"
        raise QuestionFileError(f"{place}: {field}: {fault['msg']}") from error
