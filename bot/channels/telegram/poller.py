"""Polling: updates are taken off Telegram's queue only after they were dealt with, so a crash loses none."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from telegram import Bot, BotCommand, Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.channels.telegram.handlers import Handler
from bot.channels.telegram.sending import Sender
from bot.language.tags import LANGUAGES
from bot.services import Services
from bot.settings import Settings

logger = logging.getLogger(__name__)
COMMANDS = ("start", "help", "report", "language", "delete")
_WAIT_SECONDS = 20
_LONGEST_PAUSE = 30.0
_TRIES = 3


class TelegramPoller:
    """Runs the bot by long polling, for one machine.

    Args:
        settings: for the token and the address of the Bot API.
        services: the edge's parts.
    """

    def __init__(self, settings: Settings, services: Services) -> None:
        assert settings.telegram_token is not None
        base = str(settings.telegram_api_url).rstrip("/")
        self._bot = Bot(
            settings.telegram_token.get_secret_value(),
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=HTTPXRequest(connection_pool_size=64),
            get_updates_request=HTTPXRequest(read_timeout=_WAIT_SECONDS + 10),
        )
        self._services = services
        self._handler = Handler(services, Sender(self._bot))
        self._tries: dict[int, int] = defaultdict(int)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Poll while the edge runs. A Telegram that cannot be reached never stops the edge."""
        task = asyncio.create_task(self._run())
        try:
            yield
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await asyncio.gather(self._bot.shutdown(), return_exceptions=True)

    async def _run(self) -> None:
        offset, pause, started = 0, 1.0, False
        while True:
            try:
                if not started:
                    await self._start()
                    started = True
                updates = await self._bot.get_updates(
                    offset=offset, timeout=_WAIT_SECONDS, allowed_updates=[Update.MESSAGE, Update.CALLBACK_QUERY]
                )
                pause = 1.0
                offset = await self._deal(updates, offset)
            except InvalidToken:
                logger.error("Telegram refuses the token; set AGAHI_TELEGRAM_TOKEN to the one BotFather gave and start again")
                return
            except Conflict:
                logger.error("another process polls with the same token; stop it, or give this one its own")
                pause = await _pause(_LONGEST_PAUSE)
            except RetryAfter as error:
                wait = error.retry_after
                await asyncio.sleep(wait if isinstance(wait, (int, float)) else wait.total_seconds())
            except TelegramError as error:
                logger.warning("Telegram cannot be reached (%s); trying again in %.0f s", type(error).__name__, pause)
                pause = await _pause(pause)
            except Exception:
                logger.exception("updates could not be dealt with; trying again in %.0f s", pause)
                pause = await _pause(pause)

    async def _start(self) -> None:
        await self._bot.initialize()
        await self._bot.delete_webhook()
        snapshot = self._services.cache.current
        if snapshot is None:
            return
        for tag in LANGUAGES:
            # Telegram knows two-letter codes only; Roman Urdu readers get the list without a code.
            code = {"ur-Latn": None}.get(tag, tag)
            commands = [BotCommand(name, snapshot.word(f"command_{name}", tag)) for name in COMMANDS]
            await self._bot.set_my_commands(commands, language_code=code)

    async def _deal(self, updates: tuple[Update, ...], offset: int) -> int:
        """Deal with a batch, chats side by side, each chat in order.

        Returns:
            The offset to ask from next: behind the last update dealt with in one go, so what failed comes again.
        """
        chats: dict[int, list[Update]] = defaultdict(list)
        for update in updates:
            chat = update.effective_chat
            chats[chat.id if chat else 0].append(update)
        failed = await asyncio.gather(*(self._in_order(chat) for chat in chats.values()))
        undone = [update_id for update_id in failed if update_id is not None]
        if undone:
            await asyncio.sleep(1.0)
            return min(undone)
        return max((update.update_id for update in updates), default=offset - 1) + 1

    async def _in_order(self, updates: list[Update]) -> int | None:
        for update in updates:
            try:
                await self._handler.handle(update)
            except Exception as error:
                self._tries[update.update_id] += 1
                logger.error("update failed (%s), try %d", type(error).__name__, self._tries[update.update_id])
                if self._tries[update.update_id] < _TRIES:
                    return update.update_id
                # It fails for good: left behind, so that it does not stop everybody else.
                await self._services.records.finish_update(update.update_id)
            self._tries.pop(update.update_id, None)
        return None


async def _pause(seconds: float) -> float:
    await asyncio.sleep(seconds)
    return min(seconds * 2, _LONGEST_PAUSE)
