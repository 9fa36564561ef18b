"""What a message tells of the case: the platform, the bank or wallet, rupees, when it happened, and ages."""

from __future__ import annotations

import re

_PLATFORMS = {
    "whatsapp": r"whats ?app|wh?ats?ap+|wtsp|wtsapp|watsapp|واٹس ?ایپ|واٹسیپ|وٹس ?ایپ|واٹسایپ",
    "facebook": r"facebook|face book|fb|messenger|فیس ?بک|میسنجر",
    "instagram": r"instagram|insta|ig|انسٹا\S*",
    "tiktok": r"tik ?tok|tt|ٹک ?ٹاک",
    "snapchat": r"snap ?chat|snap|سنیپ\S*|اسنیپ\S*",
    "youtube": r"you ?tube|yt|یو ?ٹیوب",
    "x": r"twitter|tweet\w*|ٹویٹر|ٹوئٹر",
    "telegram": r"telegram|ٹیلی ?گرام",
    "linkedin": r"linked ?in|لنکڈ ?ان",
    "google": r"gmail|g mail|google|جی ?میل|گوگل",
    "olx": r"olx|او ایل ایکس",
    "daraz": r"daraz|دراز",
    "pubg": r"pubg|pub g|پب ?جی",
    "imo": r"imo|ایمو",
    "discord": r"discord|ڈسکارڈ",
}
_BANKS = {
    "easypaisa": r"easy ?pais[ae]h?|easypesa|ایزی ?پیسہ|ایزی ?پیسا",
    "jazzcash": r"jazz ?cash|jaz ?cash|جاز ?کیش|جیز ?کیش",
    "sadapay": r"sada ?pay|سادہ ?پے",
    "nayapay": r"naya ?pay|نیا ?پے",
    "upaisa": r"u ?paisa|یو پیسہ",
    "raast": r"raast|راست",
    "hbl": r"hbl|habib bank|ایچ بی ایل|حبیب بینک",
    "ubl": r"ubl|united bank|یو بی ایل",
    "mcb": r"mcb|muslim commercial|ایم سی بی",
    "meezan": r"meezan|mezan|میزان",
    "alfalah": r"alfalah|al falah|الفلاح",
    "abl": r"abl|allied bank|الائیڈ",
    "nbp": r"nbp|national bank|نیشنل بینک",
    "askari": r"askari bank|عسکری بینک",
    "faysal": r"faysal bank|faisal bank|فیصل بینک",
    "bop": r"bop|bank of punjab|بینک آف پنجاب",
    "binance": r"binance|بائنانس|بائنینس",
}
_UNITS = (
    (1_000, r"k|hazaa?r|hazar|hzar|thousand|ہزار"),
    (100_000, r"lakhs?|lacs?|laakh|lac|لاکھ"),
    (1_000_000, r"million|mn"),
    (10_000_000, r"crores?|karor|karore|cr|کروڑ"),
    (1, r"rs|pkr|rupees?|rupay\w*|rupe+|rupy|rupaye|روپے|روپیہ|روپیے"),
)
_COUNTS = {
    word: count
    for count, words in {
        1: "one ek aik ایک", 2: "two do دو", 3: "three teen tin تین", 4: "four chaar char چار", 5: "five paanch panch پانچ", 6: "six che chay chhe چھ",
        7: "seven saat sat سات", 8: "eight aath ath آٹھ", 9: "nine nau نو", 10: "ten das دس", 15: "pandra fifteen پندرہ", 20: "twenty bees بیس",
        25: "pachees pachis پچیس", 30: "thirty tees تیس", 40: "forty chalees چالیس", 50: "fifty pachas پچاس", 60: "saath sixty ساٹھ", 70: "sattar ستر",
        80: "assi اسی", 90: "nabbe نوے", 100: "sau سو hundred", 1.5: "dedh derh ڈیڑھ", 2.5: "dhai dhaai ڈھائی",
    }.items()
    for word in words.split()
}  # fmt: skip
_NUMBER = rf"(?P<number>\d[\d,]*(?:\.\d+)?|(?:{'|'.join(sorted(_COUNTS, key=len, reverse=True))}))"
_UNIT = "|".join(f"(?P<u{factor}>{words})" for factor, words in _UNITS)
_AMOUNT = re.compile(rf"(?<![\w.]){_NUMBER}\s?(?:{_UNIT})(?!\w)")
_MARKED = re.compile(r"(?<!\w)(?:rs|pkr|روپے)\.?\s?(?P<number>\d[\d,]*(?:\.\d+)?)(?!\w)")
_AGO = re.compile(
    rf"(?<!\w){_NUMBER}\s?(?:(?P<hours>hours?|hrs?|ghant\w*|گھنٹ\w*)|(?P<days>days?|din|dino|dinon|روز|دن|دنوں)|(?P<weeks>weeks?|haft\w*|ہفت\w*)|"
    r"(?P<months>months?|mah|maah|mahin\w*|ماہ|مہین\w*)|(?P<years>years?|saal|sal|سال))\s(?:ago|back|before|pehl\w*|phl\w*|qabl|ho gay\w*|hogay\w*|پہلے|قبل|ہو گئے)"
)
_HOURS = {"hours": 1, "days": 24, "weeks": 168, "months": 720, "years": 8760}
_TIMES = (
    (0, r"right now|just now|abhi|abi|is waqt|isi waqt|at this moment|ابھی|اس وقت|اسی وقت"),
    (12, r"today|aaj|aj|this morning|tonight|subah|آج|صبح"),
    (24, r"yesterday|last night|kal raat|kal|raat ko|کل|رات کو"),
    (48, r"day before yesterday|parson|parso|پرسوں"),
    (168, r"last week|pichle hafte|pichhle hafte|پچھلے ہفتے"),
    (720, r"last month|pichle mahine|pichhle mahine|پچھلے مہینے"),
)
_AGE = re.compile(
    r"(?<!\w)(?:(?:i am|i'm|im|she is|he is|aged?|umar|umr|meri umar|main|mein|عمر|میں) )?(?P<age>\d{1,2})\s?(?:saal|sal|years? old|yrs? old|year old|yo|سال)"
    r"(?: (?:ka|ki|ke|کا|کی|کے))?(?!\s?(?:se|sy|ago|pehl\w*|qaid|jail|prison|saza|سے|پہلے|قید|تک|tak|in prison|of))(?!\w)"
)
_ADULT_FROM, _OLDEST = 18, 99


