"""Personal data is taken out of a message before anything else sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass

from bot.language.normalize import ascii_digits, clean

_EMAIL = re.compile(r"[\w.+%-]+\s?@\s?[\w-]+(?:\s?\.\s?[\w-]+)+|\b[\w.+-]+\s*\(at\)\s*[\w.-]+", re.IGNORECASE)
_IBAN = re.compile(r"\b(?:PK[\s-]?\d{2}|[A-Z]{2}\d{2})(?:[\s-]?[A-Z0-9]){11,30}\b", re.IGNORECASE)
_LINK = re.compile(r"\b((?:https?://)?(?:[\w-]+\.)+[a-z]{2,12})((?:/|\?|#)[^\s]*)", re.IGNORECASE)
_HANDLE = re.compile(r"(?<!\w)@[\w.]{3,}")
# Digits with what people put between them: spaces, dashes, dots, slashes, brackets.
_RUN = re.compile(r"\+?\d(?:[\s\-‐-―./()_]{0,3}\d)+")
_DATE = re.compile(r"^(?:[0-3]?\d[-./ ][01]?\d[-./ ](?:19|20)?\d\d|(?:19|20)\d\d[-./ ][01]?\d[-./ ][0-3]?\d)$")
_PUBLIC_SERVICE = re.compile(r"^(?:0?800\d{5}|(?:0\d{2})?111\d{6})$")
_MONEY_BEFORE = re.compile(r"(?:rs|pkr|rupees|rupay|rupey|rupy|روپے|روپیہ)[\s.,:]*$", re.IGNORECASE)
_MONEY_AFTER = re.compile(r"^[\s/-]*(?:rs|pkr|rupe+s?|rupay|rupey|rupy|ka|ki|lakh|lac|hazar|روپ)", re.IGNORECASE)
_SECRET_WORD = re.compile(r"\b(?:otp|o\.t\.p|pin|code|passcode|password|cvv|mpin|tpin)\b|او\s?ٹی\s?پی|کوڈ|پن\b|پاس\s?ورڈ", re.IGNORECASE)
_CODE = re.compile(r"(?<!\d)\d{3,8}(?!\d)")
_PASSWORD = re.compile(r"((?:password|پاس\s?ورڈ)\s*(?:is|hai|ہے|:|=|-)+\s*)(\S*\d\S*)", re.IGNORECASE)
_SECRET_REACH = 28
_LONGEST_PLAIN_RUN = 6


@dataclass(frozen=True)
class Redacted:
    """A message that may be passed on.

    Args:
        text: the text with markers such as ``[phone]`` in place of personal data.
        found: the kinds of data that were taken out.
    """

    text: str
    found: frozenset[str]


def redact(text: str, public: Set[str] = frozenset()) -> Redacted:
    """Take personal data out of a message.

    CNIC, phone, IBAN, card and account numbers, e-mail addresses, one-time codes, account handles and the paths of
    links, in ASCII, Urdu and Arabic digits, spaced or dashed. Public numbers stay: a question about one needs it.

    Args:
        text: the message as it came.
        public: numbers that name no person (helplines, short codes), digits only.
    """
    found: set[str] = set()
    text = ascii_digits(clean(text))

    def marker(kind: str) -> str:
        found.add(kind)
        return f"[{kind}]"

    def run(match: re.Match[str]) -> str:
        kind = _kind_of_run(match, public)
        return marker(kind) if kind else match[0]

    text = _EMAIL.sub(lambda _: marker("email"), text)
    text = _LINK.sub(lambda match: f"{match[1]}/{marker('link')}" if len(match[2]) > 1 else match[0], text)
    text = _HANDLE.sub(lambda _: marker("account"), text)
    text = _PASSWORD.sub(lambda match: match[1] + marker("code"), text)
    text = _IBAN.sub(lambda match: marker("iban") if sum(c.isdigit() for c in match[0]) >= 10 else match[0], text)
    text = _RUN.sub(run, text)
    text = _codes(text, public, marker)
    return Redacted(text, frozenset(found))


def _kind_of_run(match: re.Match[str], public: Set[str]) -> str | None:
    raw, text = match[0], match.string
    digits = re.sub(r"\D", "", raw)
    if len(digits) <= _LONGEST_PLAIN_RUN or digits in public or _PUBLIC_SERVICE.match(digits):
        return None
    if _DATE.match(raw.strip()) or all(group in public for group in raw.split()):
        return None
    if re.match(r"^(?:\+?92|0092|0)?3\d{9}$", digits) or raw.startswith("+"):
        return "phone"
    if len(digits) == 13:
        return "cnic"
    if len(digits) >= 14:
        return "card"
    if len(digits) <= 8 and (_MONEY_BEFORE.search(text[: match.start()]) or _MONEY_AFTER.match(text[match.end() :])):
        return None
    return "phone" if digits.startswith("0") else "number"


def _codes(text: str, public: Set[str], marker: Callable[[str], str]) -> str:
    spans = [match.span() for match in _SECRET_WORD.finditer(text)]

    def near(match: re.Match[str]) -> str:
        close = any(start - _SECRET_REACH <= match.start() <= end + _SECRET_REACH for start, end in spans)
        section = re.search(r"(?:section|dafa|دفعہ|sec|s\.)\s*$", text[: match.start()], re.IGNORECASE)
        if (
            not close
            or section
            or match[0] in public
            or _MONEY_AFTER.match(text[match.end() :])
            or _MONEY_BEFORE.search(text[: match.start()])
        ):
            return match[0]
        return marker("code")

    return _CODE.sub(near, text) if spans else text
