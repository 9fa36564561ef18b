"""Which language a message is in."""

import pytest

from bot.language.detect import detect


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("میرا اکاؤنٹ ہیک ہو گیا", "ur"),
        ("WhatsApp ہیک ہو گیا help", "ur"),
        ("mera account hack ho gaya hai", "ur-Latn"),
        ("facebook par fake id bana di kisi ne", "ur-Latn"),
        ("someone made a fake account of my sister", "en"),
        ("what is the punishment", "en"),
        ("is it a crime to read my wife messages", "en"),
        ("account block kr diya bank ny", "ur-Latn"),
    ],
)
def test_it_tells_the_language(text: str, tag: str) -> None:
    """Script decides Urdu; grammar words tell Roman Urdu from English."""
    assert detect(text) == tag


@pytest.mark.parametrize("text", ["whatsapp", "1799", "😀", "", "OTP", "fake id"])
def test_it_says_when_words_do_not_tell(text: str) -> None:
    """A name, a number or a single loanword leaves the conversation's language as it is."""
    assert detect(text) is None
