"""Replies as Telegram messages: HTML of its few tags, split below its limit, choices as inline buttons."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.channels.telegram.parse import pack
from bot.content.snapshot import Snapshot
from bot.language.tags import direction
from bot.messages import (
    AnswerChoice,
    Block,
    ChecklistBlock,
    Choice,
    ContactsBlock,
    DownloadBlock,
    LawBlock,
    NoticeBlock,
    QuizBlock,
    Reply,
    StepsBlock,
    TextBlock,
    TopicChoice,
)
from bot.rendering.plain import Word, contact_lines, section_lines
from bot.rendering.reply import words_of

# Telegram counts UTF-16 units after entities are parsed; counting before parsing stays on the safe side.
MESSAGE_UNITS = 4096
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT_MARK = "\u200f"


@dataclass(frozen=True)
class Outgoing:
    """One message to send: HTML, and buttons under it."""

    html: str
    keyboard: InlineKeyboardMarkup | None = None


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def present(reply: Reply, snapshot: Snapshot) -> list[Outgoing]:
    """The messages of a reply, the buttons under the last.

    Args:
        reply: what to say.
        snapshot: the content version whose words are used.
    """
    word = words_of(snapshot, reply.language)
    mark = _RIGHT_TO_LEFT_MARK if direction(reply.language) == "rtl" else ""
    lines = (tuple(_lines(block, word)) for block in reply.blocks)
    paragraphs = ["\n".join(f"{mark}{line}" for line in block) for block in lines if block]
    if reply.checked and reply.sources:
        paragraphs.append(f"{mark}<i>{escape(word('checked', date=snapshot.day(reply.checked, reply.language)))}</i>")
    texts = list(_packed(paragraphs))
    keyboard = _keyboard(reply.choices)
    return [Outgoing(text, keyboard if number == len(texts) else None) for number, text in enumerate(texts, start=1)]


def _keyboard(choices: tuple[Choice, ...]) -> InlineKeyboardMarkup | None:
    buttons = [InlineKeyboardButton(choice.title, callback_data=pack(choice_of(choice.payload))) for choice in choices]
    return InlineKeyboardMarkup([[button] for button in buttons]) if buttons else None


def choice_of(payload: str) -> TopicChoice | AnswerChoice:
    """The choice that a payload of the chat API stands for."""
    if payload.startswith("/answer"):
        return AnswerChoice.model_validate_json(payload.removeprefix("/answer"))
    return TopicChoice.model_validate_json(payload.removeprefix("/ask"))


def _lines(block: Block, word: Word) -> Iterator[str]:
    match block:
        case TextBlock():
            if block.title:
                yield _bold(block.title)
            yield escape(block.text)
        case StepsBlock():
            yield _bold(block.title)
            for number, item in enumerate(block.items, start=1):
                yield f"{number}. {escape(item)}" if block.ordered else f"• {escape(item)}"
        case ChecklistBlock():
            yield _bold(block.title)
            yield from (f"☐ {escape(item)}" for item in block.items)
        case ContactsBlock():
            yield _bold(block.title)
            for number, card in enumerate(block.contacts, start=1):
                yield f"{number}. {_bold(card.name)}"
                yield from (_isolated(line) for line in contact_lines(card, word) if line)
        case LawBlock():
            yield _bold(block.title)
            for section in block.sections:
                yield _bold(section.heading)
                yield from (escape(line) for line in section_lines(section))
        case NoticeBlock():
            yield f"<i>{escape(block.text)}</i>"
        case DownloadBlock():
            # Sent as a file of its own.
            return
        case QuizBlock():
            yield _bold(block.question)
            yield from (f"{number}. {escape(option)}" for number, option in enumerate(block.options, start=1))
            yield f"<tg-spoiler>{escape(word('quiz_answer', number=block.correct + 1, explanation=block.explanation))}</tg-spoiler>"


def _bold(text: str) -> str:
    return f"<b>{escape(text)}</b>"


def _isolated(line: str) -> str:
    """A line whose numbers and Latin names keep their order inside right-to-left text."""
    return f"{_FIRST_STRONG_ISOLATE}{escape(line)}{_POP_ISOLATE}"


def _packed(paragraphs: Iterable[str]) -> Iterator[str]:
    """Paragraphs joined into messages below the limit; a paragraph too long by itself is split at its lines."""
    pieces = (piece for paragraph in paragraphs for piece in _filled(paragraph.split("\n"), "\n"))
    yield from _filled(pieces, "\n\n")


def _filled(parts: Iterable[str], separator: str) -> Iterator[str]:
    """Parts joined as long as they stay below the limit."""
    current = ""
    for part in parts:
        joined = f"{current}{separator}{part}" if current else part
        if units(joined) > MESSAGE_UNITS:
            yield current
            current = part
        else:
            current = joined
    if current:
        yield current
