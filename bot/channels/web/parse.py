"""What clients of the chat API send."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from bot.campaigns import ID
from bot.channels.web.errors import ApiError
from bot.content.snapshot import Snapshot
from bot.language.normalize import clean
from bot.language.tags import LANGUAGES
from bot.messages import AnswerChoice, TopicChoice, choice_of

TEXT_LIMIT = 2_000
BODY_LIMIT = 64 * 1024


def _known_language(tag: str) -> str:
    if tag not in LANGUAGES:
        raise ValueError(f"is not a language we speak; use one of {', '.join(LANGUAGES)}")
    return tag


LanguageTag = Annotated[str, AfterValidator(_known_language)]
CampaignId = Annotated[str, Field(pattern=ID)]
Utm = Annotated[str, Field(max_length=100)]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class OpenBody(_Body):
    """``POST /api/v1/conversations``: with ``follow``, answers follow the language people write in, else they keep to ``language``."""

    campaign: CampaignId | None = None
    language: LanguageTag | None = None
    follow: bool = False
    source: Utm = ""
    medium: Utm = ""


class MessageBody(_Body):
    """``POST /api/v1/messages``: a text or a choice, with an id of the client's making."""

    id: UUID
    text: str | None = None
    choice: Annotated[str, Field(max_length=400)] | None = None

    @model_validator(mode="after")
    def _one(self) -> MessageBody:
        if (self.text is None) == (self.choice is None):
            raise ValueError("send either text or choice")
        return self


class FeedbackBody(_Body):
    """``POST /api/v1/feedback``."""

    reply: Annotated[str, Field(max_length=80)]
    helpful: bool
    comment: Annotated[str, Field(max_length=TEXT_LIMIT)] | None = None


def message_text(text: str) -> str:
    """The text of a message, cleaned.

    Raises:
        ApiError: it is empty or longer than `TEXT_LIMIT` characters.
    """
    if len(text) > TEXT_LIMIT:
        raise ApiError(413, "text_too_long", f"text has {len(text)} characters; at most {TEXT_LIMIT} are taken")
    cleaned = clean(text)
    if not cleaned:
        raise ApiError(422, "empty_text", "text has no letters, digits or signs in it")
    return cleaned


def parse_choice(payload: str, snapshot: Snapshot) -> TopicChoice | AnswerChoice:
    """The choice a payload stands for: a topic, or an answer of the guided report.

    Raises:
        ApiError: it is not one that was offered: not of the form, or of no topic there is.
    """
    try:
        choice = choice_of(payload)
    except ValueError as error:
        raise ApiError(
            422, "invalid_choice", 'choice is not of the form /ask{"topic": "…", "aspect": "…"} or /answer{"question": "…", "value": "…"}'
        ) from error
    if isinstance(choice, TopicChoice) and snapshot.topic(choice.topic) is None:
        raise ApiError(422, "unknown_topic", f"there is no topic '{choice.topic}'")
    return choice
