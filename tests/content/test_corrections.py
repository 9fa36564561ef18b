"""Wrong claims get the truth first."""

from __future__ import annotations

from datetime import date

import pytest

from bot.content.answering import Composer
from bot.content.corrections import wrong_penalty
from bot.content.snapshot import Snapshot
from bot.messages import Answer, NoticeBlock

DAY = date(2026, 12, 1)


def notices(answer: Answer) -> list[str]:
    """The notices that stand before the rest of an answer."""
    return [block.text for block in answer.blocks if isinstance(block, NoticeBlock)]


def corrected(snapshot: Snapshot, topic: str, text: str, language: str = "en") -> list[str]:
    """The corrections a message gets when it is answered with a topic."""
    composer = Composer(snapshot, language, DAY)
    answer = composer.topic(snapshot.content.topics[topic])
    return notices(composer.corrected(answer, text))


@pytest.mark.parametrize(
    ("topic", "text", "says"),
    [
        ("nccia_helpline", "FIA helpline 9911", "1799"),
        ("nccia_helpline", "1991 fia ka number sahi hai?", "1799"),
        ("blackmail", "fia me shikayt kaise karun", "no longer takes"),
        ("how_to_report", "ایف آئی اے میں شکایت کیسے کروں", "no longer takes"),
        ("cyber_terrorism", "saza e maut hoti hai?", "no death penalty"),
        ("unauthorized_access", "hacking ki saza 3 saal", "Section 3: up to 3 months"),
        ("electronic_fraud", "fraud is 7 years jail right", "Section 14: up to 2 years"),
        ("fake_news", "جھوٹی خبر پر دس لاکھ جرمانہ ہے؟", "Section 26A"),
    ],
)
def test_a_wrong_claim_is_corrected_first(snapshot: Snapshot, topic: str, text: str, says: str) -> None:
    """Listed claims, and figures that are not the Act's; the rest of the answer follows."""
    found = corrected(snapshot, topic, text)
    assert any(says in notice for notice in found), found


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("unauthorized_access", "hacking ki saza teen mahine hai na"),
        ("fake_news", "3 saal qaid aur 20 lakh jurmana"),
        ("blackmail", "2 saal se blackmail kar raha hai saza kya hai"),
        ("modesty", "meri umar 15 saal hai us ki saza kya hogi"),
        ("modesty", "15 saal ki bachi ki pics, saza?"),
        ("nccia_helpline", "i was born in 1991"),
        ("fia_or_nccia", "fia ya nccia"),
        ("bank_fraud", "5 lakh nikal gaye, saza kya hai is ki"),
    ],
)
def test_what_is_no_wrong_claim_is_left_alone(snapshot: Snapshot, topic: str, text: str) -> None:
    """Right figures, ages, how long something lasted, and money lost."""
    assert corrected(snapshot, topic, text) == []


@pytest.mark.parametrize("language", ["en", "ur", "ur-Latn"])
def test_a_wrong_penalty_is_corrected_in_the_persons_language(snapshot: Snapshot, language: str) -> None:
    """With the section and its penalty."""
    (notice,) = corrected(snapshot, "unauthorized_access", "hacking ki saza 3 saal", language)
    composer = Composer(snapshot, language, DAY)
    assert snapshot.text("{penalty:3}", language) in notice
    assert composer.unavailable() == composer.corrected(composer.unavailable(), "9911")


def test_a_topic_without_penalties_has_nothing_to_correct(snapshot: Snapshot) -> None:
    """Nor does a message without figures."""
    sections = snapshot.content.law.sections
    assert wrong_penalty("saza 3 saal", {"1": sections["1"]}) is None
    assert wrong_penalty("saza kya hai", {"3": sections["3"]}) is None
