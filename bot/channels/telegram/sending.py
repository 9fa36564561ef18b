"""Sending within Telegram's patience: RetryAfter honoured, the network tried again, a blocked bot left in peace."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from telegram import Bot, InputFile
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

logger = logging.getLogger(__name__)
_TRIES = 6


class Sender:
    """Sends messages and acknowledges taps.

    Args:
        bot: Telegram's API.
    """

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def send(self, chat_id: int, **message: Any) -> None:
        """Send a message to a chat; give up quietly when the person has blocked the bot.

        Raises:
            telegram.error.TelegramError: it could not be sent after several tries.
        """
        await self._patiently(lambda: self._bot.send_message(chat_id, **message))

    async def send_file(self, chat_id: int, file: InputFile, caption: str) -> None:
        """Send a file to a chat; give up quietly when the person has blocked the bot.

        Raises:
            telegram.error.TelegramError: it could not be sent after several tries.
        """
        await self._patiently(lambda: self._bot.send_document(chat_id, file, caption=caption))

    async def _patiently(self, send: Callable[[], Awaitable[object]]) -> None:
        for attempt in range(1, _TRIES + 1):
            try:
                await send()
                return
            except Forbidden:
                return
            except RetryAfter as error:
                if attempt == _TRIES:
                    raise
                await asyncio.sleep(_seconds(error))
            except BadRequest:
                # Our mistake: trying again will not mend it.
                raise
            except NetworkError:
                if attempt == _TRIES:
                    raise
                await asyncio.sleep(0.2 * 2**attempt)

    async def acknowledge(self, callback_id: str) -> None:
        """Stop the waiting sign on a tapped button; too late is no harm."""
        try:
            await self._bot.answer_callback_query(callback_id)
        except (BadRequest, NetworkError, RetryAfter) as error:
            logger.info("a tap could not be acknowledged: %s", type(error).__name__)


def _seconds(error: RetryAfter) -> float:
    wait = error.retry_after
    return (wait if isinstance(wait, (int, float)) else wait.total_seconds()) + 0.1
