"""What only sounds like a crisis: figures of speech, denials, and questions about the law, the news or schoolwork."""

from __future__ import annotations

from bot.safety.crisis_rules import MAR_HIT
from bot.safety.spelling import concept

# ---- Figures of speech: taken out of the message before anything else is looked for ----------------------------------
_SO_TIRED = (
    "(thak*|hans|has|hanste|haste|hansi|bhook|bhuk|bhookh|garmi|sardi|thand|sharam|sharm|shrm|pyas|piyas|neend|boriyat|bor|khushi|hairat|khansi"
    "|تھک|ہنس|ہنسی|ہنستے|بھوک|گرمی|سردی|ٹھنڈ|شرم|پیاس|نیند|بوریت|خوشی)"
)
# Things that "die" or "kill": pieces for the figures below.
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
# The figures.
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
    f"(headshot|respawn*|rank|goti|gotian|gotiyan|squad|uc|enemy_team|رینک|گوٹی|گوٹیاں|ہیڈ_شاٹ)~({MAR_HIT}|mar|mara|kill*|shot|shoot|goli|مارا|مار|مر|گولی)",
    f"({MAR_HIT}|mar|mara|kill*|shot|shoot|goli|مارا|مار|مر|گولی)~(headshot|respawn*|rank|goti|gotian|gotiyan|رینک|گوٹی|گوٹیاں|ہیڈ_شاٹ)",
    "(ludo|lodo|tekken|carrom|keram|chess|لڈو|کیرم|شطرنج)~(mar|mara|beat|beats|مارا|ہرایا) (beat|beats)~(ludo|tekken|carrom|chess)",
    "(گیم|پب_جی|فری_فائر|لڈو)_(میں|مے)~(گولی|مارا|مار|اڑا|مر) (pubg|free_fire|freefire|game|cod|valorant)_(me|mein|again)~(shot|goli|mara|headshot|ura)",
    "shot_me_in_(pubg|free_fire|cod|valorant|game|the_game)",
    "(someone|somebody|one)_inside_(is|was|must_be|helped|told|gave|leaked)(_involved)? inside_(job|man) (andar|اندر)_(ka|کا)_(banda|admi|aadmi|بندہ|آدمی)_(mila|involve*|shamil|ملا|شامل)",
    # songs, reels and their fans; a scolding told with a laugh
    "(gana|gaana|song|dance|reel|meme|zalim|ada|performance)~mar_(dala|dia) mar_(dala|dia)~(gana|gaana|song|dance|zalim) (گانا|گانے|ظالم|ادا)~مار_(ڈالا|دیا) مار_(ڈالا|دیا)~(ظالم|گانا|گانے)",
    "(boss|ammi|mom|mum|mama|abbu|sir|teacher|miss|bhabi|wife|بیوی|امی|باس)~(murder|kill|jaan_se_mar|mar)~(haha*|lol|lmao|rofl|ہاہا*)",
    "(haha*|lol|lmao|ہاہا*)~(mar_gaya|mar_gayi|died|dead|dying|مر_گیا|مر_گئی|disappear) (disappear|mar_gaya|mar_gayi|mar_hi_gaya|dead|died|dying)~(haha*|lol|lmao|ہاہا*)",
    # to "strike" a call, a boast, a visit; insects
    f"{_STRUCK}(_(par|or|ko|bhi|پر|مار|mar|call|calls|کال)){{0,4}}_({MAR_HIT}|مار*)(_(dia|mar|ke|rah*|dawa))?",
    # death and killing as measure
    "(die|dying|died|dead)_(of|from|with)_(laugh*|boredom|embar*|hunger|curiosity|shame|thirst|heat|cold|happiness|excitement)",
    "(die|dying|died|dead|myself)_(laugh*|lol|lmao|haha*|rofl)",
    "dying_(to|for)_(see|know|meet|eat|try|visit|watch|go|hear|buy|get|a|some|the|chai|tea)",
    "die_?hard dead_?(battery|line|lines|lock|account|link|phone|sim|meme|serious|tired|slow|end|chat|group|page) to_die_for",
    "over_my_dead_body",
    "kill(ing|ed|s)?_(it|time|background|process|task|app|switch|the_(mood|vibe|app|process|task|lights))",
    "bullet_points? trunk_(line|call)s? saza_e_mot سزائے_موت (fir_of_rape|rape_case|rape_charge) (zyadti|ziadti|zyadati|زیادتی)_(ka|کا)_(parcha|پرچہ)",
    "(truth|belief|that|habits|statement|early|what|evidence)~save_me (website|app|apps|ads?|page|brand|company)_(is_|are_)?follow*_me",
    "(ishtihar|website|app|ویب_سائٹ|اشتہار)~(peecha|taqub|پیچھا|تعاقب) follow*_(me|us)_(from_app|on_(every|all)|to_another)",
    "(musallah|armed|مسلح)_(group*|groh*|front|mahaz|tanzeem|wing|struggle|گروہ*|محاذ|تنظیم|لوگوں_کو) (files?|data|server|system|سرور|ڈیٹا)~(hostage|yarghamal|یرغمال)",
    "(gun|guns|hathyar*|hathiar*|bandooq*|bandook*|aslah*|بندوق|اسلحے|ہتھیاروں)_(walon_|والوں_)?(ke_lie|کے_لیے) (aslaha|اسلحہ)_(bech*|بیچ*) rifle_training gun_man",
    "(phone|mobile|samsung|iphone|card|set|snatched|taken)~gun_?point gun_?point_phone drag*_(me|us|him|them)_(to|into)_(the_)?(agency|thana|case|police)",
    "(homework|head|headache|back|heat|weather|suspense|curiosity|ping|lag|wait|it|this|feet|legs|stomach)_(is_|are_)?killing_(me|us)",
    "(it|hr|client|editor|coach|mom|mum|mama|mother|ammi|maa|boss|teacher|professor|principal|manager)_(will|would|is_going_to|is_gonna|gonna|going_to|"
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
    "bachao_(ke_(tareeq*|tariq*|lie|usool)|ka_(tareeq*|tariq*|rasta)|ki_(tadab*|tarkeeb*)|kaise) jaan_(nikal*|nikl*|chhur*|chur*|chor*|chhor*|chhut*|chut*|kha|pehchan|man)",
    "جان_(نکل*|نکا*|چھوڑ*|چھڑ*|چھوٹ*|کھا|پہچان|من)",
)

