"""The main job: a question in any of the languages gets a true, sourced answer."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid

import pytest

from bot.settings import ROOT
from tests.e2e.conftest import Service

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(
    ("question", "language", "topic", "says"),
    [
        ("someone made a fake facebook id of my sister", "en", "fake_profile", "1799"),
        ("میرا واٹس ایپ ہیک ہو گیا ہے کیا کروں", "ur", "hacked_whatsapp", "1799"),
        ("easypaisa se paise nikal gaye kisi ne OTP le liya", "ur-Latn", "bank_fraud", "1799"),
        ("section 20 ki saza kya hai", "ur-Latn", "section_lookup", "3 saal"),
        ("is there a data protection law in Pakistan?", "en", "data_law_status", "bill"),
    ],
)
def test_the_first_questions_are_answered(service: Service, question: str, language: str, topic: str, says: str) -> None:
    """In their own language, with sources."""
    reply = service.say(service.open(), question)
    assert (reply["topic"], reply["language"], reply["outcome"]) == (topic, language, "answer")
    assert says in reply["text"]
    assert reply["sources"]
    assert reply["checked"]


def test_a_follow_up_is_answered_from_context(service: Service) -> None:
    """'And where do I report it?' is about what was just said, also after the language changes."""
    headers = service.open()
    service.say(headers, "easypaisa se paise nikal gaye kisi ne OTP le liya")
    reply = service.say(headers, "aur is ki report kahan karun?")
    assert (reply["topic"], reply["aspect"]) == ("bank_fraud", "report")
    reply = service.say(headers, "اس کی سزا کیا ہے")
    assert (reply["topic"], reply["aspect"], reply["language"]) == ("bank_fraud", "penalty", "ur")


def test_every_choice_of_an_answer_works(service: Service) -> None:
    """Whatever is offered is answered."""
    headers = service.open()
    reply = service.say(headers, "he is blackmailing me with my pictures")
    assert reply["choices"]
    for choice in reply["choices"]:
        body = {"id": str(uuid.uuid4()), "choice": choice["payload"]}
        answer = service.client.post("/api/v1/messages", json=body, headers=headers).json()["replies"][0]
        meant = json.loads(choice["payload"].removeprefix("/ask").removeprefix("/answer"))
        assert answer["topic"] == meant.get("topic", "draft_complaint")


def test_the_language_can_be_asked_for(service: Service) -> None:
    """'Answer in Urdu' holds for the English question after it."""
    headers = service.open()
    assert service.say(headers, "please answer in urdu")["language"] == "ur"
    assert service.say(headers, "my facebook account is hacked")["language"] == "ur"


def test_an_unknown_section_is_said_to_be_unknown(service: Service) -> None:
    """Politely, without inventing one."""
    reply = service.say(service.open(), "what does section 99 of peca say")
    assert "99" in reply["text"]
    assert "do not know" in reply["text"]


@pytest.mark.parametrize(
    "text", ["/restart", '/ask{"topic":"nope"}', "/session_start", "<b>hi</b>", "\u202e\u200bhello", "ں" * 1_999, "9" * 1_999]
)
def test_hostile_text_gets_a_reply(service: Service, text: str) -> None:
    """Rasa's commands are out of reach; nothing is a server error."""
    assert service.say(service.open(), text)["outcome"] in ("assistant", "clarify", "out_of_scope", "answer")


def test_the_engine_takes_no_stranger(service: Service) -> None:
    """Without the token it answers nothing, and Rasa's own channels are not there."""
    engine = service.address.replace(str(service.port), str(service.port + 1))
    for path in ("/webhooks/agahi/messages", "/webhooks/rest/webhook", "/model/parse", "/conversations/x/tracker"):
        assert service.client.post(engine + path, json={"conversation": "x", "id": "1", "text": "hi"}).status_code in (401, 404)


def test_metrics_are_inside_only(service: Service) -> None:
    """On the internal port; the public one knows nothing of them."""
    service.say(service.open(), "hello")
    inside = service.client.get(f"http://127.0.0.1:{service.port + 3}/metrics")
    assert "agahi_replies_total" in inside.text
    assert service.client.get("/metrics").status_code == 404


def test_ask_in_the_terminal(service: Service) -> None:
    """`agahi ask` against the running service, as data."""
    command = [sys.executable, "-m", "bot.cli", "ask", "--json", "--url", service.address, "hacking ki saza kya hai", "aur saboot?"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    answers = json.loads(done.stdout)
    assert [answer["replies"][0]["topic"] for answer in answers] == ["unauthorized_access", "unauthorized_access"]
