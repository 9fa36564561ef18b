"""A child at risk: abused, beaten, missing, lured, sold, married off; told by the child or by others."""

from __future__ import annotations

from bot.safety.crisis_rules import MAR_HIT, Rule, near
from bot.safety.spelling import concept

# A child, by word, age or kinship.
_CHILD = concept(
    "child children kid kids infant baby babies newborn toddler son sons daughter daughters niece nephew student pupil girl boy boys",
    r"(small|little|minor|young)_(girls|boys) (a|my|our|the|his|her)_teen teenager schoolgirl \d{1,2}_?(yrs?|years?)_?old",
    r"(little|small|younger|young|kid|minor|step)_?(sister|brother|cousin|girl|boy|one|siblings?) (aged?|class)_\d{1,2}",
    "(brother|sister|son|daughter|cousin|friend|girl|boy|kid|child|she|he)_(is_|who_is_|aged_|only_){0,2}([4-9]|1[0-7])",
    "step(son|daughter|sister|brother)",
    "bach[aeiy]* bach(on|ion|iyan|iyon|on) beti betiyan beta bete betay betey bhanji bhanja bhanje bhatiji bhatija bhatije munn[ai]",
    r"chot[aei]_(mulazim*|naukar*|nokar*) class_\d_ka nomolood nomuloob nabaligh* shagird* tiflan",
    "(chot[aeiy]*|choty|kam_(umar|umr|sin)|nanh[ai]*)_(behan|behn|bahan|bhai|bhen|larka|larki|larke|bacha|bachi|cousin|si_bachi|"
    "behnon|behnen)",
    "([1-9]|1[0-7])_?(saal|sal|year|years)_(ka|ki|ke)(?!_(qaid|saza|jail|hisab|tally|data|record|khata|mehnat|kamai)) ([5-9]|1[0-7])_(ki|ka)_he",
    "(larka|larki)_([5-9]|1[0-7])_saal",
    "بچ[ہیےو] بچیاں بچوں بچیوں بیٹی بیٹیاں بیٹا بیٹے بھانج* بھتیج* نومولود نابالغ* شاگرد* ننھ*",
    "(کم_سن|کم_عمر|چھوٹ[ایےہ])_(بچ*|بھائی|بہن|بہنوں|لڑک*)",
    "([1-9]|1[0-7]|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ|سترہ)_?(سالہ|سال_(کا|کی|کے)(?!_(قید|سزا)))",
)
# A minor who writes about themself.
_I_AM_A_CHILD = concept(
    "(i_am|im|am|age|i_m)_(only_|just_)?(a_)?([7-9]|1[0-7]|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eleven|ten)(?!_(lakh|"
    "days|k|hazar|times))",
    r"(i_am|im)_a_student_(of|in)_class (i_am|im)_in_school (i_am|im)_in_\d+(th|rd)(_(grade|class))?",
    r"i_am_a_(kid|child|minor|boy_of|girl_of) (i_am|im)_in_(class|grade)_(\d|10|seven|eight|six|five|nine)",
    "(me|meri_umar|meri_umr|meri_age|umar|umr)_((to|abhi|sirf|meri)_)?(he_)?([7-9]|1[0-7])_?(saal|sal|ki|ka|year|he|hun)?",
    r"me_bach[aei]_hun me_class_(\d|10)_(me|ki|ka) class_\d_me_hun me_(\d|10)th",
    "میں_(ایک_)?(بچہ|بچی)_ہوں میں_(([7-9]|1[0-7])|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ|سترہ)_سال میری_عمر",
    "(ساتویں|آٹھویں|چھٹی|پانچویں|نویں)_(میں|جماعت|کلاس)",
)
# Touching, rape, undressing, what is done at night or in secret.
_SEXUAL = concept(
    "rape* molest* sodom* sexual* (to|forced_to|asked_to)_send_(nude*|naked|dirty) (film*|record*)_(me|him|her|them|girls|boys|children|my_[a-z]+)~(bath*|shower*) (kissed|kissing|kisses)_(me|him|her|my|them|the_(girl|boy|child))",
    "porn nudes molester dirty_(videos?|pictures?|movies?) naked",
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
    "darind* (kuch|kuchh)_(galat|ghalat|bura)_(hua|kia|kar*) kamre_me_le_(gay*|ja*) porn badtameezi chum* choom*",
    "chuma nang[ai]_kar* kapron_me_hath (galat|ghalat)_kar* godi me_bith* tang_kar*_(he|hen)_raat nasha_de z[iy]*adt[iy]* ziyadt*",
    "zyadt* zadti zina badfail* bad_fail*",
    "(ghalat|galat|gande|gandi|ganda|ganday|bura|bure|buri|najaiz|fahash|gandy)_(kaam|kam|harkat*|harkten|hath|haath|jag[ah]*|"
    "tareeq*|touch|khel)",
    "(gandi|gandy|fahash)_(baten|batein|film*|video*|vidio*|pics?|tasveer*)~(kar*|dikh*|bana*|banwa*|mang*|bhej*)",
    "cher_char ched_chad jinsi jinsee kapre_(utar*|utr*|utarw*|badal*) chhoo_rah* choo_rah* choota chootay choote chuta",
    "chhuta chua chhua",
    "choo_kar chhoota touch_kar* hath_(laga|lagata|lagati|lagate|lagaya|laga_rah*) haath_(laga|lagata|lagate|lagaya) hath_pher*",
    "zabardasti_(kar*|karta|mere|mil*|us_ke|uske|gandi|nangi|tasveer*|pics?|video*) be_?libas",
    "(secret|doctor)_(wala_)?(game|khel) raat_ko~(kamre|bistar|bed)_me sath_bitha live_dikha* app_par_live istehsal hawas",
    "nangi_(pics?|tasveer*|photo*|video*)~(mang*|bhej*|zabardasti)",
    "درندگی کچھ_(غلط|برا)_(ہوا|کیا|کر*) کمرے_میں_لے_(گ*|جا*) گندی_ویڈیو* گندی_فلم* بدتمیزی چوم* ننگا_کر* غلط_کر* کپڑے_اتر*",
    "چھیڑ_چھاڑ کپڑوں_میں_ہاتھ گود_میں_بٹھا* تنگ_کرت*~رات زیادت* ریپ زنا بدفعلی (غلط|گند[اےی]|برا|برے|بری|ناجائز)_(کام*|حرکت*|ہاتھ|جگہ|طریق*)",
    "گندی_(باتیں|باتوں|فلم*|ویڈیو*|تصویر*)~(کر*|دکھ*|بنا*|بنوا*|مانگ*|منگوا*|بھیج*) جنسی استحصال کپڑے_(اتار*|بدل*) چھوت[اےی]",
    "چھوا چھو_(رہ*|کر) ہاتھ_(لگات*|لگای*|لگا_رہ*|پھیر*) زبردستی_(کر*|گندی|ننگی|تصویر*|ویڈیو*)",
    "(ڈاکٹر|خفیہ)_والا_کھیل خفیہ_کھیل رات_کو~کمرے_میں ساتھ_بٹھا* برہنہ~(مانگ*|منگوا*) لائیو_دکھا*",
)
# Beating, burning, hunger, being shut in.
_CHILD_HURT = concept(
    "beats? beating beaten burn* hurts hurting hits hitting slap* tortur* bruis* wound* scream* starv* chain* bleed* being_hurt",
    "comes_home_crying tied whip* kick* injur* scars? marks_on hot_iron locked locks crying_at cruel* neglect* without_food not_safe",
    "unsafe labou?r",
    f"{MAR_HIT} peet* pitai pitta jala jalaya jalate jalati jalata jalane jalne jala_dia (roti|rote|rota)_(hui|hua|hue) tashad* zulm",
    "zakhm* neel zanjeer* bandh_(kar*|ke|rakh*) sariye sariya belt danda",
    "(band|bhook*|bhuk*)_(kar_(dia|deti|dete|deta|ke)|kia_hua|hen|rakh*) bhook* khana_nahi khoon nishan cheekh* chikh* takleef",
    "mehfooz_nahi",
    "haddi (garam|istri)_(istri|laga*|se)",
    "مار[تاا]* مارت[اےی] مارا مار_پیٹ پیٹت* پیٹا پیٹن* پیٹ_رہ* جلا* جلن* تشدد ظلم زخم* نیل زنجیر* باندھ* سلاخ بند_(کر_(دی*|دیت*|رکھ*)|ہیں) بھوک* خون چیخ*",
    "تکلیف محفوظ_نہیں ہڈی",
)
# Missing, not come home, taken, run away with somebody.
_MISSING = concept(
    "(not|hasnt|havent|nobody_has|never)_(been_)?seen(_(him|her))?_since no_trace_of with_a_stranger with_strangers missing",
    "disappeared_(since|from|after|today|yesterday) has_disappeared kidnap* abduct* vanished lost_in is_lost got_lost",
    "(didnt|did_not|hasnt|has_not|havent|not)_(yet_)?(come|came|return*|reach*|back)(_(home|back|from))?",
    "(run|ran|gone|went|going|left|leaving|eloped|leave)_((away|home|tonight|house)_)?(with_(a|an|some*|this|that|him|her|strang*)|"
    "to_meet|from_home)",
    "went_missing dragg* (took|taken|taking|snatched|picked|stole)_(a_|the_|my_|our_)?(child|children|baby|kid|girl|boy|son|daughter)",
    "(taken|picked|dragged)_(away|up_by|by|into)",
    "(ghar|school|dukan|park)_se_(gay*|nikl*|nikal*)~nahi_(aya|lot*|ai|pohanch*|mil*) akel[aei]_chor_(gay*|dia)",
    "abhi_tak_(wapas_|ghar_)nahi_(aya|lot*) lapata lapta laapata gumshuda gum(?!_(ho_ja*|ho_to|hone|jaye))",
    "gum_(ho_(gaya|gayi|gaye)|he|gaya|gayi)",
    "(koi|kisi_ne|admi|aurat|banda)_((or|utha|sath|cheen|pakar)_)?(ke_|kar_)?le_(gay*|ja*|lia) ghaib gayab ghayab",
    "kho_(gaya|gayi|gaye)",
    "nahi_mil_rah* mil_nahi_rah* (ghar|wapas|wapis)_nahi_(aya|aye|a_rah*|pohanch*|pohnch*|pahunch*|pahonch*|ponch*|lot*|laut*)",
    "nahi_(loti|lota|lauti|lauta|lot*) (cant|cannot|unable_to|couldnt)_find_(my|the|our|him|her) snatched",
    "(her|his|uska|us_ka|unka)_(phone|mobile|number)_(is_)?(off|switched|band) milne_(chali|chala|gayi|nikal*) abandoned",
    "bhaga_(kar|ke)_le le_jane_ki_koshish aghwa* agwa* ighwa* (utha|khench|kheench|pakar)_(kar_|ke_)?(le|lia|li|bheek*)",
    "le_(kar|ke)_(bhag*|chala|gaya|ja_rah*) ghar_se_(bhag|nikal|chali|chala)_gay*",
    "(sath|saath)_(le_|bhag_|chali_|chala_)?(gayi|gaya|ja_rah*) bachi_le_gay*",
    "لاپت* گمشدہ گم_(ہے|ہو_گ*|گیا) گم(?!_ہو_جا*)(?!_ہو*) غائب کھو_گی* کھو_گئ* نہیں_مل_رہ* مل_نہیں_رہ* نہیں_(لوٹ*)",
    "(کوئی|آدمی|عورت)~لے_(گیا|گئی|گئے) (گھر|واپس)_نہیں_(آی*|آئ*|آ_رہ*|پہنچ*|لوٹ*) اغوا (اٹھا|کھینچ|پکڑ)_(کر_|کے_)?(لے|لیا)",
    "ساتھ_(لے_|چلی_|بھاگ_)?(گی*|گئ*|جا_رہ*) گھر_سے_(بھاگ|نکل|چلی|چلا)_گ*",
)
# Called to a meeting, a house, a hotel; made to keep it secret.
_LURED = concept(
    "(to_)?meet_(a|him|her|someone|them|some|this|strang*|the_man|an)_?(man|guy|boy|stranger|online|adult)?",
    "(going|gone|went|wants?|asked|told|calling|called|come|came|invit*)~(his_(home|house|flat|room|place)|a_hotel|the_hotel|the_park)",
    "(take|taking|took|lure*|convinc*)_(my|our)_(daughter|son|child|kid)_(from|to|away|with) wants_to_meet (come|go)_live_with",
    "kidnap_(her|him) leaving_(tonight|home|today) lur* pick_(him|her)_(up_)?(today|tonight|from) keep_it_secret",
    "dont_tell_(mama|mom|your|anyone|ammi) from_a_game sending_pictures_to send*_(him|her)_(pictures|pics|photos|nudes)_by_force",
    "forc*~(send|make|to_send|pictures|videos)",
    "milne_(chal*|bula*|ja_rah*|jane|gay*|nikal*|ke_liye_bula*) milne_ka_keh*",
    "(hotel|park|farm_?house|flat|ghar|apne_ghar)_(me_|par_)?(bula*|le_ja*|le_kar|le_gay*|aja*|ajana|ane) akel[ae]_(bula*|mil*|ana)",
    "tanhai_me sath_le_ja_rah* lene_aunga lene_a_?rah* (mama|ammi|ma|kisi)_ko_(na|mat|nahi)_bata* bula_rah*",
    "(varghala*|warghala*|lalach|(?<!dil_)behla*|phusla*) toffee cheez_de majboor_kar*",
    "(dost|admi|larke|larka|mard|bande)_ke_(pas|sath)~(ja_rah*|jana|gay*) wants_his wants_her",
    "(larke|larki|bache|beti|bete)_(ko|ke)~phansa* bula_ke",
    "ملنے_(چل*|بلا*|جا*|گی*|گئ*|نکل*|کے_لیے|آ*) (ہوٹل|پارک|فارم_ہاؤس|فلیٹ|گھر)_(میں_)?(بلا*|لے_جا*|لے_گ*|آ_جا*) اکیلے_(بلا*|مل*)",
    "تنہائی",
    "ساتھ_لے_جا_رہ* (ماما|امی|کسی)_کو_(نہ|مت)_بتا* بلا_رہ* بلاتا پھنسا* ورغلا* بہلا* پھسلا* لالچ مجبور_کر*",
)
# Sold, bought, sent to beg.
_TRADED = concept(
    "forced_to_beg (sell|selling|sold)_(kids|children|babies|girls)",
    "(selling|sold|sell|buying)_(a_|an_|her_|his_|my_|the_)?(baby|infant|child|newborn|girl|boy|kid|daughter)",
    "(taking|taken|stealing|take)_(children|kids)_(for_begging|to_beg) child_marriage(?!_(act|law|age)) (baby|child)~for_sale",
    "(child|children|girls?|kids|nephew|son|boy)~(begging|beg|trafficking)",
    "(bacha|bachi|bache|bachon|nomolood|larki|beti)_(ko_)?(bech*|faroakht|farokht|khareed*) bheek_mang*",
    "(بچہ|بچی|بچوں|نومولود|لڑکی|بیٹی)_(کو_)?(بیچ(?!ے_جات)|بیچ_رہ*|فروخت_کر*|فروخت|خرید*) بھیک_مانگ* بھیک_منگ*",
)
# A minor, where marriage is spoken of.
_MINOR = concept(
    "minor child kid little_sister she_is_([7-9]|1[0-7]) is_([7-9]|1[0-7])_and schoolgirl",
    r"([7-9]|1[0-7])_?(yrs?|years?)_?old girl_of_\w+ i_am_([7-9]|1[0-7]) im_([7-9]|1[0-7])",
    "nabaligh* bachi bachy kam_(umar|umr|sin) ([7-9]|1[0-7])_(saal|sal)_(ki|ka|ke)? choti_(behan|behn|bachi|cousin)",
    "نابالغ بچی بچیوں کم_(عمر|سن) ([7-9]|1[0-7]|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ)_سال[ہ]?_?(کی)?",
)
# Marriage ...
_WEDDED = concept(
    "marry married marriage marrying marries wed nikah shadi byah rukhsati rishta",
    "نکاح شادی بیاہ رخصتی",
)
# ... by force, to an old man, about to happen.
_BY_FORCE = concept(
    "forc* against_her_will tomorrow today tonight old_man to_an_old old_age stop_it being_married going_to_be_married are_marrying",
    "marrying_off marry_off 40 50",
    "doing_(her|his|the)_nikah on_(sunday|monday|friday|saturday|thursday) zabardasti zabrdasti jabran kal aj budh* burh* rok* tay",
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
# ... in words that need no child named.
_TOUCHES_ME = concept(
    "touch(es|ed|ing)?_(me|my|her|him|us)(?!_(phone|account|screen|id|laptop|mobile|heart)) rap(ed|es|ing)_(me|my|her|him)",
    "molest*_(me|my|her|him) plays?_doctor secret_game sleeps_with_me comes_(to|in|into)_my_(bed|room)",
    "(ghalat|galat)_(jag[ah]*|tareeq*)~(hath|haath|touch|chu*) mujhe~(chhut*|chut[ae]|choot*|touch)_(he|hen|kar*)",
    "mujhe~(ghalat|galat)_(hath|haath|touch|jag*) (gandi|bad)_(film*|video*)~dikha* (doctor|secret)_(wala_)?(khel|game)",
    "mere_sath~(zyadti|ziadti|ghalat_(kaam|kam)|zabardasti|gande_kaam)",
    "غلط_(جگہ|طریق*)~(ہاتھ|چھو*) مجھے~چھوت[اےی] مجھے~غلط_(ہاتھ|جگہ) گندی_فلم* میرے_ساتھ~(زیادتی|غلط_کام|زبردستی|گندے_کام)",
)
# A cry for a child, in a few words.
_CHILD_CRY = concept(
    "(baby|child|kid|daughter|newborn)_(was|has_been|got)_taken(?!_(to|as))",
    "incest child_(in_(danger|trouble)(?!_(call|which|feeling|counsel*))|at_risk|abuse_(help*|report)|missing|lost|kidnapped)",
    "(send|call|need)_child_protection minor_(girl|boy)~(trouble|danger) zainab_alert(?!_(act|law|app_kia)) kid_missing",
    "(zainab_)?alert_for_my_missing (baby|child|kid)_lost_in (bach[aei]|larka|larki|ladka|ladki)_(khatre|khatray|mushkil|musibat)_me",
    "nabaligh*~(khatre|mushkil) (save|protect)_this_child",
    "zainab_alert chaild_protection child_protection~(bula*|wal*|number) bach[aei]_(gum|lapata|ghaib|aghwa)(?!_(ho_ja*|ho_to))",
    "زینب_الرٹ چائلڈ_پروٹیکشن بچ[ہیے]_(گم|لاپت*|غائب|اغوا)(?!_ہو_جا*)(?!_ہون*) (لڑکی|لڑکا|بچ*|نابالغ*)~(مشکل|خطرے)_میں",
)
# What a minor tells of themself: being sold, being married.
_SOLD_OR_WED = concept(
    "sell*_me sold_me marry* marri* forc*",
    "bech* nikah shadi",
    "بیچ* نکاح شادی",
)
# A pregnant child.
_MINOR_AGE = concept("(9|1[0-7])")
_PREGNANT = concept("pregnant", "hamla hamila pregnent", "حاملہ")
CHILD_RULES: tuple[Rule, ...] = (
    near(_CHILD, _SEXUAL, within=75),
    near(_CHILD, _MISSING, within=50),
    near(_CHILD, _LURED, within=80),
    near(_CHILD, _PREGNANT, _MINOR_AGE, within=60),
    near(_MINOR, _WEDDED, _BY_FORCE, within=60),
    near(_I_AM_A_CHILD, _SEXUAL, within=110),
    near(_I_AM_A_CHILD, _SOLD_OR_WED, within=80),
    near(_GROWN_UP, _TOUCHES_ME, within=50),
    _TRADED,
    _CHILD_CRY,
)
BEATEN_CHILD_RULES: tuple[Rule, ...] = (
    near(_CHILD, _CHILD_HURT, within=45),
    near(_I_AM_A_CHILD, _CHILD_HURT, within=80),
)
