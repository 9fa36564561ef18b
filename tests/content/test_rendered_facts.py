"""Every rendered answer: penalties are the law's, numbers are working contacts' numbers."""

from __future__ import annotations

import re
from datetime import date

import pytest

from bot.content.answering import Composer
from bot.content.penalty import rupees
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import Aspect, Reply
from bot.rendering.reply import reply_of

DAY = date(2026, 12, 1)
_YEARS = {"en": "{} years", "ur": "{} سال", "ur-Latn": "{} saal"}
_MONTHS = {"en": "{} months", "ur": "{} ماہ", "ur-Latn": "{} mah"}


def rendered(snapshot: Snapshot, language: str) -> list[Reply]:
    """Every topic in every aspect, and every section, in one language."""
    composer = Composer(snapshot, language, DAY)
    answers = [composer.topic(topic, aspect) for topic in snapshot.content.topics.values() for aspect in Aspect]
    answers += [composer.section(section) for section in snapshot.content.law.sections]
    return [reply_of(answer, "x.0", snapshot) for answer in answers]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_with_a_penalty_states_its_figures(snapshot: Snapshot, language: str) -> None:
    """What law.yml holds is what is read out."""
    composer = Composer(snapshot, language, DAY)
    counted = 0
    for number, section in snapshot.content.law.sections.items():
        if section.penalty is None:
            continue
        counted += 1
        text = reply_of(composer.section(number), "x.0", snapshot).text
        for punishment in (section.penalty, *section.penalty.aggravated):
            months = punishment.prison and (punishment.prison.max_months or punishment.prison.exact_months)
            if months:
                unit, count = (_MONTHS, months) if months % 12 else (_YEARS, months // 12)
                assert unit[language].format(count) in text, number
            if punishment.fine and punishment.fine.max_pkr:
                assert rupees(punishment.fine.max_pkr, snapshot.content.interface, language) in text, number
    assert counted >= 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_to_call_is_a_working_one(snapshot: Snapshot, language: str) -> None:
    """Every dialled-looking number in every answer belongs to a contact that may be shown."""
    working = {
        re.sub(r"\D", "", number)
        for contact in snapshot.content.contacts.values()
        if contact.shown
        for number in (*(phone.number for phone in contact.phone), contact.sms or "")
    }
    for reply in rendered(snapshot, language):
        text = re.sub(r"https?://\S+", " ", reply.text)
        for number in re.findall(r"(?<![\d-])(?:0\d{2,4}-?\d{3}-?\d{3,4}|0800-\d{5}|\d{2,3}-\d{3}-\d{3})(?![\d-])", text):
            assert re.sub(r"\D", "", number) in working, (reply.topic, number)
        for block in reply.blocks:
            if block.type == "contacts":
                for card in block.contacts:
                    assert snapshot.content.contacts[card.id].shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_token_or_field_is_left_unprinted(snapshot: Snapshot, language: str) -> None:
    """A reader never sees a brace."""
    for reply in rendered(snapshot, language):
        assert "{" not in reply.text, (reply.topic, reply.text)
        assert reply.text.strip()
        assert all(choice.title for choice in reply.choices)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_that_is_not_the_assistants_own_has_sources(snapshot: Snapshot, language: str) -> None:
    """A fact without a source is not shown."""
    for reply in rendered(snapshot, language):
        if reply.outcome in ("answer", "crisis"):
            assert reply.sources, reply.topic
            assert reply.checked
