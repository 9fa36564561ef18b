"""The webhook: Telegram posts each update here, again and again until it is answered with 200."""

from __future__ import annotations

import hmac
import json
import logging
from typing import Annotated

from fastapi import APIRouter, Header, Request
from fastapi.responses import Response
from telegram import Update

from bot.channels.telegram.intake import NotReady
from bot.channels.telegram.service import TelegramService
from bot.channels.web.errors import ApiError
from bot.settings import Settings

logger = logging.getLogger(__name__)
BODY_LIMIT = 1024 * 1024
router = APIRouter(prefix="/telegram", include_in_schema=False, max_body_size=BODY_LIMIT)


def webhook_path(settings: Settings) -> str:
    """The path of the webhook, which nobody can guess."""
    return f"/telegram/{settings.derived_key('telegram webhook path')[:40]}"


def webhook_secret(settings: Settings) -> str:
    """What Telegram sends with every update, so that nobody else can."""
    return settings.derived_key("telegram webhook secret")


@router.post("/{path}")
async def receive(path: str, request: Request, x_telegram_bot_api_secret_token: Annotated[str, Header()] = "") -> Response:
    """Deal with one update. Kinds we do not know are answered 200 and counted; what fails is answered 500, and comes again."""
    service: TelegramService | None = request.app.state.telegram
    if service is None or service.polls or not _same(f"/telegram/{path}", webhook_path(service.settings)):
        raise ApiError(404, "not_found", "there is no such address")
    if not _same(x_telegram_bot_api_secret_token, webhook_secret(service.settings)):
        raise ApiError(403, "forbidden", "this address is for Telegram")
    if not service.warm.is_set():
        raise ApiError(503, "not_ready", "the engine is starting", 5)
    try:
        update = Update.de_json(json.loads(await request.body()), service.bot)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        # Telegram would send it again for a day; it will not become readable.
        logger.warning("an update could not be read (%s)", type(error).__name__)
        return Response(status_code=200)
    if not isinstance(getattr(update, "update_id", None), int):
        logger.warning("an update has no number")
        return Response(status_code=200)
    try:
        failed = await service.intake.deal([update])
    except NotReady as error:
        raise ApiError(503, "not_ready", "Telegram cannot be reached", 5) from error
    if failed:
        raise ApiError(500, "try_again", "the update could not be dealt with")
    return Response(status_code=200)


def _same(given: str, wanted: str) -> bool:
    return hmac.compare_digest(given.encode(), wanted.encode())
