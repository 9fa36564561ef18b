"""Sends what is in the queue, within Telegram's limits. One edge sends at a time, by a lease in the database."""

from __future__ import annotations

import asyncio
import logging
import math
import secrets
import time
from collections import deque
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import httpx
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.channels.telegram.bot import patience
from bot.channels.telegram.pace import PER_GROUP_MINUTE, Pace
from bot.channels.telegram.post import Gone, post
from bot.documents import Documents
from bot.metrics import TELEGRAM_SENDS
from bot.storage.mailroom import Mailroom, Parcel, Pending

logger = logging.getLogger(__name__)
_LEASE_SECONDS, _RENEW_SECONDS = 5.0, 1.5
_LOOK_SECONDS = 0.25
# After this long none of the limits of a second counts what was sent before.
_QUIET_SECONDS = 1.0
_TIPS_AHEAD = 300
_ANSWERS_AHEAD = 2_000
_LONGEST_PAUSE = 60.0
_MINUTE = 60.0
# The request never left, so it may be sent again without being doubled.
_NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class _Line:
    """What waits for one chat, in order."""

    def __init__(self) -> None:
        self.waiting: deque[Pending] = deque()
        self.tries = 0


class Sender:
    """Takes the queue in turn: answers before tips, chats side by side, each chat in order.

    Args:
        bot: Telegram's API.
        mailroom: the queue.
        files: the bytes of documents.
        now: seconds, for the limits.
        rest: waits for so many of them.
    """

    def __init__(
        self,
        bot: Bot,
        mailroom: Mailroom,
        files: Documents,
        now: Callable[[], float] = time.monotonic,
        rest: Callable[[float], float] = lambda seconds: seconds,
    ) -> None:
        self._bot = bot
        self._mailroom = mailroom
        self._files = files
        self._now = now
        self._rest = rest
        self._holder = secrets.token_hex(8)
        self._pace = Pace()
        self._lines: dict[int, _Line] = {}
        self._flying: set[asyncio.Task[None]] = set()
        self._woken = asyncio.Event()
        self._fresh = True
        self._leads = False

    def wake(self) -> None:
        """There is something new in the queue."""
        self._fresh = True
        self._woken.set()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Send until the block is left; then let what is on its way arrive, and let another edge send."""
        task = asyncio.create_task(self._run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            if self._flying:
                await asyncio.wait(self._flying, timeout=_LEASE_SECONDS)
            if self._leads:
                await self._mailroom.recover()
                await self._mailroom.release(self._holder, time.time() + _QUIET_SECONDS)

    async def _run(self) -> None:
        while True:
            try:
                self._leads = await self._mailroom.lease(self._holder, time.time(), _LEASE_SECONDS)
                if self._leads:
                    await self._lead()
            except Exception:
                logger.exception("the queue cannot be worked on; trying again")
            await asyncio.sleep(_LOOK_SECONDS)

    async def _lead(self) -> None:
        again = await self._mailroom.recover()
        if again:
            logger.warning("%d answers were just being sent when the edge before this one died; they are sent again", again)
        self._lines.clear()
        renewing = asyncio.create_task(self._renew())
        looked = -math.inf
        try:
            while self._leads:
                # Cleared before looking, so that what comes in meanwhile is not slept over.
                self._woken.clear()
                if self._fresh or time.monotonic() - looked >= _LOOK_SECONDS:
                    self._fresh, looked = False, time.monotonic()
                    await self._load()
                await self._pause(min(self._dispatch(), _LOOK_SECONDS))
        finally:
            renewing.cancel()

    async def _renew(self) -> None:
        while self._leads:
            await asyncio.sleep(_RENEW_SECONDS)
            try:
                self._leads = await self._mailroom.lease(self._holder, time.time(), _LEASE_SECONDS)
            except Exception:
                logger.exception("the lease could not be renewed; another edge may send")
                self._leads = False
            self._pace.tidy(self._now())

    async def _load(self) -> None:
        waiting = [pending.tip for line in self._lines.values() for pending in line.waiting]
        rows = await self._mailroom.take(max(0, _ANSWERS_AHEAD - len(waiting)), tips=False)
        if sum(waiting) < _TIPS_AHEAD:
            rows += await self._mailroom.take(_TIPS_AHEAD, tips=True)
        for pending in rows:
            if pending.chat_id < 0 and not self._pace.knows(pending.chat_id):
                lately = await self._mailroom.sent_lately(pending.chat, _MINUTE)
                self._pace.remember(pending.chat_id, min(lately, PER_GROUP_MINUTE), self._now())
            line = self._lines.setdefault(pending.chat_id, _Line())
            if pending.tip:
                line.waiting.append(pending)
            else:
                # An answer goes before a tip that waits for the same chat.
                tips = [waits for waits in line.waiting if waits.tip]
                line.waiting = deque([*(waits for waits in line.waiting if not waits.tip), pending, *tips])

    def _dispatch(self) -> float:
        """Send what may be sent now.

        Returns:
            Seconds until something more may be sent, as far as is known.
        """
        now = self._now()
        wait = self._pace.wait_for_any(now)
        if wait:
            return wait
        ready = sorted(
            (line.waiting[0].tip, line.waiting[0].id, chat_id)
            for chat_id, line in self._lines.items()
            if line.waiting and self._pace.wait(chat_id, now) == 0
        )
        for _, _, chat_id in ready:
            if self._pace.wait_for_any(now):
                break
            line = self._lines[chat_id]
            self._pace.begin(chat_id)
            task = asyncio.create_task(self._send(line, line.waiting.popleft()))
            self._flying.add(task)
            task.add_done_callback(self._landed)
        for chat_id in [chat_id for chat_id, line in self._lines.items() if not line.waiting and self._pace.wait(chat_id, now) == 0]:
            del self._lines[chat_id]
        waits = [self._pace.wait(chat_id, now) for chat_id, line in self._lines.items() if line.waiting]
        return min(waits, default=math.inf)

    def _landed(self, task: asyncio.Task[None]) -> None:
        self._flying.discard(task)
        self._woken.set()

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._woken.wait(), max(self._rest(seconds), 0.001))

    async def _send(self, line: _Line, pending: Pending) -> None:
        try:
            if not await self._mailroom.start(pending):
                return
            message_id = await post(self._bot, self._files, pending)
        except Exception as error:
            await self._failed(line, pending, error)
        else:
            line.tries = 0
            TELEGRAM_SENDS.labels("sent").inc()
            kept = message_id if pending.body.get("remember", True) else None
            await self._note(pending, kept, _afterwards(pending, message_id))
        finally:
            self._pace.end(pending.chat_id, self._now())

    async def _note(self, pending: Pending, message_id: int | None, then: tuple[Parcel, ...]) -> None:
        """Take what was sent out of the queue; a database that is busy for a moment must not make us send it again."""
        for pause in (0.2, 1.0, 3.0):
            try:
                await self._mailroom.sent(pending, message_id, then)
                return
            except Exception:
                logger.exception("what was sent could not be taken out of the queue; trying again")
                await asyncio.sleep(pause)

    async def _failed(self, line: _Line, pending: Pending, error: Exception) -> None:
        match error:
            case RetryAfter():
                self._again(line, pending, patience(error), "retry_after")
            case Forbidden() | Gone():
                # Blocked, deleted, or thrown out of the group: nothing more for this chat, and no fuss.
                TELEGRAM_SENDS.labels("gone").inc()
                line.waiting.clear()
                await self._mailroom.forget(pending.chat)
            case ChatMigrated():
                await self._mailroom.move(pending.chat, error.new_chat_id)
                self._again(line, pending, 0.0, "moved", chat_id=error.new_chat_id)
            case BadRequest():
                # Our mistake: trying again will not mend it.
                TELEGRAM_SENDS.labels("refused").inc()
                logger.error("Telegram refuses a %s: %s", pending.kind, error.message)
                await self._mailroom.drop(pending)
            case TimedOut() if pending.tip and not isinstance(error.__cause__, _NEVER_LEFT):
                # Telegram may have sent it; a tip is not worth a second one.
                TELEGRAM_SENDS.labels("unknown").inc()
                await self._mailroom.drop(pending)
            case NetworkError() | InvalidToken():
                self._again(line, pending, min(0.5 * 2**line.tries, _LONGEST_PAUSE), "network")
            case _:
                # Ours, or an answer of Telegram's that cannot be read: it may have been sent, and would fail again.
                TELEGRAM_SENDS.labels("failed").inc()
                logger.error("sending a %s failed (%s)", pending.kind, type(error).__name__)
                await self._mailroom.drop(pending)

    def _again(self, line: _Line, pending: Pending, seconds: float, why: str, chat_id: int | None = None) -> None:
        TELEGRAM_SENDS.labels(why).inc()
        line.tries += 1
        self._pace.hold(pending.chat_id, self._now() + seconds)
        if chat_id is None:
            line.waiting.appendleft(pending)
            return
        moved = [Pending(item.id, chat_id, item.chat, item.kind, item.body, item.tip) for item in (pending, *line.waiting)]
        line.waiting.clear()
        self._lines[chat_id] = new = _Line()
        new.waiting.extend(moved)


def _afterwards(pending: Pending, message_id: int | None) -> tuple[Parcel, ...]:
    """A message that is to vanish is deleted after a while."""
    seconds = pending.body.get("vanish")
    return (Parcel("delete", {"message_ids": [message_id]}, float(seconds)),) if seconds and message_id else ()
