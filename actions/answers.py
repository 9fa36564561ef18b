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

from actions.moves import corrected, declined, moved
from actions.opening import opening
from actions.understood import OUT_OF_SCOPE, Candidate, Understood, understood
from bot.content.answering import LEGAL_TERMS, SECTION_LOOKUP, Composer
from bot.content.quiz import QUIZ, quiz_answer
from bot.content.schema import Topic
from bot.content.snapshot import Snapshot
from bot.content.tips import DAILY_TIPS, with_tip
from bot.language.tags import ENGLISH, LANGUAGES, URDU
from bot.messages import Answer, Aspect, Choice, NoticeBlock, TopicChoice

Snapshots = Callable[[], Snapshot]
_SHORT = 8
_BRIEF = 16
_LEAST_CANDIDATE = 0.03
# How much likelier the last topic and its neighbours are in a short message, and what is enough to answer then.
_NEARER = 3
_ENOUGH = 0.35
# What follows was chosen on tests/dialogues. With a matter on the table messages that go on about it are so many times more frequent
# than among the phrases; a topic must be likelier than this to lead away from the matter, less so by a longer message; and details
# of a matter often look out of scope.
_FREQUENT = 8
_STAY = 0.85
_STAY_LONGER = 0.7
_STRAYS = 0.6
_RELATED = 1.5
# Questions on the procedure are asked in between about any matter, and lead away from it for one answer.
_ASIDES = ("reporting",)
_ASIDE = 0.55
_SOUNDS_LIKE = 0.5
# Below it a crisis that only the engine hears is doubted when there is a matter to go on about; the number is said all the same.
_FAINT = 0.45
# A thanks may say more than thanks ("thanks, will do that").
THANKS = "thanks"
_THANKFUL = 0.15
# How likely a message must be to go on about the matter, to say itself which part it asks for, against its words, or without any.
_SURELY = 0.5
_LIKE_GENERAL = 0.3
_LIKELY = 0.05
_LONG = 24
# How much a message must sound like what was talked about before the last topic to bring it back.
_BROUGHT_BACK = 0.05
# After an answer of these categories what goes on is rather about what happened.
_SIDE = ("reporting", "privacy", "policy", "safety_tips")
_OF_THE_MATTER = {Aspect.DO_NOW, Aspect.EVIDENCE, Aspect.LAW, Aspect.PENALTY, Aspect.PREVENT, Aspect.PROCESS}
# Topics that answer an aspect in general: with a topic already on the table, its own aspect is meant.
_GENERAL_TOPICS = {
    Aspect.REPORT: {"how_to_report", "nccia_helpline", "online_complaint", "fia_or_nccia", "nccia_offices", "police_station"},
    Aspect.EVIDENCE: {"evidence", "what_to_bring", "delete_my_chat"},
    Aspect.PROCESS: {"complaint_process", "complaint_delay"},
    Aspect.PENALTY: {"penalties_overview", "peca_overview", "bail_and_police_powers", SECTION_LOOKUP},
    Aspect.LAW: {"peca_overview", "penalties_overview", SECTION_LOOKUP},
    Aspect.PREVENT: {"spot_a_scam", "strong_passwords", "social_privacy_settings", "device_safety"},
    Aspect.DO_NOW: {"how_to_report", "menu"},
    Aspect.SOURCES: {"sources"},
}
OFFICES = "nccia_offices"
# After these, a bare "I live in Hyderabad" asks for the office there.
_PLACE_TOPICS = {OFFICES, "how_to_report", "police_station", "what_to_bring", "complaint_process"}
# Topics whose answer depends on the very words: the next question on them is a new one.
_BY_TEXT = {SECTION_LOOKUP, LEGAL_TERMS}
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
            return composer.section(section, heard.aspect or Aspect.OVERVIEW, confidence), _remember(snapshot, SECTION_LOOKUP, section)
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
    return term or composer.topic(topic, asked, confidence), _remember(snapshot, topic.id)


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


def follow_up(heard: Understood, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]] | None:
    """The answer when a message goes on about what was talked about: "aur is ki saza?", "should I pay him?", "he deleted the chat".

    People mostly stay with their matter. A message leaves it only for a topic that is likelier than staying is, since details of a matter
    ("the number is off now") look like many topics a little.

    Returns:
        The answer with its slots, or None when the message stands on its own.
    """
    last = snapshot.topic(heard.last_topic) if heard.last_topic else None
    if heard.chosen or heard.correction or last is None or last.category == "assistant" or heard.words > _LONG:
        return None
    if _asks_for_office(heard, last):
        return composer.topic(snapshot.content.topics[OFFICES], Aspect.OVERVIEW, heard.best.confidence), _remember(snapshot, OFFICES)
    if not _stays(heard, last, snapshot) or heard.best.topic == last.id in _BY_TEXT:
        return None
    aspect = _asked(heard, last)
    topic = _meant(heard, last, aspect, snapshot, composer)
    if topic.id == SECTION_LOOKUP and heard.last_section:
        return composer.section(heard.last_section, aspect), _remember(snapshot, SECTION_LOOKUP, heard.last_section)
    if not composer.answers(topic, aspect):
        aspect = Aspect.DO_NOW if composer.covers(topic, Aspect.DO_NOW) else Aspect.OVERVIEW
    confidence = max(heard.continuation, heard.best.confidence)
    if (topic.id, aspect) != (last.id, heard.told):
        return composer.topic(topic, aspect, confidence), _remember(snapshot, topic.id)
    return _instead(heard, topic, aspect, snapshot, composer)


