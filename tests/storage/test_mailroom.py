"""What Telegram needs kept, and how it goes. The same on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session

from bot.language.tags import LANGUAGES
from bot.storage.mailroom import Mailroom, Parcel, Pending, Settled, TipsChange
from bot.storage.tables import TelegramPayload, TelegramPending, TelegramRecent, TelegramSubscriber, TelegramUpdate

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
DAY = date(2026, 12, 1)
HELLO = (Parcel("text", {"text": "hello"}),)
TIPS = {tag: (Parcel("text", {"text": f"tip in {tag}"}),) for tag in LANGUAGES}


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        """The time."""
        return self.now


@pytest.fixture
def anyio_backend() -> str:
    """The edge runs on asyncio."""
    return "asyncio"


@pytest.fixture
def clock() -> Clock:
    """Noon on the first of December."""
    return Clock()


@pytest.fixture
def mailroom(database: Engine, clock: Clock) -> Mailroom:
    """The repository over an empty database."""
    return Mailroom(database, clock)


def settled(update: int, chat: int = 11, **changes: object) -> Settled:
    """An update that was answered."""
    return Settled(update, "answer", chat, f"key{chat}", **{"parcels": HELLO, **changes})  # type: ignore[arg-type]


async def _sent_all(mailroom: Mailroom) -> list[Pending]:
    taken = await mailroom.take(100, tips=False) + await mailroom.take(100, tips=True)
    for pending in taken:
        assert await mailroom.start(pending)
        await mailroom.sent(pending, 500 + pending.id)
    return taken


async def test_an_update_and_its_answer_are_recorded_once(mailroom: Mailroom) -> None:
    """The second edge that comes with it changes nothing."""
    assert await mailroom.known([1, 2]) == set()
    assert await mailroom.settle(settled(1))
    assert not await mailroom.settle(settled(1, parcels=HELLO * 3))
    assert await mailroom.known([1, 2]) == {1}
    assert await mailroom.waiting() == 1


async def test_what_is_recorded_is_whole_or_not_at_all(mailroom: Mailroom, database: Engine) -> None:
    """An update whose answer cannot be queued is not recorded either."""
    with pytest.raises((TypeError, StatementError)):
        await mailroom.settle(settled(1, parcels=(Parcel("text", {"text": object()}),)))
    assert await mailroom.known([1]) == set()
    with Session(database) as session:
        assert not list(session.scalars(select(TelegramUpdate)))


async def test_the_queue_keeps_the_order_of_a_chat(mailroom: Mailroom) -> None:
    """Oldest first; what is taken is not taken twice; sent rows go with their chat id."""
    for number in (1, 2, 3):
        await mailroom.settle(settled(number, parcels=(Parcel("text", {"text": str(number)}),)))
    taken = await mailroom.take(2, tips=False)
    assert [pending.body["text"] for pending in taken] == ["1", "2"]
    assert [pending.body["text"] for pending in await mailroom.take(9, tips=False)] == ["3"]
    for pending in taken:
        await mailroom.sent(pending, 100 + pending.id)
    assert await mailroom.waiting() == 1


async def test_after_a_crash_answers_are_sent_again_and_tips_are_not(mailroom: Mailroom) -> None:
    """What was taken is free again; of what was just being sent, an answer goes again, a tip does not."""
    await mailroom.settle(settled(1, tips=TipsChange("en", minute=480)))
    await mailroom.settle(settled(2, parcels=()))
    await mailroom.queue_tips(DAY, 0, 600, TIPS, 10)
    (answer,), (tip,) = await mailroom.take(9, tips=False), await mailroom.take(9, tips=True)
    await mailroom.start(answer)
    await mailroom.start(tip)
    assert await mailroom.recover() == 1
    assert [pending.id for pending in await mailroom.take(9, tips=False)] == [answer.id]
    assert await mailroom.take(9, tips=True) == []


async def test_one_edge_sends_at_a_time(mailroom: Mailroom) -> None:
    """The lease is held by one, renewed by it, and free when it runs out or is given back."""
    assert await mailroom.lease("a", 100.0, 5.0)
    assert not await mailroom.lease("b", 104.0, 5.0)
    assert await mailroom.lease("a", 104.0, 5.0)
    assert await mailroom.lease("b", 110.0, 5.0)
    assert not await mailroom.lease("a", 111.0, 5.0)
    await mailroom.release("b", 112.0)
    assert not await mailroom.lease("a", 111.9, 5.0)
    assert await mailroom.lease("a", 112.1, 5.0)


async def test_what_is_to_wait_waits(mailroom: Mailroom, clock: Clock) -> None:
    """Until its time has come."""
    await mailroom.settle(settled(1, parcels=(Parcel("delete", {"message_ids": [5]}, after=60),)))
    assert await mailroom.take(9, tips=False) == []
    clock.now += timedelta(seconds=61)
    assert len(await mailroom.take(9, tips=False)) == 1


async def test_hide_deletes_what_telegram_lets_us_delete(mailroom: Mailroom, clock: Clock, database: Engine) -> None:
    """Messages of 48 hours, by the hundred, first in the queue; of another chat none; then their numbers are gone too."""
    for number in range(1, 121):
        await mailroom.settle(settled(number, parcels=(), seen=(number,)))
    await mailroom.settle(settled(900, chat=22, parcels=(), seen=(7,)))
    clock.now += timedelta(hours=47)
    await mailroom.settle(settled(901, seen=(500,), hide=True))
    kinds = [(pending.kind, len(pending.body.get("message_ids", ()))) for pending in await mailroom.take(9, tips=False)]
    assert kinds == [("delete", 100), ("delete", 21), ("text", 0)]
    with Session(database) as session:
        assert set(session.scalars(select(TelegramRecent.chat))) == {"key22"}


async def test_hide_takes_back_what_waits_to_be_sent(mailroom: Mailroom) -> None:
    """Nothing more appears on a screen that somebody else may see."""
    await mailroom.settle(settled(1))
    (waits,) = await mailroom.take(9, tips=False)
    await mailroom.settle(settled(2, hide=True, parcels=()))
    assert not await mailroom.start(waits)


async def test_a_message_on_its_way_when_its_chat_is_hidden_is_deleted(mailroom: Mailroom) -> None:
    """It cannot be held back any more, so it goes as soon as it has come. Its row's number is not given to another."""
    await mailroom.settle(settled(1))
    (flying,) = await mailroom.take(9, tips=False)
    await mailroom.start(flying)
    await mailroom.settle(settled(2, hide=True))
    await mailroom.sent(flying, 77)
    confirmation, deletion = await mailroom.take(9, tips=False)
    assert confirmation.id > flying.id
    assert (deletion.kind, deletion.body) == ("delete", {"message_ids": [77]})


