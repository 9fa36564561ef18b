"""Roman Urdu in other spellings."""

from __future__ import annotations

import random

import pytest

from bot.evaluation.respelling import Respeller

PHRASES = {
    "ur-Latn": ["mera account hack ho gaya", "mera acount haq", "karna krna karnaa"] * 4 + ["nahi nahin nahee"] * 4,
    "en": ["my account was hacked", "account hack"] * 6,
}


@pytest.fixture
def respeller() -> Respeller:
    """One that knows a few phrases."""
    return Respeller(PHRASES)


def test_a_word_becomes_another_spelling_of_itself(respeller: Respeller) -> None:
    """One that is attested, or one that people's habits give."""
    found = {respeller.respell("karna", random.Random(seed)) for seed in range(60)}
    assert {"krna", "karnaa"} <= found
    assert "nahi" not in found


def test_english_words_and_short_ones_stay(respeller: Respeller) -> None:
    """They have one spelling, or too little of it."""
    for seed in range(20):
        assert respeller.respell("account hack ho, 1799!", random.Random(seed)) == "account hack ho, 1799!"


def test_the_same_chance_gives_the_same_text(respeller: Respeller) -> None:
    """So that two models are asked the same."""
    text = "mera account nahi khul raha, kya karna chahiye"
    first, second = (respeller.respell(text, random.Random(5)) for _ in range(2))
    assert first == second != text
