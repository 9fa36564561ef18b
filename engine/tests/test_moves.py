"""What short messages do in a conversation."""

import pytest

from bot.language.normalize import normalize
from engine.moves import agreement, corrects, goes_back, ordinal


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("yes", "yes"),
        ("haan ji", "yes"),
        ("جی ہاں", "yes"),
        ("haan bata do", "yes"),
        ("Yes please!", "yes"),
        ("ok", "fine"),
        ("theek hai", "fine"),
        ("ٹھیک ہے", "fine"),
        ("no", "no"),
        ("nahi", "no"),
        ("نہیں، ان میں سے کوئی نہیں", "no"),
        ("none of these", "no"),
        ("chhoro rehne do", "no"),
        ("چھوڑ دیں", "no"),
        ("never mind", "no"),
        ("cancel my complaint", None),
        ("phone chhor do", None),
        ("no one helps me", None),
        ("yes my account was hacked", None),
        ("nahi mil raha", None),
        ("hacked", None),
    ],
)
def test_it_tells_who_takes_an_offer(text: str, taken: "str | None") -> None:
    """Only when the message says nothing else."""
    assert agreement(normalize(text)) == taken


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2", 2), ("the first one", 1), ("pehla wala", 1), ("doosri", 2), ("دوسرا والا", 2), ("option 3", 3), ("۳", 3),
        ("15", None), ("second hand phone", None), ("do lakh", None),
    ],
)  # fmt: skip
def test_it_reads_which_choice(text: str, number: "int | None") -> None:
    """By number or by word."""
    assert ordinal(normalize(text)) == number


@pytest.mark.parametrize(
    ("text", "platform", "corrected"),
    [
        ("no, I meant Instagram", True, True),
        ("nahi instagram", True, True),
        ("mera matlab facebook tha", True, True),
        ("میرا مطلب فیس بک", True, True),
        ("you got it wrong", False, True),
        ("nahi mujhe saza batao", False, False),
        ("instagram hack", True, False),
    ],
)
def test_it_knows_a_correction(text: str, platform: bool, corrected: bool) -> None:
    """By its words, or by a no before a name."""
    assert corrects(normalize(text), platform) is corrected


@pytest.mark.parametrize(
    ("text", "back"),
    [("pehle wali baat par wapas", True), ("back to my first question", True), ("پچھلا سوال", True), ("pehle paise diye", False)],
)
def test_it_knows_who_goes_back(text: str, back: bool) -> None:
    """To what was talked about before."""
    assert goes_back(normalize(text)) is back
