"""Question files: what people ask, and which topics answer it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.content.load import read
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


def read_questions(paths: Iterable[Path]) -> list[Question]:
    """The questions of YAML files: a list under ``questions`` of ``text``, ``lang`` and ``accept``.

    Raises:
        QuestionFileError: a file is missing, no YAML, or has a question without what it needs.
    """
    questions: list[Question] = []
    for path in paths:
        if not path.is_file():
            raise QuestionFileError(f"{path}: there is no such file")
        document, problems = read(path, path.parent)
        if problems:
            raise QuestionFileError(f"{path}, line {problems[0].line}: {problems[0].message}")
        entries: Any = document.data.get("questions") if isinstance(document.data, dict) else None
        if not isinstance(entries, list):
            raise QuestionFileError(f"{path}: has no list 'questions:'; each entry needs text, lang and accept")
        for number, entry in enumerate(entries):
            try:
                question = Question.model_validate(entry)
            except ValidationError as error:
                fault = error.errors()[0]
                field = ".".join(map(str, fault["loc"])) or "the entry"
                raise QuestionFileError(f"{path}, line {document.line(('questions', number))}: {field}: {fault['msg']}") from error
            questions.append(question.model_copy(update={"file": path.name}))
    return questions
