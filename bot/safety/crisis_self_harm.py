"""Self-harm: suicide named, wished for or taken leave for, by the one who writes or somebody they know."""

from __future__ import annotations

from bot.safety.crisis_rules import Rule, Unless, near
from bot.safety.spelling import concept

# Pieces that several concepts use.
_HAI = "(he|hen|hun|hain|tha|thi|the|ho|hua|hui|hue|ہے|ہیں|ہوں|تھا|ہوا|ہوئی|ہوئے)"
_MYSELF = "(myself|my_self|himself|him_self|herself|her_self|themselves|them_selves|my_slef|herslef|himslef)"
_ONES_OWN = "(khud|khudh|apne_ap|apna_ap|apni_zaat|خود|خد|اپنے_آپ|اپنی_ذات)"
_CANT = "(dont|do_not|no_longer|cant|cannot|can_not|wont|will_not|couldnt|not|never|didnt|does_not)"
# Suicide by its names.
_SUICIDE = concept(
    "suicid* unaliv* un_alive self_?harm* (?<!pta_)kms(?!_(app|portal|complain*))",
    "kh?[uo]dh?_?kh?[uao]?s+h?i+(?!_(se|hui|hue|mil*|khushi)) khudkasho khudsozi khud_sozi",
    "خو?د_?کشی خودکشیاں خودخوشی خود_سوزی خودسوزی",
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
    "(end*|take|takes|taking|took|taken|finish*|quit)_(up_)?(my|his|her|their|own|this)(_own)?_(life(?!_(saving*|insurance|time))|"
    "lives|lyf|existence|story|pain)",
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
    "(want*|wanna|wana|wish*|hop(e|es|ing)|ready|decided|deserve*|prefer*|let|rather|gonna|gona|going|about|trying|tried|"
    "try|should|might|better|easier|will|ill|would|id|shall|could|have|need|like|way|ways|how|time|tonight|please|just|"
    "keeps?_saying)_(to_|me_|him_|her_|i_|she_|he_|could_|just_|not_|be_|go_and_|go_|as_well_|if_i_){0,4}(die|dye|dead|vanish|"
    "stop_existing|disappear_(forever|from_(this|the_world|my)|and)|sleep_forever)(?!_(laugh*|on|if_you_dont_charge|in_the_game))",
    "(want*|wish*|hope)_(to_)?disappear(?!_from_(the_)?(internet|google|facebook|social|search))",
    "i_(die|died|am_dead)_(tonight|today|tomorrow|now|in)",
    "(told|asked|said)_(to_)?(me|her|him)_to_(go_and_)?die (told|said)~go_and_die",
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
# Dying, in Roman Urdu and Urdu ...
_DEATH = concept("mar_?(hi_)?jan[ae] mar_?na mar_?ne mar_?ny mot مر_?جان[اے] مرن[اے] موت")
# ... wished, decided, prayed for, called better.
_WISHED = concept(
    "chaht* chahat* chah* dil man jee soch* irada faisla khayal* khial* khyal* behtar behter acha achi acchi asan aasan sasti dua",
    "duain dua* mang* koshish siwa* ilawa* alawa* bare",
    "khwahish* khuahish* tamanna intezar baten batein baton bat parega par_raha bas kash bhala tareeq* do de sukoon azad nahi_chor*",
    "milti mil_jaye a_jaye ajaye aye gale har_waqt",
    "چاہ* دل جی سوچ* ارادہ فیصلہ خیال* بہتر اچھ* آسان دعا* مانگ* کوشش سوا* علاوہ بارے خواہش* تمنا انتظار باتیں باتوں پڑے_گا بس کاش دو",
    "دیں سکون آ_جائے آجائے آئے گلے ہر_وقت",
)
# "They tried to kill me": the same words, but a danger.
_BY_OTHERS = concept("(mujhe|hame|ham_ko|bhai_ko|usko)_(jaan_se_)?mar_?ne_(ki_(koshish|dhamk*|bat*)|ke_liye|a|aa|aya|aye|vala|ko_a)")
# "I shall die", "let me die", in Roman Urdu and Urdu.
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
# ... he or she will die.
_WILL_DIE = concept(
    "(he|she)_(will|ll|would|is_going_to|wants_to|gonna)_(die|jump|end|not_live|suicide|finish_(himself|herself))",
    "mar_?ja[iy]*e_?g[iay]* mar_jaye_?g[iay] mar_jae_g[iay] mar_jayeg[ia] zeher_kha_leg[ia] kuch_kar_leg[ia]",
    "مر_جائے_گ[یا] مرجائے_گ[یا] کچھ_کر_لے_گ[یا]",
)
# Living: no longer wanted, no longer possible, without point.
_NOT_LIVE = concept(
    f"{_CANT}_((want|wana|wanna|wants|to|really|even|just|wish|deserve|feel_like|na|see_myself)_){{0,3}}(live_in_this_(world|life)|"
    "live_with_(this|it|the_shame|myself)|live|living|be_alive|to_exist|be_here|go_on|carry_on|wake_up|breathe|survive|stay_alive|"
    "keep_(living|going)|be_in_this_world)(?!_(in|with|at|near|chat|stream*|video|location|there|session|scores?|match|"
    "without_(my_)?(phone|mobile|internet|wifi|chai|tea|cricket|music|game*)))",
    "(wont|will_not|not|never)_(be_)?(here|alive|around|see|live|survive)_(to_see_)?(tomorrow|tmrw|by|any_?more|tonight|next_week|"
    "after_this|if)",
    "(decided|know)~will_not_(see|live|be) will_not_live",
    "(no|lost|losing|any|what*|nothing|isnt|zero)~(reason|point|purpose|meaning|will|hope|desire|motivation|use)_(left_)?(to|in|of|"
    "for)_(keep_|my_|be_|this_)?(live|living|life|go_on|going_on|exist*|alive|continue)",
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
    "khwahish|himmat|tang|haq|shoq|shauq|umeed|kabil|qabil|laiq|chah*|kia_faida)",
    "jee?_(ke|kar)_(kia|kya)_kar*",
    "ji_ke_kia (zinda|zindah|jinda)_((hi|ab|bhi|to)_)?(nahi|na)_(rah*|reh*|bach*|chah*) zinda_rah*_(ka|ki|ko|se|ke|nahi|hi)",
    "(zinda|zindah)~(nahi|na)_(rah*|reh*|raha_jata|rehna) zinda_(reh*|rah*)~(dil|man|faida|himmat|haq|wajah|mushkil|nahi)",
    "نہیں_(مجھے_|میں_|اب_)?(جینا|جیا|جی_سک*) جینا_((ہی|اب|تو|بھی|مجھے)_){0,2}(نہیں|نہ) جی_((ہی|اب|تو|بھی)_){0,2}نہیں_(سک*|پا*)",
    "جیا_نہیں_جا*",
    "مجھے_نہیں_جینا (جینے|جینا)_((کا|کی|کو|کے|سے|اب|کوئی|میرا|ہی)_){0,4}(دل|جی|فائدہ|مقصد|وجہ|خواہش|ہمت|تنگ|حق|شوق|امید|قابل|چاہ*)",
    "جی_(کر|کے)_کیا",
    "زندہ~(نہیں|نہ)_(رہ*|بچ*|رہا_جاتا|چاہ*) زندہ_رہ*~(نہیں|فائدہ|ہمت|حق|وجہ|مشکل|دل)",
)
# Life spent, sleep for ever, God to take one, not to see tomorrow.
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
# ... tired of it, a burden, without meaning.
_TOO_MUCH = concept(
    "tired exhausted fed_up sick_of done_with hate_(my|this|living|life|being) pointless meaningless worthless unbearable",
    "nothing_left no_(point|reason|meaning|purpose|will|hope|desire)",
    "tang thak* haar_(gay*|chuk*) har_(gay*|chuk*) bezar nafrat mayoos bojh azab jahannum be_?mani be_?maqsad bekar fazool nahi_reh*",
    "nahi_rah* rehna_nahi himmat_nahi himat_nahi himmat matlab_nahi maqsad ruth* bas_ab dil_bhar dil_uth* saza_ban",
    "تنگ تھک* ہار_(گ*|چک*) بیزار نفرت مایوس بوجھ عذاب جہنم بے_معنی بے_مقصد بیکار فضول نہیں_رہن* رہنا_نہیں ہمت مقصد دل_بھر",
)
# The end told without naming it.
_NO_MORE = concept(
    "no_(strength|courage|energy)_(left_)?to_(live|go_on|carry_on|continue) out_of_this_(life|world)",
    "(going|want|tried|trying|wanted|about|will)_to_hang(?!_(up|out|on))",
    "(my|me_and_my)_(funeral|grave|coffin|janaza|kafan)",
    "(no|dont_see_(a|any|my)|without_(a|any))_(way_out|future_for_me|future_anymore) off_myself (tried|trying|attempt*)_to_end",
    "(not|never)_worth_living last_breath (attempted|attempt|try|tried)_(it|suicide)_(again|before|last)",
    "its_too_late_(for_me|to_save_me)",
    "(rest_in_peace|rip)_me see_you_(on_the_other_side|in_(heaven|the_next_life)) i_(am|m)_ready_to_go_(forever|to) want_to_be_gone",
    "ready_to_leave_(this|the)_world",
    "take_care_of_(ammi|mom|mama|mother|my|them|the_kids|each_other)_?(for_me|when|after|without)?",
    "(asked|ask|begs?|begged)~to_forgive_(him|her)",
    "(zindagi|duniya|dunya|زندگی|دنیا)~(khuda_hafiz|alvida|خدا_حافظ|الوداع)",
    "(saans|saansen|sansen|sans|سانس*)_((hi|ko|ہی|کو)_)?(band_kar*|rok*|بند_کر*|روک*) mujhe_bhool_(jana|jaye) ab_nahi_milen*",
    "مجھے_بھول_جان* (aj|raat|آج|رات)~(sab|sab_kuch|سب|سب_کچھ)_(khatam|ختم)",
    "mar_chuk[ai]_(hungi|hunga|hoti|hota|hun) مر_چک[یا]_(ہوں_گ*|ہوت*) marne_ki_(than*|thaan*)",
    "(meri|mera|apni|apna)_(qabar|kabar|janaza|kafan) میر[یا]_(قبر|جنازہ|کفن) doob_(ke_|kar_)?mar(un|_jaun|_jaungi|na_chah*)*",
    "ڈوب_(کر_)?مر* (zameen|zamin|زمین)_(me|میں)_(dhans|sama|gar|دھنس|سما)*",
    "(pankh*|fan|پنکھ*)~(dupatta|rassi|chadar|دوپٹہ|رسی|چادر) (dupatta|rassi|chadar|دوپٹہ|رسی)~(pankh*|fan|gale|پنکھ*|گلے)",
    "(meri|apni)_(jaan|jan)_lene_(ka|ki|ko)_(dil|soch*)",
    "end_(things|everything|it_all|it)_(this|next|tonight|soon|today|now|once) planning_to_end",
    "(be|go)_with_my_(dead|late)_(mother|father|mom|dad|husband|wife|son|daughter) going_(away_)?forever i_am_going_forever",
    "(make_it|get|survive|last)_(through_)?(the_|this_|to)_?(night|tomorrow|morning) nothing_left_for_me",
    "end_(this|the|my)_(suffering|pain|misery|torture) (its|it_is)_(all_)?over_for_me",
    "(gone|dead|not_be_here)_by_(monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|morning|then)",
    "walk*_into_(the_)?(traffic|sea|river|road) stop_existing (except|but|than|besides)_(dying|death|to_die|suicide)",
    "(take|call)_me_(god|allah|lord) (god|allah)_(please_)?take_me (if|whether)_(ill|i_will|i)_(be|am|still_be)_alive tell_my~i_tried",
    "(meri|mera|this_is_my)_last_(night|msg|message|day|call|status)",
    "(keh*|bol*|کہ*|بول*)~(sab|سب)_(ko|کو)_(khuda|خدا|allah|اللہ)_(hafiz|حافظ)",
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
    "said_sorry_to_(all|every*|her_friends|his_friends|us_all)",
    "good_?bye_(every*|all_of|world|cruel|forever|mama|mom|ammi|my_(family|friends|love|kids)) bye_forever goodbye_forever",
    "(final|last)_goodbye",
    "(every*|mama|mom|ammi|papa|baba|all|please)_(please_)?forgive_me(?!_for)",
    "forgive_me_(all|every*|mama|mom|ammi|abbu|papa|baba|for_what_i_am)",
    "(mama|mom|ammi|baba|papa|dad)_(i_am_|im_)?(so_)?sorry(?!_(but|can|sir)) tell_(my|her|him|them|every*)~i_(love|loved|am_sorry)",
    "tell_(my_)?(mom|mother|mama|ammi|kids|family|parents)~(love|sorry|forgive)",
    "(take_care_of|look_after)_my_(kids|children|daughter|son|mother|mom|parents|family|baby|siblings|sisters)(?!_(online|account))",
    "(dont|do_not|not_to|never)_(try_to_)?(look|search)_for_(me|him|her) dont_(find_me(?!_(attract*|on|funny|boring|here|there))|search_for_me|wait_for_me)",
    "(gave|giving|given|gives)_away_(her|his|my|all|their)~(laptop|phone|things|clothes|belongings|stuff|books|everything|jewel*)",
    "letter_(under|in|on)_(his|her|the|my)_(pillow|bed|desk|drawer|bag) left_(a|this|us_a)_(note|letter)(?!_from)",
    "parents_will_be_free chosen_(the|my|a)_(day|date) i_have_chosen",
    "(mujhe|usko|مجھے)_(mat|na|nahi|مت|نہ)_(dhoond*|dhund*|dhond*|doond*|talash|ڈھونڈ*|تلاش)(?!_(pa|sak))",
    "(likh|لکھ)_(ke_|kar_|کر_|کے_)?(gaya|gayi|chala|chali|گیا|گئی|چلا|چلی)",
    "(akhri|aakhri|akhiri|akhari|akheri|akhree|آخری|اخری)_(bar_|baar_)?(raat|rat|msg|message|mesage|paigham|pegham|khat|salam|"
    "subah|status|khuda_hafiz|alvida|mulaqat|رات|پیغام|میسج|خط|سلام|صبح|اسٹیٹس|ملاقات)(?!_(kab|tak|ki|ko|par|aya|kya|kia|تک|کب|کو|"
    "کی|پر))",
    "(aj|bas|bs|yehi|آج|بس)_(bas_|hi_|ہی_)?(akhri|aakhri|akhiri|آخری)_(he|hai|ہے)",
    "(maaf|maf|muaf|معاف)_?(kar|کر)?_?(dena|dein|den|do|deyna|دینا|دیں|دو|دینے)_(sab|ammi|abbu|mama|papa|maa|سب|امی|ابو|ماں)",
    "(sab|sub|sabhi|ammi|abbu|mama|papa|maa|سب|امی|ابو|ماں)_((mujhe|log|ko|ki|se|abbu|kehna|bolna|مجھے|لوگ|کو|ابو)_){0,3}(maaf|maf|"
    "muaf|معاف)",
    "(maaf|maf|muaf|معاف)~(ja_rah*|chali|hamesha|alvida|mar*|duniya|جا_رہ*|چلی|ہمیشہ|الوداع)",
    "(maafi|mafi|معافی)_(mang|maang|مانگ)*~(sab|سب) (sab|سب)_(se|سے)_(maafi|mafi|معافی)",
    "(alvida|alwida|الوداع*)_(sab|duniya|dunya|dosto|ammi|zindagi|status|note|hamesha|سب|دنیا|دوستو|زندگی|اسٹیٹس|پیغام|خط)",
    "(sab|سب)_(ko|کو)_((mera|meri|میرا|میری)_(akhri_|آخری_)?(salam|سلام)|alvida|الوداع) الوداعی",
    "khuda_hafiz_(hamesha|dunya|duniya|zindagi)",
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
# Poison.
_POISON = concept(
    "poison bleach phenyl* harpic pesticide* kerosene sleeping_(pill|pills|tablets|meds) rat_(poison|killer|pills)",
    "wheat_(pill|pills|tablet|tablets)",
    "zeh?er zah?ar zehr zahr zher zhr zehar kala_pathar gandum_(ki|wali)_goli* (chuh*|chooh*|keere|kire)_(mar|ki_(goli*|dawa*))",
    "neend_(ki|wali)~(goli*|gouli*|dawa*|tablets?|pills)",
    "زہر فینائل بلیچ کالا_پتھر نیند_(کی|والی)~(گولی*|دوا*) گندم_(کی|والی)_گولی* (چوہے|چوہا|کیڑے)_(مار|کی_(گولی*|دوا*))",
)
# ... bought, kept, at hand.
_AT_HAND = concept(
    "buy bought got have keep kept ready found brought where_can_i_get mix* hide hidden",
    "la_(kar|ke) le_aya lekar rakh* kharid* laun manga* pila* la_di de_dia de_di",
    "لا_کر لے_آی* رکھ* خرید* پلا* دے_دی*",
)
# Medicine ...
_PILLS = concept(
    "disprin lexotan alprazolam",
    "pills? tablets? capsules? medicines meds panadols? xanax lexotanil",
    "goli goliyan golia gouliyan tabletein dawaiyan dawaiyon dawai",
    "گولیاں گولیوں دوائیاں دوائیں",
)
# ... and much of it.
_MANY = concept(
    r"all lots? alot too_many so_many many whole entire full bottle strips? handful bunch several packet box ([5-9]|[1-9]\d+) ten",
    "twenty thirty fifty",
    "sari saari sare bohat zyada ziada pata patta patte puri poori dher sheeshi shishi nigal* swallow*",
    "بہت ساری سارے زیادہ پتا پتہ پوری ڈھیر شیشی نگل*",
)
# Cutting.
_CUT = concept(
    "(cutting|hurting|harming|burning)_(myself_)?again(?!_and_again)",
    "(cut|cuts|cutting)_((my|her|his|their|own)_)+(wrists?|arms?|veins?|hands?|thighs?|legs?|skin|throat|neck|body) slit*",
    "(blade|razor)_(to|on|in)_(my|her|his)",
    "(nas|nass|nus|nabz|nabaz|kalai|rag|hath|haath|bazu|نس|نبض|کلائی|رگ|ہاتھ|بازو)~(ka+t|ka+ti|ka+ta|ka+tne|ka+tlia|ka+tli|cut|"
    "zakhmi|کاٹ*|زخمی)_?(li|lia|lun|lungi|le|ti|ta|rah*|ne|لی*|لوں|لے|تی|رہ*|کر)?",
    "blade_se بلیڈ_سے (blade|بلیڈ)_(mar*|chala*|مار*|چلا*) (hath|haath|bazu|ہاتھ|بازو)_(par|پر)_(blade|cut|بلیڈ|کٹ)",
)
# Jumping; standing at the edge, on the bridge, on the rails.
_JUMP = concept(
    "jump*~(off|from|in_front|infront|into|out_of|under|down)~(roof|bridge|building|terrace|train|canal|river|well|window|floor|"
    "balcony|tower|stor*|truck|bus|car|traffic|lake|sea|nehar|tracks?)",
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
# Hanging.
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
# Something taken, left unnamed; overdose.
_DRANK_SOMETHING = concept(
    "(drink|drank|drunk|drinking|swallow*)~acid (tezab|acid|تیزاب)~(pi|pee|peena|peelia|پی|پینے)",
    "(goliyan|golian|گولیاں)_(kha|کھا)_(kar|ke|کر)~(so|mar|sona|سو|مر)*",
    "(goliyan|golian|gouliyan|dawaiyan|گولیاں|دوائیاں)~(kha_?(li*|gay*)|کھا_(لی*|گ*))",
    r"(bottle|strip|handful|packet)_of_(\w+_)?(pills|tablets|medicines?|panadol*)",
    "(dawa|dawai|دوا|دوائی)_(ki|کی)_(puri|poori|sari|پوری|ساری)_(bottle|sheeshi|shishi|شیشی|بوتل) over_?dos*",
    "swallowed_(something|all) (drank|drunk|ate)_something (kuch|pata_nahi_kia)_(kha|pi|pee)_(li|lia|lee|bethi)",
    "کچھ_(کھا|پی)_لی[ای] not_waking_up_properly (poison|zeher|زہر)_(kha|pi|pee|کھا|پی)*",
)
SELF_HARM_RULES: tuple[Rule, ...] = (
    _HARM_ONESELF,
    _TAKE_LIFE,
    _WANT_TO_DIE,
    Unless(near(_DEATH, _WISHED, within=24), _BY_OTHERS),
    _DIE_ROMAN,
    near(_SAYS, _WILL_DIE, within=70),
    _NOT_LIVE,
    _LIFE_SPENT,
    _GOODBYE,
    near(_LIVING, _TOO_MUCH, within=30),
    _NO_MORE,
    near(_TOOK, _POISON, within=40),
    near(_AT_HAND, _POISON, within=25),
    near(_TOOK, _MANY, _PILLS, within=45),
    _CUT,
    _JUMP,
    _HANG,
    _DRANK_SOMETHING,
)
SUICIDE_NAMED: Rule = _SUICIDE
