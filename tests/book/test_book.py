"""The answer book holds everything, in every language, and its Urdu reads from right to left."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import uharfbuzz

from bot import paper
from bot.book import pdf
from bot.book.html import html_of
from bot.book.pages import Book, book_of
from bot.book.pdf import write_pdf
from bot.content.schema import Content
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES

DAY = date(2026, 12, 1)
FONTS = Path(paper.__file__).parent / "fonts"


@pytest.fixture(scope="module")
def few(content: Content) -> Snapshot:
    """A content of one topic and a little law, quick to print."""
    sections = {number: content.law.sections[number] for number in ("20", "21", "24")}
    topics = {"blackmail": content.topics["blackmail"].model_copy(update={"related": ()})}
    return Snapshot(content.model_copy(update={"topics": topics, "law": content.law.model_copy(update={"sections": sections})}), 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_section_and_contact_is_in_it(snapshot: Snapshot, language: str) -> None:
    """Each with its sources and dates; the front page says what it is of."""
    book = book_of(snapshot, language, DAY)
    anchors = {entry.anchor for chapter in book.chapters for entry in chapter.entries}
    content = snapshot.content
    assert set(content.topics) <= anchors
    assert {f"section-{number}" for number in content.law.sections} <= anchors
    assert {f"contact-{contact_id}" for contact_id, contact in content.contacts.items() if contact.shown} <= anchors
    assert any("201" in line for line in book.front)
    page = html_of(book)
    for topic in content.topics.values():
        for source in topic.sources:
            assert str(source.url).replace("&", "&amp;") in page
    assert f'<html lang="{language}" dir="{"rtl" if language == "ur" else "ltr"}">' in page


def test_the_html_book_needs_nothing_from_elsewhere(snapshot: Snapshot) -> None:
    """It can be sent by e-mail and opened offline."""
    page = html_of(book_of(snapshot, "ur", DAY))
    assert "<script" not in page
    assert "<link" not in page
    assert "src=" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_written(few: Snapshot, language: str, tmp_path: Path) -> None:
    """A whole document with its fonts inside."""
    path = tmp_path / "book.pdf"
    write_pdf(book_of(few, language, DAY), path)
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.rstrip().endswith(b"%%EOF")
    assert b"/FontFile2" in data


def test_urdu_letters_are_joined() -> None:
    """HarfBuzz gives other glyphs for letters in a word than for letters alone."""
    font = uharfbuzz.Font(uharfbuzz.Face((FONTS / "AgahiNaskh-Regular.ttf").read_bytes()))

    def glyphs(text: str) -> list[int]:
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        uharfbuzz.shape(font, buffer)
        return [info.codepoint for info in buffer.glyph_infos]

    alone = {glyph for letter in "شکایت" for glyph in glyphs(letter)}
    assert len(set(glyphs("شکایت")) - alone) >= 3


def test_every_letter_of_the_content_has_a_glyph(snapshot: Snapshot) -> None:
    """No empty boxes on paper, in any language."""
    for language in LANGUAGES:
        font = "AgahiNaskh" if language == "ur" else "NotoSans"
        known = set(uharfbuzz.Face((FONTS / f"{font}-Regular.ttf").read_bytes()).unicodes)
        letters = {letter for line in every_line(book_of(snapshot, language, DAY)) for letter in line}
        missing = {letter for letter in letters if ord(letter) not in known and letter not in "\n\u2066\u2069"}
        assert missing == set(), [f"U+{ord(letter):04X}" for letter in missing]


def every_line(book: Book) -> list[str]:
    """All that the PDF prints."""
    lines = [book.title, *book.front]
    for chapter in book.chapters:
        lines.append(chapter.title)
        for entry in chapter.entries:
            lines += [entry.title, entry.label, entry.dates, *entry.lines, *(title for title, _ in entry.sources)]
            lines += [text for block in entry.blocks for text, _, _ in pdf.lines_of(block)]
    return lines
