"""What Telegram is told about the bot: where updates go, the commands, how it describes itself, in each language."""

from __future__ import annotations

from collections.abc import Sequence

from telegram import Bot, BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats, MenuButtonCommands

from bot.channels.telegram.bot import UPDATE_KINDS
from bot.channels.telegram.handlers import COMMANDS, GROUP_COMMANDS
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES, ROMAN_URDU
from bot.settings import Settings

_CONNECTIONS = 40


class NoPublicAddress(Exception):
    """A webhook needs AGAHI_PUBLIC_URL, with https."""


async def register(bot: Bot, settings: Settings, snapshot: Snapshot, webhook: tuple[str, str] | None = None) -> list[str]:
    """Tell Telegram everything. Doing it again changes nothing.

    Args:
        bot: Telegram's API.
        settings: polling or webhook.
        snapshot: the words.
        webhook: path and secret of the webhook; None for polling.

    Returns:
        What was done, in sentences.

    Raises:
        NoPublicAddress: the webhook has no address that Telegram could reach.
        telegram.error.TelegramError: Telegram cannot be reached, or refuses.
    """
    done = [await _updates(bot, settings, webhook)]
    for tag in LANGUAGES:
        code = code_of(tag)
        await bot.set_my_commands(_commands(COMMANDS, snapshot, tag), scope=BotCommandScopeAllPrivateChats(), language_code=code)
        await bot.set_my_commands(_commands(GROUP_COMMANDS, snapshot, tag), scope=BotCommandScopeAllGroupChats(), language_code=code)
        await bot.set_my_description(snapshot.word("bot_description", tag), language_code=code)
        await bot.set_my_short_description(snapshot.word("bot_short_description", tag), language_code=code)
        done.append(f"commands and descriptions in {tag} ({code or 'every other language'})")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    done.append("the menu button")
    return done


def code_of(tag: str) -> str | None:
    """The code Telegram knows a language by. It has two letters only: readers of Roman Urdu get what has no code."""
    return None if tag == ROMAN_URDU else tag.partition("-")[0]


async def _updates(bot: Bot, settings: Settings, webhook: tuple[str, str] | None) -> str:
    if webhook is None:
        await bot.delete_webhook()
        return "updates are polled"
    path, secret = webhook
    base = str(settings.public_url or "").rstrip("/")
    if not base.startswith("https://"):
        raise NoPublicAddress("set AGAHI_PUBLIC_URL to the https:// address under which the edge can be reached")
    await bot.set_webhook(f"{base}{path}", secret_token=secret, allowed_updates=UPDATE_KINDS, max_connections=_CONNECTIONS)
    return f"updates are posted to {base}/telegram/…"


def _commands(names: Sequence[str], snapshot: Snapshot, tag: str) -> list[BotCommand]:
    return [BotCommand(name, snapshot.word(f"command_{name}", tag)) for name in names]
