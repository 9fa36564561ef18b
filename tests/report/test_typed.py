"""What a typed message answers."""

from __future__ import annotations

from datetime import date

import pytest

from bot.content.snapshot import Snapshot
from bot.report.typed import amount_of, choices_of, date_of, elapsed_of, move_of

TODAY = date(2026, 11, 25)


def named(snapshot: Snapshot, question: str, text: str) -> tuple[str, ...]:
    """The choices of a question that a message names."""
    asked = snapshot.content.report.questions[question]
    says = {name: (*choice.title.values(), *choice.says) for name, choice in asked.choices.items()}
    return choices_of(text, says, several=asked.kind == "several")


@pytest.mark.parametrize(
    ("question", "text", "choices"),
    [
        ("danger", "yes", ("yes",)),
        ("danger", "2", ("no",)),
        ("danger", "۲", ("no",)),
        ("danger", "nahi", ("no",)),
        ("danger", "ji haan", ("yes",)),
        ("danger", "جی", ("yes",)),
        ("danger", "nahi, koi khatra nahi", ("no",)),
        ("danger", "haan ya nahi", ()),
        ("platform", "WhatsApp pe", ("whatsapp",)),
        ("platform", "fb", ("facebook",)),
        ("platform", "واٹس ایپ پر", ("whatsapp",)),
        ("platform", "what is facebook?", ()),
        ("platform", "I was talking to him on whatsapp and then he asked me for money", ()),
        ("platform", "99", ()),
        ("who", "mera", ("self",)),
        ("who", "meri ammi", ("other",)),
        ("who", "mera beta", ("child",)),
        ("who", "میری بیٹی", ("child",)),
        ("place", "Lahore", ("punjab",)),
        ("place", "main karachi se hoon", ("sindh",)),
        ("place", "دبئی", ("abroad",)),
        ("evidence", "1 2", ("screenshots", "chat")),
        ("evidence", "1, 2 and 3", ("screenshots", "chat", "links")),
        ("evidence", "screenshots aur chat", ("screenshots", "chat")),
        ("offender", "[phone]", ("number",)),
        ("offender", "uska number [phone] aur link [link]", ("number", "link")),
        ("reported", "kisi ko nahi", ("none",)),
    ],
)
def test_choices(snapshot: Snapshot, question: str, text: str, choices: tuple[str, ...]) -> None:
    """By number, title or what people call it; a question or a story names none."""
    assert named(snapshot, question, text) == choices


@pytest.mark.parametrize(
    ("text", "rupees"),
    [
        ("45000", 45_000),
        ("45,000", 45_000),
        ("Rs 45,000/-", 45_000),
        ("۴۵۰۰۰", 45_000),
        ("45 hazar", 45_000),
        ("45 ہزار", 45_000),
        ("1.5 lakh", 150_000),
        ("2 crore", 20_000_000),
        ("pachas hazar", 50_000),
        ("ek lakh rupay", 100_000),
        ("dedh lakh", 150_000),
        ("ڈھائی لاکھ", 250_000),
        ("about 50 thousand rupees", 50_000),
        ("20k", 20_000),
        ("0", 0),
        ("nothing", None),
        ("5000 or 6000", None),
        ("9" * 30, None),
    ],
)
def test_amounts(text: str, rupees: int | None) -> None:
    """As people write them; two sums are none."""
    assert amount_of(text) == rupees


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-12", date(2026, 11, 12)),
        ("12/11/2026", date(2026, 11, 12)),
        ("12-11-26", date(2026, 11, 12)),
        ("12 November 2026", date(2026, 11, 12)),
        ("12 nov", date(2026, 11, 12)),
        ("Nov 12", date(2026, 11, 12)),
        ("12 نومبر", date(2026, 11, 12)),
        ("۱۲ نومبر ۲۰۲۵", date(2025, 11, 12)),
        ("12 December", date(2025, 12, 12)),
        ("31 February", None),
        ("12 January 2030", None),
        ("some time ago", None),
    ],
)
def test_dates(snapshot: Snapshot, text: str, day: date | None) -> None:
    """Day first, as here; a month without its year is the last one; never a day that is still to come."""
    assert date_of(text, TODAY, snapshot.content.interface.months) == day


@pytest.mark.parametrize(
    ("text", "elapsed"),
    [
        ("3 din pehle", (3, "day")),
        ("do haftay pehle", (2, "week")),
        ("two months ago", (2, "month")),
        ("ایک سال پہلے", (1, "year")),
        ("3 din se", None),
        ("pehle", None),
    ],
)
def test_how_long_ago(text: str, elapsed: tuple[int, str] | None) -> None:
    """Counted in figures or words."""
    assert elapsed_of(text) == elapsed


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("Skip", "skip"),
        ("wapas", "back"),
        ("بس", "stop"),
        ("Cancel!", "stop"),
        ("chhoro", "skip"),
        ("جاری رکھیں", "continue"),
        ("he will not stop", None),
    ],
)
def test_moves(snapshot: Snapshot, text: str, move: str | None) -> None:
    """Only when they are the whole message."""
    assert move_of(text, snapshot.content.report) == move
