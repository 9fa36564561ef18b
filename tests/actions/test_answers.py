"""What the actions make of what was understood."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, ClassVar

import pytest

from actions.answers import ActionAnswer, ActionAssist, ActionClarify, ActionCrisis, ActionOutOfScope, AgahiAction
from actions.moves import moved
from actions.understood import Candidate, Understood, understood
from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.content.tips import tip_block, tip_of
from bot.messages import Answer, Aspect, LawBlock, Outcome, QuizBlock

NOTHING = Understood(
    language="en",
    text="",
    words=4,
    chosen=None,
    candidates=(),
    aspect=None,
    section=None,
    language_named=None,
    points_back=False,
    minor=False,
    place=False,
    agreement=None,
    ordinal=None,
    correction=False,
    returns=False,
    continuation=0.0,
    continued=None,
    continued_so=0.0,
    last_topic=None,
    matter=None,
    earlier=None,
    last_section=None,
    ranked=(),
    offered=(),
    told=None,
    misses=0,
)


def heard(*candidates: tuple[str, float], **known: Any) -> Understood:
    """A message with candidates, and what else is known of it."""
    return replace(NOTHING, candidates=tuple(Candidate(*candidate) for candidate in candidates), **known)


def respond(action: type[AgahiAction], snapshot: Snapshot, message: Understood) -> tuple[Answer, dict[str, Any]]:
    """The answer of an action and the slots it sets."""
    answers, slots = action(lambda: snapshot).answers(moved(message, snapshot))
    return answers[-1], slots


def test_a_topic_is_answered_and_remembered(snapshot: Snapshot) -> None:
    """With its confidence."""
    answer, slots = respond(ActionAnswer, snapshot, heard(("blackmail", 0.8)))
    assert (answer.topic, answer.confidence) == ("blackmail", 0.8)
    assert slots["topic"] == "blackmail"


@pytest.mark.parametrize(
    ("message", "topic", "aspect"),
    [
        (heard(("how_to_report", 0.9), aspect=Aspect.REPORT, points_back=True, last_topic="bank_fraud", words=7), "bank_fraud", "report"),
        (heard(("penalties_overview", 0.7), aspect=Aspect.PENALTY, words=2, last_topic="fake_profile"), "fake_profile", "penalty"),
        (heard(("evidence", 0.9), aspect=Aspect.EVIDENCE, words=3, last_topic="blackmail"), "blackmail", "evidence"),
        (heard(("hacked_whatsapp", 0.9), aspect=Aspect.PENALTY, words=4, last_topic="blackmail"), "hacked_whatsapp", "penalty"),
        (heard(("how_to_report", 0.9), aspect=Aspect.REPORT, words=5), "how_to_report", "overview"),
        (heard(("how_to_report", 0.9), aspect=Aspect.REPORT, words=30, last_topic="blackmail"), "how_to_report", "overview"),
        (heard(("blackmail", 0.9), aspect=Aspect.EVIDENCE, words=40), "blackmail", "overview"),
    ],
)
def test_an_aspect_without_a_topic_is_about_the_last_one(snapshot: Snapshot, message: Understood, topic: str, aspect: str) -> None:
    """And a message that names its own topic is not."""
    answer, _ = respond(ActionAnswer, snapshot, message)
    assert (answer.topic, answer.aspect) == (topic, aspect)


@pytest.mark.parametrize(
    ("text", "definition"),
    [
        ("traffic data ka matlab kya hai", "2(1)(xxx)"),
        ("نابالغ کسے کہتے ہیں", "2(1)(xxiv)"),
        ("what does service provider mean", "2(1)(xxviii)"),
    ],
)
def test_a_defined_word_by_name(snapshot: Snapshot, text: str, definition: str) -> None:
    """Its definition, under the topic of words."""
    answer, slots = respond(ActionAnswer, snapshot, heard(("legal_terms", 0.8), text=text))
    assert answer.topic == slots["topic"] == "legal_terms"
    assert isinstance(answer.blocks[0], LawBlock)
    assert answer.blocks[0].sections[0].section == definition


def test_a_word_the_act_does_not_define_gets_the_topic(snapshot: Snapshot) -> None:
    """With the words that can be asked for."""
    answer, _ = respond(ActionAnswer, snapshot, heard(("legal_terms", 0.8), text="meaning of banana"))
    assert answer.topic == "legal_terms"
    assert not isinstance(answer.blocks[0], LawBlock)


def test_a_section_by_number(snapshot: Snapshot) -> None:
    """Its penalty, and the topic that explains it as a choice; its follow-up stays with the section."""
    answer, slots = respond(ActionAnswer, snapshot, heard(("section_lookup", 0.9), section="21", aspect=Aspect.PENALTY))
    assert answer.topic == "section_lookup"
    assert '"modesty"' in answer.choices[0].payload
    assert (slots["topic"], slots["section"]) == ("section_lookup", "21")
    again, _ = respond(
        ActionAnswer,
        snapshot,
        heard(("penalties_overview", 0.9), aspect=Aspect.PENALTY, words=3, last_topic="section_lookup", last_section="21"),
    )
    assert again.blocks == answer.blocks


def test_a_story_that_names_a_section_is_answered_by_its_topic(snapshot: Snapshot) -> None:
    """Somebody charged under section 20 needs help, not the section."""
    answer, _ = respond(ActionAnswer, snapshot, heard(("accused_notice", 0.9), section="20", words=30))
    assert answer.topic == "accused_notice"


def test_not_sure_asks_once_then_offers_the_menu(snapshot: Snapshot) -> None:
    """Never the same question twice, never two questions in a row."""
    message = heard(("blackmail", 0.2), ("fake_profile", 0.15), ("nothing", 0.1))
    answer, slots = respond(ActionClarify, snapshot, message)
    assert answer.outcome is Outcome.CLARIFY
    assert [choice.title for choice in answer.choices][:2] == [
        snapshot.content.topics[topic].title["en"] for topic in ("blackmail", "fake_profile")
    ]
    again, _ = respond(ActionClarify, snapshot, replace(message, misses=int(slots["misses"]), offered=tuple(slots["offered"])))
    assert again.choices == Composer(snapshot, "en", date(2026, 12, 1)).menu()


def test_out_of_scope_offers_what_is_in_scope(snapshot: Snapshot) -> None:
    """With a helpline."""
    answer, _ = respond(ActionOutOfScope, snapshot, heard(("out_of_scope", 0.9)))
    assert answer.outcome is Outcome.OUT_OF_SCOPE
    assert answer.choices


def test_a_crisis_keeps_what_was_talked_about(snapshot: Snapshot) -> None:
    """So that 'where do I report him' after the card is about him."""
    answer, slots = respond(ActionCrisis, snapshot, heard(("self_harm", 0.9), last_topic="blackmail"))
    assert answer.outcome is Outcome.CRISIS
    assert "topic" not in slots


@pytest.mark.parametrize(("named", "language"), [("ur", "ur"), ("ur-Latn", "ur-Latn")])
def test_a_language_is_changed_in_that_language(snapshot: Snapshot, named: str, language: str) -> None:
    """The answer itself is the proof."""
    answer, _ = respond(ActionAssist, snapshot, heard(("change_language", 0.9), language_named=named))
    assert (answer.language, answer.chosen_language) == (language, language)


def test_a_change_without_a_language_offers_them(snapshot: Snapshot) -> None:
    """One choice each."""
    answer, _ = respond(ActionAssist, snapshot, heard(("change_language", 0.9)))
    assert [choice.title for choice in answer.choices] == ["English", "اردو", "Roman Urdu"]
    assert answer.chosen_language is None


def test_delete_my_chat_asks_the_edge_to_forget(snapshot: Snapshot) -> None:
    """The action cannot; it says that it must be done."""
    answer, _ = respond(ActionAssist, snapshot, heard(("delete_my_chat", 0.9)))
    assert answer.forget


@pytest.mark.parametrize(
    ("metadata", "detected", "language"),
    [
        ({}, None, "en"),
        ({}, "ur", "ur"),
        ({"language": "ur-Latn"}, None, "ur-Latn"),
        ({"language": "ur-Latn"}, "en", "en"),
        ({"language": "ur-Latn", "language_chosen": True}, "en", "ur-Latn"),
        ({"language": "xx"}, "yy", "en"),
    ],
)
def test_the_language_to_answer_in(metadata: dict[str, Any], detected: str | None, language: str) -> None:
    """A choice before the message's language, the message's before the conversation's."""

    class FakeTracker:
        latest_message: ClassVar[dict[str, Any]] = {"text": "x", "metadata": metadata, "language": detected, "entities": []}

        @staticmethod
        def get_slot(_: str) -> None:
            return None

    assert understood(FakeTracker()).language == language  # type: ignore[arg-type]


def test_the_quiz_asks_and_goes_on(snapshot: Snapshot) -> None:
    """Typed, it begins with words of welcome; the button leads to the question it names. Nothing is remembered of it."""
    begun, slots = respond(ActionAssist, snapshot, heard(("quiz", 0.9)))
    assert [block.type for block in begun.blocks] == ["text", "quiz"]
    assert set(slots) == {"misses", "offered"}
    following, _ = respond(ActionAssist, snapshot, replace(NOTHING, chosen="quiz", section="3", words=0))
    (block,) = following.blocks
    assert isinstance(block, QuizBlock)
    assert block.question == snapshot.content.quiz.questions[2].question["en"]


def test_daily_tips_bring_the_tip_of_today(snapshot: Snapshot) -> None:
    """With the way to what there is to know on it, on every channel."""
    answer, _ = respond(ActionAssist, snapshot, heard(("daily_tips", 0.9), language="ur"))
    tip = tip_of(snapshot.content.tips, date.today())
    assert tip is not None
    assert answer.blocks[-1] == tip_block(snapshot, tip, "ur")
    assert f'"{tip.topic}"' in answer.choices[0].payload
