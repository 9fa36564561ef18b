"""The crisis screen: deterministic, before and independent of the engine, tuned to miss nobody.

A match is answered with the crisis card of its kind. Spelling variants are written into the patterns, which are held
against the normalised message. Figures of speech ("thak ke mar gaya", "charger ne jaan chhor di") are taken out first.
"""

from __future__ import annotations

import re

from bot.language.normalize import normalize

SELF_HARM, DANGER_NOW, CHILD_AT_RISK, DOMESTIC_ABUSE = "self_harm", "danger_now", "child_at_risk", "domestic_abuse"


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_G = r"(?:\W+\w+){0,4}\W+"  # a gap of up to four words
_NEAR = r"[^.?!]{0,60}"
_SELF = r"(?:khud|khudh|apn[ae]y?|apni|apko|apne ap)"
_MAR_FIRST = r"\bmar\s?(?:jaun|jaon|jau|jao+n|jaungi|jaunga|jaon ?g[ai]|jaou|jana|jane|na)\b"
_FIGURATIVE = _any(
    r"\b(?:thak|hans|hns|has|bhook|bhuk|garmi|sardi|sharam|shrm|sharm|bore|pyaas|neend|boriyat)\w*\W+(?:\w+\W+){0,2}(?:mar|mr)\w*(?:\W+\w+)?",
    r"\b(?:battery|charger|mobile|phone|laptop|gari|gaari|internet|net|wifi|app|pc|computer)\w*\W+(?:\w+\W+){0,3}(?:mar|mr|died?|dead|dying|jaan)\w*",
    r"\b(?:battery|charger|phone|laptop|internet)\b[^.?!]{0,20}\b(?:died?|dead|dying|killed)\b",
    r"\b(?:dying|died|dead) (?:of|from|to|with) (?:laugh\w*|boredom|know|shame|embarrass\w*|hunger|curiosity)|\bkilling (?:me|it|time)\b|\bkill(?:ed|s)? the (?:mood|vibe|app)",
    r"\b(?:dying|died) laughing|\bdead(?:line| battery| account)",
    r"(?:تھک|ہنس|بھوک|گرمی|سردی|شرم|نیند)\S*\s+(?:\S+\s+){0,2}مر\S*",
    r"(?:بیٹری|چارجر|موبائل|فون|لیپ ٹاپ|انٹرنیٹ)\s+(?:\S+\s+){0,3}(?:مر|جان)\S*",
    r"\bjaan (?:se )?pyar\w*|\bmeri jaan\b|\bjaan ?man\b|\bjan(?:u|oo|um)\b|جان من|میری جان",
)
_SELF_HARM = _any(
    r"\bsuicid\w*|\bsucid\w*|\bsuside\w*|\bunalive\b|\bself.?harm\w*|\bcut(?:ting)? (?:my|her|his|their)\w* ?(?:self|wrist|arm|vein)\w*",
    r"\b(?:kill|hang|hurt|harm|shoot|poison|drown|end)(?:ing|ed|s)? (?:my|him|her|them|your)\s?sel(?:f|ves)\b",
    r"\b(?:hurting|harming|killing) (?:my|him|her|them)sel",
    r"\b(?:end|ending|take|taking|took|finish|ended?) (?:my|his|her|their|own|this|it) ?(?:own )?(?:life|all)\b|\bend it all\b|\bend my (?:story|pain)",
    r"\bwant(?:s|ed)? to (?:die|be dead|disappear forever|end (?:it|things))\b|\bwan(?:na|t to) die\b|\bwish i (?:was|were) (?:dead|never born)|\bbetter off (?:dead|without me)",
    r"\b(?:don.?t|dont|do not|no longer|cannot|can.?t|cant) (?:want to |wanna )?(?:live|go on|be alive|carry on|exist)\b(?! in| with| here| at| near)|\bno (?:reason|point) (?:to|in) liv\w+|\bnothing (?:left )?to live for",
    r"\b(?:goodbye|farewell|last) (?:letters?|notes?|messages?)\b|\bwritten? (?:my )?goodbye|\bthis is my last (?:night|day|message)|\bwon.?t be (?:here|alive) (?:tomorrow|tmrw|by)|\bnot be here tomorrow",
    r"\b(?:swallow|ate|took|take|taken|taking|drank|drink)\w*\W+(?:\w+\W+){0,4}(?:pills|poison|tablets|bleach|rat poison|sleeping)|\bover ?dos\w+",
    r"\bjump(?:ing|ed)? (?:off|from|in front|into the (?:canal|river))|\bdeath (?:is|seems) (?:the )?(?:only|better)|\bonly (?:way|option) (?:is|left|out)[^.?!]{0,12}(?:die|death)|\bi (?:will|would rather|should|might|'ll|may as well) (?:die|be dead)\b",
    r"\bkh?ud\s?k[hu]*[su]*shi\w*|\bkhudkh?ush?i|\bkhud ?kashi|\bkhudkusi",
    _MAR_FIRST,
    r"\bmar\w* (?:ka|ko|ki) (?:dil|jee|man|mann)|\bmarna? ch[ah]*t\w*|\bmarny?e? (?:ka|ko) |\bmerna chaht\w*|\bmar (?:hi )?jau|\bmarn[ae] (?:hi )?(?:behtar|acha|wal)",
    r"\b(?:jeena|jina|jeenay|jeene|jine|zinda rehna|zinda rehne|zinda rahna|jee(?:na)?) (?:hi |ka |ki |ko )?(?:nahi|nhi|nai|ni|man|dil|jee|matlab|faida)|\bnahi jeena|\bnhi jeena|\bzindagi (?:khatam|khtm|se tang|se thak|khtam|nahi chah)|\bzindgi (?:khatam|khtm|se tang|khtam)|\bzinda nah?i reh",
    r"\b(?:apni|apne|apny|khud ki) (?:jaan|jan|zindagi|zindgi)\W+(?:\w+\W+){0,2}(?:le|ly|lun|loon|day|de|dy|dun|doon|khatam|khtm)|\bjaan (?:de|dy|day) (?:d|l)\w+|\bjaan (?:le|ly) lu?n|\bjan (?:de|dy) d\w+",
    r"\b(?:khud|khudh|apne ap|apny ap|apne aap|apnay aap) (?:ko|ka)\W+(?:\w+\W+){0,2}(?:khatam|khtm|mar|maar|nuqsan|nuksan|jala|kaat|goli|phansi)\w*",
    r"\b(?:zeh?er|zahar|zeher|zhr)\W+(?:\w+\W+){0,2}(?:kha|pee|pi|lun|le|lay)\w*|\bphans[ie]\w* (?:le|lag|laga|lga|par|pe)\w*|\bphanda\b|\b(?:neend ki |bohat si |sari )?golia?n? kha|\bnass? (?:kaat|kat)|\bhaath (?:kaat|kat)|\bkalai (?:kaat|kat)|\bnehar mein (?:kood|chalang)|\bchat se (?:kood|chalang)",
    r"\b(?:akhri|aakhri|akhiri|aakhari) (?:raat|msg|message|din|khat|paigham|salam)",
    r"خود\s?کشی|خودکش|اپنی جان (?:لے|دے|لین|دین|ختم)|جان دے د|جان لے ل|(?:خود|اپنے آپ) کو (?:ختم|مار|نقصان|جلا|کاٹ|پھانسی|گولی)|زہر (?:کھا|پی|لے|کھان)",
    r"(?:مر|مرنا|مرنے) ?(?:جاؤں|جاوں|جانا|جاتی|ہی جاؤں|چاہت|کا دل|کو دل|ہی بہتر|کا جی|کو جی)|مرنا چاہ|مر جا(?:ؤں|نے|نا|ئے گی|ئے گا|ئیں)|جینا نہیں|جینے کا|جینے کو (?:دل|جی)|زندہ نہیں رہ|زندگی (?:ختم|سے تنگ|سے تھک|نہیں چاہ|کا خاتمہ)|موت (?:ہی|بہتر|آ جائے|مانگ|آئے|چاہ)|پھانسی (?:لے|لگا)|پھندا|(?:نیند|بہت سی|ساری) ?(?:کی )?گولیاں|کلائی کاٹ|نس کاٹ|آخری (?:رات|پیغام|خط|سلام)|نہر میں (?:کود|چھلانگ)|چھت سے (?:کود|چھلانگ)|جینے کی (?:خواہش|ہمت|کوئی وجہ|وجہ)",
)
_DENIES_SELF_HARM = _any(
    r"\b(?:not|never|isn.?t|am not|dont|don.?t)\b[^.?!]{0,14}(?:suicid\w*|kill(?:ing)? myself)",
    r"\bsuicid\w* (?:squad|helpline number ke|law|rate|statistics|bomb\w*|attack\w*|vest)|\bsuicide (?:bomb|attack)|\bkh?udkush (?:hamla|dhamaka)|خودکش (?:حمل|دھماک|بمبار)",
)
_DANGER = _any(
    r"\b(?:outside|at|breaking|broke|knocking|banging|entered|inside|infront|in front of|standing)\b[^.?!]{0,30}\b(?:my|our|the) (?:house|home|door|gate|hostel|room|office|building|street|shop)\b[^.?!]{0,60}",
    r"\b(?:with|has|have|had|holding|carrying|pointed?|pointing|showed?|got) (?:a |an |his |their |the )?(?:gun|knife|pistol|weapon|rifle|kalashnikov|klashnikov|acid|axe|blade)\b",
    r"\b(?:kill|shoot|murder|stab|burn|acid|kidnap|abduct)\w*\b[^.?!]{0,20}\b(?:me|us|my (?:family|brother|sister|son|daughter|father|mother|husband|wife|kids?|children|parents))\b[^.?!]{0,40}\b(?:now|tonight|today|right now|outside|coming|on (?:his|their) way|tomorrow|this (?:evening|night))",
    r"\b(?:coming|on (?:his|their) way|reached|following me|chasing me|followed me home)\b[^.?!]{0,40}\b(?:kill|beat|hurt|attack|gun|weapon|house|home|right now)\w*",
    r"\b(?:he|they|she|someone|people|men|man)\b[^.?!]{0,30}\b(?:going to|about to|will|gonna|trying to|want to|wants to)\b[^.?!]{0,10}\b(?:kill|shoot|murder|stab)\b (?:me|us|him|her|my)",
    r"\b(?:my life is in danger|our lives are in danger|life in danger|save me|save us|help me (?:he|they)|please send police|send the police|call the police now|being attacked|attacking (?:me|us)|is beating me right now|held hostage|locked me in|kidnapped|abducted)\b",
    r"\b(?:bahar|bahir|baher|darwaz\w*|darwaj\w*|gate|ghar ke|gali|chat|geit)\b[^.?!]{0,60}\b(?:khar\w*|khra|aa ?ga\w*|a ?gay\w*|pistol|pistool|bandooq|banduk|gun|chaq\w*|chaku|churi|tor|toor|tor rah\w*|ghus|tod|phanch|pohanch|ponch|aslah?a|hathyar|hathiyar|kulhari|pohnch)\w*",
    r"\b(?:pistol|pistool|bandooq|banduk|bandooque|aslah?a|hathyar|hathiyar|churi|chaqu|chaku|tezab|klashinkof|goli)\b[^.?!]{0,50}\b(?:le|ly|lay|leke|lekar|laye|dikha|tan|taan|hai|he|chala|mar|maar|phenk|liye)\w*",
    r"\b(?:jaan|jan) (?:ko |ka |se )?(?:khatr\w*|khtr\w*|maar|mar)\w*|\bjaan se (?:mar|maar)\w*|\bmujhe (?:mar|maar) (?:d|rah|rh)\w*|\bqatal (?:kar|kr|karne|krne|ki)\w*|\bqatl (?:kar|kr|karne|krne)\w*|\bmaar (?:dale|daale|dalen|daal|dal|dein|den|de ga|dega|denge|dy ga|dalay|deinge|dala)\w*|\bmar (?:dale|dalen|dein ge|denge|dega|de ga|dalega|dalenge)\w*",
    r"\b(?:aghwa|aghva|agwa|ighwa|utha (?:kar|ke|k|le|liya|lia)) ?(?:kar|kr|ho|liya|lia|le|gay|gaye|ne)\w*|\bbachao\b|\bmujhe bachao|\bbacha lo\b|\bghar mein ghus|\bghar me ghus|\bhamla (?:kar|kr|ho)\w*",
    r"جان (?:کو|کا|سے) ?(?:خطر\S*|مار\S*)|جان سے مار|قتل (?:کر|کی دھمک)|مار (?:ڈال|دیں گے|دے گا|دینگے|رہے ہیں|رہا ہے)\S*|گولی مار|پستول|بندوق|اسلحہ|اسلحے|ہتھیار|چاقو|چھری|تیزاب|(?:باہر|دروازے?|گیٹ|گلی)[^.?!]{0,40}(?:کھڑ\S*|توڑ|آ گئ\S*|پہنچ|پیٹ)|اغوا|بچاؤ|بچا لو|گھر میں گھس|حملہ (?:کر|ہو)|یرغمال",
)
_NOT_DANGER = _any(
    r"\b(?:punish\w*|penalt\w*|law|section|saza|qanoon|dafa|qanun)\b|سزا|قانون|دفعہ|what is|kya hota hai|define",
    r"\b(?:hack|hacked|fake|profile|account|website|server)\w*\W+(?:attack\w*|hamla)|\bcyber (?:attack|hamla)\w*|\bcyber hamla|سائبر حمل",
)
_CHILD = r"\b(?:child|children|kid|kids|minor|boy|girl|son|daughter|niece|nephew|brother|sister|student|baby|(?:[1-9]|1[0-7])\s?(?:year|yr|yrs|years)\b.{0,4}(?:old)?|bach\w+|beti|betay|beta|bety|bhanji|bhanja|bhatij\w+|chot[aiey]\w* (?:bhai|behan|behn|bahan)|munn[ai]|larki|larka|talib)\b"
_CHILD_UR = r"(?:بچ[ہیےوا]\S*|بیٹی|بیٹا|بیٹے|بھانج\S*|بھتیج\S*|چھوٹ\S+ (?:بھائی|بہن)|طالب\S*|نابالغ|کم عمر|(?:[1-9]|1[0-7]) سال)"
_CHILD_HARM = _any(
    rf"{_CHILD}{_NEAR}\b(?:rape\w*|molest\w*|abus\w*|touch(?:es|ed|ing)?|assault\w*|missing|kidnap\w*|abduct\w*|disappeared|taken away|lured|meet (?:him|her|them|a man|a stranger|someone)|going to meet|being forced|undress\w*|naked|nude\w*|zyadti|ziyadti|zina|ghalat (?:kaam|harkat|harkaat|tareeq\w*)|galat (?:kam|kaam|harkat\w*|tareeq\w*)|ched\w*|cher\w* ?khani|gumshud\w*|ghaib|gayab|lapata|kho ga\w*|nahi mil rah\w*|nhi mil rah\w*|aghwa|aghva|utha (?:kar|ke|liya|lia|le)|bula rah\w*|milne (?:bula|ja|gay)\w*|jinsi|be ?libas|nangi)\w*",
    rf"\b(?:rape\w*|molest\w*|abus\w*|touch(?:es|ed|ing)|assault\w*|missing|kidnap\w*|abduct\w*|zyadti|ziyadti|ghalat kaam|jinsi)\b{_NEAR}{_CHILD}",
    rf"{_CHILD_UR}{_NEAR}(?:زیادتی|ریپ|چھیڑ|غلط (?:کام|حرکت|طریق)\S*|جنسی|ہراساں|لاپتہ|لاپتا|غائب|گمشدہ|گم ہو|نہیں مل|اغوا|اٹھا (?:کر|لیا|لے)|ملنے (?:بلا|جا|گئ)\S*|بلا رہا|برہنہ|ننگ)",
    rf"(?:زیادتی|ریپ|جنسی|اغوا|لاپتہ){_NEAR}{_CHILD_UR}",
    r"\b(?:uncle|teacher|qari|ustad|tutor|driver|stepfather|step father|cousin|chacha|mamu|mamoo|maulvi|molvi|sir)\b[^.?!]{0,50}\b(?:touch(?:es|ed|ing)|molest\w*|abus\w*|rap(?:e|es|ed|ing)|ghalat jagah|galat jagah|ched\w*)\b[^.?!]{0,40}",
)
_CHILD_NOW = _any(
    r"\b(?:now|right now|today|tonight|happening|every (?:day|night)|still|since|hours?|missing|kidnap\w*|abduct\w*|rape\w*|molest\w*|touch\w*|abus\w*|meet|lured?|forced?|undress\w*)\b",
    r"\b(?:abhi|aaj|aj|roz|rozana|raat|subah|kal se|ghant\w*|ghaib|gayab|lapata|aghwa|milne|bula|zyadti|ziyadti|ched\w*|ghalat|galat|jinsi|utha|mil rah\w*|kho)\w*",
    r"ابھی|آج|روز|رات|صبح|کل سے|گھنٹ|غائب|لاپتہ|اغوا|ملنے|بلا|زیادتی|چھیڑ|غلط|جنسی|اٹھا|نہیں مل|گم",
)
_ABUSER = r"\b(?:husband|hubby|wife|father|dad|brother|in.?laws?|mother.?in.?law|partner|boyfriend|fianc\w+|family|parents|uncle|shohar|shohr|shauhar|miya+n|khawand|khavind|sasural\w*|saas|susral\w*|sas|abbu|abu|baap|walid|bhai|ghar ?wal\w+|dewar|jeth|sabiq shohar)\b"
_ABUSER_UR = r"(?:شوہر|خاوند|میاں|سسرال\S*|ساس|ابو|باپ|والد|بھائی|گھر ?وال\S+|دیور|جیٹھ|سسر)"
_ABUSE = _any(
    rf"{_ABUSER}{_NEAR}\b(?:beats?|beating|beaten|hits?|hitting|slap\w*|tortur\w*|lock(?:s|ed|ing)? (?:me|her) (?:in|up|inside)|abus(?:es|ed|ing|ive)|violen\w*|chok\w*|strangl\w*|burn\w*|kick\w*|threw|throws|maar\w*|marta|marte|marti|mrta|mrte|pit\w* |peet\w*|tashad+ud|tashadud|zulm|qaid|band kar\w*|kamre mein band|zakhmi|jala)\b",
    rf"\b(?:beats?|beating|beaten|hits?|hitting|slap\w*|tortur\w*|abus(?:ed|ive)|violen\w*|locked)\b[^.?!]{{0,25}}\bby\b[^.?!]{{0,12}}{_ABUSER}",
    rf"{_ABUSER_UR}{_NEAR}(?:مارتا|مارتے|مارتی|مارا|مار پیٹ|پیٹتا|پیٹتے|تشدد|ظلم|کمرے میں بند|گھر میں بند|قید|جلا)",
    r"\bdomestic (?:violence|abuse)|\bgharelu tash\w*|گھریلو تشدد|\bmarital rape",
    rf"{_ABUSER}{_NEAR}\b(?:controls?|controlling|tracks?|tracking|monitors?|spying|checks?|checking|took|takes|snatch\w*|cheen\w*|check kar\w*|nazar rakh\w*|location dekh\w*)\b[^.?!]{{0,40}}\b(?:phone|mobile|whatsapp|location|messages?|msgs?|calls?)\b[^.?!]{{0,80}}\b(?:scared|afraid|fear|hurt|hit|beat\w*|leave|escape|maar\w*|mar|dar|khauf|kill|nahi jane|bahar nahi)",
    rf"\b(?:scared|afraid|terrified|dar lagta|khauf|darti|dari)\b[^.?!]{{0,40}}{_ABUSER}|{_ABUSER}[^.?!]{{0,40}}\b(?:scared of him|afraid of him|se dar lagta|se bohat dar)",
)


def screen(text: str) -> str | None:
    """The kind of crisis a message tells of, or None.

    Args:
        text: the redacted message.

    Returns:
        A crisis topic id; the most urgent when several fit.
    """
    plain = _FIGURATIVE.sub(" ", normalize(text))
    if _SELF_HARM.search(plain) and not _DENIES_SELF_HARM.search(plain):
        return SELF_HARM
    if _CHILD_HARM.search(plain) and _CHILD_NOW.search(plain) and not _NOT_DANGER.search(plain):
        return CHILD_AT_RISK
    if _ABUSE.search(plain) and not _NOT_DANGER.search(plain):
        return DOMESTIC_ABUSE
    if _DANGER.search(plain) and not _NOT_DANGER.search(plain):
        return DANGER_NOW
    return None
