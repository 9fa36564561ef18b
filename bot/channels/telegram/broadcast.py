"""The tip of the day goes into the queue, for everybody whose time has come."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime

from bot.channels.telegram.handlers import PAKISTAN
from bot.channels.telegram.present import present
from bot.channels.telegram.sending import Sender
from bot.channels.telegram.subscription import tip_answer
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.rendering.reply import reply_of
from bot.storage.mailroom import Mailroom

logger = logging.getLogger(__name__)
_LOOK_SECONDS = 15.0
_AT_ONCE = 500
# A tip that could not be queued in time, for the edge was down, is still worth reading so many minutes later.
_LATE_MINUTES = 180


class Broadcast:
    """Thinks of the daily tips. Every edge may run it: a subscriber is taken by one of them only, in one transaction.

    Args:
        mailroom: the subscribers and the queue.
        sender: is told when there is something to send.
        snapshot: gives the content.
        now: the time, in UTC.
    """

    def __init__(
        self,
        mailroom: Mailroom,
        sender: Sender,
        snapshot: Callable[[], Snapshot | None],
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._mailroom = mailroom
        self._sender = sender
        self._snapshot = snapshot
        self._now = now

    async def run(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            try:
                await self.look()
            except Exception:
                logger.exception("the tips of the day could not be queued; the next look is in %.0f s", _LOOK_SECONDS)
            await asyncio.sleep(_LOOK_SECONDS)

    async def look(self) -> int:
        """Queue the tip for everybody whose time has come today, in Pakistan.

        Returns:
            For how many.
        """
        snapshot = self._snapshot()
        here = self._now().astimezone(PAKISTAN)
        minute = here.hour * 60 + here.minute
        answers = {tag: tip_answer(snapshot, tag, here.date()) for tag in LANGUAGES} if snapshot else {}
        tips = {
            tag: present(reply_of(answer, "tip.0", snapshot), snapshot).parcels for tag, answer in answers.items() if answer and snapshot
        }
        if len(tips) < len(LANGUAGES):
            return 0
        queued = 0
        while True:
            count = await self._mailroom.queue_tips(here.date(), minute - _LATE_MINUTES, minute, tips, _AT_ONCE)
            queued += count
            if count:
                self._sender.wake()
            if count < _AT_ONCE:
                return queued
