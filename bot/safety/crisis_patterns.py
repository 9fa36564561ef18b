"""What tells of a crisis: concepts in English, Roman Urdu and Urdu, and the rules made of them.

A rule is a concept that is enough by itself, or ``Together``: concepts that stand near each other in any order.
Everything is read in folded spelling (bot.safety.spelling); to teach it more, add words to a concept, not sentences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.safety.spelling import concept


@dataclass(frozen=True)
class Together:
    """Concepts that must all begin within a number of characters, in any order."""

    parts: tuple[re.Pattern[str], ...]
    within: int


type Rule = re.Pattern[str] | Together


def _near(*parts: re.Pattern[str], within: int = 60) -> Together:
    return Together(parts, within)


def _gap(words: int) -> str:
    """Up to so many words between two others."""
    return rf"(?: \S+){{0,{words}}}? "


def _words(words: str) -> str:
    """Words separated by spaces, as alternatives; "_" stands for a space inside one."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


_G1, _G2, _G3, _G4 = (_gap(words) for words in (1, 2, 3, 4))
_HE = _words("he hen tha thi the hun ho hua hui hue ہے ہیں ہوں تھا تھی تھے ہوا ہوئی ہوئے")  # is, are, was
_NOT = _words(
    "dont do_not does_not didnt did_not no_longer never cant cannot can_not wont will_not couldnt could_not not dont_even wouldnt would_not havent isnt aint"
)
_MY = _words("my our his her their the your")
_TEN = r"(?:[4-9]|1[0-7]|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"

# ---- Figures of speech, taken out of the message before anything else is looked for ---------------------------------
_THING = _words(
    "battery charger mobile phone laptop internet net wifi app apps pc computer server signal network engine compressor fan screen sim system"
    " site link account page exam paper assignment quiz viva homework reel meme song dialogue joke acting traffic load load_shedding bijli bill"
    " mehngai بیٹری چارجر موبائل فون لیپ_ٹاپ انٹرنیٹ نیٹ ایپ سسٹم پرچے امتحان"
)
_WEARY = _words(
    "thak thaka thaki hans has hass hansi hanste haste bhook bhuk bhookh garmi sardi thand sharam sharm shrm pyas piyas neend nind boriyat bore bor"
    " khushi hairat khansi bukhar تھک ہنس ہنسی ہنستے بھوک گرمی سردی ٹھنڈ شرم پیاس نیند بوریت خوشی"
)
_GAME = _words("game games gaming pubg freefire free_fire cod call_of_duty fortnite match movie film lobby گیم فلم میچ")
_TO_STRIKE = _words(
    "call calls missed msg msgs message messages gap gappen gup chakkar chakar jhoot jhut chapa chhapa thappa thapa stamp nara copy scam fraud"
    " taana tana taane tane ankh aankh pic screenshot poster seeti siti shortcut jump machar machhar macchar makhi makri keera keere lal_baig"
    " کال کالیں کالز مسڈ میسج گپ چکر جھوٹ چھاپہ نعرہ طعنہ طعنے آنکھ مچھر مکھی پوسٹر"
)
FIGURATIVE = concept(
    # so tired, hungry, amused that "I died"
    rf"{_WEARY}{_G3}(?:mar|maar|مر|die|dying|dead)\w*(?: (?:jaun|jaunga|jaungi|gaya|gayi|gaye))?",
    # a thing that died, or that "killed" somebody
    rf"{_THING}(?: (?:ne|is|was|has|just|keeps|meri|my|bhi|almost|completely|نے|میری|ki|ka))*"
    r" (?:mar|die|died|dies|dying|dead|kill|killed|killing|jaan|مر|جان)(?: (?:me|gaya|gayi|rah\w+|dala|di|dia|le|li|chor\w*|nikal\w*))*",
    # games and films
    rf"{_GAME}(?: (?:me|ke|mujhe|hero|villain|sab|us|ne|enemy|online|khelte|hue|میں|مجھے|سب|نے))*"
    r" (?:mar|mara|marte|marta|kill|killed|kills|died|dies|مار|مر)(?: (?:dia|dala|dete|jata|gaya|jate|me|دیا|دیتے))?",
    # to "strike" a call, a boast, a visit; insects
    rf"{_TO_STRIKE}(?: (?:par|or|ko|bhi|پر|مار|mar|calls?|کال))* (?:mar|مار)\w*(?: (?:dia|mar|ke|rah\w*|dawa))?",
    # death and killing as measure
    r"(?:die|dying|died|dead|dies) (?:of|from|with) (?:laugh\w*|boredom|embar\w*|hunger|curiosity|shame|thirst|heat|cold|happiness|excitement)",
    rf"laugh\w*{_G4}(?:die|died|dead|dying|kill \w+)|(?:die|dying|died|dead|myself) (?:laugh\w*|lol|lmao|haha\w*|rofl)",
    "dying (?:to|for) (?:see|know|meet|eat|try|visit|watch|go|hear|buy|get|a|some|the|chai|tea)",
    "die ?hard|dead ?(?:battery|line|lines|lock|account|link|phone|sim|meme|serious|tired|slow|end|chat|group|page)|to die for|over my dead body",
    r"kill(?:ing|ed|s)? (?:it|time|the (?:mood|vibe|app|process|task|lights?)|background|process|task|app|switch|two birds)",
    r"(?:homework|head|headache|back|heat|weather|suspense|curiosity|ping|lag|wait|waiting|it|this|feet|legs|stomach) (?:is |are |has been )?killing (?:me|us)",
    "(?:mom|mum|mama|mother|ammi|maa|boss|teacher|professor|principal|manager) (?:will|would|is going to|is gonna|gonna|going to|might) kill me",
    rf"(?:ammi|maa|mama|boss|teacher|sir|madam|miss){_G1}(?:jaan se )?mar (?:dalengi|dalenge|dalegi|dalega|degi|dengi)",
    r"maar (?:dala|dia|di) (?:is|ye|yeh|yar|yaar|bhai|lol|haha)|(?:dil jeet lia|reel ne|meme ne|joke ne)(?: \S+)? maar dala",
    r"suicide (?:squad|door|doors)|heart attack|panic attack|cut (?:and )?paste",
    r"(?:cyber|saibar|ddos|dos|phishing|ransomware|malware|hacking|virus|spam|bot|hack|hackers?|سائبر) (?:attack|attacks|attacked|hamla|hamle|حملہ|حملے|حملوں)\w*",
    r"(?:video|photo|film|drone|movie|product|wedding|shadi) ?shoot\w*|shoot\w* (?:a |the |my |our )?(?:video|reel|vlog|film|photo)\w*",
    r"free ?fire|fire (?:brigade|wall|fox)|firewall|burning question|burn (?:the )?(?:cd|calories)",
    # warding off fraud: "scam se bachao"
    r"(?:se|سے) (?:bachao|bacho|بچاو)|bachao (?:ke|ka|ki|kaise) \w+|(?:se|سے) jaan (?:chhur|chur|chhoot|chut|chor)\w*",
)

