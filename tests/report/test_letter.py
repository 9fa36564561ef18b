"""The letter, in the languages that offices read."""

from __future__ import annotations

import re

import pytest

from bot.content.report import LETTER_LANGUAGES
from bot.content.snapshot import Snapshot
from bot.report.letter import LetterText, letter_of
from tests.report.test_plan import case


def whole(letter: LetterText | None) -> str:
    """Every word of a letter."""
    assert letter is not None
    fields = [text for field in letter.fields for text in field]
    return "\n".join((letter.heading, *letter.before, *letter.paragraphs, *letter.requests, *letter.after, *fields))


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
def test_every_situation_has_a_letter_without_gaps(snapshot: Snapshot, language: str) -> None:
    """But for the accused; no field is left open, with no answer at all."""
    for name, situation in snapshot.content.report.situations.items():
        letter = letter_of(case(name), snapshot, language)
        if "accused" in situation.tags:
            assert letter is None
        else:
            assert not re.search(r"[{}]", whole(letter))
            assert situation.about[language] in whole(letter)


def test_what_was_answered_stands_in_it(snapshot: Snapshot) -> None:
    """Date, sum, wallet, proof, in both languages."""
    made = case(
        "bank_fraud", moving="yes", bank="easypaisa", when="2026-11-24", loss=45_000, evidence=("receipts", "chat"), reported=("bank",)
    )
    english, urdu = (whole(letter_of(made, snapshot, language)) for language in LETTER_LANGUAGES)
    for words in ("on 24 November 2026", "Easypaisa", "Rs 45,000", "receipts and bank records; the chat", "told my bank or wallet"):
        assert words in english
    for words in ("24 نومبر 2026", "ایزی پیسہ", "45 ہزار روپے", "رسیدیں"):
        assert words in urdu


def test_names_and_numbers_are_blanks(snapshot: Snapshot) -> None:
    """Whose they are, and whose they are not."""
    english = whole(letter_of(case("hacked_social", offender=("number", "person")), snapshot, "en"))
    for words in ("My name is ____", "CNIC ____", "Phone number: ____", "I suspect: ____", "Signature ____"):
        assert words in english


def test_what_was_not_answered_is_left_out(snapshot: Snapshot) -> None:
    """No "it happened on ." and no empty proof."""
    english = whole(letter_of(case("fake_profile", evidence=("none",), reported=("none",)), snapshot, "en"))
    for words in ("It happened", "proof I have", "I have told", "loss is"):
        assert words not in english


def test_an_officer_is_not_reported_to_the_office(snapshot: Snapshot) -> None:
    """A demand for a bribe goes to the FIA's anti-corruption circle."""
    letter = letter_of(case("officer_misconduct"), snapshot, "en")
    assert letter is not None
    assert "Anti-Corruption" in letter.before[0]
    assert "NCCIA" not in letter.before[0]


def test_a_mistake_is_not_called_a_fraud(snapshot: Snapshot) -> None:
    """In the words for the bank."""
    english = whole(letter_of(case("wrong_transfer", moving="yes", bank="bank", loss=5000), snapshot, "en"))
    assert "by mistake" in english
    assert "through fraud" not in english


def test_for_a_child_the_guardian_writes(snapshot: Snapshot) -> None:
    """And the child's name is asked to be kept private."""
    english = whole(letter_of(case("blackmail", who="child"), snapshot, "en"))
    assert "parent or guardian" in english
    assert "name be kept private" in english
    assert "This is a complaint about" not in english
