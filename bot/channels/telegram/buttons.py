"""What a button carries: the payload of a choice, in the 64 bytes that Telegram gives it.

``w|topic|aspect|section|language`` is a topic choice under an answer that is one message, ``p|…`` under the last message of a
longer one; ``v|payload`` is any other payload as it is; ``k|key`` names a longer one that is stored.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError

from bot.messages import AnswerChoice, Aspect, Choice, TopicChoice, choice_of

DATA_BYTES = 64
_WHOLE, _PART, _VERBATIM, _STORED = "w", "p", "v", "k"
_KEY_CHARACTERS = 22


@dataclass
class Buttons:
    """Packs choices as buttons, and gathers the payloads that have to be stored.

    Args:
        whole: whether the answer is one message, so that a tap may edit it in place.
    """

    whole: bool = True
    payloads: dict[str, str] = field(default_factory=dict)

    def rows(self, choices: Iterable[Choice]) -> list[list[dict[str, Any]]]:
        """One button a row, as Telegram writes them."""
        return [[{"text": choice.title, "callback_data": self.pack(choice.payload)}] for choice in choices]

    def pack(self, payload: str) -> str:
        """A payload as callback data: short as it is, else under a key."""
        choice = topic_choice(payload)
        if choice:
            kind = _WHOLE if self.whole else _PART
            data = "|".join((kind, choice.topic, choice.aspect.value, choice.section or "", choice.language or ""))
        else:
            data = f"{_VERBATIM}|{payload}"
        if len(data.encode()) <= DATA_BYTES:
            return data
        # Named by what it says: the same payload is stored once, whoever got it.
        key = urlsafe_b64encode(hashlib.sha256(payload.encode()).digest()).decode()[:_KEY_CHARACTERS]
        self.payloads[key] = payload
        return f"{_STORED}|{key}"


@dataclass(frozen=True)
class Tapped:
    """A button as it came back.

    Args:
        payload: what it stands for; None when it is stored under ``key``, or not ours.
        key: the short key of a stored payload.
        whole: whether the message under which it stood was the whole answer.
    """

    payload: str | None = None
    key: str | None = None
    whole: bool = False


def unpack(data: str) -> Tapped:
    """What a button stands for, as far as it can be told without the database."""
    kind, _, rest = data.partition("|")
    match kind:
        case "w" | "p":
            choice = _choice_of(rest.split("|"))
            return Tapped(choice.payload, whole=kind == _WHOLE) if choice else Tapped()
        case "v":
            return Tapped(rest)
        case "k":
            return Tapped(key=rest)
    return Tapped()


def topic_choice(payload: str) -> TopicChoice | None:
    """The topic choice a payload stands for, if it is one."""
    try:
        choice = choice_of(payload)
    except ValueError:
        return None
    return choice if isinstance(choice, TopicChoice) else None


def between_aspects(choice: TopicChoice | AnswerChoice, keyboard: Iterable[str]) -> bool:
    """Whether a tap goes from one aspect of a topic to another, so that the answer may be edited in place.

    Args:
        choice: the choice tapped.
        keyboard: the data of all buttons of its message.
    """
    if isinstance(choice, AnswerChoice) or choice.section or choice.language:
        return False
    if choice.aspect is not Aspect.OVERVIEW:
        return True
    others = (topic_choice(unpack(data).payload or "") for data in keyboard)
    return any(other and other.topic == choice.topic and other.aspect is not Aspect.OVERVIEW for other in others)


def _choice_of(parts: list[str]) -> TopicChoice | None:
    if len(parts) != 4:
        return None
    topic, aspect, section, language = parts
    try:
        return TopicChoice.model_validate({"topic": topic, "aspect": aspect, "section": section or None, "language": language or None})
    except ValidationError:
        return None
