"""Defined words of the Act, found by name."""

from __future__ import annotations

import pytest

from bot.content.snapshot import Snapshot


def test_every_definition_can_be_asked_for_by_each_of_its_names(snapshot: Snapshot) -> None:
    """Section 2 has 44 entries; a name leads to its own."""
    definitions = {number: section for number, section in snapshot.content.law.sections.items() if section.kind == "definition"}
    assert len(definitions) == 44
    # The Act defines "complainant" twice; the newer definition is given, and its note names the other.
    assert [number for number, section in definitions.items() if not section.terms] == ["2(1)(viia)"]
    for number, section in definitions.items():
        for term in section.terms:
            assert snapshot.terms.find(f"{term} ka matlab kya hai") == number, term


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("define unauthorised interception under peca", "2(1)(xxxii)"),
        ("data damage kya hota hai", "2(1)(xiv)"),
        ("service provydr kon hota", "2(1)(xxviii)"),
        ("آئیڈنٹیٹی انفارمیشن سے کیا مراد ہے؟", "2(1)(xviii)"),
        ("aap deta kya hain", None),
        ("", None),
    ],
)
def test_spelling_and_script_do_not_matter(snapshot: Snapshot, text: str, number: str | None) -> None:
    """The longest name wins; a word that only sounds short like one does not."""
    assert snapshot.terms.find(text) == number
