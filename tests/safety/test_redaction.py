"""Personal data is taken out, public numbers stay."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.safety.redaction import redact

PUBLIC = frozenset({"15", "1122", "1799", "8171", "668", "080039393", "042111300300", "03117786264"})


@pytest.mark.parametrize(
    ("text", "secret", "kind"),
    [
        ("my cnic is 35202-1234567-1", "35202", "cnic"),
        ("شناختی کارڈ ۳۵۲۰۲۱۲۳۴۵۶۷۱ ہے", "1234567", "cnic"),
        ("cnic 35202 1234567 1", "1234567", "cnic"),
        ("call me 0300-1234567", "1234567", "phone"),
        ("نمبر ۰۳۰۰ ۱۲۳۴۵۶۷", "1234567", "phone"),
        ("+92 300 1234567", "1234567", "phone"),
        ("0 3 0 0 1 2 3 4 5 6 7", "5 6 7", "phone"),
        ("٠٣٢١٧٦٥٤٣٢١", "765", "phone"),
        ("iban PK36SCBL0000001123456702", "SCBL", "iban"),
        ("PK36 SCBL 0000 0011 2345 6702", "SCBL", "iban"),
        ("card 4111 1111 1111 1111", "4111", "card"),
        ("4111-1111-1111-1111 se katay", "4111", "card"),
        ("write to ali.khan@gmail.com", "ali.khan", "email"),
        ("ali @ gmail . com", "ali", "email"),
        ("otp 482913 aya", "482913", "code"),
        ("او ٹی پی ۴۸۲۹ بتا دیا", "4829", "code"),
        ("my password is Lahore123", "Lahore123", "code"),
        ("pin 4321 de diya", "4321", "code"),
        ("https://facebook.com/ayesha.k.99?id=1", "ayesha", "link"),
        ("insta par @ayesha_k99 ne", "ayesha", "account"),
        ("account 0012345678901234", "12345678", "card"),
    ],
)
def test_it_takes_personal_data_out(text: str, secret: str, kind: str) -> None:
    """Each kind in ASCII, Urdu and Arabic digits, spaced or dashed."""
    redacted = redact(text, PUBLIC)
    assert secret not in redacted.text
    assert f"[{kind}]" in redacted.text
    assert kind in redacted.found


@pytest.mark.parametrize(
    "text",
    [
        "call 1799 or 15 or 1122",
        "8171 se message aya 25000 rupay ka",
        "0800-39393 par call ki",
        "section 20 ki saza kya hai",
        "2016 aur 2025 ka qanoon",
        "12-05-2026 ko hua",
        "Rs 1500000 le gaye",
        "50,000 rupay mang raha hai",
        "UAN 042-111-300-300",
    ],
)
def test_it_leaves_public_numbers_amounts_and_dates(text: str) -> None:
    """A question about a helpline, a section or a sum is still understood."""
    assert redact(text, PUBLIC).text == text


@given(st.text(max_size=300))
def test_nothing_it_returns_has_a_long_number(text: str) -> None:
    """Whatever comes in, no run of nine or more digits that is nobody's public number goes on."""
    runs = "".join(character if character.isdigit() else " " for character in redact(text).text).split()
    assert not [run for run in runs if len(run) >= 9 and not run.lstrip("0").startswith(("800", "111"))]
