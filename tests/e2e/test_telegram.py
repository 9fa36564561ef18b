"""The whole service with Telegram: people of each language, through the strict local Bot API."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect, text

from bot.channels.telegram.handlers import COMMANDS
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import AnswerChoice
from tests.botapi import TOKEN, BotApi, RunningBotApi
from tests.e2e.conftest import Service, running

pytestmark = pytest.mark.slow
QUESTIONS = {
    "en": ("someone made a fake facebook id of my sister", "what is the punishment for it"),
    "ur": ("میرا واٹس ایپ ہیک ہو گیا ہے کیا کروں", "اس کی سزا کیا ہے"),
    "ur-Latn": ("easypaisa se paise nikal gaye kisi ne OTP le liya", "aur is ki saza kya hai"),
}
SCAMS = {
    "en": "Congratulations! You won prize in lucky draw. Pay registration fee today to 0345-9876543 or https://prize.top/x",
    "ur": "مبارک ہو آپ کا انعام نکلا ہے۔ پہلے فیس بھیجیں آج ہی 03459876543 پر ورنہ انعام ختم ہو جائے گا",
    "ur-Latn": "Mubarak ho aap ka inaam nikla hai, pehle fees bhejein 03459876543 par, aaj hi aakhri mauqa hai",
}
CRISES = {"en": "i want to kill myself", "ur": "میں خودکشی کرنا چاہتی ہوں", "ur-Latn": "main khudkushi karna chahti hun"}
# Every kind of block and every aspect is in the answers to these.
TOPICS = ("blackmail", "electronic_fraud", "nccia_offices", "data_rights_now", "spot_a_scam", "peca_overview", "menu", "greet", "self_harm")
PERSONAL = (b"ayesha_k99", b"Ayesha", b"9876543", b"Bilal", b"24.860734", "۹۸۷۶۵۴۳".encode(), b"purple umbrella")


@dataclass
class Talk:
    """One person's chat."""

    api: BotApi
    chat: int

    def does(self, act: Callable[[], object], seconds: float = 20.0) -> dict[str, Any]:
        """Do something, and wait for what comes of it: the last message of the answer."""
        before = self._count()
        act()
        self.api.wait_until(lambda: self._count() > before and self._whole(), seconds, lambda: f"chat {self.chat}")
        return self.api.shown(self.chat)[-1]

    def says(self, words: str) -> dict[str, Any]:
        """Write something."""
        return self.does(lambda: self.api.person_says(self.chat, words))

    def taps(self, data: str, number: int | None = None) -> dict[str, Any]:
        """Tap a button."""
        return self.does(lambda: self.api.person_taps(self.chat, data, number))

    def _count(self) -> int:
        return answers(self.api, self.chat)

    def _whole(self) -> bool:
        """Whether the last message is the end of an answer: it has the buttons, or is of those that have none (a contact, /hide)."""
        last = self.api.shown(self.chat)[-1]
        return bool(last.get("reply_markup")) or "contact" in last or "48" in last.get("text", "")


@pytest.fixture(scope="module")
def api() -> Iterator[BotApi]:
    """The local Bot API; at the end no call was refused, and none came too fast."""
    with RunningBotApi() as api:
        yield api
        assert api.refused == []
        assert api.too_fast == []


@pytest.fixture(scope="module")
def bot(model: Path, tmp_path_factory: pytest.TempPathFactory, api: BotApi) -> Iterator[Service]:
    """The service, polling it."""
    folder = tmp_path_factory.mktemp("telegram") / "var"
    own = {"AGAHI_TELEGRAM_TOKEN": TOKEN, "AGAHI_TELEGRAM_API_URL": f"http://127.0.0.1:{api.port}"}
    with running(folder, AGAHI_LOG_LEVEL="DEBUG", AGAHI_RATE_LIMIT="0", **own) as service:
        yield service


def data_of(message: dict[str, Any]) -> list[str]:
    """What the buttons of a message carry."""
    return [button["callback_data"] for row in message["reply_markup"]["inline_keyboard"] for button in row]


