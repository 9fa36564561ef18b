"""Replies as Telegram messages: HTML of its few tags, split below its limit, choices as inline buttons."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape

from bot.channels.telegram.buttons import Buttons
from bot.channels.telegram.calls import call_choices
from bot.content.snapshot import Snapshot
from bot.language.tags import direction
from bot.messages import (
    Block,
    ChecklistBlock,
    ContactCard,
    ContactsBlock,
    DownloadBlock,
    LawBlock,
    NoticeBlock,
    QuizBlock,
    Reply,
    StepsBlock,
    TextBlock,
)
from bot.rendering.plain import Word, contact_lines, section_lines
from bot.rendering.reply import words_of
from bot.storage.mailroom import Parcel

# Telegram counts UTF-16 units after entities are parsed; counting before parsing stays on the safe side.
MESSAGE_UNITS = 4096
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
_RIGHT_TO_LEFT_MARK = "\u200f"


@dataclass(frozen=True)
class Presented:
    """A reply as it is sent.

    Args:
        parcels: the messages, in order, the buttons under the last.
        payloads: button payloads that have to be stored, by their keys.
    """

    parcels: tuple[Parcel, ...]
    payloads: Mapping[str, str] = field(default_factory=dict)


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def present(reply: Reply, snapshot: Snapshot) -> Presented:
    """The messages of a reply, the buttons under the last, the numbers to call first.

    Args:
        reply: what to say.
        snapshot: the content version whose words are used.
    """
    word = words_of(snapshot, reply.language)
    parcels = [*_messages(reply, snapshot, word)]
    buttons = Buttons(whole=len(parcels) == 1 and parcels[0].kind == "text")
    rows = buttons.rows((*call_choices(reply, snapshot), *reply.choices))
    if rows and parcels:
        last = parcels[-1]
        parcels[-1] = Parcel(last.kind, {**last.body, "keyboard": rows})
    return Presented(tuple(parcels), buttons.payloads)


def text_of(blocks: Iterable[Block], language: str, snapshot: Snapshot) -> str:
    """Blocks as one HTML text, for cards that are shared."""
    return "\n\n".join(_paragraphs(blocks, language, words_of(snapshot, language)))


def _messages(reply: Reply, snapshot: Snapshot, word: Word) -> Iterator[Parcel]:
    """Blocks of words run together; a quiz question and a file are messages of their own."""
    words: list[Block] = []
    for block in reply.blocks:
        if isinstance(block, (QuizBlock, DownloadBlock)):
            yield from _texts(words, reply, word)
            words = []
            yield _quiz(block) if isinstance(block, QuizBlock) else _file(block, word)
        else:
            words.append(block)
    checked = word("checked", date=snapshot.day(reply.checked, reply.language)) if reply.checked and reply.sources else ""
    yield from _texts(words, reply, word, checked)


def _texts(blocks: list[Block], reply: Reply, word: Word, checked: str = "") -> Iterator[Parcel]:
    if not blocks:
        return
    paragraphs = _paragraphs(blocks, reply.language, word)
    if checked:
        paragraphs.append(f"{_mark(reply.language)}<i>{escape(checked)}</i>")
    yield from (Parcel("text", {"text": text}) for text in _packed(paragraphs))


def _paragraphs(blocks: Iterable[Block], language: str, word: Word) -> list[str]:
    mark = _mark(language)
    return ["\n".join(f"{mark}{line}" for line in _lines(block, word)) for block in blocks]


def _mark(language: str) -> str:
    return _RIGHT_TO_LEFT_MARK if direction(language) == "rtl" else ""


def _quiz(block: QuizBlock) -> Parcel:
    body = {"question": block.question, "options": list(block.options), "correct": block.correct, "explanation": block.explanation}
    return Parcel("quiz", body)


def _file(block: DownloadBlock, word: Word) -> Parcel:
    gone = f"{_bold(block.title)}\n{escape(word('file_gone'))}"
    return Parcel("file", {"title": block.title, "name": block.name, "url": block.url, "gone": gone})


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
                yield from (_isolated(line) for line in _contact_lines(card, word) if line)
        case LawBlock():
            yield _bold(block.title)
            for section in block.sections:
                yield _bold(section.heading)
                yield from (escape(line) for line in section_lines(section))
        case NoticeBlock():
            yield f"<i>{escape(block.text)}</i>"
        case _:
            raise TypeError(f"{block.type} is a message of its own")


def _contact_lines(card: ContactCard, word: Word) -> Iterator[str]:
    """The lines of a contact; numbers are set so that a tap copies them, for Telegram dials only long ones by itself."""
    numbers = [*(phone.number for phone in card.phones), *([card.sms] if card.sms else ())]
    dialled = re.compile("|".join(rf"(?<![\d-]){re.escape(number)}(?![\d-])" for number in numbers)) if numbers else None
    called = {word("call", number=phone.number) for phone in card.phones} | {word("sms", number=card.sms or "")}
    for line in contact_lines(card, word):
        text = escape(line)
        if dialled and any(line.startswith(start) for start in called):
            text = dialled.sub(lambda match: f"<code>{match[0]}</code>", text, count=1)
        yield text


def _bold(text: str) -> str:
    return f"<b>{escape(text)}</b>"


def _isolated(line: str) -> str:
    """A line of HTML whose numbers and Latin names keep their order inside right-to-left text."""
    return f"{_FIRST_STRONG_ISOLATE}{line}{_POP_ISOLATE}"


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
