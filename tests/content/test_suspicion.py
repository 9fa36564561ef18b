"""Signs of a cheat in messages, in each language, and none in questions."""

from __future__ import annotations

from datetime import date

import pytest

from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import NoticeBlock, StepsBlock, TextBlock

SCAMS = {
    "otp_call": [
        "Dear customer your HBL account is blocked. To verify share code sent to your mobile immediately or call 0300 0000000",
        "Janab aap ka ATM card block ho gaya hai. Foran apna PIN batayein warna account band ho jaye ga",
        "محترم صارف آپ کا اکاؤنٹ بند کر دیا گیا ہے۔ فوراً اپنا کوڈ بتائیں ورنہ رقم ضائع ہو جائے گی",
    ],
    "prize_bisp": [
        "Congratulations! You have won prize of Rs 500000 in Jeeto Pakistan lucky draw. Pay registration fee today only",
        "Mubarak ho aap ka inaam nikla hai Benazir income support ki taraf se, pehle fees bhejein aur raqam hasil karein",
        "مبارک ہو آپ کا انعام نکلا ہے۔ بینظیر انکم سپورٹ پروگرام سے امداد منظور ہو گئی ہے، پہلے فیس بھیجیں",
    ],
    "job_visa_scam": [
        "Part time job! Work from home, like videos on YouTube and earn daily Rs 5000. Contact https://wa.me/000 now, registration fee 500",
        "Ghar baithe online kaam karein, rozana kamayein 5000. Registration fees jama karwayein aur is number par raabta karein",
        "گھر بیٹھے آن لائن کام کریں اور روزانہ کمائیں پانچ ہزار۔ رجسٹریشن فیس جمع کروائیں آج ہی",
    ],
    "phishing": [
        "Pakistan Post: your parcel delivery failed due to wrong address. Update here: https://pk-post.top/update within 24 hours",
        "Download apk to get the gift, install app link https://bit.ly/x1 and enter your details",
    ],
    "investment_scam": ["Guaranteed profit! Invest and double money in 7 days, daily profit in USDT, last chance, join https://t.me/x"],
    "fake_challan": ["E-Challan: unpaid fine of Rs 2000 on your vehicle. Pay immediately at https://psca-pay.xyz or face action"],
}
QUESTIONS = [
    "mujhe kisi ne call ki ke apna OTP code bata do warna account band ho jaye ga, kya karun",
    "I got a message that I won prize and must pay registration fee, is this real? what should I do",
    "میرا اکاؤنٹ بلاک ہو گیا ہے اور کسی نے کوڈ مانگا تھا، اب مجھے کیا کرنا چاہیے",
    "what is the punishment for blackmail",
    "fake id bani hai meri sister ki",
    "how do i report a link https://example.com/page that shows my pictures",
]


@pytest.mark.parametrize(("topic", "text"), [(topic, text) for topic, texts in SCAMS.items() for text in texts])
def test_a_pasted_cheat_is_known(snapshot: Snapshot, topic: str, text: str) -> None:
    """What it looks like, by its signs alone."""
    suspicion = snapshot.suspicion.find(text)
    assert suspicion.pasted, [signal.reason["en"] for signal in suspicion.signals]
    assert suspicion.likeliest(None) == topic, [signal.reason["en"] for signal in suspicion.signals]


@pytest.mark.parametrize("text", QUESTIONS)
def test_a_question_is_not_taken_for_a_cheats_message(snapshot: Snapshot, text: str) -> None:
    """Whoever tells their own story gets an answer to it."""
    assert not snapshot.suspicion.find(text).pasted


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_looks_like_is_said_with_reasons_and_what_to_do(snapshot: Snapshot, language: str) -> None:
    """Title, reasons, steps, and that it can be wrong; the topic and its report are offered."""
    composer = Composer(snapshot, language, date(2026, 12, 1))
    answer = composer.looks_like(snapshot.suspicion.find(SCAMS["prize_bisp"][1]), None)
    title, why, steps, unsure = answer.blocks
    assert isinstance(title, TextBlock)
    assert snapshot.content.topics["prize_bisp"].title[language] in title.text
    assert isinstance(why, StepsBlock)
    assert isinstance(steps, StepsBlock)
    assert why.items
    assert steps.ordered
    assert isinstance(unsure, NoticeBlock)
    assert '"prize_bisp"' in answer.choices[0].payload


def test_no_sign_is_no_promise(snapshot: Snapshot) -> None:
    """A message without signs is not called safe."""
    answer = Composer(snapshot, "en", date(2026, 12, 1)).looks_like(snapshot.suspicion.find("Salam, kal class hai"), None)
    assert isinstance(answer.blocks[0], TextBlock)
    assert "does not make it safe" in answer.blocks[0].text


def test_what_the_engine_understood_weighs_in(snapshot: Snapshot) -> None:
    """A link alone says little; with what the engine took it for it says more."""
    suspicion = snapshot.suspicion.find("Congratulations you are selected for the visa, details https://x.com")
    assert suspicion.likeliest("prize_bisp") == "prize_bisp"