async def test_messages_past_48_hours_are_forgotten(mailroom: Mailroom, clock: Clock, database: Engine) -> None:
    """With old updates, old payloads, and answers that could not be sent for a day."""
    await mailroom.settle(settled(1, seen=(1,), payloads={"k": "/x"}))
    await _sent_all(mailroom)
    await mailroom.settle(settled(2))
    clock.now += timedelta(hours=48, minutes=1)
    await mailroom.forget_older_than(30)
    with Session(database) as session:
        assert not list(session.scalars(select(TelegramRecent.message_id)))
        assert not list(session.scalars(select(TelegramPending.id)))
        assert list(session.scalars(select(TelegramPayload.key))) == ["k"]
    clock.now += timedelta(days=30)
    await mailroom.forget_older_than(30)
    assert await mailroom.known([1, 2]) == set()
    assert await mailroom.payload("k") is None


async def test_long_payloads_are_stored_once(mailroom: Mailroom) -> None:
    """Under their key."""
    for number in (1, 2):
        await mailroom.settle(settled(number, payloads={"k1": "/form long"}))
    assert await mailroom.payload("k1") == "/form long"
    assert await mailroom.payload("k2") is None


async def test_asking_for_tips_and_stopping(mailroom: Mailroom, database: Engine) -> None:
    """A subscription is kept, changed, follows the language, and is gone when stopped, with what waits."""
    await mailroom.settle(settled(1, parcels=(), tips=TipsChange("ur", minute=480)))
    await mailroom.settle(settled(2, parcels=(), tips=TipsChange("ur", minute=1080)))
    await mailroom.settle(settled(3, parcels=(), tips=TipsChange("ur", paused=True)))
    await mailroom.settle(settled(4, parcels=(), language="en"))
    there = await mailroom.subscription("key11")
    assert there is not None
    assert (there.chat_id, there.language, there.minute, there.paused) == (11, "en", 1080, True)
    await mailroom.settle(settled(5, parcels=(), tips=TipsChange("en", paused=False)))
    await mailroom.queue_tips(DAY, 0, 1200, TIPS, 10)
    await mailroom.settle(settled(6, parcels=(), tips=TipsChange("en", stop=True)))
    assert await mailroom.subscription("key11") is None
    with Session(database) as session:
        assert not list(session.scalars(select(TelegramSubscriber.chat_id)))
        assert not list(session.scalars(select(TelegramPending.chat_id)))


