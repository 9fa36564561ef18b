"""The crisis screen over every phrase people are expected to type."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.phrases import phrases_under
from bot.safety.crisis import screen
from bot.settings import ROOT

pytestmark = pytest.mark.slow
# Topics in which a phrase may well tell of somebody in danger or of a child being harmed: an emergency card is no false alarm there.
BORDER = {
    "blasphemy_trap",
    "child_exploitation",
    "child_grooming",
    "child_helplines",
    "child_posts_threat",
    "child_trafficking",
    "csam",
    "csam_found",
    "gaming_kids",
    "grooming",
    "hate_blasphemy",
    "police_station",
    "threat_life",
    "women_helplines",
}


def phrases(crisis: bool) -> list[str]:
    """The training phrases of crisis topics, or those of all others that do not border on them."""
    files = ((Path(phrase.document.file), phrase.text) for phrase in phrases_under(ROOT / "data" / "nlu", ROOT))
    return [text for file, text in files if (file.parent.name == "crisis") is crisis and file.stem not in BORDER]


def test_it_catches_what_tells_of_a_crisis() -> None:
    """Without the engine, at least 95 of 100."""
    told = phrases(crisis=True)
    missed = [text for text in told if screen(text) is None]
    assert len(told) > 600
    assert len(missed) <= 0.05 * len(told), missed


def test_it_leaves_other_questions_alone() -> None:
    """At most one alarm in a hundred; a few of these phrases do tell of a crisis."""
    others = phrases(crisis=False)
    alarmed = [text for text in others if screen(text)]
    assert len(others) > 9_000
    assert len(alarmed) <= 0.01 * len(others), alarmed
