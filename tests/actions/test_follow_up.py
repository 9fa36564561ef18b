"""Messages that go on about the matter on the table without naming it: "should I pay him?", "he deleted the chat"."""

from __future__ import annotations

from typing import Any

import pytest

from actions.answers import ActionAnswer, ActionAssist, ActionClarify, ActionCrisis, ActionOutOfScope, AgahiAction
from bot.content.snapshot import Snapshot
from bot.messages import Aspect, Outcome
from tests.actions.test_answers import heard, respond

ON_THE_TABLE: dict[str, Any] = {"last_topic": "blackmail", "matter": "blackmail", "told": Aspect.OVERVIEW, "words": 5}


@pytest.mark.parametrize("action", [ActionAnswer, ActionClarify, ActionOutOfScope, ActionAssist])
def test_it_is_answered_from_the_matter_whatever_its_words_alone_were_taken_for(snapshot: Snapshot, action: type[AgahiAction]) -> None:
    """In the part it asks for."""
    message = heard(("safe_shopping", 0.5), continuation=0.7, continued_so=0.6, continued=Aspect.EVIDENCE, **ON_THE_TABLE)
    answer, slots = respond(action, snapshot, message)
    assert (answer.topic, answer.aspect) == ("blackmail", Aspect.EVIDENCE)
    assert (slots["topic"], slots["told"]) == ("blackmail", "evidence")


def test_without_a_matter_on_the_table_it_stands_on_its_own(snapshot: Snapshot) -> None:
    """The first message of a conversation goes on about nothing."""
    answer, _ = respond(ActionAnswer, snapshot, heard(("safe_shopping", 0.5), continuation=0.99, continued=Aspect.DO_NOW))
    assert answer.topic == "safe_shopping"


def test_a_question_that_surely_has_its_own_topic_opens_it(snapshot: Snapshot) -> None:
    """A card stuck in the machine is a new matter."""
    message = heard(("atm_card_fraud", 0.95), continuation=0.005, continued=Aspect.DO_NOW, **ON_THE_TABLE)
    answer, _ = respond(ActionAnswer, snapshot, message)
    assert answer.topic == "atm_card_fraud"


def test_a_long_message_is_a_story_of_its_own(snapshot: Snapshot) -> None:
    """However it is worded."""
    message = heard(("safe_shopping", 0.4), continuation=0.9, continued=Aspect.DO_NOW, **{**ON_THE_TABLE, "words": 30})
    answer, _ = respond(ActionAnswer, snapshot, message)
    assert answer.topic == "safe_shopping"


def test_a_crisis_always_gets_its_card(snapshot: Snapshot) -> None:
    """Whatever was talked about before."""
    message = heard(("self_harm", 0.5), continuation=0.9, continued=Aspect.DO_NOW, **ON_THE_TABLE)
    answer, _ = respond(ActionCrisis, snapshot, message)
    assert answer.outcome is Outcome.CRISIS


def test_a_crisis_hardly_heard_is_answered_from_the_matter_with_the_number(snapshot: Snapshot) -> None:
    """ "Shall I go there myself then?" sounds a little like somebody who wants to be gone."""
    message = heard(("self_harm", 0.3), continuation=0.2, continued=Aspect.DO_NOW, **ON_THE_TABLE)
    answer, _ = respond(ActionCrisis, snapshot, message)
    assert answer.topic == "blackmail"
    assert answer.model_dump()["blocks"][0]["text"] == snapshot.word("if_in_danger", "en")


def test_a_thanks_is_taken_for_one(snapshot: Snapshot) -> None:
    """Even when it says more: "thanks a lot, will do that"."""
    message = heard(("thanks", 0.3), continuation=0.7, continued=Aspect.PROCESS, **ON_THE_TABLE)
    answer, _ = respond(ActionAssist, snapshot, message)
    assert answer.topic == "thanks"


