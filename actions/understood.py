"""What the engine made of a message, read from Rasa's tracker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from rasa_sdk.interfaces import Tracker

from bot.language.tags import DEFAULT, LANGUAGES
from bot.messages import Aspect

OUT_OF_SCOPE = "out_of_scope"


@dataclass(frozen=True)
class Candidate:
    """A topic the message may be about."""

    topic: str
    confidence: float


@dataclass(frozen=True)
class Understood:
    """A message as understood, with what is remembered of the conversation.

    Args:
        language: the language to answer in.
        text: the message as the engine got it, redacted; empty for a tapped choice.
        words: how many words the message has; 0 for a tapped choice.
        chosen: the topic of a tapped choice.
        candidates: topics by likelihood, the best first.
        aspect: the aspect asked for, if one was.
        section: the section of the Act named, if one was.
        language_named: the language named, if one was.
        points_back: whether the message speaks of something named before.
        minor: whether it speaks of somebody under 18.
        place: whether it names a city or province.
        agreement: ``yes``, ``fine`` or ``no`` when the message does nothing but take or decline what was offered.
        ordinal: the number of the choice it picks, from 1.
        correction: whether it says that it was misunderstood.
        returns: whether it goes back to what was talked about before the last topic.
        continuation: how likely the message goes on about what was talked about without naming it.
        continued: the aspect it then most likely asks for.
        continued_so: how likely it is that it goes on so.
        last_topic: what was answered last.
        matter: the offence or situation answered last: what a question about reporting or punishment is about.
        earlier: the topic answered before the last one.
        last_section: the section answered last.
        ranked: the candidates of the last question answered.
        offered: the payloads of the choices under the last answer.
        told: the aspect of it that was answered.
        misses: how many messages in a row were not understood.
        language_chosen: whether the person chose the language.
    """

    language: str
    text: str
    words: int
    chosen: str | None
    candidates: tuple[Candidate, ...]
    aspect: Aspect | None
    section: str | None
    language_named: str | None
    points_back: bool
    minor: bool
    place: bool
    agreement: str | None
    ordinal: int | None
    correction: bool
    returns: bool
    continuation: float
    continued: Aspect | None
    continued_so: float
    last_topic: str | None
    matter: str | None
    earlier: str | None
    last_section: str | None
    ranked: tuple[Candidate, ...]
    offered: tuple[str, ...]
    told: Aspect | None
    misses: int
    language_chosen: bool = False

    @property
    def best(self) -> Candidate:
        """The likeliest topic."""
        return self.candidates[0] if self.candidates else Candidate(OUT_OF_SCOPE, 0.0)

    def best_but(self, topic: str) -> Candidate | None:
        """The likeliest topic that is not this one."""
        return next((candidate for candidate in self.candidates if candidate.topic != topic), None)

    def confidence_in(self, topic: str) -> float:
        """How likely a topic is; 0 when it is no candidate."""
        return next((candidate.confidence for candidate in self.candidates if candidate.topic == topic), 0.0)


def understood(tracker: Tracker) -> Understood:
    """Read a tracker.

    Args:
        tracker: as Rasa sent it with the call.
    """
    message = tracker.latest_message
    entities: dict[str, Any] = {}
    for entity in message.get("entities") or []:
        entities.setdefault(entity["entity"], entity["value"])
    following = message.get("follow_up") or {}
    ranking = message.get("topic_ranking") or []
    tapped = "topic" in entities or "question" in entities
    text = "" if tapped else message.get("text") or ""
    return Understood(
        language=_language(message, tapped),
        text=text,
        words=len(text.split()),
        chosen=entities.get("topic"),
        candidates=tuple(Candidate(item["label"].rpartition("/")[2], float(item["confidence"])) for item in ranking),
        aspect=_aspect(entities.get("aspect")),
        section=entities.get("section"),
        language_named=entities.get("language") or entities.get("language_named"),
        points_back=bool(entities.get("reference")),
        minor=bool(entities.get("minor")),
        place=bool(entities.get("place")),
        agreement=entities.get("agreement"),
        ordinal=entities.get("ordinal"),
        correction=bool(entities.get("correction")),
        returns=bool(entities.get("return")),
        continuation=float(following.get("confidence") or 0.0),
        continued=_aspect(following.get("aspect")),
        continued_so=float(following.get("aspect_confidence") or 0.0),
        last_topic=tracker.get_slot("topic"),
        matter=tracker.get_slot("matter"),
        earlier=tracker.get_slot("earlier"),
        last_section=tracker.get_slot("section"),
        ranked=tuple(Candidate(topic, float(confidence)) for topic, confidence in tracker.get_slot("ranked") or ()),
        offered=tuple(tracker.get_slot("offered") or ()),
        told=_aspect(tracker.get_slot("told")),
        misses=int(tracker.get_slot("misses") or 0),
        language_chosen=bool((message.get("metadata") or {}).get("language_chosen")),
    )


def _aspect(value: object) -> Aspect | None:
    return Aspect(value) if isinstance(value, str) and value in Aspect else None


def _language(message: dict[str, Any], tapped: bool) -> str:
    metadata = message.get("metadata") or {}
    kept = metadata.get("language")
    if metadata.get("language_chosen") and kept in LANGUAGES:
        return str(kept)
    detected = None if tapped else message.get("language")
    return next((tag for tag in (detected, kept) if tag in LANGUAGES), DEFAULT)
