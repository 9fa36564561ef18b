"""Danger told by what is seen and heard: glass that breaks, a door that will not hold, a car that blocks the way."""

from __future__ import annotations

from bot.safety.crisis_rules import Rule, Unless, near
from bot.safety.spelling import concept

# What keeps people out ...
_BARRIER = concept(
    "door doors gate window windows shutter glass lock wall grill car boundary",
    "darwaz* gate khirki* shutter sheesh* tala tale lock dewar diwar deewar grill gari kundi jali",
    "دروازہ دروازے گیٹ کھڑکی* شٹر شیشے شیشہ تالا تالے دیوار گاڑی کنڈی جالی",
)
# ... breaks, is tried, is climbed.
_GIVES_WAY = concept(
    "(is|are|keeps?|started)_(breaking|kicking|banging|ramming|cutting|smashing|giving_way|bending) breaking_(downstairs|now|outside|in)",
    "(trying|tries|try)_(to_)?(open|break|force|cut|pick|every_key|the_(lock|handle)) (kicking|smashing|banging|ramming)_(my|our|the|at|on)",
    "(not|wont|cant)_hold(?!_(on|the_(phone|line))) climb*_(over|up|in|down|through) hes_climbing jump*_(over|the_wall|into_(our|my))",
    "(tor|tod|phaand|phand|phalang|phalaang|kood|charh|khatkhata|peet|dhakel|kat)_rah* tootne_(wala|wale|lag*) (toot|tut)_rah* chabi*_laga*",
    "khol_rah*(?!_(hun|hen_me|account|nahi)) takkr*_mar*",
    "(توڑ|پھاند|پھلانگ|کود|چڑھ|کھٹکھٹا|پیٹ|دھکیل|کاٹ|ٹوٹ)_رہ* ٹوٹنے_(والا|والے|لگ*) چابی*_لگا* کھول_رہا_ہے ٹکر*_مار*",
)
# Things that explain a lock that is tried.
_MENDING = concept(
    "password* pin code app mistri locksmith chabi_wala bhool* camera file files data server laptop software record hacker* update",
    "پاس_ورڈ پن مستری ایپ کیمرہ فائل* سرور چابی_والا ہیکر* ریکارڈ",
)
# Those who come to do harm ...
_MENACE = concept(
    "stalker blackmailer attackers? gunmen killers? enem(y|ies) kidnappers? dacoits? robbers? burglars? intruders?",
    "(man|men|one|guy|boy|person|people|he|same)_(from_the_threats|who_(send*|sent|threat*|posted|messag*|trolled|follow*)) the_men_i_owe",
    "(recovery|qarz|qarze|loan|sood)_wale gund* dushman* daku* chor dhamki_(wal*|de*) dhamkiyan (peecha|picha)_karne_wal* naqab*",
    "jirge_wale qatil* hamla_awar* jo~(dhamki*|gali|gaali|peecha|msg)_?(de|deta|kar*|likh*)*",
    "اسٹاکر ڈاکو* چور دشمن* غنڈ* قاتل* نقاب* (قرض|قرضے|ریکوری)_والے دھمکی_(وال*|دے*) دھمکیاں پیچھا_کرنے_وال* جو~(دھمکی*|گالی*|میسج|پیچھا)",
)
# ... are here, on this floor, in this lift.
_CLOSE_BY = concept(
    "(in|inside|at|outside|on|near)_(my|our|the|same|this)_(same_)?(building|lift|lobby|ward|floor|stairs|street|office|house|haveli|hostel|"
    "courtyard|garden|farm|bus|hospital|shop|village|door|gate|window|flat|room)",
    "standing_in (is|are)_(here|inside|coming_up) (1st|2nd|3rd|first|second|third|fourth)_floor (attacked|surrounded)_(our|us) have_surrounded",
    "lift_(ke|me) ward_me building_me seerhi* (2nd|3rd|1st|doosri|teesri|pehli)_(floor|manzil) (ghar|dukan|daftar|office|hostel|bus|gali|dere|"
    "mohalle|khet|gaon|kamre)_(me|par|ke_(bahar|andar|samne|pas))_?(hen|he|aa*|gay*|khar*|ghus*|charh*)*",
    "agay[ei] a_gay[ei] aa_gay[ei] pohanch_gay* upar_a*_rah* mere_(pas|sath|samne)_khar* hamla_kar_(di|rah*)",
    "لفٹ_(کے|میں) وارڈ_میں عمارت_میں (دوسری|تیسری|پہلی)_منزل (گھر|دکان|دفتر|ہاسٹل|بس|گلی|ڈیرے|محلے|گاؤں|کمرے)_(میں|پر|کے_باہر|کے_اندر)",
    "آ_گئے آ_گی* پہنچ_گ* اوپر_آ_رہ* حملہ_کر_(دیا|رہ*) (شٹر|دروازہ)",
)
# A sound, a stranger, a blow, heard or seen as one writes.
_AS_IT_HAPPENS = concept(
    "(they|theyve|theyre|have)_got_us_surrounded got_us_surrounded theyre_here(?!_\\w) they_are_here(?!_\\w)",
    "(someone|stranger|intruder|thief|man|somebody)_(is_|are_)?in_(the|my|our)_(garden|house|lawn|kitchen|room|courtyard|stairs|garage|basement)",
    "(is|are|was|were)_dragging_(my|me|him|her|us) dragging_(my|me|him|her|us)_(out*|away|sister|brother|to_the|into)",
    "(they|he|hes|theyre|are|is|men|boys)_(hitting|beating|killing|slaughtering)_(him|her|us|them)(?!_(up_in_the_game|in_(pubg|ludo)))",
    "(are|is|started|men|enemies|they)_(shooting|firing)(?!_(a|an|the|video*|reel*|film*|star*|range|my|our|employee*|people|staff|workers))",
    "fired_in_the_air since~firing (is|are|we|im|i_am|were|we_are|been)_trapped_(on|in|inside|under|by|here) set_fire_to_(the|our|my)",
    "shot_in_(the|my|his|her)_(leg|arm|head|chest|stomach|back|foot) (block|blocked|blocking)_(our|my|the)_(road|rickshaw|car|way|bike|van)",
    "ramm(ing|ed)_(us|me|our|my) (im|i_am|me|him|her|us|tied|locked|put)_(in|inside)_the_(boot|trunk|dicky|diggi)_of (in|inside)_a_car_(boot|trunk) (wont|not|isnt)_open*_the_(flat|door|gate)",
    "(im|i_am|we_are|we)_(hiding|hid)(?!_(the_)?(bruises|my|it|this|from_(my_)?(account|number))) (we_are|im|i_am|hiding|hid|are|am)_under_the_bed behind_the_(water_)?(tank|wall|counter)",
    "(keep|keeping|kept)_(me|us)_(here|overnight|till|until)(?!_(updated|informed)) (someone|has|they|men|man|he)_(has_|have_)?(grabbed|snatched)_(my_)?(friend|sister|brother|"
    "cousin|wife|mother|him|her)(?!_(phone|mobile|bag|account|number|purse))",
    "took_(him|her|them|my_\\w+)_in_(a|his|their)_(car|van|vigo|jeep|pickup|rickshaw|dala) pour*_(something|petrol|oil|kerosene|fuel)",
    "(chop|cut)_the_(electricity|power|wires?|line)_(and|of_our|to) (against|holding)_the_door axe send_(someone|help|rescue|anyone)_(here|now|fast|to|quick)?",
    "(put|threw|forced|pushed|bundled)_(my_[a-z]+|him|her|me|us)_in(to)?_(a|the|their)_([a-z]+_)?(car|van|corolla|vigo|jeep|boot|rickshaw) drove_(off|away)_with_(him|her|my|me|us)",
    "(chat|dewar|diwar|deewar)_se_(utar|kood|andar)_(kar|ke|gay*|rah*) rasta_rok[aei]_hua goli(yan|yon)?_ki_awaz* (utar|nikal)_rahe_hen_(gari|log|larke)",
    "ko_(khet*|jangal|dere|sunsan|godam)_(ki_taraf_|me_|par_)?le_gay* کو_(کھیت*|جنگل|ڈیرے|سنسان|گودام)_(کی_طرف_|میں_|پر_)?لے_گ* گولیوں_کی_آواز*",
    "(are|is|hes|theyre|men)_taking_(my_(brother|sister|son|daughter|father|husband|cousin|friend|mother|wife)|him|her|us)_(away|in_a|by_force|with_them|somewhere) please_(please_)?help_(address|location|im|i_am|they|he_is|hes|we)_?(is|are)? (come|reach)_(fast|quick*|soon)_(they|he|to|please)",
    "(they|he|hes|theyre|killing)_(killing|going_to_kill)_(me|us|him|her|them)(?!_in) chased_(on|through|down)",
    "(dacoits|robbers|burglars|daku|gunmen|ڈاکو)_(at|in|on|inside|are|have|came|with|charh*|aye|agay*|ghus*) (bus|ghar|bank|shop|farm)_me_daku بس_میں_ڈاکو",
    "(workers|guard|chowkidar|watchman|family|us|me|driver|everyone)_(are_|is_|were_)?tied(?!_to_(the_)?(account|number|sim))",
    "(chowkidar|guard|driver|sab|naukar|mulazim*)~bandh_(dia|kar|lia|rakh*) (qadmon|kadmon|footsteps)_ki_awaz* (cheekh*|chikh*|cheekhen)_(a_rah*|sun*)",
    "(ghaseet|patakh|patak|khench)_rah* (bagh|sehan|lawn|kitchen|sahan|store|garage|ghar|chat)_me_koi_(he|hen|chal|ghus*) vo_(log_)?a?a_?gaye_(hen|he)",
    "(bol|bat)_nahi_sak*~sun_?l* sun_l(ega|enge|en_ge|e_ga|egi) (ke|me)_neeche_se_type chupke_se_(type|likh)* diggi_me",
    "(van|gari|dale|dala|rickshaw|vigo|car)_me_(dal|daal|bitha|utha|khench|ghaseet)_(lia|rah*|dia|kar|ke) (dosri|doosri)_gari_me_bitha*",
    "(rickshaw|gari|bike|rasta|riksha|van|hame|hamen)_rok_(lia|li|rakh*|rah*) darwaz*_rok_kar (tala|darwaza|gate)_nahi_khol_?rah*",
    "(dost|saheli|bhai|behan|bete|beti|cousin|use|usko|mujhe|hame)_ko?_?pakar_(rakh*|lia|kar_le) (ko|mujhe|hame)_marne_(aa*|a_rah*|nikl*|pohanch*|ja_rah*)",
    "(mar|maar)_(ke|kar)_le_ja_rah* (hawai|havai)_fir(e|ing)_(kar|kr)*_(ke|rah*) (fire|firing)_(kar_rah*|ho_rah*)",
    "(mera|hamara)_nam_(pukar|cheekh)*_rah* (dera|dere|deray|masjid|basti|school|girja|mandir|church|ghar|haveli|hostel)_par_(hamla|halla|dhava)_(kar_(dia|rah*)|ho_(rah*|gaya)|bol*)",
    "(office|ghar|school|dukan|masjid|hostel|college|uni)_me_hamla_?awar (koi|ek|do)_naqab* naqab_?posh*~(khar*|bahar|andar|ghus*) masked_(man|men)_(at|outside|in_my|on_my) halla_bol* (hame|hamen)_(nikal|mar|gher|kat)_rah* (sab|hame|hamen|mujhe)_ko?_?(ek_)?kamre_me_(bitha|band)_(rakh*|dia) kisi_ko_nahi_chor(ung*|en*)",
    "foran_(bata*|ao|pohanch*|madad)~(darwaz*|mar|khatr*|toot*) (chori|daka|dakaiti|dakaity)_(ho_rah*|par_rah*|chal_rah*)",
    "ghus_(aya|gaya|aye|gaye)~(nikal|bahar|dikha) (tawan|taavan|ransom)_people (dera|dere|deray|godam|bhatte|hujre|farm)"
    "_(par|me)_(band|qaid|bandh*)",
    "(قدموں)_کی_آواز* چیخ*_آ_رہ* (گھسیٹ|پٹخ|کھینچ)_رہ* (باغ|صحن|لان|چھت|گھر)_میں_کوئی_(ہے|چل) وہ_(لوگ_)?آ_گئے_ہیں بول_نہیں_سک*~سن سن_لے_گا",
    "سن_لیں_گے ڈگی_میں (وین|گاڑی|ڈالے|رکشے|ویگو)_میں_(ڈال|بٹھا|اٹھا|کھینچ)_(لیا|رہ*|دیا|کر) (رکشہ|گاڑی|راستہ|ہمیں|موٹر_سائیکل)_روک_(لیا|رکھ*|رہ*)",
    "دروازہ_روک_کر (تالا|دروازہ|گیٹ)_نہیں_کھول(تا|_رہ*) (دوست|سہیلی|بھائی|بہن|بیٹے|بیٹی|کزن|اسے|مجھے|ہمیں)_کو_?پکڑ_(رکھ*|لیا)",
    "(کو|مجھے|ہمیں)_مارنے_(آئے|آ_رہ*|نکل*|آ_گ*|پہنچ*) مار_کر_لے_جا_رہ* ہوائی_فائر*_(کر|کی) (فائر|فائرنگ)_کر_رہ*",
    "(میرا|ہمارا)_نام_پکار_رہ* (ڈیرے|مسجد|بستی|سکول|مندر|گرجے|گھر|حویلی|ہاسٹل)_پر_(حملہ|دھاوا)_(کر_(دیا|رہ*)|ہو_(رہ*|گیا)) ہلہ_بول* ہمیں_(نکال|مار|گھیر)_رہ*",
    "(سب|ہمیں|مجھے)_کو_?ایک_کمرے_میں_(بٹھا|بند)* کسی_کو_نہیں_چھوڑ* (ڈیرے|گودام|بھٹے|حجرے|فارم)_(پر|میں)_(بند|قید|باندھ*)",
    "کوئی_نقاب* نقاب_پوش*~(کھڑ*|باہر|اندر|گھس*) میرا_تعاقب (چوری|ڈاکہ|ڈکیتی)_ہو_رہ* کلہاڑ* kulhari*",
    "(chaqu|chaku|churi|churee|gun|pistol|bandook|knife|blade)_(gale|gardan|sar|kanpati|on_(my|his|her)_(head|neck|throat))_?(par)?",
    "(gun|pistol|knife|rifle)_(on|to|at|against)_(my|his|her|our)_(head|neck|throat|chest|temple|face) (چاقو|چھری|پستول|بندوق)_(گلے|گردن|سر|کنپٹی)",
)
# The police, in haste.
_POLICE = concept("police polic 15 1122 rescue cops پولیس")
_HASTE = concept(
    "(number|nmbr)_(quick*|fast|now|jaldi|foran) (fastest|quickest)(?!_growing) jaldi_(jaldi|police|number|nambar|do|dein)",
    "(quickest|fastest)_(way|number) نمبر_(جلدی|فوراً?)",
)
# Petrol in a bottle, something poured ...
_POURED = concept(
    "petrol_(bottle|bomb|can|ki_bottle) (bottle|can)_of_petrol petrol_(le*|chirak*|chhirak*|dal*|daal*) chirak_rah* chhirak* chirak*",
    "pour(ing|ed) spray(ing|ed) پٹرول_(کی_بوتل|لے*|چھڑک*|ڈال*) چھڑک*",
)
# ... at the door, in the street.
_NEAR_US = concept(
    "seerhi* (our|my|the)_(door|house|gate|street|roof|shop|car|stairs) across_the_street outside sarak ghar darwaz* gali gate khar* hamare bahar chat",
    "دروازے دروازہ گھر گلی سڑک گیٹ کھڑ* باہر چھت",
)
# A weapon told of in few words, and where it is.
_ARMED = concept(
    "aslaha asla pistol bandook* bandooq* gun guns churi* kulhari* dande danda lathi* klashnikov rifle",
    "اسلحہ پستول بندوق* کلہاڑ* ڈنڈا لاٹھی*",
)
# ... with them, here, in our way.
_ARMED_HERE = concept(
    "(in|us|un|inke|unke|uske)_?ke_pas(?!_(licence|license)) samet agay[ei] a_gay[ei] hame nikal_rah* upar_a_rah* school_agaya pohanch_gaya bache_andar",
    "شمیت سمیت آ_گئے ہمیں نکال_رہ* (ان|اس)_کے_پاس پہنچ_گیا بچے_اندر",
)
# Someone of ours is taken, and cries.
_TAKEN_KIN = concept(
    "(have|has|took|taken|got)_my_(cousin|brother|sister|son|daughter|friend|father|husband|uncle|nephew|wife)",
    "(cousin|bhai|behan|bete|beti|dost|saheli|abbu|walid|mian|shohar)_ko_(utha_|pakar_|mar_)?(ke_|kar_)?le_(gay*|ja*)",
    "(کزن|بھائی|بہن|دوست|سہیلی|ابو|والد|شوہر)_(کو_)?(اٹھا_|پکڑ_)?(کر_)?لے_(گ*|جا*) کے_پاس_میری",
)
# ... the phone goes dead, a ransom is asked.
_CRIES_OUT = concept(
    "scream* crying cheekh* chikh* ro_rah* phone_(off|cut|kat) call_(kat|cut) چیخ* رو_رہ* فون_(خاموش|بند|کٹ*)",
    "ransom tawan taawan تاوان abhi just_now ابھی",
)
# Searched for, called by name, in one's own house.
_SEARCHED = concept("(dhoond|dhund|dhond|talash)_kar?_?rah* dhoond_rah* dhund_rah* ڈھونڈ_رہ* searching_for hunting")
_SEARCHERS = concept("mera_nam mera_naam ghar_ke_andar chupi chup[ai] (peeche|neeche)_hun میرا_نام چھپ*_ہو* susral سسرال")
# Held, robbed, carried off or surrounded while it is told.
_HELD = concept(
    "(yarghmal|yarghamal|hostage|qaid)_(bana*|kar_(lia|rakha|dia)) (held|holding|hold)_(me|us|him|her)_hostage یرغمال_بنا* قید_کر_(لیا|رکھا)",
    "(milne|ملنے)~(bula*|بلا*)~(band|بند)_kar_lia ملنے~بلا*~(بند|قید)_کر_لیا",
    "(uber|careem|indrive|taxi|cab|driver|ٹیکسی|ڈرائیور)~(lock*|لاک)~(door*|gari|car|raste|turned|taraf|طرف|راستہ|گاڑی)",
    "(uber|careem|indrive|taxi|cab|driver|ٹیکسی|ڈرائیور|گاڑی)~(turned_off|raste_se_hat*|ghalat_taraf|کسی_اور_طرف)~(lock*|لاک)",
    "(bus|coach|van|کوچ|بس|ویگن)~(rok*|stopped|روک*)~(loot*|cheen*|snatch*|robb*|touching|لوٹ*|چھین*) robbers_stopped",
    "(people|they|men|boys|mob|crowd)_(are_)?beating_(me|us|my_\\w+) (crowd|mob|people)_(pulled|dragged|drag|surround*|block*)_(my|me|us|him|the_exit) blocking_the_exit",
    "(aslah*|bandooq*|bandook*|pistol|gun)_ke_zor_par_(le|utha) (اسلحے|اسلحہ|بندوق|پستول)_کے_زور_پر_(لے|اٹھا)_?(گ*|کر)? at_gun_?point_(and_)?took_(my|our|him|her) took_(him|her|my_\\w+)~at_gun_?point",
    "(took|taken|take|forced)_me_at_gun_?(point)? ghere_hue~mar* (abhi|abi|now|ابھی)~(peeche|پیچھے)~(stop|gate|hostel|darwaze)_?tak_a",
    "(peeche|trace|location|trailed|followed)~(hostel|hotel|gate|stop)~(agya|aa_?gaya|a_gaya|agaya|stand*|khara|neeche)~(dar|darr|ghoor*|star*|pooch*|bula*)",
    "کڈنیپ_(کر|ہو)* کڈنیپرز* گن_پوائنٹ_پر (been|got)_stabbed (chaqu|چاقو)_laga_he چاقو_لگا climbing_over(?=$) trying_to_break_in (holding|hold)_me_and_asking driver~nahi_rok_raha",
    "(trailed|followed)_me_from~(now|stands|standing|opposite|outside)",
)
# Lured to a sale or a date, tied up, carried about; in the hands of bandits; locked in a ride that leaves the road.
_LURED_AND_HELD = concept(
    "(have|has|now|they|theyve)_tied_(him|her|me|us|them|my_\\w+) (kept|keep|keeping|put)_(him|her|me|us)_in_(their|a|the)_car roam*_(around_)?with_(him|her|me|us)",
    "snatched_my_(driver|brother|son|sister|father|husband|cousin) location_(is_|still_)?(moving|moves) (rider|driver|captain|cab|he)~(took|taking|other|another)~locked_the_doors",
    "locked_the_doors_(and|im|i_am|i) drink_(was_|is_)?spiked spiked_my (feeling_)?(dizzy|dizzi)_in_(a|his|some) (only|just)_(wrote|texted|typed|said)_help(?!_me_with)",
    "(splash*|pour*|threw)_petrol has_a_(lighter|matchbox)_in (is|are|someone)_stabbing",
    "(unhon|unho|un_logon|un_log)_ne_(bandh|baandh|pakar)_(lia|rakha|kar) mujhe_(bandh|baandh)_(lia|rakha) (driver|bhai|bete|beti|dost|behan)_ko_utha_(lia|kar|ke)",
    "utha*~(ghuma|ghoom|phir)_rah* kache_(me|ke)~(daku|phans*|le_gay*|bula*) kache_ke_daku (juice|chai|drink|cold_drink|pani)_me_kuch_(mila|dal|daal)*",
    "(darwaz*|gari|car)_lock_kar_(lie|liye|lia|di|diye)~(sunsan|kahin|andar|le_ja*) sunsan_jag[ah]* (sehan|sahan|chat|garden)_me~(kood*|kuda|utra|ghus*) (phans_gay*|phansi|phansa)~help_likh* (bas|sirf|serf)_help_likh*",
    "(bheer|log|hujoom)~(bahar|ghar)~jala_(den|de)*ge tehkhan*_me_(band|qaid) tala_laga_dia~andar_hun (jinho|jinhon)_ne_uthaya (location|lokation)_(chal|ghoom)_rah* live_location_(ghoom|chal|a)_rah*",
    "zabardasti~gari_me gari_me_zabardasti ghar_jalane_(a*|aye)_(hen|he)",
    "(انہوں|لوگوں)_نے_(باندھ|پکڑ)_لیا مجھے_باندھ_(لیا|رکھا) کچے_(کے_ڈاکو|میں_لے) ڈرائیور_کو_اٹھا* پسٹل_(تان|نکال)* (جوس|چائے|پانی|ڈرنک)_میں_کچھ_(ملا|ڈال)*",
    "دروازے_لاک_کر_لی* سنسان_جگ* تالا_لگا_دیا~اندر_ہوں (دیوار_سے|چھت_سے)~کود* صحن_میں_آیا چھری_لگ_گ* صرف_ہیلپ_لکھ* خون_نہیں_رک_رہ* گاڑی_لاک_کر*",
)
DANGER_SIGNS: tuple[Rule, ...] = (
    _AS_IT_HAPPENS,
    _LURED_AND_HELD,
    _HELD,
    Unless(near(_BARRIER, _GIVES_WAY, within=30), _MENDING),
    near(_MENACE, _CLOSE_BY, within=75),
    near(_POLICE, _HASTE, within=35),
    near(_POURED, _NEAR_US, within=45),
    near(_ARMED, _ARMED_HERE, within=35),
    near(_TAKEN_KIN, _CRIES_OUT, within=50),
    near(_SEARCHED, _SEARCHERS, within=45),
)