def test_what_was_talked_about_before_comes_back(snapshot: Snapshot) -> None:
    """After a detour, when a message sounds more like it than like the last topic."""
    known = {**ON_THE_TABLE, "last_topic": "apps_cookies"}
    message = heard(("out_of_scope", 0.3), ("blackmail", 0.2), continuation=0.3, continued=Aspect.LAW, **known)
    answer, _ = respond(ActionOutOfScope, snapshot, message)
    assert answer.topic == "blackmail"


def test_what_the_words_ask_for_counts_when_the_rest_is_unsure(snapshot: Snapshot) -> None:
    """A message that hardly follows but says "saza"."""
    message = heard(("out_of_scope", 0.1), continuation=0.15, continued=Aspect.DO_NOW, aspect=Aspect.PENALTY, **ON_THE_TABLE)
    answer, _ = respond(ActionOutOfScope, snapshot, message)
    assert (answer.topic, answer.aspect) == ("blackmail", Aspect.PENALTY)


def test_a_general_topic_tells_which_part_is_meant(snapshot: Snapshot) -> None:
    """ "Can they arrest him straight away?" is what the powers of the police are about, here for this offence."""
    message = heard(("bail_and_police_powers", 0.7), continuation=0.02, continued=Aspect.PROCESS, **ON_THE_TABLE)
    answer, _ = respond(ActionAnswer, snapshot, message)
    assert (answer.topic, answer.aspect) == ("blackmail", Aspect.PENALTY)


def test_a_question_on_the_procedure_is_answered_in_between(snapshot: Snapshot) -> None:
    """And what happened stays the matter."""
    message = heard(("complaint_cost", 0.7), continuation=0.02, continued=Aspect.PROCESS, **ON_THE_TABLE)
    answer, slots = respond(ActionAnswer, snapshot, message)
    assert answer.topic == "complaint_cost"
    assert "matter" not in slots


def test_the_same_text_is_not_told_twice_in_a_row(snapshot: Snapshot) -> None:
    """The steps instead, then what happens next; then the truth that there is no more, a number, and the question kept to learn from."""
    asks: dict[str, Any] = {"continuation": 0.9, "continued_so": 0.9}
    told = []
    for wanted, before in ((Aspect.PREVENT, Aspect.PREVENT), (Aspect.DO_NOW, Aspect.DO_NOW)):
        message = heard(**ON_THE_TABLE | {"told": before}, **asks, continued=wanted)
        answer, slots = respond(ActionAnswer, snapshot, message)
        told.append((answer.topic, slots["told"]))
    assert told == [("blackmail", "do_now"), ("blackmail", "process")]
    last = {**ON_THE_TABLE, "last_topic": "digital_nation", "matter": None, "told": Aspect.DO_NOW}
    answer, _ = respond(ActionAnswer, snapshot, heard(**last, **asks, continued=Aspect.DO_NOW))
    assert answer.model_dump()["blocks"][0]["text"] == snapshot.word("nothing_more", "en")
    assert (answer.topic, answer.unanswered) == ("digital_nation", True)
    assert answer.choices


def test_a_related_topic_that_it_sounds_like_is_told_instead(snapshot: Snapshot) -> None:
    """ "I want the pictures removed", once the steps against a blackmailer are known."""
    known = {**ON_THE_TABLE, "told": Aspect.DO_NOW}
    message = heard(("intimate_images", 0.5), continuation=0.1, continued=Aspect.DO_NOW, **known)
    answer, _ = respond(ActionAnswer, snapshot, message)
    assert answer.topic == "intimate_images"


def test_the_matter_answers_what_the_last_topic_cannot(snapshot: Snapshot) -> None:
    """After the helpline's answer "what did I do wrong?" is about what happened."""
    message = heard(continuation=0.9, continued_so=0.9, continued=Aspect.PREVENT, **ON_THE_TABLE | {"last_topic": "nccia_helpline"})
    answer, _ = respond(ActionAnswer, snapshot, message)
    assert answer.topic == "blackmail"
