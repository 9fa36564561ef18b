"""What a Telegram update asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from telegram import Chat, Update

from bot.content.snapshot import Snapshot
from bot.language.normalize import clean
from bot.language.tags import LANGUAGES
from bot.messages import AnswerChoice, TopicChoice

TEXT_LIMIT = 2_000
_COMMANDS = {"/start": "greet", "/help": "menu", "/language": "change_language", "/delete": "delete_my_chat", "/report": "draft_complaint"}


class Kind(Enum):
    """What an update is, as far as we act on it."""

    TEXT = auto()
    CHOICE = auto()
    STALE_CHOICE = auto()
    NOT_TEXT = auto()
    TOO_LONG = auto()
    IGNORED = auto()


@dataclass(frozen=True)
class Asked:
    """An update as parsed.

    Args:
        kind: what it is.
        chat_id: where to answer; used for sending only, never stored.
        text: what was typed.
        choice: the choice tapped or commanded.
        campaign: the campaign of a ``/start`` link.
        callback_id: the tap to acknowledge.
        language: the language of the sender's Telegram, when we speak it.
    """

    kind: Kind
    chat_id: int = 0
    text: str | None = None
    choice: TopicChoice | AnswerChoice | None = None
    campaign: str = ""
    callback_id: str | None = None
    language: str | None = None


def parse(update: Update, snapshot: Snapshot) -> Asked:
    """What an update asks for. Unknown kinds are `IGNORED`, never an error.

    Args:
        update: as Telegram sent it.
        snapshot: the content, to check choices against.
    """
    if update.callback_query:
        return _tap(update, snapshot)
    message = update.message
    if message is None or message.chat.type != Chat.PRIVATE or message.from_user is None or message.from_user.is_bot:
        return Asked(Kind.IGNORED)
    code = (message.from_user.language_code or "").split("-")[0]
    language = code if code in LANGUAGES else None
    chat_id = message.chat.id
    if message.text is None:
        return Asked(Kind.NOT_TEXT, chat_id, language=language)
    text = clean(message.text)
    if not text:
        return Asked(Kind.NOT_TEXT, chat_id, language=language)
    if len(text) > TEXT_LIMIT:
        return Asked(Kind.TOO_LONG, chat_id, language=language)
    word, _, rest = text.partition(" ")
    topic = _COMMANDS.get(word.partition("@")[0].lower())
    if topic:
        campaign = rest[:40] if topic == "greet" and rest.replace("-", "").replace("_", "").isalnum() and rest.isascii() else ""
        return Asked(Kind.CHOICE, chat_id, choice=TopicChoice(topic=topic), campaign=campaign.lower(), language=language)
    return Asked(Kind.TEXT, chat_id, text=text, language=language)


def _tap(update: Update, snapshot: Snapshot) -> Asked:
    query = update.callback_query
    assert query is not None
    chat = query.message.chat if query.message else None
    if chat is None or chat.type != Chat.PRIVATE:
        return Asked(Kind.IGNORED, callback_id=query.id)
    choice = unpack(query.data or "")
    if choice is None or (isinstance(choice, TopicChoice) and snapshot.topic(choice.topic) is None):
        return Asked(Kind.STALE_CHOICE, chat.id, callback_id=query.id)
    return Asked(Kind.CHOICE, chat.id, choice=choice, callback_id=query.id)


def pack(choice: TopicChoice | AnswerChoice) -> str:
    """A choice as callback data: at most 64 bytes, which the JSON of the chat API does not always keep to."""
    if isinstance(choice, AnswerChoice):
        return f"={choice.question}|{choice.value}"
    return "|".join((choice.topic, choice.aspect.value, choice.section or "", choice.language or ""))


def unpack(data: str) -> TopicChoice | AnswerChoice | None:
    """The choice of callback data, or None when it is not ours."""
    if data.startswith("="):
        question, _, value = data[1:].partition("|")
        try:
            return AnswerChoice(question=question, value=value)
        except ValueError:
            return None
    parts = data.split("|")
    if len(parts) != 4:
        return None
    try:
        return TopicChoice.model_validate(
            {"topic": parts[0], "aspect": parts[1], "section": parts[2] or None, "language": parts[3] or None}
        )
    except ValueError:
        return None
