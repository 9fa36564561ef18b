"""Section numbers of the Act as people write them: s.20, sec 20, dafa 20, دفعہ ۲۰, 26-A, 26 اے."""

from __future__ import annotations

import re

_LETTERS = {"اے": "a", "بی": "b", "سی": "c", "ڈی": "d", "الف": "a", "ب": "b"}
_WORD = r"(?:section|sections|sec|sect|secton|sction|seciton|se[kc]shan|sekshn|s\.|ss\.|u/s|under s|dafa+|dafah|daf'a|dfa|dhafa|dfah|دفعہ|دفعات|سیکشن|سکشن|شق|article|clause)"
_NUMBER = r"(\d{1,3})(?:\s?[-–.(/]?\s?([a-x])\b\)?|\s?-?\s?(اے|بی|سی|ڈی|الف)(?=\s|$|[?.,]))?"
_AFTER_WORD = re.compile(rf"(?:\b|(?<=\s)|^){_WORD}\s*(?:no|number|num|nmbr|نمبر|#)?\.?\s*:?\s*{_NUMBER}")
_BEFORE_WORD = re.compile(rf"\b{_NUMBER}\s*(?:no\s*)?(?:section|sec|dafa|dafah|دفعہ|سیکشن)\b")
_AFTER_PECA = re.compile(
    rf"(?:peca|pica|پیکا)\s*(?:act|ایکٹ|ka|ki|k|ke|کی|کا|کے)?\s*(?:2016|2025)?\s*(?:ka|ki|k|ke|کی|کا|کے)?\s+(?!20(?:16|22|23|25)\b){_NUMBER}"
)
_LETTERED = re.compile(r"\b((?:2|22|24|26|30|43|45|50|51)\s?-?\s?([a-x]))\b(?=.*(?:peca|kya|what|saza|law|qanoon|act|penalt|punish|about))")
_OTHER_LAW = re.compile(r"\b(?:ppc|crpc|cr\.?p\.?c|penal code|constitution|aain|tazeerat\w*|income tax|qso)\b|تعزیرات|ضابطہ فوجداری|آئین")


def section_numbers(plain: str) -> list[str]:
    """The sections of PECA a message names, as the Act writes them ("26A"), in order.

    Args:
        plain: a normalised message. Numbers of another law (PPC 420, Article 14) are left alone.
    """
    if _OTHER_LAW.search(plain):
        return []
    found: list[str] = []
    for pattern in (_AFTER_WORD, _BEFORE_WORD, _AFTER_PECA):
        for match in pattern.finditer(plain):
            number, latin, urdu = match[1], match[2], match[3]
            found.append(f"{int(number)}{(latin or _LETTERS.get(urdu or '', '')).upper()}")
    if not found:
        found = [re.sub(r"[\s-]", "", match[1]).upper() for match in _LETTERED.finditer(plain)]
    return list(dict.fromkeys(found))
