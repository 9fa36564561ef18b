"""A person talks to the bot through a strict local Bot API."""

from __future__ import annotations

import random
from collections import deque
from typing import Any

import pytest

from bot.messages import AnswerChoice, TopicChoice
from tests.botapi import BotApi, Fault
from tests.channels.telegram.conftest import AYESHA, BILAL
from tests.fakes import FakeEngine

pytestmark = pytest.mark.slow


def test_a_question_gets_a_formatted_answer_with_buttons(telegram: BotApi) -> None:
    """Bold headings, numbers to tap, choices as buttons, no link preview."""
    telegram.person_says(AYESHA, "someone made a fake profile of my sister")
    message = telegram.wait_for(1)[-1]
    assert message["chat_id"] == AYESHA
    assert message["parse_mode"] == "HTML"
    assert message["link_preview_options"] == {"is_disabled": True}
    assert "1799" in "".join(telegram.texts(AYESHA))
    assert telegram.sent[-1]["reply_markup"]["inline_keyboard"]


def test_a_tap_between_aspects_edits_the_answer(telegram: BotApi) -> None:
    """The message changes in place; a tap on another topic is a new answer; every tap is acknowledged."""
    telegram.person_says(AYESHA, "fake id")
    message = telegram.wait_for(1)[-1]
    number, keyboard = message["message_id"], message["reply_markup"]["inline_keyboard"]
    evidence = next(button["callback_data"] for (button,) in keyboard if "|evidence|" in button["callback_data"])
    telegram.person_taps(AYESHA, evidence, number)
    telegram.wait_until(lambda: telegram.edited)
    assert telegram.edited[0]["message_id"] == number
    assert len(telegram.sent) == 1
    other = next(button["callback_data"] for (button,) in keyboard if "fake_profile" not in button["callback_data"])
    telegram.person_taps(AYESHA, other, number)
    telegram.wait_for(2)
    assert len(telegram.acknowledged) == 2


def test_an_answer_that_is_gone_is_sent_anew(telegram: BotApi) -> None:
    """The person deleted it, or it is older than Telegram lets a bot edit."""
    telegram.person_taps(AYESHA, "w|fake_profile|evidence||")
    telegram.wait_for(1)
    assert telegram.edited == []


def test_a_tap_twice_on_the_same_aspect_is_no_error(telegram: BotApi) -> None:
    """Telegram refuses to change nothing; that is fine."""
    telegram.person_says(AYESHA, "fake id")
    number = telegram.wait_for(1)[-1]["message_id"]
    for _ in range(2):
        telegram.person_taps(AYESHA, "w|fake_profile|evidence||", number)
    telegram.person_says(AYESHA, "otp")
    telegram.wait_for(2)
    assert len(telegram.edited) == 1


def test_the_language_of_the_phone_is_the_first_guess(telegram: BotApi) -> None:
    """A phone in Urdu is greeted in Urdu, marked right to left."""
    telegram.person_says(AYESHA, "/start", language="ur")
    text = telegram.wait_for(1)[0]["text"]
    assert text.startswith("\u200f")


def test_a_start_link_opens_a_topic(telegram: BotApi, fake_engine: FakeEngine) -> None:
    """``t_<topic>`` opens it; a campaign is counted; what is neither is the greeting."""
    for chat, link in ((1, "t_blackmail"), (2, "school-2026"), (3, "t_nothing")):
        telegram.person_says(chat, f"/start {link}")
    telegram.wait_for(3)
    assert {asked.choice.topic for asked in fake_engine.heard if isinstance(asked.choice, TopicChoice)} == {"blackmail", "greet"}


def test_an_update_delivered_twice_is_answered_once(telegram: BotApi, fake_engine: FakeEngine) -> None:
    """Telegram repeats what it is not sure was taken."""
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1)
    telegram.repeat_last()
    telegram.person_says(BILAL, "otp")
    telegram.wait_for(2)
    assert len(fake_engine.heard) == 2
    assert len(telegram.texts(AYESHA)) == 1


def test_too_many_requests_hold_up_one_chat_only(telegram: BotApi) -> None:
    """429 with retry_after is waited out for this chat, then the answer; another chat is answered meanwhile."""
    telegram.faults["sendMessage"] = deque([Fault(429, "Too Many Requests: retry after 3", 3, chat=AYESHA)])
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for_fault("sendMessage")
    telegram.person_says(BILAL, "fake id")
    telegram.wait_for(2, seconds=15)
    assert [message["chat_id"] for message in telegram.sent] == [BILAL, AYESHA]