def _any(names: dict[str, str]) -> dict[str, re.Pattern[str]]:
    return {name: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for name, words in names.items()}


_PLATFORM_WORDS, _BANK_WORDS = _any(_PLATFORMS), _any(_BANKS)
_TIME_WORDS = tuple((hours, re.compile(rf"(?<!\w)(?:{words})(?!\w)")) for hours, words in _TIMES)


def platforms(plain: str) -> list[str]:
    """The platforms a normalised message names, by their usual names in small letters, in no particular order."""
    return [name for name, pattern in _PLATFORM_WORDS.items() if pattern.search(plain)]


def banks(plain: str) -> list[str]:
    """The banks and wallets a normalised message names."""
    return [name for name, pattern in _BANK_WORDS.items() if pattern.search(plain)]


def rupees(plain: str) -> int | None:
    """The largest amount of money a normalised message names, in rupees, or None."""
    amounts = [_number(match["number"]) for match in _MARKED.finditer(plain)]
    for match in _AMOUNT.finditer(plain):
        factor = next(factor for factor, _ in _UNITS if match[f"u{factor}"])
        amounts.append(_number(match["number"]) * factor)
    return round(max(amounts)) if amounts else None


def hours_ago(plain: str) -> int | None:
    """How many hours ago something happened, roughly, by the words of a normalised message; 0 is now, None is not said."""
    match = _AGO.search(plain)
    if match:
        return round(_number(match["number"]) * next(hours for name, hours in _HOURS.items() if match[name]))
    return next((hours for hours, pattern in _TIME_WORDS if pattern.search(plain)), None)


def adult(plain: str) -> bool:
    """Whether a normalised message names an age of 18 or more."""
    return any(_ADULT_FROM <= int(match["age"]) <= _OLDEST for match in _AGE.finditer(plain))


def _number(text: str) -> float:
    return float(_COUNTS[text]) if text in _COUNTS else float(text.replace(",", ""))
