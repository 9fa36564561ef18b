"""One parcel becomes one call of the Bot API."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from telegram import Bot, InlineKeyboardMarkup, InputFile, LinkPreviewOptions, Message, ReplyParameters
from telegram.constants import ParseMode, PollType
from telegram.error import BadRequest

from bot.documents import Documents
from bot.storage.mailroom import Pending

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
# Telegram has no code for these, only words.
_NOT_THERE = re.compile(
    r"chat not found|user is deactivated|bot was kicked|group chat was deleted|have no rights to send|not enough rights"
    r"|chat_write_forbidden|peer_id_invalid|user not found|chat_restricted",
    re.IGNORECASE,
)
_UNCHANGED = re.compile(r"message is not modified", re.IGNORECASE)
_NOT_EDITABLE = re.compile(r"message to edit not found|message can't be edited|message_id_invalid|there is no text", re.IGNORECASE)


class Gone(Exception):
    """The chat is not there any more, or does not let the bot write."""


async def post(bot: Bot, files: Documents, pending: Pending) -> int | None:
    """Send a parcel.

    Returns:
        The number of the message in its chat; None when there is none.

    Raises:
        Gone: nothing can be sent to this chat any more.
        telegram.error.TelegramError: it could not be sent.
    """
    try:
        return await _send(bot, files, pending)
    except BadRequest as error:
        if _NOT_THERE.search(error.message):
            raise Gone from error
        raise


async def _send(bot: Bot, files: Documents, pending: Pending) -> int | None:
    body, chat_id = pending.body, pending.chat_id
    match pending.kind:
        case "edit":
            return await _edit(bot, chat_id, body)
        case "quiz":
            return (await _quiz(bot, chat_id, body)).message_id
        case "file":
            return await _file(bot, files, chat_id, body)
        case "contact":
            number, name = body["number"], body["name"]
            return (await bot.send_contact(chat_id, phone_number=number, first_name=name, reply_markup=keyboard(body))).message_id
        case "delete":
            await bot.delete_messages(chat_id, body["message_ids"])
            return None
        case _:
            return await _text(bot, chat_id, body)


async def _text(bot: Bot, chat_id: int, body: Mapping[str, Any]) -> int:
    reply_to = ReplyParameters(body["reply_to"], allow_sending_without_reply=True) if body.get("reply_to") else None
    message = await bot.send_message(
        chat_id,
        text=body["text"],
        parse_mode=ParseMode.HTML,
        reply_markup=keyboard(body),
        link_preview_options=_NO_PREVIEW,
        reply_parameters=reply_to,
    )
    return message.message_id


async def _edit(bot: Bot, chat_id: int, body: Mapping[str, Any]) -> int:
    """Edit an answer in place; what Telegram does not let us edit any more is sent anew."""
    try:
        await bot.edit_message_text(
            text=body["text"],
            chat_id=chat_id,
            message_id=body["message_id"],
            parse_mode=ParseMode.HTML,
            reply_markup=keyboard(body),
            link_preview_options=_NO_PREVIEW,
        )
    except BadRequest as error:
        if _NOT_EDITABLE.search(error.message):
            return await _text(bot, chat_id, body)
        if not _UNCHANGED.search(error.message):
            raise
    return int(body["message_id"])


async def _quiz(bot: Bot, chat_id: int, body: Mapping[str, Any]) -> Message:
    return await bot.send_poll(
        chat_id,
        question=body["question"],
        options=body["options"],
        type=PollType.QUIZ,
        is_anonymous=True,
        correct_option_ids=[body["correct"]],
        explanation=body["explanation"],
        reply_markup=keyboard(body),
    )


async def _file(bot: Bot, files: Documents, chat_id: int, body: Mapping[str, Any]) -> int:
    content = await files.read(body["url"])
    if content is None:
        return await _text(bot, chat_id, {"text": body["gone"], "keyboard": body.get("keyboard")})
    document = InputFile(content, filename=body["name"])
    return (await bot.send_document(chat_id, document=document, caption=body["title"], reply_markup=keyboard(body))).message_id


def keyboard(body: Mapping[str, Any]) -> InlineKeyboardMarkup | None:
    """The buttons of a body, if it has any."""
    rows = body.get("keyboard")
    return InlineKeyboardMarkup.de_json({"inline_keyboard": rows}) if rows else None
