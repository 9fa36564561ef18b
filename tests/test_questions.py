"""The held-out questions: written without sight of the phrases, to measure understanding with."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import yaml

from bot.content.phrases import OUT_OF_SCOPE, phrases_under
from bot.content.schema import Content
from bot.language.normalize import normalize
from bot.language.tags import LANGUAGES
from bot.settings import ROOT

FILES = sorted((Path(__file__).parent / "questions").glob("*.yml"))
DIALOGUES = [
    dialogue
    for file in sorted((Path(__file__).parent / "dialogues").glob("*.yml"))
    for dialogue in yaml.safe_load(file.read_text(encoding="utf-8"))["dialogues"]
]
QUESTIONS = [question for file in FILES for question in yaml.safe_load(file.read_text(encoding="utf-8"))["questions"]]


def squeezed(text: str) -> str:
    """A text as far as it matters for being the same question."""
    return normalize(text).rstrip(".?! ")


def test_every_topic_is_asked_about_in_every_language(content: Content) -> None:
    """At least five times, and every answer that is accepted exists."""
    asked = Counter((question["accept"][0], question["lang"]) for question in QUESTIONS)
    assert {topic for question in QUESTIONS for topic in question["accept"]} <= {*content.topics, OUT_OF_SCOPE}
    few = {(topic, tag): asked[topic, tag] for topic in (*content.topics, OUT_OF_SCOPE) for tag in LANGUAGES if asked[topic, tag] < 5}
    assert few == {}


def test_no_question_is_asked_twice() -> None:
    """A question that stands twice would count twice."""
    assert [text for text, count in Counter(squeezed(question["text"]) for question in QUESTIONS).items() if count > 1] == []


def test_hardly_a_question_is_also_a_phrase() -> None:
    """Two people may type the same three words; more than one in a hundred would be no examination."""
    phrases = {squeezed(phrase.text) for phrase in phrases_under(ROOT / "data" / "nlu", ROOT)}
    known = [question["text"] for question in QUESTIONS if squeezed(question["text"]) in phrases]
    assert len(known) <= 0.01 * len(QUESTIONS), known


def test_dialogues_go_on_in_every_language(content: Content) -> None:
    """At least 120 later turns each, and every answer that is accepted exists."""
    turns = Counter(dict.fromkeys(LANGUAGES, 0))
    for dialogue in DIALOGUES:
        turns[dialogue["language"]] += len(dialogue["turns"]) - 1
        assert {topic for turn in dialogue["turns"] for topic in turn["accept"]} <= {*content.topics, OUT_OF_SCOPE}
    assert min(turns.values()) >= 120


def test_hardly_a_later_turn_is_also_a_phrase() -> None:
    """As with the questions; a thanks or "how many years" may be."""
    phrases = {squeezed(phrase.text) for phrase in phrases_under(ROOT / "data" / "nlu", ROOT)}
    later = [turn["user"] for dialogue in DIALOGUES for turn in dialogue["turns"][1:]]
    known = [text for text in later if squeezed(text) in phrases]
    assert len(known) <= 0.05 * len(later), known
