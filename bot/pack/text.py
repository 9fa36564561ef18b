"""The papers as plain text, to copy from."""

from __future__ import annotations

from collections.abc import Iterator

from bot.pack.pages import Pack
from bot.rendering.plain import plain_text
from bot.report.letter import LetterText


def text_of(pack: Pack) -> str:
    """Everything on the papers as plain text."""
    word = pack.word(pack.language)
    parts = [pack.title.upper(), pack.intro, plain_text(pack.blocks, word)]
    parts += ["\n".join(_letter(letter, pack)) for letter in pack.letters]
    if pack.letters:
        parts.append(f"{word('pack_fields')}\n{word('pack_fields_note')}")
        parts += ["\n\n".join(f"{title}:\n{text}" for title, text in letter.fields) for letter in pack.letters]
    parts.append("\n".join((f"{word('pack_log')}:", " | ".join(pack.columns), *["_" * 60] * 6)))
    return f"\n\n{'-' * 60}\n\n".join(parts) + "\n"


def _letter(letter: LetterText, pack: Pack) -> Iterator[str]:
    yield letter.heading
    yield ""
    yield from letter.before
    yield ""
    yield from (f"{number}. {text}" for number, text in enumerate(letter.paragraphs, start=1))
    yield ""
    yield pack.word(letter.language)("pack_requests")
    yield from (f"- {text}" for text in letter.requests)
    yield ""
    yield from letter.after
