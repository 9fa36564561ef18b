"""Replies as Telegram messages."""

from __future__ import annotations

import html
import re

import pytest

from bot.channels.telegram.parse import pack, unpack
from bot.channels.telegram.present import MESSAGE_UNITS, choice_of, present, units
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import AnswerChoice, Reply, TextBlock, TopicChoice
from tests.content.test_rendered_facts import rendered


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_fits_telegram(snapshot: Snapshot, language: str) -> None:
    """Under 4,096 units, tags balanced, callback data under 64 bytes, every line of the plain text there."""
    for reply in rendered(snapshot, language):
        messages = present(reply, snapshot)
        assert messages
        for message in messages:
            assert units(message.html) <= MESSAGE_UNITS
            assert message.html.count("<b>") == message.html.count("</b>")
            assert message.html.count("<i>") == message.html.count("</i>")
        whole = html.unescape(re.sub(r"</?[bi]>|[\u2068\u2069\u200f]", "", "\n".join(message.html for message in messages)))
        for line in reply.text.splitlines():
            words = re.sub(r"^- |[\u2068\u2069\u200f]|:$", "", line.strip())
            assert words in whole, (reply.topic, line)
        assert all(message.keyboard is None for message in messages[:-1])
        for choice in reply.choices:
            assert len(pack(choice_of(choice.payload)).encode()) <= 64


def test_a_long_answer_is_split_between_paragraphs(snapshot: Snapshot) -> None:
    """Every word arrives, in order."""
    reply = rendered(snapshot, "en")[0]
    blocks = tuple(TextBlock(text=f"{number} " + "word " * 150) for number in range(20))
    long: Reply = reply.model_copy(update={"blocks": blocks, "sources": ()})
    messages = present(long, snapshot)
    assert len(messages) > 1
    assert "".join(message.html for message in messages).count("word") == 20 * 150


def test_markup_in_content_is_text(snapshot: Snapshot) -> None:
    """A < in a text is not a tag."""
    reply = rendered(snapshot, "en")[0].model_copy(update={"blocks": (TextBlock(text="<b>a & b"),), "sources": ()})
    assert present(reply, snapshot)[0].html == "&lt;b&gt;a &amp; b"


@pytest.mark.parametrize(
    "data", ["", "a", "=", "=a", "=A|b", "=a|b c", "=start|../x", "a|b|c|d", "x|overview|99999|", "|||", "blackmail|overview||<x>"]
)
def test_foreign_callback_data_is_no_choice(data: str) -> None:
    """Only what we packed is unpacked."""
    assert unpack(data) is None


def test_an_answer_of_the_report_survives_packing(snapshot: Snapshot) -> None:
    """Every answer of every question, within Telegram's 64 bytes, and back again from the payload of the chat API."""
    for name, question in snapshot.content.report.questions.items():
        for value in (*question.choices, *snapshot.content.report.situations, *snapshot.content.report.groups):
            choice = AnswerChoice(question=name, value=value)
            assert len(pack(choice).encode()) <= 64
            assert unpack(pack(choice)) == choice == choice_of(choice.payload)


def test_a_choice_survives_packing() -> None:
    """With all its fields."""
    choice = TopicChoice(topic="section_lookup", section="26A", language="ur-Latn")
    assert unpack(pack(choice)) == choice
