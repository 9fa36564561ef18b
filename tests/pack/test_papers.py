"""The papers as files."""

from __future__ import annotations

import re
import time
from datetime import date
from pathlib import Path

import pytest
import uharfbuzz

from bot import paper
from bot.content.snapshot import Snapshot
from bot.documents import Document
from bot.language.tags import LANGUAGES
from bot.pack import papers
from bot.pack.pages import Pack, pack_of
from bot.pack.text import text_of
from bot.report.case import Case
from tests.report.test_plan import TODAY, case

FONTS = Path(paper.__file__).parent / "fonts"
BANK = case(
    "bank_fraud", moving="yes", bank="easypaisa", who="self", when="2026-11-24", loss=45_000, evidence=("receipts",), place="punjab"
)


def files(made: Case, snapshot: Snapshot, language: str) -> dict[str, Document]:
    """The papers of a case by name."""
    return {document.name: document for _, document in papers(made, snapshot, language, TODAY)}


def packed(made: Case, snapshot: Snapshot, language: str) -> Pack:
    """What stands on the papers."""
    return pack_of(made, snapshot, language, date(2026, 11, 25))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_papers_of_a_victim(snapshot: Snapshot, language: str) -> None:
    """A PDF, a text and a page, with the plan in the language spoken and the letter in both."""
    made = files(BANK, snapshot, language)
    assert list(made) == ["papers.pdf", "papers.txt", "papers.html"]
    assert made["papers.pdf"].body.startswith(b"%PDF")
    text = made["papers.txt"].body.decode()
    for words in ("Respected Sir", "جنابِ عالی", "1799", "https://complaint.nccia.gov.pk", snapshot.word("pack_log", language)):
        assert words in text


def test_the_papers_of_an_accused(snapshot: Snapshot) -> None:
    """Rights and steps, and no complaint."""
    made = files(case("accused_notice", served="phone", demand="yes"), snapshot, "en")
    assert list(made) == ["papers.pdf", "papers.txt"]
    text = made["papers.txt"].body.decode()
    assert "Your rights" in text
    assert "Respected Sir" not in text


def test_the_page_to_fill_in_cannot_send(snapshot: Snapshot) -> None:
    """No form, no script, no name on a field, nothing from elsewhere; every blank is a field with a label."""
    page = files(BANK, snapshot, "ur")["papers.html"].body.decode()
    assert not re.search(r"<form|<script|\son\w+=|https?://|<img", page)
    fields = re.findall(r"<(?:input|textarea)[^>]*>", page)
    assert len(fields) >= 20
    assert all("aria-label=" in field and "name=" not in field for field in fields)
    assert "____" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_on_the_papers_has_a_glyph(snapshot: Snapshot, language: str) -> None:
    """No empty boxes on paper, for any situation."""
    known = {
        right_to_left: set(uharfbuzz.Face((FONTS / f"{font}-Regular.ttf").read_bytes()).unicodes)
        for right_to_left, font in ((True, "AgahiNaskh"), (False, "NotoSans"))
    }
    allowed = {ord(letter) for letter in "\n\u2066\u2069☐"}
    for situation in snapshot.content.report.situations:
        pack = packed(case(situation, offender=("none",)), snapshot, language)
        for line in text_of(pack).splitlines():
            urdu = bool(re.search("[\u0600-\u06ff]", line))
            missing = {letter for letter in line if ord(letter) not in known[urdu] | allowed}
            assert not missing, (situation, line, missing)


@pytest.mark.parametrize("made", [BANK, case("blackmail", danger="yes", who="child"), case("accused_notice")])
def test_they_are_made_with_little_work(snapshot: Snapshot, made: Case) -> None:
    """Counted in work of the processor, so that a busy machine does not matter."""
    papers(made, snapshot, "ur", TODAY)
    started = time.process_time()
    papers(made, snapshot, "ur", TODAY)
    assert time.process_time() - started < 2
