"""The chat API: what clients rely on."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from bot.conversations import Tickets
from bot.settings import Settings
from tests.fakes import FakeEngine

OPEN, SAY, RATE = "/api/v1/conversations", "/api/v1/messages", "/api/v1/feedback"


def opened(client: TestClient, **body: str) -> dict[str, str]:
    """Open a conversation; gives the headers of its messages."""
    response = client.post(OPEN, json=body)
    assert response.status_code == 201, response.text
    return {"Authorization": f"Bearer {response.json()['token']}"}


def say(client: TestClient, headers: dict[str, str], text: str, message: str | None = None) -> dict[str, Any]:
    """Say something; gives the body of the answer."""
    response = client.post(SAY, json={"id": message or str(uuid.uuid4()), "text": text}, headers=headers)
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


def test_it_opens_with_a_token_and_first_words(edge: TestClient) -> None:
    """A new conversation greets in the language asked for."""
    body = edge.post(OPEN, json={"language": "ur"}).json()
    assert body["language"] == "ur"
    assert body["replies"][0]["language"] == "ur"
    assert body["replies"][0]["topic"] == "greet"


def test_it_answers_with_sources_and_choices(edge: TestClient) -> None:
    """An answer names its topic, carries what to ask next, where it comes from and when it was checked."""
    reply = say(edge, opened(edge), "someone made a fake profile")["replies"][0]
    assert (reply["outcome"], reply["topic"], reply["language"]) == ("answer", "fake_profile", "en")
    assert reply["sources"]
    assert reply["checked"]
    payloads = [choice["payload"] for choice in reply["choices"]]
    assert payloads[0] == '/answer{"question": "start", "value": "fake_profile"}'
    assert payloads[1].startswith('/ask{"topic": "fake_profile"')
    assert set(reply) == {
        "id", "outcome", "topic", "aspect", "language", "confidence", "text", "blocks", "choices", "sources", "checked",
    }  # fmt: skip


def test_a_choice_is_answered(edge: TestClient) -> None:
    """Every choice that is offered can be taken."""
    headers = opened(edge)
    offered = say(edge, headers, "fake id")["replies"][0]["choices"]
    for choice in offered:
        response = edge.post(SAY, json={"id": str(uuid.uuid4()), "choice": choice["payload"]}, headers=headers)
        assert response.status_code == 200
        meant = json.loads(choice["payload"].removeprefix("/ask").removeprefix("/answer"))
        assert response.json()["replies"][0]["topic"] == meant.get("topic", "draft_complaint")


def test_a_repeated_id_gets_the_first_result(edge: TestClient, fake_engine: FakeEngine) -> None:
    """A client that tries again after a lost connection is answered once."""
    headers, message = opened(edge), str(uuid.uuid4())
    first = say(edge, headers, "fake id", message)
    assert say(edge, headers, "something else", message) == first
    assert len(fake_engine.heard) == 1


def test_ids_of_one_conversation_mean_nothing_in_another(edge: TestClient, fake_engine: FakeEngine) -> None:
    """Nobody gets another person's answer by guessing an id."""
    message = str(uuid.uuid4())
    say(edge, opened(edge), "fake id", message)
    say(edge, opened(edge), "otp", message)
    assert len(fake_engine.heard) == 2


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        ({"text": "hi"}, 422, "invalid_request"),
        ({"id": "1", "text": "hi"}, 422, "invalid_request"),
        ({"id": str(uuid.uuid4())}, 422, "invalid_request"),
        ({"id": str(uuid.uuid4()), "text": "a", "choice": "b"}, 422, "invalid_request"),
        ({"id": str(uuid.uuid4()), "text": "hi", "sender": "me"}, 422, "invalid_request"),
        ({"id": str(uuid.uuid4()), "text": ""}, 422, "empty_text"),
        ({"id": str(uuid.uuid4()), "text": " \u200b\x00 "}, 422, "empty_text"),
        ({"id": str(uuid.uuid4()), "text": "x" * 20_000}, 413, "text_too_long"),
        ({"id": str(uuid.uuid4()), "text": "x" * 2_001}, 413, "text_too_long"),
        ({"id": str(uuid.uuid4()), "text": "x" * 70_000}, 413, "too_large"),
        ({"id": str(uuid.uuid4()), "text": 5}, 422, "invalid_request"),
        ({"id": str(uuid.uuid4()), "choice": '/ask{"topic":"nope"}'}, 422, "unknown_topic"),
        ({"id": str(uuid.uuid4()), "choice": "/restart"}, 422, "invalid_choice"),
        ({"id": str(uuid.uuid4()), "choice": '/ask{"topic": "blackmail", "aspect": "x"}'}, 422, "invalid_choice"),
        ({"id": str(uuid.uuid4()), "choice": "/ask{" + "[" * 390}, 422, "invalid_choice"),
        ([], 422, "invalid_request"),
    ],
)
def test_bad_messages_are_refused_with_a_reason(edge: TestClient, body: Any, status: int, code: str) -> None:
    """Each gets its status, the error shape, and no stack trace."""
    response = edge.post(SAY, json=body, headers=opened(edge))
    assert response.status_code == status
    error = response.json()["error"]
    assert error["code"] == code
    assert error["message"]
    assert "Traceback" not in response.text


