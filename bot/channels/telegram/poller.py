"""Polling, for one machine: updates are taken off Telegram's queue only after they were dealt with, so a crash loses none."""

from __future__ import annotations

import asyncio
import logging

from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.channels.telegram.bot import POLL_SECONDS, UPDATE_KINDS, patience
from bot.channels.telegram.intake import Intake, NotReady

logger = logging.getLogger(__name__)
_LONGEST_PAUSE = 30.0


class Poller:
    """Asks Telegram for updates.

    Args:
        bot: Telegram's API.
        intake: deals with them.
    """

    def __init__(self, bot: Bot, intake: Intake) -> None:
        self._bot = bot
        self._intake = intake

    async def run(self) -> None:
        """Poll until cancelled. A Telegram that cannot be reached never stops the edge."""
        offset, pause = 0, 1.0
        while True:
            try:
                offset = await self._round(offset)
                pause = 1.0
            except InvalidToken:
                logger.error("Telegram refuses the token; set AGAHI_TELEGRAM_TOKEN to the one BotFather gave and start again")
                return
            except Conflict:
                logger.error("another process polls with this token, or a webhook is set; stop it, or run: agahi telegram setup")
                pause = await _pause(_LONGEST_PAUSE)
            except RetryAfter as error:
                await asyncio.sleep(patience(error))
            except (TelegramError, NotReady) as error:
                logger.warning("Telegram cannot be reached (%s); trying again in %.0f s", type(error).__name__, pause)
                pause = await _pause(pause)
            except Exception:
                logger.exception("updates could not be dealt with; trying again in %.0f s", pause)
                pause = await _pause(pause)

    async def _round(self, offset: int) -> int:
        """One batch.

        Returns:
            The offset to ask from next: behind what was dealt with, so that what failed comes again.
        """
        updates = await self._bot.get_updates(offset=offset, timeout=POLL_SECONDS, allowed_updates=UPDATE_KINDS)
        failed = await self._intake.deal(updates)
        if failed:
            await asyncio.sleep(1.0)
            return min(failed)
        return max((update.update_id for update in updates), default=offset - 1) + 1


async def _pause(seconds: float) -> float:
    await asyncio.sleep(seconds)
    return min(seconds * 2, _LONGEST_PAUSE)
