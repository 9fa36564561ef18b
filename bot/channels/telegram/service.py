"""Telegram, put together: what takes updates, what sends, what thinks of the daily tips."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram.error import TelegramError

from bot.channels.telegram.bot import make_bot
from bot.channels.telegram.broadcast import Broadcast
from bot.channels.telegram.handlers import Handler
from bot.channels.telegram.intake import Intake
from bot.channels.telegram.poller import Poller
from bot.channels.telegram.registration import register
from bot.channels.telegram.sending import Sender
from bot.services import Services
from bot.storage.mailroom import Mailroom
from bot.turn import Locks

logger = logging.getLogger(__name__)
_WARM_UP_SECONDS = 90


class TelegramService:
    """The bot, as a part of the edge.

    Args:
        services: the edge's parts.
        mailroom: what is kept for Telegram.
        locks: keep the updates of one chat in order.
    """

    def __init__(self, services: Services, mailroom: Mailroom, locks: Locks) -> None:
        self.settings = services.settings
        self.bot = make_bot(services.settings)
        self.mailroom = mailroom
        self._services = services
        self._sender = Sender(self.bot, mailroom, services.documents)
        self.intake = Intake(self.bot, Handler(services, mailroom, self.bot), mailroom, self._sender, locks)
        self._broadcast = Broadcast(mailroom, self._sender, lambda: services.cache.current)
        self.warm = asyncio.Event()

    @property
    def polls(self) -> bool:
        """Whether updates are asked for, rather than posted to the webhook."""
        return self.settings.telegram_mode == "polling"

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Take updates and send until the block is left. A Telegram that cannot be reached never stops the edge."""
        async with self._sender.running():
            tasks = [asyncio.create_task(self._broadcast.run()), asyncio.create_task(self._warm_up())]
            if self.polls:
                tasks.append(asyncio.create_task(self._poll()))
            try:
                yield
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(self.bot.shutdown(), return_exceptions=True)

    async def _warm_up(self) -> None:
        """Wait for the engine when everything starts together: what piled up can wait for a real answer, but not for ever."""
        for _ in range(_WARM_UP_SECONDS):
            health = await self._services.engine.health()
            if health.model and health.actions:
                break
            await asyncio.sleep(1.0)
        self.warm.set()

    async def _poll(self) -> None:
        """On one machine nobody has to run ``agahi telegram setup``: the edge does it when it starts."""
        snapshot = self._services.cache.current
        if snapshot:
            try:
                await register(self.bot, self.settings, snapshot)
            except TelegramError as error:
                logger.warning("the bot's commands could not be registered (%s); run: agahi telegram setup", type(error).__name__)
        await self.warm.wait()
        await Poller(self.bot, self.intake).run()