def test_wrong_json_is_refused(edge: TestClient) -> None:
    """Half a document is nobody's server error."""
    headers = {**opened(edge), "Content-Type": "application/json"}
    response = edge.post(SAY, content=b'{"id": ', headers=headers)
    assert (response.status_code, response.json()["error"]["code"]) == (422, "invalid_request")


@pytest.mark.parametrize("text", ['/ask{"topic":"nope"}', "<script>alert(1)</script>", "\x07 hello \x1b[31m", "💔" * 900])
def test_odd_text_gets_a_polite_reply(edge: TestClient, text: str) -> None:
    """Payloads, markup and control characters are words like any other."""
    assert say(edge, opened(edge), text)["replies"][0]["outcome"] == "clarify"


def test_a_command_gets_the_menu(edge: TestClient) -> None:
    """It is never carried out."""
    assert say(edge, opened(edge), "/restart")["replies"][0]["topic"] == "menu"


@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer x.y.z", "Basic abc", "Bearer " + "a" * 5_000])
def test_forged_tokens_are_refused(edge: TestClient, authorization: str) -> None:
    """Only tokens made here open a conversation."""
    response = edge.post(SAY, json={"id": str(uuid.uuid4()), "text": "hi"}, headers={"Authorization": authorization})
    assert response.status_code == 401
    assert response.json()["error"]["code"] in ("missing_token", "invalid_token")


def test_a_token_of_another_service_is_refused(edge: TestClient, settings: Settings) -> None:
    """The signature depends on the secret."""
    token, _ = Tickets(settings.model_copy(update={"secret_key": None})).open("")
    response = edge.delete(f"{OPEN}/current", headers={"Authorization": f"Bearer {token}"})
    assert response.json()["error"]["code"] == "invalid_token"


def test_an_old_token_is_refused(open_edge: Callable[..., TestClient], monkeypatch: pytest.MonkeyPatch) -> None:
    """A token left in a browser does not open the chat for ever."""
    client = open_edge()
    headers = opened(client)
    monkeypatch.setattr("itsdangerous.timed.TimestampSigner.get_timestamp", lambda _: 4_000_000_000)
    response = client.post(SAY, json={"id": str(uuid.uuid4()), "text": "hi"}, headers=headers)
    assert (response.status_code, response.json()["error"]["code"]) == (401, "expired_token")


def test_too_many_messages_are_told_when_to_come_back(open_edge: Callable[..., TestClient]) -> None:
    """429 with Retry-After; another conversation is not affected."""
    client = open_edge(rate_limit=2)
    headers = opened(client)
    say(client, headers, "fake")
    say(client, headers, "fake")
    response = client.post(SAY, json={"id": str(uuid.uuid4()), "text": "fake"}, headers=headers)
    assert response.status_code == 429
    assert 0 < int(response.headers["Retry-After"]) <= 61
    assert response.json()["error"]["retry_after"] == int(response.headers["Retry-After"])
    say(client, opened(client), "fake")


