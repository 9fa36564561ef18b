"""A person talks to the bot through a strict local Bot API."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator

import pytest
from fastapi.testclient import TestClient
from pydantic import HttpUrl, SecretStr

from tests.botapi import TOKEN, BotApi, Fault, RunningBotApi
from tests.fakes import FakeEngine

pytestmark = pytest.mark.slow
AYESHA, BILAL = 11, 22


@pytest.fixture
def telegram(open_edge: Callable[..., TestClient]) -> Iterator[BotApi]:
    """The local Bot API with the edge polling it."""
    with RunningBotApi() as api:
        open_edge(telegram_token=SecretStr(TOKEN), telegram_api_url=HttpUrl(f"http://127.0.0.1:{api.port}"))
        yield api
        assert api.refused == []


def test_a_question_gets_a_formatted_answer_with_buttons(telegram: BotApi) -> None:
    """Bold headings, numbers to tap, choices as buttons, no link preview."""
    telegram.person_says(AYESHA, "someone made a fake profile of my sister")
    message = telegram.wait_for(1)[-1]
    assert message["chat_id"] == AYESHA
    assert message["parse_mode"] == "HTML"
    assert message["link_preview_options"] == {"is_disabled": True}
    assert "1799" in "".join(telegram.texts(AYESHA))
    assert telegram.sent[-1]["reply_markup"]["inline_keyboard"]


def test_a_tap_is_acknowledged_and_answered(telegram: BotApi) -> None:
    """Every button that is shown works."""
    telegram.person_says(AYESHA, "fake id")
    keyboard = telegram.wait_for(1)[-1]["reply_markup"]["inline_keyboard"]
    # The first opens the guided report, which would ask its question again after each of the others.
    for number, (button,) in enumerate([*keyboard[1:], keyboard[0]], start=1):
        sent = len(telegram.sent)
        telegram.person_taps(AYESHA, button["callback_data"])
        telegram.wait_for(sent + 1)
        assert len(telegram.acknowledged) == number


def test_commands(telegram: BotApi) -> None:
    """/start greets with the menu, /help shows it, /language offers every language, /delete forgets."""
    for number, command in enumerate(("/start school-2026", "/help", "/language", "/delete"), start=1):
        telegram.person_says(AYESHA, command)
        telegram.wait_for(number)
    assert {command["command"] for command in telegram.commands["ur"]} == {"start", "help", "report", "language", "delete"}


def test_the_language_of_the_phone_is_the_first_guess(telegram: BotApi) -> None:
    """A phone in Urdu is greeted in Urdu, marked right to left."""
    telegram.person_says(AYESHA, "/start", language="ur")
    text = telegram.wait_for(1)[0]["text"]
    assert text.startswith("\u200f")


def test_an_update_delivered_twice_is_answered_once(telegram: BotApi, fake_engine: FakeEngine) -> None:
    """Telegram repeats what it is not sure was taken."""
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1)
    telegram.repeat_last()
    telegram.person_says(BILAL, "otp")
    telegram.wait_for(2)
    assert len(fake_engine.heard) == 2
    assert len(telegram.texts(AYESHA)) == 1


def test_too_many_requests_are_waited_out(telegram: BotApi) -> None:
    """429 with retry_after, then the answer; nothing is lost or doubled."""
    telegram.faults["sendMessage"] = deque([Fault(429, "Too Many Requests: retry after 1", 1), Fault(502, "Bad Gateway")])
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1, seconds=15)
    assert len(telegram.texts(AYESHA)) == 1


def test_a_person_who_blocked_the_bot_stops_nobody(telegram: BotApi) -> None:
    """403 is no error of ours."""
    telegram.faults["sendMessage"] = deque([Fault(403, "Forbidden: bot was blocked by the user")])
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for_fault("sendMessage")
    telegram.person_says(AYESHA, "otp")
    telegram.person_says(BILAL, "fake id")
    telegram.wait_for(2)
    assert len(telegram.texts(BILAL)) == 1
    assert len(telegram.texts(AYESHA)) == 1


def test_a_bot_api_that_is_away_for_a_moment(telegram: BotApi) -> None:
    """Polling goes on when Telegram comes back."""
    telegram.faults["getUpdates"] = deque([Fault(500, "Internal Server Error"), Fault(502, "Bad Gateway")])
    telegram.person_says(AYESHA, "fake id")
    telegram.wait_for(1, seconds=20)


@pytest.mark.parametrize("text", ["<b>&lt;", "x" * 3_000, "/restart", "/ask{}", "💔"])
def test_odd_text_gets_a_reply(telegram: BotApi, text: str) -> None:
    """Markup, long text and unknown commands never break a message."""
    telegram.person_says(AYESHA, text)
    telegram.wait_for(1)


def test_pictures_and_old_buttons_get_a_kind_sentence(telegram: BotApi) -> None:
    """What cannot be read is said to be unreadable; a button of an old version says so."""
    telegram.person_sends_photo(AYESHA)
    telegram.wait_for(1)
    telegram.person_taps(AYESHA, "gone|overview||")
    telegram.wait_for(2)
    assert len(telegram.acknowledged) == 1


def test_an_engine_that_is_down_is_admitted(telegram: BotApi, fake_engine: FakeEngine) -> None:
    """The emergency numbers come from the edge itself."""
    fake_engine.down = True
    telegram.person_says(AYESHA, "fake id")
    assert "15" in telegram.wait_for(1)[0]["text"]


def test_messages_of_a_chat_are_answered_in_order(telegram: BotApi) -> None:
    """Ten messages piled up, answered one after the other; another chat is not behind them."""
    for number in range(10):
        telegram.person_says(AYESHA, "fake id" if number % 2 else "otp")
    telegram.person_says(BILAL, "fake id")
    telegram.wait_for(11, seconds=20)
    first_words = [text[:20] for text in telegram.texts(AYESHA)]
    assert first_words[::2] == [first_words[0]] * 5
    assert first_words[1::2] == [first_words[1]] * 5
    assert first_words[0] != first_words[1]


def test_a_report_ends_with_papers(telegram: BotApi) -> None:
    """/report, taps, and the papers as files, for nobody else to find."""
    telegram.person_says(AYESHA, "/report")
    telegram.wait_for(1)
    for data in ("=start|blackmail", "=danger|no", "=who|self"):
        sent = len(telegram.sent)
        telegram.person_taps(AYESHA, data)
        telegram.wait_for(sent + 1)
    assert "=move|stop" in [row[0]["callback_data"] for row in telegram.sent[-1]["reply_markup"]["inline_keyboard"]]
    telegram.person_taps(AYESHA, "=move|document")
    telegram.wait_for_files(3)
    assert [(file["chat_id"], file["name"]) for file in telegram.files] == [
        (AYESHA, "papers.pdf"), (AYESHA, "papers.txt"), (AYESHA, "papers.html"),
    ]  # fmt: skip
    assert telegram.files[0]["body"].startswith(b"%PDF")
    assert not any("/documents/" in text for text in telegram.texts(AYESHA))
