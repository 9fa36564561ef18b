"""Ten thousand strings nobody should send: nothing raises, nothing is slow, nothing is a command."""

from __future__ import annotations

import uuid
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.content.load import read
from bot.content.phrases import read_phrases
from bot.evaluation.engine import parse
from bot.settings import ROOT
from tests.e2e.conftest import Service

pytestmark = pytest.mark.slow

MANY = 10_000
THROUGH_THE_DOOR = 300
INTENTS = {"ask", "assistant", "crisis", "out_of_scope", "unsure", "unspoken_language", None}
MOST_MILLISECONDS = 100
NASTY = [
    "/restart", "/session_start", "/back", '/ask{"topic": "blackmail"}', "/ask{{{{", "//restart", " /restart", "/out_of_scope", "@/restart",
    "EXTERNAL_MESSAGE: hi", "{% for x in y %}", "{{7*7}}", "${jndi:ldap://x}", "'; DROP TABLE feedback; --", "<script>alert(1)</script>",
    "\x00\x01\x02", "\u202e\u202d\u2066", "a" * 2000, "haan " * 400, "1 " * 900, "م" * 2000, "\u0651" * 500, "(" * 900, "[phone]" * 200,
    "دفعہ " * 350, "section 20 " * 180, "50 hazar " * 200, "no " * 600, "😀" * 900, "A\u0301\u0302\u0303" * 400, "-" * 1999,
    "%s%n%x", "\\" * 999,
]  # fmt: skip


@cache
def some_phrases() -> list[str]:
    """What people do say, to be spoilt."""
    found = []
    for path in sorted((ROOT / "data" / "nlu" / "situation").glob("*.yml")):
        document, _ = read(path, ROOT)
        found += [phrase.text for phrase in read_phrases(document, document.data["nlu"][0]["intent"])[0][:20]]
    return found


@st.composite
def spoilt(draw: st.DrawFn) -> str:
    """A phrase with letters put in, taken out, doubled or turned round."""
    text = draw(st.sampled_from(some_phrases()))
    for _ in range(draw(st.integers(1, 6))):
        place = draw(st.integers(0, len(text)))
        match draw(st.sampled_from(["insert", "delete", "double", "turn", "command"])):
            case "insert":
                text = text[:place] + draw(st.characters(exclude_categories=["Cs"])) + text[place:]
            case "delete":
                text = text[:place] + text[place + 3 :]
            case "double":
                text = text[:place] + text[place : place + 9] * draw(st.integers(2, 40)) + text[place:]
            case "turn":
                text = text[place:] + text[:place]
            case "command":
                text = draw(st.sampled_from(NASTY))[:300] + " " + text
    return text[:2000]


anything = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
    st.text(st.sampled_from("ابپتٹجچحخدڈرڑزسشعغفقکگلمنںوہھیے ۱۲۳؟۔"), max_size=300),
    st.text(st.sampled_from("abcdehiklmnorstuy 0123456789'/{}[]().,-"), max_size=600),
    st.sampled_from(NASTY),
    spoilt(),
)


def strings(count: int) -> list[str]:
    """So many different ones, the same in every run."""
    found: list[str] = []

    @settings(
        max_examples=count, phases=[Phase.generate], database=None, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck)
    )
    @given(anything)
    def collect(text: str) -> None:
        found.append(text)

    collect()
    return found


def test_no_string_harms_understanding(model: Path) -> None:
    """Each is understood as something, in a tenth of a second of computing, and as no command of Rasa's."""
    texts = strings(MANY)
    assert len(texts) > MANY * 0.9
    parsed = parse(model, texts)
    for text, message, milliseconds in zip(texts, parsed.messages, parsed.milliseconds, strict=True):
        assert (message["intent"] or {}).get("name") in INTENTS, text
        assert milliseconds <= MOST_MILLISECONDS, (milliseconds, text)


def test_no_string_harms_the_service(service: Service) -> None:
    """Through the chat API each is answered or refused for a reason, and the next question is answered as ever."""
    token = service.client.post("/api/v1/conversations", json={}).json()["token"]
    headers = {"Authorization": f"Bearer {token}"}
    for text in strings(THROUGH_THE_DOOR):
        done = service.client.post("/api/v1/messages", json={"id": str(uuid.uuid4()), "text": text}, headers=headers)
        assert done.status_code in (200, 413, 422), (done.status_code, text)
        if done.status_code == 200:
            assert all(reply["outcome"] != "unavailable" and reply["text"] for reply in done.json()["replies"]), text
        else:
            assert done.json()["error"]["code"] in {"empty_text", "text_too_long", "invalid_request"}, text
    done = service.client.post("/api/v1/messages", json={"id": str(uuid.uuid4()), "text": "whatsapp hack ho gaya"}, headers=headers)
    assert done.json()["replies"][0]["topic"] == "hacked_whatsapp"
