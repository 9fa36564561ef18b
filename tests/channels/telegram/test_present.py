"""Replies as Telegram messages."""

from __future__ import annotations

import html
import re
from datetime import UTC, date, datetime

import pytest

from bot.channels.telegram.buttons import DATA_BYTES
from bot.channels.telegram.present import MESSAGE_UNITS, present, units
from bot.content.quiz import quiz_block
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import Choice, ContactCard, ContactsBlock, DownloadBlock, Phone, Reply, TextBlock
from tests.content.test_rendered_facts import rendered


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_fits_telegram(snapshot: Snapshot, language: str) -> None:
    """Under 4,096 units, tags balanced, callback data under 64 bytes, every line of the plain text there."""
    for reply in rendered(snapshot, language):
        presented = present(reply, snapshot)
        texts = [parcel.body["text"] for parcel in presented.parcels]
        assert texts
        for text in texts:
            assert units(text) <= MESSAGE_UNITS
            for tag in ("b", "i", "code"):
                assert text.count(f"<{tag}>") == text.count(f"</{tag}>")
        whole = html.unescape(re.sub(r"</?(?:[bi]|code)>|[\u2068\u2069\u200f]", "", "\n".join(texts)))
        for line in reply.text.splitlines():
            words = re.sub(r"^- |[\u2068\u2069\u200f]|:$", "", line.strip())
            assert words in whole, (reply.topic, line)
        assert all("keyboard" not in parcel.body for parcel in presented.parcels[:-1])
        rows = presented.parcels[-1].body.get("keyboard", [])
        assert [row[0]["text"] for row in rows[-len(reply.choices) :]] == [choice.title for choice in reply.choices] or not reply.choices
        assert all(len(button["callback_data"].encode()) <= DATA_BYTES for (button,) in rows)


def test_a_long_answer_is_split_between_paragraphs(snapshot: Snapshot) -> None:
    """Every word arrives, in order, and a tap does not edit a part of it in place."""
    reply = rendered(snapshot, "en")[0]
    blocks = tuple(TextBlock(text=f"{number} " + "word " * 150) for number in range(20))
    choices = (Choice(title="Proof", payload='/ask{"topic": "blackmail", "aspect": "evidence"}'),)
    long: Reply = reply.model_copy(update={"blocks": blocks, "sources": (), "choices": choices})
    parcels = present(long, snapshot).parcels
    assert len(parcels) > 1
    assert "".join(parcel.body["text"] for parcel in parcels).count("word") == 20 * 150
    assert parcels[-1].body["keyboard"][0][0]["callback_data"] == "p|blackmail|evidence||"


def test_markup_in_content_is_text(snapshot: Snapshot) -> None:
    """A < in a text is not a tag."""
    reply = rendered(snapshot, "en")[0].model_copy(update={"blocks": (TextBlock(text="<b>a & b"),), "sources": (), "choices": ()})
    assert present(reply, snapshot).parcels[0].body == {"text": "&lt;b&gt;a &amp; b"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_of_a_contact_are_copied_by_a_tap(snapshot: Snapshot, language: str) -> None:
    """Telegram dials only long numbers by itself; a short one is at least one tap away from the dialler."""
    card = ContactCard(
        id="x", name="X & Y", what_for="", phones=(Phone(number="1799"), Phone(number="0800-39393")), sms="9000", checked=date(2026, 1, 1)
    )
    reply = rendered(snapshot, language)[0].model_copy(
        update={"blocks": (ContactsBlock(title="T", contacts=(card,)),), "sources": (), "language": language}
    )
    text = present(reply, snapshot).parcels[0].body["text"]
    assert re.findall(r"<code>([\d-]+)</code>", text) == ["1799", "0800-39393", "9000"]
    assert "X &amp; Y" in text


def test_a_quiz_question_and_a_file_are_messages_of_their_own(snapshot: Snapshot) -> None:
    """Words before and after them keep their place, the buttons stand under the last."""
    quiz = quiz_block(snapshot, snapshot.content.quiz.questions[0], "en")
    file = DownloadBlock(title="Draft", name="d.pdf", media_type="application/pdf", size=3, url="/files/x", expires=datetime.now(UTC))
    blocks = (TextBlock(text="before"), quiz, file, TextBlock(text="after"))
    reply = rendered(snapshot, "en")[0].model_copy(update={"blocks": blocks, "sources": (), "choices": (Choice(title="Go", payload="/x"),)})
    parcels = present(reply, snapshot).parcels
    assert [parcel.kind for parcel in parcels] == ["text", "quiz", "file", "text"]
    assert parcels[1].body["correct"] == quiz.correct
    assert parcels[2].body["url"] == "/files/x"
    assert parcels[3].body == {"text": "after", "keyboard": [[{"text": "Go", "callback_data": "v|/x"}]]}
