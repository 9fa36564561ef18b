"""The whole service with Telegram: a person in each language, through the strict local Bot API."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.botapi import TOKEN, RunningBotApi
from tests.e2e.conftest import running

pytestmark = pytest.mark.slow


def test_people_of_every_language_are_answered_on_telegram(model: Path, tmp_path: Path) -> None:
    """Question, a tap on an offered aspect, a follow-up, deletion; afterwards no trace of the person is on disk."""
    people = {
        101: ("someone made a fake facebook id of my sister", "en"),
        202: ("میرا واٹس ایپ ہیک ہو گیا ہے کیا کروں", "ur"),
        303: ("easypaisa se paise nikal gaye kisi ne OTP le liya", "en"),
    }
    with (
        RunningBotApi() as api,
        running(tmp_path / "var", AGAHI_TELEGRAM_TOKEN=TOKEN, AGAHI_TELEGRAM_API_URL=f"http://127.0.0.1:{api.port}") as service,
    ):
        for chat, (question, code) in people.items():
            sent = len(api.sent)
            api.person_says(chat, question, language=code)
            api.wait_for(sent + 1)
        assert "1799" in "".join(api.texts(101))
        assert "\u200f" in "".join(api.texts(202))
        assert "Easypaisa" in "".join(api.texts(303))
        for message in list(api.sent):
            keyboard = message.get("reply_markup")
            if keyboard:
                sent = len(api.sent)
                api.person_taps(message["chat_id"], keyboard["inline_keyboard"][1][0]["callback_data"])
                api.wait_for(sent + 1)
        for chat in people:
            sent = len(api.sent)
            api.person_says(chat, "/delete")
            api.wait_for(sent + 1)
        assert api.refused == []
        for path in (*service.data.rglob("*"), service.log):
            if path.is_file() and "models" not in path.parts:
                content = path.read_bytes()
                assert b"ayesha_k99" not in content, path
                assert b"Ayesha" not in content or path.name.startswith("agahi.db"), path
                assert TOKEN.encode() not in content, path
