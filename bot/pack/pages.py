"""What stands on the papers, before they are a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.content.report import LETTER_LANGUAGES
from bot.content.snapshot import Snapshot
from bot.messages import Block, ContactsBlock, StepsBlock, TextBlock
from bot.rendering.plain import Word
from bot.rendering.reply import words_of
from bot.report.case import Case
from bot.report.letter import LetterText, letter_of
from bot.report.plan import Planner

COLUMNS = ("pack_log_date", "pack_log_what", "pack_log_link", "pack_log_proof")


@dataclass(frozen=True)
class Pack:
    """The papers of one case.

    Args:
        language: of the plan and the log sheet.
        title: what it is.
        intro: when it was made, and what it is not.
        blocks: the plan.
        letters: the complaint in each language that offices read; none for a person accused.
        snapshot: the content it was made from.
    """

    language: str
    title: str
    intro: str
    blocks: tuple[Block, ...]
    letters: tuple[LetterText, ...]
    snapshot: Snapshot

    def word(self, language: str) -> Word:
        """The interface words of a language."""
        return words_of(self.snapshot, language)

    @property
    def columns(self) -> tuple[str, ...]:
        """The headings of the log sheet."""
        return tuple(self.word(self.language)(name) for name in COLUMNS)


def pack_of(case: Case, snapshot: Snapshot, language: str, today: date) -> Pack:
    """The papers of a case. The arguments are those of `bot.pack.papers`."""
    word = words_of(snapshot, language)
    planner = Planner(snapshot, language, today)
    plan = planner.plan(case)
    blocks: list[Block] = [*planner.now(plan)]
    if plan.avoid:
        blocks.append(StepsBlock(title=word("heading_avoid"), items=plan.avoid, ordered=False))
    blocks += planner.later(plan, whole=True)
    if plan.care:
        blocks.append(TextBlock(title=word("heading_care"), text=plan.care))
    letters = (letter_of(case, snapshot, tag) for tag in LETTER_LANGUAGES)
    return Pack(
        language=language,
        title=word("pack_title"),
        intro=word("pack_intro", date=snapshot.day(today, language)),
        blocks=tuple(blocks),
        letters=tuple(letter for letter in letters if letter),
        snapshot=snapshot,
    )


def contact_line(block: ContactsBlock, number: int) -> tuple[str, str]:
    """A contact on paper: its name with the ways to reach it, and why it comes where it comes."""
    card = block.contacts[number]
    phones = [f"{phone.number} ({phone.label})" if phone.label else phone.number for phone in card.phones]
    # A slash at the end of an address would stand at its head in a line from right to left.
    ways = [way.removesuffix("/") for way in (*phones, card.sms, card.url, card.email) if way]
    return " · ".join((card.name, *ways)), card.what_for
