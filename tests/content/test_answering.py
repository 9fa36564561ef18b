"""A topic becomes an answer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.content.answering import Composer
from bot.content.penalty import rupees
from bot.content.snapshot import Snapshot
from bot.messages import Aspect, ContactsBlock, LawBlock, NoticeBlock, StepsBlock

TODAY = date(2026, 12, 1)


def test_a_situation_says_what_to_do_and_whom_to_call(snapshot: Snapshot) -> None:
    """Text, ordered steps, and at most three contacts."""
    answer = Composer(snapshot, "en", TODAY).topic(snapshot.content.topics["blackmail"])
    kinds = [block.type for block in answer.blocks]
    assert kinds == ["text", "steps", "contacts"]
    steps, contacts = answer.blocks[1:3]
    assert isinstance(steps, StepsBlock)
    assert steps.ordered
    assert isinstance(contacts, ContactsBlock)
    assert len(contacts.contacts) <= 3


def test_an_aspect_a_topic_lacks_is_answered_in_general(snapshot: Snapshot) -> None:
    """How a complaint goes on is told even where the topic has nothing special on it."""
    topic = snapshot.content.topics["blackmail"].model_copy(update={"next": None})
    answer = Composer(snapshot, "en", TODAY).topic(topic, Aspect.PROCESS)
    assert answer.topic == "blackmail"
    assert answer.blocks


def test_facts_past_their_review_carry_a_notice(snapshot: Snapshot) -> None:
    """The reader is told when they were last checked."""
    topic = snapshot.content.topics["blackmail"]
    late = Composer(snapshot, "en", topic.review_by + timedelta(days=1)).topic(topic)
    notice = late.blocks[-1]
    assert isinstance(notice, NoticeBlock)
    assert notice.text.startswith("We last checked this on ")


def test_a_replaced_contact_leads_to_its_successor(snapshot: Snapshot) -> None:
    """Nobody is sent to an old number."""
    topic = snapshot.content.topics["blackmail"].model_copy(update={"report": ("fia_9911",)})
    block = Composer(snapshot, "en", TODAY).topic(topic, Aspect.REPORT).blocks[0]
    assert isinstance(block, ContactsBlock)
    assert [card.id for card in block.contacts] == ["nccia"]


def test_the_law_card_has_every_case(snapshot: Snapshot) -> None:
    """Section 21: the base, the minor, the repeated offence, the bail class, the remedy."""
    block = Composer(snapshot, "en", TODAY).section("21").blocks[0]
    assert isinstance(block, LawBlock)
    card = block.sections[0]
    assert card.penalty == "Punishment: up to 5 years in prison, or a fine of up to Rs 5 million (50 lakh), or both"
    assert "up to 7 years in prison and a fine of up to Rs 5 million (50 lakh)" in card.aggravated[0]
    assert "10 years in prison and a fine (the law names no limit)" in card.aggravated[1]
    assert card.bail
    assert card.remedy


@pytest.mark.parametrize(
    ("amount", "language", "text"),
    [
        (50_000, "en", "Rs 50,000"),
        (50_000, "ur", "50 ہزار روپے"),
        (250_000, "en", "Rs 250,000 (2 lakh 50 thousand)"),
        (250_000, "ur-Latn", "2 lakh 50 hazaar rupay"),
        (5_000_000, "ur", "50 لاکھ روپے"),
        (50_000_000, "en", "Rs 50 million (5 crore)"),
    ],
)
def test_sums_are_said_as_people_say_them(snapshot: Snapshot, amount: int, language: str, text: str) -> None:
    """Lakh and crore, with millions beside them in English."""
    assert rupees(amount, snapshot.content.interface, language) == text
