"""What tells of a crisis: concepts in English, Roman Urdu and Urdu, and the rules made of them.

A rule is a concept that is enough by itself, or ``Together``: concepts that stand near each other, in any order. How a
concept is written is told in bot.safety.spelling.concept. To teach the screen more, add words to a concept.
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


@dataclass(frozen=True)
class Unless:
    """A rule that does not count when the message holds a concept which explains it."""

    rule: re.Pattern[str] | Together
    explained_by: re.Pattern[str]


type Rule = re.Pattern[str] | Together | Unless


def _near(*parts: re.Pattern[str], within: int = 50) -> Together:
    return Together(parts, within)


# Pieces that several concepts use.
_HAI = "(he|hen|hun|hain|tha|thi|the|ho|hua|hui|hue|ہے|ہیں|ہوں|تھا|ہوا|ہوئی|ہوئے)"
_MYSELF = "(myself|my_self|himself|him_self|herself|her_self|themselves|them_selves|my_slef|herslef|himslef)"
_ONES_OWN = "(khud|khudh|apne_ap|apna_ap|apni_zaat|خود|خد|اپنے_آپ|اپنی_ذات)"
_CANT = "(dont|do_not|no_longer|cant|cannot|can_not|wont|will_not|couldnt|not|never|didnt|does_not)"
# to hit, in Roman Urdu ("mar*" would catch "market", "marzi", "mard")
_MAR_HIT = "mar(a|i|e|ta|ti|te|na|ne|ni|un|unga|ungi|ega|egi|enge|rah*|_rah*|_peet|_pit|_pitai|_kutai|kut*|pit*)?"

# ---- Figures of speech: taken out of the message before anything else is looked for ----------------------------------
_SO_TIRED = (
    "(thak*|hans|has|hanste|haste|hansi|bhook|bhuk|bhookh|garmi|sardi|thand|sharam|sharm|shrm|pyas|piyas|neend|boriyat|bor|khushi|hairat|khansi"
    "|تھک|ہنس|ہنسی|ہنستے|بھوک|گرمی|سردی|ٹھنڈ|شرم|پیاس|نیند|بوریت|خوشی)"
)
_THING = (
    "(battery|charger|mobile|phone|laptop|internet|net|wifi|app|apps|pc|computer|server|signal|network|engine|compressor|fan|screen|sim|system"
    "|site|link|account|page|exam|paper|assignment|quiz|viva|homework|reel|meme|song|dialogue|joke|traffic|load|bijli|bill|mehngai"
    "|بیٹری|چارجر|موبائل|فون|انٹرنیٹ|نیٹ|ایپ|سسٹم|پرچے|امتحان)"
)
_GAME = "(game|games|gaming|pubg|freefire|free_fire|cod|call_of_duty|fortnite|match|movie|film|lobby|گیم|فلم|میچ)"
_STRUCK = (
    "(call|calls|missed|msg|msgs|message|messages|gap|gappen|gup|shap|chakkar|chakar|jhoot|jhut|chapa|chhapa|thappa|thapa|nara|copy|scam|fraud|taana"
    "|tana|taane|tane|ankh|aankh|pic|screenshot|poster|seeti|shortcut|jump|machar|machhar|macchar|makhi|makri|keera|lal_baig|scan|click"
    "|کال|کالیں|کالز|مسڈ|میسج|گپ|چکر|جھوٹ|چھاپہ|نعرہ|طعنہ|طعنے|آنکھ|مچھر|مکھی|پوسٹر)"
)
FIGURATIVE = concept(
    # so tired, hungry, amused that "I died"
    f"{_SO_TIRED}~(mar|die|dying|dead|مر)(_(hi|ke))?(_(jaun|jaunga|jaungi|jaun_ga|jaun_gi|gaya|gayi|gaye))?",
    "laugh*~(die|died|dying|dead|kill*)",
    # a thing that died, or that "killed" somebody
    f"{_THING}(_(ne|is|was|has|just|keeps|meri|my|bhi|almost|نے|میری|ki|ka)){{0,3}}_(mar|die|died|dies|dying|dead|killed|killing|jaan|"
    "مر|جان)(_(gaya|gayi|rah*|dala|di|dia|le|li))?",
    # games and films
    f"{_GAME}(_(me|ke|mujhe|hero|sab|us|ne|enemy|online|khelte|hue|میں|مجھے|سب|نے)){{0,4}}_(mar|mara|marte|kill|killed|died|dies|مار|"
    "مر)(_(dia|dala|dete|jata|gaya|jate|دیا|دیتے))?",
    # to "strike" a call, a boast, a visit; insects
    f"{_STRUCK}(_(par|or|ko|bhi|پر|مار|mar|call|calls|کال)){{0,4}}_({_MAR_HIT}|مار*)(_(dia|mar|ke|rah*|dawa))?",
    # death and killing as measure
    "(die|dying|died|dead)_(of|from|with)_(laugh*|boredom|embar*|hunger|curiosity|shame|thirst|heat|cold|happiness|excitement)",
    "(die|dying|died|dead|myself)_(laugh*|lol|lmao|haha*|rofl)",
    "dying_(to|for)_(see|know|meet|eat|try|visit|watch|go|hear|buy|get|a|some|the|chai|tea)",
    "die_?hard dead_?(battery|line|lines|lock|account|link|phone|sim|meme|serious|tired|slow|end|chat|group|page) to_die_for",
    "over_my_dead_body",
    "kill(ing|ed|s)?_(it|time|background|process|task|app|switch|the_(mood|vibe|app|process|task|lights))",
    "(homework|head|headache|back|heat|weather|suspense|curiosity|ping|lag|wait|it|this|feet|legs|stomach)_(is_|are_)?killing_(me|us)",
    "(mom|mum|mama|mother|ammi|maa|boss|teacher|professor|principal|manager)_(will|would|is_going_to|is_gonna|gonna|going_to|"
    "might)_kill_me",
    "(ammi|maa|mama|boss|teacher|sir|madam|miss)~(jaan_se_)?mar_?(dalengi|dalenge|dalegi|dalega|degi|dengi)",
    "mar_(dala|dia|di)_(is|ye|yeh|yar|bhai|lol|haha) (dil_jeet_lia|reel_ne|meme_ne|joke_ne)~mar_dala",
    # words that only sound like danger
    "gun_(ki_)?(skin|licen*) (sell*|buy*|sale_of)~(gun|guns|weapons) gun*~(skin|licen*)",
    "(pistol|gun|aslaha|پستول|اسلحہ)_(dikha_kar|dikha_ke|دکھا_کر)~(cheen_*|chheen_*|le_gay*|lut*|چھین*|لے_گ*|لوٹ*)",
    r"(cheen*|chheen*|lut*)~(pistol|gun)_dikha* (snatch*|cheen*|took|loot*|robbed)_(\w+_){0,5}(gun_?point|gun)(_par)?",
    "(bachao|bacha_lo|bachalo|bacha_len)~(fraud|scam|paise|account|hack*|loan|number|app) suicide_squad heart_attack panic_attack",
    "drag*_(me|us|him|them)_(to|in|into)_(the_)?court cut_(and_)?paste free_?fire fire_(brigade|wall|fox) firewall",
    "(cyber|saibar|ddos|dos|phishing|ransomware|malware|hacking|virus|spam|bot|hack|hackers?|cyberattack|سائبر)_(attack*|hamla|hamle|"
    "hamlon|حملہ|حملے|حملوں)",
    "(system|server|network|net|website|site|company|gateway|app|account|computer|bank|data|سسٹم|سرور|نیٹ_ورک|ویب_سائٹ|کمپنی|بینک|"
    "ایپ)_(par|ko|pe|on|پر)~(hamla*|attack*|حمل*)",
    "hamla~(cyber|server|system|website|bank)",
    "(attack*|hamla)_(on|par)_(my_|our_|the_|a_)?(website|site|server|account|page|network|computer|system|bank) os_حملہ او_ایس_حملہ",
    "held_my_(files|data)_hostage (video|photo|film|drone|movie|product|wedding|shadi)_?shoot*",
    "shoot*_(a_|the_|my_|our_)?(video|reel|vlog|film|photo)*",
    "(calls?|apps?|hacker|loan|company|log|logon|spam|ads|kalz|کالز|ایپ|ہیکر|لوگوں)_(walon_)?(ne|se|نے|سے)_((meri|hamari|"
    "میری)_)?(zindagi|jeena|life|زندگی|جینا)_(azab|haram|mushkil|barbad|tabah|عذاب|حرام|مشکل|برباد|تباہ)*",
    "(knife|axe|gun|toy|sword|bow)_(set|perfume|cover|toy|gun|spray|body_spray) (grooming|strangers?|ajnabi*|predators?)_se~bach*",
    # warding off: "scam se bachao"; shaking off: "jaan chhurana"
    "(fraud*|scam*|hack*|phishing|dhok*|thag*|blackmail*|virus|loan|links?|spam|in|is|un|chori|nuqsan|فراڈ|دھوک*|ہیک*|وائرس|چوری|اس|"
    "ان)_(walon_)?(se|سے)_(bachao|bacho|بچاؤ)",
    "bachao_(ke|ka|ki|kaise) jaan_(nikal*|nikl*|chhur*|chur*|chor*|chhor*|chhut*|chut*|kha|pehchan|man)",
    "جان_(نکل*|نکا*|چھوڑ*|چھڑ*|چھوٹ*|کھا|پہچان|من)",
)

# ---- Questions about the law, news, schoolwork: rules do not count there, unless somebody tells of their own case ----
ABOUT_LAW = concept(
    "punish* penalt* section sections clause clauses statut* law laws offen[cs]e offen[cs]es ppc peca sentence sentences bailable",
    "defin* meaning",
    "difference licen[cs]e* provision provisions ordinance",
    "assignment* essay* thesis dissertation presentation article speech debate survey research* seminar mcqs exam css llb quiz",
    r"saza* qanoon* kanoon* qanun* kanun* (konsi|kaunsi|kis|kon_si|kaun_si)_dafa dafa_(\d+|lag*|kon*|kaun*|ke_tahat|ban*|kia|bata*)",
    "jurmana zamanat matlab tareef mazmoon mazmun taqreer shiq laisens",
    "سزا* قانون* دفعہ دفعات شق ضمانت تعریف مطلب مضمون تقریر مقالہ تھیسس اسائنمنٹ ایکٹ لائسنس",
    "what_is_(a|an|the_meaning|domestic|child|cyber|zainab|stalking|harassment|kidnapping) what_are_the_(laws|rights) kia_hota_he",
    "kise_kehte* کیا_ہوتا_ہے کسے_کہتے سے_کیا_مراد",
)
# a softer kind: "is it a crime to beat one's wife" is asked by those who are beaten
ABOUT_CRIME = concept("illegal legal* crime crimes convict* fir jurm juram جرم جرائم")
ABOUT_NEWS = concept(
    "movie* film films drama novel book podcast documentary statistics rate rates awareness prevention fake_news made_up",
    "video_of_(a_)?(child|rape|murder|suicide) helplines promot* report_(a|this|the)_(post|page|video|account) campaign poster",
    "challenge",
    r"(all|emergency|important|which|help|helpline|these|five|hungami|zaroori|sare|sab|madad_ke)_(\w+_)?numbers numbers_for",
    "it_was_made_up jhoot_(thi|tha|nikl*) جھوٹ_(تھی|تھا|نکل*)",
    "fehrist numbron helplinen نمبروں_کی فہرست ہیلپ_لائنیں afwah* افواہ* خبر_جھوٹی جھوٹی_خبر* فلم* ڈراما ناول مہم آگاہی",
)
# told of others, and perhaps not true: it weakens what is said of children and of suicide, not a danger told as it happens
ABOUT_HEARSAY = concept("fake rumou?r* hoax news khabar* jhooti jhoti jali خبر* جھوٹی جعلی")
OWN_CASE = concept(
    "my mine i im us our her mene mujhe",
    "(beat*|hit|hits|hurt*|kill*|threat*|forc*|touch*|help|abus*|lock*|slap*|rap*|chok*|follow*|marr*)_(to_(kill|marry)_)?me mera",
    "meri mere mujh ham hum hame hamen hamara hamari hamare",
    "مجھے میرا میری میرے مجھ ہم ہمیں ہمارا ہماری ہمارے",
)
# "tell me", "my assignment" are no case of one's own
ASKING = concept(
    "(tell|teach|give|send|explain|show|help|let|inform|guide|explain_to|write)_(me|us|i) (can|may|should|do|could|am|if)_i",
    "i_(want|need|would_like|have)_to",
    "i_(saw|read|heard|watched|study|teach|am_(a|an|doing|writing|preparing|studying)) im_(a|an|doing|writing|preparing|studying)",
    "my_(assignment|essay|thesis|teacher|sir|exam|paper|question|class|professor|friend_asked|presentation|project|students|research|"
    "article|client|senior|book)",
    "(mujhe|hame|hamen)_(bata*|btao|btaen|jan*|likh*|samjh*|chahiye|maloom|pata|poochna|puchna)",
    "(mera|meri|mere)_(thesis|paper|sawal|teacher|sir|class|students?)",
    "مجھے_(بتا*|معلوم|جان*|سمجھا*|لکھ*|پوچھنا|چاہیے) (میرا|میری|میرے)_(مقالہ|تھیسس|پرچہ|سوال|استاد|اسائنمنٹ)",
)

# ======================================================================================================================
# Self-harm
# ======================================================================================================================
# Suicide by its names.
_SUICIDE = concept(
    "suicid* unaliv* un_alive self_?harm* kms",
    "kh?[uo]dh?_?kh?[uao]?s+h?i+(?!_(se|hui|hue|mil*|khushi)) khudkasho khudsozi khud_sozi",
    "خو?د_?کشی خودکشیاں خودخوشی خود_سوزی خودسوزی",
)
# What is not: bombers, films, "I am not suicidal".
DENIED = concept(
    "(not|never|isnt|arent|wasnt|no)_(a_|even_)?suicidal",
    "(not|wont|will_not|never|dont_want_to)~(kill*|hurt*|harm*|hang*)_(myself|himself|herself)",
    "not~(thinking_of|thinking_about|talking_about)~(suicide|dying) (dont|do_not|not)_want_to_die",
    "(wont|will_not|not_going_to|never)_commit_suicide",
    "(khudkushi|khudkashi|suicide)_(nahi|na)_(kar*|kia)(_(chaht*|rah*|raha))? (marna|mar_jana)_nahi_(he|chaht*)",
    "خود_?کشی_نہیں_(کر*|چاہ*) مرنا_نہیں_(چاہ*|ہے)",
    "suicid*_(bomb*|attack*|vest|jacket|blast*|hamla*|hamle*|dhamak*|squad) khudkush_(hamla*|hamle*|dhamak*|bomb*|jacket)",
    "خودکش_(حمل*|دھماک*|بمبار|جیکٹ)",
)
# Killing, hurting, ending oneself.
_HARM_ONESELF = concept(
    "(kill*|hang*|hung|shoot*|hurt*|harm*|cut|cutting|cuts|burn*|poison*|drown*|stab*|finish*|end|ending|starv*|injur*|destroy*|"
    f"punish*)_(up_)?{_MYSELF}(?!_(while|playing|cooking|shaving|from|in_the_gym|at_(the_)?gym))",
    f"(something|anything|do)_(bad_|stupid_|wrong_)?(to|with)_{_MYSELF} (safe|scared|afraid|trust)_(with_|of_|around_)?{_MYSELF}",
    f"{_ONES_OWN}_(ko|کو)~(khatam|mar*|jal*|aag|nuqsan|nuksan|takleef|goli|shoot|zakhmi|ka+t*|phansi|latka*|kuch_kar*|chot|hurt|harm|"
    "kill|finish|end|ختم|مار*|مارنے|جلا*|آگ|نقصان|تکلیف|گولی|زخمی|کاٹ*|پھانسی|لٹکا*|چوٹ)(?!_(se|ke_liye_saza|سے))",
    f"{_ONES_OWN}_(ka|کا)_(khatma|خاتمہ) {_ONES_OWN}_(se|سے)~(dar|khauf|nafrat|ڈر|خوف|نفرت) (apne_sath|اپنے_ساتھ)~kuch_kar*",
    "apne_sath_kuch kuch~apne_sath",
    "(apne_upar|apne_oopar|khud_par|apne_par|اپنے_اوپر|خود_پر)~(petrol|tel|aag|پٹرول|تیل|آگ)",
    "(aag|آگ)_(laga|لگا)_?(lun|lungi|lunga|legi|lega|leti|li|لوں|لے_گی|لے_گا|لی)",
    "kuch_(ghalat_)?(kar|کر)_(na_)?(beth*|baith*|lungi|lunga|le|na_le|legi|lega)(?!_(report|complain|ge|hal))",
    "کچھ_(غلط_)?کر_(نہ_)?(بیٹھ*|لوں|لے_گی|لے_گا|لے(?!_گے))",
    "goli_mar_?(lun|lunga|lungi|lega|legi|leta) گولی_مار_لو*",
    "(ghalat|galat|intehai|intihai|غلط|انتہائی)_(qadam|kadam|step|قدم)_(na_|نہ_)?(utha*|le|اٹھا*)",
)
# One's own life taken or ended.
_TAKE_LIFE = concept(
    "(end*|take|takes|taking|took|taken|finish*|quit)_(up_)?(my|his|her|their|own|this)(_own)?_(life(?!_(saving*|insurance|time))|lives|lyf|existence|story|pain)",
    "(end|ending|ends|finish)_(it_all|it_tonight|it_now|it_today|it_here|it_forever|things_tonight|everything)(?!_(on|in|about))",
    "(will|gonna|want_to|wants_to|going_to)_(just_)?end_(it|everything)(?!_(with|up|the))",
    "(apni|apne|khud_ki|meri_apni)_(hi_)?(jaan|zindagi|life|saans)~(le|lun|lungi|lunga|lelun|lelungi|lelunga|lene|lena|leli|de|dun|"
    "dungi|dunga|dedun|dedungi|dedunga|dene|dena|di|dedi|khatam|end|finish|khatma)",
    "jaan_de_?(dun|dungi|dunga|di|dena|degi|dega|deti|deta) jaan_(dene|dena)_(ka|ki|ke|wali|lagi|laga|ja|chaht*)",
    "jaan_le_?(lun|lungi|lunga)",
    "اپنی_(ہی_)?(جان|زندگی|سانس*)~(لے|لوں|لینے|لینا|لی|دے|دوں|دینے|دینا|دی|ختم|خاتمہ) جان_(دے|لے)_?(دوں|دی|دینے|لوں|دے_گی|دے_گا)",
    "(zindagi|life|lyf|زندگی)_(ko_|hi_|ka_|کو_|ہی_|کا_)?(khatam|khatma|end|finish|ختم|خاتمہ)(?!_(of|user|insurance|package))",
    "(apna|apni|اپنا|اپنی)~(qissa|kissa|kahani|story|khel|قصہ|کہانی|کھیل)~(khatam|end|finish|ختم|تمام)",
    "(qissa|kissa|قصہ)_(hi_|ہی_)?(khatam|ختم)",
    "(sab|sab_kuch|سب|سب_کچھ)_(hi_|ہی_)?(khatam|end|ختم)_(kar|کر)?_?(dun*|lun*|dene|kardun*|karlun*|دوں|لوں|دینے) finish_my_story",
    "life_(is|will_be)_over",
)
# Dying: wished for, decided, dreamt of.
_WANT_TO_DIE = concept(
    "(want*|wanna|wana|wish*|hop(e|es|ing)|ready|decided|deserve*|prefer*|let|rather|gonna|gona|going|about|trying|tried|try|should|"
    "might|better|easier|will|ill|would|id|shall|must|could|have|need|like|way|ways|how|time|tonight|please|just|keeps?_saying)_(to_|"
    "me_|him_|her_|i_|she_|he_|could_|just_|not_|be_|go_and_|go_|as_well_|if_i_){0,4}(die|dye|dead|vanish|stop_existing|"
    "disappear_(forever|from_(this|the_world|my)|and)|sleep_forever)(?!_(laugh*|on|if_you_dont_charge|in_the_game))",
    "(want*|wish*|hope)_(to_)?disappear(?!_from_(the_)?(internet|google|facebook|social|search)) i_(die|died|am_dead)_(tonight|today|tomorrow|now|in)",
    "die_(in_peace|peacefully|painless*|with_shame|alone_tonight)",
    "(thoughts?|think*|talk*|dream*|idea|obsessed|ideation|feel*|ready|plan*|way)_(of|about|like|for)~(dying|death|die|ending|"
    "being_dead|killing)",
    "dying_every_night",
    "(death|dying)~(better|easier|only|peace|solution|option|answer|escape) (only|last)~(option|way|solution)~(die|dying|death)",
    "painless* (least|less)_pain*",
    "(world|family|every*|they|people|all|parents|kids|all_of_you)~better_(of+_)?without_(me|him|her)(?!_knowing) better_of+_dead",
    "better_(of+_)?(dead|if_i_(die|was_dead|go|am_gone|wasnt|disappear*))",
    "(no_?(body|one)|who)_(would|will|gonna|is_going_to|ll|is_gonna)?_?(even_|really_)?(miss|care|notice|cry|know)~(me|died|die|gone|"
    "dead|was_gone|disappear*|vanish*)",
    "(when|once|after|if)_i(_am|m)?_(gone|dead|die|not_here)(?!_(abroad|on_leave))",
    "(im|i_am|am|being|such)_(just_|only_|nothing_but_)?a_burden burden_(on|to|for)_(every*|my|them|all|the_family) my_death",
    "after_my_death",
    "(never|not)_(been_|be_|be_even_)?born (should|shouldnt)_(not_)?(be_alive|exist)",
    "wish_i_(was|were|wasnt|werent)_(dead|never|not|gone|alive|born|here)",
)
_DEATH = concept("mar_?(hi_)?jan[ae] mar_?na mar_?ne mar_?ny mot مر_?جان[اے] مرن[اے] موت")
_WISHED = concept(
    "chaht* chahat* chah* dil man jee soch* irada faisla khayal* khial* khyal* behtar behter acha achi acchi asan aasan sasti dua",
    "duain dua* mang* koshish siwa* ilawa* alawa* bare",
    "khwahish* khuahish* tamanna intezar baten batein baton bat parega par_raha bas kash bhala tareeq* do de sukoon azad nahi_chor*",
    "milti mil_jaye a_jaye ajaye aye gale har_waqt",
    "چاہ* دل جی سوچ* ارادہ فیصلہ خیال* بہتر اچھ* آسان دعا* مانگ* کوشش سوا* علاوہ بارے خواہش* تمنا انتظار باتیں باتوں پڑے_گا بس کاش دو",
    "دیں سکون آ_جائے آجائے آئے گلے ہر_وقت",
)
_BY_OTHERS = concept("(mujhe|hame|ham_ko|bhai_ko|usko)_(jaan_se_)?mar_?ne_(ki_(koshish|dhamk*|bat*)|ke_liye|a|aa|aya|aye|vala|ko_a)")
_DIE_ROMAN = concept(
    "mar_?(hi_|kyun_na_|bhi_)?(jaun|jaungi|jaunga|jawan) mar_jau(?!_(tum|tu|sale|kutte|bot|jahan))",
    "mar_(hi_)?(jati|jata)_(to|hun|acha|behtar|kash)",
    rf"mujhe_((ab|bas|bs|bhi|to|hi|abhi|aj)_){{0,2}}mar_?(na|jana|ne|jane)(_{_HAI}|_do|_den|_hi|(?!_\w))",
    r"(marna|mar_jana)_(he|hi_he)(_(mujhe|ab|bas|bs)|(?!_\w))",
    "mar_(gaya|gayi)_(hota|hoti) mar_(kyun|kyu|q)_nahi_(jat*|gay*) kash~mar_(jat*|gay*) mujhe_mot (usne|us_ne|vo)~mar_ja",
    "mar_jane_(do|den|dein)",
    "(keh*|kah*|bol*|dhamki)~mar_(jaye|jae|ja)_?(gi|ga|gy) mar_(jaye|jae|ja)_?(gi|ga)~(keh*|bol*)",
    "مر_?(ہی_|کیوں_نہ_)?(جاؤں|جاوں|جاؤنگا|جاؤنگی) مر_جات[یا]_(تو|ہوں) کاش~مر_(جات*|گی*) مرنا_ہے مر_کیوں_نہیں مر_جانے_(دو|دیں)",
    "(کہ*|دھمکی)~مر_جائے_گ[یا] مر_جا_اور مرنے_کی_بات*",
)
# Somebody says that they, or another, will die.
_SAYS = concept(
    "says? said saying tells told threat* texted wrote keeps",
    "keh* kah* bol* dhamki* likha msg bata* agar",
    "کہ* بول* دھمکی* لکھا اگر",
)
_WILL_DIE = concept(
    "(he|she)_(will|ll|would|is_going_to|wants_to|gonna)_(die|jump|end|not_live|suicide|finish_(himself|herself))",
    "mar_?ja[iy]*e_?g[iay]* mar_jaye_?g[iay] mar_jae_g[iay] mar_jayeg[ia] zeher_kha_leg[ia] kuch_kar_leg[ia]",
    "مر_جائے_گ[یا] مرجائے_گ[یا] کچھ_کر_لے_گ[یا]",
)
# Living: no longer wanted, no longer possible, without point.
_NOT_LIVE = concept(
    f"{_CANT}_((want|wana|wanna|wants|to|really|even|just|wish|deserve|feel_like|na|see_myself)_){{0,3}}(live_in_this_(world|life)|"
    "live_with_(this|it|the_shame|myself)|live|living|be_alive|exist|be_here|go_on|carry_on|wake_up|breathe|survive|stay_alive|"
    "keep_(living|going)|be_in_this_world)(?!_(in|with|at|near|chat|stream*|video|location|there|session|scores?|match|"
    "without_(my_)?(phone|mobile|internet|wifi|chai|tea|cricket|music|game*)))",
    "(wont|will_not|not|never)_(be_)?(here|alive|around|see|live|survive)_(to_see_)?(tomorrow|tmrw|by|any_?more|tonight|next_week|"
    "after_this|if)",
    "(decided|know)~will_not_(see|live|be) will_not_live",
    "(no|lost|losing|any|what*|nothing|isnt|zero)~(reason|point|purpose|meaning|will|hope|desire|motivation|use)_(left_)?(to|in|of|"
    "for)_(keep_|my_|be_|this_)?(live|living|life|go_on|going_on|exist*|carry*|alive|continue)",
    "nothing_(left_)?to_live_for not_worth_living",
    "(life|living)_(is|has|feels|seems)~(pointless|meaningless|worthless|over|finished|no_meaning|no_purpose|hell|unbearable|not_worth)",
    "(tired|sick|fed_up|done|exhausted)_(of|with)_(my_|this_|the_|all_)?(life|living|breathing|being_alive|existing|existence)",
    "hate_(my_|being_|this_)?(life|alive|existence|living) giv*_up_on_(life|living|myself)",
    "(cant|cannot|can_not)_(take|bear|tolerate|handle|stand|do)_(it|this|that|the|my)_(pain|life|shame|torture|insult|suffering|"
    "humiliation|guilt|anymore_i)",
    "want_(it|this|everything)_(all_)?to_(stop|end)_forever never_(get|wake)_up (sleep|asleep)_(and_)?(never|not)",
    "(dont|not|never)_want*_(to_)?wake_up close_my_eyes_forever leave_this_(world|life)",
    "(go|going|return|run)_to_(allah|god) with_(him|god|allah)_in_heaven when_i_am_with_(him|god|allah) meet_(allah|god)",
    "(earth|ground)_(should_|would_|could_)?swallow i_will_not_see_(tomorrow|the) last_(day|night)_(alive|on_earth|of_my_life)",
    "(except|but)_my_life desire_to_live if_i_(go|die|leave)_at_least will_to_live",
    "(nahi|na)_(mujhe_|me_|ab_)?(jeena|jeeni|jina|jiya|jee_sak*|ji_sak*)",
    "(jeena|jina)_((hi|ab|to|bhi|mujhe)_){0,2}(nahi|na)(?!_seekh*) (jiya|jia|jee|ji)_nahi_(jata|jati|jat*|ja_rah*|sak*)",
    "(jeene|jine|jeenay|jeena|jina)_((ka|ki|ko|ke|se|ab|koi|mera|hi|bhi)_){0,4}(dil|man|jee|faida|fayda|maqsad|matlab|wajah|waja|"
    "khwahish|himmat|tang|haq|shoq|shauq|umeed|chah*|kia_faida)",
    "jee?_(ke|kar)_(kia|kya)_kar*",
    "ji_ke_kia (zinda|zindah|jinda)_((hi|ab|bhi|to)_)?(nahi|na)_(rah*|reh*|bach*|chah*) zinda_rah*_(ka|ki|ko|se|ke|nahi|hi)",
    "(zinda|zindah)~(nahi|na)_(rah*|reh*|raha_jata|rehna) zinda_(reh*|rah*)~(dil|man|faida|himmat|haq|wajah|mushkil|nahi)",
    "نہیں_(مجھے_|میں_|اب_)?(جینا|جیا|جی_سک*) جینا_((ہی|اب|تو|بھی|مجھے)_){0,2}(نہیں|نہ) جی_((ہی|اب|تو|بھی)_){0,2}نہیں_(سک*|پا*) جیا_نہیں_جا*",
    "مجھے_نہیں_جینا (جینے|جینا)_((کا|کی|کو|کے|سے|اب|کوئی|میرا|ہی)_){0,4}(دل|جی|فائدہ|مقصد|وجہ|خواہش|ہمت|تنگ|حق|شوق|امید|چاہ*)",
    "جی_(کر|کے)_کیا",
    "زندہ~(نہیں|نہ)_(رہ*|بچ*|رہا_جاتا|چاہ*) زندہ_رہ*~(نہیں|فائدہ|ہمت|حق|وجہ|مشکل|دل)",
)
_LIFE_SPENT = concept(
    "(zindagi|life|lyf|زندگی)_((se|ko|ka|ki|mera|meri|ab|hi|bhi|koi|me|سے|کا|کو|اب|کوئی|میں|بہت)_){0,4}(tang|thak*|bezar|nafrat|"
    "mayoos|mayus|bojh|azab|jahan+um|bekar|faida|nahi_chah*|maqsad_nahi|tabah_kar_li|تنگ|تھک*|بیزار|نفرت|مایوس|بوجھ|عذاب|جہنم|بیکار|"
    "نہیں_چاہ*|فائدہ)",
    "(maqsad|مقصد)_(hi_|ہی_)?(nahi|نہیں)~(zindagi|jeene|زندگی|جینے) (zindagi|زندگی)~(maqsad|مقصد)_(hi_|ہی_)?(nahi|na|نہیں)",
    "(so|سو)_(jaun|jana|jaon|جاؤں|جانا)~(kabhi|phir|hamesha|dobara|کبھی|پھر|ہمیشہ)",
    "(kabhi|phir|کبھی|پھر)_(bhi_)?(na|nahi|نہ|نہیں)_(uth*|jag*|اٹھ*|جاگ*)(?!_(phone|call|raha|rahi))",
    "hamesha_(ke_)?(liye_|lie_|lye_)(so|chup|chali|chala|ja|khamosh|door|alvida) (chali|chala|ja|jana)~hamesha_(ke_)?(liye|lie|lye)",
    "(ja_rah*|chah*)~hamesha_ke_(liye|lie|lye) ہمیشہ_کے_ل[یئ]ے?_(سو|چپ|چلی|چلا|جا|خاموش) (چلی|چلا|جا)~ہمیشہ_کے_لی*",
    "(kash|کاش)~(paida|پیدا)~(na|nahi|نہ|نہیں) (paida|پیدا)_(hi_|ہی_)?(na|kyun|نہ|کیوں|نہیں)_(hot*|hui|hua|ہوت*|ہوئی|ہوا)",
    "(duny?a|duniya|dunia|دنیا)_((se|ko|hi|me|سے|کو|ہی|میں)_){0,2}(chor*|chhor*|ja|jana|jaun|jane|chali|chala|rukhsat|alvida|"
    "dil_bhar|nahi_rah*|nahi_reh*|چھوڑ*|جا|جانا|جاؤں|جانے|چلی|چلا|رخصت|نہیں_رہ*)(?!_(kahan|ghoom*|ke_kone))",
    "(kal|کل)_(ka_|کا_)?(suraj|din|subah|سورج|دن|صبح)~(nahi|na|نہیں)_(dekh*|دیکھ*) (kal|کل)_(dekhne|دیکھنے)_(ki|کی)_(himmat|ہمت)",
    "me_(to_|hi_)?(nahi|na)_(hungi|hunga|hun_gi|hun_ga|hongi|honga|rahungi|rahunga|rahun|raha_to|rahi_to)",
    "میں_(نہیں|نہ)_(ہوں_گ[یا]|رہوں*|ہوؤں)",
    "(allah|khuda|rab|اللہ|خدا|مولا)_(mujhe_|hi_|mian_|مجھے_|ہی_)?(utha|bula|uthale|bulale|mot|اٹھا|بلا|موت)",
    "mujhe_utha_le_(allah|khuda) (upar|uper|oopar|اوپر)_(ja|wale|والے|جا)*~(insaf|insaaf|sukoon|milega|jawab|انصاف|سکون|ملے_گا)",
    "(allah|khuda|اللہ|خدا)_(ke|کے)_(pas|پاس)_(ja|chal|jana|jaun|chali|جا|چل)* (zameen|zamin|زمین)_(phat*|پھٹ*)(?!_gayi_tez)",
    "(meri|میری)_(jaan|جان)_(hi_|bhi_)?(chali|jati|چلی|جاتی)(_(jaye|jae|gayi|جائے|گئی))?",
    "(sirf|bas|ab|صرف|بس)_(jaan|جان)_(hi_|ہی_)?(bach*|reh*|بچ*|رہ*)",
)
# Life or living, and that it is too much: in any order.
_LIVING = concept(
    "life(?!_(saving*|insurance|time|partner|style|of|story|hack*|cycle|long)) lyf living alive existence",
    "zindagi(?!_(bhar|ki_(kamai|jama)|bar|me|tabah|barbad)) jeena jeene jina jeeni zinda duniya dunia dunya jahan_se",
    "زندگی(?!_(بھر|کی_کمائی|میں|تباہ|برباد)) جینا جینے زندہ دنیا",
)
_TOO_MUCH = concept(
    "tired exhausted fed_up sick_of done_with hate_(my|this|living|life|being) pointless meaningless worthless unbearable",
    "nothing_left no_(point|reason|meaning|purpose|will|hope|desire)",
    "tang thak* haar_(gay*|chuk*) har_(gay*|chuk*) bezar nafrat mayoos bojh azab jahannum be_?mani be_?maqsad bekar fazool nahi_reh*",
    "nahi_rah* rehna_nahi himmat_nahi himat_nahi himmat matlab_nahi maqsad ruth* bas_ab dil_bhar dil_uth* saza_ban",
    "تنگ تھک* ہار_(گ*|چک*) بیزار نفرت مایوس بوجھ عذاب جہنم بے_معنی بے_مقصد بیکار فضول نہیں_رہن* رہنا_نہیں ہمت مقصد دل_بھر",
)
# The end told without naming it.
_NO_MORE = concept(
    "end_(things|everything|it_all|it)_(this|next|tonight|soon|today|now|once) planning_to_end",
    "(be|go)_with_my_(dead|late)_(mother|father|mom|dad|husband|wife|son|daughter) going_(away_)?forever i_am_going_forever",
    "(make_it|get|survive|last)_(through_)?(the_|this_|to)_?(night|tomorrow|morning) nothing_left_for_me",
    "end_(this|the|my)_(suffering|pain|misery|torture) (its|it_is)_(all_)?over_for_me",
    "(gone|dead|not_be_here)_by_(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|morning|then)",
    "walk*_into_(the_)?(traffic|sea|river|road) stop_existing (except|but|than|besides)_(dying|death|to_die|suicide)",
    "(take|call)_me_(god|allah|lord) (god|allah)_(please_)?take_me (if|whether)_(ill|i_will|i)_(be|am|still_be)_alive tell_my~i_tried",
    "(meri|mera|this_is_my)_last_(night|msg|message|day|call|status) (keh*|bol*|کہ*|بول*)~(sab|سب)_(ko|کو)_(khuda|خدا|allah|اللہ)_(hafiz|حافظ)",
    "(no_one|nobody|they)_will_(ever_)?see_me_(again|after|alive)",
    "i_(wrote|have_written|already_wrote)~(letter|note|will)~(my|for)_(parents|mother|family|kids|them)",
    "what_happens_if_(you|i|someone|we)_(take|drink|eat|swallow) how_many_(pills|tablets|panadol*|disprin|sleeping)",
    "(bus|bas)_khatam_ho_ja* (me|main)_khatam_ho_ja* nahi_rehna_(is|mujhe|ab|me) mujhe_nahi_rehna",
    "(aj|kal)_ke_(bad|baad)~(koi|mujhe|me)~(nahi|na)_(dekh*|hung*|rah*|mil*)",
    "(gari|truck|bus|گاڑی|ٹرک|بس)_(ke|کے)_(neeche|niche|aage|agay|نیچے|آگے)_(a|aa|آ)_?(jaun|jaungi|jaunga|jau|جاؤں|گیا|gaya|gayi)",
    "(main|me)_(so|chup)_jaungi_hamesha (meri|mere)_(mot|marne)_(ke_bad|se|par|ka) میرے_مرنے میری_موت آج_کے_بعد~نہیں",
    "(sab|sab_kuch|سب|سب_کچھ)_(khatam|ختم)_(kar|کر)*_(chaht*|چاہ*) (mot|موت)_(ka|کا)_(zimedar|zimmedar|zimadar|ذمہ*)",
    "(me|main|me_kisi_ko)~nazar_nahi_(aunga|aungi|aun) status~(alvida|goodbye|bye)",
    "(nahr|nehar|canal|نہر)_(par|پر)_(beth*|baith*|khar*|بیٹھ*|کھڑ*) (latak|لٹک)_(gay*|گی*|گئ*)",
    "(mot|موت)_(hi_)?(mera|meri|میرا|میری|only) hal_(he_)?(ke|yehi)~mar (khud|apne_ap|خود|اپنے_آپ)_(ko|کو)_(saza|سزا)",
    "himat_nahi_rahi_jeen* kab_ka_mar کب_کا_مر",
)
# Goodbye, last words, forgiveness asked of all, things given away, "do not look for me".
_GOODBYE = concept(
    "(good_?bye|farewell|suicide|death|last|final)_(letters?|notes?|wala_status|status|post|words_to)",
    "(good_?bye|farewell|final)_(messages?|msgs?|texts?|video) (this|it)_(is|was|will_be|s)_(my|her|his)_(last|final)",
    "this_is_my_last my_(last|final)_(message|msg|night|day|goodbye|words|letter|note) that_this_is_the_last_one my_last_(good|night)",
    "(say*|said|wav*|tell*)_(good_?bye|bye|farewell|sorry)_(to_)?(every*|all|each|us_all|her_friends|his_friends|the_world|life|"
    "my_(family|kids|children|friends|parents))",
    "said_sorry_to",
    "good_?bye_(every*|all_of|world|cruel|forever|mama|mom|ammi|my_(family|friends|love|kids)) bye_forever goodbye_forever",
    "(final|last)_goodbye",
    "(every*|mama|mom|ammi|papa|baba|all|please)_(please_)?forgive_me(?!_for)",
    "forgive_me_(all|every*|mama|mom|ammi|abbu|papa|baba|for_what_i_am)",
    "(mama|mom|ammi|baba|papa|dad)_(i_am_|im_)?(so_)?sorry(?!_(but|can|sir)) tell_(my|her|him|them|every*)~i_(love|loved|am_sorry)",
    "tell_(my_)?(mom|mother|mama|ammi|kids|family|parents)~(love|sorry|forgive)",
    "(take_care_of|look_after)_my_(kids|children|daughter|son|mother|mom|parents|family|baby|siblings|sisters)(?!_(online|account))",
    "(dont|do_not|not_to|never)_(try_to_)?(look|search)_for_(me|him|her) dont_(find|search|wait_for)_me",
    "(gave|giving|given|gives)_away_(her|his|my|all|their)~(laptop|phone|things|clothes|belongings|stuff|books|everything|jewel*)",
    "letter_(under|in|on)_(his|her|the|my)_(pillow|bed|desk|drawer|bag) left_(a|this|us_a)_(note|letter)(?!_from)",
    "parents_will_be_free chosen_(the|my|a)_(day|date) i_have_chosen",
    "(mujhe|usko|مجھے)_(mat|na|nahi|مت|نہ)_(dhoond*|dhund*|dhond*|doond*|talash|ڈھونڈ*|تلاش)(?!_(pa|sak))",
    "(likh|لکھ)_(ke_|kar_|کر_|کے_)?(gaya|gayi|chala|chali|گیا|گئی|چلا|چلی)",
    "(akhri|aakhri|akhiri|akhari|akheri|akhree|آخری|اخری)_(bar_|baar_)?(raat|rat|msg|message|mesage|paigham|pegham|khat|salam|din|"
    "subah|status|khuda_hafiz|alvida|mulaqat|رات|پیغام|میسج|خط|سلام|دن|صبح|اسٹیٹس|ملاقات)(?!_(kab|tak|ki|ko|par|aya|kya|kia|تک|کب|کو|"
    "کی|پر))",
    "(aj|bas|bs|yehi|آج|بس)_(bas_|hi_|ہی_)?(akhri|aakhri|akhiri|آخری)_(he|hai|ہے)",
    "(maaf|maf|muaf|معاف)_?(kar|کر)?_?(dena|dein|den|do|deyna|دینا|دیں|دو|دینے)_(sab|ammi|abbu|mama|papa|maa|سب|امی|ابو|ماں)",
    "(sab|sub|sabhi|ammi|abbu|mama|papa|maa|سب|امی|ابو|ماں)_((mujhe|log|ko|ki|se|abbu|kehna|bolna|مجھے|لوگ|کو|ابو)_){0,3}(maaf|maf|"
    "muaf|معاف)",
    "(maaf|maf|muaf|معاف)~(ja_rah*|chali|hamesha|alvida|mar*|duniya|جا_رہ*|چلی|ہمیشہ|الوداع)",
    "(maafi|mafi|معافی)_(mang|maang|مانگ)*~(sab|سب) (sab|سب)_(se|سے)_(maafi|mafi|معافی)",
    "(alvida|alwida|الوداع*)_(sab|duniya|dunya|dosto|ammi|zindagi|status|note|hamesha|سب|دنیا|دوستو|زندگی|اسٹیٹس|پیغام|خط)",
    "(sab|سب)_(ko|کو)_((mera|meri|میرا|میری)_(akhri_|آخری_)?(salam|سلام)|alvida|الوداع) الوداعی khuda_hafiz_(hamesha|dunya|duniya|zindagi)",
    "خدا_حافظ_(ہمیشہ|دنیا|زندگی)",
    "(mere|میرے)_(bad|baad|bagair|baghair|bina|بعد|بغیر)_(sab|mere|meri|bach*|ammi|maa|ghar|sukoon|log|khush|سب|میرے|میری|بچ*|امی|"
    "ماں|گھر|سکون|خوش)",
    "(mere|میرے)_(jane|marne|جانے|مرنے)_(ke|کے)_(bad|baad|بعد)_(mere|meri|sab|bach*|میرے|میری|سب)",
    "(mere|میرے)_(bach*|ammi|maa|ماں|امی)_(ka|ko|کا|کو)_(khayal|khyal|khial|sambhal|خیال|سنبھال)*~(rakh*|lena|لینا|رکھ*)",
    "(bojh|بوجھ)_(hun|ban_gay*|hi_hun|ہوں|بن_گی*)",
    "(chala|chali|چلا|چلی)_(jaun|jaungi|jaunga|jau|jaon|جاؤں|جاؤں_گی)_?(gi|ga|gy|گی|گا)?_(to|تو)~(acha|behtar|sukoon|khatam|khush|"
    "badnami|ye|kam|بہتر|اچھا|سکون|ٹھیک|ختم|خوش|بدنامی|کم|یہ)",
    "(bas|bs|بس)_(ab|اب)_(me_)?(chali|chala|چلی|چلا)_(jaun*|jaungi|jaunga|جاؤں) me_ja_rah*_hun_(hamesha|sab|dunya|is)",
    "میں_جا_رہ[یا]_ہوں_(ہمیشہ|دنیا)",
    "(khat|letter|خط)~(likh*|لکھ*)~(rakh*|رکھ*) (takiye|takye|takie|تکیے)~(se_|سے_)?(ek_|ایک_)?(khat|letter|note|خط)",
    "(kapre|kitab*|books|cheez*|کپڑے|کتابیں|چیزیں)~(bant*|baant*|بانٹ*) (ammi|mama|maa|امی|ماما)_(sorry|سوری)",
    "(kar_dena|کر_دینا|kehna|کہنا|کہہ_دینا)_(me|میں)_(ja_rah*|جا_رہ*)",
)
# Means: poison or a lot of medicine taken, cutting, hanging, jumping, standing at the edge.
_TOOK = concept(
    "took taken take takes taking ate eat eaten eating swallow* drank drink drinking drunk consum* inject* gulp* had",
    "kha khai khaya khae khana khane khaun khalun khalungi khalunga khali khalia khalegi khalega pi pee piya peena peene peelun",
    "peelia peeli nigal* le li lia leli",
    "کھا* پی پیا پینے پینا پیوں نگل* لے لی",
)
_POISON = concept(
    "poison bleach phenyl* harpic pesticide* kerosene sleeping_(pill|pills|tablets|meds) rat_(poison|killer|pills)",
    "wheat_(pill|pills|tablet|tablets)",
    "zeh?er zah?ar zehr zahr zher zhr zehar kala_pathar gandum_(ki|wali)_goli* (chuh*|chooh*|keere|kire)_(mar|ki_(goli*|dawa*))",
    "neend_(ki|wali)~(goli*|gouli*|dawa*|tablets?|pills)",
    "زہر فینائل بلیچ کالا_پتھر نیند_(کی|والی)~(گولی*|دوا*) گندم_(کی|والی)_گولی* (چوہے|چوہا|کیڑے)_(مار|کی_(گولی*|دوا*))",
)
_AT_HAND = concept(
    "buy bought got have keep kept ready found brought where_can_i_get mix* hide hidden",
    "la_(kar|ke) le_aya lekar rakh* kharid* laun manga* pila* la_di de_dia de_di",
    "لا_کر لے_آی* رکھ* خرید* پلا* دے_دی*",
)
_PILLS = concept(
    "disprin lexotan alprazolam",
    "pills? tablets? capsules? medicines meds panadols? xanax lexotanil",
    "goli goliyan golia gouliyan tabletein dawaiyan dawaiyon dawai",
    "گولیاں گولیوں دوائیاں دوائیں",
)
_MANY = concept(
    r"all lots? alot too_many so_many many whole entire full bottle strips? handful bunch several packet box ([5-9]|[1-9]\d+) ten",
    "twenty thirty fifty",
    "sari saari sare bohat zyada ziada pata patta patte puri poori dher sheeshi shishi nigal* swallow*",
    "بہت ساری سارے زیادہ پتا پتہ پوری ڈھیر شیشی نگل*",
)
_CUT = concept(
    "(cut|cuts|cutting)_((my|her|his|their|own)_)+(wrists?|arms?|veins?|hands?|thighs?|legs?|skin|throat|neck|body) slit*",
    "(blade|razor)_(to|on|in)_(my|her|his)",
    "(nas|nass|nus|nabz|nabaz|kalai|rag|hath|haath|bazu|نس|نبض|کلائی|رگ|ہاتھ|بازو)~(ka+t|ka+ti|ka+ta|ka+tne|ka+tlia|ka+tli|cut|"
    "zakhmi|کاٹ*|زخمی)_?(li|lia|lun|lungi|le|ti|ta|rah*|ne|لی*|لوں|لے|تی|رہ*|کر)?",
    "blade_se بلیڈ_سے (blade|بلیڈ)_(mar*|chala*|مار*|چلا*) (hath|haath|bazu|ہاتھ|بازو)_(par|پر)_(blade|cut|بلیڈ|کٹ)",
)
_JUMP = concept(
    "jump*~(off|from|in_front|infront|into|out_of|under|down)~(roof|bridge|building|terrace|train|canal|river|well|window|floor|"
    "balcony|tower|stor*|lake|sea|nehar|tracks?)",
    r"(will|would|to|gonna|wanna|about_to|ready_to|might|says)_(he_|she_|i_)?jump(_(if|when|tonight|today|now|down)|(?!_\w))",
    "throw_myself",
    "(standing|sitting|stand|sit|stood|sat|am|im|is|near|reached|waiting)_((alone|in_the_car|here|right_now)_)?(on|at|near|by|beside|"
    "on_top_of)_((the|a|my|edge_of|edge)_){0,3}(roof|rooftop|terrace|edge|ledge|bridge|canal|river|railway*|rail|train_tracks?|"
    "tracks|overhead_bridge|cliff)",
    "on_the_(bridge|roof)_and",
    "(under|in_front_of|before)_(a_|the_)?train",
    "(nehar|nahar|nehr|naher|canal|darya|dary?a|kuen|kunwen|samandar|chat|chatt|pul|bridge|building|balcony|train|patri|railway|"
    "track|terrace|manzil|نہر|دریا|کنویں|سمندر|چھت|پل|عمارت|بالکونی|ٹرین|ریل|پٹڑی|پٹری|منزل)_((se|me|ke|par|ki|wali|سے|میں|کے|کی|"
    "پر)_){0,2}(kood*|kud|kudne|kudna|chala+ng*|chhalang*|(kinare|kinara)_(par_)?(khar*|beth*|baith*|hun|ja*)|jump*|leti|leta|"
    "lait*|gir_ja*|(neeche|aage|agay|samne)_(aa?_?jaun|aa?_?jaungi|aa?_?jaunga|lait*|leti|leta|jana|jaun|kood*)|کود*|چھلانگ|(کنارے|"
    "کنارا)_(پر_)?(کھڑ*|بیٹھ*|ہوں|جا*)|لیٹ*|گر_جا*|(نیچے|آگے|سامنے)_(آ|جا)*)(?!_(restaurant|hotel|wala|waqay))",
    "(train|ٹرین|ریل)_(ke|کے)_(neeche|niche|aage|agay|samne|نیچے|آگے|سامنے)_(ajaun*|ajaungi|ajaunga|(aa?_|آ_)?(jaun|jaungi|jaunga|"
    "jana|جاؤں|جانا)|lait*|let|leti|لیٹ*|kood*|کود*|khari|khara)",
    "(pul|bridge|patri|track|پل|پٹڑی|پٹری)_(par|پر)~(beth*|baith*|khar*|بیٹھ*|کھڑ*)",
)
_HANG = concept(
    "(looking|staring|hang*|hung)_(at|from|on|to|with)_(the_|a_|my_)?(ceiling_)?(fan|ceiling|rope|tree|dupatta|noose) noose",
    "(a|the|have|got|bought|bring|tied|ready|brought)_rope rope_(is_|in_my_)?(ready|tied|room)",
    "(phansi|phasi|fansi|phanci|پھانسی)_(ka_|par_|کا_|پر_)?(le|lag*|lene|lun|lungi|lunga|khud|jhool*|phanda|چڑھ|لے|لگا*|لینے|لوں|جھول*)",
    "(phanda|phande|پھندا|پھندہ|پھندے)~(lag*|gale|dal*|koshish|jhool*|لگا*|گلے|ڈال*)",
    "(pankhe|pankha|panke|pankhy|punkhe|fan|پنکھے|پنکھا)_((se|par|ko|سے|پر|کو)_){0,2}(latak*|latk*|jhool*|jhul*|dekh_rah*|lat?ke|"
    "لٹک*|جھول*|دیکھ_رہ*)",
    "(rassi|rasi|رسی)~(dhoond*|dhund*|le_aya|bandh*|tayar|latak*|latk*|ڈھونڈ*|باندھ*|لٹک*|تیار)",
    "(latak|لٹک)_(jaun*|jaungi|jaunga|جاؤں|جاوں)",
)
_DRANK_SOMETHING = concept(
    "(drink|drank|drunk|drinking|swallow*)~acid (tezab|acid|تیزاب)~(pi|pee|peena|peelia|پی|پینے)",
    "(goliyan|golian|گولیاں)_(kha|کھا)_(kar|ke|کر)~(so|mar|sona|سو|مر)* (goliyan|golian|gouliyan|dawaiyan|گولیاں|دوائیاں)~(kha_?(li*|gay*)|کھا_(لی*|گ*))",
    "over_?dos* swallowed_(something|all) (drank|drunk|ate)_something (kuch|pata_nahi_kia)_(kha|pi|pee)_(li|lia|lee|bethi)",
    "کچھ_(کھا|پی)_لی[ای] not_waking_up_properly (poison|zeher|زہر)_(kha|pi|pee|کھا|پی)*",
)
SELF_HARM_RULES: tuple[Rule, ...] = (
    _HARM_ONESELF,
    _TAKE_LIFE,
    _WANT_TO_DIE,
    Unless(_near(_DEATH, _WISHED, within=24), _BY_OTHERS),
    _DIE_ROMAN,
    _near(_SAYS, _WILL_DIE, within=70),
    _NOT_LIVE,
    _LIFE_SPENT,
    _GOODBYE,
    _near(_LIVING, _TOO_MUCH, within=30),
    _NO_MORE,
    _near(_TOOK, _POISON, within=40),
    _near(_AT_HAND, _POISON, within=25),
    _near(_TOOK, _MANY, _PILLS, within=45),
    _CUT,
    _JUMP,
    _HANG,
    _DRANK_SOMETHING,
)
SUICIDE_NAMED: Rule = _SUICIDE

# ======================================================================================================================
# Danger now
# ======================================================================================================================
_PLACE = "(house|home|door|gate|hostel|room|flat|apartment|office|shop|street|lane|window|wall|building|university|academy|school|bathroom|washroom|car|stairs|lobby|boundary|compound|roof|bedroom)"
# Cries for help.
_CRY = concept(
    "(?<!this_)(?<!it_)(save|rescue)_(me|us)(?!_(from_(spam|scam|this_app|loss)|time|some|a_lot|the))",
    "help_(me_)?(he|they|someone|i|im|hes|theyre)_((is|are|has|was|am|being|s)_){0,2}(coming|here|beating|hitting|attack*|follow*(?!_(on|me_on))|chas*|kidnap*|"
    "stabb*|shoot*|breaking|going_to_kill|trying_to_(kill|get_in|break)|in_my_house|outside)",
    "(?<!i_)(?<!to_)(?<!do_i_)(send|call|need|get)_(the_|me_)?(police|polic|cops|rescue)(?!_(for_(this|online|a|the|fraud)|report*|number|station|helpline|verif*|clear*|charact*|report|"
    "complain*))(_(now|fast|please|quick*|for|to|here|at))?",
    "(someone|somebody|anyone)_(please_)?help_(me|us)(?!_(with|to|in|on|for|by|recover|get|understand|write|file)) emergency_(emergency|he|please|now) its_an_emergency",
    "(it|this)_is_(an_)?emergency police_come_quick* can_police_come",
    "(?<!kia_)bachao(?!_(ke|ka|ki|ko|se|par|me|kaise|kese|he|wal*|sakt*))",
    "(mujhe|hame|hamen|humko|koi)_(bachao(?!_(ki|ke|ko|ka))|bachalo|bacha_(lo|le|len|lein)) bacha_(lo|lein|len|lijiye|le_koi) bachalo",
    "(jaan|jan)_(bachani|bachao|bacha_lo) police_?(ko)?_(jaldi_|foran_|abhi_)?(bhej*|bula*|send|call_karo)",
    "jaldi~(police|madad|bhej*)~(bhej*|karo|bula*)",
    "emergency_he(?!_(number|no|card)) khatra_(khatra|he_abhi)",
    "(meri_jaan|meri_jan|jaan_ko|jan_ko|hamari_jaan|mujhe|hame|jaan|jan|hamari_jan)~(khatra|khatre|khtra)(?!_(ye|nahi|to_nahi))",
    "koi_he_(madad|help)",
    "(?<!کیا_)بچاؤ(?!_(کا|کے|کی|ہے|ممکن|کیسے)) بچا_(لو|لیں) (مجھے|ہمیں)_بچا(ؤ|_لو|_لیں|_لے|لو|ئیں) جان_(بچا*|بچانی)",
    "پولیس_(کو_)?(جلدی_|فوراً?_)?(بھیج*|بلا*) جلدی~(پولیس|بھیج*|مدد_کر*) ایمرجنسی_ہے خطرہ_خطرہ جان~(خطرہ|خطرے) (مجھے|ہمیں)_خطرہ",
    r"(life|lives)_(is|are|in)_(\w+_)?(danger|risk|threat*) (i_am|im|we_are|she_is|he_is|family_is|life_is|lives_are)_in_(\w+_)?danger",
    "threat*_to_life danger_to_my_life threat_to_(my_)?life i_am_in_danger i_am_trapped (im|am|are|being)_trapped attackers",
    "robbers_(in|at|are|outside) (seerhi*|sirhi*|siri*)_par musallah_(log|admi|band*|daku|afrad)",
    "daku_(aslah*|hathyar*|ghus*|he|hen|agay*|aye) مسلح_(لوگ|ڈاکو|افراد|آدمی|بند*) armed_(men|robbers|man|people|guys|persons?|boys)",
)
# Weapons, and a weapon being here: held, shown, brought, pointed.
_WEAPON = concept(
    "guns? pistols? rifles? kalas?hni?kov* klash* ak47 revolver weapons? knife knives daggers? axes? swords? acid hammers? rods?",
    "sticks bullets? gunpoint gun_point armed",
    "pistol* pistaul banduq* bandook* banduk* bandooq* bandoq aslaha asla aslahe hathyar* hathiyar* churi chura chaku chaqu chakoo",
    "tezab* kulhari danda dande dandon talwar khanjar goli golian goliyan musallah (petrol|patrol|tel)_(hath|chirak*|dal*|phenk*)",
    "پستول بندوق* رائفل* کلاشنکوف اسلحہ اسلحے ہتھیار* چاقو چھری چھرا تیزاب کلہاڑی ڈنڈا ڈنڈے ڈنڈوں خنجر گولی گولیاں پٹرول مسلح",
)
_HELD = concept(
    "with has have had hes holding hold pointed pointing points showing showed shows carrying brought got hand outside inside here",
    "came come coming door gate house home men street waiting standing threw throw throwing put at_us at_me gunpoint gun_point",
    "threatened",
    "le_(kar|ke|ke_aya|ke_gaya) leke lekar lekr liye lia_hua le_aya hath dikha* tan taan rakh* bahar bahir baher gali gate darwaz*",
    "aya aye agaya a_gaya charh* khar* samne peeche peecha phenk* chala* chali chal_rah* nazar jamaat gher* tang hotel andar jeb",
    "he_us* us_ke_pas uske_pas inke_pas unke_pas",
    "لے_کر لیکر لیے لیئے ہاتھ دکھا* تان* رکھ* باہر گلی گیٹ دروازے آیا آئے آ_گ* آ_رہ* چڑھ* کھڑ* سامنے پیچھے پھینک* چلا* چل_رہ* نظر",
    "کے_ساتھ گھیر* اندر پاس",
)
# Threats to kill.
_KILL_ME = concept(
    "(kill|shoot|murder|stab|burn|behead|slaughter|attack|finish)_(me|us|him|her|my_(father|mother|family|brother*|sister*|son|"
    "daughter|husband|wife|kids|children|parents|dad|mom)|our_(family|house|children|son|father))(?!_(laugh*|with_(kindness|"
    "questions)|process|app|task))",
    "(killed|murdered|shot)_(by|today|tonight|soon) (will|am_going_to|gonna|might|going_to)_be_(killed|murdered|shot)",
    "(threat*|want*|try*|tri(es|ed)|going|coming|came|here|plan*)_(to_|of_)?(kill*|shoot*|murder*|stab*)_(me|us|him|her|my)",
    "killing_(me|us)_(now|tonight) (death|murder)_threat* throw_acid settle_it_with_bullets count_your_(last_)?breaths run_me_over",
    "burn~house(_down)? set~(house|home|shop)_on_fire",
    "mar_?(dale*|dalen*|daal*|denge|deinge|dein_ge|den_ge|dega|de_ga|degi|de_gi|dunga|doonga|dun_ga|dungi|dena|dia_jaye*|dalo|"
    "dalunga|dalengy)(?!_(call|msg))",
    "mar_(dale|dalen|dalain|dein|den)_(ge|ga|gi|gay|gy) maar_(dalna|dalne)",
    "(mujhe|hame|usko|us_ko|humko|bhai_ko|hamen)_mar_(de|den|dein|dain|rah*|dal*) mar_denge (mujhe|hame|bhai_ko|usko)_marne_(ki_(koshish|dhamk*)|ke_liye) marne_(a|aa)_?rah*",
    "jaan_se_(mar*|khatam) (qatal|qatl|katal|katl|qatil)_(kar*|kia|ki_dhamk*|ho) goli_(mar*|chal*) (churi|chaku|chaqu)_mar*",
    "zinda_(nahi_|na_)(chor*|chhor*|bach*) zinda_jal* (ghar|makan|dukan)_(ko_)?(jala_?(dunga|denge|do|rah*|dia|dega|dalen*)|aag_lag*)",
    "aag_laga_rah* chehra_(kharab|jal*) (akhri|aakhri)_sans* tezab_(phenk*|phaink*|dal*)",
    "جان_سے_مار* مار_?(ڈال*|دیں_گے|دے_گا|دے_گی|دینگے|دوں_گا|دیا_جائے) قتل_(کر*|کی_دھمک*|ہو*) گولی_(مار*|چل*) (چاقو|چھری)_مار*",
    "زندہ_(نہیں_|نہ_)چھوڑ* زندہ_جلا* (گھر|مکان|دکان)_(کو_)?(جلا_(دوں|دیں_گے|دے_گا|رہے|دیا|ڈال*)|آگ_لگا*) آگ_لگا_رہ* چہرہ_خراب",
    "آخری_سانس* تیزاب_(پھینک*|ڈال*) گولی_سے",
)
_SOMEBODY = "(he|hes|they|she|someone|somebody|man|men|guy|guys|people|boys|strangers?|ex|person|attackers?|robbers?|dacoits?|mob|crowd|bikes?|car|cars|gang|stalker|blackmailer|uncle|cousins?|brothers?|recovery|agents?|neighbou?r)"
# Somebody at the door, coming, breaking in, already inside.
_AT_THE_DOOR = concept(
    f"{_SOMEBODY}~(outside|downstairs|upstairs)_(my|our|of_my|of_our)_{_PLACE}",
    "(standing|waiting|parked|sitting|gathered|shouting|is|are|hes|theyre)_((right|now|also|still|both|all|here)_)?(outside|"
    rf"downstairs|infront_of|in_front_of)_((my|our)_\w+|the_{_PLACE}|(?!\w)|(and|with|shouting|right|now|come))",
    "waiting_at_the_door",
    "(is|are|hes|theyre|am|was|were)_(now_|right_now_)?(at|near|on|in)_(my|our)_(door|gate|house|window|street|lane|stairs|hostel|"
    "doorstep)",
    f"{_SOMEBODY}_(is_|are_)?(at|on)_(the|my|our)_((main|front|back|hostel)_)?(door|gate|window|stairs|doorstep|roof|wall)",
    "on_the_stairs",
    "(at|on)_(my|our)_(hostel_|front_|main_|back_)?(door|gate|window|doorstep)_(with|right|now|and|looking|shouting|since)",
    "(break|breaking|broke|banging|bang|knocking|kicking|kick|hitting|beating|pounding|pushing|smash*|climb*|jump*|jumped|entered|"
    "entering|storm*)~(door|gate|lock|window|wall|house|home|flat|room|apartment|office|inside|hostel)(?!_(password|code))",
    "(break|get|getting|came|come|breaking|broke)_(in|into|inside)_(my|our|the|to_my|to_our)_(house|home|room|flat|apartment|shop|office)",
    "(break|breaking|broke)_in(?!_(period|my_account))",
    "(someone|somebody|they|he|robbers?|thief|thieves|intruders?|man)_(is_|are_|s_)?(in|inside)_(my|our|the)_(house|home|room|flat|"
    "bathroom|building)(?!_(is|number|wifi))",
    "intruders? looking_in_(my|through|from)? standing_at_my_window",
    "(coming|on_(his|their|the)_way|heading|walking|driving|reached|arrived|arriving)_(now_)?(to|at|towards|in)_(my|"
    "our)_(aunts_)?(house|home|city|office|hostel|door|street|place|lane|flat|university)",
    "(coming|on_(his|their)_way)_to_(kill|beat|get) (coming|came|come)_(to|for)_(kill|get|beat|take|hurt|attack)_(me|us|him|her)",
    "coming_for_(me|us) (reached|reaching)_(my|our)_(house|home|city|street|office|hostel|door|village|flat)",
    "has_reached~(house|home|city|street|office) from~to_our_street",
    "come_(out|down)_(or|alone|i_am_here) (says?|said|saying|shouting|wrote|texted)~come_(out|down|outside)",
    "is_here_to~(kill|take|beat) hes_(here|outside|downstairs|coming)(?!_(by|from|of|to_pakistan|on))",
    "he_is_(outside|downstairs|chasing)(?!_(of|pakistan|the_country))",
    "they_are_(outside|chasing|attacking|beating)(?!_(of|the_account|pakistan)) he_is_coming(?!_(from|to_pakistan|on|back))",
    r"(ghar|gher|kamre|flat|dukan|office|makan)_(me|ke_andar|mai|andar)_(\w+_){0,2}(ghus*|ghuss*|daku|dakoo|chor_(he|hen|ghus*|a)|"
    "dakait)",
    "(ghar|gher|andar|ander|dukan|kamre)~ghus_(aya|aye|ae|gaya|gaye|rah*) (andar|ander)_(a_?gay*|agay*|a_?rah*|ghus*|dhak*|aye_hue)",
    "(darwaz*|gate|tala|lock|khirki|deewar|diwar|dewar)_((ko|par|se|zor|zor_zor|pe)_){0,3}(tor*|tod*|peet*|pit*|pet*|phalang*|"
    "phlang*|kood*|kud*|tap*|charh*|dhak*|latein|dande|thok*|baja*)",
    "(bahar|bahir|baher|darwaz*|gate|gali|neeche|niche|neche|samne|khirki|peeche|ghar_ke_bahar)_((par|pe|ke|me|se|hi|ab|or|wo|vo|ek|"
    "admi|larka|larke|log|bnda|banda|2|do|4|char|hamare|mere|abhi|dost|lekar)_){0,4}(khar[aeiy]*(?!_(hun|rahta|rehta|hota))|"
    "kharr[aeiy]*|jama_(he|hen|ho*)|shor|hamla|gher*|wait|intezar_kar|jhank*)(?!_(rahta|rehta|hota|rahti|hoti|karta|he_parcel|"
    "parcel))",
    "(darwaz*|gate|gali|ghar_ke_bahar)_(par_|me_|ke_pas_)(a_?gay*|a_chuk*|pohanch*|ponch*|phanch*|hun|hen|he|beth*|"
    "baith*)(?!_(parcel|he_parcel|notice))",
    "(khara|khare|kharay|khari|kharry|kharre|aye)_(he|hen|hua|hue)~(bahar|gate|darwaz*|gali)",
    "bahar_(ao|aao|niklo|nikal_a*)(?!_(se|to_sahi)) (neeche|akeli|akele)_(ao|aao|neeche) upar_(aja*|a_ja*|aunga|a_kar)",
    "(ghar|yahan|idhar|hamari_taraf|meri_taraf|raste_me)_((ki_taraf|me|par)_)?(a|aa)_?rah[ae]_(he|hen)_(marne|mujhe|hame|jaan|qatal|goli|dande)",
    "(vo|log|larke|larka|gunde|gunday|dushman)~(ghar|gali)_((ki_taraf|me|par|tak)_)?(a|aa)_?rah[ae]_(he|hen)(?!_(pic*|paise))",
    "vo_a_rah[ae]_(he|hen) jhank* (dhamki)_de_kar~(khar*|gali) dande_(le*|mar*|maar*)",
    "(گھر|کمرے|فلیٹ|دکان)_(میں|کے_اندر)_(گھس*|ڈاکو|چور_(ہے|ہیں|گھس*)) (گھر|اندر|کمرے|دکان)~گھس_(آی*|آئ*|گ*|رہ*)",
    "اندر_(آ_گ*|آ_رہ*|گھس*|دھک*) دیوار_(سے_|پر_)?(پھلانگ*|کود*|چڑھ*)",
    "(دروازہ|دروازے|گیٹ|تالا|کھڑکی)_((کو|پر|سے|زور)_){0,3}(توڑ*|پیٹ*|پھلانگ*|کود*|چڑھ*|دھک*|ڈنڈے) جھانک* ڈنڈے_مار* گھیراؤ",
    "(گھر_)?گھیر*_(لیا|رکھا|لی|رہے|ہوئے)",
    "(باہر|دروازے|گیٹ|گلی|نیچے|سیڑھیوں|سامنے|کھڑکی|چھت|پیچھے|گھر_کے_باہر)_((پر|کے|میں|سے|ہی|اب|اور|وہ|ایک|آدمی|لڑکا|لڑکے|لوگ|بندہ|دو|"
    "چار|چھ|سات|ہمارے|میرے|ابھی|موٹر|سائیکلوں|سائیکل|والے)_){0,5}(کھڑ*(?!_ہوں)|جمع_(ہیں|ہو*)|شور|حملہ*|گھیر*|انتظار_کر*|پتھر*|نعرے|"
    "چھپ*)(?!_(رہتا|رہتی|ہوتا|ہوتی|کرتا))",
    "(دروازے|گیٹ|گلی|گھر_کے_باہر)_(پر_|میں_|کے_پاس_)(آ_گ*|آ_چک*|پہنچ*|ہوں|ہیں|ہے)(?!_(پارسل|نوٹس))",
    "باہر_(آؤ|نکلو|نکل_آؤ)",
    "(نیچے|اکیلی|اکیلے)_(آؤ|نیچے) اوپر_آ_(جاؤں|کر) وہ_آ_رہ[اےی]_(ہے|ہیں) (گھر|یہاں|راستے_میں)_(کی_طرف_)?(آ_رہ*|ہیں) سیڑھیوں",
)
# Somebody has come to where we are.
_HAS_COME = concept(
    "a_?pohanch* (pohanch|ponch|phanch|pohnch|pahunch|pohonch)_(gaya|gaye_hen|chuka|chuke)",
    "آ_پہنچ* پہنچ_(گیا|گئے_ہیں|چکا|چکے)",
)
_WHERE_WE_ARE = concept(
    "(ghar|shehr|shahr|office|hostel|daftar|yahan|dukan|academy|uni|college|gali)(?!_(pics?|video|tasveer*))",
    "گھر شہر دفتر ہاسٹل یہاں دکان اکیڈمی گلی",
)
_COMER = concept(
    "vo larka larke banda bande admi log blackmailer ex stalker dushman vala mangetar uska us_ka location gunde",
    "وہ لڑکا لڑکے بندہ بندے آدمی لوگ بلیک_میلر دشمن والا منگیتر لوکیشن",
)
# Callers and goods that explain a stranger at the gate, or a knife in a parcel.
_VISITOR = concept(
    "parcel* deliver* courier* rider order ordered daraz foodpanda biometric survey perfume polio notice customers? refund",
    "parcel kurier order mulk_ke_bahar mulk_se_bahar pakistan_se_bahar qatar line_lagi line_me",
    "پارسل ڈلیوری کوریئر آرڈر نوٹس ملک_سے_باہر پاکستان_سے_باہر",
)
# Followed, hunted.
_FOLLOWED = concept(
    "(being_followed(?!_by_(fake|bots|\\d+|many|unknown_accounts))|following_(me|us|my_car|her|my_rickshaw)|followed_(me|us)|follows_me|chas(ing|ed|es)_(me|us|my|her|him)|"
    "stalking_me_right_now)(?!_(on|from_fake|with_fake|back|for_back|for_follow|in_insta*|online|and_lik*|by_fake|account))",
    "looking_for_(me|us)(?!_(a|job|work)) (searching|hunting)_for_(me|us) (will|going_to|gonna|they|hes)_find_me_(and|here|soon)",
    "knows_where_i_(live|am|work) (he|they)_found_(me|us|my_(house|address|location))_(and|here|at)? got_my_live_location",
    "tracked_my_(phone|location)_and",
    "peecha_kar_rah* (mera|hamara|uska|gari_se)_peecha_(kar_rah*|ho_rah*)(?!_(insta|fb|facebook|id|online|tiktok))",
    "peeche_(a_rah*|lag*|para_hua|laga_hua|bhag*|par_gay*)(?!_(phone|call)) mujhe_(dhoond*|dhund*|dhond*|doond*)_rah*",
    "(taqub|taaqub)_kar_rah* gari_se_peecha",
    "پیچھا_کر_رہ* (میرا|ہمارا|گاڑی_سے)_(پیچھا|تعاقب)_کر* پیچھے_(آ_رہ*|لگ*|بھاگ*|بیٹھا|ہے(?!_پڑ)) مجھے_ڈھونڈ_رہ* تعاقب_کر_رہ*",
    "لوکیشن_دیکھ_کر_(یہاں|آ|پہنچ)*",
)
# Taken, locked in, not let go, surrounded.
_TAKEN = concept(
    r"(i|me|was|were|been|got|is|are|being|they|he|have|has|my_\w+|men|someone)_((have|has|was|been|being|just)_){0,2}(kidnap*|"
    "abduct*)",
    "(kidnap*|abduct*)_(me|us|my|him|her|our|from) kidnapp?ed (held|taken|took|keeping|kept)_(me_|us_|him_|her_)?(hostage|captive)",
    "hostage (locked|locking|tied|shut)_(me|us)_(in|inside|up|at)(?!_my_account) picked_up_by",
    "(took|taken|picked)_(up_)?(him_away|her_away|me_away|my_(brother|sister|son|daughter|father|husband|cousin|friend|kids|"
    "children)_(away|and|with|from|in|at))",
    "locked_in_(a|the|this|by|here)",
    "(wont|will_not|not|dont|doesnt|refus*)_(let|letting|let_go|allow*)_(me|us|her|him)_(leave|go(?!_(live|online))|out|"
    "come_out)(_his|_here|_from)?",
    "(cant|cannot)_(leave|get_out_of|escape)_(here|this_place|his_(house|flat|car)|the_(room|house)) surrounded_(me|us|by)",
    "forced_me_into dragg*_(me|him|her|into) (driver|careem|uber|indrive|rickshaw)~not_stopping took_me_to_a",
    "(aghwa|agwa|ighwa|aghva|agva|igwa|iqwa)_(kar*|ho*|kia|hogaya|hua|he|hui) kidnap_(kar*|ho*|kia|hua|hogaya)",
    "(bhai|bete|beta|beti|abbu|walid|shohar|usko|mujhe|hame|bachi|bache|behan|ladke|larke|larki|dost|cousin)~(utha|uthaa)_(kar_|"
    "ke_)?(le_(gay*|ja*)|lia|li_gayi)",
    "uthwa_lia yar?ghamal (zabardasti|zabrdasti|jabran)~gari_(me|mein)",
    "(mujhe|hame|hamen|hum_ko|bando_ne|logon_ne)_((yahan|andar|is|ek|kamre|flat|ghar|room|store|godam|me|ne|zabardasti|inhon|kisi|"
    "logon)_){0,5}(band|qaid|kaid|bandh*|lock)_(kia|rakh*|dia|kar_(ke|dia|rakh*)|ke_rakha)(?!_(nahi|bataye))",
    "(yahan|jane|nikalne|nikalney|bahar|ghar)_(se_)?(jane_|nikalne_)?nahi_(de|dete|deta|dene|chor)_?(rah*|dete|deta)?",
    "((ne|ne_hame|ne_mujhe)_)?gher_(lia|li|rakha|liya|ke) gher_?lia ghar_(ko_)?gher* phans_(gay*|chuk*)_(hun|yahan|hen)",
    "(darwaza|gate)_(lock|band)_kar_(dia|ke) godam_me",
    "اغوا_(کر*|ہو*) (بھائی|بیٹے|بیٹی|بیٹا|ابو|والد|شوہر|اسے|مجھے|ہمیں|بچی|بچے|بہن|لڑکی|دوست|کزن)~اٹھا_(کر_|کے_)?(لے_(گ*|جا*)|لیا)",
    "یرغمال زبردستی_گاڑی",
    "(مجھے|ہمیں|انہوں_نے|لوگوں_نے)_((یہاں|اندر|ایک|کمرے|گھر|فلیٹ|گودام|میں|مجھے|زبردستی)_){0,5}(بند|قید|باندھ*)_(کر_(رکھ*|دیا|کے)|"
    "کیا|رکھ*|دیا)",
    "(یہاں|جانے|نکلنے|باہر)_(سے_)?(جانے_|نکلنے_)?نہیں_(دے|دیتے|دیتا) گھیر_(لیا|رکھا) پھنس_(گئی|گیا|گئے|چک*)_(ہوں|یہاں|ہیں) گودام_میں",
)
# Strangers about the house: what they do, and where. In any order.
_OUR_HOME = concept(
    "my_(house|home|door|gate|roof|street|window|building|flat|apartment|hostel|shop|office|workplace|car|van)",
    "our_(house|home|door|gate|roof|street|window|building|flat|apartment|hostel|shop|office|car|van) front_door main_gate",
    "on_our_roof home_alone alone_at_home the_(door|gate|lock|roof|window)",
    "(hamare|mere|humare)_(ghar|gate|darwaz*|dukan|mohalle|hostel|gali) ghar_ke_(bahar|samne|andar|gate) darwaz* gate koi~chat_par",
    "chhat_par ghar_me_akel[aei] akel[aei]_(hun_)?ghar khirki_(se|par|ke)",
    "(ہمارے|میرے|ہمارا)_(گھر|گیٹ|دروازے|دکان|محلے) گھر_کے_(باہر|سامنے|اندر) دروازہ دروازے گیٹ چھت_پر گھر_میں_اکیل[یاے]",
    "کھڑکی_(سے|پر|کے)",
)
_GATHERED = concept(
    "gathered gathering",
    "(log|loog|bheer|admi|mohalla|baradri)~(ikath*|ikhat*|jama|akathe)",
    "(لوگ|بھیڑ|آدمی)~(جمع|اکٹھے)",
)
_ASSAULT = concept(
    "kick* bang* pound* break* smash* circl* pointing march* surround* walking_on throwing threw burn* (petrol|fire)_bomb goons thugs",
    "shouting screaming robbing robbed robbers looting footsteps someone_(is_)?(inside|walking|trying|knocking)",
    "strang*_(man|men|people)_(outside|at) trying_to_(enter|break|open|get_in|get_inside|come_in) get_in_through",
    "la+ten laaten laatein lat*_mar* tor* tod* jalane aag lagane ghuraa dekh_rah[aei] koi~chal_rah* koi_(he|chal|khara|khat*)",
    "(khat_?khata|baja)_rah* khatkhataya awaz*_a_rah* pathar* gun* goon* ghund* badmash* dhamk*_de_rah* gher* hamla* charh* ghus*",
    "dak*",
    "لاتیں توڑ* جلانے آگ_لگا* دیکھ_رہے کوئی~چل_رہ* کوئی_(ہے|چل|کھڑا|کھٹ*) کھٹکھٹا_رہ* آواز*_آ_رہ* پتھر* غنڈ* بدمعاش* گھیر* حملہ* چڑھ*",
    "گھس*",
)
# Carried off in a car, held somewhere, nowhere to go.
_CARRIED_OFF = concept(
    "(inside|in)_a_locked_(car|room|van|house)",
    "(driver|captain|careem|uber|indrive|rickshaw|car|van|he|they)~(chang*|wrong|different|another)_(the_)?(route|road|way|direction)",
    "(lock*|shut)~car_doors? driving_(me|us)_(somewhere|away|to) (wont|not|isnt)_stop*_the_car",
    "(drag*|pull*|pushed|forced|threw)~(me|him|her|us)_(in|into|out|inside|to_the)_(a_|the_)?(car|van|room|house|vehicle)?",
    "(stuck|trapped|locked)_(in|inside|at)_(his|the|a|this|their|some) cant_get_out",
    "(dragg*|pulled|took)_(my_(husband|brother|father|son|sister|mother)|him|her)_(out|away|from)",
    "(zabardasti|zabrdasti|jabran)~(le_(ja*|gay*|kar|ke)|gari|utha*|bitha*|dal*)",
    "(ghaseet*|ghseet*|ghasit*|khench*|kheench*)_(kar|ke)_le rasta~(badal*|rok*) (kahin|kisi)_(or|aur)_(le|taraf|jagah)~ja_rah*",
    "(yahan|idhar|kamre|flat|andar)_(me_)?(band|qaid)_(kar|he|hun|kia|rakh*) hame_(yahan_)?(band|qaid)",
    "زبردستی~(لے_(جا*|گ*)|گاڑی|اٹھا*|بٹھا*|ڈال*) (گھسیٹ|کھینچ)_(کر|کے)_لے راستہ~(بدل*|روک*) کہیں_اور_لے_جا_رہ*",
    "(یہاں|کمرے|فلیٹ)_(میں_)?(بند|قید)",
)
# A weapon drawn, a shot that hit, and those who come to kill.
_SHOT = concept(
    "(gun|pistol|knife|rifle)_(is_)?(out|drawn|in_his|at_my|to_my|on_me) (pulled|took)_(out_)?(a|his|the)_(gun|knife|pistol|weapon)",
    "(been|got|was|is)_shot(?!_(on|in_(lahore|karachi|4k)|for|by_(iphone|canon))) shot_(my|him|her|me|outside)",
    "call_(15|police|rescue|1122)_for_me",
    "(threatened|threatening|harass*|blackmail*)_me_is_(behind|here|near|in_front|sitting|outside|following)",
    "goli_(lag*|lagi) (churi|chaku|pistol|bandooq|hathyar)_nikal* (marne|jalane|qatal_karne|torne|uthane|pakarne)_(a|aa)_?(rah*|gay*)",
    "(marne|jalane|tor+ne|andar_ane)_(wala|wale|wali)_(he|hen|hun)",
    "(behan|bhai|abbu|beti|bete|biwi|shohar)_ko~(zabardasti|utha*)~le_(gay*|ja*) (mera|hamara)_(aj_)?qatal me_(mari|mara)_jaun*",
    "(mujhe|hame)_(bachaen|bachain|bachayen)",
    "گولی_لگ* (چھری|چاقو|پستول|بندوق)_نکال* (مارنے|جلانے|توڑنے|اٹھانے|پکڑنے)_آ_?(رہ*|گ*)",
    "(مارنے|جلانے|توڑنے|اندر_آنے)_(والا|والے)_(ہے|ہیں) (بہن|بھائی|ابو|بیٹی|بیوی|شوہر)_کو~(زبردستی|اٹھا*)~لے میرا_قتل",
    "(hiding|hid|hide)_(from|in|under|behind) (im|i_am)_under_the_bed (picha|peecha|peeccha|pichha)_kar_rah*",
    "(khet*|jhari*|jangal|chat|store*)_me_chup*",
)
# Somebody who stands, waits or comes where we are; who follows us on the way.
_SOMEONE = concept(
    "he hes she they someone somebody stranger man men guy guys boys people ex stalker blackmailer stalkers gang goons person unknown",
    "killers?",
    "vo us_ne koi kisi larka larke banda bande admi log dushman blackmailer gunde gunday anjan ajnabi vahi ex",
    "وہ کوئی لڑکا لڑکے بندہ بندے آدمی لوگ دشمن بلیک_میلر اجنبی نامعلوم",
)
_STANDS = concept(
    "standing waiting outside lurking parked sitting got_into entered reached hiding arrived showed_up came_to here_now gathered",
    "khara(?!_(rahta|rehta|hota)) khare khari jama_(he|hen|ho_gay*) betha bethe baitha baithe intezar pohanch_gay* pohnch_gay*",
    "pahunch_gay* a_pohanch* ghus_gay*",
    "کھڑا(?!_(رہتا|ہوتا)) کھڑے کھڑی جمع_(ہیں|ہو_گ*) بیٹھا بیٹھے انتظار پہنچ_گ* گھس_گ*",
)
_HERE = concept(
    "my_(house|home|door|gate|building|college|university|office|hostel|window|workplace|school|street|car)",
    "our_(house|home|door|gate|building|hostel|shop|street) right_now downstairs",
    "(mere|hamare|apne|humare)_(ghar|gate|darwaz*|college|office|hostel|school|dukan|mohalle) ghar_ke_(bahar|samne|neeche)",
    "darwaz*_par gate_par hostel_ke college_ke flat_ke",
    "(?<!bank_ke_)(?<!mulk_se_)(?<!mulk_ke_)(?<!atm_ke_)(?<!branch_ke_)bahar(?!_(ke_mulk|mulk|mulak|ki_website))",
    "(میرے|ہمارے)_(گھر|گیٹ|دروازے|کالج|دفتر|ہاسٹل) گھر_کے_(باہر|سامنے|نیچے) دروازے_پر گیٹ_پر باہر",
)
_PURSUED = concept(
    "chasing following(?!_(on|from_fake|back|my_(page|account|story|id)|steps)) pursuing right_behind_me behind_my_(car|rickshaw)",
    "peecha_kar* picha_kar* follow_kar_rah* pechay peeche_(hen|he|lage) taqub",
    "پیچھا_کر* تعاقب_کر* پیچھے_(ہیں|ہے|لگا|لگے)",
)
_ON_THE_WAY = concept(
    "road street car rickshaw bike bikes motorbike* highway bus alone walking dark night market home university hostel running",
    "right_now",
    "rickshaw riksha gari bike road sarak highway bus akel* raste rasta gali bazar market raat andhere bhag* abhi",
    "رکشے رکشہ گاڑی بائیک سڑک بس اکیل* راستے گلی بازار رات اندھیرے بھاگ* ابھی",
)
_FORCE = concept(
    "grab* pull* drag* push* shov* forc* trunk",
    "pakar* khench* kheench* ghaseet* dal_(kar|ke) daal_(kar|ke) bitha_(kar|ke|lia) zabardasti",
    "پکڑ* کھینچ* گھسیٹ* ڈال_کر بٹھا_(کر|لیا) زبردستی",
)
_CAR = concept("car van vehicle taxi trunk", "gari gaari car van dala", "گاڑی وین ڈالے")
_AWAY = concept("into in_his inside to_his away trunk", "le_ja* le_gay* le_ke le_kar", "لے_جا* لے_گ* لے_کر")
_HELD_CAPTIVE = concept(
    "(being|am|are|been)_(held|kept|locked)_(in|at|by|captive|here|inside|against)",
    "(held|kept|locked)_(me|us)_(in|at|captive|here|inside|against) in_the_trunk_of",
    "(poured|pour|throwing|threw)_(petrol|oil|acid|kerosene)_on_(me|us|her|him|my) lynch* blow_up_(our|my|the)_(house|home)",
    "(searching|hunting)(_for)?_(me|us)(?!_on) ex_is_here~(friends|gun|threat*) fired_(on|at|upon)_(us|me|our|my)",
    "shot_at_(my|me|us|our) shooting_(in_the_air|at_(us|me|our)) gun_to_(my|his|her)_head",
    "(ham|hum|mujh|ghar)_par_(fire|firing|goli*) fire_kia_he goliyan_chala* (dakaiti|dakait*|daka)_(ho_rah*|par_gay*|ho_gay*)",
    "ghar_me_koi_(he|hen|ghus*|chal*)(?!_(nahi|aur)) (awaz*|awazein|qadmon)_a_rah*_(he|hen)_(ghar|bahar|chat)",
    "15_par_call_kar_(do|den|dein) (raste|راستے)_(me|میں)_(he|hen|ہے|ہیں)~(marne|مارنے) (marne|مارنے)~(raste|راستے)_(me|میں)",
    "(ہم|مجھ|گھر)_پر_(فائر*|گولی*) گولیاں_چلا* گاڑی_میں_(ڈال|بٹھا)",
)
_AFRAID = concept("scared afraid terrified frightened", "dar_lag* dar_rah* khauf ghabra*", "ڈر_لگ* ڈر_رہ* خوف")
_UNKNOWN_OUTSIDE = concept(
    "(someone|somebody|stranger|man|they|he)_(is_|are_)?(outside|at_the|inside|knocking|following) noises?_(outside|downstairs)",
    "bahar_(koi|ek|log|admi) koi_(bahar|darwaz*|andar|peeche) bahar_khar*",
    "باہر_(کوئی|ایک|لوگ) کوئی_(باہر|دروازے|اندر|پیچھے)",
)
# A mob, an accusation of blasphemy, stones, fire.
_MOB = concept(
    "mob crowd (people|men|they)_(have_|are_)?(gathered|gathering|surround*)_(outside|around|at|in_front) angry_people",
    "burned_the_quran quran_(burn*|desecrat*) throwing_stones stones_at~(house|us)",
    "blasphem*~(mob|outside|kill|coming|gathered|shouting) (mob|kill|coming|outside|gathered|shouting)~blasphem* gun_?shots?",
    "(shots?|bullets?)_(were_)?fired fired_at_(our|my|us|the) (someone|they|he|just)~fired_(at|shots?)",
    "firing_(at|on|outside)_(us|our|my)",
    "hujoom hajoom pathrao pathraao pathar_(mar*|phenk*) (toheen|gustakhi|tauheen|blasphemy)~(ilzam|hujoom|bahar|log|mar*|gher*)",
    "(firing|fayring)_(ho*|kar*|hui|shuru)(?!_(video|news)) jalao",
    "ہجوم پتھراؤ پتھر_(مار*|پھینک*) (توہین|گستاخی)~(الزام|ہجوم|باہر|مار*) فائرنگ_(ہو*|کر*|شروع)",
)
# Being attacked, wounded; hiding; held at gunpoint.
_ATTACKED = concept(
    "(being|am|are|were|got|was)_(attacked|stabbed|shot|beaten_up|robbed_right|held_at)",
    "attack(ed|ing)_(me|us|my_(family|brother|father|house|husband|sister|son|mother)|our_house)(?!_account)",
    "(stabbed|shot)_(me|my|him|her) (hit|beat|struck)_me_with_(a_)?(rod|stick|gun|bat|iron|bottle)",
    "(bleeding|blood_is|i_am_injured|am_injured|im_injured|am_wounded)",
    "(beating|attacking)_(my|him|us|our)~(road|now|street|outside|market|police_van)",
    "(ham|hum|mujh|ghar|dukan|bhai|us|abbu|behan)_par~hamla* hamla_?awar* hamla_ho_?gaya zakhmi_(hun|hen|ho_gay*|para|pari|kar_dia)",
    "khoon_(nikal*|beh*|bah*|a_rah*|ruk_nahi) (sar|hath|pait)_se_khoon",
    "(mujhe|hame|bhai_ko|shohar_ko|abbu_ko|bete_ko|usko|walid_ko)~(mar|maar|peet|pit)_rah* gun_?point_par kanpati",
    "(ہم|مجھ|گھر|دکان|بھائی|اس|ابو|بہن)_پر~حمل* حملہ_آور* حملہ_ہو_گیا زخمی_(ہوں|ہیں|ہو_گ*|پڑ*|کر_دیا) خون_(نکل*|بہ*)",
    "(مجھے|ہمیں|بھائی_کو|شوہر_کو|ابو_کو|بیٹے_کو|اسے)~(مار|پیٹ)_رہے کنپٹی ڈاکو_(ہیں|گھس*|آ)",
    "(hiding|locked_myself|locked_ourselves|typing)_(in|under|behind|inside|from_(a_hidden|the_bathroom|him|them))_(the_|my_|"
    "a_)?(bathroom|washroom|closet|room|store*|kitchen|cupboard|almirah|roof|bed|basement|cellar|hidden|toilet|car|terrace|from_him)?",
    "hiding_from_(him|them) (he|they)_(will|can|might)_hear_me cant_(talk|speak)_(he|they|loud|right_now_he)",
    "(bathroom|washroom|ghusal_khane|ghusalkhane|store|store_room|kamre|almari|chat|bed_ke_neeche|toilet)_((room|me|mein|par|ke|"
    "andar|hun|hi)_){0,3}(chup*|chhup*|band_hun|hun(?!_khara))",
    "(chup*|chhup*)_(ke_|kar_)?(beth*|baith*|hue|hui|hun|gay*|ke_likh*|hen)(?!_video) awaz_nahi_nikal_?sak* chupke_se_(madad|bula*)",
    "(غسل_خانے|باتھ_روم|واش_روم|سٹور|کمرے|چھت|الماری)_(میں|پر)_(چھپ*|بند_ہوں|ہوں) چھپ(ی|ا|ے)_(ہوئی_|ہوا_|ہوئے_)?(ہوں|ہیں|بیٹھ*)",
    "چھپے_ہوئے_فون آواز_نہیں_نکال* چپکے_سے_(مدد|بلا*)",
)
DANGER_RULES: tuple[Rule, ...] = (
    _CRY,
    Unless(_near(_WEAPON, _HELD, within=45), _VISITOR),
    _near(_OUR_HOME, _ASSAULT, within=45),
    _near(_OUR_HOME, _GATHERED, within=70),
    Unless(_near(_SOMEONE, _STANDS, _HERE, within=55), _VISITOR),
    _near(_PURSUED, _ON_THE_WAY, within=50),
    _near(_FORCE, _CAR, _AWAY, within=45),
    _near(_AFRAID, _UNKNOWN_OUTSIDE, within=60),
    _HELD_CAPTIVE,
    _CARRIED_OFF,
    _SHOT,
    _KILL_ME,
    Unless(_AT_THE_DOOR, _VISITOR),
    Unless(_near(_COMER, _HAS_COME, _WHERE_WE_ARE, within=45), _VISITOR),
    _FOLLOWED,
    _TAKEN,
    _MOB,
    _ATTACKED,
)

# ======================================================================================================================
# A child at risk
# ======================================================================================================================
_CHILD = concept(
    "child children kid kids infant baby babies newborn toddler son sons daughter daughters niece nephew student pupil girl boy boys",
    r"(small|little|minor|young)_(girls|boys) teen teenager schoolgirl \d{1,2}_?(yrs?|years?)_?old",
    r"(little|small|younger|young|kid|minor|step)_?(sister|brother|cousin|girl|boy|one|siblings?) (aged?|class)_\d{1,2}",
    "(brother|sister|son|daughter|cousin|friend|girl|boy|kid|child|she|he)_(is_|who_is_|aged_|only_){0,2}([4-9]|1[0-7])",
    "step(son|daughter|sister|brother)",
    "bach[aeiy]* bach(on|ion|iyan|iyon|on) beti betiyan beta bete betay betey bhanji bhanja bhanje bhatiji bhatija bhatije munn[ai]",
    r"chot[aei]_(mulazim*|naukar*|nokar*) class_\d_ka nomolood nomuloob nabaligh* shagird* tiflan",
    "(chot[aeiy]*|choty|kam_(umar|umr|sin)|nanh[ai]*)_(behan|behn|bahan|bhai|bhen|larka|larki|larke|bacha|bachi|cousin|si_bachi|"
    "behnon|behnen)",
    "([1-9]|1[0-7])_?(saal|sal|year|years)_(ka|ki|ke)(?!_(qaid|saza|jail)) ([5-9]|1[0-7])_(ki|ka)_he",
    "(larka|larki)_([5-9]|1[0-7])_saal",
    "بچ[ہیےوا]* بچوں بچیوں بیٹی بیٹیاں بیٹا بیٹے بھانج* بھتیج* نومولود نابالغ* شاگرد* ننھ*",
    "(کم_سن|کم_عمر|چھوٹ[ایےہ])_(بچ*|بھائی|بہن|بہنوں|لڑک*)",
    "([1-9]|1[0-7]|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ|سترہ)_?(سالہ|سال_(کا|کی|کے)(?!_(قید|سزا)))",
)
# A minor who writes about themself.
_I_AM_A_CHILD = concept(
    "(i_am|im|am|age|i_m)_(only_|just_)?(a_)?([7-9]|1[0-7]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eleven|ten)(?!_(lakh|"
    "days|k|hazar|times))",
    r"(i_am|im)_a_student_(of|in)_class (i_am|im)_in_school (i_am|im)_in_\\d+(th|rd)(_(grade|class))?",
    r"i_am_a_(kid|child|minor|boy_of|girl_of) (i_am|im)_in_(class|grade)_(\d|10|seven|eight|six|five|nine)",
    "(me|meri_umar|meri_umr|meri_age|umar|umr)_((to|abhi|sirf|meri)_)?(he_)?([7-9]|1[0-7])_?(saal|sal|ki|ka|year|he|hun)?",
    r"me_bach[aei]_hun me_class_(\d|10)_(me|ki|ka) class_\d_me_hun me_(\d|10)th",
    "میں_(ایک_)?(بچہ|بچی)_ہوں میں_(([7-9]|1[0-7])|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ|سترہ)_سال میری_عمر",
    "(ساتویں|آٹھویں|چھٹی|پانچویں|نویں)_(میں|جماعت|کلاس)",
)
_SEXUAL = concept(
    "rape* molest* sodom* sexual* kissed kissing kisses porn nudes molester harass* dirty_(videos?|pictures?|movies?) naked",
    "nude_picture_of_(him|her) (something|anything|things)_(wrong|bad|dirty)_(with|to) hand_in_(his|her|my|their) incest pa?edophil*",
    "grooming groomed abuse abused abuses abusing touch touches touched touching fondl* (to|me|her|him|them)_undress private_parts",
    "bad_touch",
    "(take|takes|taking)_off_(my|her|his|their)_clothes remove_(my|her|his)_clothes",
    "(dirty|bad|wrong|weird|nasty|shameful)_(things?|touch|games?)",
    "(comes?|came|enters?|sleeps?)~(in|to|into|beside|with|at)_(my|her|his|the|our)_(room|bed|small|sisters?) at_night_to_my",
    "plays?_doctor secret_game (forc*~to_(make|send|do|watch|take|undress))",
    "(do|does|did|doing)_(things|stuff|something|wrong|it)_(to|with)_(him|her|them|me|my)",
    "(asking|asks|wants|tells|telling|told)_(me|him|her|them)_to_(come|send|undress|show|meet) shalwar offer*~(money|gift|toffee)",
    "undress*_(on|for|in_front) (forc*|makes?|making|made)_(me|her|him|them)_(to_)?(do|watch|undress|send|make|take|sit|sleep|touch)",
    "lap changes_clothes live_?streams?_my watch_bad",
    "darind* (kuch|kuchh)_(galat|ghalat|bura)_(hua|kia|kar*) kamre_me_le_(gay*|ja*) harasa* harasan porn badtameezi chum* choom*",
    "chuma nang[ai]_kar* kapron_me_hath (galat|ghalat)_kar* godi me_bith* tang_kar*_(he|hen)_raat nasha_de z[iy]*adt[iy]* ziyadt*",
    "zyadt* zadti zina badfail* bad_fail*",
    "(ghalat|galat|gande|gandi|ganda|ganday|bura|bure|buri|najaiz|fahash|gandy)_(kaam|kam|harkat*|harkten|hath|haath|jag[ah]*|"
    "tareeq*|touch|khel)",
    "(gandi|gandy|fahash)_(baten|batein|film*|video*|vidio*|pics?|tasveer*)~(kar*|dikh*|bana*|banwa*|mang*|bhej*)",
    "ched* chher* chhed* cher_?khani jinsi jinsee kapre_(utar*|utr*|utarw*|badal*) choota chootay choote chuta chhuta chua chhua",
    "choo_kar chhoota touch_kar* hath_(laga|lagata|lagati|lagate|lagaya|laga_rah*) haath_(laga|lagata|lagate|lagaya) hath_pher*",
    "zabardasti_(kar*|karta|mere|mil*|us_ke|uske|gandi|nangi|tasveer*|pics?|video*) god_me be_?libas",
    "(secret|doctor)_(wala_)?(game|khel) raat_ko~(kamre|bistar|bed)_me sath_bitha live_dikha* app_par_live god_mein istehsal hawas",
    "nangi_(pics?|tasveer*|photo*|video*)~(mang*|bhej*|zabardasti)",
    "درندگی کچھ_(غلط|برا)_(ہوا|کیا|کر*) کمرے_میں_لے_(گ*|جا*) ہراساں گندی_ویڈیو* گندی_فلم* بدتمیزی چوم* ننگا_کر* غلط_کر* کپڑے_اتر*",
    "کپڑوں_میں_ہاتھ گود* تنگ_کرت*~رات زیادت* ریپ زنا بدفعلی (غلط|گند[اےی]|برا|برے|بری|ناجائز)_(کام*|حرکت*|ہاتھ|جگہ|طریق*)",
    "گندی_(باتیں|باتوں|فلم*|ویڈیو*|تصویر*)~(کر*|دکھ*|بنا*|بنوا*|مانگ*|منگوا*|بھیج*) چھیڑ* جنسی استحصال کپڑے_(اتار*|بدل*) چھوت[اےی]",
    "چھوا چھو_(رہ*|کر) ہاتھ_(لگات*|لگای*|لگا_رہ*|پھیر*) زبردستی_(کر*|گندی|ننگی|تصویر*|ویڈیو*)",
    "(ڈاکٹر|خفیہ)_والا_کھیل خفیہ_کھیل رات_کو~کمرے_میں گود_میں ساتھ_بٹھا* برہنہ~(مانگ*|منگوا*) لائیو_دکھا*",
)
_CHILD_HURT = concept(
    "beats? beating beaten burn* hurts hurting hits hitting slap* tortur* bruis* wound* scream* starv* chain* bleed* being_hurt",
    "comes_home_crying tied whip* kick* injur* scars? marks_on hot_iron locked locks crying_at cruel* neglect* without_food not_safe",
    "unsafe labou?r",
    f"{_MAR_HIT} peet* pitai pitta jala jalaya jalate jalati jalata jalane jalne jala_dia (roti|rote|rota)_(hui|hua|hue) tashad* zulm",
    "zakhm* neel zanjeer* bandh_(kar*|ke|rakh*) sariye sariya belt danda",
    "(band|bhook*|bhuk*)_(kar_(dia|deti|dete|deta|ke)|kia_hua|hen|rakh*) bhook* khana_nahi khoon cheekh* chikh* takleef mehfooz_nahi",
    "haddi (garam|istri)_(istri|laga*|se)",
    "مار[تاا]* مارت[اےی] مارا مار_پیٹ پیٹ* جلا* جلن* تشدد ظلم زخم* نیل زنجیر* باندھ* سلاخ بند_(کر_(دی*|دیت*|رکھ*)|ہیں) بھوک* خون چیخ*",
    "تکلیف محفوظ_نہیں ہڈی",
)
_MISSING = concept(
    "missing disappeared_(since|from|after|today|yesterday) has_disappeared kidnap* abduct* vanished lost_in is_lost got_lost",
    "(didnt|did_not|hasnt|has_not|havent|not)_(yet_)?(come|came|return*|reach*|back)(_(home|back|from))?",
    "(run|ran|gone|went|going|left|leaving|eloped|leave)_((away|home|tonight|house)_)?(with_(a|an|some*|this|that|him|her|strang*)|"
    "to_meet|from_home)",
    "went_missing dragg* (took|taken|taking|snatched|picked|stole)_(a_|the_|my_|our_)?(child|children|baby|kid|girl|boy|son|daughter)",
    "(taken|picked|dragged)_(away|up_by|by|into)",
    "lapata lapta laapata gumshuda gum(?!_(ho_ja*|ho_to|hone)) gum_(ho_(gaya|gayi|gaye)|he|gaya|gayi)",
    "(koi|kisi_ne|admi|aurat|banda)_(utha_|sath_|cheen_|pakar_)?(ke_|kar_)?le_(gay*|ja*|lia) ghaib gayab ghayab kho_(gaya|gayi|gaye)",
    "nahi_mil_rah* mil_nahi_rah* (ghar|wapas|wapis)_nahi_(aya|aye|a_rah*|pohanch*|pohnch*|pahunch*|pahonch*|ponch*|lot*|laut*)",
    "nahi_(loti|lota|lauti|lauta|lot*) (cant|cannot|unable_to|couldnt)_find_(my|the|our|him|her) snatched",
    "(her|his|uska|us_ka|unka)_(phone|mobile|number)_(is_)?(off|switched|band) milne_(chali|chala|gayi|nikal*) abandoned",
    "bhaga_(kar|ke)_le le_jane_ki_koshish aghwa* agwa* ighwa* (utha|khench|kheench|pakar)_(kar_|ke_)?(le|lia|li|bheek*)",
    "le_(kar|ke)_(bhag*|chala|gaya|ja_rah*) (chali|chala)_gay* ghar_se_(bhag|nikal|chali|chala)_gay*",
    "(sath|saath)_(le_|bhag_|chali_|chala_)?(gayi|gaya|ja_rah*) bachi_le_gay*",
    "لاپت* گمشدہ گم_(ہے|ہو_گ*|گیا) گم(?!_ہو_جا*)(?!_ہو*) غائب کھو_گی* کھو_گئ* نہیں_مل_رہ* مل_نہیں_رہ* نہیں_(لوٹ*)",
    "(کوئی|آدمی|عورت)~لے_(گیا|گئی|گئے) (گھر|واپس)_نہیں_(آی*|آئ*|آ_رہ*|پہنچ*|لوٹ*) اغوا (اٹھا|کھینچ|پکڑ)_(کر_|کے_)?(لے|لیا)",
    "ساتھ_(لے_|چلی_|بھاگ_)?(گی*|گئ*|جا_رہ*) گھر_سے_(بھاگ|نکل|چلی|چلا)_گ*",
)
_LURED = concept(
    "(to_)?meet_(a|him|her|someone|them|some|this|strang*|the_man|an)_?(man|guy|boy|stranger|online|adult)?",
    "(going|gone|went|wants?|asked|told|calling|called|come|came|invit*)~(his_(home|house|flat|room|place)|a_hotel|the_hotel|the_park)",
    "(take|taking|took|lure*|convinc*)_(my|our)_(daughter|son|child|kid)_(from|to|away|with) wants_to_meet (come|go)_live_with",
    "kidnap_(her|him) leaving_(tonight|home|today) lur* pick_(him|her)_(up_)?(today|tonight|from) keep_it_secret",
    "dont_tell_(mama|mom|your|anyone|ammi) from_a_game sending_pictures_to send*_(him|her)_(pictures|pics|photos|nudes)_by_force",
    "forc*~(send|make|to_send|pictures|videos)",
    "milne_(bula*|ja_rah*|jane|gay*|nikal*|ke_liye_bula*) milne_ka_keh*",
    "(hotel|park|farm_?house|flat|ghar|apne_ghar)_(me_|par_)?(bula*|le_ja*|le_kar|le_gay*|aja*|ajana|ane) akel[ae]_(bula*|mil*|ana)",
    "tanhai_me sath_le_ja* lene_aunga lene_a_?rah* (mama|ammi|ma|kisi)_ko_(na|mat|nahi)_bata* bula_rah*",
    "(varghala*|warghala*|lalach|behla*|phusla*) toffee cheez_de majboor_kar* wants_his wants_her",
    "(larke|larki|bache|beti|bete)_(ko|ke)~phansa* bula_ke",
    "ملنے_(بلا*|جا*|گی*|گئ*|نکل*|کے_لیے|آ*) (ہوٹل|پارک|فارم_ہاؤس|فلیٹ|گھر)_(میں_)?(بلا*|لے_جا*|لے_گ*|آ_جا*) اکیلے_(بلا*|مل*) تنہائی",
    "ساتھ_لے_جا* (ماما|امی|کسی)_کو_(نہ|مت)_بتا* بلا_رہ* بلاتا پھنسا* ورغلا* بہلا* پھسلا* لالچ مجبور_کر*",
)
_TRADED = concept(
    "(sell|selling|sold)_(kids|children|babies|girls)",
    "(selling|sold|sell|buying)_(a_|an_|her_|his_|my_|the_)?(baby|infant|child|newborn|girl|boy|kid|daughter)",
    "(taking|taken|stealing|take)_(children|kids)_(for_begging|to_beg) child_marriage(?!_(act|law|age)) (baby|child)~for_sale",
    "(child|children|girls?|kids|nephew|son|boy)~(begging|beg|trafficking)",
    "(bacha|bachi|bache|bachon|nomolood|larki|beti)_(ko_)?(bech*|faroakht|farokht|khareed*) bheek_mang*",
    "(بچہ|بچی|بچوں|نومولود|لڑکی|بیٹی)_(کو_)?(بیچ(?!ے_جات)|بیچ_رہ*|فروخت_کر*|فروخت|خرید*) بھیک_مانگ* بھیک_منگ*",
)
_MINOR = concept(
    "minor child kid little_sister she_is_([7-9]|1[0-7]) is_([7-9]|1[0-7])_and schoolgirl cousin niece daughter",
    r"([7-9]|1[0-7])_?(yrs?|years?)_?old girl_of_\w+ i_am_([7-9]|1[0-7]) im_([7-9]|1[0-7])",
    "nabaligh* bachi bachy kam_(umar|umr|sin) ([7-9]|1[0-7])_(saal|sal)_(ki|ka|ke)? choti_(behan|behn|bachi|cousin)",
    "نابالغ بچی بچیوں کم_(عمر|سن) ([7-9]|1[0-7]|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ)_سال[ہ]?_?(کی)?",
)
_WEDDED = concept(
    "marry married marriage marrying marries wed nikah shadi byah rukhsati rishta",
    "نکاح شادی بیاہ رخصتی",
)
_BY_FORCE = concept(
    "forc* against_her_will tomorrow today tonight old_man to_an_old old_age stop_it being_married going_to_be_married are_marrying",
    "marrying_off marry_off 40 50",
    "doing_(her|his|the)_nikah on_(sunday|monday|friday|saturday|thursday) zabardasti zabrdasti jabran kal aj budh* burh* rok*",
    "kar_rah* ho_rah* karwa_rah* kara_rah*",
    "زبردستی جبرا کل آج بوڑھ* روک* ہو_رہ* کر_رہ* کروا_رہ*",
)
# A grown-up who should protect, and touches instead.
_GROWN_UP = concept(
    "uncle teacher qari ustad tutor driver stepfather step_father stepdad step_?dad step_?brother cousin grandfather father dad",
    "brother relative maulvi molvi neighbou?r guard watchman chowkidar sir",
    "chacha chachu mamu mamoo mamun khalu khaloo phupha taya dada nana baap abbu walid sotel[aei] soutel[aei] parosi padosi masjid",
    "madras*",
    "چچا ماموں ماما خالو پھوپھا تایا دادا نانا باپ ابو والد استاد قاری مولوی ڈرائیور انکل سوتیل* کزن ٹیوٹر پڑوسی چوکیدار",
)
_TOUCHES_ME = concept(
    "touch(es|ed|ing)?_(me|my|her|him|us)(?!_(phone|account|screen|id|laptop|mobile|heart)) rap(ed|es|ing)_(me|my|her|him)",
    "molest*_(me|my|her|him) plays?_doctor secret_game sleeps_with_me comes_(to|in|into)_my_(bed|room)",
    "(ghalat|galat)_(jag[ah]*|tareeq*)~(hath|haath|touch|chu*) mujhe~(chhut*|chut[ae]|choot*|touch)_(he|hen|kar*)",
    "mujhe~(ghalat|galat)_(hath|haath|touch|jag*) (gandi|bad)_(film*|video*)~dikha* (doctor|secret)_(wala_)?(khel|game)",
    "mere_sath~(zyadti|ziadti|ghalat_(kaam|kam)|zabardasti|gande_kaam)",
    "غلط_(جگہ|طریق*)~(ہاتھ|چھو*) مجھے~چھوت[اےی] مجھے~غلط_(ہاتھ|جگہ) گندی_فلم* میرے_ساتھ~(زیادتی|غلط_کام|زبردستی|گندے_کام)",
)
_CHILD_CRY = concept(
    "incest child_(in_(danger|trouble)(?!_(call|which|feeling|counsel*))|at_risk|abuse_(help*|report)|missing|lost|kidnapped)",
    "(send|call|need)_child_protection minor_(girl|boy)~(trouble|danger) zainab_alert(?!_(act|law|app_kia)) kid_missing",
    "(zainab_)?alert_for_my_missing (baby|child|kid)_lost_in (bach[aei]|larka|larki|ladka|ladki)_(khatre|khatray|mushkil|musibat)_me",
    "nabaligh*~(khatre|mushkil) (save|protect)_this_child",
    "zainab_alert chaild_protection child_protection~(bula*|wal*|number) bach[aei]_(gum|lapata|ghaib|aghwa)(?!_(ho_ja*|ho_to))",
    "زینب_الرٹ چائلڈ_پروٹیکشن بچ[ہیے]_(گم|لاپت*|غائب|اغوا)(?!_ہو_جا*)(?!_ہون*) (لڑکی|لڑکا|بچ*|نابالغ*)~(مشکل|خطرے)_میں",
)
_MINOR_AGE = concept("(9|1[0-7])")
_PREGNANT = concept("pregnant", "hamla hamila pregnent", "حاملہ")
CHILD_RULES: tuple[Rule, ...] = (
    _near(_CHILD, _SEXUAL, within=75),
    _near(_CHILD, _MISSING, within=50),
    _near(_CHILD, _LURED, within=80),
    _near(_CHILD, _PREGNANT, _MINOR_AGE, within=60),
    _near(_MINOR, _WEDDED, _BY_FORCE, within=60),
    _near(_I_AM_A_CHILD, _SEXUAL, within=110),
    _near(_GROWN_UP, _TOUCHES_ME, within=50),
    _TRADED,
    _CHILD_CRY,
)
BEATEN_CHILD_RULES: tuple[Rule, ...] = (
    _near(_CHILD, _CHILD_HURT, within=45),
    _near(_I_AM_A_CHILD, _CHILD_HURT, within=80),
)

# ======================================================================================================================
# Violence at home
# ======================================================================================================================
_FAMILY = concept(
    "husband husbands hubby wife father dad stepfather brother brothers in_?laws? mother_in_law father_in_law brother_in_law",
    "sister_in_law partner boyfriend fianc* family parents uncle uncles ex_husband mother stepmother my_son my_ex spouse",
    "shohar shohr shauhar shauher shohur mian miyan miya khawand khavind khawind khaawand husband susral* sasural* sasraal saas sas",
    "susar sasur abbu abu abba baap walid walidain bhai bhaiyon bhaion ghar_?wal* dewar devar jeth nand damad mangetar mangeter",
    "chacha biwi bivi begum sotel* bahu behnoi",
    "شوہر* خاوند میاں سسرال* ساس سسر ابو باپ والد والدین بھائی بھائیوں گھر_?وال* دیور جیٹھ نند داماد منگیتر چچا بیوی سوتیل* بہنوئی",
)
_BEATS = concept(
    "(rapes?|raped|attacked|attacks|stabbed)_(me|her|my) beats? beating beaten hits hitting",
    "(hit|hurt)_(me|my|her|us|mother|mom|again) slap* kick* punch* chok* strangl* tortur* violen* bruis* assault* whip*",
    "(pushed|pushes|threw|throws|drags?)_(me|her|things) abus(e|es|ed|ive|ing)(?!_(comments?|messages?|language|post*|words?))",
    "burn(s|t|ed)? fists? (around|on)_my_(neck|throat) pull*_my_hair hot_(water|iron|oil)_on twisted_my",
    "broke(n)?_(my|her)_(arm|hand|teeth|nose|jaw|finger|rib|leg|bone)* physically_hurt hurts_(me|her) domestic_violence",
    "marta marti marte mara maarpeet peet_det* mar_det* mara_pita mar_?peet mar_?pit mar_?pitai maar_peet kut* peeta peetta peette",
    "pitta pitai pitta_he pete tashad* zulm zalim thappar* thapar* thapr* chante laat_mar* laten latein lat_mar* mukka mukke mukay",
    "ghoons* gala_(dab*|ghont*) dhak+a_(dia|de*) (bal|baal|balon|baalon)_(se|kheench*|khench*|nooch*|pakar*) garam_(pani|tel|istri)",
    "khana_nahi_det* kundi_laga* tala_laga* ghaseet* ghasit* mar_(parti|khati|khat*|khana)_he ki_mar_se hamla* hath_uth* haath_uth*",
    "jala_dia jala_diya jalaya neel belt joot* qaid* zakhmi kalai_mar* dant_tor* bazu_tor* haddi zinda_jal*",
    "مارتا مارتے مارتی مارا ماریں مار_پیٹ مارنے_لگ* پیٹت* پیٹا تشدد ظلم ظالم تھپڑ* لات_مار* لاتیں مکے گھونس*",
    "(بال|بالوں)_(سے|کھینچ*|نوچ*) گرم_(پانی|تیل) کھانا_نہیں_دیت* کنڈی_لگا* تالا_لگا* گھسیٹ* گلا_(دب*|گھونٹ*) دھکا_د* کی_مار_سے حملہ*",
    "ہاتھ_اٹھا* جلا_د* نیل بیلٹ جوت* قید زخمی کلائی_مروڑ* دانت_توڑ* بازو_توڑ* زندہ_جلا*",
)
_BEATS_ME = concept(
    "(hands?|arm)_around_my_(neck|throat) pull*_my_hair physically_abus*",
    "(abuses|abused|abusing)_(me|her)_(physically|and|every*|daily|for_years|at_home) physical_abuse",
    "(threw|throws|throw)~(on_my_face|at_me|on_me|in_my_face) (mujhe|hame)_(balon|baalon)_se مجھے_بالوں_سے",
    "(mere|mujh)_(upar|oopar|par)_(garam|khaulta)_(pani|tel) marta_peetta",
    "(ghar|nashe|nashay|ghusse|mujhe)~(peetta|peet_det*|mar_det*|peeta) mar_parti_he",
    "(forc*|makes|rapes?)~me_(to_have|into)_(relations|sex|it) مجھے_کھانا_نہیں_دیت*",
    "(twist*|broke|broken|fractur*)~(my|and|her)_(wrist|arm|arms|hand|teeth|tooth|nose|jaw|finger*|rib*|leg|bone*)(?!_(phone|watch))",
    "(push*|threw|throw*|drag*)_(me|her)_(down|on|against|out|from|by) (with|has|have|full_of|got|covered_in)_bruises",
    "punish*_me_(at_home|for) at_home_to_punish",
    "(kalai|bazu|hath|haath|dant|haddi|naak|bazoo)~(maror*|tor*|tod*)(?!_(lo|do)) (phir|har|roz|mujhe|par|mera)~thappar*",
    "saza_det*_he_ghar ghar_me_saza_det* (کلائی|بازو|ہاتھ|دانت|ہڈی)~(مروڑ*|توڑ*) (گھر_میں|مجھے)_سزا_دیت* (پھر|ہر|روز)~تھپڑ",
    "(he|she|they|hes|who|and|also|then|hubby|always|often)_((always|often|sometimes|also|still|has|just|keeps|even|daily|once|again|"
    "been|is|are)_){0,2}(beats?|hits?|slaps?|slapped|chokes?|choked|kicks?|kicked|punch*|tortures?|strangl*|beat|hitting|beating|"
    "burnt|burns|hurts|hurt)_(me|my_(mother|mom|sister|daughter|wife)|her|us)(?!_(up_for_money|with_a_message|with_spam|feelings))",
    "(mujhe|hame|ammi_ko|behan_ko|maa_ko|usko|use|us_ko|her)~(marta|marti|marte|mara_he|peetta|peetta_he|peette|pitta)(_(he|hen|bhi|"
    "b|tha))?(?!_call)",
    "marta_(bhi_|b_)?he mujh_par~hath_uth* hath_uth(ata|ati|ate|aya)* gala_daba*",
    "(itna|bohat|roz|sari_raat|sara_din)_(mara|marta|marte|marti|marega|peet*) (thappar|laat|lat|mukka|ghoonsa)_mar* mar_pe+t",
    "(مجھے|ہمیں|امی_کو|بہن_کو|اسے|اس_کو)~(مارتا|مارتے|مارتی|پیٹت*) (مارتا|مارتی|مارتے|پیٹتا)_(بھی_)?(ہے|ہیں) ہاتھ_اٹھات* گلا_دبا*",
    "(اتنا|بہت|روز|ساری_رات)_(مارا|مار*|پیٹ*) (تھپڑ|لات|گھونسا)_مار* مار_پیٹ",
)
# Locked in, cut off, thrown out.
_SHUT_IN = concept(
    "lock(s|ed|ing)?_(me|her|us|my_sister|my_mother) locked_in (kept|keep|keeps|keeping)_(me|her)_(like|in|as|locked|inside|at_home)",
    "(not|dont|doesnt|never|wont|do_not|does_not|no_one_is|nobody_is)_(let|lets|letting|allow*)_(me|her|us|him)?_?(to_)?(leave|go|"
    "out|speak|talk|call|meet|use|visit)",
    "prisoner (keeps|kept|took|taken|takes|has)_my_(passport|cnic|documents|jewell?ery|children|kids)",
    "(throw*|threw|kick*)_(me|her)_out take_my_children not_allowed_to_(leave|go|use|talk|meet)",
    "(kamre|ghar)_me_((band|qaid|kaid|lock)) (bahar|kahin|maike|behan_se|ammi_se|maa_se|kisi_se)~nahi_(jane|karne|milne|nikalne)_?de*",
    "(ghar|ghr)_se_nikal(_(dia|de|de_to|dete))? qaidi passport_rakh* (bach[aey]*|bachon)_(ko_)?(cheen*|chheen*)",
    "(کمرے|گھر)_میں_(بند|قید) (باہر|کہیں|میکے|کسی_سے)~نہیں_(جانے|کرنے|ملنے|نکلنے) گھر_سے_نکال پاسپورٹ_رکھ* بچے_چھین*",
)
# Watched through the phone, or the phone taken.
_WATCHED = concept(
    "(check*|reads?|reading|sees|see|watch*|track*|monitor*|spy*|spies|control*|goes_through|look*_at)~(my|her|all|everything|"
    "me)_?(phone|mobile|chat*|messages?|whatsapp|location|calls?|gmail|fb|facebook|contacts?|from)?",
    "(put|installed|install*)_(an?_)?(app|camera*|tracker|device)~(in|on)_(my|our|every)",
    "(took|taken|takes|take|snatch*|broke)_(away_)?(my|her)_(phone|mobile|sim) my_passwords? camera*_in_(every|our|my) thumb~phone",
    "knows_where_i_go",
    "(phone|mobile|sim|location|call_log|whatsapp)~(check*|dekht*|dekh_let*|cheen*|chheen*|le_lia|le_lete|tor*|nazar|rakh*)",
    "camera*~lag* nigrani angootha~phone har_number shak_kar*",
    "(فون|موبائل|سم|لوکیشن|کال_لاگ|واٹس_ایپ)~(چیک|دیکھت*|دیکھ_لیت*|چھین*|لے_لیا|توڑ*|نظر) کیمر*~لگا* نگرانی انگوٹھا~فون شک_کر*",
)
_DOWRY = concept("dowry jahez jahaiz dahej جہیز")
_HUSBAND = concept(
    "husband hubby in_?laws fianc* partner",
    "shohar shohr shauhar mian miyan khawand khawind husband susral* sasural* mangetar",
    "شوہر* خاوند میاں سسرال* منگیتر",
)
_SCARED = concept(
    "(scared|afraid|terrified|frightened|fear*)_(of|from|to_go_home)_(my|him|her|his|them)(?!_(social|online|leak*|post*|the_(video|"
    "pic*)|send*|upload*))",
    "(se|us_se|un_se)_((bohat|mujhe|bara|itna|bhi)_){0,2}(dar|darr|khauf|khof|darti|dari)(_lag*)? khauf_a*",
    "سے_((بہت|مجھے)_){0,2}(ڈر|خوف|ڈرتی|ڈرتا) خوف_آ*",
)
_SPOUSE = concept(
    "husband hubby in_?laws father dad brother brothers fianc* partner boyfriend stepfather he family",
    "shohar shohr shauhar mian miyan khawand khawind husband susral* sasural* saas sas abbu abu baap walid bhai bhaiyon damad",
    "mangetar dewar",
    "شوہر* خاوند میاں سسرال* ساس ابو باپ والد بھائی بھائیوں داماد منگیتر دیور",
)
_AT_HOME = concept(
    "domestic_(violence|abuse) marital_rape wife_beat* (husband|wife|father)_beat*_(his|her)",
    "abusive_(husband|relationship|marriage|father|home|family|in_?laws|partner) controlling_and_abusive",
    "violence_(at|in)_(home|my_house|the_home) (women|womens|woman)_shelter shelter_home any_shelter shelter_for dar_?ul_?aman",
    "(protection|restraining)_order using_my_(neighbor|neighbour)s(?!_(wifi|internet))",
    "escape_from_(my|this)_(house|home|husband|family|in_?laws|marriage) how_can_i_leave_him leave_him_safely he_isolates",
    "(he_)?controls_(me|everything)",
    "(shohar|husband|khawand|susral*|bhai|abbu|walid)_se_(bachao|bacha_lo|bachain|bachalo|jaan_ka) gharelu_(tashad*|zulm)",
    "ghar_me_(mar_?peet|mar_?pit|tashad*|mar) (susral|sasural|shohar|khawand|husband)_(wal*_)?(ka|ki|ke)_(zulm|tashad*|mar*)",
    "(biwi|aurat)_(par|ko)_(tashad*|mar_?na|mar_?ne) (shohar|husband|khawand)_(se|ke_khilaf)~(tahaffuz|tahafuz|protection|hifazat)",
    "(parosan|padosan|saheli|dost|hamsai|kisi_or)_ke_phone_se_likh* (uske|is|susral|sasural|us_ke)_ghar_se~nikl* daru?l_?aman",
    "dar_ul_aman (zabardasti|zabrdasti|jabri|forced?)_(shadi|nikah|rishta) (shadi|nikah)_zabardasti",
    "marzi_ke_(baghair|bagair|khilaf)_(shadi|nikah|rishta) (shadi|nikah)~marzi_ke_(baghair|khilaf)",
    "(shohar|susar|dewar|jeth)~zabardasti_kar* (shohar|husband|mian)_zabardasti_kar* roz_ki_mar~tang zulm_(seh*|sah*|bardasht)",
    "گھریلو_تشدد گھر_میں_(مار_پیٹ|تشدد) (سسرال*|شوہر|خاوند)_(وال*_)?(کا|کی|کے)_(ظلم|تشدد|مار*) بیوی_(پر|کو)_(تشدد|مارنا)",
    "شوہر_(سے|کے_خلاف)_(تحفظ|حفاظت) (پڑوسن|سہیلی|ہمسائی|دوست)_کے_فون_سے_لکھ* (اس_کے|سسرال_کے)_گھر_سے~نکل* دارال?امان",
    "(زبردستی|جبری)_(شادی|نکاح) (شادی|نکاح)_زبردستی (شوہر|میاں)_زبردستی_کر* روز_کی_مار ظلم_(سہ*|برداشت)",
    "forc(ed|ing)_(me_|my_sister_|her_)?(marriage|to_marry|into_marriage|to_get_married|nikah)",
    "(marry|marriage)~(by_force|against_my_will|forcefully) honou?r_killing",
    "(kill|killed|murder)*~(for|over|in_the_name_of)_(the_)?honou?r karo_kari",
    "(ghairat|ghirat|gairat|izzat|غیرت|عزت)_(ke|کے)_(nam|naam|نام)~(mar*|qatal|qatl|مار*|قتل) کاروکاری کارو_کاری",
)
_THREAT_AT_HOME = concept(
    "(threat*|says|said|will|going_to|want*)~(kill|murder|burn|divorce)_(me|her|us)",
    "jaan_se_mar* mar_?(denge|dega|dale*) zinda_jal* qatal_kar*",
    "جان_سے_مار* مار_(ڈال*|دیں_گے|دے_گا) زندہ_جلا*",
)
# Kin who act against the one who writes: no danger from a stranger, and no child's case.
_KIN_ACT = concept(
    "(husband|hubby|brothers?|father|dad|family|parents|in_laws|inlaws|uncle|mamu|wife|fiance|boyfriend|ex_husband)_((is|are|has|"
    r"have|will|wants?|said|says|keeps?|also|and_\w+)_){0,2}(threat*|going_to|want*|said|kill*|murder|burn*|lock*|beat*|hit|hits|"
    "slap*|kick*|broke|took|tortur*|forc*|chok*|found)",
    "(by|of|from)_(my|her)_(husband|brothers?|father|dad|family|in_laws|uncle) my_son_(hits|beats|hit|beat)_me",
    "(shohar|husband|mian|miyan|khawand|bhai|bhaiyon|abbu|abu|abba|walid|saas|sas|susar|susral_wal*|ghar_wal*|mamu|chacha|dewar|jeth|"
    "damad|biwi|mangetar)_(ne|mujhe|jaan|keh*|dhamk*|se|roz|bohat|mar*|meri|sharab|nasha|nashe|hath|phir|ko_pata)",
    "beta_(mujhe|mujh) (apne|mere)_(shohar|bhai|walid|abbu)",
    "(شوہر|میاں|خاوند|بھائی|ابو|والد|ساس|سسر|سسرال|سسرال_وال*|گھر_وال*|دیور|جیٹھ|داماد|بیوی|منگیتر|ماموں|چچا)_(نے|مجھے|جان|کہ*|دھمک*|"
    "سے|روز|بہت|مار*|میری|شراب|نشے|ہر|بچوں_اور)",
    "بیٹا_مجھ*",
)
_AGAINST_ME = concept(
    "(kill|killing|murder|burn|burning|stab|locked|lock|beat|beats|beating|hit|hits|hitting|slapped|slaps|choked|chokes|kicked|kicks|"
    "tortures)_(me|my_mother|my_mom|my_sister)",
    "honou?r (locked|lock)_in",
    "jaan_se_mar* mar_?(denge|dega|dale*) zinda_jal* qatal* goli_mar* jaan_ka_khatra",
    "(mujhe|kamre_me|ghar_me|andar)~(band|qaid|lock)_(kar*|rakh*|kia*) marta marti marte mara mar_peet peet* hath_uth* belt thappar*",
    "جان_سے_مار* مار_(ڈال*|دیں_گے|دے_گا) زندہ_جلا* قتل* گولی_مار* (مجھے|کمرے_میں|گھر_میں)~(بند|قید)_(کر*|رکھ*) مارتا مارتی مارتے مارا",
    "مار_پیٹ پیٹت* تشدد ہاتھ_اٹھا* تھپڑ*",
)
_URGENT = concept(
    "gun pistol rifle knife acid outside at_the_(door|gate) bleeding right_now stabbed shot kidnap*",
    "pistol bandooq banduk gun chaku churi tezab bahar darwaz* khoon abhi aghwa",
    "پستول بندوق چاقو چھری تیزاب باہر دروازے خون ابھی اغوا",
)
KIN_RULES: tuple[Rule, ...] = (Unless(_near(_KIN_ACT, _AGAINST_ME, within=60), _URGENT),)
DOMESTIC_RULES: tuple[Rule, ...] = (
    _near(_FAMILY, _BEATS, within=50),
    _BEATS_ME,
    _near(_SPOUSE, _SCARED, within=30),
    _near(_DOWRY, _BEATS, within=50),
    _near(_FAMILY, _SHUT_IN, within=45),
    _near(_HUSBAND, _WATCHED, within=45),
    _near(_FAMILY, _WATCHED, _SCARED, within=120),
    _near(_WATCHED, _SCARED, within=60),
    _near(_FAMILY, _THREAT_AT_HOME, within=40),
    _AT_HOME,
)
