"""What Telegram needs kept: updates dealt with, what is to be sent, who asked for tips, which messages /hide may delete."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, delete, func, insert, or_, select, update

from bot.storage.repository import Repository
from bot.storage.tables import TelegramLease, TelegramPayload, TelegramPending, TelegramRecent, TelegramSubscriber, TelegramUpdate

# Telegram lets a bot delete its messages of the last 48 hours; some minutes less, so that no deletion comes too late.
HIDE_HOURS = 48
_HIDDEN_AT_ONCE = 100
# An answer that could not be sent for a day answers nobody any more.
_PENDING_HOURS = 24
_LEASE = "sender"


@dataclass(frozen=True)
class Parcel:
    """Something to send to a chat.

    Args:
        kind: ``text``, ``edit``, ``quiz``, ``file``, ``contact`` or ``delete``.
        body: what the kind needs, in JSON.
        after: seconds to wait before it is sent.
    """

    kind: str
    body: Mapping[str, Any]
    after: float = 0.0


@dataclass(frozen=True)
class Pending:
    """A parcel with its chat, as taken from the queue."""

    id: int
    chat_id: int
    chat: str
    kind: str
    body: Mapping[str, Any]
    tip: bool


@dataclass(frozen=True)
class TipsChange:
    """What a person asked for about the daily tips.

    Args:
        language: the language of the tips.
        minute: the time of day, in minutes after midnight; None keeps it.
        paused: whether to pause; None keeps it.
        stop: whether to stop, which deletes the subscription.
    """

    language: str
    minute: int | None = None
    paused: bool | None = None
    stop: bool = False


@dataclass(frozen=True)
class Subscription:
    """What is kept of a chat that gets tips."""

    chat_id: int
    chat: str
    language: str
    minute: int
    paused: bool


@dataclass(frozen=True)
class Settled:
    """What an update came to: recorded whole, in one transaction, or not at all.

    Args:
        update_id: Telegram's number of the update.
        result: what it came to, in a word.
        chat_id: the chat to send to.
        chat: the key of the chat.
        parcels: what to send, in order.
        payloads: long button payloads by their short keys.
        seen: numbers of the person's own messages, for /hide.
        tips: a change of the subscription.
        language: the language the person has chosen, which tips follow.
        hide: whether the messages of the last 48 hours are to be deleted in the chat.
        forget: whether everything kept of the chat is to be deleted.
    """

    update_id: int
    result: str
    chat_id: int = 0
    chat: str = ""
    parcels: tuple[Parcel, ...] = ()
    payloads: Mapping[str, str] = field(default_factory=dict)
    seen: tuple[int, ...] = ()
    tips: TipsChange | None = None
    language: str | None = None
    hide: bool = False
    forget: bool = False


class Mailroom(Repository):
    """The repository of Telegram.

    Args:
        engine: the database.
        now: the time of day.
    """

    def __init__(self, engine: Engine, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        super().__init__(engine)
        self._now = now

    # --- updates

    async def known(self, update_ids: Iterable[int]) -> set[int]:
        """Which of these updates were dealt with before."""
        wanted = select(TelegramUpdate.update_id).where(TelegramUpdate.update_id.in_(list(update_ids)))
        return await self._run(lambda connection: set(connection.scalars(wanted)))

    async def settle(self, settled: Settled) -> bool:
        """Record an update with everything it came to. The first one that records it counts.

        Returns:
            Whether it was recorded now; False when it had been dealt with before, and nothing was changed.
        """
        now = self._now()

        def write(connection: Connection) -> bool:
            mark = {"update_id": settled.update_id, "result": settled.result, "done_at": now}
            statement = self._insert(TelegramUpdate).on_conflict_do_nothing().returning(TelegramUpdate.update_id)
            if connection.execute(statement, mark).first() is None:
                return False
            self._apply(connection, settled, now)
            return True

        first = await self._run(write)
        if first and (settled.forget or (settled.tips and settled.tips.stop)):
            await self._clear_journal()
        return first

    async def settle_all(self, update_ids: Sequence[int], result: str) -> None:
        """Record updates that are left without an answer."""
        rows = [{"update_id": number, "result": result, "done_at": self._now()} for number in update_ids]
        if rows:
            await self._run(lambda connection: connection.execute(self._insert(TelegramUpdate).on_conflict_do_nothing(), rows))

    def _apply(self, connection: Connection, settled: Settled, now: datetime) -> None:
        parcels = list(settled.parcels)
        if settled.hide:
            parcels[:0] = self._hiding(connection, settled, now)
        if settled.forget or settled.hide:
            connection.execute(delete(TelegramRecent).where(TelegramRecent.chat == settled.chat))
            connection.execute(delete(TelegramPending).where(TelegramPending.chat == settled.chat))
        if settled.forget:
            self._forget(connection, settled.chat)
        if settled.tips:
            self._change_tips(connection, settled, settled.tips)
        elif settled.language:
            same_chat = TelegramSubscriber.chat == settled.chat
            connection.execute(update(TelegramSubscriber).where(same_chat).values(language=settled.language))
        if settled.seen and not (settled.forget or settled.hide):
            rows = [{"chat": settled.chat, "message_id": number, "sent_at": now} for number in settled.seen]
            connection.execute(self._insert(TelegramRecent).on_conflict_do_nothing(), rows)
        self._keep_payloads(connection, settled.payloads, now)
        _queue(connection, settled.chat_id, settled.chat, parcels, now)

    def _hiding(self, connection: Connection, settled: Settled, now: datetime) -> list[Parcel]:
        limit = now - timedelta(hours=HIDE_HOURS)
        rows = connection.scalars(
            select(TelegramRecent.message_id)
            .where(TelegramRecent.chat == settled.chat, TelegramRecent.sent_at > limit)
            .order_by(TelegramRecent.message_id)
        )
        numbers = [*dict.fromkeys((*rows, *settled.seen))]
        groups = [numbers[start : start + _HIDDEN_AT_ONCE] for start in range(0, len(numbers), _HIDDEN_AT_ONCE)]
        return [Parcel("delete", {"message_ids": group}) for group in groups]

    @staticmethod
    def _forget(connection: Connection, chat: str) -> None:
        for key in (TelegramSubscriber.chat, TelegramPending.chat, TelegramRecent.chat):
            connection.execute(delete(key.class_).where(key == chat))

    def _change_tips(self, connection: Connection, settled: Settled, change: TipsChange) -> None:
        if change.stop:
            connection.execute(delete(TelegramSubscriber).where(TelegramSubscriber.chat == settled.chat))
            connection.execute(delete(TelegramPending).where(TelegramPending.chat == settled.chat, TelegramPending.tip.is_(True)))
            return
        changed = {"language": change.language, "minute": change.minute, "paused": change.paused}
        values = {name: value for name, value in changed.items() if value is not None}
        if change.minute is None:
            connection.execute(update(TelegramSubscriber).where(TelegramSubscriber.chat == settled.chat).values(**values))
            return
        new = {"chat_id": settled.chat_id, "chat": settled.chat, "paused": False, "last_day": None, **values}
        statement = self._insert(TelegramSubscriber).on_conflict_do_update(index_elements=("chat_id",), set_=values)
        connection.execute(statement, new)

    def _keep_payloads(self, connection: Connection, payloads: Mapping[str, str], now: datetime) -> None:
        if payloads:
            statement = self._insert(TelegramPayload)
            statement = statement.on_conflict_do_update(index_elements=("key",), set_={"used_at": statement.excluded.used_at})
            connection.execute(statement, [{"key": key, "payload": payload, "used_at": now} for key, payload in payloads.items()])

    async def payload(self, key: str) -> str | None:
        """What a button's short key stands for; None when that is not known any more."""
        return await self._run(lambda connection: connection.scalar(select(TelegramPayload.payload).where(TelegramPayload.key == key)))

    # --- the queue

    async def lease(self, holder: str, now: float, seconds: float) -> bool:
        """Become, or stay, the edge that sends.

        Args:
            holder: names this edge.
            now: seconds since the epoch.
            seconds: how long the lease is good.

        Returns:
            Whether this edge sends.
        """

        def write(connection: Connection) -> bool:
            lease = self._insert(TelegramLease)
            free = or_(TelegramLease.holder == holder, TelegramLease.until < now)
            statement = lease.on_conflict_do_update(index_elements=("name",), set_={"holder": holder, "until": now + seconds}, where=free)
            connection.execute(statement, {"name": _LEASE, "holder": holder, "until": now + seconds})
            return connection.scalar(select(TelegramLease.holder).where(TelegramLease.name == _LEASE)) == holder

        return await self._run(write)

    async def release(self, holder: str, until: float) -> None:
        """Let another edge send, from a time on: Telegram's limits count over both of them.

        Args:
            holder: names this edge.
            until: seconds since the epoch.
        """
        end = update(TelegramLease).where(TelegramLease.holder == holder).values(holder="", until=until)
        await self._run(lambda connection: connection.execute(end))

    async def recover(self) -> int:
        """Make what a dead edge had taken free again.

        An answer that was just being sent is sent again: perhaps twice is better than perhaps never. A tip is not.

        Returns:
            How many answers may be sent twice.
        """

        def write(connection: Connection) -> int:
            connection.execute(delete(TelegramPending).where(TelegramPending.started_at.is_not(None), TelegramPending.tip.is_(True)))
            started = connection.execute(update(TelegramPending).where(TelegramPending.started_at.is_not(None)).values(started_at=None))
            connection.execute(update(TelegramPending).where(TelegramPending.taken.is_(True)).values(taken=False))
            return int(started.rowcount)

        return await self._run(write)

    async def take(self, limit: int, tips: bool) -> list[Pending]:
        """Take the oldest that waits, answers or tips, to be sent."""
        now = self._now()
        due = or_(TelegramPending.not_before.is_(None), TelegramPending.not_before <= now)
        table = TelegramPending
        wanted = (
            select(table.id, table.chat_id, table.chat, table.kind, table.body, table.tip)
            .where(table.taken.is_(False), table.tip.is_(tips), due)
            .order_by(table.id)
            .limit(limit)
        )

        def read(connection: Connection) -> list[Pending]:
            rows = [Pending(*row) for row in connection.execute(wanted)]
            if rows:
                connection.execute(update(table).where(table.id.in_([row.id for row in rows])).values(taken=True))
            return rows

        return await self._run(read)

    async def start(self, pending: Pending) -> bool:
        """Mark that this is being sent now.

        Returns:
            False when it is not to be sent any more: the person stopped the tips, or deleted the chat.
        """
        mark = update(TelegramPending).where(TelegramPending.id == pending.id).values(started_at=self._now())
        return await self._run(lambda connection: connection.execute(mark).rowcount > 0)

    async def sent(self, pending: Pending, message_id: int | None, then: Sequence[Parcel] = ()) -> None:
        """It was sent: the row goes, its number in the chat is kept for /hide.

        Args:
            pending: what was sent.
            message_id: its number in the chat; None when it is not to be kept.
            then: what to send after it.
        """
        now = self._now()

        def write(connection: Connection) -> None:
            gone = connection.execute(delete(TelegramPending).where(TelegramPending.id == pending.id))
            if message_id is not None and not gone.rowcount:
                # Taken back while it was on its way: by /hide, or because the chat was deleted.
                _queue(connection, pending.chat_id, pending.chat, (Parcel("delete", {"message_ids": [message_id]}),), now)
            elif message_id is not None:
                row = {"chat": pending.chat, "message_id": message_id, "sent_at": now}
                connection.execute(self._insert(TelegramRecent).on_conflict_do_nothing(), row)
            _queue(connection, pending.chat_id, pending.chat, then, now)

        await self._run(write)

    async def drop(self, pending: Pending) -> None:
        """It cannot be sent: the row goes."""
        await self._run(lambda connection: connection.execute(delete(TelegramPending).where(TelegramPending.id == pending.id)))

    async def move(self, chat: str, chat_id: int) -> None:
        """A group became a supergroup, with another id."""
        values = update(TelegramPending).where(TelegramPending.chat == chat).values(chat_id=chat_id)
        await self._run(lambda connection: connection.execute(values))

    async def forget(self, chat: str) -> None:
        """Nothing can or shall be sent to a chat any more: subscription, waiting messages and numbers go."""
        await self._run(lambda connection: self._forget(connection, chat))
        await self._clear_journal()

    async def waiting(self) -> int:
        """How much waits to be sent."""
        count = select(func.count()).select_from(TelegramPending)
        return await self._count(count)

    async def sent_lately(self, chat: str, seconds: float) -> int:
        """How many messages a chat was sent in the last seconds, so that a new sender keeps the limits of the one before."""
        since = self._now() - timedelta(seconds=seconds)
        count = select(func.count()).select_from(TelegramRecent).where(TelegramRecent.chat == chat, TelegramRecent.sent_at > since)
        return await self._count(count)

    # --- tips

    async def subscription(self, chat: str) -> Subscription | None:
        """The subscription of a chat, if it has one."""
        table = TelegramSubscriber
        wanted = select(table.chat_id, table.chat, table.language, table.minute, table.paused).where(table.chat == chat)
        row = await self._run(lambda connection: connection.execute(wanted).first())
        return Subscription(*row) if row else None

    async def subscribers(self) -> int:
        """How many chats get tips."""
        count = select(func.count()).select_from(TelegramSubscriber)
        return await self._count(count)

    async def queue_tips(self, day: date, first: int, last: int, tips: Mapping[str, Sequence[Parcel]], limit: int) -> int:
        """Put the tip of a day in the queue, for those whose time has come and who did not get it yet.

        Row and mark are one transaction: killed at any point, each of them gets it in the queue once.

        Args:
            day: the day, in Pakistan.
            first: the earliest time of day meant, in minutes after midnight.
            last: the latest.
            tips: the tip in each language.
            limit: how many subscribers at once.

        Returns:
            How many subscribers it was for.
        """
        table, now = TelegramSubscriber, self._now()
        due: tuple[ColumnElement[bool], ...] = (
            table.paused.is_(False),
            table.minute >= first,
            table.minute <= last,
            or_(table.last_day.is_(None), table.last_day < day),
        )
        wanted = select(table.chat_id, table.chat, table.language).where(*due).order_by(table.minute, table.chat_id).limit(limit)

        def write(connection: Connection) -> int:
            rows = connection.execute(wanted.with_for_update(skip_locked=True)).all()
            for row in rows:
                _queue(connection, row.chat_id, row.chat, tips[row.language], now, tip=True)
            if rows:
                connection.execute(update(table).where(table.chat_id.in_([row.chat_id for row in rows])).values(last_day=day))
            return len(rows)

        return await self._run(write)

    async def _count(self, count: Select[int]) -> int:
        def read(connection: Connection) -> int:
            return int(connection.scalar(count) or 0)

        return await self._run(read)

    async def forget_older_than(self, days: int) -> None:
        """Delete what is past its time."""
        now = self._now()
        old: tuple[tuple[type[Any], ColumnElement[bool]], ...] = (
            (TelegramUpdate, TelegramUpdate.done_at < now - timedelta(days=days)),
            (TelegramPayload, TelegramPayload.used_at < now - timedelta(days=days)),
            (TelegramRecent, TelegramRecent.sent_at < now - timedelta(hours=HIDE_HOURS)),
            (TelegramPending, TelegramPending.created_at < now - timedelta(hours=_PENDING_HOURS)),
        )

        def write(connection: Connection) -> None:
            for table, condition in old:
                connection.execute(delete(table).where(condition))

        await self._run(write)
        await self._clear_journal()


def _queue(connection: Connection, chat_id: int, chat: str, parcels: Iterable[Parcel], now: datetime, *, tip: bool = False) -> None:
    rows = [
        {
            "chat_id": chat_id,
            "chat": chat,
            "kind": parcel.kind,
            "body": dict(parcel.body),
            "tip": tip,
            "taken": False,
            "not_before": now + timedelta(seconds=parcel.after) if parcel.after else None,
            "created_at": now,
        }
        for parcel in parcels
    ]
    if rows:
        connection.execute(insert(TelegramPending), rows)