# ---- Questions about the law, news, schoolwork: a rule does not count there, unless somebody tells of their own case --
ABOUT_LAW = concept(
    r"punish\w*|penalt\w*|sections?|clauses?|statut\w*|laws?|offen[cs]es?|ppc|peca|sentence[ds]?|bailable|defin\w*|meaning|difference|licen[cs]e\w*",
    r"illegal|legal\w*|crimes?|a crime|provisions?|bill|ordinance",
    r"assignments?|essays?|thesis|dissertation|presentation|article|speech|debate|survey|research\w*|seminar|mcqs?|exam|css|llb|quiz",
    r"saza\w*|qanoon\w*|kanoon\w*|qanun\w*|kanun\w*|dafa|dafah|jurm|juram|jurmana|zamanat|matlab|tareef|mazmoon|mazmun|taqreer|shiq|laisens\w*",
    r"سزا\w*|قانون\w*|دفعہ|دفعات|شق|جرم|جرائم|ضمانت|تعریف|مطلب|مضمون|تقریر|مقالہ|تھیسس|اسائنمنٹ|ایکٹ|لائسنس",
    "what is|what are|kia hota he|kise kehte|kisko kehte|کیا ہوتا ہے|کسے کہتے|سے کیا مراد",
)
ABOUT_NEWS = concept(
    r"fake|rumou?rs?|hoax|movie|film|films|drama|novel|book|podcast|documentary|statistics|rates?|awareness|prevention|campaign|poster|workshop|challenge",
    r"khabar|khabren|khabrain|afwah\w*|jhooti|jhoti|jali|خبر|خبریں|افواہ\w*|جھوٹی|فلم|ڈراما|ناول|مہم|آگاہی",
)
# The person's own case.
OWN_CASE = concept(
    "me|my|mine|i|im|us|our|her|mujhe|mera|meri|mere|mujh|ham|hum|hame|hamen|hamara|hamari|hamare",
    "مجھے|میرا|میری|میرے|مجھ|ہم|ہمیں|ہمارا|ہماری|ہمارے",
)
# Words of the asker that are no case of their own: "tell me", "my assignment".
ASKING = concept(
    r"(?:tell|teach|give|send|explain|show|help|let|inform|guide|explain to) (?:me|us)|(?:can|may|should|do|could) i|i (?:want|need|would like) to (?:know|ask|understand)",
    r"my (?:\S+ )?(?:assignment|essay|thesis|teacher|sir|exam|paper|question|class|professor|friend asked|presentation|project|students|research|article|client|senior)",
    r"i (?:am|m) (?:a|an|doing|writing|preparing|studying)(?: \S+)? ?(?:student|teacher|lawyer|journalist|researcher|reporter|llb|law student|thesis|article|essay|assignment)?|im (?:a|an) \w+",
    r"(?:mujhe|hame) (?:batao|bataen|batain|bata|bataye|bataiye|batado|btao|btaen|jan\w*|likh|samjha\w*|kisi|chahiye|maloom|pata|poochna|puchna)",
    r"(?:mera|meri|mere) (?:assignment|thesis|paper|exam|sawal|teacher|sir|class|students?|presentation|mazmoon)",
    "مجھے (?:بتائیں|بتاؤ|بتا|معلوم|جاننا|سمجھا\\w*|لکھ|پوچھنا|چاہیے)|(?:میرا|میری|میرے) (?:مقالہ|تھیسس|پرچہ|سوال|استاد|اسائنمنٹ)",
)

