"""The shape of the content files, and of a published version of them."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import Field, HttpUrl, StringConstraints, model_validator

from bot.content.kinds import ContactId, Item, Localized, Paragraph, Passage, SectionId, Strict, Title, TopicId, at_most
from bot.content.report import Report

CrisisKind = Literal["self_harm", "danger_now", "child_at_risk", "domestic_abuse"]
Category = Literal["offence", "situation", "reporting", "privacy", "policy", "safety_tips", "assistant", "crisis"]
Confidence = Literal["high", "medium", "low"]


class Reference(Strict):
    """A source a reader can open."""

    title: Annotated[str, StringConstraints(min_length=3, max_length=120)]
    url: HttpUrl


class Topic(Strict):
    """What is answered on one topic. The fields are described in docs/add-a-topic.md."""

    id: TopicId
    category: Category
    urgency: Literal["emergency", "urgent", "normal"]
    refusal: bool = False
    outweighs: tuple[CrisisKind, ...] = ()
    title: Title
    answer: Paragraph
    elements: tuple[Item, ...] = ()
    examples: tuple[Item, ...] = ()
    not_covered: tuple[Item, ...] = ()
    unsettled: Passage | None = None
    remedy: Passage | None = None
    steps: tuple[Item, ...] = ()
    evidence: tuple[Item, ...] = ()
    avoid: tuple[Item, ...] = ()
    next: Passage | None = None
    care: Passage | None = None
    prevent: tuple[Item, ...] = ()
    law: tuple[SectionId, ...] = ()
    report: tuple[ContactId, ...] = ()
    related: Annotated[tuple[TopicId, ...], Field(max_length=8)] = ()
    sources: tuple[Reference, ...] = ()
    checked: date
    review_by: date

    @model_validator(mode="after")
    def _sourced(self) -> Topic:
        if self.category != "assistant" and not self.sources:
            raise ValueError("has no sources; name at least one under 'sources'")
        if self.category not in ("assistant", "crisis") and len(self.related) > 6:
            raise ValueError("has more than 6 related topics; keep the closest")
        if self.review_by <= self.checked:
            raise ValueError("has review_by before checked; set the day the facts must be checked again")
        return self


class Prison(Strict):
    """A term of imprisonment in months: up to `max_months`, from `min_months`, or exactly `exact_months`."""

    max_months: int | None = None
    min_months: int | None = None
    exact_months: int | None = None


class Fine(Strict):
    """A fine in rupees. Neither bound set: the Act states no limit."""

    max_pkr: int | None = None
    min_pkr: int | None = None


class Punishment(Strict):
    """Prison, fine, and how the Act joins them."""

    prison: Prison | None = None
    fine: Fine | None = None
    combine: Literal["or_both", "and", "fine_only"]


class AggravatedPunishment(Punishment):
    """A heavier punishment, and when it applies."""

    when: Localized


class Penalty(Punishment):
    """The punishment of a section with its heavier cases."""

    aggravated: tuple[AggravatedPunishment, ...] = ()


class BailClass(Strict):
    """The class section 43 gives an offence."""

    cognizable: bool
    bailable: bool
    compoundable: bool


class Section(Strict):
    """A section, or a defined word, of the Act. ``terms``: what people call the defined word, in any language."""

    kind: Literal["offence", "procedure", "institution", "definition", "misc"]
    terms: tuple[str, ...] = ()
    title: Annotated[Localized, at_most(80)]
    plain: Annotated[Localized, at_most(400)]
    penalty: Penalty | None = None
    bail_class: BailClass | None = None
    remedy: Annotated[Localized, at_most(320)] | None = None
    note: Annotated[Localized, at_most(360)] | None = None
    figures: dict[str, Localized] = {}
    confidence: Confidence


class Law(Strict):
    """The Act, section by section."""

    name: Localized
    sources: tuple[Reference, ...]
    checked: date
    review_by: date
    sections: dict[SectionId, Section]


class PhoneNumber(Strict):
    """A number as dialled, with words when it works only for some callers."""

    number: Annotated[str, StringConstraints(pattern=r"^[0-9][0-9-]{1,17}$")]
    label: Localized | None = None


class Contact(Strict):
    """A channel of help or complaint. Only those `working`, and not of low confidence, are ever shown."""

    name: Annotated[Localized, at_most(80)]
    status: Literal["working", "replaced", "unverified"]
    confidence: Confidence
    what_for: Annotated[Localized, at_most(200)] | None = None
    phone: tuple[PhoneNumber, ...] = ()
    sms: Annotated[str, StringConstraints(pattern=r"^[0-9]{3,6}$")] | None = None
    email: Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[a-z]+$")] | None = None
    url: HttpUrl | None = None
    hours: Localized | None = None
    cost: Localized | None = None
    how: tuple[Item, ...] = ()
    note: Annotated[Localized, at_most(240)] | None = None
    old: tuple[str, ...] = ()
    replaced_by: ContactId | None = None
    checked: date
    review_by: date
    sources: tuple[HttpUrl, ...] = ()

    @property
    def digits(self) -> frozenset[str]:
        """Every number of the contact, working or old, digits only."""
        numbers = (*(phone.number for phone in self.phone), *self.old, *((self.sms,) if self.sms else ()))
        return frozenset("".join(filter(str.isdigit, number)) for number in numbers)

    @property
    def shown(self) -> bool:
        """Whether the contact may be given to a person."""
        return self.status == "working" and self.confidence != "low"


class Interface(Strict):
    """The words of labels, buttons and notices, by name."""

    words: dict[str, Localized]
    months: Annotated[tuple[Localized, ...], Field(min_length=12, max_length=12)]


class Correction(Strict):
    """A claim or wish that people repeat, and what is true instead.

    Args:
        says: the claim in its wordings; all words of one must occur in a message, ``a/b`` is either word.
        unless: a message with one of these words makes another point.
        topics: when not empty, the correction belongs to answers of these topics only.
        text: what is true.
        refuses: whether the message asks for help with an offence, so that the answer is a refusal.
    """

    says: Annotated[tuple[str, ...], Field(min_length=1)]
    unless: tuple[str, ...] = ()
    topics: tuple[TopicId, ...] = ()
    text: Item
    refuses: bool = False


class Corrections(Strict):
    """content/corrections.yml."""

    corrections: dict[str, Correction]


class Tip(Strict):
    """A tip of the day, and the topic that tells more."""

    topic: TopicId
    text: Annotated[Localized, at_most(300)]


MonthDay = Annotated[str, StringConstraints(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")]


class Season(Strict):
    """Days of every year on which some tips are worth more than others.

    Args:
        first: the first day, as month and day.
        last: the last day; before ``first`` when the season goes over the new year.
        why: for the editors.
        tips: the tips of these days, in turn.
    """

    first: MonthDay
    last: MonthDay
    why: str
    tips: Annotated[tuple[str, ...], Field(min_length=1)]

    def holds(self, day: date) -> bool:
        """Whether a day is in the season."""
        written = f"{day:%m-%d}"
        if self.first <= self.last:
            return self.first <= written <= self.last
        return written >= self.first or written <= self.last


class Tips(Strict):
    """content/tips.yml: the tips, which take turns, and the editorial calendar."""

    tips: dict[str, Tip] = {}
    calendar: tuple[Season, ...] = ()

    @model_validator(mode="after")
    def _known(self) -> Tips:
        for season in self.calendar:
            unknown = [tip for tip in season.tips if tip not in self.tips]
            if unknown:
                raise ValueError(f"has a season with the unknown tip {', '.join(unknown)}; use the name of a tip in this file")
        return self


class QuizQuestion(Strict):
    """A question of the quiz. Its sources are those of the topic it belongs to."""

    topic: TopicId
    question: Annotated[Localized, at_most(255)]
    options: Annotated[tuple[Annotated[Localized, at_most(100)], ...], Field(min_length=2, max_length=4)]
    correct: Annotated[int, Field(ge=0)]
    explanation: Annotated[Localized, at_most(200)]

    @model_validator(mode="after")
    def _right(self) -> QuizQuestion:
        if self.correct >= len(self.options):
            raise ValueError(f"has {len(self.options)} options, but the right one is number {self.correct}; the first is 0")
        return self


class Quiz(Strict):
    """content/quiz.yml."""

    questions: tuple[QuizQuestion, ...] = ()


class Signal(Strict):
    """A sign by which a message of a cheat is known.

    Args:
        says: wordings; all words of one must occur in the message.
        shows: patterns (regular expressions) for what words cannot tell: a link, a file.
        reason: why it is a sign, as the person is told.
        points_to: the topics it is a sign of, the likeliest first.
        strong: whether it is a sign by itself; weak ones count beside others.
    """

    says: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    reason: Item
    points_to: tuple[TopicId, ...] = ()
    strong: bool = True

    @model_validator(mode="after")
    def _can_be_found(self) -> Signal:
        if not self.says and not self.shows:
            raise ValueError("has neither 'says' nor 'shows'; say how the sign is found")
        for pattern in self.shows:
            try:
                re.compile(pattern)
            except re.error as error:
                raise ValueError(f"has the pattern {pattern!r}, which is no regular expression: {error}") from error
        return self


class Signals(Strict):
    """content/signals.yml.

    Args:
        signals: the signs, by name.
        own_story: words by which a person tells what happened to them, rather than shows a message they got.
    """

    signals: dict[str, Signal] = {}
    own_story: tuple[str, ...] = ()


class Content(Strict):
    """One version of everything Agahi can say."""

    topics: dict[TopicId, Topic]
    law: Law
    contacts: dict[ContactId, Contact]
    interface: Interface
    corrections: dict[str, Correction] = {}
    report: Report
    tips: Tips = Tips()
    quiz: Quiz = Quiz()
    signals: Signals = Signals()
