"""Blocks as plain text, the same on every channel that has nothing better."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from bot.messages import (
    Block,
    ChecklistBlock,
    ContactCard,
    ContactsBlock,
    DownloadBlock,
    LawBlock,
    NoticeBlock,
    QuizBlock,
    SectionCard,
    StepsBlock,
    TextBlock,
)

Word = Callable[..., str]


def plain_text(blocks: Iterable[Block], word: Word) -> str:
    """The blocks as paragraphs of plain text.

    Args:
        blocks: the blocks of an answer, in order.
        word: gives an interface word by name with its fields filled in, in the language of the answer.
    """
    return "\n\n".join("\n".join(_lines(block, word)) for block in blocks)


def contact_lines(card: ContactCard, word: Word) -> Iterator[str]:
    """The lines under a contact's name, in the order a caller needs them."""
    yield card.what_for
    for phone in card.phones:
        yield word("call", number=phone.number) + (f" ({phone.label})" if phone.label else "")
    if card.sms:
        yield word("sms", number=card.sms)
    if card.email:
        yield word("email", email=card.email)
    if card.url:
        yield card.url
    if card.hours:
        yield word("hours", hours=card.hours)
    if card.cost:
        yield word("cost", cost=card.cost)
    if card.note:
        yield card.note


def section_lines(card: SectionCard) -> Iterator[str]:
    """The lines under a section's heading."""
    yield card.plain
    if card.penalty:
        yield card.penalty
    for aggravated in card.aggravated:
        yield f"- {aggravated}"
    for line in (card.bail, card.remedy, card.note):
        if line:
            yield line


def _lines(block: Block, word: Word) -> Iterator[str]:
    match block:
        case TextBlock():
            if block.title:
                yield f"{block.title}:"
            yield block.text
        case StepsBlock():
            yield f"{block.title}:"
            for number, item in enumerate(block.items, start=1):
                yield f"{number}. {item}" if block.ordered else f"- {item}"
        case ChecklistBlock():
            yield f"{block.title}:"
            yield from (f"☐ {item}" for item in block.items)
        case ContactsBlock():
            yield f"{block.title}:"
            for number, card in enumerate(block.contacts, start=1):
                yield f"{number}. {card.name}"
                yield from (f"   {line}" for line in contact_lines(card, word) if line)
        case LawBlock():
            yield f"{block.title}:"
            for section in block.sections:
                yield section.heading
                yield from (f"   {line}" for line in section_lines(section))
        case NoticeBlock():
            yield block.text
        case DownloadBlock():
            yield f"{block.title}: {block.url}"
        case QuizBlock():
            yield block.question
            yield from (f"{number}. {option}" for number, option in enumerate(block.options, start=1))
            yield word("quiz_answer", number=block.correct + 1, explanation=block.explanation)
