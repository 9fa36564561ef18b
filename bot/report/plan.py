"""What follows from a case: what to do, whom to tell in which order and why, which sections, which proof, what happens next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from bot.content import tokens
from bot.content.answering import Composer
from bot.content.report import Authority, Report, Rule
from bot.content.schema import Topic
from bot.content.snapshot import Snapshot
from bot.messages import Block, ChecklistBlock, ContactCard, ContactsBlock, LawBlock, StepsBlock, TextBlock
from bot.report.case import Case


@dataclass(frozen=True)
class Plan:
    """The result of a report in one language, as ids and texts; a channel or a document lays it out.

    Args:
        title: the topic's title.
        steps: what to do now, in order.
        avoid: what not to do.
        authorities: whom to tell, in order, each with why.
        sections: sections that may apply, the most fitting first.
        evidence: the checklist of proof.
        how: how to take each kind of it.
        rights: for a person accused: their rights.
        care: for women, children and families.
        next: what happens next, as paragraphs.
    """

    title: str
    steps: tuple[str, ...]
    avoid: tuple[str, ...]
    authorities: tuple[ContactCard, ...]
    sections: tuple[str, ...]
    evidence: tuple[str, ...]
    how: tuple[str, ...]
    rights: tuple[str, ...]
    care: str | None
    next: tuple[str, ...]


@dataclass
class _Order:
    """Contacts as the rules move them."""

    ids: list[str]
    why: dict[str, dict[str, str]] = field(default_factory=dict)

    def front(self, authorities: tuple[Authority, ...]) -> None:
        for authority in reversed(authorities):
            self.ids = [authority.contact, *(one for one in self.ids if one != authority.contact)]
            self.why[authority.contact] = authority.why

    def back(self, authorities: tuple[Authority, ...]) -> None:
        for authority in authorities:
            self.why.setdefault(authority.contact, authority.why)
            if authority.contact not in self.ids:
                self.ids.append(authority.contact)

    def choose(self, chosen: str | None, others: set[str], adds: bool) -> None:
        """Put the chosen contact in the place of the others of its kind."""
        if chosen is None:
            return
        here = chosen in self.ids
        kept: list[str] = []
        for one in self.ids:
            if one == chosen or one not in others:
                kept.append(one)
            elif not here:
                kept.append(chosen)
                here = True
        self.ids = [*kept, chosen] if adds and not here else kept


class Planner:
    """Makes plans from one version of the content, in one language.

    Args:
        snapshot: the version.
        language: tag of the language.
        today: the day review dates are held against.
    """

    def __init__(self, snapshot: Snapshot, language: str, today: date) -> None:
        self._snapshot = snapshot
        self._report: Report = snapshot.content.report
        self._language = language
        self._composer = Composer(snapshot, language, today)

    def plan(self, case: Case) -> Plan:
        """Everything that follows from a case that has its situation."""
        topic = self._snapshot.content.topics[case.situation or ""]
        rules = self._holding(case)
        order = self._order(case, topic, rules)
        steps = (*(step for rule in rules for step in rule.steps), *topic.steps, *(step for rule in rules for step in rule.later))
        sections = (*(section for rule in rules for section in rule.law), *topic.law)
        return Plan(
            title=self._snapshot.text(topic.title[self._language], self._language),
            steps=tuple(dict.fromkeys(self._text(step) for step in steps)),
            avoid=tuple(map(self._text, topic.avoid)),
            authorities=tuple(self._card(contact, order) for contact in order.ids),
            sections=tuple(dict.fromkeys(sections)),
            evidence=tuple(map(self._text, topic.evidence)),
            how=tuple(self._how(case)),
            rights=tuple(self._rights(topic, rules)),
            care=self._text(topic.care) if topic.care else None,
            next=(
                *((self._text(topic.next),) if topic.next else ()),
                *(self._text(rule.next) for rule in rules if rule.next),
                self._snapshot.word("report_no_promise", self._language),
            ),
        )

    def urgent(self, case: Case, before: Case) -> list[Block]:
        """What the last answer makes urgent: said before anything else is asked."""
        had = {id(rule) for rule in self._holding(before)}
        rules = [rule for rule in self._holding(case) if rule.urgent and id(rule) not in had]
        if not rules:
            return []
        steps = tuple(self._text(step) for rule in rules for step in rule.steps)
        order = self._order(case, self._snapshot.content.topics[case.situation or ""], self._holding(case))
        first = {authority.contact for rule in rules for authority in rule.first}
        cards = tuple(_brief(self._card(contact, order)) for contact in order.ids if contact in first)
        return [
            *([StepsBlock(title=self._word("report_first"), items=steps)] if steps else []),
            *([ContactsBlock(title=self._word("heading_call"), contacts=cards)] if cards else []),
        ]

    def now(self, plan: Plan) -> list[Block]:
        """The first half of the result: what to do, and whom to tell."""
        contacts = tuple(_brief(card) for card in plan.authorities)
        return [
            TextBlock(text=self._word("report_result", title=plan.title)),
            StepsBlock(title=self._word("heading_do_now"), items=plan.steps),
            *([ContactsBlock(title=self._word("report_order"), contacts=contacts)] if contacts else []),
        ]

    def later(self, plan: Plan, whole: bool = False) -> list[Block]:
        """The second half: rights, sections, proof, what happens next.

        Args:
            plan: what follows from the case.
            whole: with what each section lets a victim ask for, which a paper has room for and a phone has not.
        """
        blocks: list[Block] = []
        if plan.rights:
            blocks.append(StepsBlock(title=self._word("report_rights"), items=plan.rights, ordered=False))
        if plan.sections:
            blocks.append(self._law(plan, whole))
        if plan.evidence:
            blocks.append(ChecklistBlock(title=self._word("heading_evidence"), items=plan.evidence))
        if plan.how:
            blocks.append(StepsBlock(title=self._word("report_how"), items=plan.how, ordered=False))
        return [*blocks, TextBlock(title=self._word("heading_process"), text=" ".join(plan.next))]

    def _law(self, plan: Plan, whole: bool) -> LawBlock:
        sections = self._composer.law(plan.sections).sections
        shown = sections if whole else tuple(section.model_copy(update={"remedy": None}) for section in sections)
        return LawBlock(title=self._word("report_law"), sections=shown)

    def _holding(self, case: Case) -> list[Rule]:
        facts = case.facts(self._report)
        return [rule for rule in self._report.rules.values() if rule.holds(facts)] if case.situation else []

    def _order(self, case: Case, topic: Topic, rules: list[Rule]) -> _Order:
        order = _Order(list(dict.fromkeys(tokens.resolve(contact, self._snapshot.content)[0] for contact in topic.report)))
        first = {authority.contact for rule in rules for authority in rule.first}
        for rule in rules:
            order.back(rule.then)
        left_out = {contact for rule in rules for contact in rule.without} - first
        order.ids = [contact for contact in order.ids if contact not in left_out]
        # The first rule of the file has the last word on who comes first, its money and danger before all else.
        for rule in reversed(rules):
            order.front(rule.first)
        for name, question in self._report.questions.items():
            contacts = {choice.contact for choice in question.choices.values() if choice.contact}
            answer = case.answers.get(name)
            chosen = question.choices.get(answer) if isinstance(answer, str) else None
            if contacts and chosen and chosen.contact:
                order.choose(chosen.contact, contacts - {chosen.contact}, question.adds)
        return order

    def _rights(self, topic: Topic, rules: list[Rule]) -> Iterator[str]:
        for rule in rules:
            if rule.rights:
                yield from map(self._text, topic.elements or self._snapshot.content.topics[rule.rights].elements)

    def _how(self, case: Case) -> Iterator[str]:
        facts = case.facts(self._report)
        has = facts.get("evidence", frozenset())
        for name, proof in self._report.evidence.items():
            if proof.holds(facts):
                yield self._text(proof.have if proof.have and name in has else proof.get)

    def _card(self, contact: str, order: _Order) -> ContactCard:
        card = self._composer.contact(contact)
        why = order.why.get(contact)
        return card.model_copy(update={"what_for": self._text(why)}) if why else card

    def _text(self, texts: dict[str, str]) -> str:
        return self._snapshot.text(texts[self._language], self._language)

    def _word(self, name: str, **fields: object) -> str:
        return self._snapshot.word(name, self._language, **fields)


def _brief(card: ContactCard) -> ContactCard:
    """A contact with why, and what is needed to reach it."""
    dropped: dict[str, object] = {"hours": None, "cost": None, "note": None}
    if card.phones or card.sms:
        dropped["email"] = None
    return card.model_copy(update=dropped)
