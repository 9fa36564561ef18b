"""One key for a word in either script and any spelling."""

import pytest

from bot.language.normalize import normalize
from bot.language.sound import sound_key, spelling_key, word_key


@pytest.mark.parametrize(
    "spellings",
    [
        ("پیسے", "paise", "paisay", "pese", "paisy"),
        ("مجھے", "mujhe", "mujhy", "mje", "muje"),
        ("شکایت", "shikayat", "shikait", "shkayat"),
        ("قانون", "qanoon", "kanoon", "qanun"),
        ("تصویر", "tasveer", "tasweer", "tasvir"),
        ("خطرہ", "khatra", "khatrah"),
        ("اکاؤنٹ", "account", "acount"),
        ("نہیں", "nahi", "nhi", "nahin", "nai"),
        ("پھر", "phir", "phr", "fir"),
        ("دھمکی", "dhamki", "dhmki", "damki"),
        ("چوری", "chori", "chory"),
        ("زیادہ", "zyada", "ziada"),
    ],
)
def test_spellings_share_a_key(spellings: tuple[str, ...]) -> None:
    """Urdu script and the ways people type it meet."""
    assert len({word_key(normalize(word)) for word in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("bank", "phone"), ("paise", "saza"), ("hack", "block"), ("report", "raat"), ("jurm", "zulm")])
def test_different_words_keep_different_keys(one: str, other: str) -> None:
    """A key that merged everything would help nobody."""
    assert word_key(one) != word_key(other)


def test_numbers_stay_and_empty_text_has_no_key() -> None:
    """Section numbers must survive; emoji and punctuation have no sound."""
    assert sound_key("section 20") == f"{word_key('section')} 20"
    assert sound_key("... 😀") == ""


@pytest.mark.parametrize(
    "spellings",
    [
        ("karna", "karnaa", "kaarna"),
        ("tasveer", "tasvir", "taswir"),
        ("paise", "pese", "paisay", "paisey"),
        ("nahi", "nahee", "nahy"),
        ("qanoon", "kanun"),
        ("نھی", "نہی"),
        ("صاحب", "ساحب"),
    ],
)
def test_spellings_of_a_word_share_a_key(spellings: tuple[str, ...]) -> None:
    """Long vowels, doubled letters, letters of one sound, short vowels left out."""
    assert len({spelling_key(word) for word in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), [("beti", "beta"), ("hacker", "hacked"), ("kal", "call"), ("بیٹا", "بیٹی")])
def test_the_spelling_key_keeps_words_apart(one: str, other: str) -> None:
    """By how they end, or where they begin."""
    assert spelling_key(one) != spelling_key(other)
