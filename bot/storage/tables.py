"""The tables. No column holds a name, a number, an address or an unredacted message of a person."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, Boolean, Date, DateTime, Float, ForeignKey, Index, Integer, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_Id = BigInteger().with_variant(Integer, "sqlite")


class Base(DeclarativeBase):
    """The base of every table."""


class ContentVersion(Base):
    """One published version of the content. Never changed after it is written."""

    __tablename__ = "content_versions"

    id: Mapped[int] = mapped_column(_Id, primary_key=True, autoincrement=True)
    digest: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text)
    topics: Mapped[int] = mapped_column(Integer)
    published_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class ContentActivation(Base):
    """A version became the one that answers: the newest row counts, so the history of roll-backs stays."""

    __tablename__ = "content_activations"

    id: Mapped[int] = mapped_column(_Id, primary_key=True, autoincrement=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("content_versions.id"))
    activated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))


class Conversation(Base):
    """A conversation under a key that names nobody."""

    __tablename__ = "conversations"

    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    language: Mapped[str | None] = mapped_column(String(16))
    language_chosen: Mapped[bool] = mapped_column(Boolean, default=False)
    seen_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)


class AnsweredMessage(Base):
    """The first result of a message id, given again when the id comes again. Holds no message text."""

    __tablename__ = "answered_messages"

    conversation: Mapped[str] = mapped_column(String(64), primary_key=True)
    message: Mapped[str] = mapped_column(String(64), primary_key=True)
    language: Mapped[str] = mapped_column(String(16))
    replies: Mapped[list[dict[str, object]]] = mapped_column(JSON)
    answered_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)


class Feedback(Base):
    """What somebody thought of a reply, the comment redacted."""

    __tablename__ = "feedback"

    id: Mapped[int] = mapped_column(_Id, primary_key=True, autoincrement=True)
    conversation: Mapped[str] = mapped_column(String(64), index=True)
    reply: Mapped[str] = mapped_column(String(80))
    topic: Mapped[str | None] = mapped_column(String(40))
    language: Mapped[str] = mapped_column(String(16))
    helpful: Mapped[bool] = mapped_column(Boolean)
    comment: Mapped[str | None] = mapped_column(Text)
    given_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    __table_args__ = (Index("ux_feedback_reply", "conversation", "reply", unique=True),)


class DailyCount(Base):
    """How often, by day: no row for a person."""

    __tablename__ = "daily_counts"

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    channel: Mapped[str] = mapped_column(String(16), primary_key=True)
    campaign: Mapped[str] = mapped_column(String(40), primary_key=True)
    language: Mapped[str] = mapped_column(String(16), primary_key=True)
    topic: Mapped[str] = mapped_column(String(40), primary_key=True)
    outcome: Mapped[str] = mapped_column(String(16), primary_key=True)
    count: Mapped[int] = mapped_column(Integer)


class CampaignCount(Base):
    """How often a campaign's page was visited and its chat opened, by day and by where people came from: no row for a person."""

    __tablename__ = "campaign_counts"

    day: Mapped[date] = mapped_column(Date, primary_key=True)
    campaign: Mapped[str] = mapped_column(String(40), primary_key=True)
    event: Mapped[str] = mapped_column(String(8), primary_key=True)
    language: Mapped[str] = mapped_column(String(16), primary_key=True)
    source: Mapped[str] = mapped_column(String(40), primary_key=True)
    medium: Mapped[str] = mapped_column(String(40), primary_key=True)
    count: Mapped[int] = mapped_column(Integer)


class UnansweredQuestion(Base):
    """A question not understood: redacted text, language and day, linked to nobody."""

    __tablename__ = "unanswered_questions"

    id: Mapped[int] = mapped_column(_Id, primary_key=True, autoincrement=True)
    text: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(16))
    asked_on: Mapped[date] = mapped_column(Date, index=True)


class TelegramUpdate(Base):
    """An update of Telegram that was dealt with, and what came of it, so that it is not dealt with twice."""

    __tablename__ = "telegram_updates"

    update_id: Mapped[int] = mapped_column(_Id, primary_key=True, autoincrement=False)
    result: Mapped[str] = mapped_column(String(16))
    done_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)


class TelegramPending(Base):
    """Something to be sent to a chat. The row, and the chat id in it, goes when it was sent.

    ``body`` holds our own words only. ``taken`` is set once the sending edge holds the row in memory, ``started_at`` just
    before it is sent.
    """

    __tablename__ = "telegram_pending"

    id: Mapped[int] = mapped_column(_Id, primary_key=True, autoincrement=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    chat: Mapped[str] = mapped_column(String(64), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    body: Mapped[dict[str, Any]] = mapped_column(JSON)
    tip: Mapped[bool] = mapped_column(Boolean, default=False)
    taken: Mapped[bool] = mapped_column(Boolean, default=False)
    not_before: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    started_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    created_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    # An id is never used again: the sender may still hold a row that /hide has taken back.
    __table_args__ = (Index("ix_telegram_pending_open", "taken", "tip", "id"), {"sqlite_autoincrement": True})


class TelegramLease(Base):
    """Which edge sends, until when. One at a time, so that Telegram's limits are kept by one clock."""

    __tablename__ = "telegram_leases"

    name: Mapped[str] = mapped_column(String(16), primary_key=True)
    holder: Mapped[str] = mapped_column(String(64))
    until: Mapped[float] = mapped_column(Float)


class TelegramSubscriber(Base):
    """A chat that asked for a tip a day. The row goes when the person stops it, deletes the chat or blocks the bot."""

    __tablename__ = "telegram_subscribers"

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    chat: Mapped[str] = mapped_column(String(64), unique=True)
    language: Mapped[str] = mapped_column(String(16))
    minute: Mapped[int] = mapped_column(Integer)
    paused: Mapped[bool] = mapped_column(Boolean, default=False)
    last_day: Mapped[date | None] = mapped_column(Date)
    __table_args__ = (Index("ix_telegram_subscribers_due", "paused", "minute"),)


class TelegramRecent(Base):
    """The number of a message in a chat, under a key that names nobody: for /hide, and for 48 hours only."""

    __tablename__ = "telegram_recent"

    chat: Mapped[str] = mapped_column(String(64), primary_key=True)
    message_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    sent_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)


class TelegramPayload(Base):
    """What a button stands for, when that is longer than the 64 bytes a button may carry. Words of ours, of no chat."""

    __tablename__ = "telegram_payloads"

    key: Mapped[str] = mapped_column(String(32), primary_key=True)
    payload: Mapped[str] = mapped_column(Text)
    used_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)
