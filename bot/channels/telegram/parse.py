"""What a Telegram update asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from telegram import CallbackQuery, Chat, ChatMember, InlineQuery, Message, MessageEntity, Update

from bot.language.normalize import clean
from bot.language.tags import LANGUAGES

TEXT_LIMIT = 2_000
_COMMAND = re.compile(r"/([a-z0-9_]{1,32})(?:@(\w+))?(?:\s+(.*))?$", re.IGNORECASE | re.DOTALL)
# What a person may send instead of words, with the interface word that answers it. The first that fits counts.
_SENT = (
    ("photo", "sent_photo"),
    ("video", "sent_photo"),
    ("video_note", "sent_photo"),
    ("animation", "sent_photo"),
    ("story", "sent_photo"),
    ("voice", "sent_voice"),
    ("audio", "sent_voice"),
    ("sticker", "sent_sticker"),
    ("dice", "sent_sticker"),
    ("venue", "sent_location"),
    ("location", "sent_location"),
    ("contact", "sent_contact"),
    ("document", "sent_file"),
    ("paid_media", "sent_photo"),
    ("poll", "sent_other"),
    ("checklist", "sent_other"),
    ("game", "sent_other"),
)


class Kind(Enum):
    """What an update is, as far as we act on it."""

    TEXT = auto()
    COMMAND = auto()
    TAP = auto()
    SENT = auto()
    TOO_LONG = auto()
    INLINE = auto()
    LEFT = auto()
    IGNORED = auto()


@dataclass(frozen=True)
class Asked:
    """An update as parsed.

    Args:
        kind: what it is.
        chat_id: where to answer.
        group: whether that is a group.
        user_id: who asks, for the key of a conversation in a group.
        message_id: the message asked with, or tapped under.
        text: what was typed, or the caption of a picture.
        command: the command, without its slash.
        argument: what follows a command.
        data: what a tapped button carries.
        keyboard: the data of all buttons beside it.
        inline: the query of inline mode.
        query_id: the tap or inline query to answer.
        language: the language of the sender's Telegram, when we speak it.
        forwarded: whether the text was written by somebody else.
        sent: the interface word for what was sent instead of text.
    """

    kind: Kind
    chat_id: int = 0
    group: bool = False
    user_id: int = 0
    message_id: int = 0
    text: str = ""
    command: str = ""
    argument: str = ""
    data: str = ""
    keyboard: tuple[str, ...] = ()
    inline: str = ""
    query_id: str = ""
    language: str | None = None
    forwarded: bool = False
    sent: str = ""


def parse(update: Update, username: str, bot_id: int) -> Asked:
    """What an update asks for. Unknown kinds are `IGNORED`, never an error.

    Args:
        update: as Telegram sent it.
        username: the bot's, without the @.
        bot_id: the bot's user id.
    """
    if update.callback_query:
        return _tap(update.callback_query)
    if update.inline_query:
        return _inline(update.inline_query)
    if update.my_chat_member:
        change = update.my_chat_member
        left = change.new_chat_member.status in (ChatMember.BANNED, ChatMember.LEFT)
        return Asked(Kind.LEFT if left else Kind.IGNORED, change.chat.id)
    message = update.message or update.edited_message
    if message is None or message.from_user is None or message.from_user.is_bot or message.via_bot:
        return Asked(Kind.IGNORED)
    if message.chat.type == Chat.PRIVATE:
        return _private(message, edited=update.message is None, username=username)
    if message.chat.type in (Chat.GROUP, Chat.SUPERGROUP) and update.message:
        return _group(message, username, bot_id)
    return Asked(Kind.IGNORED)


def language_of(code: str | None) -> str | None:
    """The language of a Telegram app, when we speak it."""
    tag = (code or "").partition("-")[0]
    return tag if tag in LANGUAGES else None


def _private(message: Message, edited: bool, username: str) -> Asked:
    asked = _from(message)
    text = clean(message.text or message.caption or "")
    if not text:
        sent = next((word for name, word in _SENT if getattr(message, name)), None)
        # A location that moves is edited again and again; only words are answered a second time.
        return Asked(Kind.IGNORED) if sent is None or edited else replace(asked, kind=Kind.SENT, sent=sent)
    if len(text) > TEXT_LIMIT:
        return replace(asked, kind=Kind.TOO_LONG)
    command = _COMMAND.match(text)
    if command and not message.forward_origin:
        if command[2] and command[2].lower() != username.lower():
            return Asked(Kind.IGNORED)
        return replace(asked, kind=Kind.COMMAND, command=command[1].lower(), argument=(command[3] or "").strip())
    return replace(asked, text=text, forwarded=message.forward_origin is not None)


def _group(message: Message, username: str, bot_id: int) -> Asked:
    """Only what is said to the bot: its name, a reply to it, a command with its name."""
    text = message.text or ""
    mention = re.compile(rf"@{re.escape(username)}\b", re.IGNORECASE)
    entities = message.parse_entities([MessageEntity.MENTION, MessageEntity.BOT_COMMAND]).values()
    named = any(mention.search(part) for part in entities)
    replied = message.reply_to_message is not None and (
        message.reply_to_message.from_user is not None and message.reply_to_message.from_user.id == bot_id
    )
    cleaned = clean(mention.sub(" ", text))[:TEXT_LIMIT]
    if not (named or replied) or not cleaned:
        return Asked(Kind.IGNORED)
    asked = replace(_from(message), group=True)
    command = _COMMAND.match(cleaned)
    if command:
        return replace(asked, kind=Kind.COMMAND, command=command[1].lower())
    return replace(asked, text=cleaned)


def _from(message: Message) -> Asked:
    """A message with what is the same in all of them."""
    assert message.from_user is not None
    return Asked(
        Kind.TEXT,
        chat_id=message.chat.id,
        user_id=message.from_user.id,
        message_id=message.message_id,
        language=language_of(message.from_user.language_code),
    )


def _tap(query: CallbackQuery) -> Asked:
    message = query.message
    if message is None or message.chat.type != Chat.PRIVATE:
        return Asked(Kind.IGNORED, query_id=query.id)
    markup = message.reply_markup if isinstance(message, Message) else None
    buttons = [button for row in markup.inline_keyboard for button in row] if markup else []
    return Asked(
        Kind.TAP,
        chat_id=message.chat.id,
        user_id=query.from_user.id,
        message_id=message.message_id,
        data=query.data or "",
        keyboard=tuple(button.callback_data for button in buttons if isinstance(button.callback_data, str)),
        query_id=query.id,
        language=language_of(query.from_user.language_code),
    )


def _inline(query: InlineQuery) -> Asked:
    return Asked(
        Kind.INLINE,
        user_id=query.from_user.id,
        inline=clean(query.query),
        query_id=query.id,
        language=language_of(query.from_user.language_code),
    )
