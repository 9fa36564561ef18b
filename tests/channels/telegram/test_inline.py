"""Inline mode: cards to share in any chat."""

from __future__ import annotations

import pytest
from telegram import InputTextMessageContent

from bot.channels.telegram.inline import RESULTS, Cards, results
from bot.channels.telegram.present import MESSAGE_UNITS, units
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from tests.botapi import BotApi


@pytest.fixture(scope="module")
def cards(snapshot: Snapshot) -> Cards:
    """The finder over the project's content."""
    return Cards(snapshot)


@pytest.mark.parametrize(
    ("query", "topic"),
    [
        ("phishing", "phishing"),
        ("phish", "phishing"),
        ("hacked whatsapp", "hacked_whatsapp"),
        ("واٹس ایپ ہیک", "hacked_whatsapp"),
        ("jaali profile", "fake_profile"),
        ("fake profile", "fake_profile"),
        ("strong password", "strong_passwords"),
        ("blackmail", "blackmail"),
    ],
)
def test_a_query_finds_its_topic(cards: Cards, query: str, topic: str) -> None:
    """In any language, and while it is still being typed."""
    assert topic in [found.id for found in cards.find(query)[:3]]


def test_an_empty_query_offers_what_is_always_of_use(cards: Cards) -> None:
    """And one that means nothing offers nothing."""
    assert 5 <= len(cards.find("")) <= RESULTS
    assert cards.find("bgrtplmvd") == []


def test_no_move_of_the_conversation_and_no_crisis_card_is_shared(cards: Cards, snapshot: Snapshot) -> None:
    """Only what informs in general, and no refusal."""
    for query in ("", "hacker", "delete chat", "domestic abuse", "quiz"):
        for topic in cards.find(query):
            assert topic.category not in ("assistant", "crisis")
            assert not topic.refusal


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_fits(cards: Cards, snapshot: Snapshot, language: str) -> None:
    """Title, words, checked date, and a button that opens the topic in private."""
    for topic in snapshot.content.topics.values():
        cards_found = results(cards, topic.title[language], language, "agahi_test_bot")
        for card in cards_found:
            assert isinstance(card.input_message_content, InputTextMessageContent)
            html = card.input_message_content.message_text
            assert units(html) <= MESSAGE_UNITS
            assert len(card.id.encode()) <= 64
            assert card.reply_markup is not None
            assert card.reply_markup.inline_keyboard[0][0].url


@pytest.mark.slow
def test_a_query_is_answered(telegram: BotApi) -> None:
    """In the language it is typed in; nothing is sent to a chat."""
    query = telegram.person_searches(11, "phishing")
    telegram.wait_until(lambda: query in telegram.inline)
    assert telegram.inline[query][0]["input_message_content"]["parse_mode"] == "HTML"
    assert telegram.sent == []
