"""Facts typed where a token belongs, and letters that do not belong to a language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.tokens import TOKEN
from bot.language.normalize import ascii_digits
from bot.language.tags import URDU

_SENTENCE = re.compile(r"[.!?۔؟\n]+(?:\s|$)")
_PUNISHES = re.compile(
    r"\b(prison|jail|imprison\w*|punish\w*|penalt\w*|fined?|sentenced?|saza\w*|qaid|jurman\w*)\b|سزا|قید|جرمان", re.IGNORECASE
)
_AMOUNT = re.compile(
    r"\d[\d,.]*\s*(?:years?|months?|million|lakh|lac|crore|rupees?|saal|mah|mahinay|hazaar|rupay|سال|ماہ|مہین\w*|لاکھ|کروڑ|ہزار|روپ\w*)|\bRs\.?\s*\d",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"(?:under|age[ds]?|older than|over|umar|عمر)\s*(?:of\s*)?\d+|\d+\s*(?:years? old|saal se|سال سے|years? or older)", re.IGNORECASE
)
_DIGITS = re.compile(r"(?<![\d.,/-])\+?\d[\d\s-]{1,15}\d(?![\d/])|(?<!\d)\d{2,6}(?!\d)")
_DIALLED = re.compile(r"^(?:0|\+?92)\d{8,11}$|^0?800\d{5}$|^111\d{6}$")
UNIT_AFTER = re.compile(
    r"\s*(?:-?\s*)?(?:%|percent|digits?|hindson|hindsay|ہندس\w*|minutes?|hours?|days?|weeks?|months?|years?|minute|ghantay?|din|haftay?|mahinay|saal|منٹ|گھنٹ\w*|دن|ہفت\w*|ماہ|مہین\w*|سال)",
    re.IGNORECASE,
)
_SECTION_BEFORE = re.compile(r"(?:sections?|s\.|دفعہ|دفعات)\s*$", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://|www\.|[\w.+-]+@[\w-]+\.\w+", re.IGNORECASE)
_ARABIC_FORMS = {"ي": "ی", "ى": "ی", "ك": "ک", "ه": "ہ", "ة": "ۃ یا ہ", "ۀ": "ۂ"}
_URDU_LETTERS = frozenset("ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہۂۃھیۓے")
# Zabar, zer, pesh, tanween, shadda, sukun, superscript alef, izafat; Urdu stops, comma, question mark, percent.
_URDU_SIGNS = frozenset("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0654۔،؟؛٪")
_ARABIC_SCRIPT = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_URDU_DIGITS = re.compile("[\u0660-\u0669\u06f0-\u06f9]")


def typed_facts(text: str, known: set[str]) -> Iterator[str]:
    """Penalties, phone numbers and addresses typed into a text instead of named by a token.

    Args:
        text: a text of a topic.
        known: every number of contacts.yml, digits only.
    """
    plain = ascii_digits(TOKEN.sub(" ", text))
    for sentence in _SENTENCE.split(plain):
        amount = _AMOUNT.search(_AGE.sub(" ", sentence)) if _PUNISHES.search(sentence) else None
        if amount:
            yield f"has the penalty '{amount[0].strip()}' typed in; write {{penalty:SECTION}} instead"
    for match in _DIGITS.finditer(plain):
        if _SECTION_BEFORE.search(plain, 0, match.start()):
            continue
        digits = re.sub(r"\D", "", match[0])
        if _DIALLED.match(digits) or (digits in known and not UNIT_AFTER.match(plain, match.end())):
            yield f"has the number '{match[0].strip()}' typed in; write {{phone:CONTACT}} or {{sms:CONTACT}} instead"
    address = _ADDRESS.search(plain)
    if address:
        yield f"has the address '{address[0]}' typed in; write {{url:CONTACT}} or {{email:CONTACT}} instead"


def wrong_letters(text: str, language: str) -> Iterator[str]:
    """Arabic letter forms and Urdu digits in Urdu text, Urdu letters in Latin text."""
    if language == URDU:
        strange = set(_ARABIC_SCRIPT.findall(text)) - _URDU_LETTERS - _URDU_SIGNS - set(_URDU_DIGITS.findall(text))
        for letter in sorted(strange):
            remedy = f"write '{_ARABIC_FORMS[letter]}'" if letter in _ARABIC_FORMS else "write the Urdu letter"
            yield f"has the Arabic letter '{letter}' (U+{ord(letter):04X}); {remedy}"
    elif re.search("[\u0620-\u064a\u0671-\u06d3]", text):
        yield "has Urdu letters in a text of Latin script; write it in Latin letters"
    if _URDU_DIGITS.search(text):
        yield "has digits other than 0-9; write 0-9 in every language"
