"""The form: its questions in order, its moves, what comes in between, and what it keeps."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import Answer, ChecklistBlock, ContactsBlock, LawBlock, Outcome, StepsBlock
from bot.report.case import KEPT_SECONDS
from tests.form import Form


@pytest.fixture
def form(snapshot: Snapshot) -> Form:
    """A form nobody has spoken to."""
    return Form(snapshot)


def asked(form: Form) -> str | None:
    """The question that waits for an answer."""
    return form.case["asked"] if form.active else None


def words(answers: list[Answer]) -> str:
    """All that was said, as one text."""
    return " ".join(json.dumps(answer.model_dump(mode="json")["blocks"], ensure_ascii=False) for answer in answers)


def payloads(answers: list[Answer]) -> list[str]:
    """What the last answer offers."""
    return [choice.payload for choice in answers[-1].choices]


def through(form: Form, *taps: tuple[str, str]) -> list[Answer]:
    """A few taps; gives the last reply."""
    answers: list[Answer] = []
    for question, value in taps:
        answers = form.tap(question, value)
    return answers


def finished(form: Form) -> list[Answer]:
    """Skip all that is left."""
    answers: list[Answer] = []
    while form.active:
        answers = form.tap("move", "skip")
    return answers


def test_it_begins_with_what_happened(form: Form) -> None:
    """Nothing is known: groups to choose from, an introduction that says what not to send."""
    answers = form.choose("draft_complaint")
    assert asked(form) == "group"
    assert answers[-1].outcome is Outcome.FORM
    assert "passwords" in words(answers)
    assert '/answer{"question": "group", "value": "money"}' in payloads(answers)


def test_it_begins_with_the_situation_of_a_button(form: Form) -> None:
    """What was answered last need not be told again."""
    answers = form.tap("start", "blackmail")
    assert asked(form) == "danger"
    assert "Blackmail" in words(answers)


def test_it_takes_up_what_was_talked_about(form: Form) -> None:
    """ "Help me write a complaint" after an answer on a hacked account is about that account."""
    form.slots["matter"] = "hacked_social"
    form.say("help me write a complaint", "draft_complaint")
    assert form.case["situation"] == "hacked_social"


def test_a_typed_story_tells_the_situation(form: Form) -> None:
    """When the engine is sure enough."""
    form.choose("draft_complaint")
    form.say("he has my pictures and wants money", "blackmail", 0.7)
    assert form.case["situation"] == "blackmail"
    assert asked(form) == "danger"


def test_an_offence_stands_for_its_situation(form: Form) -> None:
    """A story taken for the topic of a section is the same story."""
    form.choose("draft_complaint")
    form.say("someone stole my identity online and uses it", "identity_misuse", 0.7)
    assert form.case["situation"] == "fake_profile"


def test_an_unclear_story_is_asked_for_its_kind(form: Form) -> None:
    """No guess: the situations of the likeliest group."""
    form.choose("draft_complaint")
    answers = form.say("something with money happened to us", "shopping_fraud", 0.15)
    assert asked(form) == "situation"
    assert '/answer{"question": "situation", "value": "bank_fraud"}' in payloads(answers)


def test_a_question_at_the_first_question_is_answered(form: Form) -> None:
    """It is no story."""
    form.choose("draft_complaint")
    aspect = [{"entity": "aspect", "value": "penalty"}]
    answers = form.say("what is the punishment for blackmail?", "blackmail", entities=aspect)
    assert answers[0].topic == "blackmail"
    assert asked(form) == "group"


def test_danger_comes_before_any_further_question(form: Form) -> None:
    """The number first, then the next question."""
    form.tap("start", "threat_life")
    answers = form.tap("danger", "yes")
    assert "15" in words(answers[:1])
    assert isinstance(answers[0].blocks[-1], ContactsBlock)
    assert [card.id for card in answers[0].blocks[-1].contacts] == ["police_15"]
    assert asked(form) == "who"


def test_moving_money_comes_before_any_further_question(form: Form) -> None:
    """The bank first, and the wallet's own number as soon as it is known which."""
    form.tap("start", "bank_fraud")
    first = form.tap("moving", "yes")
    assert "bank_first" in words(first[:1])
    then = form.tap("bank", "easypaisa")
    assert "wallet_easypaisa" in words(then[:1])


