"""The crisis screen: deterministic, before and independent of the engine, tuned to miss nobody.

A match is answered with the crisis card of its kind. The message is read in folded spelling (bot.safety.spelling);
figures of speech are taken out; then the rules of bot.safety.crisis_patterns are tried, the most urgent kind first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.safety import crisis_patterns as patterns
from bot.safety.crisis_patterns import Rule, Together, Unless
from bot.safety.spelling import fold

SELF_HARM, DANGER_NOW, CHILD_AT_RISK, DOMESTIC_ABUSE = "self_harm", "danger_now", "child_at_risk", "domestic_abuse"
# A word repeated without end tells no more than a few of it.
_MOST_SEEN = 200


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
    plain = patterns.DENIED.sub(" ", patterns.FIGURATIVE.sub(" ", fold(text)))
    message = _Message(plain)
    own = patterns.OWN_CASE.search(patterns.ASKING.sub(" ", plain)) is not None
    of_law = not own and message.holds(patterns.ABOUT_LAW)
    of_news = not own and message.holds(patterns.ABOUT_NEWS)
    asked = of_law or of_news  # about such things, not of one's own trouble
    hearsay = asked or (not own and message.any((patterns.ABOUT_CRIME, patterns.ABOUT_HEARSAY)))
    if message.any(patterns.SELF_HARM_RULES) or (not hearsay and message.holds(patterns.SUICIDE_NAMED)):
        return SELF_HARM
    if not hearsay and message.any(patterns.CHILD_RULES):
        return CHILD_AT_RISK
    if not asked and message.any(patterns.KIN_RULES):
        return DOMESTIC_ABUSE
    if not asked and message.any(patterns.DANGER_RULES):
        return DANGER_NOW
    if not hearsay and message.any(patterns.BEATEN_CHILD_RULES):
        return CHILD_AT_RISK
    if not asked and message.any(patterns.DOMESTIC_RULES):
        return DOMESTIC_ABUSE
    return None
