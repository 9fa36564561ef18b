"""Updates come in, by webhook or by polling: each is dealt with once, in order within its chat."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Sequence

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.channels.telegram.handlers import Handler, Identity
from bot.channels.telegram.sending import Sender
from bot.storage.mailroom import Mailroom, Settled
from bot.turn import Locks

logger = logging.getLogger(__name__)
_TRIES = 3
# So many at a time: what piled up while the bot was down must not make the engine too slow to answer anybody.
_AT_ONCE = 8
_QUIET = {"limited", "ignored", "inline"}


class NotReady(Exception):
    """Telegram could not be asked who the bot is; the update is to come again."""


class Intake:
    """Deals with updates.

    Args:
        bot: Telegram's API.
        handler: answers an update.
        mailroom: where its result is recorded.
        sender: sends what is recorded.
        locks: keep the updates of one chat in order, over every edge that takes them.
    """

    def __init__(self, bot: Bot, handler: Handler, mailroom: Mailroom, sender: Sender, locks: Locks) -> None:
        self._bot = bot
        self._handler = handler
        self._mailroom = mailroom
        self._sender = sender
        self._locks = locks
        self._tries: dict[int, int] = defaultdict(int)
        self._few = asyncio.Semaphore(_AT_ONCE)
        self._asking = asyncio.Lock()
        self._me: Identity | None = None

    async def me(self) -> Identity:
        """Who the bot is, asked once.

        Raises:
            NotReady: Telegram cannot be reached, or refuses the token.
        """
        async with self._asking:
            if self._me is None:
                try:
                    await self._bot.initialize()
                except TelegramError as error:
                    raise NotReady from error
                self._me = Identity(self._bot.id, self._bot.username)
        return self._me

    async def deal(self, updates: Sequence[Update]) -> set[int]:
        """Deal with updates, chats side by side, each chat in order.

        Returns:
            Those that failed and are to come again. What fails for good is left behind, so that it does not stop the rest.
        """
        done = await self._mailroom.known([update.update_id for update in updates])
        chats: dict[int, dict[int, Update]] = defaultdict(dict)
        for update in sorted(updates, key=lambda update: update.update_id):
            if update.update_id not in done:
                chat = update.effective_chat
                chats[chat.id if chat else -update.update_id][update.update_id] = update
        failed = await asyncio.gather(*(self._in_order(chat, list(waiting.values())) for chat, waiting in chats.items()))
        return {number for numbers in failed for number in numbers}

    async def _in_order(self, chat: int, updates: list[Update]) -> list[int]:
        """Deal with the updates of one chat; after one that is to come again, the rest is too."""
        quiet: list[Settled] = []
        failed: list[int] = []
        async with self._locks.hold(f"telegram:{self._handler.key(chat)}"):
            me = await self.me()
            for place, update in enumerate(updates):
                try:
                    async with self._few:
                        settled = await self._handler.answer(update, me)
                    if settled.result in _QUIET and not settled.parcels:
                        quiet.append(settled)
                    elif await self._mailroom.settle(settled):
                        self._sender.wake()
                except Exception as error:
                    if await self._give_up(update, error):
                        continue
                    failed = [later.update_id for later in updates[place:]]
                    break
                self._tries.pop(update.update_id, None)
            # What asks for no answer, such as a flood, is recorded at once: it must not hold up the others.
            for result in {settled.result for settled in quiet}:
                await self._mailroom.settle_all([settled.update_id for settled in quiet if settled.result == result], result)
        return failed

    async def _give_up(self, update: Update, error: Exception) -> bool:
        self._tries[update.update_id] += 1
        tries = self._tries[update.update_id]
        # The class only: the text of an error may hold what the person wrote.
        logger.error("update %d failed (%s), try %d", update.update_id, type(error).__name__, tries)
        if tries < _TRIES:
            return False
        del self._tries[update.update_id]
        await self._mailroom.settle_all([update.update_id], "failed")
        return True
