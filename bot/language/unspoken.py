"""Languages that Agahi does not speak, told by their script, their letters and the small words of their grammar.

A message in one of them is answered in Urdu and English rather than guessed at. Urdu borrows whole phrases of Arabic
("السلام علیکم ورحمۃ اللہ"), so Arabic and Persian need words of their grammar, and none of Urdu's.
"""

from __future__ import annotations

import re
import unicodedata

from bot.language.normalize import clean

PASHTO, SINDHI, ARABIC, PERSIAN, HINDI, UNDETERMINED = "ps", "sd", "ar", "fa", "hi", "und"
# Letters that Urdu does not write; a keyboard set to another language gives one by chance, hardly two.
_PASHTO = frozenset("ټډړږښځڅڼېۍګ")
_SINDHI = frozenset("ٻڀٺٽٿڃڄڇڊڌڍڏڙڦڪڳڱڻ۾۽")
_ENOUGH_LETTERS = 2


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_URDU = _words(
    "ہے ہیں ہو ہوں تھا تھی تھے کی کا کے کو نے سے میں پر اور کیا کر یہ وہ نہیں مجھے میرا میری میرے گیا گئی رہا رہی رہے ھے ھیں مين"
)
_ARABIC_WORDS = _words(
    "في من على هذا هذه ما ماذا كيف هل إلى الى عن لا أنا انا الذي التي تم كان لقد أن ان مع هو هي لم لن قد أريد اريد يمكن عندي لي أحد احد حسابي"
)
_PERSIAN_WORDS = _words("است این آن را برای می شما من که چه چطور چگونه هستم شده کرده کنم کنید دارم نیست خود با")
_PASHTO_WORDS = _words("زما ستا دی ده چې سره څه کړی کړې شوی شوې دا نه یم خپل لپاره کوم باندې")
_SINDHI_WORDS = _words("آهي آهن منهنجو منهنجي ڪيو ڪري ٿي ٿيو جو جي کي مان ۾ ۽ نه ڇا")
_WORD = re.compile(r"[^\W\d_]+")


def unspoken(text: str) -> str | None:
    """The tag of a language that is not spoken here, or None when the message may be in one that is.

    Args:
        text: a message as typed, before normalisation (which folds letters of these languages into Urdu ones).

    Returns:
        ``ps``, ``sd``, ``ar``, ``fa`` or ``hi`` (any language in Devanagari); ``und`` for other scripts than Latin and Arabic.
    """
    plain = clean(text)
    letters = [letter for letter in plain if letter.isalpha()]
    if not letters:
        return None
    scripts = [_script(letter) for letter in letters]
    main = max(set(scripts), key=scripts.count)
    if main == "DEVANAGARI":
        return HINDI
    if main == "ARABIC":
        return _of_arabic_script(plain, [letter for letter, script in zip(letters, scripts, strict=True) if script == "ARABIC"])
    return None if main == "LATIN" else UNDETERMINED


def _of_arabic_script(plain: str, letters: list[str]) -> str | None:
    words = _WORD.findall(plain)
    for tag, own, grammar in ((SINDHI, _SINDHI, _SINDHI_WORDS), (PASHTO, _PASHTO, _PASHTO_WORDS)):
        strange = sum(letter in own for letter in letters)
        if strange >= _ENOUGH_LETTERS or (strange and (len(words) <= 2 or any(word in grammar for word in words))):
            return tag
    if any(word in _URDU for word in words):
        return None
    counts = {tag: sum(word in grammar for word in words) for tag, grammar in ((ARABIC, _ARABIC_WORDS), (PERSIAN, _PERSIAN_WORDS))}
    tag = max(counts, key=counts.__getitem__)
    return tag if counts[tag] >= 2 or (counts[tag] and len(words) <= 4 and _arabic_spelling(plain)) else None


def _arabic_spelling(plain: str) -> bool:
    """Whether a text has letters only an Arabic keyboard gives: Urdu keyboards have other forms of them."""
    return any(letter in "يكةأإؤى" for letter in plain) and not any(letter in "یکہےںٹڈڑھگ" for letter in plain)


def _script(letter: str) -> str:
    """The first word of a letter's Unicode name, which is its script for all scripts met here."""
    return unicodedata.name(letter, "UNKNOWN").split(" ")[0]
