"""Folded spelling: what the crisis screen reads, so that a pattern need not know every way to write a word.

Message and pattern are folded by the same rules. Roman Urdu ("jaun", "jaaon", "jaoun" become one), typing shortcuts
("kr", "nhi", "mjhe"), Urdu letters of one sound, and punctuation (a sentence's end stays as " . ") are each brought
to one form. English words go through the same fold, so English patterns are written as usual too.

In a pattern write whole words, or stems that end in a consonant ("mar(na|ne)" is fine, "jau(n|ngi)" is not); the words
of ``_SHORT`` in the form on the left ("nahi", "me", "mujhe", "kar", "rah").
"""

from __future__ import annotations

import re
from functools import lru_cache

from bot.language.normalize import normalize
from bot.language.sound import URDU_SPELLINGS

# Shortcuts and the most varied small words, each to one form; applied to whole words of the message only.
_SHORT = {
    variant: word
    for word, variants in {
        "nahi": "nai nhi ni nae nahin nahee nahii naheen nahen nhn nhin nahe nhe nei nehi naih",
        "me": "mai mei mein main mn mien",
        "mene": "maine meine maene mainay mainey menay meny",
        "ghar": "ghr gahr",
        "bahar": "bahr baher bahir bhar bahrr",
        "khara": "khra kharra khraa kharaa",
        "khare": "khray khre kharay kharry",
        "khari": "khri kharii",
        "behan": "behn behen bhn bahan bahn behin behnn sis",
        "shohar": "sohar shohr shoher shauhar shouhar shohir showhar shohur shuhar",
        "bachi": "bchi bachii",
        "bacha": "bcha",
        "larki": "lrki ladki ladkii",
        "larka": "lrka ladka",
        "larke": "lrke ladke larkay ladkay",
        "mujhe": "mjhe mujhy mujhey mjy muje mje mujhay mjhy mujay mujy mjhko mujhko mujko mjko mujhee",
        "ke": "k kay kai",
        "ki": "kii kee",
        "he": "h hy hay hai hae hey",
        "hun": "hn hu hoon hoo houn hon",
        "vo": "wo woh wou voh vo",
        "par": "pe pr per pey",
        "ko": "koo",
        "bhi": "b bi",
        "sab": "sb",
        "abhi": "abi",
        "phir": "phr",
        "number": "nmbr nmber numbr",
        "bohat": "bht bohot boht bhot bahut bahot bhut bohut buhat bhaut",
        "zindagi": "zindgi zndgi zindagee zindgee zindagy zingadi zindegi zindaghi",
        "khatam": "khtm khatm katam khatum khatem khtam xatam kahtam",
        "or": "aur ur aor oar",
        "kar": "kr ker krr kerr",
        "mar": "mr",
        "jaan": "jaaan jaen",
        "gaya": "gya gia gyaa geya",
        "gayi": "gyi gae gye",
        "dont": "dnt donot dosent doesnt",
        "want": "wnt wan",
        "kill": "kil",
        "suicide": "suicde sucide sucid sucidal suiside suside suacide suicid suicied suicidel suecide suicude sueside siucide suciede"
        " suisid sueicide",
        "myself": "myslef mysef mysel myselff meself mysilf myselves",
        "goodbye": "godbye gudbye goodby gudbai",
        "you": "u yu",
        "please": "plz pls plzz plzzz pleez",
        "gun": "gunn",
    }.items()
    for variant in variants.split()
}  # fmt: skip
_SHORT_STEMS = (
    (re.compile(r"^kr(?=[aeioud]|n[aeiy]|t[aeiyh]|k|l|w|v)"), "kar"),
    (re.compile(r"^ker(?=n[aeiy]|t[aeiy]|d|l|k|w|v)"), "kar"),
    (re.compile(r"^rh(?=[aeiy]|ta|te|ti)"), "rah"),
    (re.compile(r"^reh(?=n|ta|te|ti|ana|un|oon|on|a$|e$|i$)"), "rah"),
    (re.compile(r"^mr(?=n[aeiy]|t[aeiy]|j|d|g)"), "mar"),
    (re.compile(r"^(?:mer|mur)(?=n[aeiy]$|j[ao])"), "mar"),
    (re.compile(r"^sk(?=t[aeiy]|[aeu])"), "sak"),
    (re.compile(r"^bt(?=[aeo])"), "bat"),
    (re.compile(r"^dkh(?=[aeiu]|t|n)"), "dekh"),
    (re.compile(r"^x(?=[ua])"), "kh"),
    (re.compile(r"gya$"), "gaya"),
)
# Words the vowel rules would turn into others.
_KEPT = frozenset({
    "they", "our", "out", "you", "now", "my", "day", "today", "shoot", "shoots", "shooting", "shout", "shouts", "shouted", "shouting", "about", "body", "nobody", "car", "cars",
    "call", "calls", "app", "apps", "tail", "tailing", "tailed",
})  # fmt: skip
_ROMAN = (
    (re.compile("zh"), "z"),
    (re.compile("ph"), "f"),
    (re.compile("c?q|ck|c(?!h)"), "k"),
    (re.compile("w"), "v"),
    (re.compile("chh"), "ch"),
    (re.compile("a+[iye]+|e+[iy]+e*"), "e"),
    (re.compile("a+[ou]+|ou"), "o"),
    (re.compile("aa+"), "a"),
    (re.compile("ee+"), "i"),
    (re.compile("oo+|uu+"), "u"),
    (re.compile(r"(?<=[^aeiou])y$"), "e"),
    (re.compile(r"(?<=.)[iy]*y[iy]*|ii+"), "i"),
    (re.compile(r"([bcdfghjklmnpqrstvz])\1+"), r"\1"),
)  # fmt: skip
_WORD = re.compile(r"[a-z]+")
_ENDS = re.compile(r"[.?!\n]+")
_APART = re.compile(r"[^\w. ]+|_+")
_APOSTROPHE = re.compile(r"(?<=\w)['`´](?=\w)")
_SPACE = re.compile(r" {2,}")
# "s u i c i d e"; the same word or two over and over.
_SPELT = re.compile(r"\b[a-z](?: [a-z]){3,30}\b")
_AGAIN = re.compile(r"(?<!\S)((\S+(?: \S+)?) \2)(?: \2)+(?!\S)")
# In a pattern: an escape or a class of letters (left alone), a run of Urdu letters, or a run of Roman ones.
_GROUP = re.compile(r"\((?!\?)")
_NOT_NEXT = re.compile(r"\(\?!_((?!\\w\))(?:[^()]|\([^()]*\)|\((?:[^()]|\([^()]*\))*\))+)\)")
# The end of a stem, where the fold depends on what follows: "bula*" is bulaya, bulaun, bulati; "every*" is everyone.
_STEM_Y = re.compile(r"(?<=[b-df-hj-np-tv-z])y(?=\*)")
_STEM_A = re.compile(r"(?<=[b-df-hj-np-tv-z])a(?=\*)")
_GAP = r"(?: \S+){0,3}? "
_LETTERS = re.compile(r"\\.|\[[^\]]+\]|[\u0600-\u06ff]+|[a-z]+")