def words(message: dict[str, Any]) -> str:
    """The text of a message without direction marks."""
    return re.sub("[\u2066-\u2069\u200f]", "", message.get("text", ""))


@pytest.mark.parametrize(("language", "chat"), [("en", 101), ("ur", 202), ("ur-Latn", 303)])
def test_a_conversation_over_everything(bot: Service, api: BotApi, snapshot: Snapshot, language: str, chat: int) -> None:
    """Every command, every kind of message, tips, quiz, a forwarded scam, a crisis, edits, /hide and /delete, in one language."""
    person = Talk(api, chat)

    def word(name: str, **fields: object) -> str:
        return re.sub("[\u2066-\u2069]", "", snapshot.word(name, language, **fields))

    languages = person.says("/language")
    assert len(data_of(languages)) == len(LANGUAGES)
    person.taps(next(data for data in data_of(languages) if data.endswith(f"|{language}")), languages["message_id"])
    for command in COMMANDS:
        if command not in ("delete", "hide", "language"):
            shown = person.says(f"/{command}")
            assert shown.get("reply_markup"), command
        if command == "report":
            # Its first question waits; who came by chance stops it.
            person.taps(f"v|{AnswerChoice(question='move', value='stop').payload}")
    # A question, an aspect of it in place, a follow-up.
    asked, follow_up = QUESTIONS[language]
    answer = person.says(asked)
    edited = len(api.edited)
    person.taps(next(data for data in data_of(answer) if "|evidence|" in data), answer["message_id"])
    assert len(api.edited) == edited + 1
    assert "☐" in words(api.shown(chat)[-1])
    assert word("penalty", penalty="").strip() in words(person.says(follow_up))
    # A number to dial, a quiz question and the next one.
    assert "contact" in person.taps("v|/call nccia")
    question = person.says("/quiz")
    assert question["poll"]["type"] == "quiz"
    following = person.taps(data_of(question)[0], question["message_id"])
    assert following["poll"]["question"] != question["poll"]["question"]
    # Tips: on, another time, paused, on again, off.
    assert "8:00" in words(person.taps("v|/tips 480"))
    assert word("tips_choose_time")[:20] in words(person.taps("v|/tips time"))
    assert "21:15" in words(person.says("/tips 21:15"))
    for wish, said in (("pause", "tips_paused"), ("resume", "tips_resumed"), ("stop", "tips_stopped"), ("stop", "tips_none")):
        assert word(said, time="21:15") == words(person.taps(f"v|/tips {wish}"))
    # A message of a cheat, pasted and forwarded.
    for act in (lambda: api.person_says(chat, SCAMS[language]), lambda: api.person_forwards(chat, SCAMS[language])):
        looks = words(person.does(act))
        assert snapshot.content.topics["prize_bisp"].title[language] in looks
        assert word("looks_why") in looks
    # What is not text, a number in a question, an edited question, a crisis.
    for kind in ("photo", "voice", "sticker", "location", "contact", "document", "video"):
        person.does(partial(api.person_sends, chat, kind))
    assert word("redacted")[:30] in words(person.says(f"{asked} 0345-9876543"))
    person.does(lambda: api.person_edits(chat, asked))
    crisis = person.says(CRISES[language])
    assert "0311-7786264" in words(crisis)
    # Away with it all.
    person.says("/hide")
    api.wait_until(lambda: len(api.standing(chat)) == 1)
    assert snapshot.text(snapshot.content.topics["delete_my_chat"].answer[language], language)[:40] in api_text(person.says("/delete"))


