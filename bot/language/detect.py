"""Which language a message is in: Urdu by its script, Roman Urdu from English by the small words of its grammar."""

from __future__ import annotations

import re

from bot.language.normalize import normalize
from bot.language.tags import ENGLISH, ROMAN_URDU, URDU


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD = re.compile(r"[^\W\d_]+")
_URDU_LETTER = re.compile("[\u0600-\u06ff]")
_LATIN_LETTER = re.compile("[a-z]")

# Grammar words decide: the nouns of a Roman Urdu message are often English ("account hack ho gaya").
_ROMAN_WORDS = _words(
    """
    hai he hy hain hen hein heyn hay hae tha thi thy thay thee hun hoon hu ho hota hoti hote hoty hogi hoga honge hua hui huwa hue
    hwa ka ki ke ky kay ko koi koe kisi kese kesy kaise kaisy kesay kia kya kiya kyun kyu kiu kyon kun kahan kaha kab kon kaun
    konsa konsi kitna kitni kitne kr kar karo kro kru karu karun karoon karna krna karne krne karni krni karta krta karti krti
    karte krte karein kren krein karen kare krdo krdi krdia kardi kardia kardiya karde krlo karli karliya krdiya mein mien main
    mai me mujhe mujhy mjhe mje mjhy muje mujhko mera meri mere mery hum ham hamari hamara hamare humein hamen ap aap apka apki
    apke apko apna apni apne apny tum tumhari tumhara tujhe tu wo woh vo us uska uski uske usko usne usny un unka unki unke unko
    unhon unhe ye yeh yhe is iska iski iske isko isne isny in inka inki nahi nhi nai nae nahin nahe naheen na mat bilkul sirf bas
    bus bhi bi hi tou toh agar agr magar lekin lakin aur or ya phir phr fir sy se say pe py par tak liye liay lie wala wali wale
    waly walay walon wagera waghera raha rahi rahe rha rhi rhe rahy rhay gaya gya gai gayi gyi gae gaye gia jata jati jate jaye
    jae jaen ja jao jana jane diya dia di de do dy den dein dena deny dene deta deti dete leta leti lete lena lene lo li liya lia
    lya ly len batao btao bataen batain batayein btaen bataye bta bata chahiye chahye chahie chaiye sakta sakti sakte skta skti
    skte sakty kuch kch sab sub bohat bohot bht bhot boht buhat zyada ziada thora abhi abi ab aj aaj kal pehle pehly phle baad bad
    sath saath paise paisy pese paisay pesy rupay rupy rupe bhai bhaijan yaar yar behan behn bahan bhan ammi abbu walid walida
    beti beta bacha bachi log logo logon larka larki aurat ghar baat bat kaam kam dhamki tasveer tasveerein shikayat saza jurm
    qanoon madad shukria shukriya salam aoa assalam asalam walaikum janab sahab sahib jee jahan jab jese jaisa jaise waisa wese
    matlab zaroor lagta chori thk theek thik acha achha achi bura kharab zindagi jaan khud apnay banaya banai bana bnai bna bnaya
    bhej bheja bheji bhejta maang mang manga mangta mangti rakha rakhi rakho kholo band bnd khol mil mila mili milta nikal nikla
    nikli unhone inhone kyunke kyunki kiunke taake taakay warna wrna chuka chuki hona hony honay chal chala chali laga lagi lage
    lgta dost dosto shohar biwi khawand mulk hukumat adalat wakeel thana qaid jurmana zamanat idara muft tareeqa tarika
    """
)
_ENGLISH_WORDS = _words(
    """
    the a an of to and or is are am was were be been being do does did have has had having will would can could should shall may
    might must i you he she it we they me him her us them my your his its our their mine this that these those who whom whose
    which what when where why how in on at by for with from into about against between after before under over if because but so
    than then there here not no dont don't doesnt doesn't didnt can't cant cannot isnt isn't im i'm ive i've wont won't someone
    somebody anyone anybody something please kindly sir madam hello hi thanks thank get got getting give gave take took taken make
    made says said tell told asking asked want wants need needs know think going up out off all any some more most other another
    each every only own same very just now also happens happened without through during until again still my's let
    """
)
# Words both languages type, or too short to tell: they count for neither.
_SHARED = _words(
    """
    is in us me he so do the say are bus or to on tab par log kal bat main hum kam sub ban ham un
    """
)
_ROMAN_ONLY = _ROMAN_WORDS - _SHARED
_ENGLISH_ONLY = (_ENGLISH_WORDS - _SHARED) | {"the", "are"}


def detect(text: str) -> str | None:
    """The language tag of a message, or None when its words do not tell.

    Args:
        text: a message as typed.

    Returns:
        ``ur`` when most letters are of the Arabic script, ``ur-Latn`` or ``en`` by the grammar words of a Latin-script
        message, None for single ambiguous words, numbers and emoji.
    """
    text = normalize(text)
    urdu, latin = len(_URDU_LETTER.findall(text)), len(_LATIN_LETTER.findall(text))
    if urdu and urdu * 2 >= latin:
        return URDU
    words = _WORD.findall(text)
    if not words:
        return None
    roman = sum(word in _ROMAN_ONLY for word in words)
    english = sum(word in _ENGLISH_ONLY for word in words)
    if roman == english:
        # A tie of none: shared words decide only in company ("he is in", "is me").
        roman += sum(word in _ROMAN_WORDS for word in words if word in _SHARED)
        english += sum(word in _ENGLISH_WORDS for word in words if word in _SHARED)
    if roman == english:
        return None
    return ROMAN_URDU if roman > english else ENGLISH