def _fold_roman(word: str) -> str:
    if word in _KEPT:
        return word
    for spelling, sound in _ROMAN:
        word = spelling.sub(sound, word)
    return word


@lru_cache(maxsize=4_096)
def _fold_word(word: str) -> str:
    if word not in _KEPT:
        word = _SHORT.get(word, word)
        for shortcut, written in _SHORT_STEMS:
            word = shortcut.sub(written, word)
    return _fold_roman(word)


def _fold_run(match: re.Match[str]) -> str:
    run = match[0]
    if run[0] == "\\":
        return run
    if run[0] == "[":
        return run.translate(URDU_SPELLINGS)
    return _fold_roman(run) if run.isascii() else normalize(run).translate(URDU_SPELLINGS)


def fold(text: str) -> str:
    """A message in folded spelling: words with single spaces, " . " where a sentence ends."""
    plain = _APOSTROPHE.sub("", normalize(text)).translate(URDU_SPELLINGS)
    plain = _SPACE.sub(" ", _APART.sub(" ", _ENDS.sub(" . ", plain)))
    plain = _SPELT.sub(lambda letters: letters[0].replace(" ", ""), plain)
    return _AGAIN.sub(r"\1", _WORD.sub(lambda word: _fold_word(word[0]), plain)).strip()


def _regex(word: str) -> str:
    word = _GROUP.sub("(?:", _STEM_A.sub("[aeo]", _STEM_Y.sub("[ei]", _NOT_NEXT.sub(r"(?!_\1(?!\\w))", word))))
    return _LETTERS.sub(_fold_run, word.replace("*", r"\w*").replace("~", _GAP).replace("_", " "))


def concept(*alternatives: str) -> re.Pattern[str]:
    """Words and short phrases in any number of lines, as one whole-word pattern in folded spelling.

    Spaces separate the alternatives. In each, "_" is a space, "~" a gap of up to three words, "*" any ending, "(?!_a)"
    not before the word a; groups, "|", "?" and letter classes are those of a regular expression.
    """
    return re.compile(r"\b(?:" + "|".join(_regex(word) for line in alternatives for word in line.split()) + r")(?!\w)")