def _instead(heard: Understood, told: Topic, aspect: Aspect, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
    """The answer when the one that is due was just given, since the same text twice in a row helps nobody.

    A related topic that the message sounds like, else what to do, else what happens next, else the truth that there is no more.
    """
    near = next((item.topic for item in heard.candidates if item.topic in told.related and item.confidence >= _SOUNDS_LIKE), None)
    related = snapshot.topic(near) if near else None
    if related:
        return composer.topic(related, Aspect.OVERVIEW, heard.best.confidence), _remember(snapshot, related.id)
    for other in (Aspect.DO_NOW, Aspect.PROCESS):
        if other not in (aspect, heard.told) and composer.covers(told, other):
            return composer.topic(told, other, heard.continuation), _remember(snapshot, told.id)
    return composer.nothing_more(told, aspect, heard.continuation), _remember(snapshot, told.id)


def _asked(heard: Understood, last: Topic) -> Aspect:
    """The aspect a message that goes on asks for: as it surely goes on, by its words, by the general topic it is like, or what to do."""
    if heard.continued and heard.continued_so >= _SURELY:
        return heard.continued
    if heard.aspect:
        return heard.aspect
    other = next((candidate for candidate in heard.candidates if candidate.topic != last.id), None)
    if other and other.confidence >= _LIKE_GENERAL:
        general = next((aspect for aspect, topics in _GENERAL_TOPICS.items() if other.topic in topics), None)
        if general:
            return general
    return heard.continued if heard.continued and heard.continued_so >= _LIKELY else Aspect.DO_NOW


def _stays(heard: Understood, last: Topic, snapshot: Snapshot) -> bool:
    """Whether a message more likely goes on about the last topic than opens the one it is likeliest about by itself."""
    other = next((candidate for candidate in heard.candidates if candidate.topic != last.id), None)
    if other is None or heard.best.topic == last.id:
        return True
    if other.topic == THANKS and other.confidence >= _THANKFUL:
        return False
    general = heard.aspect is not None and other.topic in _GENERAL_TOPICS.get(heard.aspect, ())
    if general and (heard.points_back or heard.words <= _SHORT):
        return True
    topic = snapshot.topic(other.topic)
    aside = topic is not None and topic.category in _ASIDES
    if aside and other.confidence >= _SURELY > heard.continuation:
        return False
    apart = 1 - heard.continuation
    own = next((candidate.confidence for candidate in heard.candidates if candidate.topic == last.id), 0.0) * apart
    floor = (_STAY if heard.words <= _SHORT else _STAY_LONGER) * (_ASIDE if aside else 1)
    stays = _FREQUENT * heard.continuation + own + floor
    weight = {OUT_OF_SCOPE: _STRAYS}.get(other.topic, _RELATED if other.topic in last.related else 1.0)
    return stays > other.confidence * apart * weight


def _meant(heard: Understood, last: Topic, aspect: Aspect, snapshot: Snapshot, composer: Composer) -> Topic:
    """The topic a message goes on about: the last one, unless it sounds more like what was talked about before that."""
    likely = {candidate.topic: candidate.confidence for candidate in heard.candidates}
    before = [topic for topic in dict.fromkeys((heard.matter, heard.earlier)) if topic and likely.get(topic, 0.0) >= _BROUGHT_BACK]
    best = max(before, key=lambda topic: likely[topic], default=last.id)
    back = snapshot.topic(best) if likely.get(best, 0.0) > likely.get(last.id, 0.0) else None
    if back:
        return back
    matter = snapshot.topic(heard.matter) if heard.matter else None
    rather = not composer.covers(last, aspect) or (last.category in _SIDE and aspect in _OF_THE_MATTER)
    return matter if matter and rather and composer.covers(matter, aspect) else last


def _asks_for_office(heard: Understood, last: Topic) -> bool:
    """Whether a message names where somebody lives, after an answer that speaks of going somewhere."""
    return heard.place and last.id in _PLACE_TOPICS and heard.words <= _SHORT and heard.aspect is None


def _section(heard: Understood) -> str | None:
    """The section to explain, when the message asks about a numbered section rather than tells a story with one."""
    if not heard.section or (heard.chosen and heard.chosen != SECTION_LOOKUP):
        return None
    about_section = heard.best.topic in _SECTION_TOPICS or heard.words <= _BRIEF or heard.best.confidence < 0.5
    return heard.section if heard.chosen or about_section else None


def _remember(snapshot: Snapshot, topic: str, section: str | None = None) -> dict[str, Any]:
    slots = {"topic": topic, "section": section, "misses": 0}
    known = snapshot.topic(topic)
    return {**slots, "matter": topic} if known and known.category in ("offence", "situation", "crisis") else slots
