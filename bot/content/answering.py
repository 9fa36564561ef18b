"""A topic becomes an answer: which parts of it, in which order, with what to ask next."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from bot.content import tokens
from bot.content.corrections import wrong_penalty
from bot.content.penalty import bail_text, penalty_text
from bot.content.schema import Contact, Section, Topic
from bot.content.snapshot import Snapshot
from bot.content.suspicion import Suspicion
from bot.messages import (
    START,
    Answer,
    AnswerChoice,
    Aspect,
    Block,
    ChecklistBlock,
    Choice,
    ContactCard,
    ContactsBlock,
    LawBlock,
    NoticeBlock,
    Outcome,
    Phone,
    SectionCard,
    Source,
    StepsBlock,
    TextBlock,
    TopicChoice,
)

EMERGENCY = "emergency_numbers"
MENU = "menu"
DRAFT_COMPLAINT = "draft_complaint"
SECTION_LOOKUP = "section_lookup"
LEGAL_TERMS = "legal_terms"
SPOT_A_SCAM = "spot_a_scam"
_OUTCOMES = {"assistant": Outcome.ASSISTANT, "crisis": Outcome.CRISIS}
# A crisis card stays short.
_CORRECTED = {Outcome.ANSWER, Outcome.OUT_OF_SCOPE, Outcome.CLARIFY}
# Where an aspect is answered in general when the topic itself has nothing on it.
_GENERAL = {
    Aspect.EVIDENCE: "evidence",
    Aspect.REPORT: "how_to_report",
    Aspect.PROCESS: "complaint_process",
    Aspect.PENALTY: "penalties_overview",
}
_CONTACTS_IN_OVERVIEW = 3
_CHOICES = 8
_REASONS = 4


class Composer:
    """Composes answers in one language from one version of the content.

    Args:
        snapshot: the version.
        language: tag of the language to answer in.
        today: the day review dates are held against.
    """

    def __init__(self, snapshot: Snapshot, language: str, today: date) -> None:
        self._snapshot = snapshot
        self._content = snapshot.content
        self._language = language
        self._today = today

    def topic(self, topic: Topic, aspect: Aspect = Aspect.OVERVIEW, confidence: float = 1.0) -> Answer:
        """The answer to one aspect of a topic; what the topic lacks is answered by the general topic on it."""
        blocks = self._aspect(topic, aspect)
        source = topic
        if not blocks:
            general = self._snapshot.topic(_GENERAL.get(aspect, ""))
            blocks = self._aspect(general, aspect) or self._aspect(general, Aspect.OVERVIEW) if general else []
            source = general or topic
        if not blocks:
            aspect, source, blocks = Aspect.OVERVIEW, topic, self._aspect(topic, Aspect.OVERVIEW)
        return Answer(
            outcome=Outcome.REFUSAL if topic.refusal else _OUTCOMES.get(topic.category, Outcome.ANSWER),
            topic=topic.id,
            aspect=aspect,
            language=self._language,
            confidence=confidence,
            blocks=(*blocks, *self._overdue(source)),
            choices=tuple(self._next(topic, aspect)),
            sources=tuple(Source(title=source.title, url=str(source.url)) for source in source.sources),
            checked=source.checked,
        )

    def covers(self, topic: Topic, aspect: Aspect) -> bool:
        """Whether the topic itself has something to say on an aspect."""
        return bool(self._aspect(topic, aspect))

    def answers(self, topic: Topic, aspect: Aspect) -> bool:
        """Whether there is something to say on an aspect, by the topic itself or by the general topic on it."""
        return self.covers(topic, aspect) or aspect in _GENERAL

    def nothing_more(self, topic: Topic, aspect: Aspect, confidence: float) -> Answer:
        """After an aspect that was just told: says so instead of telling it again, with a person to ask and the other aspects."""
        told = self.topic(topic, aspect, confidence)
        blocks = (TextBlock(text=self.word("nothing_more")),)
        return told.model_copy(update={"blocks": blocks, "unanswered": True})

    def everything(self, topic: Topic) -> tuple[Block, ...]:
        """Every part of a topic, in the order a reviewer reads them."""
        return (
            TextBlock(text=self._text(topic.answer)),
            *self._points(topic),
            *self._list(topic.examples, "examples"),
            *self._list(topic.not_covered, "not_covered"),
            *self._passage(topic.unsettled, "unsettled"),
            *self._steps(topic),
            *self._list(topic.avoid, "avoid"),
            *self._passage(topic.care, "care"),
            *self._evidence(topic),
            *self._passage(topic.remedy, "remedy"),
            *self._contacts(topic),
            *self._passage(topic.next, "process"),
            *self._list(topic.prevent, "prevent"),
            *self._aspect(topic, Aspect.PENALTY),
        )

    def directory(self) -> tuple[ContactCard, ...]:
        """Every contact that may be shown."""
        return tuple(self._card(contact_id, contact) for contact_id, contact in self._content.contacts.items() if contact.shown)

    def act(self) -> tuple[SectionCard, ...]:
        """Every section of the Act."""
        return tuple(self._section_card(number, section) for number, section in self._content.law.sections.items())

    def contact(self, contact_id: str) -> ContactCard:
        """A contact as shown; a replaced one leads to its successor."""
        return self._card(*tokens.resolve(contact_id, self._content))

    def law(self, sections: Iterable[str]) -> LawBlock:
        """Sections of the Act as shown."""
        return self._law_block(sections)

    def section(self, section_id: str, aspect: Aspect = Aspect.OVERVIEW, confidence: float = 1.0) -> Answer:
        """What a numbered section says; an unknown number is said to be unknown."""
        lookup = self._content.topics[SECTION_LOOKUP]
        section = self._content.law.sections.get(section_id)
        if section is None:
            unknown = TextBlock(text=self.word("unknown_section", section=section_id))
            return self.topic(lookup, confidence=confidence).model_copy(update={"blocks": (unknown,)})
        law = self._content.law
        related = self._snapshot.offence_of(section_id)
        choices = [self._topic_choice(related), *self._topic_choices(lookup.related)] if related else self._topic_choices(lookup.related)
        blocks: list[Block] = [self._law_block([section_id])]
        if law.review_by < self._today:
            blocks.append(NoticeBlock(text=self.word("overdue", date=self._day(law.checked))))
        return Answer(
            outcome=Outcome.ANSWER,
            topic=SECTION_LOOKUP,
            aspect=aspect,
            language=self._language,
            confidence=confidence,
            blocks=tuple(blocks),
            choices=tuple(dict.fromkeys(choices))[:4],
            sources=tuple(Source(title=source.title, url=str(source.url)) for source in law.sources),
            checked=law.checked,
        )

    def term(self, text: str, confidence: float = 1.0) -> Answer | None:
        """What the Act means by the defined word a message names, or None when it names none."""
        definition = self._snapshot.terms.find(text)
        return self.section(definition, confidence=confidence).model_copy(update={"topic": LEGAL_TERMS}) if definition else None

    def corrected(self, answer: Answer, text: str) -> Answer:
        """The answer with what is true first, when the message repeats a wrong claim or states a wrong penalty.

        Args:
            answer: the answer to the message.
            text: the message, redacted.
        """
        if answer.outcome not in _CORRECTED:
            return answer
        corrections = self._snapshot.corrections.find(text, answer.topic)
        notices = [self._text(correction.text) for correction in corrections]
        law = self._content.law.sections
        section = wrong_penalty(text, {number: law[number] for number in self._sections_of(answer)})
        penalty = law[section].penalty if section else None
        if section and penalty:
            words = penalty_text(penalty, self._content.interface, self._language)
            notices.append(self.word("wrong_penalty", section=section, penalty=words))
        blocks = (*(NoticeBlock(text=text) for text in notices), *answer.blocks)
        refused = any(correction.refuses for correction in corrections)
        return answer.model_copy(update={"blocks": blocks, **({"outcome": Outcome.REFUSAL} if refused else {})})

    def _sections_of(self, answer: Answer) -> list[str]:
        shown = [card.section for block in answer.blocks if isinstance(block, LawBlock) for card in block.sections]
        topic = self._snapshot.topic(answer.topic or "")
        return shown or (list(topic.law) if topic else [])

    def clarify(self, candidates: Iterable[tuple[str, Aspect]], confidence: float) -> Answer:
        """An honest question back, with the titles of the candidates as choices."""
        choices = [self._topic_choice(topic, aspect) for topic, aspect in candidates if topic in self._content.topics]
        none = Choice(title=self.word("clarify_none"), payload=TopicChoice(topic=MENU).payload)
        return Answer(
            outcome=Outcome.CLARIFY,
            language=self._language,
            confidence=confidence,
            blocks=(TextBlock(text=self.word("clarify")),),
            choices=(*choices, none),
            unanswered=True,
        )

    def not_understood(self, confidence: float) -> Answer:
        """After a second miss: the menu and a person to call instead of the same question again."""
        return self._with_menu("not_understood", Outcome.CLARIFY, confidence)

    def out_of_scope(self, confidence: float) -> Answer:
        """Says that the question is outside the field, with what is inside it."""
        return self._with_menu("out_of_scope", Outcome.OUT_OF_SCOPE, confidence)

    def unspoken_language(self) -> Answer:
        """Says which languages are spoken here, with the menu."""
        answer = self._with_menu("unspoken_language", Outcome.OUT_OF_SCOPE, 1.0)
        return answer.model_copy(update={"unanswered": False})

    def unavailable(self) -> Answer:
        """What a person gets when the engine or the actions do not answer: the truth, and the emergency card."""
        card = self._content.topics.get(EMERGENCY)
        blocks: list[Block] = [NoticeBlock(text=self.word("unavailable"))]
        if card:
            blocks += [TextBlock(text=self._text(card.answer)), *self._contacts(card)]
        return Answer(
            outcome=Outcome.UNAVAILABLE,
            topic=card.id if card else None,
            language=self._language,
            confidence=0.0,
            blocks=tuple(blocks),
            checked=card.checked if card else None,
        )

    def say(self, word: str, choices: Iterable[Choice] = (), **fields: object) -> Answer:
        """A sentence of the interface as an answer of the assistant's own."""
        return Answer(
            outcome=Outcome.ASSISTANT,
            language=self._language,
            blocks=(TextBlock(text=self.word(word, **fields)),),
            choices=tuple(choices),
        )

    def looks_like(self, suspicion: Suspicion, understood: str | None) -> Answer:
        """What a suspicious message looks like, why, and what to do.

        Args:
            suspicion: the signs found in it.
            understood: the topic that the engine took it for.
        """
        advice = self._content.topics[SPOT_A_SCAM]
        topic = self._content.topics.get(suspicion.likeliest(understood) or understood or "", advice)
        blocks: list[Block] = []
        if suspicion.signals or topic is not advice:
            blocks.append(TextBlock(text=self.word("looks_like", title=topic.title[self._language])))
        else:
            blocks.append(TextBlock(text=self.word("looks_none")))
        if suspicion.signals:
            reasons = tuple(self._text(signal.reason) for signal in suspicion.signals[:_REASONS])
            blocks.append(StepsBlock(title=self.word("looks_why"), items=reasons, ordered=False))
        offered = [(topic.id, Aspect.OVERVIEW), (topic.id, Aspect.REPORT), (topic.id, Aspect.PREVENT)]
        return Answer(
            outcome=Outcome.ANSWER,
            topic=topic.id,
            aspect=Aspect.DO_NOW,
            language=self._language,
            blocks=(*blocks, *self._steps(advice), NoticeBlock(text=self.word("looks_unsure"))),
            choices=tuple(self._named_choice(*offer) for offer in offered if self.covers(topic, offer[1])),
            sources=tuple(Source(title=source.title, url=str(source.url)) for source in advice.sources),
            checked=advice.checked,
        )

    def menu(self) -> tuple[Choice, ...]:
        """The choices of the menu."""
        menu = self._content.topics.get(MENU)
        return tuple(self._topic_choices(menu.related)) if menu else ()

    def choices(self, topics: Iterable[str]) -> tuple[Choice, ...]:
        """Topics to choose from; those that are not there are left out."""
        return tuple(self._topic_choices(topics))

    def _with_menu(self, word: str, outcome: Outcome, confidence: float) -> Answer:
        blocks = (TextBlock(text=self.word(word)),)
        return Answer(outcome=outcome, language=self._language, confidence=confidence, blocks=blocks, choices=self.menu(), unanswered=True)

    def _aspect(self, topic: Topic, aspect: Aspect) -> list[Block]:
        match aspect:
            case Aspect.OVERVIEW:
                return self._overview(topic)
            case Aspect.LAW:
                return self._law(topic)
            case Aspect.PENALTY:
                return [self._law_block(topic.law)] if topic.law else []
            case Aspect.DO_NOW:
                return self._steps(topic) and [*self._steps(topic), *self._list(topic.avoid, "avoid"), *self._passage(topic.care, "care")]
            case Aspect.EVIDENCE:
                return self._evidence(topic)
            case Aspect.REPORT:
                return [*self._passage(topic.remedy, "remedy"), *self._contacts(topic)]
            case Aspect.PROCESS:
                return self._passage(topic.next, "process")
            case Aspect.PREVENT:
                return self._list(topic.prevent, "prevent")
            case Aspect.SOURCES:
                items = tuple(f"{source.title}: {source.url}" for source in topic.sources)
                checked = self.word("checked", date=self._day(topic.checked))
                return [StepsBlock(title=self.word("heading_sources"), items=(*items, checked), ordered=False)] if items else []

    def _overview(self, topic: Topic) -> list[Block]:
        blocks: list[Block] = [TextBlock(text=self._text(topic.answer))]
        match topic.category:
            case "offence":
                blocks += [*self._points(topic), *self._list(topic.examples, "examples"), *self._passage(topic.unsettled, "unsettled")]
                if len(topic.law) == 1:
                    blocks.append(self._law_block(topic.law))
            case "situation" | "crisis":
                blocks += [*self._steps(topic), *self._contacts(topic, brief=True)]
                if topic.category == "crisis":
                    blocks += self._passage(topic.care, "care")
            case _:
                blocks += [*self._points(topic), *self._steps(topic), *self._passage(topic.unsettled, "unsettled"), *self._contacts(topic)]
        return blocks

    def _law(self, topic: Topic) -> list[Block]:
        blocks = [
            *self._points(topic),
            *self._list(topic.examples, "examples"),
            *self._list(topic.not_covered, "not_covered"),
            *self._passage(topic.unsettled, "unsettled"),
        ]
        return [self._law_block(topic.law), *blocks] if topic.law else blocks

    def _points(self, topic: Topic) -> list[Block]:
        """What makes the offence, or the points of a topic that is none."""
        one_offence = topic.category == "offence" and len(topic.law) == 1
        return self._list(topic.elements, "elements" if one_offence else "points")

    def _steps(self, topic: Topic) -> list[Block]:
        return self._list(topic.steps, "do_now", ordered=True)

    def _list(self, items: tuple[dict[str, str], ...], heading: str, ordered: bool = False) -> list[Block]:
        if not items:
            return []
        texts = tuple(self._text(item) for item in items)
        return [StepsBlock(title=self.word(f"heading_{heading}"), items=texts, ordered=ordered)]

    def _evidence(self, topic: Topic) -> list[Block]:
        items = tuple(self._text(item) for item in topic.evidence)
        return [ChecklistBlock(title=self.word("heading_evidence"), items=items)] if items else []

    def _passage(self, text: dict[str, str] | None, heading: str) -> list[Block]:
        return [TextBlock(title=self.word(f"heading_{heading}"), text=self._text(text))] if text else []

    def _contacts(self, topic: Topic, brief: bool = False) -> list[Block]:
        """Whom to call; `brief` keeps the first few, with what is needed to reach them."""
        resolved = dict(tokens.resolve(contact, self._content) for contact in topic.report)
        cards = tuple(self._card(contact_id, contact) for contact_id, contact in resolved.items())
        if brief:
            dropped = {"what_for": "", "email": None, "hours": None, "cost": None, "note": None}
            cards = tuple(card.model_copy(update=dropped) if card.phones or card.sms else card for card in cards[:_CONTACTS_IN_OVERVIEW])
        heading = "heading_call" if topic.category == "crisis" else "heading_report"
        return [ContactsBlock(title=self.word(heading), contacts=cards)] if cards else []

    def _card(self, contact_id: str, contact: Contact) -> ContactCard:
        def text(texts: dict[str, str] | None) -> str | None:
            return self._text(texts) if texts else None

        return ContactCard(
            id=contact_id,
            # A name stands inside sentences, and at the head of its card.
            name=self._text(contact.name)[:1].upper() + self._text(contact.name)[1:],
            what_for=text(contact.what_for) or "",
            phones=tuple(Phone(number=phone.number, label=text(phone.label)) for phone in contact.phone),
            sms=contact.sms,
            email=contact.email,
            url=str(contact.url) if contact.url else None,
            hours=text(contact.hours),
            cost=text(contact.cost),
            note=text(contact.note),
            checked=contact.checked,
        )

    def _law_block(self, sections: Iterable[str]) -> LawBlock:
        cards = tuple(self._section_card(number, self._content.law.sections[number]) for number in sections)
        return LawBlock(title=self.word("heading_law"), sections=cards)

    def _section_card(self, number: str, section: Section) -> SectionCard:
        interface, language, penalty = self._content.interface, self._language, section.penalty
        heading = self.word("section", section=number)
        return SectionCard(
            section=number,
            heading=f"{heading}: {section.title[language]}",
            plain=self._text(section.plain),
            penalty=self.word("penalty", penalty=penalty_text(penalty, interface, language)) if penalty else None,
            aggravated=tuple(
                self.word("aggravated", when=case.when[language], penalty=penalty_text(case, interface, language))
                for case in (penalty.aggravated if penalty else ())
            ),
            bail=self.word("bail", bail=bail_text(section.bail_class, interface, language)) if section.bail_class else None,
            remedy=self.word("remedy", remedy=self._text(section.remedy)) if section.remedy else None,
            note=self._text(section.note) if section.note else None,
        )

    def _next(self, topic: Topic, asked: Aspect) -> Iterable[Choice]:
        if topic.category in ("assistant", "crisis"):
            yield from self._topic_choices(topic.related)
            return
        has = {
            Aspect.DO_NOW: bool(topic.steps and (topic.avoid or topic.care)),
            Aspect.EVIDENCE: bool(topic.evidence),
            Aspect.REPORT: bool(topic.report),
            Aspect.PENALTY: bool(topic.law) and not (topic.category == "offence" and asked == Aspect.OVERVIEW),
            Aspect.LAW: topic.category == "offence" and bool(topic.not_covered),
            Aspect.PROCESS: topic.next is not None,
            Aspect.PREVENT: bool(topic.prevent),
        }
        aspects = [aspect for aspect, present in has.items() if present and aspect != asked]
        if asked != Aspect.OVERVIEW:
            aspects.append(Aspect.OVERVIEW)
        if topic.id in self._content.report.situations:
            yield Choice(title=self.word("report_offer"), payload=AnswerChoice(question=START, value=topic.id).payload)
        for aspect in aspects[:5]:
            yield Choice(title=self.word(f"aspect_{aspect.value}"), payload=TopicChoice(topic=topic.id, aspect=aspect).payload)
        yield from self._topic_choices(topic.related[: max(3, _CHOICES - len(aspects))])

    def _topic_choices(self, topics: Iterable[str]) -> list[Choice]:
        return [self._topic_choice(topic) for topic in topics if topic in self._content.topics]

    def _topic_choice(self, topic: str, aspect: Aspect = Aspect.OVERVIEW) -> Choice:
        return Choice(title=self._content.topics[topic].title[self._language], payload=TopicChoice(topic=topic, aspect=aspect).payload)

    def _named_choice(self, topic: str, aspect: Aspect) -> Choice:
        """A choice by its topic's name for the overview, by the aspect's for the rest."""
        if aspect is Aspect.OVERVIEW:
            return self._topic_choice(topic)
        return Choice(title=self.word(f"aspect_{aspect.value}"), payload=TopicChoice(topic=topic, aspect=aspect).payload)

    def _overdue(self, topic: Topic) -> list[Block]:
        days = [topic.checked] if topic.review_by < self._today else []
        for contact_id in topic.report:
            contact = tokens.resolve(contact_id, self._content)[1]
            if contact.review_by < self._today:
                days.append(contact.checked)
        return [NoticeBlock(text=self.word("overdue", date=self._day(min(days))))] if days else []

    def _text(self, texts: dict[str, str]) -> str:
        return self._snapshot.text(texts[self._language], self._language)

    def word(self, name: str, **fields: object) -> str:
        """A word of the interface, with its fields filled in, in the language of the answers."""
        return self._snapshot.word(name, self._language, **fields)

    def _day(self, day: date) -> str:
        return self._snapshot.day(day, self._language)
