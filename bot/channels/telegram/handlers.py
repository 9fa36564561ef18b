"""One update becomes sent messages."""

from __future__ import annotations

import logging
from datetime import date

from telegram import InputFile, LinkPreviewOptions, Update
from telegram.constants import ParseMode

from bot.channels.telegram.parse import TEXT_LIMIT, Asked, Kind, parse
from bot.channels.telegram.present import present
from bot.channels.telegram.sending import Sender
from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.language.tags import DEFAULT
from bot.messages import Answer, DownloadBlock, Incoming, Reply
from bot.metrics import TELEGRAM_UPDATES
from bot.rendering.reply import reply_of
from bot.services import Services

logger = logging.getLogger(__name__)
CHANNEL = "telegram"


class Handler:
    """Answers updates.

    Args:
        services: the edge's parts.
        sender: sends within Telegram's limits.
    """

    def __init__(self, services: Services, sender: Sender) -> None:
        self._services = services
        self._sender = sender

    async def handle(self, update: Update) -> None:
        """Answer one update, once: what was dealt with before is left alone."""
        if await self._services.records.update_done(update.update_id):
            return
        snapshot = self._services.snapshot
        asked = parse(update, snapshot)
        TELEGRAM_UPDATES.labels(asked.kind.name.lower()).inc()
        if asked.callback_id:
            await self._sender.acknowledge(asked.callback_id)
        if asked.kind is not Kind.IGNORED:
            for reply in await self._replies(update.update_id, asked, snapshot):
                await self._send(asked.chat_id, reply, snapshot)
        await self._services.records.finish_update(update.update_id)

    async def _replies(self, update_id: int, asked: Asked, snapshot: Snapshot) -> tuple[Reply, ...]:
        key = self._services.tickets.key(CHANNEL, str(asked.chat_id))
        state = await self._services.records.state(key)
        language = state.language or asked.language or DEFAULT
        composer = Composer(snapshot, language, date.today())
        if asked.kind is Kind.NOT_TEXT:
            return self._own(update_id, composer.say("text_only", composer.menu()), snapshot)
        if asked.kind is Kind.TOO_LONG:
            return self._own(update_id, composer.say("too_long", limit=TEXT_LIMIT), snapshot)
        if asked.kind is Kind.STALE_CHOICE:
            return self._own(update_id, composer.say("expired_choice", composer.menu()), snapshot)
        wait = await self._services.message_limit.wait(key)
        if wait:
            return self._own(update_id, composer.say("too_many", seconds=int(wait)), snapshot)
        if state.language is None and asked.language:
            await self._services.records.set_language(key, CHANNEL, asked.language, chosen=False)
        incoming = Incoming(
            channel=CHANNEL, conversation=key, id=f"tg-{update_id}", text=asked.text, choice=asked.choice, campaign=asked.campaign
        )
        return (await self._services.turn.take(incoming)).replies

    @staticmethod
    def _own(update_id: int, answer: Answer, snapshot: Snapshot) -> tuple[Reply, ...]:
        return (reply_of(answer, f"tg-{update_id}.0", snapshot),)

    async def _send(self, chat_id: int, reply: Reply, snapshot: Snapshot) -> None:
        for message in present(reply, snapshot):
            await self._sender.send(
                chat_id,
                text=message.html,
                parse_mode=ParseMode.HTML,
                reply_markup=message.keyboard,
                link_preview_options=LinkPreviewOptions(is_disabled=True),
            )
        for block in reply.blocks:
            if isinstance(block, DownloadBlock) and (document := await self._services.documents.of_block(block)):
                await self._sender.send_file(chat_id, InputFile(document.body, block.name), block.title)
