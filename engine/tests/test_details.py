"""What a message tells of the case."""

import pytest

from bot.language.normalize import normalize
from engine.details import adult, banks, hours_ago, platforms, rupees


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("mera watsapp aur insta hack", ["whatsapp", "instagram"]),
        ("فیس بک پر", ["facebook"]),
        ("واٹس ایپ", ["whatsapp"]),
        ("my account", []),
    ],
)
def test_it_finds_platforms(text: str, names: "list[str]") -> None:
    """In each script and spelling."""
    assert platforms(normalize(text)) == names


@pytest.mark.parametrize(
    ("text", "names"), [("easy paisa se", ["easypaisa"]), ("جاز کیش", ["jazzcash"]), ("meezan bank", ["meezan"]), ("mera bank", [])]
)
def test_it_finds_banks_and_wallets(text: str, names: "list[str]") -> None:
    """By name; a bank without one is none."""
    assert banks(normalize(text)) == names


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("50 hazar le gaya", 50_000),
        ("2 lakh", 200_000),
        ("Rs. 45,000 gone", 45_000),
        ("he took 1.5 lac", 150_000),
        ("20k chale gaye", 20_000),
        ("پچاس ہزار روپے", 50_000),
        ("۳ لاکھ", 300_000),
        ("dedh lakh", 150_000),
        ("pehle 5 hazar phir 20 hazar", 20_000),
        ("section 20", None),
        ("3 din se", None),
    ],
)
def test_it_reads_money(text: str, amount: "int | None") -> None:
    """In digits of all kinds, words, lakh and crore; the largest when there are several."""
    assert rupees(normalize(text)) == amount


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("abhi abhi hua", 0),
        ("just now", 0),
        ("kal raat", 24),
        ("2 din pehle", 48),
        ("تین ہفتے پہلے", 504),
        ("aaj subah", 12),
        ("hack ho gaya", None),
    ],
)
def test_it_reads_when(text: str, hours: "int | None") -> None:
    """Roughly, in hours."""
    assert hours_ago(normalize(text)) == hours


@pytest.mark.parametrize(
    ("text", "grown"), [("main 25 saal ki hun", True), ("i am 14 years old", False), ("3 saal pehle", False), ("20 saal qaid", False)]
)
def test_it_knows_an_adult(text: str, grown: bool) -> None:
    """By an age of 18 or more, not by a term of prison."""
    assert adult(normalize(text)) is grown
