"""The part of a topic a message asks for, and other hints, by words. Every function reads a normalised message."""

from __future__ import annotations

import re


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


# In the order they win when a message names several: what is asked last in people's minds is asked for first here.
_ASPECTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "penalty",
        _words(
            r"\b(?:saza|sazza|saaza|sza|sazaa|qaid|kaid|jurman\w*|jurmanay|zamanat|zamant|punish\w*|penalt\w*|jail|prison|imprison\w*|sentence|fined?|bail\w*|years in)\b",
            r"سزا|قید|جرمان|ضمانت",
        ),
    ),
    (
        "evidence",
        _words(
            r"\b(?:saboot|sabut|sbut|suboot|saboot\w*|proof\w*|evidence\w*|screen ?shots?|recordings?|save (?:the )?(?:chat|messages?)|(?:should|can|do|must) (?:i|we) (?:delete|keep|save|remove|clear)|delete (?:kar|kr|ker)? ?(?:dun|doon|du|dena|dun)|mita (?:dun|doon|du))\b",
            r"ثبوت|شواہد|اسکرین شاٹ|سکرین شاٹ|ڈیلیٹ کر دوں|ڈیلیٹ کردوں|مٹا دوں|سنبھال کر رکھ",
        ),
    ),
    (
        "report",
        _words(
            r"\b(?:report\w*|rport|complain\w*|complaint|complent|complen|kmplain|shikayat\w*|shikait\w*|shikayt|shikayet|fir|darkhwast\w*|helpline|lodge|file a|whom? (?:should|do|can) i (?:call|contact)|kis ko (?:bata\w*|call)|kisko|kahan (?:jaun|jaon|jau|jana|call)|kidhar jaun)\b",
            r"شکایت|رپورٹ|درخواست|ہیلپ لائن|کہاں جاؤں|کس کو بتا|ایف آئی آر",
        ),
    ),
    (
        "process",
        _words(
            r"\b(?:what happens (?:next|after|then)|how long|kitn[aie]\w* (?:din|time|waqt|arsa|der)|aage kya|agay kya|phir kya ho|uske baad kya|us ke baad|iske baad|next step|investigation process|what (?:will|could|can|would|might) happen|kya ho ?ga (?:mere|mera|mujhe|us)|mere (?:sath|saath) kya ho)\b",
            r"کتنے دن|کتنا وقت|کتنا عرصہ|آگے کیا|پھر کیا ہو|اس کے بعد|میرے ساتھ کیا ہو",
        ),
    ),
    (
        "prevent",
        _words(
            r"\b(?:prevent\w*|avoid\w*|protect\w*|bach\w* (?:kese|kaise|kesy)|kaise bach\w*|kese bach\w*|kesy bach\w*|bachao ka|bachne|bachna|hifazat|ehtiyat|in future|aainda|ainda|stay safe)\b",
            r"کیسے بچ|بچاؤ کا|بچنے|حفاظت|احتیاط|آئندہ",
        ),
    ),
    (
        "do_now",
        _words(
            r"\b(?:what (?:should|do|can|shall|must) (?:i|we) do|what to do|kya kar\w*|kia kar\w*|kiya kar\w*|kya krun|kia krun|kya kro\w*|kia kro\w*|ab kya|ab kia|first step|pehle kya|guide me|rehnumai|madad kar\w*|how (?:do|can|should) (?:i|we) (?:get|remove|cancel|stop|block|recover|undo|close)|(?:kaise|kese|kesy) (?:band|hata\w*|khatam|cancel|wapas|wapis|rok\w*|block))\b",
            r"کیا کر\S*|کیا کروں|اب کیا|رہنمائی|پہلے کیا|کیسے (?:بند|ہٹ|ختم|واپس|روک|بلاک)",
        ),
    ),
    (
        "law",
        _words(
            r"\b(?:jurm|juram|crime|illegal|legal|offence|offense|qanoon\w*|qanun\w*|kanoon|law|section|dafa|ghair ?qanooni|allowed)\b",
            r"جرم|قانون|دفعہ|غیر قانونی",
        ),
    ),
    ("sources", _words(r"\b(?:source|sources|reference|hawala|zariya)\b", r"حوالہ|ماخذ")),
)
# Words that point back at what was talked about.
_REFERENCE = _words(
    r"\b(?:is|iss|us|iska|iski|iske|isky|isko|uska|uski|uske|usko|ye|yeh|wo|woh|in|un|aise|aisi|esi|ese)\b(?= ?(?:ki|ka|ke|k|ky|ko|par|pe|mein|me|se|sy|case|kaam|cheez|jurm)\b)",
    r"\b(?:iska|iski|iske|isky|isko|uska|uski|uske|isay|ise|issay|aur iska|aur is)\b",
    r"\b(?:it|this|that|these|those|them|same|such)\b",
    r"(?:^|\s)(?:اس|اسے|اِس|ان|یہ|ایسے|ایسی)(?:\s|$)",
    r"^(?:aur|or|and|also|phir|then|ok|acha|theek|thik|what about)\b|^(?:اور|پھر|اچھا|ٹھیک)\s",
)
_MINOR = _words(
    r"\b(?:i am|i'm|im|i was|only|just|she is|he is|she was|he was|sirf|main|mein|meri umar|umar|age)\s(?:only |just |sirf |abhi )?(?:1[0-7]|[5-9])\b",
    r"\b(?:1[0-7]|[5-9])\s?(?:saal|sal|years?|yrs?|yo)\b|\bunder ?(?:age|18)\b|\b18 (?:se|sal se|saal se) (?:kam|choti|chota)\b|\bna ?baligh\b|\bminor\b",
    r"(?:1[0-7]|[5-9]) سال|18 سے کم|اٹھارہ سال سے کم|نابالغ|کم عمر",
)
# Where people live, as they answer when an office is spoken of.
_PLACES = _words(
    r"\b(?:karachi|khi|lahore|lhr|islamabad|isb|rawalpindi|pindi|faisalabad|multan|peshawar|quetta|hyderabad|sukkur|gujranwala|gujrat|sialkot|bahawalpur|sargodha|abbottabad|mardan|swat|mingora|gilgit|skardu|muzaffarabad|mirpur|gwadar|larkana|nawabshah|sahiwal|okara|jhang|rahim ?yar ?khan|d\.?g\.? ?khan|dera ismail khan|kohat|bannu|chitral|khuzdar|turbat|mianwali|jhelum|attock|kasur|sheikhupura|hafizabad|chiniot|vehari|sindh|punjab|balochistan|kpk|kashmir)\b",
    r"کراچی|لاہور|اسلام آباد|راولپنڈی|پنڈی|فیصل آباد|ملتان|پشاور|کوئٹہ|حیدرآباد|حیدر آباد|سکھر|گوجرانوالہ|گجرات|سیالکوٹ|بہاولپور|سرگودھا|ایبٹ آباد|مردان|سوات|گلگت|سکردو|مظفرآباد|میرپور|گوادر|لاڑکانہ|ساہیوال|اوکاڑہ|جھنگ|رحیم یار خان|ڈیرہ|کوہاٹ|بنوں|چترال|میانوالی|جہلم|اٹک|قصور|شیخوپورہ|سندھ|پنجاب|بلوچستان|کشمیر",
)
_LANGUAGES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ur-Latn", _words(r"\broman\w*\b", r"رومن")),
    ("en", _words(r"\b(?:english|inglish|angr\w*zi|angrezi|eng)\b", r"انگریزی|انگلش")),
    ("ur", _words(r"\b(?:urdu|urdo|udru)\b", r"اردو|اُردو")),
)


def aspect_of(plain: str) -> str | None:
    """The aspect a message asks for, or None when no word asks for one."""
    return next((aspect for aspect, pattern in _ASPECTS if pattern.search(plain)), None)


def points_back(plain: str) -> bool:
    """Whether a message speaks of something named before ("aur is ki saza?")."""
    return _REFERENCE.search(plain) is not None


def language_named(plain: str) -> str | None:
    """The language a message names, for a request to change it."""
    return next((tag for tag, pattern in _LANGUAGES if pattern.search(plain)), None)


def minor_named(plain: str) -> bool:
    """Whether a message speaks of somebody under 18."""
    return _MINOR.search(plain) is not None


def place_named(plain: str) -> bool:
    """Whether a message names a city or province of Pakistan."""
    return _PLACES.search(plain) is not None
