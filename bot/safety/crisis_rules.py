"""The rules of the crisis screen: a concept that is enough by itself, or concepts together.

How a concept is written is told in bot.safety.spelling.concept. To teach the screen more, add words to a concept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Together:
    """Concepts that must all begin within a number of characters, in any order."""

    parts: tuple[re.Pattern[str], ...]
    within: int


@dataclass(frozen=True)
class Unless:
    """A rule that does not count when the message holds a concept which explains it."""

    rule: re.Pattern[str] | Together
    explained_by: re.Pattern[str]


type Rule = re.Pattern[str] | Together | Unless


def near(*parts: re.Pattern[str], within: int) -> Together:
    """Concepts within so many characters."""
    return Together(parts, within)


# "To hit" in Roman Urdu ("mar*" would catch "market", "marzi", "mard")
MAR_HIT = "mar(a|i|e|ta|ti|te|na|ne|ni|un|unga|ungi|ega|egi|enge|rah*|_rah*|_peet|_pit|_pitai|_kutai|kut*|pit*)?"