# ======================================================================================================================
# Self-harm
# ======================================================================================================================
_SELF = _words("myself my_self himself him_self herself her_self themselves them_selves yourself your_self miself him_slef her_slef my_slef herslef himslef hisself his_self")
_KHUD = _words(
    "khud khudh khod apne_ap apni_zaat apne_apko khudko apneap خود خد اپنے_آپ اپنی_ذات apni_jaan apni_zindagi apni_life اپنی_جان اپنی_زندگی apna_ap اپنا_آپ"
)
_LIFE = _words("life lyf zindagi jeena jeene jine jina living existence زندگی جینا جینے")
_DO = r"(?:kar|karun|karna|karne|karo|karta|karti|karlun|karlungi|karlunga|karungi|karunga|karle|karlegi|karlega|karli|karlia|kardun|kardungi|kardunga|kardegi|kardega|kia|ki|karke|karlen|de|dun|dungi|dunga|دوں|کر\w*|لوں|دے)"
_MAR_JAUN = r"mar ?(?:hi |he |kyun na |kyu na )?(?:jaun|jaungi|jaunga|jawan|jaonga|jaongi|jaungy)"
# suicide by name
_SUICIDE = concept(
    r"suicid\w*|unaliv\w*|un alive|self ?harm\w*|kms|sewer ?slide",
    r"kh?[uo]dh? ?kh?[uao]?s+h?i+(?! (?:se|hui|hue|mil\w*|kh?ushi))|khudkash\w*|khudkush(?! (?:hamla|hamle|dhamak\w*|bomb\w*|jacket|attack))|apghat",
    r"خو?د ?کشی|خودخوشی|خودکشیاں",
)
# killing, hurting, ending oneself
_HARM_ONESELF = concept(
    rf"(?:kill|hang|shoot|hurt|harm|cut|burn|poison|drown|stab|finish|end|starve|injur|slit|murder|destroy)(?:ing|ed|s|ning|ting|e|es)?{_gap(1)}?{_SELF}(?! (?:while|playing|at|in the gym|cooking|shaving|from this|from the))",
    rf"(?:something|anything) (?:bad |stupid |wrong |dangerous )?(?:to|with) {_SELF}|do (?:to|with) myself|(?:safe|scared|afraid|trust) (?:with|of|around) myself|dont trust myself",
    rf"(?:apne_ap|khud|khudh|apne ap|apni jaan|apne sath|khud ke sath|اپنے آپ|خود|خد|اپنے ساتھ)(?: (?:ko|ka|ki|ke|کو|کا|کی))?{_gap(2)}?"
    r"(?:khatam|khatma|mar|marun|marna|marne|marungi|marunga|maarlun|marlun|marlungi|jala|jalana|jalane|aag|nuqsan|nuqsaan|nuksan|takleef|goli|zakhmi|kaat|kat|kaatna|kaatne|phansi|latka\w*|kuch|chot|hurt|harm|kill|finish|end|khtam|zibah|"
    r"ختم|مار|مارنے|مارنا|ماروں|جلا|جلانے|آگ|نقصان|تکلیف|گولی|زخمی|کاٹ|کاٹنے|پھانسی|لٹکا\w*|کچھ|چوٹ)(?! (?:samajh|batao|seekh|karne do|سمجھ))",
    r"(?:khud|apne ap|خود|اپنے آپ) (?:se|سے)(?: \S+)? (?:dar|khauf|khof|nafrat|ڈر|خوف|نفرت)",
    rf"(?:apni|apne|khud ki|meri apni|اپنی){_gap(1)}?(?:jaan|zindagi|life|saans|جان|زندگی|سانس\w*)(?: \S+){{0,2}} (?:le|lelun|lene|lena|lun|lungi|lunga|de|dedun|dene|dena|dun|dungi|dunga|deni|di|deta|deti|leli|dedi|khatam|end|finish|khatma|لے|لوں|لینے|لینا|لی|دے|دوں|دینے|دینا|دی|ختم|خاتمہ)",
    r"jaan (?:de|dedun|dedungi|dedunga) ?(?:dun|dungi|dunga|di|degi|dega|dena|deti|deta|dungy)?|jaan dene|jaan dena|جان دے|جان دینے|jaan (?:le|lelun) ?(?:lun|lungi|lunga|lena)|جان لے لوں",
    r"(?:apna|apni|apne|اپنا|اپنی)(?: \S+)? (?:khatma|qissa|kissa|kahani|story|ap|khel|خاتمہ|قصہ|کہانی)(?: (?:hi|ko|ہی|کو))? (?:khatam|finish|end|khatma|tamam|ختم|تمام)",
    r"(?:qissa|kissa|kahani|sab kuch|sab|قصہ|سب کچھ|سب|کہانی) (?:hi |ہی )?(?:khatam|end|ختم) (?:kar )?(?:dun|dungi|dunga|lun|lungi|lunga|kardun|kardungi|kardunga|karlun|کر دوں|کر لوں|کردوں)(?: گی| گا)?",
    r"(?:end|take|taking|took|taken|finish|ended|ending|finishing|lose|give up|gave up) (?:on )?(?:my|his|her|their|own|this|on)(?: \S+)? (?:life|lives|lyf|story|existence)",
    r"(?:end|ending|ends|finish) (?:it|everything|things|this)(?: all)? (?:tonight|today|now|here|forever|soon|tomorrow|permanently)|(?:will|to|gonna|want|just) (?:just )?(?:end|finish) (?:it|everything|things|it all|this all)|end it all|ending (?:it|it all|everything|things)",
    r"(?:apni |meri |us ne apni )?life (?:ko )?(?:end|khatam|finish) (?:kar|karun|karna|karne|kardun|karlun|karlungi|karlunga|kardungi|karungi|karunga|karlegi|karlega)\w*|zindagi (?:ko |hi |ka |apni )?(?:khatam|khatma|end|finish)|زندگی (?:کو |ہی |کا )?(?:ختم|خاتمہ)",
)
# wanting to die, in so many words
_WANT_TO_DIE = concept(
    rf"(?:want|wants|wanted|wish|wishes|ready|going|about|need|needs|trying|tried|tries|decided|deserve|deserves|hoping|hope|prefer|planning|plan|plans|like|think\w*|way|ways|how|best|easier|better|easy|time|him|her|them|me|have|has) (?:\S+ )?to (?:just )?(?:die|dye|be dead|disappear|vanish|not exist|stop existing|stop breathing|sleep forever|be gone|cease)(?! (?:laughing|for|hard|in (?:the )?(?:game|pubg)))",
    r"(?:want|wanna|wana|wish|let|gonna|gona|feel like|rather|should|might|may as well|will|ill|would|better|id|just|could|must|shall) (?:\S+ )?(?:die|dying|be dead|disappear forever|vanish forever)(?! (?:laughing|hard))",
    r"(?:dying|death) (?:\S+ )?(?:is|seems|feels|would be|looks|better|easier) (?:\S+ )?(?:the |my )?(?:only|better|easier|best|good|answer|solution|option|peace|way|way out|than)|(?:only|last) (?:way|option|solution|choice|escape)(?: \S+){0,3} (?:die|dying|death)",
    r"(?:think\w*|thought\w*|talk\w*|dream\w*|idea|obsessed|keep\w*|crav\w*) (?:\S+ )?(?:about|of|abt|with|saying|on|for) (?:\S+ )?(?:die|dying|death|ending|being dead|not being here|killing|my death)",
    r"wish (?:i|he|she) (?:was|were|had|could|am|is)(?: just)? (?:be )?(?:dead|gone|never born|not born|never been born|die|died|disappear|not exist|not alive|never wake|sleep forever)|wish i never (?:was born|existed)|(?:should|shouldnt) (?:not )?(?:be alive|have been born|exist)|never been born|wish i (?:would )?(?:die|died)|wish i was never born",
    r"(?:better|best) ?(?:of+ )?(?:dead|without (?:me|him|her)|if (?:i|he|she) (?:die|died|dies|was dead|were dead|wasnt|go|am gone|was gone|disappear))|(?:free|happy|happier|relieved|peace|rest) (?:\S+ )?(?:when|once|if|after) i (?:die|am gone|go|am dead)",
    rf"(?:no ?(?:body|one)|who) (?:would|will|is gonna|ll)?(?: even)? ?(?:miss|care|cry|notice)(?: for| about)? ?(?:me|if i|when i)|(?:when|after|if|once) i(?: am|m)? (?:die|died|gone|am dead|dead|am not here|disappear)|after my death|im (?:a )?burden|i am (?:a |just a |only a )?burden|burden (?:on|to|for) (?:every\w*|my|them|all|the family|u|you)",
    r"(?:die|dead|dying) (?:tonight|today|tomorrow|soon|now|in peace|peacefully|painless\w*|quickly|alone)|painless(?:ly)?(?: \S+)? (?:way|death|die|method)|(?:least|less|no) pain\w*(?: \S+)? (?:way|die|method)|how to (?:die|hang|overdose|tie a noose)",
    rf"{_MAR_JAUN}|mar jau(?! (?:tum|tu|sale|salay|jahan|bot|kutte|na tum))|mar ?(?:hi )?jan[ae](?:y)? (?:chah\w*|ka|ki|ko|hi|behtar|acha|asan|he|do|den|dein|de|wala|wali|lagi|laga|wale|parega|chaiye|chahiye|ke)|mar jani|mar (?:hi )?jat[ia](?: to| hun| acha| behtar|$)",
    r"mar ?n[ae] (?:hi )?(?:chah\w*|cha\w*|ka (?:dil|man|mann|soch\w*|khayal|khial|irada|faisla|jee|ji|plan|din|time|waqt)|ko (?:dil|man|jee|ji|tayar|tyar)|ki (?:bat\w*|koshish|soch\w*|khwahish|khuwahish|dua\w*|tayari|tamanna|dhun|nobat)|ke (?:khayal\w*|khial\w*|khyal\w*|siwa\w*|ilawa|alawa|bare|liye|lie|lye|tareeq\w*|asan)|(?:behtar|acha|asan|parega|theek)|ja (?:rah\w*)|laga|lagi|wala hun|wali hun)",
    rf"mujhe (?:ab |bas |bs |bhi |to |abhi |aj )*(?:mar ?na|mar ?jana)(?: he| hi|$| chah\w*| par\w*)|mujhe mar ?ne do|marna (?:he|hi) (?:mujhe|ab|bas)|mar (?:gaya|gayi) (?:hota|hoti)|mar (?:kyun|kyu|kiun|q) nahi (?:jat\w*|gaya|gayi)|kash{_G2}mar|mar (?:ke|kar) (?:hi )?(?:sukoon|sakoon|jan)",
    rf"(?:mujhe|mujhko|mujhe ab) mot|mot (?:hi )?(?:behtar|acha|achi|chahi\w*|chahye|chahie|mang\w*|mil|ajae|aajaye|ajaye|aye|a jaye|a jae|ki (?:dua\w*|khwahish|tamanna)|ka (?:soch\w*|intezar|khayal|khial)|ke (?:khayal\w*|khial\w*|khyal\w*|bare|siwa\w*|ilawa|muh|intezar))|mot ko (?:gale|galay)|mot(?: \S+)? (?:behtar|achi|acchi|acha|sasti|asan)",
    rf"(?:keh\w*|kah\w*|bol\w*|dhamki|کہ\w*|دھمکی){_gap(4)}mar jae?yeg[ia]|mar jayeg[ia]{_gap(4)}?(?:keh\w*|bol\w*)|مر ?جاؤں|مر ?(?:ہی )?(?:جاوں|جاؤنگا|جاؤنگی|جاونگا|جاونگی)|مر ?(?:ہی )?جان[اے] (?:چاہ\w*|دو|دیں|ہی|بہتر|آسان|اچھا|کا|کی|کو|ہے|چاہیے)|مر جاتی|مر جاتا (?:تو|ہوں)|مر(?:تا|تی) کیوں نہیں|مر کیوں نہیں",
    r"مرن[اے] (?:ہی )?(?:چاہ\w*|ہے|ہی|بہتر|آسان|اچھا|کا|کو|کے|کی (?:باتیں|باتوں|کوشش|سوچ|خواہش|دعا\w*|تیاری|تمنا)|پڑے گا|لگا|لگی|والی ہوں|والا ہوں|دو|دیں|سے (?:بہتر|پہلے))|مرنے کی بات\w*|مرنا",
    r"موت (?:ہی|بہتر|اچھی|آ جائے|آجائے|آئے|مانگ\w*|چاہ\w*|کی (?:دعا\w*|خواہش|تمنا)|کا (?:سوچ\w*|انتظار|خیال)|کے (?:خیال\w*|بارے|سوا)|کو گلے)|مجھے موت|موت\S*(?: \S+)? (?:بہتر|اچھی|آسان)",
)
# not wanting, not being able to live on
_NOT_LIVE = concept(
    rf"{_NOT}(?: really| even| just)? (?:want|wana|wanna|wants|wish|vant na|want na|feel like|deserve|see myself)?(?: to| na| be)? ?(?:live|living|be alive|exist|existing|be here|go on|carry on|continue living|wake up|breathe|breathing|be born|survive|stay alive|see tomorrow|be around|keep living|keep going|life|lyf)(?! (?:in|with|at|near|chat|stream|streaming|video|location|there|here in|session|scores?|match|without (?:my )?(?:phone|mobile|internet|wifi|chai|tea|cricket|music|games?|pubg)))",
    r"(?:wont|will not|not|never) (?:be )?(?:here|alive|around|live|survive|there|see) (?:\S+ )?(?:tomorrow|tmrw|tomoro|by|anymore|any more|tonight|long|next week|after|if|when)|(?:wont|not|never) see (?:the )?(?:morning|tomorrow|next)|last (?:night|day) (?:alive|of my life|on earth)|(?:will|shall|would|can)(?: not| never)? (?:stay|remain|be) alive",
    rf"(?:no|without|lost|lose|losing|any|what|whats|nothing|isnt|isn t|zero)(?: \S+){{0,3}} (?:reason|point|purpose|meaning|will|use|hope|desire|wish|motivation|benefit|sense)(?: left)? (?:to|in|of|for|with) (?:keep |my |be |this |even )?(?:live|living|life|go on|going on|exist|existing|carry on|alive|continue|stay alive)|nothing (?:left )?to live for|(?:what|whats) (?:is |s )?the point(?: of| in)?(?: \S+)? (?:living|life|anymore|alive|going on)|(?:life|living) (?:is|has|feels|seems) (?:\S+ )?(?:pointless|meaningless|worthless|useless|not worth|over|finished|no meaning|no purpose|hell|unbearable|ruined and|no point)|not worth living",
    r"(?:tired|sick|fed up|done|exhausted|bored) (?:of|with|from) (?:\S+ )?(?:life|living|breathing|being alive|existing|existence|this life|everything in life)|hate (?:my |being |this )?(?:life|alive|existence|living)(?! insurance)|given? up on (?:life|living|myself|everything)|my (?:whole )?life is over|life is over|ruined my life (?:and )?i(?: will| cant| want)|done with (?:this )?(?:life|world|everything|living)",
    r"(?:cant|cannot|can not|cudnt|couldnt|unable to) (?:take|bear|tolerate|handle|stand|face|do) (?:it|this|that|the|my|life|living|anyone|more)(?: \S+)? ?(?:pain|life|shame|world|torture|insult|burden|suffering|humiliation|guilt|anymore i want|anymore i (?:will|am|just))|(?:cant|cannot|can not) (?:go on|live|survive)(?! (?:without (?:my )?(?:phone|mobile|internet|wifi|chai|tea|cricket|music|games?|pubg|you lol)|in|at))|i want it (?:all )?to (?:stop|end)(?: forever)?|make it (?:all )?stop forever",
    r"(?:sleep|asleep|sleeping) (?:and|&|or)? ?(?:never|not|dont|no)(?: ever)? (?:wake|get|open|waking)\w*|(?:never|not|dont|wouldnt|didnt|hope i dont)(?: \S+){0,2} wake up|never (?:get|wake) up|sleep forever|go to sleep forever|close my eyes forever|disappear (?:and never|forever|from (?:this )?(?:world|life|earth))|(?:want|wants|wanted|wish|wishing)(?: to)? disappear|leave this world|leaving this world|left this world by|earth (?:should |would |to )?(?:swallow|open)|(?:go|going|goes|be|am|with|meet|call me|return) (?:to|with|back to) (?:allah|god|my lord)(?! for)|when i am with (?:him|god|allah)",
    rf"(?:jeen[aei]|jin[aei]|jeeni|jeny|jeeny|jeenay|جینا|جینے|جینی)(?: (?:hi|ka|ki|ko|ke|se|ab|bhi|he|to|koi|ہی|کا|کی|کو|سے|اب|کے|کوئی))*(?: \S+)? (?:nahi|na|dil|man|mann|jee|faida|fayda|maqsad|matlab|wajah|waja|khwahish|khuwahish|himmat|tang|chah\w*|haq|shoq|shauq|mushkil|umeed|نہیں|نہ|دل|جی|فائدہ|مقصد|وجہ|خواہش|ہمت|تنگ|چاہ\w*|حق|شوق)(?! (?:sikh|seekh))",
    rf"(?:nahi|na|نہیں|نہ)(?: (?:ab|mujhe|main|me|or|aur|اب|مجھے|میں|اور))? (?:jee?na|jeena|jina|jeeni|jee|jiya|jia|jeeungi|jee sakt\w*|jiyunga|jiyungi|جینا|جی|جیا)(?! (?:acha|theek|bilkul|sir|bhai|main|me|mujhe|mere|ap|aap))|(?:jee|jeya|jiya|jia|ji|جیا|جی) (?:nahi|نہیں) (?:jata|jati|sakt\w*|ja raha|pa\w*|جاتا|جاتی|سکت\w*|پا\w*)|(?:or|ab|اور|اب) nahi j(?:ee|i) sakt\w*|(?:jee|ji|جی) (?:ke|kar|کر|کے) (?:kya|kia|ab|کیا)|jeen[ae] (?:se|سے) (?:tang|behtar|acha)",
    rf"(?:zinda|zindaa|jinda|zindah|زندہ) (?:hi |ab |bhi |to |ہی |اب |بھی )?(?:nahi|na|نہیں|نہ) (?:rah\w*|reh\w*|bach\w*|chah\w*|ho\w*|رہ\w*|بچ\w*|چاہ\w*)|(?:zinda|زندہ) (?:reh\w*|rah\w*|رہ\w*)(?: (?:ka|ki|ko|se|ke|hi|ab|bhi|کا|کی|کو|سے|ہی))*(?: \S+)? (?:nahi|na|dil|man|faida|fayda|maqsad|himmat|haq|wajah|chah\w*|mushkil|نہیں|نہ|فائدہ|ہمت|حق|وجہ|چاہ\w*)|(?:nahi|نہیں) (?:rehna |rahna |رہنا )?(?:zinda|زندہ)|ab (?:zinda )?nahi (?:rahungi|rahunga|rehna mujhe)|marn[ae] (?:ya|ke ilawa)|نہیں رہنا زندہ",
    rf"(?:zindagi|life|lyf|زندگی)(?: (?:se|ko|ka|mera|meri|ab|hi|bhi|koi|me|سے|کا|کو|اب|کوئی|میں))*(?: \S+)? (?:tang|thak|thakk|bezaar|bezar|nafrat|mayoos|mayus|maqsad nahi|bojh|azab|azaab|jahannum|bekaar|bekar|nahi chah\w*|faida|matlab nahi|khatam|tabah (?:ho gay\w* )?(?:ab )?mar|تنگ|تھک|بیزار|نفرت|مایوس|بوجھ|عذاب|جہنم|بیکار|نہیں چاہ\w*|فائدہ|ختم)|(?:maqsad|maqsd|مقصد) (?:hi )?(?:nahi|نہیں)(?: \S+){{0,2}} (?:zindagi|jeene|life|زندگی|جینے)|(?:zindagi|life|زندگی)(?: \S+){{0,3}} (?:maqsad|مقصد) (?:hi |ہی )?(?:nahi|na|نہیں)",
    r"(?:so|soya|sona|سو|سونا) (?:jaun|jana|jaon|hi jaun|raho?n|جاؤں|جانا|جاوں|چاہ\w*)(?: \S+){0,3} (?:kabhi|phir|dobara|hamesha|na|کبھی|پھر|ہمیشہ)(?: \S+){0,2} ?(?:uth\w*|jag\w*|hamesha|اٹھ\w*|جاگ\w*|لیے)?|(?:kabhi|phir|کبھی|پھر) (?:bhi )?(?:na|nahi|نہ|نہیں) (?:uth\w*|jag\w*|اٹھ\w*|جاگ\w*)|hamesha (?:ke )?(?:liye|lie|lye|ki) (?:so|neend|chup|chali|chala|ja|khamosh|door|alvida)\w*|ہمیشہ (?:کے لیے|کے لئے|کی) (?:سو|نیند|چلی|چلا|جا|خاموش)\w*|(?:chali|chala|ja|ja rah\w*|chalay|چلی|چلا|جا رہ\w*)(?: \S+){0,3} hamesha (?:ke )?(?:liye|lie|lye)|(?:چلی|چلا|جا رہی|جا رہا)(?: \S+){0,3} ہمیشہ کے ل[یئ]\w*",
    r"(?:kash|kaash|کاش)(?: \S+){0,3} (?:paida|peda|پیدا)(?: \S+){0,2} (?:na|nahi|نہ|نہیں)|(?:paida|پیدا) (?:hi |ہی )?(?:na|kyun|kyu|nahi|نہ|کیوں|نہیں) (?:hot\w*|hui|hua|hue|kiya|ہوت\w*|ہوئی|ہوا)",
    r"(?:duny?a|duniya|dunia|dunyaa|jahan|دنیا|جہان)(?: (?:se|ko|hi|me|سے|کو|ہی|میں))* (?:chor|chhor|chorr|ja|jana|jaun|chali|chala|jane|rukhsat|alvida|dil bhar|nahi rehna|nahi rahna|nahi rahungi|nahi rahunga|na rah\w*|dil uth|چھوڑ|جا|جانا|جاؤں|چلی|چلا|جانے|رخصت|نہیں رہن\w*|نہیں رہ\w*)(?! (?:kahan|ghoom\w*))",
    r"(?:kal|subah|tomorrow|sawera|کل|صبح|اگلا دن)(?: (?:ka|ki|se|ke|bad|mein|me|hi|کا|کی|سے))*(?: (?:suraj|din|subah|roshni|sun|سورج|دن|صبح))?(?: \S+)? ?(?:nahi|na|himmat nahi|نہیں|نہ|ہمت نہیں)(?: \S+)? (?:dekh\w*|hung\w*|rahung\w*|hun gi|hunga|دیکھ\w*|ہوں گی|ہوں گا|رہوں)|(?:dekhne|دیکھنے) (?:ki|کی) himmat|(?:kal|کل) (?:dekhne|دیکھنے) (?:ki|کی) (?:himmat|ہمت)|(?:me|main|men|میں)(?: (?:hi|to|ہی|تو))? (?:nahi|na|نہیں|نہ) (?:hungi|hunga|hun gi|hun ga|hongi|honga|rahungi|rahunga|rahun|raho|rahi to|raha to|rahi agar|ہوں گی|ہوں گا|رہوں گی|رہوں گا|رہوں|رہی تو)",
    r"(?:allah|ya allah|khuda|rab|god|اللہ|خدا|رب|مولا)(?: \S+){0,2} (?:utha|bula|uthale|maut|mot|اٹھا|بلا|موت)(?: \S+)? ?(?:le|lo|ley|de|do|len|لے|لو|دے)?(?! (?:ke le ga|ka shukar))|(?:mujhe|مجھے) (?:utha|اٹھا) (?:le|lo|لے|لو)(?: (?:allah|khuda|rab|malik|اللہ|خدا))|(?:upar|oopar|uper|اوپر) (?:ja|chal|jaa|چل|جا)\w*(?: \S+){0,3} (?:insaf|insaaf|sukoon|milega|jawab|milunga|انصاف|سکون|ملے گا)|(?:allah|khuda|اللہ|خدا) ke pas (?:ja|chal|jana|jaun)\w*|zameen (?:phat|phatt|khul)|زمین پھٹ",
    r"(?:meri|میری) (?:jaan|jan|جان) (?:chali|چلی) (?:jaye|jae|jati|jaegi|گئی|جائے|جاتی)|(?:dene|deny|دینے) (?:ko|ke liye|کو)(?: \S+){0,3} (?:jaan|جان) (?:hi |ہی )?(?:bach\w*|reh\w*|he|بچ\w*|ہے)|nothing left to give (?:except|but) my life|give (?:up )?(?:except )?my life",
)
# goodbye, last words, being a burden, affairs put in order
_GOODBYE = concept(
    r"(?:good ?bye|farewell|suicide|last|final|death|bye) (?:letters?|notes?|status|video|post|call to (?:my )?(?:family|mom|mother)|words to|message to (?:my |you )?(?:family|all|everyone|parents))|(?:good ?bye|farewell) (?:messages?|msgs?|texts?|stories|story)|(?:this|it) (?:is|was|will be|s|might be|could be) (?:my|her|his) (?:last|final) (?:message|msg|night|day|text|goodbye|words?|note|post|letter|chat|one|time talking)|my (?:last|final) (?:message|msg|night|day|goodbye|words|letter|note)(?! (?:was|is) not (?:delivered|sent))|that this is the last one|(?:every|each) night i decide",
    r"(?:say|saying|said|says|wave|waving|telling|told)(?: \S+)? (?:good ?bye|bye|farewell|sorry) (?:to|too) (?:every\w*|all|each|us all|her friends|his friends|the world|life|my (?:family|kids|children|friends|parents|mom|mother))|good ?bye (?:every\w*|all|world|cruel|forever|mama|mom|ammi|my (?:family|friends|love|kids))|bye (?:forever|world|for ever)",
    r"(?:forgive|forgve|pardon) (?:me|us) (?:all|every\w*|mama|mom|mother|ammi|abbu|papa|baba|dad|please|for what i am about|for leaving)|(?:every\w*|mama|mom|ammi|papa|baba|dad|all|please) (?:please )?(?:forgive|forgve) me(?! for (?:late|asking|my english))|(?:mama|mom|ammi|mother|baba|papa|dad|mom and dad|mama papa)(?: (?:i|am|im|m|i am))* (?:so |really )?sorry(?! (?:but|can))",
    r"(?:tell|inform) (?:my )?(?:mom|mother|mama|ammi|family|parents|dad|father|kids|children|wife|husband|sister|brother|them|everyone|her|him)(?: \S+){0,2} (?:love|loved|sorry|forgive)|(?:take|taking) care of (?:my |the )(?:kids|children|daughter|son|mother|mom|parents|family|baby|siblings|sisters)(?: \S+){0,2} (?:after|when|if|once) ?(?:i|me)?|look after my (?:kids|children|mother|parents)",
    r"(?:dont|do not|never|not to|no need to)(?: try to)? (?:look|search|find|come looking|wait|come)(?: (?:for|after|looking for))? (?:me|him|her)(?! (?:on|in|up|online))|gave away (?:her|his|all|my|their)(?: \S+)? (?:laptop|things|clothes|belongings|stuff|books|jewell?ery|phone|everything)|giving away (?:her|his|my|all)(?: \S+)? (?:things|clothes|stuff|belongings)|letter (?:under|on|in) (?:his|her|the) (?:pillow|bed|table|desk|bag|drawer|room)|left (?:a|us|this|behind a) (?:note|letter|paper)|parents will be free|chosen (?:the|my|a) (?:day|date|time)|fixed (?:the|my) (?:day|date) to",
    r"(?:mujhe|مجھے|isko|usko|use|hamen) (?:mat|na|nahi|مت|نہ)(?: \S+)? ?(?:dhoond\w*|dhund\w*|dhond\w*|doond\w*|talash|ڈھونڈ\w*|تلاش)(?! (?:pa|sak)\w*)|(?:dhoond\w*|dhund\w*|talash|talaash|ڈھونڈ\w*|تلاش) (?:mat|na|nahi|مت|نہ|mat kar\w*|na kar\w*|مت کر\w*|نہ کر\w*)(?! (?:pa|sak|mil)\w*)|likh (?:gaya|gayi|ke gaya|kar gaya|ke chala|kar chala|ke chali|kar chali)|لکھ (?:گیا|گئی|کر چلا|کر چلی|کے چلا|کر گیا|کر گئی)",
    rf"(?:akh?ri|aakh?ri|akhiri|aakhiri|akhari|aakhari|akheri|akhree|aakhree|آخری|اخری|last|final)(?: (?:bar|baar|dafa|بار|دفعہ))? (?:raat|rat|msg|message|messege|mesage|paigham|pegham|khat|salam|salaam|din|subah|status|khuda hafiz|alvida|alwida|mulaqat|baat he|eid he|رات|پیغام|میسج|خط|سلام|دن|صبح|اسٹیٹس|ملاقات)(?! (?:ko|ki date|tarikh|kab|tak|mila|aya|bheja|he (?:fees|form|admission)|کو|کب|تک|تاریخ))|(?:bas|bs|yehi|aj|بس|آج)(?: \S+)? (?:akh?ri|aakhri|akhiri|آخری) (?:he|hai|ہے)",
    rf"(?:maaf|maf|muaf|mauf|معاف)(?: (?:kar|کر|karna))?(?: (?:dena|dein|den|deyna|dijiye|dijiega|do|de|kardena|karna|دینا|دیں|دیجیے|دینے|دو))*{_G4}(?:ja rah\w*|jaa rah\w*|ja rha\w*|chali|chala|hamesha|alvida|jaungi|jaunga|mar\w*|dunya|duniya|جا رہ\w*|چلی|چلا|ہمیشہ|الوداع|دنیا)|(?:sab|sub|sabhi|ammi|abbu|mama|papa|baba|maa|سب|امی|ابو|ماں|ماما){_G3}(?:maaf|maf|muaf|معاف) ?(?:kar|کر|kardena|kardo|kardein|karden)|(?:maaf|maf|معاف) (?:kar|کر)?(?: ?(?:dena|dein|den|do|دینا|دیں|دو))(?: \S+)? (?:sab|ammi|abbu|mama|papa|maa|bachon|سب|امی|ابو|ماں)|(?:maafi|mafi|maafiyan|معافی|معافیاں) (?:mang|maang|مانگ)\w*(?: \S+)? (?:sab|سب)|(?:sab|sub|سب)(?: \S+){{0,2}} (?:maafi|mafi|معافی|معافیاں)",
    r"(?:sab|sub|سب|har ek|every\w*)(?: \S+)? (?:ko|ko mera|کو|کو میرا)(?: akhri| mera| آخری| میرا)? (?:alvida|alwida|allah hafiz hamesha|salam akhri|salam bas|salam aj|الوداع)|(?:alvida|alwida|الوداع)\w* (?:sab|duniya|dunya|dosto|doston|ammi|zindagi|status|letter|note|message|msg|post|hamesha|سب|دنیا|دوستو|زندگی|امی|اسٹیٹس|خط|پیغام|پوسٹ)|(?:mera|میرا) (?:akhri )?(?:salam|سلام)(?: \S+){0,2} (?:aj|akhri|sab|آج|آخری)|khuda hafiz (?:hamesha|dunya|duniya|zindagi|sab ko)|خدا حافظ (?:ہمیشہ|دنیا|زندگی)",
    r"(?:mere|meray|میرے) (?:baad|bad|bagair|baghair|bina|بعد|بغیر)(?: \S+)? (?:sab|mere|meri|mera|bach\w*|ammi|maa|ghar|sukoon|log|khayal|khush|duniya|سب|میرے|میری|بچ\w*|امی|ماں|گھر|سکون|خیال|خوش)|(?:mere|میرے) (?:jane|marne|jaane|جانے|مرنے) (?:ke|k|کے) (?:bad|baad|بعد)(?! (?:mera|meri|mere)? ?(?:data|account|id|sim|whatsapp|facebook|ڈیٹا|اکاؤنٹ|سم|فیس بک))|(?:mere|میرے) (?:bach\w*|ammi|maa|ماں|امی|بچ\w*)(?: \S+)? (?:khayal|khyal|khial|sambhal|خیال|سنبھال)",
    r"(?:bojh|bojhh|bojj|بوجھ) (?:hun|ban|hi|ho|he|ہوں|بن|ہی|ہو)(?! (?:pay|se bachne))|(?:chala|chali|چلا|چلی) (?:jaun|jaungi|jaunga|jaon|jau|jata|jati|جاؤں|جاوں|جاتی|جاتا)(?: (?:گی|گا|gi|ga))?(?: \S+){0,3} (?:acha|behtar|behter|theek|sukoon|khatam|sab|khush|hamesha|بہتر|اچھا|سکون|ٹھیک|خوش|ختم|ہمیشہ)|(?:bas|bs|ab|بس|اب)(?: (?:ab|bas|me|main|اب|بس|میں))* (?:chali|chala|چلی|چلا) (?:jaungi|jaunga|jaun|جاؤں)",
    r"(?:khat|letter|note|chithi|خط|چٹھی|رقعہ)(?: \S+){0,3} (?:likh|chor|mila|takiye|takie|لکھ|چھوڑ|ملا|تکیے)(?: \S+){0,4} (?:rakh|himmat|gaya|gayi|hamare naam|ke neeche|rakha|bas|رکھ|ہمت|گیا|گئی|ہمارے نام)|(?:takiye|takie|takye|تکیے|تکیہ)(?: \S+){0,3} (?:khat|letter|note|خط)|(?:kapre|kitab\w*|books|cheezen|chizen|cheezein|things|کپڑے|کتابیں|چیزیں)(?: \S+){0,3} (?:bant|baant|بانٹ)\w*|(?:ammi|mama|maa|امی|ماما) (?:sorry|سوری)|(?:himmat|ہمت) (?:jama|jamma|جمع)",
)
# means: something taken already, or a way said; no details are needed to know it
_POISON = r"(?:poison|bleach|rat ?(?:poison|killer)|phenyl|phenol|finis|harpic|acid|pesticide|insecticide|kerosene|sleeping (?:pills?|tablets?|meds)|zeh?er|zah?ar|zehr|zahr|zher|zhr|zehar|kala pathar|gandum (?:ki|wali) goli\w*|chuh\w* (?:mar|maar|wali|ki)(?: \S+)?|chooh\w* (?:mar|maar|wali|ki)(?: \S+)?|keere mar(?: \S+)?|tezab|tezaab|neend (?:ki|wali)(?: \S+){0,3} ?(?:goli\w*|dawa\w*|tablets?|pills?)|زہر|ذہر|تیزاب|فینائل|بلیچ|کالا پتھر|نیند کی(?: \S+){0,3} ?(?:گولی\w*|دوا\w*)|گندم (?:کی|والی) گولی\w*|چوہے? ?مار(?: \S+)?|کیڑے مار(?: \S+)?)"
_PILLS = r"(?:pills?|tablets?|tabs?|capsules?|medicines?|meds|panadols?|paracetamol|xanax|lexotanil|golian|goliyan|golia|gouliyan|dawai|dawa|dawaiyan|dawaien|dawaiyaan|گولیاں|گولیوں|دوائیاں|دوائیں)"
_TOOK = r"(?:took|taken|take|takes|taking|ate|eat|eaten|eating|swallow\w*|drank|drink|drinking|drunk|drinks|consum\w*|inject\w*|had|gulp\w*|overdos\w*|kha|khai|khaya|khae|khana|khane|khaun|khalun|khalungi|khalunga|khali|khalia|khalegi|khalega|kha li|pi|pee|pia|piya|peena|peene|pilia|peelia|peeli|pilun|nigal\w*|le|leli|lelia|li|lia|کھا\w*|پی\w*|نگل\w*|لے|لی)"
_MANY = r"(?:all|lot|lots|alot|many|much|whole|entire|full|bottle|strip|strips|handful|bunch|several|too|some|packet|box|overdose|(?:[5-9]|[1-9]\d+)|sari|saari|sare|bohat|zyada|ziada|pata|patta|patte|puri|poori|dher|sheeshi|shishi|بہت|ساری|سارے|زیادہ|پتا|پتہ|پوری|ڈھیر|شیشی)"
_MEANS = concept(
    rf"{_TOOK}{_gap(4)}{_POISON}(?! (?:ivy|attack|gard\w*))|{_POISON}(?: (?:ko|hi|bhi|bottle|کو|ہی))*{_gap(2)}?{_TOOK}|over ?dos\w*|o\.?d on pills",
    rf"{_TOOK}{_gap(3)}?{_MANY}{_gap(2)}?{_PILLS}|{_MANY}{_gap(2)}?{_PILLS}{_gap(3)}?{_TOOK}|swallow\w*{_G3}{_PILLS}|(?:golian|goliyan|gouliyan|گولیاں){_gap(2)}?(?:kha|khali|khalin|khai|nigal\w*|کھا|نگل\w*)|(?:drank|drink|swallowed|took|pi|kha|پی|کھا) (?:li |lia |lee )?(?:something|kuch|some chemical|کچھ)(?: (?:after|and|now|pi|kha|peelia|لیا))|kuch (?:kha|pi|pee) (?:li|lia|liya|ke leta|ke para)|کچھ (?:کھا|پی) لیا",
    rf"cut(?:s|ting|ted)? (?:(?:my|her|his|their|own|the) ?)+(?:wrists?|arms?|veins?|hands?|thighs?|legs?|skin|throat|neck|body)(?! (?:while|cooking|playing|accident\w*))|slit\w* (?:my|her|his|their)|(?:blade|razor|knife)(?: \S+){{0,3}} (?:my|her|his) (?:wrists?|arms?|veins?)|(?:nas|nass|nus|nabz|nabaz|kalai|kalayi|kalae|rag|naar|haath|hath|bazu|gala|نس|نبض|کلائی|رگ|ہاتھ|بازو)(?: (?:ko|bhi|apni|apna|کو|بھی))*(?: blade se| بلیڈ سے)? (?:kaat|kat|kaati|kati|katti|kaatti|katne|kaatne|kaata|kaatlia|katlia|cut|zakhmi|کاٹ|کاٹی|کاٹا|کاٹنے|کاٹتی|زخمی)(?! (?:gaya accident|diye mere))|blade se(?: \S+){{0,2}} (?:kaat|kat|cut)\w*|بلیڈ (?:سے|مار)",
    rf"jump(?:s|ed|ing)? (?:\S+ )?(?:off|from|in front|infront|into|out|down|under|in)(?: \S+){{0,2}} (?:roof|bridge|building|terrace|train|truck|canal|river|well|window|floor|balcony|car|bus|tower|storey|lake|sea|nehar|track|tracks)|(?:will|would|to|gonna|wanna|she ll|hell|shell|about to|ready to|might|says? (?:he|she)) jump(?: if| when| tonight| today| now|$)|(?:standing|sitting|stand|sit|stood|sat|am|im|is|near|reached|waiting) (?:\S+ )?(?:on|at|near|by|beside|on top of|upon|next to) (?:the |a |my )?(?:\S+ )?(?:roof|rooftop|terrace|edge|ledge|bridge|canal|river|railway|rail|train tracks?|railway tracks?|tracks?|overhead bridge|cliff|balcony edge)(?! (?:of the market|restaurant|cafe))|(?:in the |on the )bridge and think\w*|(?:under|in front of|before) (?:a |the )?train",
    r"(?:looking|staring|look|stare|hanging|hang|hanged|hung|hangs) (?:\S+ )?(?:at|from|on|to|with) (?:the |a |my )?(?:ceiling )?(?:fan|ceiling|rope|tree|dupatta|noose)|noose|(?:have|got|bought|bring|tied|tie|tying|ready|brought|found|looking for|searching|hold\w*) (?:\S+ )?(?:a |the )?(?:rope|noose|blade to)|(?:rope|noose) (?:is )?(?:ready|tied|in my|around)|hang(?:ed|ing)? (?:himself|herself|myself)",
    rf"(?:phansi|phasi|phaansi|fansi|phanci|پھانسی)(?: (?:ka|pe|par|کا|پر|کے))*(?: \S+)? ?(?:le|lag|laga|lagane|lagana|lene|lun|lungi|lunga|lagaun|lagali|lagalungi|khud|jhool|jhul|latak|phanda|چڑھ|لے|لگا|لینے|لوں|جھول)(?! (?:saza|honi|di jaye|ki saza))|(?:phanda|phande|phunda|phandha|پھندا|پھندہ|پھندے)(?: \S+){{0,3}} (?:laga\w*|lag\w*|dal\w*|le|gale|gala|bana\w*|jhool\w*|koshish|لگا\w*|ڈال\w*|لے|گلے|بنا\w*)|gale (?:me|mein)(?: \S+)? (?:phanda|rassi|dupatta)|(?:pankhe?|panke|pankhy|punkhe|fan|پنکھے|پنکھا)(?: (?:se|par|ke sath|ko|سے|پر))* (?:latak\w*|latk\w*|jhool\w*|jhul\w*|dekh rah\w*|rassi|phanda|لٹک\w*|جھول\w*|دیکھ رہ\w*)|(?:rassi|rasi|رسی)(?: \S+){{0,2}} (?:dhoond\w*|dhund\w*|le|la|bandh\w*|tayar|latak\w*|latk\w*|ڈھونڈ\w*|لے|باندھ\w*|لٹک\w*|تیار)|latak (?:jaun|jaungi|jaunga|gaya|gayi|rah\w*)|لٹک (?:جاؤں|جاوں|گیا|گئی)",
    rf"(?:nehar|nahar|nehr|naher|canal|dary?a|darya|kuen|kunwen|kuan|samandar|chat|chatt|chath|pul|bridge|building|balcony|train|tren|patri|patriyon|railway|rail|track|terrace|manzil|نہر|دریا|کنویں|سمندر|چھت|پل|عمارت|بالکونی|ٹرین|ریل|پٹڑی|پٹری|منزل)(?: (?:se|me|mein|ke|par|ki|ka|wali|neeche|niche|aage|agay|samne|line|neche|سے|میں|کے|کی|پر|نیچے|آگے|سامنے))*(?: \S+)? ?(?:kood\w*|kud\w*|kudne|chalang|chhalang|chalaang|kinare|kinaray|kinara|gir\w*|jump|leti|leta|lait\w*|let|(?:neeche|aage|samne|agay) (?:a|aa|ja)\w*|دےدوں|کود\w*|چھلانگ|کنارے|گر جا\w*|لیٹ\w*|آ جاؤں)(?! (?:restaurant|hotel|per hamara))|(?:train|tren|ٹرین|ریل) (?:ke|کے) (?:neeche|niche|aage|agay|samne|نیچے|آگے|سامنے)|(?:pul|bridge|پل) (?:par|پر)(?: \S+){{0,4}} (?:betha|baitha|bethi|khara|khari|rok|بیٹھ\w*|کھڑ\w*|روک)|(?:patri|railway track|railway line|پٹڑی|پٹری) (?:par|پر)",
    rf"(?:khud|apne ap|apne upar|apne oopar|khud par|اپنے اوپر|خود پر){_G2}(?:petrol|tel|kerosene|aag|پٹرول|تیل|آگ)|(?:aag|آگ) (?:laga|لگا) (?:lun|lungi|lunga|legi|lega|li|leti|لوں|لے گی|لے گا|لی)|khudsozi|خود سوزی",
    rf"{_KHUD}(?: ko| کو)?{_gap(1)}?(?:goli|shoot|گولی)",
    r"kuch (?:kar|kr) ?(?:na )?(?:bethun|bethungi|bethunga|baithun|baithungi|baithunga|bethe|baithe|bethy|beth\w*|baith\w*|lungi|lunga|lun|legi|lega|le|na le)(?! (?:report|complain|ge|hal|mera|meri))|kuch ghalat (?:na )?kar (?:le|lun|bethe|bethun|lungi|lunga)|کچھ (?:غلط )?کر (?:نہ )?(?:بیٹھ\w*|لوں گی|لوں گا|نہ لے|لے گی)|(?:ghalat|galat|intehai|intihai|extreme|bara|غلط|انتہائی|بڑا) (?:qadam|kadam|step|قدم) (?:utha|le|na utha|اٹھا|نہ اٹھا|to take|uthane)\w*",
)
# plain despair that calls for the same card
_DESPAIR = concept(
    r"depress\w* and (?:done|finished|tired)|done with (?:life|everything|this world)|dont feel safe with (?:myself|me)|decided (?:that )?i will not|want to leave (?:this world|everything forever)|she does not want to exist|he does not want to exist|not want to exist",
    r"(?:depression|ڈپریشن)(?: \S+){0,8} (?:mar|marne|mot|jeen\w*|khatam|مر\w*|موت|جین\w*)",
)
# what denies it: taken out before the rules are tried
DENIED = concept(
    r"(?:not|never|isnt|arent|wasnt|aint|no) (?:\S+ )?(?:suicidal|depressed or suicidal)|not (?:going|planning|trying|gonna|thinking|about) (?:to |of )?(?:kill\w*|hurt\w*|harm\w*|hang\w*) (?:myself|himself|herself)|(?:wont|will not|would never|never|dont want to|do not want to) (?:kill|harm|hurt) myself|not (?:thinking|talking) (?:about|of) (?:suicide|killing myself|dying)|(?:dont|do not|not) want to die|no intention of (?:dying|suicide|killing)|not commit\w* suicide|(?:wont|will not|not going to|never) (?:commit|do|attempt) suicide",
    r"(?:khudkushi|khudkashi|suicide) (?:nahi|na) (?:kar|kia)\w*(?: \S+)?|khudkushi (?:ka|ki) (?:koi )?(?:irada|soch|khayal) nahi|(?:mar|marna|marne|mar jana) nahi chaht\w*|(?:marna|mar jana) nahi (?:he|chaht\w*)",
    r"خودکشی نہیں|خود کشی نہیں|خودکشی کا (?:کوئی )?ارادہ نہیں|مرنا نہیں (?:چاہ\w*|ہے)",
    r"suicid\w* (?:bomb\w*|attack\w*|vest|jacket|blast|mission|dhamak\w*|hamla\w*)|khudkush (?:hamla|hamle|dhamak\w*|bomb\w*|attack|jacket)\w*|khudkush|خودکش (?:حمل\w*|دھماک\w*|بمبار|جیکٹ)",
)
SELF_HARM_NAMED: tuple[Rule, ...] = (_SUICIDE,)
SELF_HARM_RULES: tuple[Rule, ...] = (_HARM_ONESELF, _WANT_TO_DIE, _NOT_LIVE, _GOODBYE, _MEANS, _DESPAIR)
