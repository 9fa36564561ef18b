"""A published version of the content, ready to answer from."""

from __future__ import annotations

from datetime import date

from bot.content import tokens
from bot.content.corrections import CorrectionFinder
from bot.content.schema import Content, Topic
from bot.content.suspicion import SuspicionFinder
from bot.content.terms import TermFinder
from bot.language.bidi import isolated
from bot.language.tags import direction


class Snapshot:
    """One version of the content with the look-ups that answers need.

    Args:
        content: the content of the version.
        version: the number it was published under.
    """

    def __init__(self, content: Content, version: int) -> None:
        self.content = content
        self.version = version
        self.corrections = CorrectionFinder(content.corrections)
        self.terms = TermFinder(content.law.sections)
        self.suspicion = SuspicionFinder(content.signals)
        self._offence_of = {
            topic.law[0]: topic.id for topic in content.topics.values() if topic.category == "offence" and len(topic.law) == 1
        }

    def topic(self, topic_id: str) -> Topic | None:
        """The topic of an id, or None."""
        return self.content.topics.get(topic_id)

    def offence_of(self, section: str) -> str | None:
        """The offence topic that explains a section, if one does."""
        return self._offence_of.get(section)

    def text(self, text: str, language: str) -> str:
        """A text of the content with its tokens printed."""
        return printed(tokens.expand(text, self.content, language), language)

    def word(self, name: str, language: str, **fields: object) -> str:
        """An interface word, with its fields filled in.

        Raises:
            KeyError: content/interface.yml has no such word.
        """
        return printed(tokens.expand(self.content.interface.words[name][language], self.content, language).format(**fields), language)

    def day(self, day: date, language: str) -> str:
        """A date as people read it: "5 October 2026"."""
        return f"{day.day} {self.content.interface.months[day.month - 1][language]} {day.year}"


def printed(text: str, language: str) -> str:
    """A text as it is shown, its numbers kept in the order they are dialled."""
    return isolated(text) if direction(language) == "rtl" else text
