"""Sound keys: one key for a word, in Urdu script or in any Roman spelling of it.

Roman Urdu has no fixed spelling (a word has four attested ones on average) and Urdu script writes few vowels. Both are
folded to the consonants they share: vowels dropped except at the start, doubled letters single, aspirates and
letters of one sound merged. ``کیا``, ``kya`` and ``kia`` get one key, so that an example in one script helps the other.
"""

from __future__ import annotations

import re
from functools import lru_cache

_URDU = {
    "ب": "b", "پ": "p", "ت": "t", "ط": "t", "ٹ": "t", "ث": "s", "س": "s", "ص": "s", "ش": "x", "ج": "j", "چ": "c",
    "خ": "k", "ق": "k", "ک": "k", "گ": "g", "غ": "g", "د": "d", "ڈ": "d", "ذ": "z", "ز": "z", "ض": "z", "ظ": "z", "ژ": "z",
    "ر": "r", "ڑ": "r", "ف": "f", "ل": "l", "م": "m", "ن": "n", "ں": "n", "ہ": "h", "ح": "h", "ھ": "h",
    "و": "v", "ی": "y", "ے": "y", "ئ": "", "ء": "", "ا": "a", "آ": "a", "ع": "a",
}  # fmt: skip
# In this order: "x" before "sh" becomes x, "ch" set aside before a bare "c" becomes k ("account").
_ROMAN = (
    ("x", "ks"), ("tion", "Sn"), ("sch", "sk"), ("ch", "C"), ("ce", "se"), ("ci", "si"), ("cy", "sy"), ("c", "k"), ("kh", "k"),
    ("gh", "g"), ("sh", "S"), ("th", "t"), ("dh", "d"), ("bh", "b"), ("ph", "f"), ("jh", "j"), ("zh", "z"), ("q", "k"),
    ("wh", "v"), ("w", "v"), ("S", "x"), ("C", "c"),
)  # fmt: skip
# Ways to write one sound, each to one way; then short vowels between consonants, which people write or leave out in the middle of a word.
_SPELLINGS = tuple(
    (re.compile(pattern), spelling)
    for pattern, spelling in (
        ("ee", "i"),
        ("oo", "u"),
        (r"(.)\1+", r"\1"),
        ("(?:ai|ay|ae|ey|ei)n?$", "e"),
        ("ai|ay|ae|ey|ei", "e"),
        ("y$", "i"),
        ("w", "v"),
        ("q", "k"),
        ("ph", "f"),
        ("(?<=[ou])n$", ""),
        ("(?<=[kgtdbj])h", ""),
        ("i?y(?=a)", "i"),
        ("(?<=[aeiou])h(?=[aeiou]|$)", ""),
        ("e", "i"),
        ("o", "u"),
        ("(?<=[b-df-hj-np-tv-z])[aiu](?=[b-df-hj-np-tv-z])", ""),
    )
)
# Urdu letters of one sound, and those that keyboards and haste put for each other ("نھی", "ھے").
URDU_SPELLINGS = str.maketrans(
    {**dict.fromkeys("ضظذ", "ز"), **dict.fromkeys("ثص", "س"), "ط": "ت", "ح": "ہ", "ھ": "ہ", "آ": "ا", "ئ": "ی", "ے": "ی", "ں": "ن", "ء": ""}
)
_WORD = re.compile(r"[^\W\d_]+|\d+")
_UNHEARD = re.compile("[aeiouyvh]")
_REPEAT = re.compile(r"(.)\1+")


def _fold(sounds: str) -> str:
    """Drop vowels after the first letter, and what a listener would not hear."""
    head, rest = sounds[0], _REPEAT.sub(r"\1", sounds)[1:]
    key = ("a" if head in "aeiou" else head) + _UNHEARD.sub("", rest)
    # A final n is often only a nasal vowel, written or not: main / mai, karein / kare.
    return key[:-1] if len(key) > 1 and key.endswith("n") else key


@lru_cache(maxsize=50_000)
def word_key(word: str) -> str:
    """The sound key of one normalised word (letters of one script, or digits, which stay as they are)."""
    if not word or word.isdigit():
        return word
    if "\u0600" <= word[0] <= "\u06ff":
        word = word.replace("پھ", "ف")
        sounds = "".join(_URDU.get(letter, "") for letter in word)
    else:
        sounds = _REPEAT.sub(r"\1", "".join(letter for letter in word if "a" <= letter <= "z"))
        for spelling, sound in _ROMAN:
            sounds = sounds.replace(spelling, sound)
    return _fold(sounds) if sounds else ""


@lru_cache(maxsize=50_000)
def spelling_key(word: str) -> str:
    """One spelling for those a word is written in: Roman "karna", "karnaa", "kaarna"; Urdu with one letter of each sound.

    Unlike the sound key it keeps long vowels and where a word begins and ends, so that fewer words fall together.

    Args:
        word: one normalised word.
    """
    if not "a" <= word[:1] <= "z":
        return word.translate(URDU_SPELLINGS)
    # The vowel of the first syllable is heard, and tells short words apart.
    for pattern, spelling in _SPELLINGS[:-1]:
        word = pattern.sub(spelling, word)
    pattern, spelling = _SPELLINGS[-1]
    return word[0] + pattern.sub(spelling, word[1:]) if len(word) > 2 else word


def sound_key(text: str) -> str:
    """The sound keys of a normalised text, one for each word, separated by spaces."""
    return " ".join(key for key in map(word_key, _WORD.findall(text)) if key)
