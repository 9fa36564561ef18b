"""Phone numbers keep their order in Urdu text."""

from __future__ import annotations

import pytest

from bot.content.snapshot import Snapshot
from bot.language.bidi import isolated, printed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("کال کریں 0800-39393 پر", "کال کریں \u20660800-39393\u2069 پر"),
        ("0311-7786264۔", "\u20660311-7786264\u2069۔"),
        ("تاریخ 15/10/2026 ہے", "تاریخ \u206615/10/2026\u2069 ہے"),
        ("*#06# ملائیں یا *8484#", "\u2066*#06#\u2069 ملائیں یا \u2066*8484#\u2069"),
        ("1799 پر، 26A، 24 گھنٹے", "1799 پر، 26A، 24 گھنٹے"),
        ("https://a.pk/2020-10 اور x-1@b.pk", "https://a.pk/2020-10 اور x-1@b.pk"),
    ],
)
def test_only_what_would_be_turned_round_is_isolated(text: str, expected: str) -> None:
    """Numbers with hyphens or slashes, and codes; addresses are left as they are, so that they can be tapped."""
    assert isolated(text) == expected


def test_on_paper_a_number_after_an_address_stays_outside_it() -> None:
    """The stop and the comma too."""
    assert printed("دیکھیں https://a.pk/x, 18 سال، 0800-39393") == "دیکھیں \u2066https://a.pk/x\u2069, 18 سال، \u20660800-39393\u2069"


def test_urdu_texts_are_printed_so_and_others_are_not(snapshot: Snapshot) -> None:
    """In sentences and in the lines of a contact."""
    assert snapshot.text("{phone:drf}", "ur") == "\u20660800-39393\u2069"
    assert snapshot.text("{phone:drf}", "ur-Latn") == "0800-39393"
    assert "\u20660800-39393\u2069" in snapshot.word("call", "ur", number="0800-39393")
