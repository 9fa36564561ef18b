"""What people send by mistake is found nowhere afterwards."""

from __future__ import annotations

import pytest

from tests.e2e.conftest import Service

pytestmark = pytest.mark.slow
SECRETS = {
    "cnic": ("35202-7654321-9", "۳۵۲۰۲-۷۶۵۴۳۲۱-۹"),
    "phone": ("0345-9876543", "۰۳۴۵ ۹۸۷۶۵۴۳"),
    "iban": ("PK36SCBL0000001123456702", "PK36 SCBL 0000 0011 2345 6702"),
    "card": ("4111 1111 1111 1234", "٤١١١١١١١١١١١١٢٣٤"),
    "email": ("qxsecretzq@example.com", "qxsecretzq @ example.com"),
}
TRACES = (
    b"7654321", b"9876543", b"SCBL", b"11111111", b"1111 1111", b"qxsecretzq", "۷۶۵۴۳۲۱".encode(), "۹۸۷۶۵۴۳".encode(), "٤١١١".encode(),
)  # fmt: skip


def test_personal_data_is_nowhere_under_var(service: Service) -> None:
    """Not in the database, its journal, the engine's conversations or any log, even at the DEBUG level."""
    headers = service.open()
    for kind, forms in SECRETS.items():
        for form in forms:
            for sentence in (f"mera {kind} {form} hai, account hack ho gaya", f"zzz qqq {form}", f"i will kill myself {form}"):
                service.say(headers, sentence)
    reply = service.say(headers, "fake id bani hai")
    body = {"reply": reply["id"], "helpful": False, "comment": f"call me {SECRETS['phone'][0]} or {SECRETS['email'][0]}"}
    assert service.client.post("/api/v1/feedback", json=body, headers=headers).status_code == 204
    files = [path for path in (*service.data.rglob("*"), service.log) if path.is_file() and "models" not in path.parts]
    assert any(path.name == "conversations.db" for path in files)
    for path in files:
        content = path.read_bytes()
        for trace in TRACES:
            assert trace not in content, (path, trace)


def test_deleting_a_chat_leaves_no_byte_of_it(service: Service) -> None:
    """Not the words, not the key, here or in the engine."""
    headers = service.open()
    marker = "purple elephant umbrella"
    service.say(headers, f"someone made a fake id of me {marker}")
    service.say(headers, f"aur is ki saza kya hai {marker}")
    assert service.client.delete("/api/v1/conversations/current", headers=headers).status_code == 204
    for path in service.data.rglob("*"):
        if path.is_file() and "models" not in path.parts:
            assert marker.encode() not in path.read_bytes(), path
