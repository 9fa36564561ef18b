"""The normal form of a message: what training and classification see of it."""

from __future__ import annotations

import re

from bot.language.normalize import normalize

# Marks of redaction, and markup or code that was pasted along.
_NO_WORDS = re.compile(r"\[[a-z]+\]|\{[{%].{0,300}?[%}]\}|<[a-z/][^<>]{0,80}>")
_ABBREVIATIONS = {
    "fb": "facebook", "insta": "instagram", "ig": "instagram", "wtsp": "whatsapp", "whatsap": "whatsapp", "whtsapp": "whatsapp",
    "watsapp": "whatsapp", "watsap": "whatsapp", "whatapp": "whatsapp", "wa": "whatsapp", "acc": "account", "acount": "account",
    "accnt": "account", "pic": "picture", "pics": "picture", "msg": "message", "msgs": "message", "mob": "mobile", "pwd": "password",
    "pw": "password", "govt": "government", "plz": "please", "pls": "please", "u": "you", "ur": "your", "bcz": "because",
    "yt": "youtube", "tt": "tiktok", "vid": "video", "num": "number", "nmbr": "number", "no": "no",
}  # fmt: skip
_WORD = re.compile(r"[^\W_]+")
# What people say before and after the matter itself; without it their message would be a greeting.
_COURTESY = re.compile(
    r"(?:a+s+a*l+a*m+|salam|aoa|slam)(?: o| u)?(?: (?:a?leikum|a?laikum|alaikum|alikum|alykum|wa rahmatullah|wa barakatuh|wr wb|w r w b|sir|madam|bhai))*"
    r"|السلام(?: و)? علیکم(?: و رحمت اللہ| ورحمتہ اللہ| ورحمۃ اللہ| ورحمہ اللہ| وبرکاتہ| و برکاتہ)*|سلام|آداب|hello|hi|hey|dear sir|respected sir|good (?:morning|evening|afternoon)|"
    r"(?:shukriya|thank you|thanks|thanx|jazak ?allah\w*|شکریہ|جزاک اللہ)(?: in advance| advance| sir| bhai)?"
)
_LEAST_WORDS = 4


def normal_form(text: str) -> str:
    """A message normalised: abbreviations written out, redaction marks, punctuation and words of courtesy removed."""
    plain = _NO_WORDS.sub(" ", normalize(text))
    return _without_courtesy(" ".join(_ABBREVIATIONS.get(word, word) for word in _WORD.findall(plain)))


def _without_courtesy(plain: str) -> str:
    """The text without a greeting at its start and thanks at its end, when a matter is left."""
    start = _COURTESY.match(plain + " ")
    matter = plain[start.end() :].strip() if start and plain[start.end() : start.end() + 1] in ("", " ") else plain
    for match in _COURTESY.finditer(matter):
        if match.end() == len(matter) and match.start() and matter[match.start() - 1] == " ":
            matter = matter[: match.start()].strip()
            break
    return matter if len(matter.split()) >= _LEAST_WORDS else plain
