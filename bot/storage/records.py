"""What the edge keeps of conversations: languages, first results, counts, feedback."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, bindparam, delete, insert, select

from bot.messages import Incoming, Outcome, Reply
from bot.storage.repository import Repository
from bot.storage.tables import (
    AnsweredMessage,
    Conversation,
    DailyCount,
    Feedback,
    UnansweredQuestion,
)

# Linked to nobody, and of use only when there are many: kept longer than conversations.
_UNANSWERED_DAYS = 365


@dataclass(frozen=True)
class ConversationState:
    """What is remembered of a conversation outside the engine."""

    language: str | None = None
    language_chosen: bool = False


@dataclass(frozen=True)
class FirstResult:
    """The result a message id got when it came first."""

    language: str
    replies: tuple[Reply, ...]


@dataclass(frozen=True)
class Taken:
    """A turn to be recorded."""

    incoming: Incoming
    state: ConversationState
    replies: tuple[Reply, ...]
    unanswered_text: str | None = None


class Records(Repository):
    """The repository of conversations.

    Args:
        engine: the database.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        # Built once: a statement that is made anew for every message costs more than running it.
        self._touch = self._upsert(Conversation, ("key",), ("language", "language_chosen", "seen_at"))
        self._feedback = self._upsert(Feedback, ("conversation", "reply"), ("helpful", "comment", "given_at"))
        counted = self._insert(DailyCount)
        keys = [column.name for column in DailyCount.__table__.primary_key]
        self._count = counted.on_conflict_do_update(index_elements=keys, set_={"count": DailyCount.count + 1})
        self._recall = (
            select(Conversation.language, Conversation.language_chosen, AnsweredMessage.language, AnsweredMessage.replies)
            .join(
                AnsweredMessage,
                (AnsweredMessage.conversation == Conversation.key) & (AnsweredMessage.message == bindparam("message")),
                isouter=True,
            )
            .where(Conversation.key == bindparam("conversation"))
        )

    async def recall(self, conversation: str, message: str) -> tuple[ConversationState, FirstResult | None]:
        """The state of a conversation, and the first result of a message id if it came before."""

        def read(connection: Connection) -> Any:
            return connection.execute(self._recall, {"conversation": conversation, "message": message}).first()

        row = await self._run(read)
        if row is None:
            return ConversationState(), None
        language, chosen, first_language, replies = row
        state = ConversationState(language, chosen)
        # Of an outer join: None when the message is new.
        if replies is None:
            return state, None
        return state, FirstResult(first_language, tuple(Reply.model_validate(reply) for reply in replies))

    async def record(self, taken: Taken) -> None:
        """Keep a turn's result, the conversation's state and the counts, in one transaction.

        When two edges answered the same message, the result that was kept first stays.
        """
        now = datetime.now(UTC)
        incoming, state = taken.incoming, taken.state
        answered = {
            "conversation": incoming.conversation,
            "message": incoming.id,
            "language": state.language or "",
            # What tells of a guided report is on the shelf for an hour, and never here.
            "replies": [reply.model_dump(mode="json") for reply in taken.replies if reply.outcome is not Outcome.FORM],
            "answered_at": now,
        }
        asked = {"text": taken.unanswered_text, "language": state.language or "", "asked_on": now.date()}

        def write(connection: Connection) -> None:
            connection.execute(self._touch, _conversation(incoming.conversation, incoming.channel, state, now))
            connection.execute(self._insert(AnsweredMessage).on_conflict_do_nothing(), answered)
            connection.execute(self._count, _counts(incoming, taken.replies, now))
            if taken.unanswered_text:
                connection.execute(insert(UnansweredQuestion), asked)

        await self._run(write)

    async def count(self, incoming: Incoming, replies: Sequence[Reply]) -> None:
        """Count a turn whose result is not kept."""
        counts = _counts(incoming, replies, datetime.now(UTC))
        await self._run(lambda connection: connection.execute(self._count, counts))

    async def set_language(self, conversation: str, channel: str, language: str, chosen: bool) -> None:
        """Remember the language of a conversation."""
        values = _conversation(conversation, channel, ConversationState(language, chosen), datetime.now(UTC))
        await self._run(lambda connection: connection.execute(self._touch, values))

    async def state(self, conversation: str) -> ConversationState:
        """What is remembered of a conversation."""
        return (await self.recall(conversation, ""))[0]

    async def reply(self, conversation: str, reply_id: str) -> Reply | None:
        """A reply that was given in a conversation, by its id."""
        message, _, _ = reply_id.rpartition(".")
        _, result = await self.recall(conversation, message)
        return next((reply for reply in result.replies if reply.id == reply_id), None) if result else None

    async def give_feedback(self, conversation: str, reply: Reply, helpful: bool, comment: str | None) -> None:
        """Keep what somebody thought of a reply; the last word on a reply counts."""
        values = {
            "conversation": conversation,
            "reply": reply.id,
            "topic": reply.topic,
            "language": reply.language,
            "helpful": helpful,
            "comment": comment,
            "given_at": datetime.now(UTC),
        }
        await self._run(lambda connection: connection.execute(self._feedback, values))

    async def forget(self, conversation: str) -> None:
        """Delete everything kept of a conversation, and what the journal of the database still holds of it."""

        def write(connection: Connection) -> None:
            for key in (AnsweredMessage.conversation, Feedback.conversation, Conversation.key):
                connection.execute(delete(key.class_).where(key == conversation))

        await self._run(write)
        await self._clear_journal()

    async def forget_older_than(self, days: int) -> None:
        """Delete what is past its time."""
        now = datetime.now(UTC)
        limit = now - timedelta(days=days)
        old: tuple[tuple[type[Any], ColumnElement[bool]], ...] = (
            (AnsweredMessage, AnsweredMessage.answered_at < limit),
            (Conversation, Conversation.seen_at < limit),
            (Feedback, Feedback.given_at < limit),
            (UnansweredQuestion, UnansweredQuestion.asked_on < now.date() - timedelta(days=_UNANSWERED_DAYS)),
        )

        def write(connection: Connection) -> None:
            for table, condition in old:
                connection.execute(delete(table).where(condition))

        await self._run(write)
        await self._clear_journal()

    async def ping(self) -> None:
        """Raise when the database cannot be read."""
        await self._run(lambda connection: connection.execute(select(Conversation.key).limit(1)).first())

    def _upsert(self, table: type[Any], keys: tuple[str, ...], changed: tuple[str, ...]) -> Any:
        statement = self._insert(table)
        return statement.on_conflict_do_update(index_elements=keys, set_={name: statement.excluded[name] for name in changed})


def _conversation(key: str, channel: str, state: ConversationState, now: datetime) -> dict[str, Any]:
    return {"key": key, "channel": channel, "language": state.language, "language_chosen": state.language_chosen, "seen_at": now}


def _counts(incoming: Incoming, replies: Sequence[Reply], now: datetime) -> list[dict[str, Any]]:
    return [
        {
            "day": now.date(),
            "channel": incoming.channel,
            "campaign": incoming.campaign,
            "language": reply.language,
            "topic": reply.topic or "",
            "outcome": reply.outcome.value,
            "count": 1,
        }
        for reply in replies
    ]


def with_language(state: ConversationState, language: str, chosen: str | None) -> ConversationState:
    """The state after a turn that was answered in a language, which the person may have asked for."""
    return ConversationState(chosen, True) if chosen else replace(state, language=language)
