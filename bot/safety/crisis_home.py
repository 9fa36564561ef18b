"""Violence at home: husband, in-laws, parents, brothers who beat, lock in, watch, force or threaten."""

from __future__ import annotations

from bot.safety.crisis_rules import Rule, Unless, near
from bot.safety.spelling import concept

# Kin who may be violent.
_FAMILY = concept(
    "husband husbands hubby wife father dad stepfather brother brothers in_?laws? mother_in_law father_in_law brother_in_law",
    "sister_in_law partner boyfriend fianc* family parents uncle uncles ex_husband mother stepmother my_son my_ex spouse",
    "shohar shohr shauhar shauher shohur mian miyan miya khawand khavind khawind khaawand husband susral* sasural* sasraal saas sas",
    "susar sasur abbu abu abba baap walid walidain bhai bhaiyon bhaion ghar_?wal* dewar devar jeth nand damad mangetar mangeter",
    "chacha biwi bivi begum sotel* bahu behnoi",
    "شوہر* خاوند میاں سسرال* ساس سسر ابو باپ والد والدین بھائی بھائیوں گھر_?وال* دیور جیٹھ نند داماد منگیتر چچا بیوی سوتیل* بہنوئی",
)
# Blows, choking, burning, torture.
_BEATS = concept(
    "(rapes?|raped|attacked|attacks|stabbed)_(me|her|my) beats? beating beaten hits hitting",
    "(hit|hurt)_(me|my|her|us|mother|mom|again) slap* kick* punch* chok* strangl* tortur* violen* bruis* assault* whip*",
    "(pushed|pushes|threw|throws|drags?)_(me|her|things) abus(e|es|ed|ive|ing)(?!_(comments?|messages?|language|post*|words?))",
    "burn(s|t|ed)? fists? (around|on)_my_(neck|throat) pull*_my_hair hot_(water|iron|oil)_on twisted_my",
    "broke(n)?_(my|her)_(arm|hand|teeth|nose|jaw|finger|rib|leg|bone)* physically_hurt hurts_(me|her) domestic_violence",
    "marta marti marte mara maarpeet peet_det* mar_det* mara_pita mar_?peet mar_?pit mar_?pitai maar_peet kutai peeta peetta peette",
    "pitta pitai pitta_he pete tashad* zulm zalim thappar* thapar* thapr* chante laat_mar* laten latein lat_mar* mukka mukke mukay",
    "ghoons* gala_(dab*|ghont*) dhak+a_(dia|de*) (bal|baal|balon|baalon)_(se|kheench*|khench*|nooch*|pakar*) garam_(pani|tel|istri)",
    "khana_nahi_det* kundi_laga* tala_laga* ghaseet* ghasit* mar_(parti|khati|khat*|khana)_he ki_mar_se hamla_(kar*|kia) hath_uth* haath_uth*",
    "jala_dia jala_diya jalaya neel belt_(se|mar*) joot* qaid_(kar*|rakh*|me) zakhmi kalai_mar* dant_tor* bazu_tor* haddi zinda_jal*",
    "مارتا مارتے مارتی مارا ماریں مار_پیٹ مارنے_لگ* پیٹت* پیٹا تشدد ظلم ظالم تھپڑ* لات_مار* لاتیں مکے گھونس*",
    "(بال|بالوں)_(سے|کھینچ*|نوچ*) گرم_(پانی|تیل) کھانا_نہیں_دیت* کنڈی_لگا* تالا_لگا* گھسیٹ* گلا_(دب*|گھونٹ*) دھکا_د* کی_مار_سے حملہ*",
    "ہاتھ_اٹھا* جلا_د* نیل بیلٹ جوت* قید_(کر*|رکھ*|میں) زخمی کلائی_مروڑ* دانت_توڑ* بازو_توڑ* زندہ_جلا*",
)
# Blows to "me", "her", "mother": needs no kin named.
_BEATS_ME = concept(
    "(warna|nahi_to)~marunga (mujh|mere)_(par|upar)~(phenk*|phaink*) (phenk*|phaink*)_(di|dia|de)_mujh مجھ_پر~پھینک*",
    "(i|she|we|mom|mother|sister|wife)_(get|gets|am|is|are|being|got|getting|was|were)_((being|getting|often|always|"
    "badly)_){0,2}(beaten|slapped|hit_by|kicked|tortured)",
    "(not|doesnt|dont|never|does_not)_give_(me|her|us)_(food|anything_to_eat|money_or_food) bhook[ae]_rakh* بھوک[اےی]_رکھ*",
    "dhak*_de_(kar|ke)_nikal* دھکے_دے_کر_نکال marta_raht* (roz|har_roz|har_waqt)_mar(ta|te|ti) jalane_ki_koshish جلانے_کی_کوشش",
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
    "(itna|bohat|roz|sari_raat|sara_din)_(mara|marta|marte|marti|marega|peet*) (thappar|laat|lat|mukka|ghoonsa)_mar* mar_peet",
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
    "(sees?|look*_at)~(my|her|all)_(phone|mobile|chat*|messages?|whatsapp|location|calls)",
    "(check*|reads?|reading|watch*|track*|monitor*|spying|spies|control*|goes_through)~(my|her|all|everything|"
    "me)_?(phone|mobile|chat*|messages?|whatsapp|location|calls?|gmail|fb|facebook|contacts?|from)?",
    "(put|installed|install*)_(an?_)?(app|camera*|tracker|device)~(in|on)_(my|our|every)",
    "(took|taken|takes|take|snatch*|broke)_(away_)?(my|her)_(phone|mobile|sim) my_passwords? camera*_in_(every|our|my) thumb~phone",
    "knows_where_i_go",
    "(phone|mobile|sim|location|call_log|whatsapp)~(check*|dekht*|dekh_let*|cheen*|chheen*|le_lia|le_lete|tor*|nazar|rakh*)",
    "camera*~lag* nigrani angootha~phone har_number shak_kar*",
    "(فون|موبائل|سم|لوکیشن|کال_لاگ|واٹس_ایپ)~(چیک|دیکھت*|دیکھ_لیت*|چھین*|لے_لیا|توڑ*|نظر) کیمر*~لگا* نگرانی انگوٹھا~فون شک_کر*",
)
# Dowry.
_DOWRY = concept("dowry jahez jahaiz dahej جہیز")
# Husband and in-laws, who watch a phone.
_HUSBAND = concept(
    "husband hubby in_?laws fianc* partner",
    "shohar shohr shauhar mian miyan khawand khawind husband susral* sasural* mangetar",
    "شوہر* خاوند میاں سسرال* منگیتر",
)
# Afraid of somebody ...
_SCARED = concept(
    "(scared|afraid|terrified|frightened|fear*)_(of|from|to_go_home)_(my|him|her|his|them)(?!_(social|online|leak*|post*|the_(video|"
    "pic*)|send*|upload*))",
    "(se|us_se|un_se)_((bohat|mujhe|bara|itna|bhi)_){0,2}(dar|darr|khauf|khof|darti|dari)(_lag*)? khauf_a*",
    "سے_((بہت|مجھے)_){0,2}(ڈر|خوف|ڈرتی|ڈرتا) خوف_آ*",
)
# ... of those at home.
_SPOUSE = concept(
    "husband hubby in_?laws father dad brother brothers fianc* partner boyfriend stepfather he family",
    "shohar shohr shauhar mian miyan khawand khawind husband susral* sasural* saas sas abbu abu baap walid bhai bhaiyon damad",
    "mangetar dewar",
    "شوہر* خاوند میاں سسرال* ساس ابو باپ والد بھائی بھائیوں داماد منگیتر دیور",
)
# Violence at home by its names, shelter, forced marriage, honour killing.
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
# Threats to kill or burn, by kin.
_THREAT_AT_HOME = concept(
    "(threat*|says|said|will|going_to|want*)~(kill|murder|burn|divorce)_(me|her|us)",
    "jaan_se_mar* mar_?(denge|dega|dale*) zinda_(jal*|gaar*|gar*|dafn*|dafan*) qatal_kar*",
    "جان_سے_مار* مار_(ڈال*|دیں_گے|دے_گا) زندہ_جلا*",
)
# Kin who act against the one who writes: no danger from a stranger, and no child's case.
_KIN_ACT = concept(
    "(husband|hubby|brothers?|father|dad|family|parents|in_laws|inlaws|uncle|mamu|wife|fiance|boyfriend|ex_husband)_((is|are|has|"
    r"have|will|wants?|said|says?|keeps?|also|and_\w+)_){0,2}(threat*|going_to|want*|said|says?|kill*|murder|burn*|lock*|beat*|hit|hits|"
    "slap*|kick*|broke|took|tortur*|forc*|chok*|found)",
    "(by|of|from)_(my|her)_(husband|brothers?|father|dad|family|in_laws|uncle) my_son_(hits|beats|hit|beat)_me",
    "(shohar|husband|mian|miyan|khawand|bhai|bhaiyon|abbu|abu|abba|walid|saas|sas|susar|susral_wal*|ghar_wal*|mamu|chacha|dewar|jeth|"
    "damad|biwi|mangetar)_(ne|mujhe|jaan|keh*|dhamk*|se|roz|bohat|mar*|meri|sharab|nasha|nashe|ghairat|hath|phir|ko_pata)",
    "beta_(mujhe|mujh) (apne|mere)_(shohar|bhai|walid|abbu)",
    "(شوہر|میاں|خاوند|بھائی|ابو|والد|ساس|سسر|سسرال|سسرال_وال*|گھر_وال*|دیور|جیٹھ|داماد|بیوی|منگیتر|ماموں|چچا)_(نے|مجھے|جان|کہ*|دھمک*|"
    "سے|روز|بہت|مار*|میری|شراب|نشے|غیرت|ہر|بچوں_اور)",
    "بیٹا_مجھ*",
)
# ... with blows, a threat, a lock.
_AGAINST_ME = concept(
    "(kill|killing|murder|burn|burning|stab|locked|lock|beat|beats|beating|hit|hits|hitting|slapped|slaps|choked|chokes|kicked|kicks|"
    "tortures)_(me|my_mother|my_mom|my_sister)",
    "honou?r (locked|lock)_in",
    "jaan_se_mar* mar_?(denge|dega|dale*) zinda_jal* qatal* goli_mar* jaan_ka_khatra",
    "(mujhe|kamre_me|ghar_me|andar)~(band|qaid|lock)_(kar*|rakh*|kia*) marta marti marte mara mar_peet peet* hath_uth* belt thappar*",
    "جان_سے_مار* مار_(ڈال*|دیں_گے|دے_گا) زندہ_جلا* قتل* گولی_مار* (مجھے|کمرے_میں|گھر_میں)~(بند|قید)_(کر*|رکھ*) مارتا مارتی مارتے مارا",
    "مار_پیٹ پیٹت* تشدد ہاتھ_اٹھا* تھپڑ*",
)
# Signs that danger is here this minute: then it is danger first.
_URGENT = concept(
    "gun pistol rifle knife acid outside at_the_(door|gate) bleeding right_now stabbed shot kidnap*",
    "pistol bandooq banduk gun chaku churi tezab bahar darwaz* khoon abhi aghwa",
    "پستول بندوق چاقو چھری تیزاب باہر دروازے خون ابھی اغوا",
)
KIN_RULES: tuple[Rule, ...] = (Unless(near(_KIN_ACT, _AGAINST_ME, within=60), _URGENT),)
DOMESTIC_RULES: tuple[Rule, ...] = (
    near(_FAMILY, _BEATS, within=50),
    _BEATS_ME,
    near(_SPOUSE, _SCARED, within=30),
    near(_DOWRY, _BEATS, within=50),
    near(_FAMILY, _SHUT_IN, within=45),
    near(_HUSBAND, _WATCHED, within=45),
    near(_FAMILY, _WATCHED, _SCARED, within=120),
    near(_WATCHED, _SCARED, within=60),
    near(_FAMILY, _THREAT_AT_HOME, within=40),
    _AT_HOME,
)
