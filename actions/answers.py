"""The actions of config/domain: each turns what was understood into one answer and the slots to remember."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.follow_up import follow_up, remember
from actions.moves import corrected, declined, moved
from actions.opening import opening
from actions.understood import OUT_OF_SCOPE, Candidate, Understood, understood
from bot.content.answering import LEGAL_TERMS, SECTION_LOOKUP, Composer
from bot.content.quiz import QUIZ, quiz_answer
from bot.content.snapshot import Snapshot
from bot.content.tips import DAILY_TIPS, with_tip
from bot.language.tags import ENGLISH, LANGUAGES, URDU
from bot.messages import Answer, Aspect, Choice, NoticeBlock, TopicChoice

Snapshots = Callable[[], Snapshot]
_BRIEF = 16
_LEAST_CANDIDATE = 0.03
# Below it a crisis that only the engine hears is doubted when there is a matter to go on about; the number is said all the same.
_FAINT = 0.45
# How much likelier the last topic and its neighbours are in a short message, and what is enough to answer then.
_NEARER = 3
_ENOUGH = 0.35
_SECTION_TOPICS = {SECTION_LOOKUP, "penalties_overview", "peca_overview", "bail_and_police_powers", LEGAL_TERMS, OUT_OF_SCOPE}


class AgahiAction(Action, ABC):
    """An action that answers from the current content.

    Args:
        snapshots: gives the version of the content to answer from.
    """

    def __init__(self, snapshots: Snapshots) -> None:
        self._snapshots = snapshots

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Emit one answer and the slots to set."""
        # A move of the conversation ("yes", "the second one", "my first question") is made before the action is asked.
        heard = moved(understood(tracker), self._snapshots())
        (*before, last), slots = self.answers(heard)
        last, events = opening(last, heard, reporting=bool(tracker.get_slot("report")))
        for answer in (*before, last):
            dispatcher.utter_message(json_message=answer.model_dump(mode="json"))
        return [*(SlotSet(name, value) for name, value in slots.items()), *events]

    def answers(self, heard: Understood) -> tuple[tuple[Answer, ...], dict[str, Any]]:
        """What a message gets, and the slots that change."""
        snapshot = self._snapshots()
        composer = Composer(snapshot, heard.language, date.today())
        answer, slots = declined(heard, composer) or self._by_topic(heard, snapshot).respond(heard, snapshot, composer)
        return (composer.corrected(answer, heard.text),), slots | _to_remember(heard, answer, slots)

    def _by_topic(self, heard: Understood, snapshot: Snapshot) -> AgahiAction:
        """This action, or the one for the topic of a choice: a "yes" has an intent of its own, its choice another."""
        if heard.correction and heard.last_topic and (isinstance(self, _QuestionAction) or heard.best.topic == "feedback_negative"):
            return ActionAnswer(self._snapshots)
        topic = snapshot.topic(heard.chosen) if heard.chosen else None
        if topic is None:
            return self
        return {"assistant": ActionAssist, "crisis": ActionCrisis}.get(topic.category, ActionAnswer)(self._snapshots)

    @abstractmethod
    def respond(self, heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
        """The answer to a message, and the slots that change."""


class _QuestionAction(AgahiAction):
    """An action on a question, which may name a section of the Act or point back at what was talked about."""

    def respond(self, heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
        """A named section, else a follow-up, else what the action itself has to say."""
        heard = in_context(heard, snapshot)
        section = _section(heard)
        if section:
            confidence = 1.0 if heard.chosen else heard.best.confidence
            return composer.section(section, heard.aspect or Aspect.OVERVIEW, confidence), remember(snapshot, SECTION_LOOKUP, section)
        return follow_up(heard, snapshot, composer) or self.on_its_own(corrected(heard), snapshot, composer)

    @abstractmethod
    def on_its_own(self, heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
        """The answer to a question that stands on its own, and the slots that change."""


class ActionAnswer(_QuestionAction):
    """Answers a topic, a section of the Act, or an aspect of what was talked about."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_answer"

    def on_its_own(self, heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
        """See the base class."""
        return likeliest(heard, snapshot, composer)


class ActionAssist(AgahiAction):
    """Makes the conversation's own moves: greeting, menu, thanks, change of language, deletion."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_assist"

    def respond(self, heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
        """See the base class."""
        topic = snapshot.topic(heard.chosen or heard.best.topic)
        # "Should I delete what he sent?" is about proof, not about this chat; "what do we do first?" is about what happened, not the menu.
        matter = follow_up(heard, snapshot, composer)
        if matter:
            return matter
        if topic is None:
            return composer.not_understood(heard.best.confidence), {"misses": heard.misses + 1}
        slots = {"misses": 0}
        if topic.id == "change_language":
            return self._change_language(heard, snapshot, composer), slots
        answer = composer.topic(topic, confidence=1.0 if heard.chosen else heard.best.confidence)
        if topic.id == "delete_my_chat":
            return answer.model_copy(update={"forget": True}), slots
        if topic.id == QUIZ:
            return quiz_answer(snapshot, heard.language, heard.section if heard.chosen else None), slots
        if topic.id == DAILY_TIPS:
            return with_tip(answer, snapshot, date.today()), slots
        return answer, slots

    @staticmethod
    def _change_language(heard: Understood, snapshot: Snapshot, composer: Composer) -> Answer:
        wanted = heard.language_named
        if wanted not in LANGUAGES:
            payload = TopicChoice(topic="change_language")
            choices = [
                Choice(title=language.autonym, payload=payload.model_copy(update={"language": tag}).payload)
                for tag, language in LANGUAGES.items()
            ]
            return composer.say("choose_language", choices).model_copy(update={"topic": "change_language"})
        answer = Composer(snapshot, wanted, date.today()).topic(snapshot.content.topics["change_language"])
        return answer.model_copy(update={"chosen_language": wanted})


class ActionCrisis(AgahiAction):
    """Gives the crisis card; the number stands first in it."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_crisis"

    def respond(self, heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
        """See the base class."""
        # What the screen at the door did not hear, and the engine hardly, may as well be one more word on the matter on the table.
        matter = follow_up(heard, snapshot, composer) if heard.best.confidence < _FAINT else None
        if matter:
            answer, slots = matter
            caution = NoticeBlock(text=composer.word("if_in_danger"))
            return answer.model_copy(update={"blocks": (caution, *answer.blocks)}), slots
        topic = snapshot.topic(heard.chosen or heard.best.topic)
        if topic is None:
            return composer.unavailable(), {}
        # What was talked about before stays the topic: "where do I report him?" comes after the card.
        return composer.topic(topic, confidence=1.0 if heard.chosen else heard.best.confidence), {"misses": 0}


class ActionClarify(_QuestionAction):
    """Asks an honest question back, never the same one twice, and never more than once in a row."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_clarify"

    def on_its_own(self, heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
        """See the base class."""
        candidates = [
            candidate.topic
            for candidate in heard.candidates[:4]
            if candidate.confidence >= _LEAST_CANDIDATE and snapshot.topic(candidate.topic)
        ][:3]
        if candidates and heard.best.confidence >= _ENOUGH:
            return likeliest(heard, snapshot, composer)
        aspect = heard.aspect if heard.aspect and heard.words <= _BRIEF else Aspect.OVERVIEW
        answer = composer.clarify([(topic, aspect) for topic in candidates], heard.best.confidence)
        if heard.misses or not candidates or tuple(choice.payload for choice in answer.choices) == heard.offered:
            return composer.not_understood(heard.best.confidence), {"misses": heard.misses + 1}
        return answer, {"misses": 1}


class ActionOutOfScope(_QuestionAction):
    """Says that a question is outside the field, unless it only points back at what was talked about."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_out_of_scope"

    def on_its_own(self, heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
        """See the base class."""
        return composer.out_of_scope(heard.best.confidence), {"misses": 0}


class ActionUnspokenLanguage(AgahiAction):
    """Says in every language that is widely read which ones are spoken here; the last one said is the one that goes on."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_unspoken_language"

    def answers(self, heard: Understood) -> tuple[tuple[Answer, ...], dict[str, Any]]:
        """See the base class."""
        snapshot = self._snapshots()
        said = (Composer(snapshot, tag, date.today()).unspoken_language() for tag in (ENGLISH, URDU))
        return tuple(said), {"misses": 0}

    def respond(self, heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
        """See the base class."""
        return composer.unspoken_language(), {"misses": 0}


ACTIONS = (ActionAnswer, ActionAssist, ActionCrisis, ActionClarify, ActionOutOfScope, ActionUnspokenLanguage)


def _to_remember(heard: Understood, answer: Answer, slots: dict[str, Any]) -> dict[str, Any]:
    """What later messages may point back at: the choices offered, the topic before this one, the other candidates."""
    known: dict[str, Any] = {"offered": [choice.payload for choice in answer.choices] or None}
    if slots.get("topic") not in (None, heard.last_topic) and heard.last_topic:
        known["earlier"] = heard.last_topic
    if "topic" in slots:
        known["ranked"] = [[candidate.topic, round(candidate.confidence, 3)] for candidate in heard.candidates] or None
        known["told"] = answer.aspect.value
    return known


def likeliest(heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
    """The answer to the likeliest topic, in the aspect asked for, and the slots that change."""
    topic = snapshot.topic(heard.chosen or heard.best.topic)
    if topic is None:
        return composer.not_understood(heard.best.confidence), {"misses": heard.misses + 1}
    asked = heard.aspect or Aspect.OVERVIEW
    if not heard.chosen and (heard.words > _BRIEF or topic.category not in ("situation", "offence") or asked == Aspect.DO_NOW):
        asked = Aspect.OVERVIEW
    confidence = 1.0 if heard.chosen else heard.best.confidence
    term = composer.term(heard.text, confidence) if topic.id == LEGAL_TERMS else None
    return term or composer.topic(topic, asked, confidence), remember(snapshot, topic.id)


def in_context(heard: Understood, snapshot: Snapshot) -> Understood:
    """The message with its candidates weighed by what was talked about: a short one likely stays near the last topic."""
    last = snapshot.topic(heard.last_topic) if heard.last_topic else None
    if last is None or heard.chosen or heard.words > _BRIEF or last.category == "assistant":
        return heard
    near = {last.id, *last.related}
    weighed = [(candidate.topic, candidate.confidence * (_NEARER if candidate.topic in near else 1)) for candidate in heard.candidates]
    unlisted = max(0.0, 1 - sum(candidate.confidence for candidate in heard.candidates))
    total = sum(weight for _, weight in weighed) + unlisted or 1.0
    candidates = sorted((Candidate(topic, weight / total) for topic, weight in weighed), key=lambda candidate: -candidate.confidence)
    return replace(heard, candidates=tuple(candidates))


def _section(heard: Understood) -> str | None:
    """The section to explain, when the message asks about a numbered section rather than tells a story with one."""
    if not heard.section or (heard.chosen and heard.chosen != SECTION_LOOKUP):
        return None
    about_section = heard.best.topic in _SECTION_TOPICS or heard.words <= _BRIEF or heard.best.confidence < 0.5
    return heard.section if heard.chosen or about_section else None
