"""The crisis screen misses nobody it should know, and is not fooled by figures of speech."""

import random

import pytest

from bot.safety.crisis import screen
from bot.safety.spelling import fold

_SELF_HARM = """
i want to kill myself
there is no reason to live anymore
im going to kil my self tonight
thinking of suicde everyday
i wanna unalive my self
whats the least painful way to die
i want to sleep and not wake up ever
i'd rather be dead than let my father see that video
my sister swallowed rat poison what do i do
she ate all the tablets in the fridge
he says he'll kill himself if i don't come back
my friend says she will jump off the roof if he posts it
he left a note saying dont look for me
i'm sitting on the railway track
i am planning to hang myslef
goodbye everyone, i wont be here tomorrow
my cousin cut her wrists after the video got out
s u i c i d e
main khudkushi karne laga hoon
khud kashi kr lungi agar video viral hui
zindagi khatam kar lun gi agar pics viral hui
mein mar jaun gi, ghar walay nahi chorein ge
mn mrna chahti hn
ab jeene ka mann nahi hai, ghar walon ko kaise face karun
dil karta hai chat se kood jaun
mene neend ki goliyan kha li hain bohat sari
meri behan ne zeher pee liya
ghar se nikal gaya hai aur likh gaya mujhe mat dhoondna
meri bhabhi ne apne upar tel chirak liya hai
allah maaf kare par ab jeene ki himmat nahi
apne ap ko khatam krne ka soch raha hu
main kal mar jaungi
mene blade se apna hath kata hai
میں مر جانا چاہتی ہوں
خودکشی کے سوا راستہ نہیں
خدکشی کا دل کر رہا ہے
میں خود کشی کر لوں گا
مجھے نہیں جینا
میں مرجاؤں گی اگر ابو کو پتا چلا
اس نے پنکھے سے پھندا لگا لیا ہے
میری سہیلی نے زہر پی لیا ہے
بھائی گھر سے چلا گیا اور لکھ گیا کہ مجھے مت ڈھونڈنا
میں اس دنیا سے جانا چاہتا ہوں
ماں کو میرا آخری سلام دینا
i looked up how tall the bridge is
everyone will breathe easier once im not around
gari nehar me dal dene ka sochta hun
دعا کرتا ہوں صبح آنکھ نہ کھلے
اس نے گولیاں تکیے کے نیچے چھپا رکھی ہیں
""".strip().splitlines()
_DANGER_NOW = """
he is outside my house with a gun
they have broken our door and entered
someone is in my house please help
he's at my door right now with a hammer
a man forced me into his car and i don't know where we are going
i am being held in a house in karachi and they took my passport
two men kidnapped my cousin from the bus stop
they pointed a gun at my brother and took him
he messaged he's downstairs and he will shoot me if i dont come
i escaped from their house, they are searching me
im hiding in the closet he is in the house
he threw acid at my cousin and now hes coming for me
a crowd is outside shouting that we did blasphemy
someone's been following me for 20 mins
my ex is looking for me and he knows where i am
they said they'll kill my son tonight if we go to police
woh darwaze par khara hai pistol le kar
police ko bhejo jaldi wo aa gaya hai
wo mere ghr k bahr khra hua hai 2 ghnte se
mujhe lagta hai aaj raat mujhe maar denge
mere peeche 2 larke lage hue hain bazar me
kisi ne mujhe kamray me band kr dia hai
ghar ke bahar 10 12 bande aslaha le k aye hue
main ghar me chupi hun aur wo bahar hai
mere bhai ko kuch log maar rahe hain abhi sarak par
koi hamare ghar ki deewar phalang raha hai
meri jan khatry me hai
meri jaan ko khatra hai wo abhi bahar hai
log ikathay ho gaye hain ghar ke bahar, kehte hain gustakhi ki hai
us ne abhi meri behan par tezab phenka
mujhe maarne ki koshish ki gai hai abhi
mujhe zabardasti gari me bitha liya hai
وہ مجھے جان سے مارنے آ رہا ہے، بندوق ہے اس کے پاس
وہ میرے پیچھے لگا ہوا ہے، میں بھاگ رہی ہوں
ہمیں گھر میں یرغمال بنا لیا ہے
دروازہ توڑ رہے ہیں
مجھے گاڑی میں ڈال کر لے جا رہے ہیں
میں باتھ روم میں چھپی ہوئی ہوں
کوئی گھر میں گھس آیا ہے
میرے بھائی کو گولی لگی ہے
گھر کے باہر لوگ جمع ہیں اور نعرے لگا رہے ہیں
جلدی پولیس بھیجیں
someone is cutting our window grill right now
the guys who threatened us are in our street
koi chat se utar kar sehan me aa gaya hai
نیچے شیشے ٹوٹ رہے ہیں
""".strip().splitlines()
_CHILD_AT_RISK = """
my 9 year old daughter is being molested by her uncle
my stepdad touches me when mom is at work, im 13
my little sister is missing since morning
my daughter didnt come home from school
my son was touched by his swimming coach
someone abducted my son from outside the school
a man on tiktok wants my little cousin to come live with him
a 40 year old is forcing my minor daughter to send her pictures
please save a 10 year old girl who is working as maid, they torture her
my stepmother beats me and doesn't give me food im 11
i think my brother in law is doing something wrong with my daughter
uncle put his hand in my pants, im 11
an older man convinced my 13 year old to undress on video call
my nephew is being forced to beg
they are marrying off my 14 year old cousin
cant find my son he was playing outside
bachi subah se lapata hai
mera beta school se ghar nai pohncha
beti raat se ghar nahi pohnchi phone bhi off
bacha gum ho gya hai bazar me
mere walid mujhe raat ko touch karte hain main 13 saal ki hun
bachay ko zanjeer se bandh ke rakha hua hai
qari ne bache ko itna mara k haddi toot gai
12 saal ki larki ka nikah ho raha hai aj
mere mohalle me aik uncle bachon ko ghar bula kar gandi harkat karta hai
koi meri beti se nangi pics mangwa raha hai zabardasti wo 13 ki hai
meri choti behan kisi larke se milne gai thi abhi tk nahi lauti
meri beti ko ek larka bhaga kar le gaya hai wo 15 saal ki hai
hamari kaamwali ki beti ke sath malik ne zyadti ki
bete k sath madrasay me ziyadti hui hai
driver bachon ko gandi video dikhata hai
بچے کے ساتھ زیادتی ہو رہی ہے
بچی کو اغوا کر لیا گیا
میرا سوتیلا باپ مجھے چھوتا ہے
میری بیٹی کو ایک آدمی نے چھیڑا ہے
قاری نے بچے کو ڈنڈے سے مارا
میرا بیٹا گم ہو گیا ہے
میں پندرہ سال کی ہوں، ابو میرے ساتھ غلط کام کرتے ہیں
گھریلو ملازمہ بچی کو استری سے جلایا گیا
ایک انکل میری بچی کو اپنے کمرے میں لے گئے تھے، وہ رو رہی ہے
بچے سے زبردستی بھیک منگوائی جاتی ہے
میری بیٹی اسکول سے واپس نہیں آئی
my niece flinches when her uncle enters the room
there is a baby in a dustbin near our house
madrase wale ne mere bete ko ulta latkaya
چچا بھتیجی کو اپنے کمرے میں بلاتے ہیں اور دروازہ بند کر لیتے ہیں
""".strip().splitlines()
_DOMESTIC_ABUSE = """
my husband beats me and checks my phone
my husband hit me again
my dad hits my mom everyday
my in-laws beat me for dowry
my boyfriend hits me when he's angry
he hits me with slippers and says its my fault
he threw hot tea on my face
my father locked my sister and took away her phone
my brothers say they will kill me for honour
my husband monitors my calls and if i talk to anyone he beats me
is there a shelter for women who are beaten at home
i have bruises all over, my husband did it
my brother slapped me and snatched my mobile
im scared of my husband, he checks everything i do
my parents are forcing me to marry my cousin and have taken away my mobile
is it a crime if he beats his wife, my husband does
shohar roz marta hai
shohr ne mujhe bohat mara
bhai ne thappar mara aur mobile tor diya
mera mangetar mujh par hath uthata hai
biwi mujhe jootay se marti hai
saas susar ne mujhe jala diya
mere bhai mujhe qatal kar denge ghairat k naam par
meri shadi zabardasti ki ja rahi hai mana kia to mara
susral wale mujhe bhooka rakhte hain
mian ne gala dabaya mera
walid sahab mujhe ghar se bahar nahi jane dete aur marte hain
main apne husband se darti hun wo mujhe marta hai
ghar walay zabardasti nikah kr rahe hain phone bhi cheen lia
wo mujhe marta hai
abbu ne belt se mara
شوہر مارتا ہے اور فون چھین لیا ہے
میرا میاں مجھے پیٹتا ہے
بھائی نے گلا دبانے کی کوشش کی
ساس اور نند مل کر مجھے مارتی ہیں
سسرال والے مجھے تشدد کا نشانہ بناتے ہیں
گھر والے میری زبردستی شادی کرا رہے ہیں
مجھے شوہر سے خوف آتا ہے
بھائی غیرت کے نام پر مجھے مار دیں گے
دیور نے مجھ پر ہاتھ اٹھایا
والد مجھے زبردستی شادی پر مجبور کر رہے ہیں
شوہر گھر سے باہر تالا لگا کر جاتا ہے
he never hits but he counts my minutes and took my sim
is slapping your wife legal? he says religion allows it
raat ko bachon ke sath kahan jaun ghar chorna hai
پڑوس کی بہو ہر رات چیختی ہے
""".strip().splitlines()
_HARMLESS = """
thak ke mar gaya yaar aaj
hans hans ke mar gaye yar
charger ne jaan chhor di
jaan nikal gayi paper dekh ke
game mein mujhe maar diya
phone mar gaya mera
maar dala is reel ne
my phone battery died
i am dying of laughter
killing it bro
my boss will kill me if i lose this file
die hard fan of babar azam
suicide squad movie kaisi hai
suicide bomber ki video share karna jurm hai?
what is the punishment for kidnapping a child online
what does the law say about kidnapping
abduct a minor online section
jaan se maarne ki dhamki ki dafa kya hai
write an assignment on suicide among youth
i am not suicidal just angry at this bank
someone hacked my account
help me someone hacked my account
mera whatsapp hack ho gaya
hackers attacked our website
blackmailer se jaan chhurani hai
phishing se bachao kaise ho
hacker ne jeena haram kar diya hai
raat ko missed call marta hai koi
chakkar maar maar ke thak gaya nccia ke
delivery boy is outside my house with a parcel i did not order
scammer took my life savings
goli kha li sar dard ki
sab kuch khatam ho gaya mera business
i want to disappear from internet
my daughter got her account hacked
bachon ko internet pe kaise mehfooz rakhein
shohar ke naam pe sim nikal gai
mera purse gum ho gaya usme cnic tha
mere walid ka inteqal ho gaya un ki sim band karni hai
jee nahi mujhe nahi chahiye
هنس ہنس کے مر گئے
جی نہیں شکریہ
میرے پیسے غائب ہو گئے
بچوں سے زیادتی پر کیا سزا ہے
خودکش حملے کی ویڈیو شیئر کرنا جرم ہے؟
بیٹی کا اکاؤنٹ ہیک ہو گیا
فراڈ سے بچاؤ کے طریقے
fine for child porn in pakistan
who may file the complaint about child sexual material
does contacting a child for abduction count
bachon ke istehsal me bail hoti?
child helpline number kya hai
he killed me in pubg again
does truth save me if i criticise a politician
chehray ki video mang rahe hain
چہرے کی ویڈیو مانگ رہے ہیں
پٹرول پمپ والے نے کوڈ دکھایا
bandooq walon ke liye paise ikathay karna
the society he sold plots in does not exist
""".strip().splitlines()