def test_feedback_is_kept_for_a_reply_that_was_given(edge: TestClient) -> None:
    """204, twice; an unknown reply is 404, and another conversation's reply is unknown."""
    headers = opened(edge)
    reply = say(edge, headers, "fake id")["replies"][0]["id"]
    for helpful in (True, False):
        assert edge.post(RATE, json={"reply": reply, "helpful": helpful, "comment": "call 03001234567"}, headers=headers).status_code == 204
    assert edge.post(RATE, json={"reply": "x.0", "helpful": True}, headers=headers).status_code == 404
    assert edge.post(RATE, json={"reply": reply, "helpful": True}, headers=opened(edge)).status_code == 404


def test_delete_forgets_here_and_in_the_engine(edge: TestClient, fake_engine: FakeEngine) -> None:
    """The same id afterwards is a new message."""
    headers, message = opened(edge), str(uuid.uuid4())
    say(edge, headers, "fake id", message)
    assert edge.delete(f"{OPEN}/current", headers=headers).status_code == 204
    assert len(fake_engine.forgotten) == 1
    say(edge, headers, "otp", message)
    assert len(fake_engine.heard) == 2


def test_asking_to_be_forgotten_in_words_forgets(edge: TestClient, fake_engine: FakeEngine) -> None:
    """'Delete my chat' is done, not only talked about."""
    headers = opened(edge)
    say(edge, headers, "fake id")
    say(edge, headers, "delete everything")
    assert len(fake_engine.forgotten) == 1


def test_an_engine_that_is_down_is_admitted(edge: TestClient, fake_engine: FakeEngine) -> None:
    """The person gets the emergency card; the same message may be tried again and is then answered."""
    headers, message = opened(edge), str(uuid.uuid4())
    fake_engine.down = True
    reply = say(edge, headers, "fake id", message)["replies"][0]
    assert reply["outcome"] == "unavailable"
    assert "1799" in reply["text"]
    fake_engine.down = False
    assert say(edge, headers, "fake id", message)["replies"][0]["topic"] == "fake_profile"


def test_a_crisis_needs_no_engine(edge: TestClient, fake_engine: FakeEngine) -> None:
    """The crisis card comes even when everything behind the edge is down."""
    fake_engine.down = True
    reply = say(edge, opened(edge), "i want to kill myself")["replies"][0]
    assert (reply["outcome"], reply["topic"]) == ("crisis", "self_harm")


def test_personal_data_never_reaches_the_engine(edge: TestClient, fake_engine: FakeEngine) -> None:
    """The engine hears markers, and the person is told."""
    reply = say(edge, opened(edge), "fake id, my cnic is 35202-1234567-1")["replies"][0]
    assert fake_engine.heard[0].text == "fake id, my cnic is [cnic]"
    assert reply["blocks"][-1]["type"] == "notice"


def test_health_and_readiness(edge: TestClient, fake_engine: FakeEngine) -> None:
    """Liveness is the process; readiness names what is missing."""
    assert edge.get("/healthz").json() == {"status": "ok"}
    assert edge.get("/readyz").json()["ready"] is True
    fake_engine.down = True
    response = edge.get("/readyz")
    assert (response.status_code, response.json()["missing"]) == (503, ["actions", "engine"])


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/nope", 404), ("GET", SAY, 405), ("GET", "/metrics", 404), ("GET", "/docs", 404)]
)
def test_other_addresses_have_the_error_shape(edge: TestClient, method: str, path: str, status: int) -> None:
    """Nothing inside is reachable from outside, and every refusal looks the same."""
    response = edge.request(method, path)
    assert response.status_code == status
    assert "code" in response.json()["error"]


def test_every_response_has_the_security_headers(edge: TestClient) -> None:
    """On answers, errors and pages alike."""
    for response in (edge.get("/healthz"), edge.get("/nope"), edge.get("/")):
        assert "default-src 'none'" in response.headers["content-security-policy"]
        assert response.headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in response.headers


def test_a_body_without_a_length_is_limited_too(edge: TestClient) -> None:
    """A chunked body is counted while it comes."""
    response = edge.post(SAY, content=(b"x" * 10_000 for _ in range(20)), headers=opened(edge))
    assert response.status_code == 413