async def test_deleting_a_chat_leaves_its_confirmation_only(mailroom: Mailroom, database: Engine) -> None:
    """Subscription, waiting messages and message numbers go; another chat's stay."""
    for chat in (11, 22):
        await mailroom.settle(settled(chat, chat=chat, seen=(1,), tips=TipsChange("en", minute=480)))
    await mailroom.settle(settled(3, seen=(2,), forget=True, parcels=(Parcel("text", {"text": "done"}),)))
    with Session(database) as session:
        for column in (TelegramSubscriber.chat, TelegramRecent.chat):
            assert set(session.scalars(select(column))) == {"key22"}
        waiting = session.execute(select(TelegramPending.chat, TelegramPending.body)).all()
    assert [(row.chat, row.body["text"]) for row in waiting] == [("key22", "hello"), ("key11", "done")]


async def test_a_tip_a_day_for_those_whose_time_has_come(mailroom: Mailroom) -> None:
    """Each in their language, once a day, not when paused, not before the time, not hours after it."""
    people = {1: ("en", 480, False), 2: ("ur", 490, False), 3: ("ur-Latn", 900, False), 4: ("en", 480, True), 5: ("en", 100, False)}
    for chat, (language, minute, paused) in people.items():
        await mailroom.settle(settled(chat, chat=chat, parcels=(), tips=TipsChange(language, minute, paused)))
    assert await mailroom.queue_tips(DAY, 310, 490, TIPS, 10) == 2
    assert await mailroom.queue_tips(DAY, 310, 490, TIPS, 10) == 0
    assert {(tip.chat_id, tip.body["text"]) for tip in await _sent_all(mailroom)} == {(1, "tip in en"), (2, "tip in ur")}
    assert await mailroom.queue_tips(DAY, 800, 980, TIPS, 10) == 1
    assert await mailroom.queue_tips(DAY + timedelta(days=1), 310, 490, TIPS, 1) == 1
    assert await mailroom.queue_tips(DAY + timedelta(days=1), 310, 490, TIPS, 10) == 1


async def test_a_group_that_becomes_a_supergroup_keeps_its_answers(mailroom: Mailroom) -> None:
    """They go to the new id."""
    await mailroom.settle(settled(1, chat=-5))
    await mailroom.move("key-5", -100500)
    assert [pending.chat_id for pending in await mailroom.take(9, tips=False)] == [-100500]


async def test_a_new_sender_learns_what_the_one_before_sent(mailroom: Mailroom, clock: Clock) -> None:
    """From the numbers of recent messages."""
    await mailroom.settle(settled(1, parcels=HELLO * 3))
    await _sent_all(mailroom)
    clock.now += timedelta(seconds=30)
    assert await mailroom.sent_lately("key11", 60) == 3
    assert await mailroom.sent_lately("key11", 20) == 0
