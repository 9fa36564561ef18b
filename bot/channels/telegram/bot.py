"""The Bot API client, from the settings."""

from __future__ import annotations

import os
from datetime import timedelta

from telegram import Bot, Update
from telegram.error import RetryAfter
from telegram.request import HTTPXRequest

from bot.settings import Settings

# Periods as timedelta, which python-telegram-bot makes the rule with its next version.
os.environ.setdefault("PTB_TIMEDELTA", "1")
POLL_SECONDS = 20
# All we act on. Answers to quiz polls are not among them: who chose what is nobody's business.
UPDATE_KINDS = (Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.INLINE_QUERY, Update.MY_CHAT_MEMBER)
_SECONDS = 10.0


def make_bot(settings: Settings) -> Bot:
    """The client for the token and the Bot API server of the settings."""
    assert settings.telegram_token is not None, "without AGAHI_TELEGRAM_TOKEN there is no Telegram"
    base = str(settings.telegram_api_url).rstrip("/")
    return Bot(
        settings.telegram_token.get_secret_value(),
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=HTTPXRequest(connection_pool_size=64, read_timeout=_SECONDS, connect_timeout=_SECONDS, pool_timeout=_SECONDS),
        get_updates_request=HTTPXRequest(read_timeout=POLL_SECONDS + 10),
    )


def patience(error: RetryAfter) -> float:
    """The seconds that Telegram asks us to wait."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
