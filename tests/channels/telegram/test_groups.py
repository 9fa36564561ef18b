"""In groups: only when spoken to, short, nothing on what happened to a person."""

from __future__ import annotations

import re

import pytest

from bot.channels.telegram.groups import group_parcel
from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import Aspect
from bot.rendering.reply import reply_of
from tests.botapi import BotApi
from tests.channels.telegram.conftest import AYESHA, BILAL
from tests.content.test_rendered_facts import DAY

GROUP = -100123


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_short_and_general(snapshot: Snapshot, language: str) -> None:
    """Of every topic: at most 1,000 characters, a button to go on in private, and of situations no word of advice."""
    composer = Composer(snapshot, language, DAY)
    for topic in snapshot.content.topics.values():
        reply = reply_of(composer.topic(topic, Aspect.OVERVIEW), "x.0", snapshot)
        parcel = group_parcel(reply, snapshot, "agahi_test_bot", 5)
        assert len(parcel.body["text"]) <= 1_000, topic.id
        assert parcel.body["reply_to"] == 5
        ((button,),) = parcel.body["keyboard"]
        assert re.fullmatch(r"https://t\.me/agahi_test_bot\?start=t_[a-z0-9_]{1,40}", button["url"])
        advice = snapshot.text(topic.answer[language], language)
        if topic.category in ("situation", "crisis"):
            assert advice[:40] not in parcel.body["text"]
            assert snapshot.word("group_private", language) in parcel.body["text"].replace("\u200f", "")


@pytest.mark.slow
def test_it_speaks_when_spoken_to(telegram: BotApi) -> None:
    """A mention, a reply to it, a command with its name; all else is none of its business."""
    telegram.group_says(GROUP, AYESHA, "fake id ka kya karein")
    telegram.group_says(GROUP, AYESHA, "/report")
    telegram.group_says(GROUP, AYESHA, "/report@other_bot")
    telegram.group_says(GROUP, AYESHA, "@agahi_test_bot fake id")
    telegram.group_says(GROUP, BILAL, "otp?", reply_to_bot=True)
    telegram.group_says(GROUP, BILAL, "/helplines@agahi_test_bot")
    telegram.wait_for(3)
    telegram.person_says(BILAL, "otp")
    telegram.wait_for(4)
    assert [message["chat_id"] for message in telegram.sent] == [GROUP, GROUP, GROUP, BILAL] or len(telegram.texts(GROUP)) == 3
    assert all(message["reply_parameters"]["message_id"] for message in telegram.sent if message["chat_id"] == GROUP)


@pytest.mark.slow
def test_people_in_a_group_have_their_own_conversations(telegram: BotApi, fake_engine: object) -> None:
    """What one asked is no context for another."""
    from tests.fakes import FakeEngine

    assert isinstance(fake_engine, FakeEngine)
    for person in (AYESHA, BILAL):
        telegram.group_says(GROUP, person, "@agahi_test_bot otp")
    telegram.wait_for(2)
    assert len({asked.conversation for asked in fake_engine.heard}) == 2


@pytest.mark.slow
def test_hide_in_a_group_takes_back_what_the_bot_said(telegram: BotApi) -> None:
    """And nothing of what others said."""
    telegram.group_says(GROUP, AYESHA, "@agahi_test_bot otp")
    telegram.wait_for(1)
    telegram.group_says(GROUP, AYESHA, "/hide@agahi_test_bot")
    telegram.wait_until(lambda: telegram.deleted)
    telegram.wait_for(2)
    assert telegram.deleted == [(GROUP, telegram.sent[0]["message_id"])]
