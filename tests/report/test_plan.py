"""What follows from answers."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from bot.content.snapshot import Snapshot
from bot.report.case import Case
from bot.report.plan import Plan, Planner

TODAY = date(2026, 11, 25)


def case(situation: str, **answers: Any) -> Case:
    """A case with some answers."""
    made = Case().about(situation)
    for question, value in answers.items():
        made = made.answered(question, value)
    return made


def plan(snapshot: Snapshot, situation: str, **answers: Any) -> Plan:
    """Its plan in English."""
    return Planner(snapshot, "en", TODAY).plan(case(situation, **answers))


def contacts(snapshot: Snapshot, situation: str, **answers: Any) -> list[str]:
    """Whom to tell, in order."""
    return [card.id for card in plan(snapshot, situation, **answers).authorities]


def test_without_answers_it_is_the_topic(snapshot: Snapshot) -> None:
    """The reviewed order of the topic, with nothing added."""
    topic = snapshot.content.topics["blackmail"]
    assert contacts(snapshot, "blackmail") == list(topic.report)
    assert plan(snapshot, "blackmail").sections == topic.law


def test_danger_comes_before_money(snapshot: Snapshot) -> None:
    """Both at once: the police, then the bank."""
    assert contacts(snapshot, "loan_app", danger="yes", moving="yes", bank="bank")[:2] == ["police_15", "bank_first"]


def test_the_wallet_in_question_stands_for_all(snapshot: Snapshot) -> None:
    """The numbers of the other wallet would only delay."""
    assert contacts(snapshot, "bank_fraud", moving="yes", bank="jazzcash") == ["wallet_jazzcash", "nccia", "sbp_sunwai"]


def test_cash_was_never_in_a_bank(snapshot: Snapshot) -> None:
    """No bank can stop it."""
    assert "bank_first" not in contacts(snapshot, "investment_scam", moving="earlier", bank="cash")


def test_the_app_in_question_stands_for_all(snapshot: Snapshot) -> None:
    """And is listed even when the topic names none."""
    assert contacts(snapshot, "hacked_social", platform="tiktok") == ["platform_tiktok", "nccia", "drf"]
    assert contacts(snapshot, "blackmail", platform="x")[-1] == "platform_x"


@pytest.mark.parametrize("answers", [{"child": "yes"}, {"who": "child"}])
def test_a_child_changes_law_and_help(snapshot: Snapshot, answers: dict[str, str]) -> None:
    """Section 22 first; Take It Down and the child helpline instead of what is for adults; no screenshot of the picture."""
    made = plan(snapshot, "intimate_images", **answers)
    assert made.sections[0] == "22"
    ids = [card.id for card in made.authorities]
    assert {"takeitdown", "child_1121"} <= set(ids)
    assert "stopncii" not in ids
    assert "Take no screenshot" in made.steps[0]


def test_abroad(snapshot: Snapshot) -> None:
    """The portal without a VPN; no Pakistani emergency number, unless somebody is in danger there."""
    made = plan(snapshot, "blackmail", place="abroad")
    assert "VPN" in " ".join(made.steps)
    assert "police_15" not in [card.id for card in made.authorities]
    assert "section 42" in " ".join(made.next)
    assert contacts(snapshot, "blackmail", place="abroad", danger="yes")[0] == "police_15"


def test_each_province_has_its_own_helpline(snapshot: Snapshot) -> None:
    """And never another's."""
    lines = {"punjab_vwps", "punjab_women_1043", "sindh_women_1094", "kp_bolo"}
    expected = {"punjab": {"punjab_vwps", "punjab_women_1043"}, "sindh": {"sindh_women_1094"}, "kp": {"kp_bolo"}, "balochistan": set()}
    for place, own in expected.items():
        assert set(contacts(snapshot, "women_harassment", place=place)) & lines == own


def test_who_was_told_is_not_told_again(snapshot: Snapshot) -> None:
    """The number of the complaint, and where to go when nobody answers."""
    made = plan(snapshot, "fake_profile", reported=("nccia",))
    assert "complaint number" in made.steps[-1]
    assert [card.id for card in made.authorities][-2:] == ["pakistan_citizen_portal", "wafaqi_mohtasib"]


def test_a_typed_date_of_long_ago_counts_as_long_ago(snapshot: Snapshot) -> None:
    """As the choice of the same name does."""
    assert plan(snapshot, "fake_profile", when="2024-01-01").next == plan(snapshot, "fake_profile", when="older").next


def test_proof_that_is_there_is_kept_well(snapshot: Snapshot) -> None:
    """What is missing is said how to take."""
    evidence = snapshot.content.report.evidence
    have, get = evidence["screenshots"].have, evidence["screenshots"].get
    assert have is not None
    assert snapshot.text(have["en"], "en") in plan(snapshot, "blackmail", evidence=("screenshots",)).how
    assert snapshot.text(get["en"], "en") in plan(snapshot, "blackmail", evidence=("none",)).how


def test_a_child_abuse_picture_is_never_to_be_saved(snapshot: Snapshot) -> None:
    """No word of screenshots of it."""
    how = " ".join(plan(snapshot, "csam_found").how)
    assert "screen" not in how.lower()


def test_the_accused_have_rights(snapshot: Snapshot) -> None:
    """Those of their own topic, else the general ones; a victim's plan has none."""
    for situation, entry in snapshot.content.report.situations.items():
        assert bool(plan(snapshot, situation).rights) == ("accused" in entry.tags), situation
    assert "fair trial" in plan(snapshot, "account_frozen").rights[0]


def test_honest_about_the_end(snapshot: Snapshot) -> None:
    """In every plan."""
    for situation in snapshot.content.report.situations:
        assert "nobody can promise" in plan(snapshot, situation).next[-1]


def test_a_case_survives_its_slot(snapshot: Snapshot) -> None:
    """And what a newer content no longer knows is dropped."""
    made = case("bank_fraud", moving="yes", loss=5000, evidence=("chat",), when="2026-11-01")
    report = snapshot.content.report
    assert Case.of_slot(made.as_slot(), report) == made
    slot = made.as_slot()
    slot["answers"]["gone"] = "x"
    slot["situation"] = "gone"
    found = Case.of_slot(slot, report)
    assert found is not None
    assert found.situation is None
    assert "gone" not in found.answers
