"""The shape of content/report/: what the guided report asks, what follows from the answers, and the letter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, StringConstraints, field_validator

from bot.content.kinds import ContactId, Item, Passage, SectionId, Strict, Title, TopicId
from bot.language.tags import ENGLISH, URDU

# What offices in Pakistan read. The letter is written in both, whatever the language of the conversation.
LETTER_LANGUAGES = (ENGLISH, URDU)
Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,32}$")]
Facts = Mapping[str, frozenset[str]]


def _letter_languages(texts: dict[str, str]) -> dict[str, str]:
    if set(texts) != set(LETTER_LANGUAGES) or not all(text.strip() for text in texts.values()):
        raise ValueError(f"needs one text for each of {', '.join(LETTER_LANGUAGES)}")
    return texts


Formal = Annotated[dict[str, str], AfterValidator(_letter_languages)]


class Conditional(Strict):
    """Something that holds for some answers only.

    Args:
        when: for each question (or ``tag``) the answers of which one must be given; all must hold.
        unless: the same, of which none may hold.
    """

    when: dict[Name, tuple[Name, ...]] = {}
    unless: dict[Name, tuple[Name, ...]] = {}

    def holds(self, facts: Facts) -> bool:
        """Whether it holds for these answers."""
        return all(_given(facts, key, wanted) for key, wanted in self.when.items()) and not any(
            _given(facts, key, unwanted) for key, unwanted in self.unless.items()
        )


def _given(facts: Facts, key: str, values: tuple[str, ...]) -> bool:
    return not facts.get(key, frozenset()).isdisjoint(values)


class Option(Conditional):
    """One answer to choose: its words, what people type for it, the contact it stands for, its words in the letter.

    ``alone``: it goes with no other answer ("nothing yet").
    """

    title: Title
    says: tuple[str, ...] = ()
    contact: ContactId | None = None
    letter: Formal | None = None
    alone: bool = False


class Question(Conditional):
    """One question. ``adds``: the contact of the chosen option is listed even when the topic names none of its kind."""

    kind: Literal["group", "situation", "choice", "several", "date", "amount"]
    ask: Passage
    adds: bool = False
    choices: dict[Name, Option] = {}


class Questions(Strict):
    """content/report/questions.yml."""

    moves: dict[Name, tuple[str, ...]]
    questions: dict[Name, Question]


class Situation(Strict):
    """What a report is about, under the id of its topic."""

    group: Name | None = None
    tags: tuple[Name, ...]
    also: tuple[TopicId, ...] = ()
    about: Formal


class Situations(Strict):
    """content/report/situations.yml."""

    groups: dict[Name, Title]
    situations: dict[TopicId, Situation]


class Authority(Strict):
    """A contact, and why it comes where it comes."""

    contact: ContactId
    why: Item


class Rule(Conditional):
    """What follows from some answers; the fields are described at the head of rules.yml."""

    urgent: bool = False
    steps: tuple[Item, ...] = ()
    later: tuple[Item, ...] = ()
    first: tuple[Authority, ...] = ()
    then: tuple[Authority, ...] = ()
    without: tuple[ContactId, ...] = ()
    law: tuple[SectionId, ...] = ()
    rights: TopicId | None = None
    next: Passage | None = None


class Proof(Conditional):
    """How to take one kind of proof; ``have`` is said to who has it already."""

    get: Item
    have: Item | None = None


class Rules(Strict):
    """content/report/rules.yml."""

    rules: dict[Name, Rule]
    evidence: dict[Name, Proof]


class Paragraph(Conditional):
    """A paragraph of the letter, with fields such as ``{about}``."""

    text: Formal


class LetterField(Paragraph):
    """A short text for one field of a form."""

    title: Formal


class Letter(Conditional):
    """The complaint letter."""

    heading: Formal
    before: tuple[Paragraph, ...]
    paragraphs: tuple[Paragraph, ...]
    requests: tuple[Paragraph, ...]
    after: tuple[Paragraph, ...]


class Letters(Strict):
    """content/report/letter.yml."""

    letter: Letter
    fields: tuple[LetterField, ...]


class Report(Strict):
    """Everything of content/report/."""

    moves: dict[Name, tuple[str, ...]]
    questions: dict[Name, Question]
    groups: dict[Name, Title]
    situations: dict[TopicId, Situation]
    rules: dict[Name, Rule]
    evidence: dict[Name, Proof]
    letter: Letter
    fields: tuple[LetterField, ...]

    @field_validator("moves")
    @classmethod
    def _every_move(cls, moves: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        missing = MOVES - set(moves)
        if missing:
            raise ValueError(f"has no words for {', '.join(sorted(missing))}")
        return moves

    def situation_of(self, topic: str) -> str | None:
        """The situation a topic stands for, or None when no report can be made of it."""
        if topic in self.situations:
            return topic
        return next((name for name, situation in self.situations.items() if topic in situation.also), None)


MOVES = frozenset({"skip", "back", "stop", "change", "done", "continue", "restart", "document"})
