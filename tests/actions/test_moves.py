"""Moves of a conversation: an offer taken or declined, a choice picked by number, a correction, a way back."""

from __future__ import annotations

from typing import Any

import pytest

from actions.answers import ActionAnswer, ActionAssist, ActionClarify, ActionOutOfScope, ActionUnspokenLanguage
from actions.understood import Candidate
from bot.content.answering import MENU
from bot.content.snapshot import Snapshot
from bot.messages import START, AnswerChoice, Aspect, Outcome, TopicChoice
from tests.actions.test_answers import heard, respond

OFFERED = (TopicChoice(topic="blackmail", aspect=Aspect.EVIDENCE).payload, TopicChoice(topic="fake_profile").payload)


@pytest.mark.parametrize(
    ("move", "topic", "aspect"),
    [
        ({"agreement": "yes"}, "blackmail", Aspect.EVIDENCE),
        ({"agreement": "fine", "misses": 1}, "blackmail", Aspect.EVIDENCE),
        ({"ordinal": 2}, "fake_profile", Aspect.OVERVIEW),
    ],
)
def test_an_offer_is_taken(snapshot: Snapshot, move: dict[str, Any], topic: str, aspect: Aspect) -> None:
    """By a yes, by "ok" after a question, by number; whatever the words alone were taken for."""
    answer, slots = respond(ActionOutOfScope, snapshot, heard(("small_talk", 0.4), offered=OFFERED, **move))
    assert (answer.topic, answer.aspect) == (topic, aspect)
    assert slots["topic"] == topic


def test_a_yes_to_help_with_a_report_opens_it(snapshot: Snapshot) -> None:
    """The offer that stands first under the answer to a situation."""
    offered = (AnswerChoice(question=START, value="blackmail").payload, *OFFERED)
    answer, _ = respond(ActionOutOfScope, snapshot, heard(agreement="yes", offered=offered))
    assert answer.topic == "draft_complaint"


def test_a_yes_may_take_a_move_of_the_assistant(snapshot: Snapshot) -> None:
    """The menu is a choice as well."""
    answer, _ = respond(ActionClarify, snapshot, heard(agreement="yes", offered=(TopicChoice(topic=MENU).payload,)))
    assert (answer.topic, answer.outcome) == (MENU, Outcome.ASSISTANT)


def test_a_number_beyond_the_offer_is_no_choice(snapshot: Snapshot) -> None:
    """Seven of two."""
    answer, _ = respond(ActionOutOfScope, snapshot, heard(ordinal=7, offered=OFFERED))
    assert answer.outcome is Outcome.OUT_OF_SCOPE


def test_a_no_after_a_question_gets_the_menu(snapshot: Snapshot) -> None:
    """And not the same question."""
    answer, slots = respond(ActionClarify, snapshot, heard(("blackmail", 0.2), agreement="no", offered=OFFERED, misses=1))
    assert answer.outcome is Outcome.CLARIFY
    assert slots["misses"] == 2
    assert OFFERED[0] not in {choice.payload for choice in answer.choices}


@pytest.mark.parametrize(("agreement", "word"), [("no", "declined"), ("fine", "acknowledged")])
def test_a_no_after_an_answer_is_accepted(snapshot: Snapshot, agreement: str, word: str) -> None:
    """Without an apology, and with the menu within reach."""
    answer, _ = respond(ActionOutOfScope, snapshot, heard(agreement=agreement, offered=OFFERED))
    assert answer.outcome is Outcome.ASSISTANT
    assert answer.model_dump()["blocks"][0]["text"] == snapshot.word(word, "en")
    assert [choice.payload for choice in answer.choices] == [TopicChoice(topic=MENU).payload]


def test_a_correction_is_answered_by_what_fits_before_and_now(snapshot: Snapshot) -> None:
    """ "No, I meant Instagram" after a hacked WhatsApp is a hacked account, not a fake profile."""
    message = heard(
        ("fake_profile", 0.4),
        ("hacked_whatsapp", 0.3),
        ("hacked_social", 0.2),
        correction=True,
        last_topic="hacked_whatsapp",
        ranked=(Candidate("hacked_whatsapp", 0.8), Candidate("hacked_social", 0.15)),
    )
    for action in (ActionAnswer, ActionClarify, ActionOutOfScope):
        answer, _ = respond(action, snapshot, message)
        assert answer.topic == "hacked_social"


def test_a_correction_is_no_complaint(snapshot: Snapshot) -> None:
    """Though "no sorry, I meant Instagram" sounds like somebody who is not content."""
    message = heard(
        ("feedback_negative", 0.5),
        ("hacked_social", 0.4),
        correction=True,
        last_topic="hacked_whatsapp",
        ranked=(Candidate("hacked_social", 0.1),),
    )
    answer, _ = respond(ActionAssist, snapshot, message)
    assert answer.topic == "hacked_social"


def test_a_topic_that_also_speaks_of_the_platform_meant_stays(snapshot: Snapshot) -> None:
    """ "No, Instagram" after a hacked Facebook account: one topic answers both."""
    message = heard(
        ("platform_report", 0.3),
        ("hacked_social", 0.2),
        correction=True,
        last_topic="hacked_social",
        ranked=(Candidate("hacked_social", 0.9), Candidate("hacked_whatsapp", 0.05)),
    )
    answer, _ = respond(ActionAnswer, snapshot, message)
    assert answer.topic == "hacked_social"


def test_an_earlier_topic_comes_back(snapshot: Snapshot) -> None:
    """With the aspect asked for, and the topic left is now the earlier one."""
    message = heard(("small_talk", 0.3), returns=True, aspect=Aspect.REPORT, last_topic="fake_news", earlier="blackmail")
    answer, slots = respond(ActionOutOfScope, snapshot, message)
    assert (answer.topic, answer.aspect) == ("blackmail", Aspect.REPORT)
    assert slots["earlier"] == "fake_news"


def test_a_language_not_spoken_is_answered_in_those_that_are_read(snapshot: Snapshot) -> None:
    """In English, then in Urdu, each with the menu."""
    answers, _ = ActionUnspokenLanguage(lambda: snapshot).answers(heard())
    assert [answer.language for answer in answers] == ["en", "ur"]
    assert all(answer.outcome is Outcome.OUT_OF_SCOPE and answer.choices for answer in answers)


def test_deleting_proof_is_not_deleting_the_chat(snapshot: Snapshot) -> None:
    """ "Should I delete what he sent?" after a matter with proof to keep."""
    message = heard(("delete_my_chat", 0.9), aspect=Aspect.EVIDENCE, words=6, last_topic="blackmail", matter="blackmail")
    answer, _ = respond(ActionAssist, snapshot, message)
    assert (answer.topic, answer.aspect, answer.forget) == ("blackmail", Aspect.EVIDENCE, False)
    answer, _ = respond(ActionAssist, snapshot, heard(("delete_my_chat", 0.9), words=3, last_topic="blackmail", matter="blackmail"))
    assert answer.forget
