"""Messages that go on about what was talked about: whether one does, which part of it it asks for, and what it gets."""

from __future__ import annotations

from typing import Any

from actions.understood import OUT_OF_SCOPE, Understood
from bot.content.answering import LEGAL_TERMS, SECTION_LOOKUP, Composer
from bot.content.schema import Topic
from bot.content.snapshot import Snapshot
from bot.messages import Answer, Aspect

# Chosen on tests/dialogues. With a matter on the table messages that go on about it are so many times more frequent
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
# A thanks may say more than thanks ("thanks, will do that").
_THANKS = "thanks"
_THANKFUL = 0.15
# How likely a message must be to go on about the matter, to say itself which part it asks for, against its words, or without any.
_SURELY = 0.5
_LIKE_GENERAL = 0.3
_LIKELY = 0.05
_SHORT, _LONG = 8, 24
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
_OFFICES = "nccia_offices"
# After these, a bare "I live in Hyderabad" asks for the office there.
_PLACE_TOPICS = {_OFFICES, "how_to_report", "police_station", "what_to_bring", "complaint_process"}
# Topics whose answer depends on the very words: the next question on them is a new one.
_BY_TEXT = {SECTION_LOOKUP, LEGAL_TERMS}


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
        return composer.topic(snapshot.content.topics[_OFFICES], Aspect.OVERVIEW, heard.best.confidence), remember(snapshot, _OFFICES)
    if not _stays(heard, last, snapshot) or heard.best.topic == last.id in _BY_TEXT:
        return None
    aspect = _asked(heard, last)
    topic = _meant(heard, last, aspect, snapshot, composer)
    if topic.id == SECTION_LOOKUP and heard.last_section:
        return composer.section(heard.last_section, aspect), remember(snapshot, SECTION_LOOKUP, heard.last_section)
    if not composer.answers(topic, aspect):
        aspect = Aspect.DO_NOW if composer.covers(topic, Aspect.DO_NOW) else Aspect.OVERVIEW
    confidence = max(heard.continuation, heard.best.confidence)
    if (topic.id, aspect) != (last.id, heard.told):
        return composer.topic(topic, aspect, confidence), remember(snapshot, topic.id)
    return _instead(heard, topic, aspect, snapshot, composer)


def _instead(heard: Understood, told: Topic, aspect: Aspect, snapshot: Snapshot, composer: Composer) -> tuple[Answer, dict[str, Any]]:
    """The answer when the one that is due was just given, since the same text twice in a row helps nobody.

    A related topic that the message sounds like, else what to do, else what happens next, else the truth that there is no more.
    """
    near = next((item.topic for item in heard.candidates if item.topic in told.related and item.confidence >= _SOUNDS_LIKE), None)
    related = snapshot.topic(near) if near else None
    if related:
        return composer.topic(related, Aspect.OVERVIEW, heard.best.confidence), remember(snapshot, related.id)
    for other in (Aspect.DO_NOW, Aspect.PROCESS):
        if other not in (aspect, heard.told) and composer.covers(told, other):
            return composer.topic(told, other, heard.continuation), remember(snapshot, told.id)
    return composer.nothing_more(told, aspect, heard.continuation), remember(snapshot, told.id)


def _asked(heard: Understood, last: Topic) -> Aspect:
    """The aspect a message that goes on asks for: as it surely goes on, by its words, by the general topic it is like, or what to do."""
    if heard.continued and heard.continued_so >= _SURELY:
        return heard.continued
    if heard.aspect:
        return heard.aspect
    other = heard.best_but(last.id)
    if other and other.confidence >= _LIKE_GENERAL:
        general = next((aspect for aspect, topics in _GENERAL_TOPICS.items() if other.topic in topics), None)
        if general:
            return general
    return heard.continued if heard.continued and heard.continued_so >= _LIKELY else Aspect.DO_NOW


def _stays(heard: Understood, last: Topic, snapshot: Snapshot) -> bool:
    """Whether a message more likely goes on about the last topic than opens the one it is likeliest about by itself."""
    other = heard.best_but(last.id)
    if other is None or heard.best.topic == last.id:
        return True
    if other.topic == _THANKS and other.confidence >= _THANKFUL:
        return False
    general = heard.aspect is not None and other.topic in _GENERAL_TOPICS.get(heard.aspect, ())
    if general and (heard.points_back or heard.words <= _SHORT):
        return True
    topic = snapshot.topic(other.topic)
    aside = topic is not None and topic.category in _ASIDES
    if aside and other.confidence >= _SURELY > heard.continuation:
        return False
    apart = 1 - heard.continuation
    own = heard.confidence_in(last.id) * apart
    floor = (_STAY if heard.words <= _SHORT else _STAY_LONGER) * (_ASIDE if aside else 1)
    stays = _FREQUENT * heard.continuation + own + floor
    weight = {OUT_OF_SCOPE: _STRAYS}.get(other.topic, _RELATED if other.topic in last.related else 1.0)
    return stays > other.confidence * apart * weight


def _meant(heard: Understood, last: Topic, aspect: Aspect, snapshot: Snapshot, composer: Composer) -> Topic:
    """The topic a message goes on about: the last one, unless it sounds more like what was talked about before that."""
    before = (topic for topic in (heard.matter, heard.earlier) if topic and heard.confidence_in(topic) >= _BROUGHT_BACK)
    best = max(before, key=heard.confidence_in, default=last.id)
    back = snapshot.topic(best) if heard.confidence_in(best) > heard.confidence_in(last.id) else None
    if back:
        return back
    matter = snapshot.topic(heard.matter) if heard.matter else None
    rather = not composer.covers(last, aspect) or (last.category in _SIDE and aspect in _OF_THE_MATTER)
    return matter if matter and rather and composer.covers(matter, aspect) else last


def _asks_for_office(heard: Understood, last: Topic) -> bool:
    """Whether a message names where somebody lives, after an answer that speaks of going somewhere."""
    return heard.place and last.id in _PLACE_TOPICS and heard.words <= _SHORT and heard.aspect is None


def remember(snapshot: Snapshot, topic: str, section: str | None = None) -> dict[str, Any]:
    """The slots after an answer on a topic: it is on the table now, and is the matter when it is something that happened."""
    slots = {"topic": topic, "section": section, "misses": 0}
    known = snapshot.topic(topic)
    return {**slots, "matter": topic} if known and known.category in ("offence", "situation", "crisis") else slots
