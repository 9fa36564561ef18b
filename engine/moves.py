"""What a short message does in a conversation: it takes an offer or declines it, picks one, corrects, or goes back."""

from __future__ import annotations

import re

_YES = r"(?:yes|yeah|yep|yup|sure|haan|haa|han|hanji|ji|jee|g|bilkul|zaroor|zarur|ہاں|جی|بالکل|ضرور|beshak|why not)"
_MILD = r"(?:ok|okay|okey|k|theek|thik|theek hai|thik hai|acha|achha|sahi|right|correct|alright|ٹھیک|ٹھیک ہے|اچھا|صحیح|درست)"
_NO = r"(?:no|nope|nah|nahi|nahin|nhi|nai|nae|na|naa|نہیں|نہ|نا|not really|none|koi nahi|koi nhi|koi bhi nahi|کوئی نہیں)"
_KIND = (
    r"(?:please|plz|pls|thanks|thank you|shukriya|sir|madam|bhai|jan|janab|yaar|hai|he|h|han|haan|bata do|bata dein|batao|bataen|batain|bataiye|tell me|go ahead|"
    r"do it|show me|dikhao|dikha do|ہے|ہاں|جی|بتا دیں|بتائیں|بتا دو|بتاؤ|دکھائیں|پلیز|شکریہ|جناب|بھائی|of course|exactly|wohi|wahi|وہی|یہی|yehi|that one|that is it|in mein se|inmein se|اِن میں سے|ان میں سے)"
)
_AFFIRM = re.compile(rf"(?:{_YES}|{_MILD})(?:\s+(?:{_YES}|{_MILD}|{_KIND}))*")
_STRONG = re.compile(rf"(?:^|\s){_YES}(?:\s|$)|batao|bata d|bataen|bataiye|dikha|tell me|show me|go ahead|do it|بتا|دکھا")
_LEAVE = re.compile(
    r"(?:(?:acha|achha|ok|theek hai|اچھا|ٹھیک ہے) )?(?:cancel|leave it|never ?mind|forget it|rehne (?:do|dein|den|dain)|rehnay (?:do|dein)|"
    r"ch?h?or+o|ch?h?or (?:do|dein|den)|jane (?:do|dein)|رہنے دو|رہنے دیں|چھوڑو|چھوڑیں|چھوڑ دو|چھوڑ دیں|جانے دو|جانے دیں|کینسل)"
    rf"(?:\s+(?:{_KIND}|rehne do|رہنے دو|it|all|sab|سب|isay|isko|is ko|اسے))*"
)
_DENY = re.compile(rf"{_NO}(?:\s+(?:{_NO}|{_KIND}|in mein se|of these|of them|ye|yeh|یہ|wo|woh))*")
_ORDINALS = {
    number: re.compile(
        rf"(?:the )?(?:option |number |no |nmbr |نمبر )?(?:{words})(?:\s*(?:one|wala|wali|waala|option|number|والا|والی|نمبر|{_KIND}))*"
    )
    for number, words in {
        1: r"1|1st|one|first|pehla|pehli|pehle|phela|pahla|ek|aik|پہلا|پہلی|ایک",
        2: r"2|2nd|two|second|doosra|dusra|doosri|dusri|do|دوسرا|دوسری|دو",
        3: r"3|3rd|three|third|teesra|tesra|teesri|tesri|teen|تیسرا|تیسری|تین",
        4: r"4|4th|four|fourth|chautha|chotha|chauthi|chothi|chaar|char|چوتھا|چوتھی|چار",
        5: r"5|5th|five|fifth|paanchwan|panchwan|paanch|panch|پانچواں|پانچ",
        6: r"6|6th|six|sixth|chhata|chata|چھٹا|چھ",
        7: r"7|7th|seven|seventh|saatwan|satwan|ساتواں|سات",
        8: r"8|8th|eight|eighth|aathwan|athwan|آٹھواں|آٹھ",
    }.items()
}
_CORRECTION = re.compile(
    r"\b(?:i mean|i meant|i was asking about|i am asking about|i'm asking about|actually (?:it is|it's|its|about|my)|mera matlab|mera mtlb|matlab ye|mere kehne ka|"
    r"meri murad|ghalat samjh\w*|galat samjh\w*|you (?:misunderstood|got (?:it|me) wrong)|wrong topic|not (?:that|this)|ye nahi|yeh nahi|wo nahi|woh nahi)\b"
    r"|میرا مطلب|میری مراد|غلط سمجھ|یہ نہیں|وہ نہیں"
)
_DENIED_FIRST = re.compile(rf"^{_NO}\b[\s,.!-]*\S")
_BACK = re.compile(
    r"\b(?:go back|back to|earlier (?:topic|question|thing|one)|previous (?:topic|question|one|answer)|as before|the first (?:topic|problem|question|issue)|"
    r"(?:pehle|pehlay|phele) (?:wal[aeiy]|wale)\w* (?:baat|masl\w*|sawal|topic|mamla)|(?:pichl|pichhl)[aeiy] (?:baat|masl\w*|sawal|topic|mamla)|"
    r"wapas (?:us|usi|pehl\w*|pichl\w*)|pehle (?:jo )?(?:pucha|poocha) tha)\b"
    r"|پہلے والی بات|پہلے والا|پہلے والے|پچھلی بات|پچھلا سوال|پچھلے سوال|واپس اسی|واپس پہلے|پہلے جو پوچھا"
)
_PUNCTUATION = re.compile(r"[^\w\s']+")
_SPACE = re.compile(r"\s+")


def agreement(plain: str) -> str | None:
    """Whether a message does nothing but take or decline what was offered.

    Args:
        plain: a normalised message.

    Returns:
        ``yes``; ``fine`` for words that agree or only acknowledge ("ok", "theek hai"); ``no``, also for "leave it"; None for anything else.
    """
    words = _bare(plain)
    if _DENY.fullmatch(words) or _LEAVE.fullmatch(words):
        return "no"
    if _AFFIRM.fullmatch(words):
        return "yes" if _STRONG.search(words) else "fine"
    return None


def ordinal(plain: str) -> int | None:
    """The number of the choice a message picks ("2", "pehla wala", "the third one"), from 1, or None."""
    words = _bare(plain)
    return next((number for number, pattern in _ORDINALS.items() if pattern.fullmatch(words)), None)


def corrects(plain: str, names_platform: bool) -> bool:
    """Whether a message says that it was misunderstood ("no, I meant Instagram").

    Args:
        plain: a normalised message.
        names_platform: whether it names a platform or bank, which makes a "no" before it a correction.
    """
    return _CORRECTION.search(plain) is not None or (names_platform and _DENIED_FIRST.search(plain) is not None)


def goes_back(plain: str) -> bool:
    """Whether a message returns to what was talked about before the last topic."""
    return _BACK.search(plain) is not None


def _bare(plain: str) -> str:
    return _SPACE.sub(" ", _PUNCTUATION.sub(" ", plain)).strip()
