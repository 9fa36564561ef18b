"""What updates ask for, and what they do not."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from bot.channels.telegram.links import read_start, topic_link
from bot.channels.telegram.parse import TEXT_LIMIT, Kind, parse
from tests.botapi import BOT, BotApi

GROUP = -100


def parsed(api: BotApi) -> Any:
    """The last update, parsed."""
    update = Update.de_json(api._updates[-1], None)
    return parse(update, str(BOT["username"]), int(str(BOT["id"])))


@pytest.fixture
def api() -> BotApi:
    """People, without a server."""
    return BotApi()


@pytest.mark.parametrize(
    ("text", "kind", "command", "argument"),
    [
        ("/start school-2026", Kind.COMMAND, "start", "school-2026"),
        ("/TIPS 7:30", Kind.COMMAND, "tips", "7:30"),
        ("/report@agahi_test_bot", Kind.COMMAND, "report", ""),
        ("/report@other_bot", Kind.IGNORED, "", ""),
        ("hello /start", Kind.TEXT, "", ""),
        ("/ask{}", Kind.TEXT, "", ""),
        ("\u200f \u200b", Kind.IGNORED, "", ""),
        ("x" * (TEXT_LIMIT + 1), Kind.TOO_LONG, "", ""),
    ],
)
def test_private_messages(api: BotApi, text: str, kind: Kind, command: str, argument: str) -> None:
    """Commands with their words, texts, and what is too long."""
    api.person_says(11, text)
    asked = parsed(api)
    assert (asked.kind, asked.command, asked.argument) == (kind, command, argument)


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        ("photo", "sent_photo"),
        ("video", "sent_photo"),
        ("voice", "sent_voice"),
        ("sticker", "sent_sticker"),
        ("location", "sent_location"),
        ("contact", "sent_contact"),
        ("document", "sent_file"),
    ],
)
def test_what_is_not_text(api: BotApi, kind: str, word: str) -> None:
    """Each kind has its own sentence."""
    api.person_sends(11, kind)
    assert parsed(api).sent == word


def test_forwarded_text_is_somebody_elses(api: BotApi) -> None:
    """Even when it begins like a command."""
    api.person_forwards(11, "/start now and win")
    asked = parsed(api)
    assert (asked.kind, asked.forwarded) == (Kind.TEXT, True)


def test_a_shared_card_is_not_a_question(api: BotApi) -> None:
    """What came through a bot is not the person's own."""
    api.person_says(11, "card", via_bot=BOT)
    assert parsed(api).kind is Kind.IGNORED


@pytest.mark.parametrize(
    ("text", "reply", "kind", "said"),
    [
        ("hello all", False, Kind.IGNORED, ""),
        ("/report", False, Kind.IGNORED, ""),
        ("@someone_else hi", False, Kind.IGNORED, ""),
        ("@agahi_test_bot", False, Kind.IGNORED, ""),
        ("@agahi_test_bot what is PECA", False, Kind.TEXT, "what is PECA"),
        ("what is PECA @AGAHI_TEST_BOT", False, Kind.TEXT, "what is PECA"),
        ("and the punishment?", True, Kind.TEXT, "and the punishment?"),
    ],
)
def test_groups(api: BotApi, text: str, reply: bool, kind: Kind, said: str) -> None:
    """Only what is said to the bot, without its name."""
    api.group_says(GROUP, 11, text, reply_to_bot=reply)
    asked = parsed(api)
    assert (asked.kind, asked.text) == (kind, said)


def test_other_updates(api: BotApi) -> None:
    """A block is a farewell, an inline query a query, what is unknown is nothing."""
    api.person_blocks(11)
    assert parsed(api).kind is Kind.LEFT
    api.person_searches(11, " phishing ")
    assert parsed(api).inline == "phishing"
    api.unknown_update()
    assert parsed(api).kind is Kind.IGNORED


@pytest.mark.parametrize(
    ("argument", "topic", "campaign"),
    [
        ("t_blackmail", "blackmail", ""),
        ("school-2026", None, "school-2026"),
        ("School_2026", None, "school_2026"),
        ("", None, ""),
        ("ہیلو", None, ""),
        ("a" * 60, None, ""),
    ],
)
def test_start_links(argument: str, topic: str | None, campaign: str) -> None:
    """A topic, a campaign, or neither."""
    assert read_start(argument) == (topic, campaign)


def test_a_link_to_a_topic_is_read_back() -> None:
    """What a card links to opens its topic."""
    link = topic_link("agahi_test_bot", "otp_call")
    assert link == "https://t.me/agahi_test_bot?start=t_otp_call"
    assert read_start(link.rpartition("=")[2]) == ("otp_call", "")