def api_text(message: dict[str, Any]) -> str:
    """The text as it stands."""
    return str(message["text"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_button_leads_somewhere(bot: Service, api: BotApi, language: str) -> None:
    """Under answers with every kind of block: each button, tapped, is acknowledged and answered."""
    chats_of = {3_000 + 100 * [*LANGUAGES].index(language) + number: topic for number, topic in enumerate(TOPICS)}
    acknowledged = len(api.acknowledged)
    for chat in chats_of:
        api.person_taps(chat, f"w|change_language|overview||{language}")
    for chat, topic in chats_of.items():
        api.person_says(chat, f"/start t_{topic}")
    api.wait_until(lambda: all(len(api.shown(chat)) >= 2 and api.shown(chat)[-1].get("reply_markup") for chat in chats_of), 30)
    taps = {chat: (api.shown(chat)[-1]["message_id"], data_of(api.shown(chat)[-1])) for chat in chats_of}
    before = {chat: answers(api, chat) for chat in chats_of}
    for chat, (number, buttons) in taps.items():
        assert buttons, chat
        for data in buttons:
            api.person_taps(chat, data, number)
    count = len(chats_of) + sum(len(buttons) for _, buttons in taps.values())
    api.wait_until(lambda: len(api.acknowledged) - acknowledged == count and not chats(bot, "telegram_pending"), 60)
    for chat, (_, buttons) in taps.items():
        assert answers(api, chat) - before[chat] >= len(buttons), chats_of[chat]


def answers(api: BotApi, chat: int) -> int:
    """How many messages a chat was sent, or had edited."""
    return sum(message["chat_id"] == chat for message in (*api.sent, *api.edited))


def test_in_a_group_and_inline(bot: Service, api: BotApi, snapshot: Snapshot) -> None:
    """Short and general in a group; cards to share anywhere."""
    group = -100777
    api.group_says(group, 101, "@agahi_test_bot what is the punishment for spamming")
    api.wait_until(lambda: len(api.texts(group)) == 1)
    assert snapshot.content.topics["spamming"].title["en"] in api.texts(group)[0]
    api.group_says(group, 101, "@agahi_test_bot someone is blackmailing me with my pictures")
    api.wait_until(lambda: len(api.texts(group)) == 2)
    assert snapshot.word("group_private", "en") in api.texts(group)[1]
    query = api.person_searches(202, "فشنگ", language="ur")
    api.wait_until(lambda: query in api.inline)


def test_nothing_of_a_person_is_on_disk(bot: Service, api: BotApi) -> None:
    """After all of that: no name, username, number, place or word of anybody, and no chat id but of who gets tips, until they stop."""
    person = Talk(api, 414_141_414)
    person.says("purple umbrella fake id bani hai meri 0345-9876543")
    person.says("/tips 8:00")
    api.wait_until(lambda: not chats(bot, "telegram_pending"))
    assert chats(bot, "telegram_subscribers") == {414_141_414}
    assert bot.data.joinpath("agahi.db").exists()
    person.says("/tips stop")
    api.wait_until(lambda: not chats(bot, "telegram_pending"))
    assert chats(bot, "telegram_subscribers") == set()
    for table, row in everything(bot):
        assert "414141414" not in row, table
    for path in (*bot.data.rglob("*"), bot.log):
        if path.is_file() and "models" not in path.parts:
            content = path.read_bytes()
            for trace in PERSONAL:
                if trace in (b"purple umbrella", b"Ayesha") and path.suffix in (".db", ".db-wal"):
                    # The engine keeps redacted words of a conversation, and our own content names an Ayesha in examples.
                    continue
                assert trace not in content, (path, trace)
            assert TOKEN.encode() not in content, path


def chats(service: Service, table: str) -> set[int]:
    """The chat ids in a table."""
    engine = create_engine(f"sqlite:///{service.data / 'agahi.db'}")
    with engine.connect() as connection:
        found = set(connection.execute(text(f"SELECT chat_id FROM {table}")).scalars())
    engine.dispose()
    return found


def everything(service: Service) -> Iterator[tuple[str, str]]:
    """Every row of every table, as text."""
    engine = create_engine(f"sqlite:///{service.data / 'agahi.db'}")
    with engine.connect() as connection:
        for table in inspect(engine).get_table_names():
            if not table.startswith("content_"):
                for row in connection.execute(text(f"SELECT * FROM {table}")):
                    yield table, str(tuple(row))
    engine.dispose()