@pytest.mark.parametrize("text", _SELF_HARM)
def test_it_knows_self_harm(text: str) -> None:
    """Their own or somebody else's, wished for or begun."""
    assert screen(text) == "self_harm"


@pytest.mark.parametrize("text", _DANGER_NOW)
def test_it_knows_danger(text: str) -> None:
    """Weapons, pursuit, people at the door, abduction, mobs."""
    assert screen(text) == "danger_now"


@pytest.mark.parametrize("text", _CHILD_AT_RISK)
def test_it_knows_a_child_at_risk(text: str) -> None:
    """Told by the child or by others."""
    assert screen(text) == "child_at_risk"


@pytest.mark.parametrize("text", _DOMESTIC_ABUSE)
def test_it_knows_violence_at_home(text: str) -> None:
    """Blows, being locked in, force and threats by kin."""
    assert screen(text) == "domestic_abuse"


@pytest.mark.parametrize("text", [*_HARMLESS, ""])
def test_it_is_not_fooled(text: str) -> None:
    """Figures of speech, everyday trouble and questions about the law are no crisis."""
    assert screen(text) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("main mar jaaoon gi", "mn mr jaun gi"),
        ("mujhe nahi jeena", "mjhe nhi jina"),
        ("khatam karna hai", "khtm krna h"),
        ("wo darwazay par khara hai", "woh darwaze pe khra h"),
        ("میں مر جاؤں گی", "ميں مر جاوں گي"),
        ("زہر", "ذہر"),
        ("s u i c i d e", "suicide"),
        ("help!!! he's here", "help . hes here"),
    ],
)
def test_spellings_of_one_thing_fold_to_one(one: str, other: str) -> None:
    """What people write in different ways, the patterns see in one."""
    assert fold(one) == fold(other)


def test_hostile_messages_end() -> None:
    """No pattern grows faster than the message: fifty long ones of repeated beginnings are through at once."""
    dice = random.Random(7)
    units = (
        *("a", "a ", "i y ", "mar ", "jaan ", "khud ko ", "nahi jeena ", "my ", "no ", "in the ", "cut my "),
        *("مر", "جان ", "!", ". ", "(", "1 "),
    )
    words = " ".join([*_SELF_HARM, *_DANGER_NOW, *_CHILD_AT_RISK, *_DOMESTIC_ABUSE]).split()
    hostile = [unit * 2_000 for unit in units] + [" ".join(dice.choices(words, k=600)) for _ in range(33)]
    assert len([screen(text[:2_000]) for text in hostile]) == 50
