"""What the edge keeps of conversations: languages, first results, counts, feedback."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from bot.messages import Incoming, Reply
from bot.storage.tables import (
    AnsweredMessage,
    Conversation,
    DailyCount,
    Feedback,
    TelegramUpdate,
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


class Records:
    """The repository of conversations.

    Args:
        engine: the database.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._sessions = async_sessionmaker(engine, expire_on_commit=False)
        self._insert: Any = postgresql.insert if engine.dialect.name == "postgresql" else sqlite.insert

    async def recall(self, conversation: str, message: str) -> tuple[ConversationState, FirstResult | None]:
        """The state of a conversation, and the first result of a message id if it came before."""
        async with self._sessions() as session:
            row = (
                await session.execute(
                    select(Conversation.language, Conversation.language_chosen, AnsweredMessage.language, AnsweredMessage.replies)
                    .join(
                        AnsweredMessage,
                        (AnsweredMessage.conversation == Conversation.key) & (AnsweredMessage.message == message),
                        isouter=True,
                    )
                    .where(Conversation.key == conversation)
                )
            ).first()
        if row is None:
            return ConversationState(), None
        language, chosen, first_language, replies = row
        state = ConversationState(language, chosen)
        # Of an outer join: None when the message is new.
        known: list[dict[str, object]] | None = replies
        if known is None:
            return state, None
        return state, FirstResult(first_language, tuple(Reply.model_validate(reply) for reply in known))

    async def record(self, taken: Taken) -> None:
        """Keep a turn's result, the conversation's state and the counts, in one transaction."""
        now = datetime.now(UTC)
        incoming, state = taken.incoming, taken.state
        async with self._sessions() as session, session.begin():
            await self._touch(session, incoming.conversation, incoming.channel, state, now)
            session.add(
                AnsweredMessage(
                    conversation=incoming.conversation,
                    message=incoming.id,
                    language=state.language or "",
                    replies=[reply.model_dump(mode="json") for reply in taken.replies],
                    answered_at=now,
                )
            )
            await self._count(session, incoming, taken.replies, now)
            if taken.unanswered_text:
                session.add(UnansweredQuestion(text=taken.unanswered_text, language=state.language or "", asked_on=now.date()))

    async def count(self, incoming: Incoming, replies: Sequence[Reply]) -> None:
        """Count a turn whose result is not kept."""
        async with self._sessions() as session, session.begin():
            await self._count(session, incoming, replies, datetime.now(UTC))

    async def set_language(self, conversation: str, channel: str, language: str, chosen: bool) -> None:
        """Remember the language of a conversation."""
        async with self._sessions() as session, session.begin():
            await self._touch(session, conversation, channel, ConversationState(language, chosen), datetime.now(UTC))

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
        async with self._sessions() as session, session.begin():
            await self._upsert(session, Feedback, values, ("conversation", "reply"), ("helpful", "comment", "given_at"))

    async def forget(self, conversation: str) -> None:
        """Delete everything kept of a conversation."""
        async with self._sessions() as session, session.begin():
            await session.execute(delete(AnsweredMessage).where(AnsweredMessage.conversation == conversation))
            await session.execute(delete(Feedback).where(Feedback.conversation == conversation))
            await session.execute(delete(Conversation).where(Conversation.key == conversation))

    async def forget_older_than(self, days: int) -> None:
        """Delete what is past its time."""
        now = datetime.now(UTC)
        limit = now - timedelta(days=days)
        old: tuple[tuple[type[Any], ColumnElement[bool]], ...] = (
            (AnsweredMessage, AnsweredMessage.answered_at < limit),
            (Conversation, Conversation.seen_at < limit),
            (Feedback, Feedback.given_at < limit),
            (UnansweredQuestion, UnansweredQuestion.asked_on < now.date() - timedelta(days=_UNANSWERED_DAYS)),
            (TelegramUpdate, TelegramUpdate.done_at < limit),
        )
        async with self._sessions() as session, session.begin():
            for table, condition in old:
                await session.execute(delete(table).where(condition))

    async def update_done(self, update_id: int) -> bool:
        """Whether an update of Telegram was dealt with before."""
        async with self._sessions() as session:
            return await session.get(TelegramUpdate, update_id) is not None

    async def finish_update(self, update_id: int) -> None:
        """Remember that an update of Telegram was dealt with."""
        values = {"update_id": update_id, "done_at": datetime.now(UTC)}
        async with self._sessions() as session, session.begin():
            await self._upsert(session, TelegramUpdate, values, ("update_id",), ("done_at",))

    async def ping(self) -> None:
        """Raise when the database cannot be read."""
        async with self._sessions() as session:
            await session.execute(select(Conversation.key).limit(1))

    async def _touch(self, session: AsyncSession, key: str, channel: str, state: ConversationState, now: datetime) -> None:
        values = {
            "key": key,
            "channel": channel,
            "language": state.language,
            "language_chosen": state.language_chosen,
            "seen_at": now,
        }
        await self._upsert(session, Conversation, values, ("key",), ("language", "language_chosen", "seen_at"))

    async def _count(self, session: AsyncSession, incoming: Incoming, replies: Sequence[Reply], now: datetime) -> None:
        for reply in replies:
            values = {
                "day": now.date(),
                "channel": incoming.channel,
                "campaign": incoming.campaign,
                "language": reply.language,
                "topic": reply.topic or "",
                "outcome": reply.outcome.value,
                "count": 1,
            }
            keys = tuple(name for name in values if name != "count")
            statement = self._insert(DailyCount).values(values)
            await session.execute(statement.on_conflict_do_update(index_elements=keys, set_={"count": DailyCount.count + 1}))

    async def _upsert(
        self, session: AsyncSession, table: type[Any], values: dict[str, Any], keys: tuple[str, ...], changed: tuple[str, ...]
    ) -> None:
        statement = self._insert(table).values(values)
        await session.execute(
            statement.on_conflict_do_update(index_elements=keys, set_={name: statement.excluded[name] for name in changed})
        )


def with_language(state: ConversationState, language: str, chosen: str | None) -> ConversationState:
    """The state after a turn that was answered in a language, which the person may have asked for."""
    return ConversationState(chosen, True) if chosen else replace(state, language=language)