def test_polling_waits_as_long_as_telegram_asks(telegram: BotApi) -> None:
    """429 to getUpdates."""
    telegram.faults["getUpdates"] = deque([Fault(429, "Too Many Requests: retry after 1", 1)])
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1, seconds=15)


@pytest.mark.parametrize("fault", [Fault(500, "Internal Server Error"), Fault(502, "Bad Gateway")], ids=["500", "502"])
def test_a_fault_of_telegrams_is_tried_again(telegram: BotApi, fault: Fault) -> None:
    """Nothing is lost or doubled."""
    telegram.faults["sendMessage"] = deque([fault, fault])
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1, seconds=15)
    assert len(telegram.texts(AYESHA)) == 1


def test_a_person_who_blocked_the_bot_stops_nobody(telegram: BotApi) -> None:
    """403 is no error of ours; whoever comes back is answered."""
    telegram.blocked.add(AYESHA)
    telegram.person_says(AYESHA, "fake id")
    telegram.person_says(BILAL, "fake id")
    telegram.wait_for(1)
    assert telegram.texts(AYESHA) == []
    telegram.blocked.clear()
    telegram.person_says(AYESHA, "otp")
    telegram.wait_for(2)


def test_a_bot_api_that_is_away_for_a_moment(telegram: BotApi) -> None:
    """Polling goes on when Telegram comes back."""
    telegram.faults["getUpdates"] = deque([Fault(500, "Internal Server Error"), Fault(502, "Bad Gateway")])
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1, seconds=20)


@pytest.mark.parametrize("text", ["<b>&lt;", "x" * 3_000, "/restart", "/ask{}", "💔", "/tips tomorrow"])
def test_odd_text_gets_a_reply(telegram: BotApi, text: str) -> None:
    """Markup, long text and unknown commands never break a message."""
    telegram.person_says(AYESHA, text)
    telegram.wait_for(1)


@pytest.mark.parametrize("kind", ["photo", "video", "voice", "sticker", "location", "contact", "document"])
def test_what_is_not_text_gets_a_kind_sentence(telegram: BotApi, kind: str) -> None:
    """Of its own, with the menu."""
    telegram.person_sends(AYESHA, kind)
    message = telegram.wait_for(1)[0]
    assert message["text"]
    assert message["reply_markup"]["inline_keyboard"]


def test_the_words_under_a_picture_are_answered(telegram: BotApi, fake_engine: FakeEngine) -> None:
    """A caption is a question like any other."""
    telegram.person_sends(AYESHA, "photo", caption="fake id of my sister")
    telegram.wait_for(1)
    assert fake_engine.heard[0].text == "fake id of my sister"


def test_an_edited_question_is_answered_again(telegram: BotApi, fake_engine: FakeEngine) -> None:
    """With the new words."""
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1)
    telegram.person_edits(AYESHA, "otp call")
    telegram.wait_for(2)
    assert [asked.text for asked in fake_engine.heard] == ["fake id", "otp call"]


def test_an_old_button_says_so(telegram: BotApi) -> None:
    """A button of a version that is no more, and a stored payload that is gone."""
    telegram.person_taps(AYESHA, "w|gone|overview||")
    telegram.person_taps(BILAL, "k|nothing-is-stored-here")
    telegram.wait_for(2)
    assert len(telegram.acknowledged) == 2


def test_updates_of_unknown_kinds_are_passed_over(telegram: BotApi) -> None:
    """What Telegram invents tomorrow stops nobody."""
    telegram.unknown_update()
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1)


def test_an_engine_that_is_down_is_admitted(telegram: BotApi, fake_engine: FakeEngine) -> None:
    """The emergency numbers come from the edge itself."""
    telegram.person_says(BILAL, "fake id")
    telegram.wait_for(1)
    fake_engine.down = True
    telegram.person_says(AYESHA, "fake id")
    assert "cannot answer questions right now" in telegram.wait_for(2)[1]["text"]


