"""Daily tips: asking for them, changing, stopping; and /hide and /delete."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.channels.telegram.subscription import choices, clock, minute_of, talk
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.settings import Settings
from bot.storage.database import open_database
from bot.storage.mailroom import Subscription
from bot.storage.tables import TelegramPending, TelegramRecent, TelegramSubscriber
from tests.botapi import BotApi
from tests.channels.telegram.conftest import AYESHA, BILAL

DAY = date(2026, 12, 1)
THERE = Subscription(11, "k", "ur", 480, paused=False)


@pytest.mark.parametrize(("text", "minute"), [("7:30", 450), ("7.05", 425), ("8", 480), ("23:59", 1439), ("0:00", 0)])
def test_times_people_write(text: str, minute: int) -> None:
    """Hours, with or without minutes."""
    assert minute_of(text) == minute


@pytest.mark.parametrize("text", ["", "24:00", "7:60", "tomorrow", "-1", "7:3", "99"])
def test_what_is_no_time(text: str) -> None:
    """Nothing is guessed."""
    assert minute_of(text) is None


def test_every_time_of_day_is_written_as_it_is_read() -> None:
    """There and back."""
    assert all(minute_of(clock(minute)) == minute for minute in range(24 * 60))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("there", [None, THERE, Subscription(11, "k", "ur", 480, paused=True)])
def test_every_button_is_understood(snapshot: Snapshot, language: str, there: Subscription | None) -> None:
    """Each button that is offered leads to an answer."""
    for choice in choices(snapshot, language, there):
        said = talk(choice.payload.removeprefix("/tips "), snapshot, language, there, DAY)
        assert said is not None
        assert said.answer.language == language


def test_what_is_not_understood_changes_nothing(snapshot: Snapshot) -> None:
    """And who gets no tips cannot pause them."""
    assert talk("tomorrow", snapshot, "en", THERE, DAY) is None
    for wish in ("pause", "resume", "stop"):
        said = talk(wish, snapshot, "en", None, DAY)
        assert said is not None
        assert said.change is None


def rows(settings: Settings) -> dict[str, set[str]]:
    """The chats that anything is kept of, by table."""
    database = open_database(settings.database)
    with Session(database) as session:
        found = {
            table.__tablename__: set(session.scalars(select(table.chat))) for table in (TelegramSubscriber, TelegramRecent, TelegramPending)
        }
    database.dispose()
    return found


@pytest.mark.slow
def test_from_asking_to_stopping(telegram: BotApi, published: Settings) -> None:
    """By the buttons and by words; afterwards the chat is in no table of subscribers."""
    telegram.person_says(AYESHA, "/tips")
    keyboard = telegram.wait_for(1)[-1]["reply_markup"]["inline_keyboard"]
    assert keyboard[0][0]["callback_data"] == "v|/tips 480"
    telegram.person_taps(AYESHA, keyboard[0][0]["callback_data"])
    assert "8:00" in telegram.wait_for(2)[-1]["text"]
    assert len(rows(published)["telegram_subscribers"]) == 1
    telegram.person_says(AYESHA, "/tips 21:15")
    assert "21:15" in telegram.wait_for(3)[-1]["text"]
    telegram.person_says(AYESHA, "/tips stop")
    telegram.wait_for(4)
    assert rows(published)["telegram_subscribers"] == set()


@pytest.mark.slow
def test_who_blocks_the_bot_gets_no_more_tips(telegram: BotApi, published: Settings) -> None:
    """The subscription ends quietly, by Telegram's word or by its refusal."""
    for chat in (AYESHA, BILAL):
        telegram.person_says(chat, "/tips 8:00")
    telegram.wait_for(2)
    telegram.person_blocks(AYESHA)
    telegram.blocked.add(BILAL)
    telegram.person_says(BILAL, "otp")
    telegram.wait_until(lambda: not rows(published)["telegram_subscribers"])
    assert rows(published)["telegram_recent"] == set()


@pytest.mark.slow
def test_hide_clears_the_chat(telegram: BotApi, published: Settings) -> None:
    """Every message of both, the command too; the confirmation stays for a moment, and nothing is remembered."""
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1)
    telegram.person_says(AYESHA, "otp")
    telegram.wait_for(2)
    telegram.person_says(AYESHA, "/hide")
    telegram.wait_for(3)
    telegram.wait_until(lambda: telegram.standing(AYESHA) == [telegram.sent[-1]["message_id"]])
    telegram.wait_until(lambda: not rows(published)["telegram_recent"])
    assert len(telegram.deleted) == 5


@pytest.mark.slow
def test_delete_leaves_no_number(telegram: BotApi, published: Settings) -> None:
    """Subscription, message numbers: all gone, and the confirmation is not remembered either."""
    telegram.person_says(AYESHA, "/tips 8:00")
    telegram.wait_for(1)
    telegram.person_says(AYESHA, "/delete")
    telegram.wait_for(2)
    telegram.wait_until(lambda: not any(rows(published).values()))
