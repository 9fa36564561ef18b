"""Languages that are not spoken here."""

import pytest

from bot.language.unspoken import unspoken


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("زما واټساپ هیک شوی دی څه وکړم", "ps"),
        ("منهنجو واٽس ايپ هيڪ ٿي ويو آهي", "sd"),
        ("شڪايت ڪيئن ڪجي", "sd"),
        ("تم اختراق حسابي على فيسبوك ماذا أفعل", "ar"),
        ("حساب من هک شده است چه کنم", "fa"),
        ("मेरा अकाउंट हैक हो गया", "hi"),
        ("我的账户被盗了", "und"),
    ],
)
def test_they_are_told_apart(text: str, tag: str) -> None:
    """By script, letters and grammar."""
    assert unspoken(text) == tag


@pytest.mark.parametrize(
    "text",
    [
        "السلام علیکم ورحمۃ اللہ وبرکاتہ",
        "جزاک اللہ خیراً کثیراً",
        "ميرا اكاؤنٹ ہيك ہو گيا",
        "مدد",
        "mera account hack ho gaya",
        "😀 1799",
        "",
    ],
)
def test_urdu_is_none_of_them(text: str) -> None:
    """With borrowed phrases, with Arabic letter forms, or without letters."""
    assert unspoken(text) is None