def test_updates_out_of_order_are_answered_in_order(telegram: BotApi) -> None:
    """Ten messages of a chat in any order of delivery; another chat is not behind them."""
    telegram.shuffle = random.Random(7)
    telegram.faults["getUpdates"] = deque([Fault(502, "Bad Gateway")])
    for number in range(10):
        telegram.person_says(AYESHA, "fake id" if number % 2 else "otp")
    telegram.person_says(BILAL, "fake id")
    telegram.wait_for(11, seconds=30)
    first_words = [text[:20] for text in telegram.texts(AYESHA)]
    assert first_words[::2] == [first_words[0]] * 5
    assert first_words[1::2] == [first_words[1]] * 5
    assert first_words[0] != first_words[1]
    assert telegram.sent.index(next(message for message in telegram.sent if message["chat_id"] == BILAL)) <= 2


def test_the_bot_registers_itself_when_it_polls(telegram: BotApi) -> None:
    """Commands and descriptions in each language, for private chats and for groups, and the menu button."""
    telegram.wait_until(lambda: telegram.menu_button)
    for code in ("", "en", "ur"):
        names = [command["command"] for command in telegram.commands["all_private_chats", code]]
        assert names == ["start", "menu", "report", "helplines", "language", "tips", "quiz", "privacy", "delete", "hide"]
        assert telegram.descriptions["description", code]
        assert telegram.descriptions["short_description", code]
    assert {command["command"] for command in telegram.commands["all_group_chats", "ur"]} == {"helplines", "report", "hide"}


def test_a_number_comes_as_a_contact_to_dial(telegram: BotApi) -> None:
    """The button under an answer brings a card whose number a tap calls."""
    telegram.person_says(AYESHA, "fake id")
    keyboard = telegram.wait_for(1)[-1]["reply_markup"]["inline_keyboard"]
    telegram.person_taps(AYESHA, keyboard[0][0]["callback_data"])
    contact = telegram.wait_for(2)[-1]
    assert contact["method"] == "sendContact"
    assert str(contact["phone_number"]) in keyboard[0][0]["text"]


def test_a_flood_of_one_chat_does_not_hold_up_another(telegram: BotApi) -> None:
    """300 messages at once from one chat: another is answered less than a second later than it would be without them."""

    def seconds(chat: int) -> float:
        arrived = telegram.clock()
        telegram.person_says(chat, "fake id")
        telegram.wait_until(lambda: telegram.texts(chat))
        return float(next(message["at"] for message in telegram.sent if message["chat_id"] == chat)) - arrived

    usual = max(seconds(chat) for chat in (31, 32, 33))
    for _ in range(300):
        telegram.person_says(AYESHA, "fake id")
    assert seconds(BILAL) < usual + 1.0


def test_a_flood_is_told_once(telegram: BotApi, fake_engine: FakeEngine) -> None:
    """30 a minute are answered; of the rest the person hears once."""
    for _ in range(40):
        telegram.person_says(AYESHA, "fake id")
    telegram.person_says(BILAL, "fake id")
    telegram.wait_for(31, seconds=60)
    assert len(fake_engine.heard) == 31
    telegram.wait_until(lambda: any("a lot of messages at once" in text for text in telegram.texts(AYESHA)), seconds=30)
    assert len(telegram.texts(AYESHA)) == 31


def test_a_report_ends_with_papers(telegram: BotApi) -> None:
    """/report, taps, and the papers as files, for nobody else to find."""
    telegram.person_says(AYESHA, "/report")
    telegram.wait_for(1)
    for question, value in (("start", "blackmail"), ("danger", "no"), ("who", "self")):
        sent = len(telegram.sent)
        telegram.person_taps(AYESHA, f"v|{AnswerChoice(question=question, value=value).payload}")
        telegram.wait_for(sent + 1)
    stop = f"v|{AnswerChoice(question='move', value='stop').payload}"
    assert stop in [row[0]["callback_data"] for row in telegram.sent[-1]["reply_markup"]["inline_keyboard"]]
    telegram.person_taps(AYESHA, f"v|{AnswerChoice(question='move', value='document').payload}")
    telegram.wait_until(lambda: len(files(telegram)) == 3, 15, lambda: f"{len(files(telegram))} of 3 files")
    assert [(file["chat_id"], file["document"].name) for file in files(telegram)] == [
        (AYESHA, "papers.pdf"), (AYESHA, "papers.txt"), (AYESHA, "papers.html"),
    ]  # fmt: skip
    assert files(telegram)[0]["document"].startswith(b"%PDF")
    assert not any("/documents/" in text for text in telegram.texts(AYESHA))


def files(telegram: BotApi) -> list[dict[str, Any]]:
    """The documents that were sent."""
    return [message for message in telegram.sent if message["method"] == "sendDocument"]
