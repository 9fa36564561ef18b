"""Danger now: somebody armed, at the door, in pursuit; threats to kill, kidnapping, a mob, an attack."""

from __future__ import annotations

from bot.safety.crisis_rules import Rule, Unless, near
from bot.safety.spelling import concept

# Home and other places, and those who come there: pieces for the concepts below.
_PLACE = (
    "(house|home|door|gate|hostel|room|flat|apartment|office|shop|street|lane|window|wall|building|university|academy|school"
    "|bathroom|washroom|car|stairs|lobby|boundary|compound|roof|bedroom)"
)
# Cries for help.
_CRY = concept(
    "(?<!this_)(?<!it_)(save|rescue)_(me|us)(?!_(from_(spam|scam|this_app|loss)|time|some|a_lot|the))",
    "help_(me_)?(he|they|someone|i|im|hes|theyre)_((is|are|has|was|am|being|s)_){0,2}(coming|here|beating|hitting|attack*|"
    "follow*(?!_(on|me_on))|chas*|kidnap*|stabb*|shoot*|breaking|going_to_kill|trying_to_(kill|get_in|break)|in_my_house|outside)",
    "(?<!i_)(?<!to_)(?<!do_i_)(?<!they_)(?<!will_)(?<!can_)(?<!lenders_)(?<!we_)(?<!says_)(send|call|need|get)_(the_|me_)?(police|polic|cops|rescue)(?!_(for_(this|online|a|the|fraud)|report*|"
    "number|station|helpline|verif*|clear*|charact*|report|complain*))(_(now|fast|please|quick*|for|to|here|at))?",
    "(someone|somebody|anyone)_(please_)?help_(me|us)(?!_(with|to|in|on|for|by|recover|get|understand|write|file))",
    "emergency_(emergency|he|please|now) its_an_emergency",
    "(it|this)_is_(an_)?emergency police_come_quick* can_police_come",
    "(?<!kia_)(?<!se_)(?<!ka_)(?<!ki_)(?<!koi_)(?<!mera_)(?<!izzat_)(?<!pas_)(?<!audio_)bachao(?!_(ke|ka|ki|ko|se|par|me|kaise|kese|he|wal*|sakt*|"
    "hot*|hoga|kia|kon|ne|likh*|good))",
    "(mujhe|hame|hamen|humko|koi)_(bachao(?!_(ki|ke|ko|ka))|bachalo|bacha_(lo|le|len|lein)) bacha_(lo|lein|len|lijiye|le_koi) bachalo",
    "(jaan|jan)_(bachani|bachao|bacha_lo) police_?(ko)?_(jaldi_|foran_|abhi_)?(bhejo|bhejen|bhejein|bhej_(do|den|dein)|bulao|bulaen|bula_(do|den|lo)|send|call_karo)",
    "jaldi~(police|madad|bhej*)~(bhej*|karo|bula*)",
    "emergency_he(?!_(number|no|card)) khatra_(khatra|he_abhi)",
    "(meri_jaan|meri_jan|jaan_ko|jan_ko|hamari_jaan|mujhe|hame|jaan|jan|hamari_jan)~(khatra|khatre|khtra)(?!_(ye|nahi|to_nahi))",
    "koi_he_(madad|help)",
    "(?<!کیا_)بچاؤ(?!_(کا|کے|کی|ہے|ممکن|کیسے)) بچا_(لو|لیں) (مجھے|ہمیں)_بچا(ؤ|_لو|_لیں|_لے|لو|ئیں) جان_(بچا*|بچانی)",
    "پولیس_(کو_)?(جلدی_|فوراً?_)?(بھیجو|بھیجیں|بھیج_د*|بلاؤ|بلائیں|بلا_(دو|دیں|لو)) جلدی~(پولیس|مدد_کر*) ایمرجنسی_ہے خطرہ_خطرہ جان~(خطرہ|خطرے) (مجھے|ہمیں)_خطرہ",
    r"(life|lives)_(is|are|in)_(\w+_)?(danger|risk|threat*) (i_am|im|we_are|she_is|he_is|family_is|life_is|lives_are)_in_(\w+_)?danger",
    "threat*_to_life danger_to_my_life threat_to_(my_)?life i_am_in_danger i_am_trapped (im|am|are|being)_trapped attackers_(are|have|inside|outside|at|in)",
    "robbers_(in|at|are|outside) (seerhi*|sirhi*|siri*)_par_(he|hen|khar*|charh*|a_rah*|a_gay*|koi) musallah_(log|admi|band*|daku|afrad)",
    "daku_(aslah*|hathyar*|ghus*|he|hen|agay*|aye) مسلح_(لوگ|ڈاکو|افراد|آدمی|بند*) armed_(men|robbers|man|people|guys|persons?|boys)",
)
# Weapons, and a weapon being here: held, shown, brought, pointed.
_WEAPON = concept(
    "guns? pistols? rifles? kalas?hni?kov* klash* ak47 revolver weapons? knife knives daggers? axes? swords? acid hammers? rods?",
    "(hand_)?grenades? sticks bullets? gunpoint gun_point armed",
    "pistol* pistaul banduq* bandook* banduk* bandooq* bandoq aslaha asla aslahe hathyar* hathiyar* churi chura_(le*|hath|dikha*|ghonp*) chaku chaqu chakoo",
    "tezab* kulhari danda dande dandon talwar khanjar lathi lathiyan lathion lathiyon goli golian goliyan musallah",
    "(petrol|patrol|tel)_(hath|chirak*|dal*|phenk*)",
    "پستول بندوق* رائفل* کلاشنکوف اسلحہ اسلحے ہتھیار* چاقو چھری_(رکھ_کر|لے_کر|نکال*|مار*|چلا*|تان*|ہے) چھرا تیزاب کلہاڑ* ڈنڈا ڈنڈے_(لے*|مار*|لیے|سے) ڈنڈوں لاٹھی* خنجر گولی گولیاں پٹرول_(چھڑک*|ڈال*|پھینک*|کی_بوتل|بم|لے*) مسلح",
)
# A weapon held, shown, brought; or near a door.
_HELD = concept(
    "with has have had hes holding hold pointed pointing points showing showed shows carrying brought got hand outside inside here",
    "came come coming door gate house home men street waiting standing threw throw throwing at_us at_me gunpoint gun_point",
    "threatened",
    "le_(kar|ke|ke_aya|ke_gaya) leke lekar lekr (?<!ke_)liye lia_hua le_aya hath dikha* tan taan rakh* bahar bahir baher gali gate darwaz*",
    "aya aye agaya a_gaya charh* khar* samne peeche peecha phenk* (?<!pata_)chala* chali chal_rah* nazar jamaat gher* tang hotel andar jeb",
    "he_us* us_ke_pas uske_pas inke_pas unke_pas",
    "لے_کر لیکر (?<!کے_)لیے (?<!کے_)لیئے ہاتھ دکھا* تان* رکھ* باہر گلی گیٹ دروازے آیا آئے آ_گ* آ_رہ* چڑھ* کھڑ* سامنے پیچھے پھینک* چلا* چل_رہ* نظر",
    "کے_ساتھ گھیر* اندر پاس",
)
# Threats to kill.
_KILL_ME = concept(
    "(مجھے|ہمیں|بھائی_کو|اسے)_مارنے_(کے_لیے|کی_کوشش|آ)",
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
    "(mujhe|hame|usko|us_ko|humko|bhai_ko|hamen)_mar_(de|den|dein|dain|rah*|dal*) mar_denge",
    "(mujhe|hame|bhai_ko|usko)_marne_(ki_(koshish|dhamk*)|ke_liye) marne_(a|aa)_?rah*",
    "jaan_se_(mar*|khatam) (qatal|qatl|katal|katl|qatil)_(kar*|kia|ki_dhamk*|ho) goli_(mar*|chal*) (churi|chaku|chaqu)_mar*",
    "zinda_(nahi_|na_)(chor*|chhor*|bach*) zinda_jal* (ghar|makan|dukan)_(ko_)?(jala_?(dunga|denge|do|rah*|dia|dega|dalen*)|aag_lag*)",
    "aag_laga_rah* chehra_(kharab|jal*) (akhri|aakhri)_sans* tezab_(phenk*|phaink*|dal*)",
    "جان_سے_مار* مار_?(ڈال*|دیں_گے|دے_گا|دے_گی|دینگے|دوں_گا|دیا_جائے) قتل_(کر*|کی_دھمک*|ہو*) گولی_(مار*|چل*) (چاقو|چھری)_مار*",
    "زندہ_(نہیں_|نہ_)چھوڑ* زندہ_جلا* (گھر|مکان|دکان)_(کو_)?(جلا_(دوں|دیں_گے|دے_گا|رہے|دیا|ڈال*)|آگ_لگا*) آگ_لگا_رہ* چہرہ_خراب",
    "آخری_سانس* تیزاب_(پھینک*|ڈال*) گولی_سے",
)
# Who comes.
_SOMEBODY = (
    "(he|hes|they|she|someone|somebody|man|men|guy|guys|people|boys|strangers?|ex|person|attackers?|robbers?|dacoits?|mob"
    "|crowd|bikes?|car|cars|gang|stalker|blackmailer|uncle|cousins?|brothers?|recovery|agents?|neighbou?r)"
)
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
    "(they|he|someone|somebody|men|is|are|hes|theyre|robbers?|thieves)_(are_|is_)?(breaking|broke)_in(?!_(period|my_account|to_(my|our)_(account|server|phone)))",
    "(someone|somebody|they|he|robbers?|thief|thieves|intruders?|man)_(is_|are_|s_)?(in|inside)_(my|our|the)_(house|home|room|flat|"
    "bathroom|building)(?!_(is|number|wifi))",
    "intruders?_(in|at|outside|inside|near)_(my|our|the_(house|home|garden|building)) intruders?_(upstairs|downstairs) looking_in_(my|through|from) standing_at_my_window",
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
    "(ghar|yahan|idhar|hamari_taraf|meri_taraf|raste_me)_((ki_taraf|me|par)_)?(a|aa)_?rah[ae]_(he|hen)_(marne|mujhe|hame|jaan|qatal|"
    "goli|dande)",
    "(vo|log|larke|larka|gunde|gunday|dushman)~(ghar|gali)_((ki_taraf|me|par|tak)_)?(a|aa)_?rah[ae]_(he|hen)(?!_(pic*|paise))",
    "vo_a_rah[ae]_(he|hen) (khirki|roshandan|dewar|diwar|darwaze)~jhank* (dhamki)_de_kar~(khar*|gali) dande_(le*|mar*|maar*)",
    "(گھر|کمرے|فلیٹ|دکان)_(میں|کے_اندر)_(گھس*|ڈاکو|چور_(ہے|ہیں|گھس*)) (گھر|اندر|کمرے|دکان)~گھس_(آی*|آئ*|گ*|رہ*)",
    "اندر_(آ_گ*|آ_رہ*|گھس*|دھک*) دیوار_(سے_|پر_)?(پھلانگ*|کود*|چڑھ*)",
    "(دروازہ|دروازے|گیٹ|تالا|کھڑکی)_((کو|پر|سے|زور)_){0,3}(توڑ*|پیٹ*|پھلانگ*|کود*|چڑھ*|دھک*|ڈنڈے) (کھڑکی|روشندان|دیوار|دروازے)~جھانک* ڈنڈے_مار* گھیراؤ",
    "(گھر_)?گھیر*_(لیا|رکھا|لی|رہے|ہوئے)",
    "(باہر|دروازے|گیٹ|گلی|نیچے|سیڑھیوں|سامنے|کھڑکی|چھت|پیچھے|گھر_کے_باہر)_((پر|کے|میں|سے|ہی|اب|اور|وہ|ایک|آدمی|لڑکا|لڑکے|لوگ|بندہ|دو|"
    "چار|چھ|سات|ہمارے|میرے|ابھی|موٹر|سائیکلوں|سائیکل|والے)_){0,5}(کھڑ*(?!_ہوں)|جمع_(ہیں|ہو*)|شور|حملہ*|گھیر*|انتظار_کر*|پتھر*|نعرے|"
    "چھپ*)(?!_(رہتا|رہتی|ہوتا|ہوتی|کرتا))",
    "(دروازے|گیٹ|گلی|گھر_کے_باہر)_(پر_|میں_|کے_پاس_)(آ_گ*|آ_چک*|پہنچ*|ہوں|ہیں|ہے)(?!_(پارسل|نوٹس))",
    "باہر_(آؤ|نکلو|نکل_آؤ)",
    "(نیچے|اکیلی|اکیلے)_(آؤ|نیچے) اوپر_آ_(جاؤں|کر) وہ_آ_رہ[اےی]_(ہے|ہیں) (گھر|یہاں|راستے_میں)_(کی_طرف_)?(آ_رہ*|ہیں) سیڑھیوں_(پر|سے)",
)
# Somebody has come to where we are.
_HAS_COME = concept(
    "a_?pohanch* (pohanch|ponch|phanch|pohnch|pahunch|pohonch)_(gaya|gaye_hen|chuka|chuke)",
    "آ_پہنچ* پہنچ_(گیا|گئے_ہیں|چکا|چکے)",
)
# Where we are ...
_WHERE_WE_ARE = concept(
    "(ghar|shehr|shahr|office|hostel|daftar|yahan|dukan|academy|uni|college|gali)(?!_(pics?|video|tasveer*))",
    "گھر شہر دفتر ہاسٹل یہاں دکان اکیڈمی گلی",
)
# ... and who came there.
_COMER = concept(
    "vo larka larke banda bande admi log blackmailer ex stalker dushman vala mangetar uska us_ka location gunde",
    "وہ لڑکا لڑکے بندہ بندے آدمی لوگ بلیک_میلر دشمن والا منگیتر لوکیشن",
)
# Callers and goods that explain a stranger at the gate, or a knife in a parcel.
_VISITOR = concept(
    "warrant raid ahlkar chhap[ae] talashi census shumari portal inbox database login pattern_lock screen_lock وارنٹ اہلکار چھاپ* تلاشی مردم_شماری ان_باکس لاگ_ان",
    "parcel* deliver* courier* rider order ordered daraz foodpanda biometric survey perfume polio notice customers? refund",
    "parcel kurier order mulk_ke_bahar mulk_se_bahar pakistan_se_bahar qatar line_lagi line_me",
    "پارسل ڈلیوری کوریئر آرڈر نوٹس ملک_سے_باہر پاکستان_سے_باہر",
)
# Followed, hunted.
_FOLLOWED = concept(
    "(mera|hamara|gari_ka)_peecha_(kia_ja_rah*|ho_rah*) (میرا|ہمارا|گاڑی_کا)_پیچھا_(کیا_جا_رہ*|ہو_رہ*|کر_رہ*)",
    "is_tailing_(me|us) tailing_(me|us) (mere|hamare)_peeche~(lag|lage|laga|para_hua) میرے_پیچھے~(لگ*|پڑ*)",
    r"(being_followed(?!_by_(fake|bots|\d+|many|unknown_accounts))|following_(me|us|my_car|her|my_rickshaw)|followed_(me|us)|"
    "follows_me|chas(ing|ed|es)_(me|us|my|her|him)|stalking_me_right_now)(?!_(on|from_fake|with_fake|back|for_back|for_follow|"
    "in_insta*|online|and_lik*|by_fake|account))",
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
    "hostage (locked|locking|tied|shut)_(me|us)_(in|inside|up|at)(?!_my_account) (was|were|got|been|brother|son|he|him)_picked_up_by",
    "(took|taken|picked)_(up_)?(him_away|her_away|me_away|my_(brother|sister|son|daughter|father|husband|cousin|friend|kids|"
    "children)_(away|and|with|from|in|at))",
    "locked_in_(a|the|this|by|here)",
    "(wont|will_not|not|dont|doesnt|refus*)_(let|letting|let_go|allow*)_(me|us|her|him)_(leave|go(?!_(live|online))|out|"
    "come_out)(_his|_here|_from)?",
    "(cant|cannot)_(leave|get_out_of|escape)_(here|this_place|his_(house|flat|car)|the_(room|house)) surrounded_(me|us|by)",
    "forced_me_into dragg*_(me|him|her|into) (driver|careem|uber|indrive|rickshaw)~not_stopping (man|men|driver|they|he|captain)_took_me_to_a",
    "(aghwa|agwa|ighwa|aghva|agva|igwa|iqwa)_(kar*|ho*|kia|hogaya|hua|he|hui) kidnap_(kar*|ho*|kia|hua|hogaya)",
    "(bhai|bete|beta|beti|abbu|walid|shohar|usko|mujhe|hame|bachi|bache|behan|ladke|larke|larki|dost|cousin)~(utha|uthaa)_(kar_|"
    "ke_)?(le_(gay*|ja*)|lia|li_gayi)",
    "uthwa_lia yar?ghamal (zabardasti|zabrdasti|jabran)~gari_(me|mein)",
    "(mujhe|hame|hamen|hum_ko|bando_ne|logon_ne)_((yahan|andar|is|ek|kamre|flat|ghar|room|store|godam|me|ne|zabardasti|inhon|kisi|"
    "logon)_){0,5}(band|qaid|kaid|bandh*|lock)_(kia|rakh*|dia|kar_(ke|dia|rakh*)|ke_rakha)(?!_(nahi|bataye))",
    "(yahan|jane|nikalne|nikalney|bahar|ghar)_(se_)?(jane_|nikalne_)?nahi_(de|dete|deta|dene|chor)_?(rah*|dete|deta)?",
    "((ne|ne_hame|ne_mujhe)_)?gher_(lia|li|rakha|liya|ke) gher_?lia ghar_(ko_)?gher* (yahan|andar|lift_me|ghar_me|gari_me)_phans_gay* phans_gay*_(hun_)?(yahan|andar)",
    "(darwaza|gate)_(lock|band)_kar_(dia|ke) godam_me_(band|qaid|rakh*)",
    "اغوا_(کر*|ہو*) (بھائی|بیٹے|بیٹی|بیٹا|ابو|والد|شوہر|اسے|مجھے|ہمیں|بچی|بچے|بہن|لڑکی|دوست|کزن)~اٹھا_(کر_|کے_)?(لے_(گ*|جا*)|لیا)",
    "یرغمال زبردستی_گاڑی",
    "(مجھے|ہمیں|انہوں_نے|لوگوں_نے)_((یہاں|اندر|ایک|کمرے|گھر|فلیٹ|گودام|میں|مجھے|زبردستی)_){0,5}(بند|قید|باندھ*)_(کر_(رکھ*|دیا|کے)|"
    "کیا|رکھ*|دیا)",
    "(یہاں|جانے|نکلنے|باہر)_(سے_)?(جانے_|نکلنے_)?نہیں_(دے|دیتے|دیتا) گھیر_(لیا|رکھا) (یہاں|اندر|لفٹ_میں|گھر_میں)_پھنس_(گ*) گودام_میں_(بند|قید|رکھا_ہوا)",
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
# People gathered before it.
_GATHERED = concept(
    "gathered gathering",
    "(log|loog|bheer|admi|mohalla|baradri)~(ikath*|ikhat*|jama|akathe)",
    "(لوگ|بھیڑ|آدمی)~(جمع|اکٹھے)",
)
# Kicking, breaking, burning, surrounding.
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
    "",
    "(driver|captain|careem|uber|indrive|rickshaw|car|van|he|they)~(chang*|wrong|different|another)_(the_)?(route|road|way|direction)",
    "(lock*|shut)~car_doors? driving_(me|us)_(somewhere|away|to) (wont|not|isnt)_stop*_the_car",
    "(drag*|pull*|pushed|forced|threw)~(me|him|her|us)_(in|into|out|inside|to_the)_(a_|the_)?(car|van|room|house|vehicle)?",
    "(am|im|are|were|is)_(stuck|trapped|locked)_(in|inside|at)_(his|the|a|this|their|some) cant_get_out",
    "(dragg*|pulled|took)_(my_(husband|brother|father|son|sister|mother)|him|her)_(out|away|from)",
    "(zabardasti|zabrdasti|jabran)~(le_(ja*|gay*|kar|ke)|gari|utha*|bitha*|dal*)",
    "(ghaseet*|ghseet*|ghasit*|khench*|kheench*)_(kar|ke)_le rasta_(badal|rok)_(lia|rah*|dia|rakh*|kar) (kahin|kisi)_(or|aur)_(le|taraf|jagah)~ja_rah*",
    "(yahan|idhar|kamre|flat|andar)_(me_)?(band|qaid)_(kar|he|hun|kia|rakh*) hame_(yahan_)?(band|qaid)",
    "زبردستی~(لے_(جا*|گ*)|گاڑی|اٹھا*|بٹھا*|ڈال*) (گھسیٹ|کھینچ)_(کر|کے)_لے_(گ*|جا_رہ*) راستہ_(بدل|روک)_(لیا|رہ*|دیا|رکھ*) کہیں_اور_لے_جا_رہ*",
    "(یہاں|کمرے|فلیٹ)_(میں_)?(قید|بند_(کر*|ہوں|ہیں|کیا|رکھ*))",
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
# ... who stands, waits, has come ...
_STANDS = concept(
    "standing waiting outside lurking parked sitting got_into entered reached hiding arrived showed_up came_to here_now gathered",
    "khara(?!_(rahta|rehta|hota)) khare khari jama_(he|hen|ho_gay*) betha bethe baitha baithe intezar pohanch_gay* pohnch_gay*",
    "pahunch_gay* a_pohanch* ghus_gay*",
    "کھڑا(?!_(رہتا|ہوتا)) کھڑے کھڑی جمع_(ہیں|ہو_گ*) بیٹھا بیٹھے انتظار پہنچ_گ* گھس_گ*",
)
# ... here.
_HERE = concept(
    "my_(house|home|door|gate|building|college|university|office|hostel|window|workplace|school|street|car)",
    "our_(house|home|door|gate|building|hostel|shop|street) right_now downstairs",
    "(mere|hamare|apne|humare)_(ghar|gate|darwaz*|college|office|hostel|school|dukan|mohalle) ghar_ke_(bahar|samne|neeche)",
    "darwaz*_par gate_par hostel_ke college_ke flat_ke",
    "(?<!bank_ke_)(?<!mulk_se_)(?<!mulk_ke_)(?<!atm_ke_)(?<!branch_ke_)bahar(?!_(ke_mulk|mulk|mulak|ki_website|beth*))",
    "(میرے|ہمارے)_(گھر|گیٹ|دروازے|کالج|دفتر|ہاسٹل) گھر_کے_(باہر|سامنے|نیچے) دروازے_پر گیٹ_پر باہر(?!_بیٹھ*)",
)
# Somebody after us ...
_PURSUED = concept(
    "chasing following(?!_(on|from_fake|back|my_(page|account|story|id)|steps)) pursuing tailing_(me|us|my|her) right_behind_me",
    "behind_my_(car|rickshaw)",
    "peecha_kar* picha_kar* follow_kar_rah* pechay peeche_(hen|he|lage) taqub",
    "پیچھا_کر* تعاقب_کر* پیچھے_(ہیں|ہے|لگا|لگے)",
)
# ... in a street, a car, alone, at night.
_ON_THE_WAY = concept(
    "road street car rickshaw bike bikes motorbike* highway bus alone walking dark night market home university hostel running",
    "right_now",
    "rickshaw riksha gari bike road sarak highway bus akel* raste rasta gali bazar market raat andhere bhag* abhi",
    "رکشے رکشہ گاڑی بائیک سڑک بس اکیل* راستے گلی بازار رات اندھیرے بھاگ* ابھی",
)
# Seized ...
_FORCE = concept(
    "grab* pull* drag* push* shov* forc* trunk",
    "pakar* khench* kheench* ghaseet* dal_(kar|ke) daal_(kar|ke) bitha_(kar|ke|lia) zabardasti",
    "پکڑ* کھینچ* گھسیٹ* ڈال_کر بٹھا_(کر|لیا) زبردستی",
)
# ... and a car ...
_CAR = concept("car van vehicle taxi trunk", "gari gaari car van dala", "گاڑی وین ڈالے")
# ... into it, away.
_AWAY = concept("into in_his in_the get_in inside to_his away trunk", "le_ja* le_gay* le_ke le_kar", "لے_جا* لے_گ* لے_کر")
# Held captive; shot at; doused with petrol; robbers in the house.
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
# Afraid ...
_AFRAID = concept("scared afraid terrified frightened", "dar_lag* dar_rah* khauf ghabra*", "ڈر_لگ* ڈر_رہ* خوف")
# ... of an unknown person outside.
_UNKNOWN_OUTSIDE = concept(
    "(someone|somebody|stranger|man|they|he)_(is_|are_)?(outside|at_the|inside|knocking|following) noises?_(outside|downstairs)",
    "bahar_(koi|ek|log|admi) koi_(bahar|darwaz*|andar|peeche) bahar_khar*",
    "باہر_(کوئی|ایک|لوگ) کوئی_(باہر|دروازے|اندر|پیچھے)",
)
# A mob, an accusation of blasphemy, stones, fire.
_MOB = concept(
    "gunfire hear_(shots|firing|gunshots)",
    "mob_(is|has|outside|at|of|gathered|coming|with) crowd_(is|has|outside|gathered|coming|at|around|of_people_outside) (people|men|they)_(have_|are_)?(gathered|gathering|surround*)_(outside|around|at|in_front) angry_people_(outside|at|gathered|are|have)",
    "burned_the_quran quran_(burn*|desecrat*) throwing_stones stones_at~(house|us)",
    "blasphem*~(mob|outside|kill|coming|gathered|shouting) (mob|kill|coming|outside|gathered|shouting)~blasphem* gun_?shots?",
    "(shots?|bullets?)_(were_)?fired fired_at_(our|my|us|the) (someone|they|he|just)~fired_(at|shots?)",
    "firing_(at|on|outside)_(us|our|my)",
    "(?<!haram_ke_)(hujoom|hajoom)(?!_(ka_dar|me_(mobile|phone|gir)|social)) pathrao pathraao pathar_(mar*|phenk*) (toheen|gustakhi|tauheen|blasphemy)~(ilzam|hujoom|bahar|log|mar*|gher*)",
    "(firing|fayring)_(ho*|kar*|hui|shuru)(?!_(video|news)) jalao",
    "(?<!حرم_کے_)ہجوم(?!_(کا_ڈر|میں_موبائل|سوشل|ہو_گ*)) پتھراؤ پتھر_(مار*|پھینک*) (توہین|گستاخی)~(الزام|ہجوم|باہر|مار*) فائرنگ_(ہو*|کر*|شروع)",
)
# Being attacked, wounded; hiding; held at gunpoint.
_ATTACKED = concept(
    "(being|am|we_are|we_were|i_was|he_was|she_was|got)_attacked (being|am|are|were|got|was)_(stabbed|shot|beaten_up|robbed_right|held_at)",
    "attack(ed|ing)_(me|us|my_(family|brother|father|house|husband|sister|son|mother)|our_house)(?!_account)",
    "(stabbed|shot)_(me|my|him|her) (hit|beat|struck)_me_with_(a_)?(rod|stick|gun|bat|iron|bottle)",
    "(bleeding|blood_is|i_am_injured|am_injured|im_injured|am_wounded)",
    "(beating|attacking)_(my|him|us|our)~(road|now|street|outside|market|police_van)",
    "(ham|hum|mujh|ghar|dukan|bhai|us|abbu|behan)_par~hamla* hamla_?awar_(hen|andar|bahar|aa*|ghus*) hamla_ho_?gaya zakhmi_(hun|hen|ho_gay*|para|pari|kar_dia)",
    "khoon_(nikal*|beh*|bah*|a_rah*|ruk_nahi) (sar|hath|pait)_se_khoon",
    "(mujhe|hame|bhai_ko|shohar_ko|abbu_ko|bete_ko|usko|walid_ko)~(mar|maar|peet|pit)_rah* gun_?point_par kanpati",
    "(ہم|مجھ|گھر|دکان|بھائی|اس|ابو|بہن)_پر~حمل* حملہ_آور_(ہیں|اندر|باہر|آ*|گھس*) حملہ_ہو_گیا زخمی_(ہوں|ہیں|ہو_گ*|پڑ*|کر_دیا) خون_(نکل*|بہہ*|بہ_رہ*)",
    "(مجھے|ہمیں|بھائی_کو|شوہر_کو|ابو_کو|بیٹے_کو|اسے)~(مار|پیٹ)_رہے کنپٹی ڈاکو_(ہیں|گھس*|آ)",
    "(hiding|locked_myself|locked_ourselves|typing)_(in|under|behind|inside|from_(a_hidden|the_bathroom|him|them))_(the_|my_|"
    "a_)?(bathroom|washroom|closet|room|store*|kitchen|cupboard|almirah|roof|bed|basement|cellar|hidden|toilet|car|terrace|from_him)?",
    "hiding_from_(him|them) (he|they)_(will|can|might)_hear_me cant_(talk|speak)_(he|they|loud|right_now_he)",
    "(bathroom|washroom|ghusal_khane|ghusalkhane|store|store_room|kamre|almari|chat|bed_ke_neeche|toilet)_((room|me|mein|par|ke|"
    "andar|hun|hi)_){0,3}(chup[ai]*|chhupi|band_hun|hun(?!_khara))",
    "(chup[aie])_(hue|hui|hua|hun|beth*|baith*)(?!_(video|fees|charges|thi|tha)) chup_(ke|kar)_(beth*|baith*|likh*) awaz_nahi_nikal_?sak* chupke_se_(madad|bula*)",
    "(غسل_خانے|باتھ_روم|واش_روم|سٹور|کمرے|چھت|الماری)_(میں|پر)_(چھپ*|بند_ہوں|ہوں) چھپ(ی|ا|ے)_(ہوئی_|ہوا_|ہوئے_)?(ہوں|ہیں|بیٹھ*)",
    "چھپے_ہوئے_فون آواز_نہیں_نکال* چپکے_سے_(مدد|بلا*)",
)
DANGER_RULES: tuple[Rule, ...] = (
    _CRY,
    Unless(near(_WEAPON, _HELD, within=45), _VISITOR),
    near(_OUR_HOME, _ASSAULT, within=45),
    near(_OUR_HOME, _GATHERED, within=70),
    Unless(near(_SOMEONE, _STANDS, _HERE, within=55), _VISITOR),
    near(_PURSUED, _ON_THE_WAY, within=50),
    near(_FORCE, _CAR, _AWAY, within=45),
    near(_AFRAID, _UNKNOWN_OUTSIDE, within=60),
    _HELD_CAPTIVE,
    _CARRIED_OFF,
    _SHOT,
    _KILL_ME,
    Unless(_AT_THE_DOOR, _VISITOR),
    Unless(near(_COMER, _HAS_COME, _WHERE_WE_ARE, within=45), _VISITOR),
    _FOLLOWED,
    _TAKEN,
    _MOB,
    _ATTACKED,
)
