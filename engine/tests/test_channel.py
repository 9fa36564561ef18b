"""The engine's only door: closed without the token, and deaf to Rasa's commands."""

from __future__ import annotations

import pytest
from rasa.core.channels.channel import CollectingOutputChannel

from engine.channel import EdgeChannel

CHANNEL = EdgeChannel("a secret of sixteen", "http://127.0.0.1:1/health")


@pytest.mark.parametrize("text", ["/restart", "//restart", " / /session_start", '/ask{"topic": "nope"}', "/"])
def test_typed_text_is_never_a_command(text: str) -> None:
    """Rasa reads a leading slash as an intent; what people type never has one."""
    message = CHANNEL._user_message({"conversation": "c", "id": "1", "text": text}, CollectingOutputChannel())
    assert not message.text.startswith("/")
    assert message.parse_data is None


def test_a_choice_brings_its_own_meaning() -> None:
    """Nothing is left to guess about a tapped button."""
    body = {"conversation": "c", "id": "1", "choice": {"intent": "ask", "topic": "blackmail", "aspect": "penalty"}}
    message = CHANNEL._user_message(body, CollectingOutputChannel())
    assert message.parse_data is not None
    assert message.parse_data["intent"]["name"] == "ask"
    assert {entity["entity"]: entity["value"] for entity in message.parse_data["entities"]} == {"topic": "blackmail", "aspect": "penalty"}


def test_a_short_token_is_refused() -> None:
    """An operator who sets one is told."""
    with pytest.raises(ValueError, match="16 characters"):
        EdgeChannel("short", "http://127.0.0.1:1/health")