# ---- Questions about the law, news, schoolwork: rules do not count there, unless somebody tells of their own case ----
ABOUT_LAW = concept(
    "punish* penalt* section sections clause clauses statut* law laws offence offences offense offenses ppc peca sentence sentences bailable",
    "defin* meaning",
    "difference licence* license* provision provisions ordinance",
    "assignment* essay* thesis dissertation presentation article speech debate survey research* seminar mcqs exam(?!_(centre|center|hall)) css llb quiz",
    r"saza(?!_(det*|di)) sazaen qanoon* kanoon* qanun* kanun* (konsi|kaunsi|kis|kon_si|kaun_si)_dafa dafa_(\d+|lag*|kon*|kaun*|ke_tahat|ban*|kia|bata*)",
    "jurmana zamanat (?<!koi_)matlab tareef mazmoon mazmun taqreer shiq laisens",
    "سزا(?!_دیت*) سزائیں قانون* دفعہ دفعات شق ضمانت تعریف (?<!کوئی_)مطلب مضمون تقریر مقالہ تھیسس اسائنمنٹ ایکٹ لائسنس",
    "(fine|jail|bail)_(for|of|if|when)_[a-z]+ kitne_saal kitni_qaid kam_az_kam_qaid who_(may|can)_(file|lodge) kis_court kis_adalat magistrate",
    "(charge|charges)_(will_be|do_they|would_be)_frame* accomplice is_it_covered guilty_of count(?!_\\w) count_(if|as) jirga_khatam special_units child_abuse_cases (be|get)_tried_(here|in) warrant_needed life_imprisonment (max|maximum)_years which_acts (isi|kis|ye|wali)_dafa_me dafa(?!_\\w) bail_hoti sarkari_wakeel saza_ho_sak* jurm_ban* parcha_hoga",
    "کتنی_قید کتنے_سال کس_عدالت جرگہ_ختم پر_(قید|جرمانہ) سرکاری_وکیل_عدالت جرم_بن* مقدمہ_بنے کم_از_کم_کتنی",
    "what_is_(a|an|the_meaning|domestic|child|cyber|zainab|stalking|harassment|kidnapping) what_are_the_(laws|rights) kia_hota_he",
    "kise_kehte* کیا_ہوتا_ہے کسے_کہتے سے_کیا_مراد",
)
# a softer kind: "is it a crime to beat one's wife" is asked by those who are beaten
ABOUT_CRIME = concept(
    "illegal legal* crime crimes convict* (an|the|lodge|register|file|my|online|his)_fir fir_(darj|kat*|number|no|regist*|against|karwa*|likh*) jurm juram جرم جرائم"
)
# Films, campaigns, lists of numbers, made-up stories.
ABOUT_NEWS = concept(
    "movie* (?<!bad_)(?<!gandi_)(?<!dirty_)(film|films) drama novel book podcast documentary statistics rate rates awareness prevention fake_news made_up",
    "video_of_(a_)?(child|rape|murder|suicide) helplines promot* report_(a|this|the)_(post|page|video|account) campaign poster",
    "challenge",
    r"(all|emergency|important|which|help|helpline|these|five|hungami|zaroori|sare|sab|madad_ke)_(\w+_)?numbers numbers_for",
    "it_was_made_up jhoot_(thi|tha|nikl*) جھوٹ_(تھی|تھا|نکل*)",
    "fehrist numbron helplinen نمبروں_کی فہرست ہیلپ_لائنیں afwah* افواہ* خبر_جھوٹی جھوٹی_خبر* (?<!گندی_)فلم* ڈراما ناول مہم آگاہی",
)
# What turned out to be untrue: nobody is in danger, whoever tells it.
MADE_UP = concept(
    "(came|turned|comes)_out_(to_be_)?(false|fake|wrong|untrue) it_was_(all_)?(made_up|false|fake) (alarming_)?falsehood (bilkul|sarasar)_jhoot jhoot_nikl*",
    "(jhooti|jhoti|ghalat)_nikl* ghalat_tweet jhooti_(call|bat) bat_(jhoot|ghalat)_(nikl*|thi) سراسر_جھوٹ جھوٹی_نکل* جھوٹ_نکل* غلط_نکل* جھوٹی_(کال|بات) invented",
)
# told of others, and perhaps not true: it weakens what is said of children and of suicide, not a danger told as it happens
ABOUT_HEARSAY = concept("fake rumou?r* hoax news khabar* jhooti jhoti jali خبر* جھوٹی جعلی")
# A case of one's own.
OWN_CASE = concept(
    "(bache|bachay|log|vo|ham)_andar_(hen|he) (بچے|لوگ|وہ)_اندر_(ہیں|ہے) my mine i im us(?!_(ko|ka|ki|ke|ne|se|par|me|pe|aurat|admi|bande|gang|shiq|larke|larki|waqt|din|mard|shakhs)) our her mene mujhe",
    "(beat*|hit|hits|hurt*|kill*|threat*|forc*|touch*|help|abus*|lock*|slap*|rap*|chok*|follow*|marr*)_(to_(kill|marry)_)?me mera",
    "meri mere mujh ham hum hame hamen hamara hamari hamare",
    "مجھے میرا میری میرے مجھ ہم ہمیں ہمارا ہماری ہمارے",
)
# "tell me", "my assignment" are no case of one's own
ASKING = concept(
    "our_(country|law|laws|cyber_law|constitution|state|government) (tell|teach|give|send|explain|show|help|let|inform|guide|explain_to|write)_(me|us|i) (can|may|should|do|could|am|if)_i",
    "i_(want|need|would_like|have)_to",
    "i_(saw|read|heard|watched|study|teach|am_(a|an|doing|writing|preparing|studying)) im_(a|an|doing|writing|preparing|studying)",
    "my_(assignment|essay|thesis|teacher|sir|exam|paper|question|class|professor|friend_asked|presentation|project|students|research|"
    "article|client|senior|book)",
    "(mujhe|hame|hamen)_(bata*|btao|btaen|jan*|likh*|samjh*|chahiye|maloom|pata|poochna|puchna)",
    "(mera|meri|mere)_(thesis|paper|sawal|teacher|sir|class|students?)",
    "مجھے_(بتا*|معلوم|جان*|سمجھا*|لکھ*|پوچھنا|چاہیے) (میرا|میری|میرے)_(مقالہ|تھیسس|پرچہ|سوال|استاد|اسائنمنٹ)",
)

# What is not: bombers, films, "I am not suicidal".
DENIED = concept(
    "(not|never|isnt|arent|wasnt|no)_(a_|even_)?suicidal",
    "(not|wont|will_not|never|dont_want_to)~(kill*|hurt*|harm*|hang*)_(myself|himself|herself)",
    "not~(thinking_of|thinking_about|talking_about)~(suicide|dying) (dont|do_not|not)_want_to_die(?!(_but))",
    "(wont|will_not|not_going_to|never)_commit_suicide",
    "(khudkushi|khudkashi|suicide)_(nahi|na)_(kar*|kia)(_(chaht*|rah*|raha))?",
    "(marna|mar_jana)_nahi_(he|chaht*)(?!((_hun|_he)?_(magar|lekin|par)))",
    "خود_?کشی_نہیں_(کر*|چاہ*) مرنا_نہیں_(چاہ*|ہے)(?!((_ہوں|_ہے)?_(مگر|لیکن)))",
    "suicid*_(bomb*|attack*|vest|jacket|blast*|hamla*|hamle*|dhamak*|squad) khudkush_(hamla*|hamle*|dhamak*|bomb*|jacket)",
    "خودکش_(حمل*|دھماک*|بمبار|جیکٹ)",
)
