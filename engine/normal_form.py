"""The normal form of a message: what training and classification see of it."""

from __future__ import annotations

import re

from bot.language.normalize import normalize

_REDACTED = re.compile(r"\[[a-z]+\]")
_ABBREVIATIONS = {
    "fb": "facebook", "insta": "instagram", "ig": "instagram", "wtsp": "whatsapp", "whatsap": "whatsapp", "whtsapp": "whatsapp",
    "watsapp": "whatsapp", "watsap": "whatsapp", "whatapp": "whatsapp", "wa": "whatsapp", "acc": "account", "acount": "account",
    "accnt": "account", "pic": "picture", "pics": "picture", "msg": "message", "msgs": "message", "mob": "mobile", "pwd": "password",
    "pw": "password", "govt": "government", "plz": "please", "pls": "please", "u": "you", "ur": "your", "bcz": "because",
    "yt": "youtube", "tt": "tiktok", "vid": "video", "num": "number", "nmbr": "number", "no": "no",
}  # fmt: skip
_WORD = re.compile(r"[^\W_]+")


def normal_form(text: str) -> str:
    """A message normalised, with abbreviations written out and redaction marks and punctuation removed."""
    plain = _REDACTED.sub(" ", normalize(text))
    return " ".join(_ABBREVIATIONS.get(word, word) for word in _WORD.findall(plain))