def test_only_what_changes_the_result_is_asked(form: Form) -> None:
    """No bank when no money went, no platform for an unknown SIM."""
    through(form, ("start", "otp_call"), ("moving", "no"))
    assert asked(form) == "who"
    other = Form(form.snapshot)
    other.tap("start", "sim_on_cnic")
    questions = []
    while other.active:
        questions.append(asked(other))
        other.tap("move", "skip")
    assert questions == ["who", "when", "evidence", "place", "reported"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_situation_can_be_reported_in_every_language(snapshot: Snapshot, language: str) -> None:
    """From its button to a result with steps, in words of that language, without a single answer."""
    for situation in snapshot.content.report.situations:
        form = Form(snapshot, language)
        assert len(form.tap("start", situation)[-1].choices) >= 3
        answers = finished(form)
        assert [answer.language for answer in answers] == [language] * len(answers)
        kinds = {type(block) for answer in answers for block in answer.blocks}
        assert {StepsBlock, ContactsBlock, LawBlock} <= kinds
        assert '/answer{"question": "move", "value": "document"}' in payloads(answers)


def test_several_answers_are_gathered_until_done(form: Form) -> None:
    """Each tap is noted; what was tapped is not offered again."""
    through(form, ("start", "hacked_social"), ("who", "self"), ("platform", "instagram"), ("when", "today"))
    answers = form.tap("offender", "profile")
    assert asked(form) == "offender"
    assert '/answer{"question": "offender", "value": "profile"}' not in payloads(answers)
    form.tap("offender", "link")
    form.tap("move", "done")
    assert form.case["answers"]["offender"] == ["profile", "link"]
    assert asked(form) == "evidence"


def test_nothing_goes_with_nothing_else(form: Form) -> None:
    """ "Nothing yet" ends the question at once."""
    through(form, ("start", "hacked_social"), ("who", "self"), ("platform", "x"), ("when", "today"), ("offender", "none"))
    assert form.case["answers"]["offender"] == ["none"]
    assert asked(form) == "evidence"


def test_several_typed_at_once(form: Form) -> None:
    """By number or by name."""
    through(form, ("start", "hacked_social"), ("who", "self"), ("platform", "x"), ("when", "today"), ("offender", "none"))
    form.say("screenshots aur chat")
    assert form.case["answers"]["evidence"] == ["screenshots", "chat"]


def test_back_asks_the_last_question_again(form: Form) -> None:
    """With its answer gone; and at the first question it says so."""
    through(form, ("start", "blackmail"), ("danger", "no"), ("who", "self"))
    form.say("wapas")
    assert asked(form) == "who"
    assert "who" not in form.case["answers"]
    form.tap("move", "back")
    assert asked(form) == "danger"
    assert "first question" in words(form.tap("move", "back"))
    assert asked(form) == "danger"


def test_back_over_a_typed_story(form: Form) -> None:
    """The story is taken back whole."""
    form.choose("draft_complaint")
    form.say("he has my pictures and wants money", "blackmail", 0.7)
    form.tap("move", "back")
    assert asked(form) == "group"
    assert form.case["situation"] is None


def test_an_earlier_answer_can_be_changed(form: Form) -> None:
    """From the list; what no longer applies is dropped, the rest stays."""
    through(form, ("start", "bank_fraud"), ("moving", "yes"), ("bank", "jazzcash"), ("who", "self"))
    answers = form.tap("move", "change")
    assert '/answer{"question": "change", "value": "moving"}' in payloads(answers)
    form.tap("change", "moving")
    assert asked(form) == "moving"
    form.tap("moving", "no")
    assert form.case["answers"] == {"group": None, "situation": "bank_fraud", "moving": "no", "who": "self"}
    assert asked(form) == "when"


def test_an_old_button_changes_its_answer(form: Form) -> None:
    """A person scrolls up and taps another choice."""
    through(form, ("start", "blackmail"), ("danger", "no"), ("who", "self"))
    answers = form.tap("danger", "yes")
    assert "police_15" in words(answers[:1])
    assert form.case["answers"]["danger"] == "yes"
    assert asked(form) == "child"


def test_a_result_can_be_changed(form: Form) -> None:
    """The list, one question, the new result."""
    form.tap("start", "blackmail")
    finished(form)
    assert not form.active
    form.tap("move", "change")
    form.tap("change", "place")
    assert asked(form) == "place"
    answers = form.tap("place", "sindh")
    assert "sindh_women_1094" in words(answers)
    assert not form.active


def test_skip_is_not_for_what_is_needed(form: Form) -> None:
    """Without what happened there is nothing to say."""
    form.choose("draft_complaint")
    answers = form.say("skip")
    assert asked(form) == "group"
    assert "I need" in words(answers)


def test_stop_and_continue(form: Form) -> None:
    """In the same conversation, by button or by asking for it again."""
    through(form, ("start", "blackmail"), ("danger", "no"))
    answers = form.say("cancel")
    assert not form.active
    assert "one hour" in words(answers)
    form.tap("move", "continue")
    assert asked(form) == "who"
    form.say("bas")
    answers = form.say("help me write a complaint", "draft_complaint")
    assert asked(form) == "who"
    assert "go on" in words(answers)


def test_a_stopped_form_leaves_other_questions_alone(form: Form) -> None:
    """They get their ordinary answer, and the answers wait."""
    through(form, ("start", "blackmail"), ("danger", "no"), ("move", "stop"))
    form.tap("move", "continue")
    assert form.case["answers"]["danger"] == "no"


INTERRUPTIONS: dict[str, Any] = {
    "question": lambda form: form.say("what is the punishment for hacking?", "unauthorized_access"),
    "language": lambda form: form.choose("change_language", "assistant", language="ur"),
    "nonsense": lambda form: form.say("qwrt zzzz pppp"),
    "crisis": lambda form: form.say("i want to kill myself", "self_harm", intent="crisis", noted=True),
    "thanks": lambda form: form.say("thank you so much for this", "thanks", intent="assistant"),
    "secret": lambda form: form.say("my cnic is [cnic] and otp [code]"),
}


@pytest.mark.parametrize("kind", INTERRUPTIONS)
@pytest.mark.parametrize("situation", ["blackmail", "bank_fraud", "accused_notice", None])
def test_it_can_be_interrupted_at_every_question(snapshot: Snapshot, kind: str, situation: str | None) -> None:
    """The question comes again, nothing that was answered is lost, and nothing is taken for an answer."""
    form = Form(snapshot)
    if situation:
        form.tap("start", situation)
    else:
        form.choose("draft_complaint")
    seen = 0
    while form.active:
        before, question = dict(form.case["answers"]), asked(form)
        answers = INTERRUPTIONS[kind](form)
        assert form.active
        assert asked(form) == question
        assert form.case["answers"] == before
        assert answers[-1].outcome is Outcome.FORM
        assert answers[-1].language == ("ur" if kind == "language" else "en")
        if kind == "secret":
            assert "never needed" in words(answers)
        if kind == "crisis":
            assert "When you are safe too" in words(answers)
        if kind in ("question", "thanks"):
            assert answers[0].topic in ("unauthorized_access", "thanks")
        seen += 1
        first = next(iter(snapshot.content.report.groups)) if question == "group" else "blackmail"
        if question in ("group", "situation"):
            form.tap(question, first)
        else:
            form.tap("move", "skip")
    assert seen >= 3


def test_deleting_the_chat_ends_it(form: Form) -> None:
    """The slot is empty at once."""
    through(form, ("start", "blackmail"), ("danger", "no"))
    answers = form.say("delete my chat please now", "delete_my_chat", intent="assistant")
    assert answers[-1].forget
    assert form.slots["report"] is None
    assert not form.active


def test_after_its_hour_it_is_gone(form: Form, monkeypatch: pytest.MonkeyPatch) -> None:
    """A tap is told so; a question gets its answer; nonsense is told so."""
    through(form, ("start", "blackmail"), ("danger", "no"))
    later = time.time() + KEPT_SECONDS + 1
    monkeypatch.setattr(time, "time", lambda: later)
    kept, active = dict(form.slots), form.active
    acts: tuple[tuple[Callable[[], list[Answer]], str], ...] = (
        (lambda: form.tap("who", "self"), "deleted after one hour"),
        (lambda: form.tap("move", "document"), "deleted after one hour"),
        (lambda: form.say("2"), "deleted after one hour"),
        (lambda: form.say("how do i report a fake profile", "fake_profile"), "fake"),
    )
    for act, says in acts:
        form.slots, form.active = dict(kept), active
        answers = act()
        assert says in words(answers)
        assert not form.active
        assert form.slots["report"] is None


def test_a_repeat_after_a_crash_changes_nothing(form: Form) -> None:
    """The same message id: the question that was asked is asked again."""
    form.tap("start", "blackmail")
    form.tap("danger", "no", message="same")
    before = dict(form.case["answers"])
    form.say("1", message="same")
    assert form.case["answers"] == before
    assert asked(form) == "who"


def test_only_ids_dates_and_sums_are_kept(form: Form) -> None:
    """Not a word of what was typed."""
    form.choose("draft_complaint")
    form.say("purple umbrella man threatens me with elephant pictures", "blackmail", 0.7)
    form.say("nahi elephant")
    form.say("purple")
    form.say("facebook pe purple")
    while form.active:
        form.say("umbrella [phone]")
        form.tap("move", "skip")
    kept = json.dumps(form.slots)
    assert "purple" not in kept
    assert "umbrella" not in kept
    assert "elephant" not in kept


def test_numbers_and_links_are_for_the_paper(form: Form) -> None:
    """What was taken out is noted as known, and the person is told to write it by hand."""
    through(form, ("start", "hacked_social"), ("who", "self"), ("platform", "x"), ("when", "today"))
    answers = form.say("[phone]")
    assert form.case["answers"]["offender"] == ["number"]
    assert "by hand" in words(answers)


@pytest.mark.parametrize(
    ("text", "value"), [("2 haftay pehle", "month"), ("ek hafta pehle", "week"), ("6 months ago", "older"), ("15/01/2024", "2024-01-15")]
)
def test_when_in_words(form: Form, text: str, value: str) -> None:
    """A day when it was counted or named, else the choice that fits."""
    through(form, ("start", "sim_on_cnic"), ("who", "self"))
    form.say(text)
    assert form.case["answers"]["when"] == value


def test_the_document_is_asked_for_at_any_time(form: Form) -> None:
    """Its answer carries the case for the edge, in the language of the conversation."""
    through(form, ("start", "blackmail"), ("danger", "no"))
    answers = form.tap("move", "document")
    assert answers[-1].report is not None
    assert answers[-1].report["situation"] == "blackmail"
    assert not form.active
    form.tap("move", "continue")
    assert asked(form) == "who"


def test_the_accused_are_asked_other_things(form: Form) -> None:
    """How it came, whether money was asked for; rights in the result, and no complaint."""
    form.tap("start", "accused_notice")
    assert asked(form) == "served"
    form.tap("served", "phone")
    assert "Do not pay" in words(form.tap("demand", "yes")[:1])
    said = words(form.tap("place", "punjab"))
    assert "Delete nothing" in said
    assert "Your rights" in said
    assert "nccia_misconduct" in said


def test_the_result_has_every_part(form: Form) -> None:
    """Steps, contacts with why, sections with bail, proof, how to take it, what happens next."""
    through(form, ("start", "blackmail"), ("danger", "yes"), ("who", "self"), ("child", "no"), ("platform", "whatsapp"))
    answers = finished(form)
    blocks = [block for answer in answers for block in answer.blocks]
    contacts = next(block for block in blocks if isinstance(block, ContactsBlock))
    assert [card.id for card in contacts.contacts][:2] == ["police_15", "nccia"]
    assert "platform_whatsapp" in [card.id for card in contacts.contacts]
    assert "takeitdown" not in [card.id for card in contacts.contacts]
    assert all(card.what_for for card in contacts.contacts)
    law = next(block for block in blocks if isinstance(block, LawBlock))
    assert law.sections[0].section == "21"
    assert law.sections[0].bail
    assert any(isinstance(block, ChecklistBlock) for block in blocks)
    assert "nobody can promise" in words(answers)
