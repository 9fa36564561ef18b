"""The words the parts of Agahi use with each other. Imports nothing of ours.

A channel turns its payload into an `Incoming`, the actions turn a topic into an `Answer`, and rendering turns an
`Answer` into a `Reply` that a channel presents.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

_PAYLOAD = re.compile(r"^/(ask|answer)(\{.*\})$")


class Outcome(StrEnum):
    """What a turn came to."""

    ANSWER = "answer"
    CLARIFY = "clarify"
    CRISIS = "crisis"
    OUT_OF_SCOPE = "out_of_scope"
    REFUSAL = "refusal"
    FORM = "form"
    ASSISTANT = "assistant"
    UNAVAILABLE = "unavailable"


class Aspect(StrEnum):
    """The part of a topic that is asked for."""

    OVERVIEW = "overview"
    LAW = "law"
    PENALTY = "penalty"
    DO_NOW = "do_now"
    EVIDENCE = "evidence"
    REPORT = "report"
    PROCESS = "process"
    PREVENT = "prevent"
    SOURCES = "sources"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TopicChoice(_Value):
    """A tap on an offered choice: a topic, and the aspect of it.

    Args:
        topic: a topic id of the published content.
        aspect: the part asked for.
        section: a section of the Act, for ``section_lookup``; the number of a question, for ``quiz``.
        language: a language tag, for ``change_language``.
    """

    topic: str = Field(pattern=r"^[a-z0-9_]{1,40}$")
    aspect: Aspect = Aspect.OVERVIEW
    section: str | None = Field(default=None, pattern=r"^[0-9]{1,2}[A-Z]?$")
    language: str | None = Field(default=None, pattern=r"^[A-Za-z-]{2,16}$")

    @property
    def payload(self) -> str:
        """The choice as the chat API writes it: ``/ask{"topic": "blackmail", "aspect": "evidence"}``."""
        extra = "".join(f', "{name}": "{getattr(self, name)}"' for name in ("section", "language") if getattr(self, name))
        return f'/ask{{"topic": "{self.topic}", "aspect": "{self.aspect.value}"{extra}}}'


# What an AnswerChoice may answer beside a question of content/report/questions.yml: which situation to report, what move to make.
START = "start"
MOVE = "move"
CHANGE = "change"


class AnswerChoice(_Value):
    """A tap on a choice of the guided report: an answer to one of its questions, or a move in it.

    Args:
        question: the question; ``start`` with a topic id, ``move`` with the name of a move, ``change`` with a question.
        value: the id of the answer.
    """

    question: str = Field(pattern=r"^[a-z0-9_]{1,20}$")
    value: str = Field(pattern=r"^[a-z0-9_]{1,40}$")

    @property
    def payload(self) -> str:
        """The choice as the chat API writes it: ``/answer{"question": "place", "value": "punjab"}``."""
        return f'/answer{{"question": "{self.question}", "value": "{self.value}"}}'


def choice_of(payload: str) -> TopicChoice | AnswerChoice:
    """The choice a payload of the chat API stands for.

    Raises:
        ValueError: it is not of the form ``/ask{…}`` or ``/answer{…}``.
    """
    match = _PAYLOAD.match(payload)
    if match is None:
        raise ValueError("a payload is /ask{…} or /answer{…}")
    kind: type[TopicChoice | AnswerChoice] = TopicChoice if match[1] == "ask" else AnswerChoice
    return kind.model_validate_json(match[2])


class Incoming(_Value):
    """A message as it came through the door of a channel.

    Args:
        channel: ``web``, ``page`` or ``telegram``.
        conversation: the key of the conversation, an HMAC that names no person.
        id: the sender's id for this message; the same id again gets the first result.
        text: what the person typed; None when they tapped a choice.
        choice: the choice tapped; None when they typed.
        campaign: the campaign the conversation came from.
    """

    channel: str
    conversation: str
    id: str
    text: str | None = None
    choice: TopicChoice | AnswerChoice | None = None
    campaign: str = ""


class Choice(_Value):
    """Something to tap: its words, and what tapping sends."""

    title: str
    payload: str


class Source(_Value):
    """Where a fact comes from."""

    title: str
    url: str


class TextBlock(_Value):
    """A paragraph, with a heading when it is not the first."""

    type: Literal["text"] = "text"
    title: str | None = None
    text: str


class StepsBlock(_Value):
    """A list: ``ordered`` when the order matters."""

    type: Literal["steps"] = "steps"
    title: str
    items: tuple[str, ...]
    ordered: bool = True


class ChecklistBlock(_Value):
    """Things to keep or to do, to be ticked off in any order."""

    type: Literal["checklist"] = "checklist"
    title: str
    items: tuple[str, ...]


class Phone(_Value):
    """A number to dial, with words when it works only for some."""

    number: str
    label: str | None = None


class ContactCard(_Value):
    """One channel of help, as shown."""

    id: str
    name: str
    what_for: str
    phones: tuple[Phone, ...] = ()
    sms: str | None = None
    email: str | None = None
    url: str | None = None
    hours: str | None = None
    cost: str | None = None
    note: str | None = None
    checked: date


class ContactsBlock(_Value):
    """Whom to call, in order."""

    type: Literal["contacts"] = "contacts"
    title: str
    contacts: tuple[ContactCard, ...]


class SectionCard(_Value):
    """A section of the Act, as shown."""

    section: str
    heading: str
    plain: str
    penalty: str | None = None
    aggravated: tuple[str, ...] = ()
    bail: str | None = None
    remedy: str | None = None
    note: str | None = None


class LawBlock(_Value):
    """What the law says."""

    type: Literal["law"] = "law"
    title: str
    sections: tuple[SectionCard, ...]


class NoticeBlock(_Value):
    """A caution that belongs to the answer."""

    type: Literal["notice"] = "notice"
    text: str


class DownloadBlock(_Value):
    """A file made for this conversation, to be fetched before it is deleted.

    Args:
        title: what the file is.
        name: its file name.
        media_type: its media type.
        size: bytes.
        url: where it is, a path on this server that nobody can guess.
        expires: when it is deleted.
    """

    type: Literal["download"] = "download"
    title: str
    name: str
    media_type: str
    size: int
    url: str
    expires: datetime


class QuizBlock(_Value):
    """A question to learn from. Which option was chosen is kept nowhere.

    Args:
        question: what is asked.
        options: the answers to choose from.
        correct: the index of the right one.
        explanation: why it is right.
    """

    type: Literal["quiz"] = "quiz"
    question: str
    options: tuple[str, ...] = Field(min_length=2, max_length=6)
    correct: int = Field(ge=0)
    explanation: str


Block = Annotated[
    TextBlock | StepsBlock | ChecklistBlock | ContactsBlock | LawBlock | NoticeBlock | DownloadBlock | QuizBlock,
    Field(discriminator="type"),
]


class Answer(_Value):
    """What there is to say, before a channel's limits are known.

    Args:
        outcome: what the turn came to.
        topic: the topic answered, if one was.
        aspect: the part of it.
        language: the language of every text in it.
        confidence: how sure the engine was, 0 to 1.
        blocks: what to say, in order.
        choices: what to offer next.
        sources: where it comes from.
        checked: when the facts were last checked.
        chosen_language: set when the person asked for a language with this turn.
        forget: set when the person asked for everything about this chat to be deleted.
        unanswered: set when the question was not understood, so that it may be kept, redacted, to learn from.
        report: the guided report that a document is to be made of; never part of a reply.
    """

    outcome: Outcome
    topic: str | None = None
    aspect: Aspect = Aspect.OVERVIEW
    language: str
    confidence: float = 1.0
    blocks: tuple[Block, ...]
    choices: tuple[Choice, ...] = ()
    sources: tuple[Source, ...] = ()
    checked: date | None = None
    chosen_language: str | None = None
    forget: bool = False
    unanswered: bool = False
    report: dict[str, Any] | None = None


class Reply(_Value):
    """An answer as the chat API gives it (version 1).

    Args:
        id: names the reply, for feedback.
        text: the whole reply as plain text.
    """

    id: str
    outcome: Outcome
    topic: str | None
    aspect: Aspect
    language: str
    confidence: float
    text: str
    blocks: tuple[Block, ...]
    choices: tuple[Choice, ...]
    sources: tuple[Source, ...]
    checked: date | None
