"""Self-harm told in a roundabout way: shame, farewells, the grave, a means at hand, a place one is drawn to."""

from __future__ import annotations

from bot.safety.crisis_rules import Rule, near
from bot.safety.spelling import concept

# Not to be there any more, said of oneself or of one's son or friend.
_NOT_THERE = concept(
    "(dont|cant)_see_myself_(next|there|here|alive|in_(the_future|a_year)|living) (once|when|if|after)_(i|im|i_am)_(am_)?not_(around|here|there)",
    "how_(tall|high|deep)~(building|roof|bridge|canal|river) (subah|kal|suraj)_dekhne_(ka|ki)_(dil|himmat|man) (mitti_me_(milna|so*)|(qabar|kabar)_me_(ja*|so*|sukoon))",
    "me~kisi_(ke_)?kam_k[ai]_nahi na_(rahun|hun|hot[ai])_to_(behtar|acha|sab|kitn*)",
    "(مٹی|قبر)_میں_(مل*|جا*|سو*|سکون) نہ_(رہوں|ہوں|ہوتا|ہوتی)_تو_(بہتر|اچھا|سب|کتن*) صبح_دیکھنے_(کا|کی)_(دل|ہمت)",
    "(already|long|then|will|ill)_be_gone(?!_(for|to|on|by_car)) (not|never)~found_alive (im|i_am|i_m)_finished(?!_with)",
    "there_is_no_me if_i_(did_not|didnt|do_not|dont|werent)_(exist|here|there) (delete|erase)_(myself|me_from_(life|the_world)) stop_for_?_?ever (quiet|silent|sleep|silence)_for_?ever nothing_(ahead|left)_(of|for)_me (only|just|all)_(dark|darkness)(?!_mode) i_(will|wont)~find_me_alive",
    "(not|no)_(to_)?(want|wish|desire|will)?_?(to_)?open_my_eyes pray*~(not|never)~(open|wake) no_(wish|desire|will|urge)_to_(be|stay|live)",
    "(not|dont|cant|doesnt)_want_to_(stay|remain|be)_(here|alive|in_this|on_this)(?!_(group|app|page|job|house|list))",
    "why_(should|do|must|would)_(i|he|she|someone_like_me)_(live|remain|go_on|continue|stay_alive|exist) why_i_should_(live|remain|exist)",
    "why_should_someone_like_me then_why_live (no_?body|no_?one)_(needs|need|wants)_me",
    "(see|have|has)_no_future(?!_(plans|in)) no_strength_(for|left|to) cant_(do_life|carry_this|go_on_like)",
    "(my|own)_(funeral|janaza|coffin|grave) die_of_shame_? (shame|disgrace|stain|dishonou?r)_of_(this|the|our|my)_(house|family|home)",
    "ankh*_(na|nahi)_khul* ankh*_band~(na|nahi)_khol* phir_na_khol* (ja|mar)_chuk[ai]_(hun|hung[ia]|hoti|hota)(?!_(report|form)) tab_tak~(nahi|na)_hung[ia] hung[ia]_hi_nahi",
    "zinda_(nahi|na)_(mil*|bach*|rah*|reh*) (zinda|baki|baqi)_kyun_(rah*|reh*) kyun_(zinda|baki|baqi)_(rah*|reh*|hun)",
    "zinda_(rehna|rahna)~kis_kam",
    "(qabar|kabar)_(hi|me_(hun*|ja*|so*)) (apne|apna|mere|mera)_(janaz*|kafan) (duniya|dunya|dunia)_se_(ji|dil|man)_(bhar|bahar)* ja(na|ne|un)_(he|chah*)_(is_)?(duniya|dunya|dunia)_se",
    "(is_)?(duniya|dunya|dunia)_me~(rehna|rahna)_(na|nahi) (rehna|rahna)_nahi_(mujhe|is|ab|chah*|(?!\\w)) nahi_ji[iy]*un* nahi_jeeun*",
    "jee?_(bhi_)?nahi_(sak*|pa*) (zindagi|life|jeena)_nahi_(hoti|hota|ji_jat*) me_hot[ai]_hi_(na|nahi) (khud|apne_ap)_ko_(delete|mita*)",
    "mit_jan[ae]~(dil|man|ji|chah*) (mera|meri|hamara)_(chehra|mun*|shakal|shakl)_(na|nahi|kabhi_na)_(dekh*) hamesha_ke_lie_(ruk|thehr)*",
    "koi_yad_nahi_kar* (yahan|zindagi_me)_(ab_)?kuch_(bhi_)?nahi_(bacha|rah*)",
    "mera_yahan_(ab_)?kuch_nahi",
    "(is_)?ghar_ka_(dagh|bojh|kalank) (zindagi|jeene|jina|rehne|rahne|zinda_rehne)_(ka|ki)_(koi_)?(matlab|wajah|maqsad|maksad|irada)",
    "(zindagi|life)_(be_?matlab|be_?mani|bekar|fazool) (mere|meri)_jes[aei]~(zinda|jeena|jeene)",
    "(andar|dil)_(me_)?(itna|bohat|gehra)_andhera saans_lena~(bojh|mushkil|bhari) (sharam|shame)_se_(mar|jaan)",
    "آنکھ*_(نہ|نہیں)_کھل* آنکھ*_بند~(نہ|نہیں)_کھول* (جا|مر)_چک[یا]_(ہوں|ہوت*) تب_تک~(نہیں|نہ)_ہوں ہوں_گ[اای]_ہی_نہیں زندہ_(نہیں|نہ)_مل* زندہ_کیوں کیوں_(باقی|زندہ)_رہ*",
    "زندہ_رہنا~کس_کام (قبر)_(ہی|میں)_?(اچھ*|ہوں|جا*|سو*) (اپنے|اپنا|میرے|میرا)_(جناز*|کفن) دنیا_سے_(جی|دل|من)_بھر* دنیا_میں_رہنا_(نہ|نہیں)",
    "رہنا_نہیں_?(مجھے|اس|اب|چاہ*)? نہیں_جیوں* زندگی_نہیں_ہوت* میں_ہوت[یا]_ہی_(نہ|نہیں) خود_کو_مٹا* مٹ_جان[اے]~(دل|جی|چاہ*)",
    "(میرا|میری)_(چہرہ|منہ|شکل)_(نہ|نہیں)_دیکھ* ہمیشہ_کے_ل[یئ]*ے?_(رک|تھم)* کوئی_یاد_نہیں_کر* (میرا|میرے_پاس)_یہاں_کچھ_نہیں",
    "گھر_کا_(داغ|بوجھ) (زندگی|جینے|رہنے)_(کا|کی)_(کوئی_)?(مطلب|وجہ|مقصد|ارادہ) سانس_لینا~(بوجھ|مشکل)",
    "(earth|ground|zameen|زمین)~(takes?|closes?|opens?|nigal*|نگل*)_(me|over|up|mujhe|مجھے)",
    "(depression|grief|guilt)_(is_)?(eating|killing)_(me|him|her) (feel|am|im|being)_(so_|totally_|completely_)?worthless",
    "(alone|left)_with_myself (failed|failure)_as_(a_)?(father|mother|son|daughter|husband|wife|person|human)",
    "i_(have_)?failed_every* (ways?|methods?|tareeq*)_(to|of)_end(ing)?_(a_|my_)?life (jaan_de*|mar_jan[ae])~(gunah|haram|sin)",
    "(sin|haram|gunah)~(end_it|suicide|take_my_life|khudkushi) جان_دین[اے]~(گناہ|حرام)",
    "(?<!\\S_)cutting(?!_\\w) (have|did|started|keep)_been_(bleeding|hurting)_on_purpose voices?_(in|that|tell*|says?|saying|keep*)~(end|die|kill|do_it)",
    "(harm*|hurt*|injur*|scratch*|burn*|wound*)_(up_)?my_(own_)?(arms?|wrists?|legs?|body|skin|thighs?)_?(after|again|because|when|since|to)?",
    "(apne|apni)_(bazu*|kala[iy]*|jism|hath*|tang*)_(ko_)?(zakhmi|kat*|jala*) اپن[ےی]_(بازو*|کلائ*|جسم|ہاتھ*)_(کو_)?(زخمی|کاٹ*|جلا*)",
    "(mental|emotional)ly_dead (stop*|quit*|refus*)_(taking_)?(her|his|my|the)_medicines?_(on_purpose|because|to_die|out)",
    "(kahani|qissa|kissa)_(ab_)?(khatam|tamam)(?!_(hui|hua)) (finish*|end*)_the_(story|game_of_life) کہانی_(ختم|تمام)(?!_ہو)",
    "(mera|meri)_(akhri|aakhri|last)_(page|safha|panna|note) (mera|my|میرا)_(last|آخری)_(page|صفحہ)",
)
# A dear thing given away ...
_GAVE = concept("gave gives giving given de_di de_dia de_raha de_rahi دے_دی* دے_رہ*")
# ... for there will be no more need of it.
_NO_NEED = concept(
    "(wont|will_not|dont|doesnt|no_longer)_need(s|ed)?_(it|them|this|anything)(?!_anymore_for) no_more_use_for (ab_)?zaroorat_nahi ab_kia_karn* ضرورت_نہیں",
)
# All is over, all ways are shut ...
_SHUT_WAYS = concept(
    "all_(the_)?(doors|ways|roads)_(are_)?(closed|shut|blocked) (doors|ways|roads)_are_(all_)?(closed|shut)_for_me",
    "(sare|sab|tamam|har)_(raste|rasta|rahen|rah|darwaze)_band (ساری|سب|تمام|سارے)_(راہیں|راستے|دروازے)_بند",
    "(himmat|himat|taqat|sabr)_(hi_)?(khatam|jawab_de*|nahi_(rahi|bachi|rah*)) ہمت_(ہی_)?(ختم|جواب|نہیں_رہی)",
)
# ... and what is to be done then.
_THEN_THE_END = concept(
    "sab_khatam (except|but)_one maf mar jana faisla dunya",
    "سب_ختم معاف دنیا ختم_کر*",
)
# Nobody hears: left without me, better without me.
_WITHOUT_ME = concept(
    "without_me (once|when|after)_(i|im|i_am)_(go|am_gone|gone|die|am_not_(around|here)|not_(around|here)) my_insurance with_his_insurance",
    "mere_(bagair|baghair|bina|bad|na_hone_se) (mere|uske|apne|unke)_(beem[ea]|insurance)",
    "میرے_(بغیر|بعد|بنا) (میرے|اپنے)_(بیمے|انشورنس)",
)
# ... they would eat in peace.
_IN_PEACE = concept(
    "peace breathe better easier lighter happy relieved free eat",
    "chen chain sukoon halka behtar ach[aei] khush azad asan",
    "چین سکون ہلکا بہتر اچھ* خوش آزاد آسان",
)
# A place of death ...
_EDGE = concept(
    "sea river canal bridge roof rooftop terrace track tracks railway train ledge window_sill balcony",
    "samandar samundar nehar nahar darya chat_par patri pul pankh* khirki_ke_kinar* train rail balcony kinar*",
    "سمندر نہر دریا چھت پٹڑی پٹری پل پنکھ* کھڑکی_کے_کنار* بالکونی ریل",
)
# ... which draws one.
_DRAWS = concept(
    "(canal|river|sea|bridge|roof|death)_(calls|calling|is_calling)_(me|him|her) (keep|keeps|kept|been|sit|stand)_(looking|staring|thinking|sitting|standing)",
    "(nehar|nahar|darya|samandar|samundar|mot)_(mujhe_)?bula* (khar[ai]|beth[ai])_(ho_)?(ke|kar)_?soch* nazar_(wahin|wahan|usi) (beth[ai]|khar[ai])_soch*",
    "(beth[ai]|khar[ai])_(reh*|rah[at]*)_?(ti|ta)? (ko|par|ki_taraf)_dekht[ai]_(rah*|reh*)",
    "(نہر|دریا|سمندر|موت)_(مجھے_)?بلات[یا] نظر_وہیں (بیٹھ[یا]|کھڑ[یا])_(ہو_کر_)?سوچ* (بیٹھی|کھڑی|بیٹھا|کھڑا)_رہت* (کو|کی_طرف)_دیکھت[یا]_رہ*",
)
# A means of death ...
_MEANS = concept(
    "pills? tablets? rope blade razor poison (?<!the_)noose sleeping_pills",
    "goliyan golian blade rassi dupatta zeher",
    "گولیاں بلیڈ رسی زہر",
)
# ... held ready, hidden.
_READY = concept(
    "(in|on)_(my|his|her)_(hand|hands|lap|palm|table|drawer) hidden hid hiding bought ready saving saved collecting collected storing hoarding",
    "(hath|haath|mutthi|jeb)_me chupa* chhupa* khareed* tayar (jama|ikath*)_kar*",
    "ہاتھ_میں مٹھی_میں چھپا* خرید* تیار (جمع|اکٹھ*)_کر*",
)
# Medicine ...
_MEDICINE = concept("medicines? pills? tablets? drugs? dawa dawai dawaiyan دوا دوائی دوائیاں")
# ... which is the dangerous one; all at once.
_DEADLY = concept(
    "which_(medicines?|pills?|drugs?|tablets?)_(are|is|can)~(dangerous|deadly|fatal|lethal|kill|strong*)",
    "konsi_(dawa*|goli*)~(khatarnak|zehrili|maut) کون_سی_(دوا*|گولی*)~(خطرناک|زہریلی)",
    "(all|everything)_(together|at_once|in_one_go) (sab|sari)_(ek|aik)_(sath|bar) سب_ایک_(ساتھ|بار)",
)
# A decision ...
_DECIDED = concept("decided decision faisla_(kar|ho) irada_kar فیصلہ_(کر|ہو)")
# ... that brings calm.
_CALM = concept("calm peaceful relieved pur_?sukoon sukoon پرسکون پُرسکون سکون")
# Farewells: things given away, mother commended to others, love left as a message.
_FAREWELL = concept(
    "(he|she|i|i_have)_(wrote|written|made)_(a|my|his|her)_will(?!_(form|of_my_father)) (sab|ammi|ghar_walon)_ko_meri_taraf_se_(maf*|salam|pyar)",
    "(سب|امی|گھر_والوں)_کو_میری_طرف_سے_(معاف*|سلام|پیار) meri_taraf_se_(sab|ammi)_ko_(maf*|salam)",
    "(gave|giving|given|gives)_(away_)?(my|his|her|all)_(things|bike|books|clothes|phone|jewel*)_away give_away_(my|his|her)",
    "(look_after|take_care_of)_(ammi|mom|mother|mama|abbu|my|them|everyone)_?(for_me|now|after)? (tell|told)_(them|her|him|my|all)_i_tried",
    "goodbye_to_(all|every*|you|the) (failed|sorry|tired|sab)~goodbye (letters?|note)_(to|for)_(my|the|his|her)_(kids|children|family|parents|"
    "mother|wife|son|daughter)",
    "tonight_(is_(all|the_last|my)|i_am_done|im_done|it_ends) (until|till|only|just)_tonight_(i|is)",
    "i_(will|ll|am_going_to)_make_it_happen (bought|got)_the_(thing|rope|stuff)~(tonight|today|done)",
    "(ammi|maa|abbu|bachon|behan|bhai|ghar_walon|beti|bete)_(ka|ko)_(dihan|dhyan|khayal|khial)_rakhna (saman|saaman|cheezen)_bant*",
    "bata_dena~(koshish|pyar|maf) (bachon|ammi|abbu|sab|maa|un)_ko_bata*~pyar_kar* (ab|phir)_mulaqat_(nahi|oopar|upar|jannat|qayamat)",
    "sab_ko_(khuda_hafiz|alvida|salam) karne_ja_rah*~maf (bas|sirf)_(aj|ye)_ki?_rat (khat|chithi)_likh_(di|dia|die|rakh*)(?!_(thane|agency|unko))",
    "wasiyat~likh_d* (mene|likh_di)~wasiyat (bike|motor_?cycle|cycle|kitab*)~de_di~(ammi|maa|khayal|dihan|dhyan)",
    "(امی|ماں|ابو|بچوں|بہن|گھر_والوں)_کا_(دھیان|خیال)_رکھنا (سامان|چیزیں)_بانٹ* بتا_دینا~(کوشش|پیار) (بچوں|امی|سب|ماں|ان)_کو_بتا*~پیار_کر*",
    "(اب|پھر)_ملاقات_(نہیں|اوپر|جنت|قیامت) سب_کو_(خدا_حافظ|الوداع|سلام) کرنے_جا_رہ*~معاف (بس|صرف)_(آج|یہ)_کی_رات خط_لکھ_د[یئ]* وصیت~لکھ_د*",
    "میں_نے_وصیت (موٹر_سائیکل|سائیکل|کتابیں)~دے_د*~(امی|خیال|دھیان)",
)
# To go where a dead one is.
_GO_TO = concept(
    "go_to wants?_to_(be_with|meet|join|see) going_to pas_ja* پاس_جا*",
)
# ... who is dead.
_THE_DEAD = concept(
    "(our|my|her|his|the)_(dead|late|deceased)_(grandmother|grandfather|mother|father|mom|dad|son|husband|wife|brother|sister|nani|dadi)",
    "(fout|faut|marhoom|inteqal)_?(ho)? qabar me_nahi_rah* فوت مرحوم انتقال قبر",
)
# To be locked in, silent.
_LOCKED_SILENT = concept(
    "(washroom|bathroom|ghusal_khan[ae]|kamr[aeiy]|darwaz[aeiy])_(andar_se_)?(band|lock)_kar_(lia|ke|rakh*)",
    "locked_(himself|herself|the_(bathroom|room|door)) (غسل_خانہ|باتھ_روم|کمرہ|دروازہ)_(اندر_سے_)?بند_کر_(لیا|کے)",
)
# ... giving no answer.
_NO_ANSWER = concept(
    "(not|isnt|doesnt|wont|no)_(answer*|respond*|open*|reply*|talk*|speak*) jawab_nahi khol_nahi نہیں_کھول* nahi_khol* جواب_نہیں",
)
# Cannot face them ...
_CANT_FACE = concept(
    "(cant|cannot|couldnt|unable_to|how_will_i|how_can_i)_face (face|samna)_nahi_kar* (mun|muh|shakal|nazren|nigah*)_(nahi_)?(dikha|mila)*~nahi*",
    "mun_nahi_dikha* سامنا_نہیں_کر* منہ_نہیں_دکھا* نظریں_(نہیں_)?ملا*",
)
# ... tonight; how to keep them safe.
_TONIGHT = concept(
    "tonight safe alone_now death better_off mehfooz aj_rat akel[aei]_(kese|na) chor*_kese qabar mot",
    "آج_رات محفوظ اکیلا_کیسے قبر موت خاموشی",
)
# Sleep from which nobody comes back.
_SLEEP = concept("so_ja* sona سو_جا* sleep")
# ... and not to come back from it.
_NO_RETURN = concept(
    "(laut|lot|wapas|palat)_(ke_|kar_)?(na|nahi) (never|not)~(return|come_back) لوٹ_کر_(نہ|نہیں) واپس_(نہ|نہیں)_آ*",
)
# A vehicle to lie before.
_BEFORE_IT = concept(
    "(gari|car|bike|rickshaw|گاڑی|بائیک)_(nehar|nahar|darya|khai|pul|truck|نہر|دریا|کھائی|ٹرک)_(me|se|par|میں|سے)_(dal|mar|gira|takr|ڈال|مار|گرا|ٹکر)*",
    "(drive|crash|steer|ride)_(my_|the_)?(car_|bike_)?(into|off)_(the|a)_(canal|river|wall|tree|truck|bridge|cliff)",
    "(train|rail|truck|bus|trolley|gari|ٹرین|ریل|ٹرک|بس|ٹرالر|گاڑی)_(ke|کے)_(agay|age|aage|neeche|samne|nichay|آگے|نیچے|سامنے)"
    "_(let*|mor*|kood*|kud*|gir*|a_ja*|aa*|de_dun|ja*|dal*|لیٹ*|موڑ*|کود*|گر*|آ_ج*|جا*|ڈال*)(?!_(rah[ei]_(tha|thi)|hadsa))",
    "(chat|roof|terrace|chhat|bridge|pul)_par_khar*_(hun|hu|ho)(?!_(kar_video)) چھت_پر_کھڑ[یا]_ہوں (patri|track|nehar)_ke_pas_beth*",
    "(پٹڑی|پٹری|نہر|ریل)_کے_پاس_بیٹھ* kuch_nigal_(li|lia) کچھ_نگل_لی* awaz*_a(ti|_rahi)~khatam_kar* آواز*_آت*~ختم_کر*",
    "(phir|bas)_me_faisla_kar* marne_ke_bad~(qarz*|karz*|ghar_wal*) مرنے_کے_بعد~(قرض*|گھر_وال*)",
)
# English words in Urdu letters, a tool in the hand, a height, a last night, a dose asked for.
_IN_OTHER_WORDS = concept(
    "سوسائیڈ سوسائڈ سیلف_ہارم ہینگ_کر_(لوں|لو) (pray|wish|wishing)_for_death only_death_is (reason|point)_(to|of)_(stay_alive|living|waking) take_every_pill",
    "(blade|razor|ustra|استرا)~(hath_me|in_my_hand|washroom|bathroom|ہاتھ|واش_روم) (holding|have|with)_a_(razor|blade) (washroom|bathroom|واش_روم)~(blade|razor|ustra|استرا)",
    "(dose|many|much)_(of_)?(sleeping_)?pills_(is|are|would|will) took_(the_)?pills (نیند_کی_)?گولیوں_سے~مر zehr*_pi_li زہریلی_چیز_پی",
    "chat_(pe|par)_khar* chalang_laga_(dun|lun|dunga|dungi) (se|سے)_kood*_to_dard akhri_raat_(he|hogi|meri) (raat|rat)_shayad_akhri جان_دینا_چاہت* مرنے_کے_طریق*",
    "ab_(nahi|ni)_jina (khud|khd)_ko_khatam_kar (is_bar|اس_بار)_(nahi|نہیں)_بچ* is_bar_nahi_bach* cutting_karti_hun (alvida|الوداع)~(bardasht|keh_rahe|کہہ_رہ) bardasht_nahi_hoti_alvida",
)
# Death as the only way out, the shroud and the next world, a decision taken, the pain to be ended.
_ONLY_WAY = concept(
    "only_(death|the_(shroud|grave)|a_shroud) (death|dying)_is_the_only (need|want)_(this|the|my|all)?_?(pain|hurting|hurt|suffering)_to_(stop|end) rather_(hang|die)_than after_i_am_no_more when_i_am_no_more no_more_tomorrow*",
    "no_one_will_be_able_to_laugh drank_(toilet|bathroom|drain)_cleaner (toilet|drain)_cleaner (he|she)_says~rather_hang",
    "(maut|mot)_hi_(ek|aik|akhri|wahid) (ek|aik)_hi_rasta~(maut|mot) rasta_bach*~(maut|mot) kafan_hi (agli|agle|us)_(duniya|dunya|dunia|jahan)_me_mil* (meri|us_ki|mera)_akhri_(fajar|namaz|roza) behtar_phansi",
    "(kal|aj|parson)_ke_(bad|baad)_koi~nahi_(hans*|bol*|bula*) mitti_me_dafan mujhe_mat_rok*",
    "موت_ہی_(ایک|آخری|واحد) کفن_ہی (اگلے|اگلی)_(جہان|دنیا)_میں_مل* میں_ختم_ہونا اپنے_آپ_کو_مٹا* (کل|آج)_کے_بعد_کوئی~نہیں اب_بلا_لے مت_روکو_مجھے کتنی_گولیاں_کھا* کوئی_مجھے_بدنام_نہیں",
)
SELF_HARM_SIGNS: tuple[Rule, ...] = (
    _ONLY_WAY,
    _IN_OTHER_WORDS,
    _NOT_THERE,
    _FAREWELL,
    _BEFORE_IT,
    near(_GAVE, _NO_NEED, within=60),
    near(_SHUT_WAYS, _THEN_THE_END, within=60),
    near(_WITHOUT_ME, _IN_PEACE, within=40),
    near(_EDGE, _DRAWS, within=45),
    near(_MEANS, _READY, within=30),
    near(_MEDICINE, _DEADLY, within=60),
    near(_DECIDED, _CALM, within=60),
    near(_GO_TO, _THE_DEAD, within=60),
    near(_LOCKED_SILENT, _NO_ANSWER, within=60),
    near(_CANT_FACE, _TONIGHT, within=110),
    near(_SLEEP, _NO_RETURN, within=30),
)
