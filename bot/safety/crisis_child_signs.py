"""A child at risk told by signs: marks, fear of a grown-up, a locked room at night, a cot left on the steps."""

from __future__ import annotations

from bot.safety.crisis_rules import Rule, near
from bot.safety.spelling import concept

_YEARS = "([2-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)"
_SAAL = "([2-9]|1[0-7]|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ)"
# A child, by more words than the rules of crisis_child know: grandchildren, pupils, small workers, "the youngest ones".
_CHILD = concept(
    "child children kid kids infants? baby babies newborns? toddlers? son daughter niece nephew pupils? student boys? girls? minors? (a|my|our)_teen(?!_wants) teen_(was|is|girl|boy)",
    f"grandson granddaughter grandchild housemaid (little|young*|small*)_(ones|sister|brother|boys?|girls?) (aged|about|maybe|is_only|hes_only|shes_only|he_is|she_is|of)_{_YEARS}"
    "(?!_(days?|hours?|minutes?|pm|am|lakh|k|months?|times|people|men|hundred|thousand|rupees|groups?|others|us|them|years?_(ago|back)))",
    f"{_YEARS}_?years?_old class_(one|two|three|four|five|six|seven|eight|\\d) nursery_(child|kid|girl|boy)? child_(worker|maid|labour*)",
    "bach[aeiy]* bach(on|ion|iyan|iyon|ian) beti bete beta betiyan bhanj[aei]* bhatij[aei]* bhateej* pot[aei] nawas[aei] nomolood nozaida nozaaida",
    "chot[aeiy]_(behan|bhai|larki|larka|larkon|cousin|si|bachi) choti(?=_ko) larkon munn[ai] nabaligh* shagird* talib[ae]* student sheer_khwar nanh[ai]",
    f"{_YEARS}_?(saal|sal|baras)_(ka|ki|ke)(?!_(qaid|saza|jail|hisab|data|record|kamai|mehnat|bachat)) larka larke",
    "بچ[ہیےوا] بچوں بچیوں بیٹی بیٹیاں بیٹا بیٹے بھانج* بھتیج* پوت[اےی] نواس[اےی] نومولود نوزائیدہ چھوٹی_(بہن|لڑکی|بچی) چھوٹے_(بھائی|بچے) چھوٹی(?=_کو)",
    "لڑکے لڑکوں لڑکا نابالغ* شاگرد* طالب[ہ]* شیر_خوار ننھ*",
    f"{_SAAL}_?(سالہ|سال_(کا|کی|کے)|برس_کی)",
)
# A child who writes of themself, by age or class.
_I_A_CHILD = concept(
    f"(i_am|im|i_m|age)_(only_|just_)?{_YEARS}(?!_(lakh|days|k|hazar|times|months|minutes|hours)) (he|she|friend)_is_{_YEARS}",
    f"{_YEARS}_(saal_|sal_)?(ki|ka)_hun umar_{_YEARS} {_YEARS}_(saal_)?(ki|ka)_(he|kehti) saheli_{_YEARS}",
    f"{_SAAL}_(سال_)?(کی|کا)_(ہوں|ہے) عمر_{_SAAL}",
)
# Grown-ups a child should be safe with.
_GROWN_UP = concept(
    "uncle teacher qari ustad tutor coach driver step_?(father|dad|mother|brother) grandfather father brother_in_law husbands_brother peon warden shopkeeper",
    "owner neighbou?rs? nanny imam maulvi malik servant cousin relatives? guard man boss begum stranger an_adult parents mother",
    "darzi mistri thekedar tailor chach[ae] mam[uo]n? khalu khaloo phupha tay[ae] dada nana baap abba abbu sautel[aei] sotel[aei] devar ustani dukan_?(wal*|dar) van_wala coach imam",
    "maulvi malik sahib chaprasi parosi* paros kari driver aya aaya warden maa_baap begum banda admi",
    "چچا ماموں خالو پھوپھا تایا دادا نانا باپ ابا ابو سوتیل* دیور استاد قاری کوچ چپراسی دکان_والا دکاندار وین_والا ڈرائیور امام مولوی مالک صاحب آیا پڑوس*",
    "وارڈن درزی مستری ٹھیکیدار ماں_باپ کزن آدمی ماں",
)
# Marks on the body, blows and burns.
_MARKED = concept(
    "(lock|locks|locked|keep|keeps)_(their|the|his|her|a|him|this|up)~(bathroom|toilet|room|store|roof|balcony|cupboard|box) belt_marks (cigarette|iron|belt|burn|rope|hand)_(burns?|marks?) burns broken_(fingers?|arm|leg|hand|teeth) (arm|finger|leg)*_(looks_|is_)?broken",
    "blood_on shows?_(me_)?(her|his)_arms (slaps|thrash*|shakes|whips|kicks|pours)_(him|her|them|a|the|hot|on)? (hot_(tea|water|oil|iron))_on",
    "being_(thrashed|beaten|hit|hurt|burnt|burned|shaken|starved) thrashed hungry_for hurt_and and_hurt(?!_(my|feelings)) tied_(to|up|with|by)",
    "dagh daagh belt_ke_nishan cigarette_(se|ke) (ungli*|bazu|hath|tang)_(toot*|tut*) kapron_par_khoon (chappal|danda|dande|lohe|wire|pipe)_se_(mar*|peet*)",
    "ko_mar_rah* ulta_latk* ulta_kar_ke jhanjhor* pat_rah* pit_rah* pitt?a_he band(h|)h?[ai]_(hua|hui|he|rakh*) garam_(chai|pani|chabi|chamach|tel)~(phenk*|dal*|laga*) (kar_ke|kr_ke)_laga*",
    "bazu_dikha* (sahib|malik)_mar* balcony_me_band (kamre|store|chat|bathroom)_me_band_kar",
    "الٹا_لٹک* داغ (بیلٹ|سگریٹ|مار)_(کے|سے)_?(نشان|جل*) سگریٹ_سے (انگلی*|انگلیاں|بازو|ہاتھ)_(ٹوٹ*) ٹوٹی_ہوئی کپڑوں_پر_خون نشان_ہیں جھنجھوڑ* پٹ_رہ* بندھ[اے]_(ہے|ہوا)",
    "(رسی|زنجیر|پاؤں)_سے_بندھ* گرم_(چائے|پانی|تیل)~(پھینک*|ڈال*) بازو_دکھا* (کو|سے)_مار_رہ[یا] کو_مارنے_والے (بالکونی|سٹور|کمرے)_میں_بند",
)
# Fear: a child that flinches, screams, falls silent, comes home in tears.
_FEAR = concept(
    "flinch* cries crying trembl* screams? (hasnt|has_not|not|doesnt|dont|stopped)_(spoken|speak*|talk*) begs_(me|not|us) shakes_when told_us_why",
    "seham* saham* kanp_ja* kanpt[ie] cheekh(ti|ta|te) rot[iea]_(hui_)?(ghar_)?(ai|ati|aya|aye|nikal*|he|hen|hue)|roti|rote chup_lag* bolta_nahi bolti_nahi",
    "dard_de* takleef_de* na_utaro wahan_jane_se wapis_bhej*",
    "سہم* کانپ_جا* چیخت* روت[یاے]_(ہوئی_)?(گھر_)?(آت*|آئ*|ہے) رو_رہ* خاموش_ہو بولت[ای]_نہیں بولتا تکلیف_دیت* نہ_اتارو وہاں_جانے_سے",
)
# Pestered by a grown-up.
_PESTERED = concept(
    "harass* molest* ched* chher* chhed* cher_?khani harasa* چھیڑا چھیڑت* ہراساں*",
)
# Alone with a child: at night, behind a shut door, in a back room, with sweets and films.
_ALONE_WITH = concept(
    "(enters|comes_(in|into|to)|came_(in|into))~room sleeps_in_(her|his|my)_bed (calls?|keeps?|takes?)~(to_his_(room|bed)|at_night|after_class|back_room)",
    "back_room (bathes|bathing|washes)_(my|her|him|the) (shuts|locks|closes)_the_door shows?~(bad_films?|dirty|films|mobile) bad_films? gives?_(sweets|her_a_phone)",
    "(does|do|did|doing|done)_(wrong|dirty_things|bad_things|something_bad)_(with|to) if_you_tell hush_it pick~up_at_the_gate takes_the_last_(girl|child|boy)",
    "(rat|raat)_(ko|me)_?(bhi_)?(kamre|bula*|ate|ata|aya|sath|tang|sote|sota|bura) kamre_me_(ata|ate|aya|bula*|le_ja*) (pichle|apne|band)_kamre",
    "sath_so[at]* sath_sula* nehlat* nehla* darwaza_band_kar* hath_lagat* gand[iy]_film* mobile_dikha* toffee cheez_de_ke akhir_me_utar* hujre_me",
    "sath~(bura|ghalat|galat|ganda)_(kar*|kia|ho*|hua|hota) sath_(kia|kya)_kart[ae] (bura|ghalat)_kart[ae] ke_sath_rat_ko paas_sula* pas_sula* akel[aei]_(kamre|class|daftar|hujre)_me* akel[aei]_rok*",
    "tang_kart[ae] kisi_(ko|se)_(na|nahi)_(kah*|bata*) doosre_raste",
    "رات_کو_(کمرے|بلا*|آت*|ساتھ|سوت*|تنگ|برا) کمرے_میں_(آت*|بلا*|لے_جا*) پچھلے_کمرے ساتھ_س(وت*|لا*) پاس_سلا* نہلا* دروازہ_بند_کر* ہاتھ_لگات* گندی_فلم*",
    "موبائل_دکھا* آخر_میں_اتار* دوسرے_راستے حجرے ساتھ~(برا|غلط|گندا)_(کر*|کیا|ہو*) ساتھ_کیا_کرت* (برا|غلط)_کرت* راز_وال* کسی_(کو|سے)_(نہ|نہیں)_(کہ*|بتا*)",
)
# Taken, led off, not come back.
_TAKEN = concept(
    "(took|taken|taking|takes|pulling|dragging|grabbed|picked|snatched)_(up_|away_)?((a|the|my|our)_(toddler|child|children|baby|infant|boy|girl|kid|son|daughter|niece|nephew)"
    "|(him|her)_(from|by|into|in_a|away)|by_(the_)?hand) (picked|pulled|taken)_(up_)?in_a_car took_her_bag",
    "ran_(away_)?with_(the|my|our) got_into_(a|his|the)_(rickshaw|car|van|bike) (gone|went)_out_to_him (isnt|not)_(answering|at_home|come_home|returned)",
    "(has_)?not_come_(from|back|home) (keep|keeps)_calling_for_(his|her) pick_(her|him)_up_at",
    "(school|gate|ghar|park|madrase|court|gali)_se_(utha_|pakar_)?(bacha_|bachi_|bache_)?le_(gaya|gayi|gaye|ga*|kar|ke|ja*) bache_le_ke_bhag* (anjan|ajnabi)_(admi_)?ke_sath",
    "sath_(nikal|beth|bhag|chal[ia])_(ga*|jan*) rickshaw_me_beth* ghaseet_rah* (nikal|chali)_gay*~(ticket|wale) (tuition|school|madrase|academy|dukan)_gay*~(baj|phone|nahi|wapas)",
    "mil_nahi_rah* nahi_mil_rah* pata_nahi_kahan",
    "(سکول|اسکول|گیٹ|گھر|پارک|گلی)_سے_(اٹھا_)?(بچہ_|بچے_|بچی_)?لے_(گ*|کر|جا*|کے) لے_کر_بھاگ* (نامعلوم|اجنبی)_(آدمی_)?کے_ساتھ ساتھ_(نکل|بیٹھ|بھاگ|چلی)_گ*",
    "رکشے_میں_بیٹھ* گھسیٹ_رہ* (ٹیوشن|سکول|مدرسے|اکیڈمی)_گی*~(بج|فون|نہیں|واپس) نہیں_مل_رہ* مل_نہیں_رہ* پتہ_نہیں_کہاں پتا_نہیں_کہاں پاس~جا_رہا_ہوں گیٹ_سے_لینے",
)
# Sold, given away, bound over in a feud, sent to beg.
_SOLD = concept(
    "(is|are|being|was)_sold (offers?|offered|wants?|trying)_to_(buy|sell) gave_away(?!_(my|his|her)_(bike|phone)) (for|to_settle)_(a_)?(feud|lakh) swara vani swap_marriage*",
    "bik_rah* bech[aei]_ja* sauda_(ho|kar|he) soda_ho faroakht (swara|vani|wani)_(de*|me) (bheek|bhik)_(mang*|se)",
    "بک_رہ* بیچ[اےی]_جا* (سودا|سوارہ|ونی)_(ہو|کر|دے*|میں) فروخت_(ہو|کر) بھیک",
)
# Left, lost, found, in the sun, alone in danger.
_LEFT = concept(
    "(in|near|inside)_(a|the)_(dustbin|garbage|bin|gutter|drain|rubbish) akel[aei]_(ghoom*|ghum*|khar*|para|beth*|ro_rah*) اکیل[اےی]_(گھوم*|کھڑ*|بیٹھ*|رو_رہ*) کچرے",
    "left_(on|at|in|alone|hungry|outside|crying) lying_on abandoned starving lost_(girl|boy|child|kid) (girl|boy|child|kid)_(is_)?lost (is|are)_(left_)?alone_all in_danger alone_with_a_(drunk|stranger)",
    "(locked|shut|stuck)_in_(a|the)_(parked_)?(car|room|store) (leave|leaves|left)_(the|their|her|him)_(infant|baby|child|kid)*_?(hungry|alone)",
    "(seerhi*|kachr*|footpath|sarak)~(para|pari)_(he|hua|hui) behosh(?!_ho_jae) ghar_ka_pata_(nahi|bhool*) (dhoop|garmi)_(tez|me) band_gari bhook*_(rakh*|chor*) akela_chor* seerhi*_par",
    "(churion|churiyon|bandook*|chaku)_se_lar* masjid_ki_seerhi",
    "(سیڑھی*|کچر*|سڑک)~(پڑا|پڑی)_(ہے|ہوا|ہوئی) بے_?ہوش_(ملی|ملا|پڑ*) گھر_کا_پتا_نہیں بند_گاڑی دھوپ_تیز بھوک[اےی] اکیل[اےی]_چھوڑ* (چھریوں|بندوقوں|چاقو)_سے_لڑ*",
    "(fight|fighting)_with_(knives|guns|axes)",
)
# With child.
_WITH_CHILD = concept("pregnant hamla hamila pait_se حاملہ پیٹ_سے")
_YOUNG = concept(
    f"child girl_of_{_YEARS} class_\\w+ (age|aged|only)_{_YEARS} (she|girl|sister|he)_is_{_YEARS}(?!_months) {_YEARS}_?years?_old bachi (bachi|larki)_hospital class_(\\d|panch)",
    f"{_YEARS}_(saal|sal)_(ki|ka) بچی جماعت {_SAAL}_(سال|سالہ)_?(کی|لڑکی)? نابالغ",
)
# Told outright.
_CRY = concept(
    "(help|save|rescue|find)_(a|this|the|that|my|our)_(child|kid|baby|son|daughter|boy|girl|little|infant|brother|sister)(?!_(from_(scam|online|bad|screen|phone)|learn*|"
    "safe|use|understand|to_use|account))",
    "(toddler|child|kid|boy|girl|baby|infant|minor|teen)_(is_|was_|got_|has_been_)?(in_danger|taken_from|abducted|missing_since|hurt_by|tied|chained|alone_in|lost_in|beaten_by)",
    "not_(yet_)?(come|returned|back)_(back_)?from_(the_)?(madrasa|madrassa|school|tuition|academy) (lost|missing)_(boy|girl|toddler|baby)(?!_(phone|account)) (turned_out|really|actually)~(man|uncle|adult)~(now|gone|missing|meet) (was|is)_threatened~(tell|kill)",
    "(bache|bachi|bacha|bachon|beti|bete)_(le_gay*|utha_le|cheen_le|bandh*|pat_rah*|bhaag_ke) forc*_begging jabri_bheek جبری_بھیک (بچہ|بچی|بچے)_(لے_گ*|اٹھا_لے*|بندھ*|پٹ_رہ*)",
    "report~to_bacha_hum_se take_the_child_away_from_us بچہ_ہم_سے_لے_لیں (child|bache|بچے)_(scream*|cheekh*|چیخ*)_(next_door|paros)",
)
# A newborn left to die, a child carried off by strangers or gone to meet one, a small servant burnt.
_FOUND = concept(
    "(kooray|kure|koore|kura|kachr*|naale|nale|jhari*|jhariyon|garbage|trash|dump|drain|کوڑے|نالے|جھاڑی*|کچرے)~(zinda|saans|alive|breathing|phenk*|mila_he|mili_he|lipt*|زندہ|سانس|لپٹ*|پھینک*)",
    "(anjan|anjaan|strangers?|unknown_(man|men|woman)|انجان)~(le_gay*|le_gai|le_gya|took_away|took|utha_le*|لے_گ*)",
    "(milne|see|meet|ملنے)~(hotel|guest_house|snapchat|tiktok|instagram|game|ہوٹل)~(phone|فون)~(off|nahi_utha*|band|no_answer|ringing|نہیں_اٹھا*|بند)",
    "چائلڈ_ابیوز ابیوز کڈنیپ_(ہو|کر)* مسنگ_(ہے|ہو)* (forcibly|force*)_marry* sold_by_(her_|his_)?father raping_his dirty_things_with",
    "(called|bulaya|بلایا)~(guest_house|hotel|ہوٹل)~(ago|ghanta|phone|left|گھنٹہ|فون)",
    "(mulazim*|servant|maid|ghar_me_kam|works?_in_(their|the)_house|ملازم*)~(jala*|scald*|burn*|جلا*)",
)
# Pictures demanded of a child ...
_DEMANDED = concept(
    "(video*|pics?|picture*|photo*|tasveer*|nude*)_?(\\w+_)?(maang*|mang*|demand*|bhej*|chahi*) (wants|asks_for|demands)_(a_)?(video*|pics?|pictures?|photos?) (ویڈیو*|تصویر*)_(مانگ*|بھیج*)"
)
# ... with a threat to come for it.
_ELSE = concept("utha_(lunga|loonga|le_*|lenge) (school|ghar|raste)_se_utha* pick_(him|her)_up_from kidnap* aghwa* اٹھا_(لوں*|لے*) اغوا*")
# A child alone in a public place, shut in, kept hungry or out in the cold, filmed, given drugs, about to be wed.
_UNGUARDED = concept(
    "lost_my_(son|daughter|child|kid|boy|girl)_(in|at) (crying|left|all|sitting)_alone_(at|in|on)_(the_)?(station|bus|bazar|market|road|stand) (kept|sleeps?|stays?|made_to_sleep)_(hungry_)?(on|out|outside)_(the_)?(balcony|roof|cold)",
    "(on|in)_(the_)?balcony_(hungry|in_cold|in_the_cold) gets_no_food no_food_and_no_adult (wedding|nikah|marriage)_of_an?_(\\d|1[0-7])_?years?_old",
    "(filmed|perform|recorded)_for_(foreign*|camera*) (camera|men)_(men_)?come_(nightly|at_night) (closes|bolts|locks|closed|bolted|shuts|latches)_(it|the_room|the_door|him|her)? shut_him_inside locked_(the_)?shutter (cuts|burns|breaks)_the_little",
    "(lari|lorry|bus)_ad+[ae] (station|adde|ade|bazar|mele)_(par|me)~(akel*|ro_rah*|ro_ra*) akel[aei]_(bach*|larki|larka)~(ro|station|adde|ade|bazar) shutter_gir* (band|qaid)_kar_(rakha|lia)(?!_account) kundi_laga*",
    "(bachon|bacho|bachiyon)_ki_film_bana* camera*_ke_samne~kar(wa|va)te (nashe_wali|nashay_wali|nasha)~(pila|di|kar)* cabin_me_le_ja* nikah~(parson|parso|kal|juma|aj)",
    "(bheek|bhik)_ke_li[ey]*~(kat*|tor*|jala*) (sardi|bahar|balcony)_me_sulat* khana_nahi_det* lath_utha* (marne|maarne)_daur*",
    "(لاری|بس)_اڈ* اکیل[اےی]_(ہے|تالے|بچ*) بند_کیا_ہوا شٹر_(نیچے|گرا*) بچوں_کی_(فلم|ویڈیو)_(بنا|بنوا)* کیبن_میں_لے کنڈی_لگا* (باہر|سردی_میں)_سلات* مارنے_دوڑ* رات_کو_تنگ_کر*",
)
CHILD_SIGNS: tuple[Rule, ...] = (
    _CRY,
    near(_CHILD, _UNGUARDED, within=80),
    near(_I_A_CHILD, _UNGUARDED, within=80),
    near(_CHILD, _FOUND, within=70),
    near(_CHILD, _DEMANDED, _ELSE, within=90),
    near(_CHILD, _MARKED, within=60),
    near(_CHILD, _GROWN_UP, _FEAR, within=80),
    near(_CHILD, _GROWN_UP, _ALONE_WITH, within=90),
    near(_I_A_CHILD, _GROWN_UP, _ALONE_WITH, within=100),
    near(_CHILD, _GROWN_UP, _PESTERED, within=60),
    near(_CHILD, _TAKEN, within=40),
    near(_CHILD, _SOLD, within=35),
    near(_CHILD, _LEFT, within=45),
    near(_YOUNG, _WITH_CHILD, within=50),
    near(_I_A_CHILD, _MARKED, within=80),
)
