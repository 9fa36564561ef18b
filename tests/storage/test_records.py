"""What is kept of conversations, and how it goes. The same on SQLite and PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, select, text, update
from sqlalchemy.orm import Session

from bot.messages import Aspect, Incoming, Outcome, Reply, TextBlock
from bot.storage.records import ConversationState, Records, Taken, with_language
from bot.storage.tables import AnsweredMessage, Base, Conversation, DailyCount, Feedback, UnansweredQuestion

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    """The edge runs on asyncio."""
    return "asyncio"


@pytest.fixture
def records(database: Engine) -> Records:
    """The repository over an empty database."""
    return Records(database)


def taken(message: str = "m1", conversation: str = "c1", unanswered: str | None = None) -> Taken:
    """A turn."""
    reply = Reply(
        id=f"{message}.0",
        outcome=Outcome.ANSWER,
        topic="blackmail",
        aspect=Aspect.OVERVIEW,
        language="ur",
        confidence=0.9,
        text="جواب",
        blocks=(TextBlock(text="جواب"),),
        choices=(),
        sources=(),
        checked=None,
    )
    incoming = Incoming(channel="web", conversation=conversation, id=message, text="سوال", campaign="school")
    return Taken(incoming, ConversationState("ur"), (reply,), unanswered)


async def test_the_first_result_is_kept(records: Records) -> None:
    """With the language of the conversation."""
    assert await records.recall("c1", "m1") == (ConversationState(), None)
    await records.record(taken())
    state, first = await records.recall("c1", "m1")
    assert state == ConversationState("ur")
    assert first is not None
    assert first.replies == taken().replies
    assert (await records.recall("c1", "m2"))[1] is None


async def test_counts_add_up_without_a_row_for_a_person(records: Records, database: Engine) -> None:
    """Two people, one row."""
    await records.record(taken("m1", "c1"))
    await records.record(taken("m1", "c2"))
    with Session(database) as session:
        (row,) = session.scalars(select(DailyCount))
        assert (row.count, row.topic, row.campaign, row.outcome) == (2, "blackmail", "school", "answer")


async def test_forgetting_leaves_nothing_of_a_conversation(records: Records, database: Engine) -> None:
    """Answers, feedback and state of this conversation go; another's stay."""
    for conversation in ("c1", "c2"):
        await records.record(taken(conversation=conversation))
        await records.give_feedback(conversation, taken().replies[0], helpful=True, comment="good")
    await records.forget("c1")
    with Session(database) as session:
        for key in (AnsweredMessage.conversation, Conversation.key, Feedback.conversation):
            assert list(session.scalars(select(key))) == ["c2"]


async def test_the_last_word_on_a_reply_counts(records: Records, database: Engine) -> None:
    """Feedback is corrected, not doubled."""
    await records.record(taken())
    await records.give_feedback("c1", taken().replies[0], helpful=True, comment=None)
    await records.give_feedback("c1", taken().replies[0], helpful=False, comment="no")
    with Session(database) as session:
        (row,) = session.scalars(select(Feedback))
        assert (row.helpful, row.comment) == (False, "no")


async def test_old_rows_go(records: Records, database: Engine) -> None:
    """What is past the retention time is deleted, the rest and the counts stay."""
    await records.record(taken(conversation="old", unanswered="سوال"))
    past = datetime.now(UTC) - timedelta(days=40)
    with Session(database) as session, session.begin():
        session.execute(update(AnsweredMessage).values(answered_at=past))
        session.execute(update(Conversation).values(seen_at=past))
        session.execute(update(UnansweredQuestion).values(asked_on=past.date() - timedelta(days=365)))
    await records.record(taken(conversation="new"))
    await records.forget_older_than(30)
    with Session(database) as session:
        assert list(session.scalars(select(Conversation.key))) == ["new"]
        assert list(session.scalars(select(AnsweredMessage.conversation))) == ["new"]
        assert not list(session.scalars(select(UnansweredQuestion)))
        assert session.scalars(select(DailyCount)).one().count == 2


def test_a_chosen_language_stays_chosen() -> None:
    """Detection follows the message; a choice follows the person."""
    assert with_language(ConversationState("en"), "ur", None) == ConversationState("ur", False)
    assert with_language(ConversationState("en"), "en", "ur") == ConversationState("ur", True)


def test_no_column_could_hold_a_person(database: Engine) -> None:
    """The tables' columns are these; a new one has to be thought about here. Chat ids: of pending sends and subscribers only."""
    columns = {f"{table.name}.{column.name}" for table in Base.metadata.tables.values() for column in table.columns}
    assert {name for name in columns if name.endswith("chat_id")} == {"telegram_pending.chat_id", "telegram_subscribers.chat_id"}
    words = {name: set(name.rpartition(".")[2].split("_")) for name in columns}
    personal = {"phone", "user", "person", "first", "last", "address", "ip", "username", "email", "cnic"}
    assert {name for name, parts in words.items() if parts & personal} == {"telegram_subscribers.last_day"}
    with database.connect() as connection:
        assert connection.execute(text("SELECT 1")).scalar() == 1
