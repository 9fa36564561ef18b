"""The crisis screen: deterministic, before and independent of the engine, tuned to miss nobody.

A match is answered with the crisis card of its kind. The message is read in folded spelling (bot.safety.spelling);
figures of speech are taken out; then the rules of each kind are tried, the most urgent first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.safety.crisis_child import BEATEN_CHILD_RULES, CHILD_RULES
from bot.safety.crisis_child_signs import CHILD_SIGNS
from bot.safety.crisis_danger import DANGER_RULES
from bot.safety.crisis_danger_signs import DANGER_SIGNS
from bot.safety.crisis_home import DOMESTIC_RULES, KIN_RULES
from bot.safety.crisis_home_signs import HOME_SIGNS, WIFE_BEATING
from bot.safety.crisis_rules import Rule, Together, Unless
from bot.safety.crisis_sayings import ABOUT_CRIME, ABOUT_HEARSAY, ABOUT_LAW, ABOUT_NEWS, ASKING, DENIED, FIGURATIVE, MADE_UP, OWN_CASE
from bot.safety.crisis_self_harm import SELF_HARM_RULES, SUICIDE_NAMED
from bot.safety.crisis_self_harm_signs import SELF_HARM_SIGNS
from bot.safety.spelling import fold

SELF_HARM, DANGER_NOW, CHILD_AT_RISK, DOMESTIC_ABUSE = "self_harm", "danger_now", "child_at_risk", "domestic_abuse"


class _Message:
    """A folded message, which remembers where each concept stands in it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: dict[re.Pattern[str], list[int]] = {}

    def starts(self, concept: re.Pattern[str]) -> list[int]:
        if concept not in self._starts:
            self._starts[concept] = [match.start() for match in concept.finditer(self.text)]
        return self._starts[concept]

    def holds(self, rule: Rule) -> bool:
        if isinstance(rule, re.Pattern):
            return rule.search(self.text) is not None
        if isinstance(rule, Unless):
            return self.holds(rule.rule) and not self.holds(rule.explained_by)
        return self._together(rule)

    def _together(self, rule: Together) -> bool:
        """Whether some stretch of the message holds all the concepts: one walk over where they stand."""
        found = [self.starts(part) for part in rule.parts]
        if not all(found):
            return False
        last = [-1 - rule.within] * len(found)
        for start, part in sorted((start, part) for part, starts in enumerate(found) for start in starts):
            last[part] = start
            if start - min(last) <= rule.within and min(last) >= 0:
                return True
        return False

    def any(self, rules: Iterable[Rule]) -> bool:
        return any(self.holds(rule) for rule in rules)


def screen(text: str) -> str | None:
    """The kind of crisis a message tells of, or None.

    Args:
        text: the redacted message.

    Returns:
        A crisis topic id; the most urgent when several fit.
    """
    plain = DENIED.sub(" ", FIGURATIVE.sub(" ", fold(text)))
    message = _Message(plain)
    own = OWN_CASE.search(ASKING.sub(" ", plain)) is not None
    of_law = not own and message.holds(ABOUT_LAW)
    of_news = not own and message.holds(ABOUT_NEWS)
    asked = of_law or of_news or message.holds(MADE_UP)  # about such things, not of one's own trouble
    hearsay = asked or (not own and message.any((ABOUT_CRIME, ABOUT_HEARSAY)))
    if message.any(SELF_HARM_RULES) or (not of_law and message.any(SELF_HARM_SIGNS)) or (not hearsay and message.holds(SUICIDE_NAMED)):
        return SELF_HARM
    if not hearsay and message.any(CHILD_RULES):
        return CHILD_AT_RISK
    if not asked and message.any(KIN_RULES):
        return DOMESTIC_ABUSE
    if not asked and message.any(DANGER_RULES):
        return DANGER_NOW
    if not hearsay and message.any(BEATEN_CHILD_RULES):
        return CHILD_AT_RISK
    if not asked and message.any(DOMESTIC_RULES):
        return DOMESTIC_ABUSE
    if not asked and message.any(DANGER_SIGNS):
        return DANGER_NOW
    if not hearsay and message.any(CHILD_SIGNS):
        return CHILD_AT_RISK
    if (not asked and message.any(HOME_SIGNS)) or message.holds(WIFE_BEATING):
        return DOMESTIC_ABUSE
    return None
