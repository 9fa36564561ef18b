"""Moves of a conversation: taking and declining offers, picking one, correcting what was misunderstood, going back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from actions.understood import OUT_OF_SCOPE, Candidate, Understood
from bot.content.answering import DRAFT_COMPLAINT, MENU, Composer
from bot.content.snapshot import Snapshot
from bot.messages import START, Answer, Aspect, Choice, TopicChoice, choice_of

# What a topic that was no candidate at all is worth when two rankings are multiplied.
_UNLISTED = 0.005
# How far a correction sets back the topic that was answered.
_WRONG = 0.1


def moved(heard: Understood, snapshot: Snapshot) -> Understood:
    """The message as the choice it makes, when it makes one: "yes", "the second one", "back to my first question"."""
    if heard.chosen:
        return heard
    if heard.returns and heard.earlier and snapshot.topic(heard.earlier):
        return _as_choice(heard, TopicChoice(topic=heard.earlier, aspect=heard.aspect or Aspect.OVERVIEW))
    if not heard.offered:
        return heard
    if heard.ordinal and heard.ordinal <= len(heard.offered):
        return _as_choice(heard, _choice(heard.offered[heard.ordinal - 1]))
    # After a question "ok" agrees; after an answer it only acknowledges.
    if heard.agreement == "yes" or (heard.agreement == "fine" and heard.misses):
        return _as_choice(heard, _choice(heard.offered[0]))
    return heard


def declined(heard: Understood, composer: Composer) -> tuple[Answer, dict[str, Any]] | None:
    """The answer to a bare "no", or to words that only acknowledge: what else there is. None for any other message."""
    if heard.chosen or heard.agreement not in ("no", "fine"):
        return None
    if heard.misses:
        return composer.not_understood(heard.best.confidence), {"misses": heard.misses + 1}
    menu = Choice(title=composer.word("menu_heading"), payload=TopicChoice(topic=MENU).payload)
    return composer.say("declined" if heard.agreement == "no" else "acknowledged", (menu,)), {"misses": 0}


def corrected(heard: Understood) -> Understood:
    """The message with candidates that fit both what was asked before and the correction; the topic that was wrong falls far behind.

    "No, I meant Instagram" after an answer on a hacked WhatsApp: what was likely before, times what is likely now. After one on a hacked
    Facebook account the same topic may still be the one, since it speaks of Instagram as well.
    """
    if not heard.correction or not heard.last_topic:
        return heard
    before, now = ({candidate.topic: candidate.confidence for candidate in candidates} for candidates in (heard.ranked, heard.candidates))
    topics = {*before, *now} - {OUT_OF_SCOPE}
    if topics <= {heard.last_topic}:
        return heard
    weights = {topic: before.get(topic, _UNLISTED) * now.get(topic, _UNLISTED) for topic in topics}
    if heard.last_topic in weights:
        weights[heard.last_topic] *= _WRONG
    total = sum(weights.values())
    ranked = sorted((Candidate(topic, weight / total) for topic, weight in weights.items()), key=lambda candidate: -candidate.confidence)
    return replace(heard, candidates=tuple(ranked))


def _choice(payload: str) -> TopicChoice | None:
    """The topic choice of a payload: an offer to help with a report is taken by the topic that opens it."""
    choice = choice_of(payload)
    if isinstance(choice, TopicChoice):
        return choice
    return TopicChoice(topic=DRAFT_COMPLAINT) if choice.question == START else None


def _as_choice(heard: Understood, choice: TopicChoice | None) -> Understood:
    if choice is None:
        return heard
    return replace(
        heard, chosen=choice.topic, aspect=choice.aspect, section=choice.section, language_named=choice.language, text="", words=0
    )
