"""Every rendered answer: penalties are the law's, numbers are working contacts' numbers."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import Aspect, LawBlock, Reply
from bot.rendering.reply import reply_of

DAY = date(2026, 12, 1)
ACT = yaml.safe_load((Path(__file__).parent / "act_figures.yml").read_text(encoding="utf-8"))
_YEARS = ("years", "year", "سال", "saal")
_MONTHS = ("months", "month", "ماہ", "mah")
_UNITS = {
    **dict.fromkeys(("crore", "کروڑ"), 10000000),
    **dict.fromkeys(("lakh", "لاکھ"), 100000),
    **dict.fromkeys(("thousand", "hazaar", "ہزار"), 1000),
}
# Numbers of three digits and more that are counted or quoted, by topic: nobody is told to dial them.
_NOT_DIALLED = {
    "accused_notice": {"372"},
    "account_frozen": {"180"},
    "apps_cookies": {"141"},
    "bill_scam": {"200"},
    "blasphemy_trap": {"372", "767"},
    "breach_duties": {"184"},
    "cyber_ranking": {"100"},
    "nccia_about": {"372"},
    "officer_misconduct": {"372"},
    "peca_history": {"372"},
    "pkcert": {"184", "500"},
    "police_station": {"372"},
    "privacy_right": {"388"},
    "rights_of_accused": {"372"},
    "section_lookup": {"372", "377", "1898"},
    "sim_closed_abroad": {"180"},
    "surveillance": {"1005"},
}


def rendered(snapshot: Snapshot, language: str) -> list[Reply]:
    """Every topic in every aspect, and every section, in one language."""
    composer = Composer(snapshot, language, DAY)
    answers = [composer.topic(topic, aspect) for topic in snapshot.content.topics.values() for aspect in Aspect]
    answers += [composer.section(section) for section in snapshot.content.law.sections]
    return [reply_of(answer, "x.0", snapshot) for answer in answers]


def figures(text: str) -> tuple[set[int], set[int]]:
    """The months of prison and the rupees of fine that a text names, in any of the languages.

    In English a sum of a million or more is followed by the same sum in lakh and crore, in brackets; both must agree.
    """
    months = {int(count) * (12 if unit in _YEARS else 1) for count, unit in re.findall(rf"(\d+) ({'|'.join(_YEARS + _MONTHS)})\b", text)}
    rupees: set[int] = set()
    for count, million, desi in re.findall(r"Rs ([\d,.]*\d)( million)?(?: \(([^)]*)\))?", text):
        amount = round(float(count.replace(",", "")) * (1_000_000 if million else 1))
        assert not desi or _sum(desi) == amount, text
        rupees.add(amount)
    rupees |= {_sum(words) for words in re.findall(rf"((?:\d+ (?:{'|'.join(_UNITS)}) ?)+)(?:روپے|rupay)", text)}
    return months, rupees


def _sum(words: str) -> int:
    return sum(int(count) * _UNITS[unit] for count, unit in re.findall(r"(\d+) (\S+)", words))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", ACT)
def test_the_punishment_of_a_section_is_exactly_the_acts(snapshot: Snapshot, number: str, language: str) -> None:
    """ "Punishment under section N" states the figures of the Act, all of them and no others."""
    answer = Composer(snapshot, language, DAY).section(number, Aspect.PENALTY)
    (block,) = (block for block in answer.blocks if isinstance(block, LawBlock))
    (card,) = block.sections
    # When a case applies stands before the colon ("the victim is under 18 years: …").
    stated = [figures(line.rpartition(": ")[2]) for line in (card.penalty or "", *card.aggravated)]
    assert stated == [(set(case["months"]), set(case["rupees"])) for case in ACT[number]]
    text = reply_of(answer, "x.0", snapshot).text
    assert all(line in text for line in (card.penalty or "", *card.aggravated))


def test_no_section_has_a_penalty_that_the_act_does_not_name(snapshot: Snapshot) -> None:
    """What is not in the second table has no punishment in the first."""
    assert {number for number, section in snapshot.content.law.sections.items() if section.penalty} == set(ACT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_to_call_is_a_working_one(snapshot: Snapshot, language: str) -> None:
    """Every string of three digits or more, in every answer, is a working contact's number, or visibly something else."""
    contacts = snapshot.content.contacts
    working = {number for contact in contacts.values() if contact.shown for number in contact.digits}
    labels = {
        digits
        for contact in contacts.values()
        for phone in contact.phone
        if phone.label
        for digits in re.findall(r"\d+", phone.label["en"])
    }
    unusable = {number for contact in contacts.values() if not contact.shown for number in contact.digits} - working
    for reply in rendered(snapshot, language):
        text = re.sub(r"https?://\S+|\S+@\S+", " ", reply.text)
        for match in re.finditer(r"(?<![\d,.-])\d[\d-]*\d\d(?![\d,]|-\d)", text):
            digits = re.sub(r"\D", "", match[0])
            known = working | labels | _NOT_DIALLED.get(reply.topic or "", set())
            year = re.fullmatch(r"1[89]\d\d|20\d\d", match[0]) and digits not in unusable
            assert digits in known or year, (reply.topic, text[max(0, match.start() - 40) :][:90])
        for block in reply.blocks:
            if block.type == "contacts":
                for card in block.contacts:
                    assert contacts[card.id].shown


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
