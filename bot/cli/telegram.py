"""`agahi telegram`: tell Telegram about the bot, and see how it stands."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from telegram import Bot

    from bot.settings import Settings

app = typer.Typer(help="The Telegram bot.", no_args_is_help=True)


@app.command()
def setup() -> None:
    """Register the webhook (or end it, when AGAHI_TELEGRAM_MODE is polling), the commands and the descriptions in each language."""
    from bot.channels.telegram.registration import NoPublicAddress, register
    from bot.channels.telegram.routes import webhook_path, webhook_secret
    from bot.cli import terminal
    from bot.storage.content_store import ContentCache, ContentStore
    from bot.storage.database import open_database

    settings = _settings()
    database = open_database(settings.database)
    try:
        snapshot = ContentCache(ContentStore(database)).refresh()
    finally:
        database.dispose()
    if snapshot is None:
        terminal.abort("nothing is published, so there are no words to register; run: ./agahi content publish")
    webhook = (webhook_path(settings), webhook_secret(settings)) if settings.telegram_mode == "webhook" else None

    async def work(bot: Bot) -> list[str]:
        return await register(bot, settings, snapshot, webhook)

    try:
        for line in _run(settings, work):
            terminal.say(f"registered: {line}")
    except NoPublicAddress as error:
        terminal.abort(str(error))


@app.command()
def info(json: Annotated[bool, typer.Option(help="Print as JSON.")] = False) -> None:
    """Show who the bot is, where its updates go, what waits to be sent, and how many get the daily tips."""
    from rich.table import Table

    from bot.cli import terminal

    settings = _settings()
    state = _run(settings, lambda bot: _state(bot, settings))
    if json:
        terminal.data(state)
        return
    table = Table("what", "state")
    for name, value in state.items():
        table.add_row(name.replace("_", " "), str(value))
    terminal.out.print(table)


async def _state(bot: Bot, settings: Settings) -> dict[str, Any]:
    from urllib.parse import urlsplit

    from telegram import BotCommandScopeAllPrivateChats

    from bot.channels.telegram.registration import code_of
    from bot.language.tags import LANGUAGES
    from bot.storage.database import open_database
    from bot.storage.mailroom import Mailroom

    me, hook = await bot.get_me(), await bot.get_webhook_info()
    scope = BotCommandScopeAllPrivateChats()
    commands = {tag: len(await bot.get_my_commands(scope=scope, language_code=code_of(tag))) for tag in LANGUAGES}
    database = open_database(settings.database)
    mailroom = Mailroom(database)
    try:
        ours = {"waiting_to_be_sent": await mailroom.waiting(), "subscribers": await mailroom.subscribers()}
    finally:
        database.dispose()
    return {
        "bot": f"@{me.username}",
        "inline_mode": bool(me.supports_inline_queries),
        "mode": settings.telegram_mode,
        # The path of the webhook is a secret: only where it is.
        "webhook": urlsplit(hook.url).netloc if hook.url else None,
        "updates_waiting_at_telegram": hook.pending_update_count,
        "last_error_of_the_webhook": hook.last_error_message,
        "commands": commands,
        **ours,
    }


def _settings() -> Settings:
    from bot.cli import prepare, terminal

    settings = prepare.settings_from_environment()
    if settings.telegram_token is None:
        terminal.abort("there is no token; set AGAHI_TELEGRAM_TOKEN to the one BotFather gave")
    return settings


def _run[T](settings: Settings, work: Callable[[Bot], Awaitable[T]]) -> T:
    """Run work with the Bot API; a failure is one sentence."""
    import asyncio

    from telegram.error import InvalidToken, TelegramError

    from bot.channels.telegram.bot import make_bot
    from bot.cli import terminal

    async def within() -> T:
        async with make_bot(settings) as bot:
            return await work(bot)

    try:
        return asyncio.run(within())
    except InvalidToken:
        terminal.abort("Telegram refuses the token; set AGAHI_TELEGRAM_TOKEN to the one BotFather gave")
    except TelegramError as error:
        terminal.abort(f"Telegram cannot be reached, or refuses: {error.message}")
