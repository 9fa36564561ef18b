"""Violence at home told by its traces and its rules: bruises hidden, money and doors kept, a neighbour who screams."""

from __future__ import annotations

from bot.safety.crisis_rules import Rule, near
from bot.safety.spelling import concept

# Blows and force that need nobody named.
_STRUCK = concept(
    "lock*_(up_)?the_(fridge|kitchen|food) (one|only)_meal_a_?day gives_me_one_meal (khana|roti)_gin_(kar|ke) gala_(pakr*|pakar*|dab*|ghont*) dewar_se_(lag*|mar*|takr*)",
    "belt_(utar*|nikal*|le_aat*) (cigarette|cigrete|sigret)_(se|bazu|hath|mere|meri)*_?(par_)?(jala*|laga*|bujha*) گلا_(پکڑ*|دبا*|گھونٹ*) دیوار_سے_(لگا*|مار*|ٹکر*)",
    "سگریٹ_(سے|بازو|ہاتھ|میرے)_(پر_)?(جلا*|لگا*|بجھا*) بیلٹ_(اتار*|نکال*)",
    "rais*_(his|her|a|their)_hands?_(on|at) (he|and|then|also|she|still|they)_(kicks|punches|slaps|beats|hits)(?!_(the|a|an|like|on|back))",
    "(get|gets|getting|got)_hit_(at_home|by_(my|him|her)) with_punches breaks_things_(and|then) (uses?|takes?_off|with)_(the|his|a)_belt",
    "the_belt_comes (against|into)_the_(wall|fridge|floor) (held|holds|grab*|squeez*|press*|grip*)_my_(neck|throat)",
    "(crack*|fractur*|broke|broken|breaks)~(rib|ribs|skull|jaw)(?!_cage) forc*_(himself|themselves)_on starv*_me",
    "(stop*|cut*)_my_food (slap*|punch*|hit|beaten|beat)_for_(using|touching|talking|my|the|calling) heavy_handed abus*_husband",
    "(laat*|laten|latein|thok*r*|ghoons*|mukk*)_(mar*|se_jag*|khat*) (ghoons*|mukk*|laat*)on?_se (roz|rozana|har_roz|bohat)_(ki_)?thok*r*",
    "(bolt*|lock*)_the_(door|gate|house)_from_outside (keep*|kept)_(us|me|my_mother|my_mother_and_me)_(under_lock|locked) (hot|boiling)_(tea|water|oil)_on_(her|me|my|his)",
    "(pour*|threw|throws)_(hot|boiling)_(tea|water|oil) garam_(chai|pani|tel)_(phenk*|dal_d*|dali) (istri|iron)_se_jala* bahar(_se)?_tala_(laga*|dal*) tala_(laga|dal)_(ke|kar)_jat* tale_me_rakht*",
    "rais*_(his_|her_)?hands?_on_(mum*|mom|mother|my|me|her|us) استری_سے_جلا* گرم_(چائے|پانی|تیل)_(پھینک*|ڈال*) باہر(_سے)?_تالا_لگا* تالا_لگا_کر_جات* تالے_میں_رکھت*",
    "(ان_لاز|ہسبینڈ|شوہر|سسرال|سسر)~ٹارچر ڈومیسٹک_وائلنس (susar|sasur|father_in_law|سسر)~(harass*|tang_kar*|cher*|ghalat_nazar|misbehav*|ہراساں|تنگ_کر*)",
    "(shohar|mian|husband|khavand|خاوند|شوہر)~(control_kar*|کنٹرول_کر*|chalane_nahi_det*|استعمال_نہیں_کرنے_دیت*|قبضے_میں_رکھت*|marne_ki_dhamki)",
    "(record*|film*|video)~(me_crying|humiliat*|zaleel|rone|روتے|رونے|ذلیل)~(shohar|mian|husband|spouse|who_will_believe|kon_man*|کون_مان*|شوہر)",
    "(shohar|mian|husband|spouse|شوہر)~(record*|film*|video|ویڈیو)~(me_crying|humiliat*|zaleel|rone|رونے|ذلیل) (zaleel|ذلیل)~(video|ویڈیو)~(kisko|kis_ko|کس_کو)_bata*",
    "(baji|behan|saheli|باجی|بہن|سہیلی)~(mujhe|مجھے)_(yahan_se_)?(nikal|le_ja|لے_جا|نکال)* (to|phir|or|ke|ko)_(mukk[ae]|peet*|pitai) (phir|ko|kal|or|bhi|roz|hi)_mara(?!_(phone|message|msg|call|gaya|hua|mari))",
    "(roz|rozana|har_waqt|or)_mar(?!_\\w) (bal|baal|balon)_(se_)?(khench*|kheench*|nooch*)",
    "mar_(khat[iae]|khana|khani|khai|seh*|sah*)_?(hun|he|parti)? mar_peet (matha|sar|sir)_(ko_)?(dewar|diwar|deewar|zameen|farsh)",
    "(dhak[ae]|dhakke|dhaka)_(dia|di|dete|deta|deti|de_(kar|ke|dia)|mar*) (kalai|bazu|hath|dant|haddi|nak|pasli|ungli|ungl*|gardan|jabra|tang|sar)"
    "_(tor*|maror*|phor*|phod*)(?!_(lo|do)) gardan_(pakr*|pakar*|dab*) zulm_(kar_rah*|seh*|sah*)",
    "(ghar|susral)_me_zulm nashe_me~(peetta|peet*|marta) sharab~(marta|mar_peet) (chehra|mun)~neela garam_(chamach|chimta|tava|tawa|salakh)",
    "(chat|msg|message|location|phone|call|like|video|late|der)~(parh_ke|dekh_ke|ho_jaun|hone_par|pakar*|uthane)~(marta|thappar*|mukk*|peet*|belt)",
    "(لات*|ٹھوکر*|گھونس*|مک[ےا])_(مار*|کھات*) (گھونسوں|مکوں|لاتوں)_سے (روز|ہر_روز|مجھے)_ٹھوکر* (پھر|کو|کل|اور|بھی|روز)_مارا(?!_(گیا|جا))",
    "(روز|اور)_مار(?!_\\w) مار_(تو_)?(کھات*|کھانا|کھانی|کھائی|سہ*) (ماتھا|سر)_(کو_)?(دیوار|زمین|فرش) دھکے_(د*|مار*) دھکا_(دیا|دے)",
    "(کلائی|بازو|ہاتھ|دانت|ہڈی|ناک|پسلی|انگلی|گردن|جبڑا)_(توڑ*|مروڑ*|پھوڑ*) گردن_(پکڑ*|دبا*) ظلم_(کر_رہ*|سہ*) (گھر|سسرال)_میں_ظلم",
    "گرم_(چمچ*|توے|سلاخ*|چمٹا) (نشے|شراب)~(پیٹ*|مارتا) (فون|میسج|چیٹ|کال|لوکیشن)~(پکڑنے|دیکھ_کر|پڑھ_کر)~(تھپڑ*|مار*|پیٹ*)",
    "(بال|بالوں)_(سے_)?کھینچ* دانت~توڑ* فون_توڑ_دیا_اور_دانت zabardasti_(kart[ai]|karte)_(he|shohar) زبردستی_کرت[اےی]_ہے",
)
# Blows, in words that also mean other things ...
_BLOWS = concept(
    "slap* punch* kick* hits? beat* push* belt (pay|paid)_for_it",
    "thappar* mukk* ghoons* belt laat_mar* laten latein laaten laatein marta(?!_(call|msg)) marte mara marti mar peet* peetta dhakk* saza thok*r*",
    "تھپڑ* مک[ےا] گھونس* بیلٹ لات* مارتا مارتے مارا مارتی پیٹ* دھک* سزا_دیت* ٹھوکر*",
)
# ... because of the phone, of minutes, of a baby to come.
_CAUSE = concept(
    "pregnant (5|five|ten|10|few)_minutes_late minutes_late unlock (video_)?call_(nahi|not) pick_up_his missed_his (my|the)_(chat|location)",
    "hamla_(hun|he) hamila (min|minute)_(late|der) late_ho chat_parh* location_dekht* call_nahi_utha* msg_parh* camera_laga* css kitab*_jala*",
    "حاملہ (لوکیشن|کیمر*|چیٹ|کتابیں)~(دیکھ*|لگا*|پڑھ*|جلا*) دیر_ہو burn*_my_books books_and_hits",
)
# Bruises, stitches, burns ...
_TRACES = concept(
    "bruises? marks stitches burns? injur* black_eye glasses chashma sleeves scars?",
    "neel zakhm* tanke nishan hath_jala asteen* kala_chashma chashma",
    "نیل زخم* ٹانکے نشان آستین* کالا_چشمہ ہاتھ_جلا*",
)
# ... hidden, explained away, kept as proof.
_HIDDEN = concept(
    "(hide|hiding|hides|cover*|under|conceal*)_(the_|my_|her_|his_)?(bruises|marks|dupatta|makeup|sleeves) so_that dont_see (indoors|inside)",
    "(tells|says|said|told)~(fell|slipped|door|cupboard) save_proof where_to_(keep|hide) proof_of full_sleeves he_doesnt_find he_dont_find",
    "chupa* chhupa* na_dikh* dikhen gir_(gayi|gai|gaya) usay_na_mile uske_hath_na ghar_me_(bhi_)?(lagat*|pehn*|kala) pehnti miss_call",
    "چھپا* نہ_دکھ* گر_گئی اسے_نہ_ملے گھر_میں_بھی لگاتی پہنتی_ہوں مس_کال",
)
# A household where one person rules: money, keys, visits, minutes, calls.
_RULES_HER = concept(
    "(not|never|wont|dont)_(allow*|let)~(money|visit|mother|outside|phone|work|talk|hospital) not_allowed_(out|outside|a_phone|to_(go|visit|leave|call))",
    "(count*|ginta|ginte)_(my_|her_)?minutes? minute*_ginta gine_hue_minute* گنے_ہوئے_منٹ منٹ_گنت[اےی] (he|she|husband|they|in_laws|brother)_(has_|also_)?(took|takes|keeps|holds)_my_(sim(?!_card_out)|salary|atm|car_keys|purse|"
    "keys|jewel*|wages|earnings) (car_)?keys_and_my_purse (deleted|delete*)_my_contacts broke_my_sim",
    "(give|gives)_me_(only_)?(bus_fare|no_money|pocket_money) my_wages_go_straight i_cannot_call_my_(brother*|mother|family|parents)",
    "(maike|mayke|mekay|maa|hospital|doctor|bahar|behan*|ammi)_?(se_|ke_(pas|ghar)_)?(milne_)?nahi_(jane|milne)_de* (tankhwa|tankhuah|"
    "salary|kamai)~(cheen*|chheen*|le_let*|rakh_let*) (chabi|purse|zewar)~(cheen*|chheen*) (meri|mera)_(sim|phone)_tor_(di|dia)",
    "ghar_se_nikalne_nahi_d* (hath|jeb)_me_(ek_)?(rupya|paisa|paise)_nahi_(rehne|rahne) bahar_se_(kundi|tala|lock) (andar|bahir)_se_kundi (khana|roti)_band_(kar*|he)",
    "(میکے|ہسپتال|باہر|ڈاکٹر|ماں|امی)_?(سے_|کے_گھر_)?(ملنے_)?نہیں_(جانے|ملنے)_د* (تنخواہ|کمائی)~(چھین*|لے_لیت*) (چابی|پرس|زیور)~چھین* میری_سم_توڑ*",
    "گھر_سے_نکلنے_نہیں_دی* (ہاتھ|جیب)_میں_(ایک_)?(روپیہ|پیسہ)_نہیں_رہنے دروازہ_باہر_سے_بند (کھانا|روٹی)_بند_(کر*|ہے) (مجھے|مگر|گھر_میں|بیوی_کو)_قید_رکھ* (mujhe|magar|par|ghar_me|biwi_ko)_qaid_rakh*",
    "(he|husband)~my_(thumb|finger)_while angoot*~(soti|sote) انگوٹھا~سوت* (khana|food|کھانا)_(darwaze_se|through_the_door|دروازے_سے)",
    "(every|har|ہر)_(night|rat|رات)~(mobile|phone|موبائل|فون)~(le_let*|hand_over|لے_لیت*|check*)",
    "(hand_over|give_him)_my_phone_(every|each|daily) (has|have)_my_location_all_day (basement|pichle_kamre|store)_me_rakh*",
    "(پچھلے_کمرے|تہہ_خانے)_میں_رکھ* kept_in_a_(back_)?room (he|husband|she)_listens_to_(all_)?my_calls",
)
# Kin ...
_KIN = concept(
    "husband in_?laws brothers? father mother_in_law uncle sons? family parents stepmother wife she",
    "susral* sasural* shohar mian khawand bhai bhaiyon chacha mamu abbu walid saas nand beta bete ghar_wal* devar jeth taya sauteli",
    "سسرال* شوہر میاں خاوند بھائی* چچا ماموں ابو والد ساس نند بیٹا گھر_وال* دیور جیٹھ تایا سوتیلی",
)
# ... shut in, thrown out, forced to sign, told to die.
_DO = concept(
    "(locked|kept)_(me_|her_|us_)?(up|in|inside)(?!_(account|phone))_?(by)? sign_(the_(land|house|papers)|over|my_share) starv*",
    "(bury|kill|shoot|burn|cut|strangle|poison)_me(?!_(with_(kindness|questions)|laugh*)) break_(my|her)_(legs?|bones|arms?|neck|jaw|teeth) (tang*|haddiy*|hath_pair|hath_paon|mun)_tor* (ٹانگ*|ہڈی*|ہاتھ_پاؤں)_توڑ*",
    "(ne_)?(mujhe_|hame_|use_|behan_ko_)?band_kar_?rakh* (zameen|zamin|jaidad|makan|haq)~nam_(kar*|lagan*)~majboor* (mar|maar)_(ke|kar)_nikal*",
    "(hath|haath)_(bhi_)?jala* ghar_se_nikal_d* jaan_se_ja* khana_(pina_)?band* (bacha|bache|bachi)_(rakh|cheen)_l* (susral|sasural)_wale_dhoond* (pasand|marzi)_ki_shadi",
    "بند_کر_?رکھ* (زمین|جائیداد|مکان)~نام_کرنے~مجبور مار_کر_نکال* (ہاتھ|بازو)_(بھی_)?جلا* جان_سے_جا* (بچہ|بچے)_(رکھ|چھین)_ل* سسرال_والے_ڈھونڈ*",
    "پسند_کی_شادی",
)
# A woman next door, a daughter in law ...
_A_WOMAN = concept(
    "neighbou?rs? woman bahu maid wife_next_door lady sister_in_law daughter_in_law next_door",
    "paros* padosan parosan aurat bahu biwi biyahi devrani jethani beti naukrani mulazma",
    "پڑوس* عورت بہو بیوی دیورانی بیاہی نوکرانی ملازمہ ہمسائی*",
)
# ... screams, is beaten behind the wall.
_SCREAMS = concept(
    "(scream*|cries|crying|weep*)_(every|each|at_night|daily|nightly|for_help|again) screams? heard_(him|her)_through",
    "(har_rat|roz|rat_ko|har_roz|rat_bhar)_(bohat_)?(cheekh*|chikh*|roti|ro) cheekhti marte_(hen|he) (dewar|diwar)~sun*",
    "(ہر_رات|روز|رات_کو)_(بہت_)?(چیخ*|روتی) چیخ*_کی_آواز چیخنے دیوار_کے_پار مارتے_ہیں",
)
# Shelter, a way out ...
_SHELTER = concept(
    "shelter safe_house dar_ul_aman (where|how)_(can|do|does|should)_(i|a_woman|we|she)_go safe_place",
    "panah_?gah* (kahan|kese|kidhar)_jaun (kahan|kese)_jaen پناہ_?گاہ* (کہاں|کیسے|کدھر)_(جاؤں|جائیں)",
    "(leave|leaving|escape|run_from)_(him|my_husband|this_(house|home|marriage)|home|the_house) ghar_chorn[ae] (us_ke_)?ghar_se_nikal*~sak* گھر_چھوڑنا",
    "(bach[aey]*|bachi)_(ko_)?(le_)?(ke|kar)_nikal* بچ*_کو_لے_کر_نکل*",
)
# ... with children, by night, unseen.
_UNSEEN = concept(
    "(with|my|two|three|bring)_(my_|two_|three_)?(kids|children|boys) at_night quietly secretly silently safely without_(him|his) plan need in_\\w+abad i_need",
    "bach(on|e|ay|i) rat_ko chup_(kar|ke|chap) khamoshi chupke plan tayari susral_wale usay_pata",
    "بچوں رات_کو خاموشی چپکے تیاری سسرال_والے",
)
# Help asked for so that he does not notice.
_HELP = concept(
    "helpline call_back reply answer respond talk_to_(someone|anyone) ask_for_help whisper loudly police text_me voice",
    "helpline wapis~call jawab bat_kar* madad likh_ke bol_nahi ہیلپ_لائن جواب بات_کر* مدد بول_نہیں",
)
_HE_NOTICES = concept(
    "he_(will|ll|can|is_going_to|would|might)_(see|hear|be_(back|home)|come_back|find_out|wake|notice) (his|without_his)_knowing next_room",
    "vo_(dekh|sun)_le* vo~(baje|a_ja*|ane_wal*) (usay|usko|unko)_pata_na sath_wale_kamre",
    "وہ_(دیکھ|سن)_لے* وہ~(بجے|آ_جائے*) (اسے|انہیں)_پتا_نہ ساتھ_والے_کمرے",
)
# The fear of one's own home; kin by marriage who take the children; police asked to keep him out.
_AFRAID_AT_HOME = concept(
    "(scared|afraid|terrified|unsafe|not_safe)_(in|at)_(my_)?(own_)?(house|home) apne_(hi_)?ghar_me~(dar|khauf) ghar_me_dar_lag*",
    "اپنے_(ہی_)?گھر_میں~(ڈر|خوف)",
    "(protect|save|safe)_me_from_my (remove|evict)_him_from throw_him_out_of_the_(house|home) (usay|usko|shohar_ko)_ghar_se_nikal_sak* اسے_گھر_سے_نکال",
    "without_my_(kids|children)_(if|when|unless) because_of_him(?!_(i_lost|the)) door_bolted (anger|ghussa|غصہ)~(body|jism|face|جسم)",
    "complain_about_beatings (fridays?|juma|jume|جمعے)~(phir|again|پھر)~(mara|hit|haddi|ہڈی|مارا) pay_for_it_with (sar|peeche|hath)_me_goli_de",
    "marzi_ke_(baghair|bagair|khilaf)~zabardasti مرضی_کے_(بغیر|خلاف)~زبردستی talaq_lie_(baghair|bagair)~(mar|tashad*) be_izz?ati_(or|aur)_mar",
    "بے_?عزتی_اور_مار (mar|zulm|gali)~(kab_tak|kab_tk)_(sah*|seh*) زمین~نام~مجبور",
)
# His coming home ...
_HIS_COMING = concept("(ghar_ane|uske_ane|us_ke_ane|unke_ane) (comes|coming|came)_home گھر_آنے اس_کے_آنے ان_کے_آنے")
# ... makes one tremble.
_TREMBLE = concept("kanp* tremble* trembling shak(e|ing) کانپ*")
# Whether one may beat one's wife: asked by those who are beaten, or told so.
_A_WIFE = concept("(his|your|my|a|the|ones)_wife wife biwi bivi بیوی")
_TO_BEAT = concept("(slap*|hit|hitting|beat|beating|beats|marna|marne|marta|tashad*) مارنا مارنے مارتا")
_ALLOWED = concept(
    "allowed legal allow he_says right_to_(beat|hit) jaiz jaaiz ijazat haq_(he|rakhta) vo_kehta qanoonan",
    "جائز اجازت حق_ہے وہ_کہتا",
)
# Kept like a prisoner: no money, no phone, no going out; everything in the house smashed.
_KEPT = concept(
    "like_a_prisoner no_money_(and_)?no_phone no_phone_(and_)?no_(going_out|money) (smash*|breaks?|broke)_(our_|the_|all_our_|my_)?(phones|devices|doors|things|everything) raises?_(his_)?hand_(if|when|on|at) keeps_(all_of_)?us_in_fear",
    "(locked_in|shut)~(sons?|daughter_in_law|mother|aunty) hits_me_(for|if|when) (sons|they)_have_shut_their_mother",
    "kharcha_band (phone|mobile)_band~(bahar|kharch*) qaidi_bana* (jawab|reply)_pasand_na~mar ghar_ki_har_(cheez|chiz)_tor* mere_sare_(phone|mobile)_tor* ghar_me_khauf~(he|hen) (mana|inkar)_kar*~(pitai|mar|peet*)",
    "خرچہ_بند موبائل_بند~باہر قیدی_بنا* گھر_کی_چیزیں~توڑت* فون_توڑت* ڈرے_رہت* منع_کروں_تو_(پٹائی|مار*) انکار_پر_پیٹ* نہ_پیسے_دیت*",
)
HOME_SIGNS: tuple[Rule, ...] = (
    _STRUCK,
    _KEPT,
    near(_BLOWS, _CAUSE, within=60),
    near(_TRACES, _HIDDEN, within=60),
    _RULES_HER,
    near(_KIN, _DO, within=40),
    near(_A_WOMAN, _SCREAMS, within=45),
    near(_SHELTER, _UNSEEN, within=45),
    near(_HELP, _HE_NOTICES, within=60),
    near(_HIS_COMING, _TREMBLE, within=50),
    _AFRAID_AT_HOME,
)
WIFE_BEATING: Rule = near(_A_WIFE, _TO_BEAT, _ALLOWED, within=70)
