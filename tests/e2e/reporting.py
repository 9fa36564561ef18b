"""A person who goes through the guided report over the chat API."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field
from typing import Any

import httpx2

MOVES = {"move", "change", "start"}


@dataclass
class Person:
    """One conversation.

    Args:
        client: of the service.
        language: chosen at the start.
    """

    client: httpx2.Client
    language: str
    headers: dict[str, str] = field(init=False)
    replies: list[dict[str, Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        response = self.client.post("/api/v1/conversations", json={"language": self.language})
        assert response.status_code == 201, response.text
        self.headers = {"Authorization": f"Bearer {response.json()['token']}"}

    def say(self, text: str, message: str | None = None) -> list[dict[str, Any]]:
        """Type something."""
        return self._send({"text": text}, message)

    def tap(self, question: str, value: str, message: str | None = None) -> list[dict[str, Any]]:
        """Tap a choice of the report."""
        return self._send({"choice": f"/answer{json.dumps({'question': question, 'value': value})}"}, message)

    def choose(self, topic: str) -> list[dict[str, Any]]:
        """Tap a choice of a topic."""
        return self._send({"choice": f"/ask{json.dumps({'topic': topic, 'aspect': 'overview'})}"}, None)

    def delete(self) -> None:
        """Delete the chat."""
        assert self.client.delete("/api/v1/conversations/current", headers=self.headers).status_code == 204

    @property
    def asked(self) -> str | None:
        """The question that waits, as the offered choices show."""
        offered = [choice["payload"] for choice in self.replies[-1]["choices"]] if self.replies else []
        questions = [json.loads(payload.removeprefix("/answer"))["question"] for payload in offered if payload.startswith("/answer")]
        return next((question for question in questions if question not in MOVES), None)

    def goes_through(self, answers: dict[str, Any]) -> list[tuple[str, list[dict[str, Any]]]]:
        """Answer every question that comes, typed or, with = before it, tapped; skip the others.

        Returns:
            Each question with the replies to its answer.
        """
        steps: list[tuple[str, list[dict[str, Any]]]] = []
        if self.asked is None:
            # The story got a crisis card; the report waits until the person goes on.
            self.tap("move", "continue")
        while (question := self.asked) is not None:
            assert len(steps) < 20, "the questions do not end"
            given = str(answers.get(question, "=skip"))
            if given == "=skip":
                replies = self.tap("move", "skip")
            elif given.startswith("="):
                replies = self.tap(question, given[1:])
            else:
                replies = self.say(given)
            steps.append((question, replies))
            if self.asked == question:
                replies = self.tap("move", "done")
                steps.append((question, replies))
            assert self.asked != question, f"{question}: {given!r} was not taken"
        return steps

    def _send(self, body: dict[str, str], message: str | None) -> list[dict[str, Any]]:
        sent = {"id": message or str(uuid.uuid4()), **body}
        response = self.client.post("/api/v1/messages", json=sent, headers=self.headers)
        assert response.status_code == 200, response.text
        self.replies = response.json()["replies"]
        return self.replies


def block(replies: list[dict[str, Any]], kind: str, title: str | None = None) -> dict[str, Any]:
    """The first block of a kind, and of a title when one is given."""
    blocks = [one for reply in replies for one in reply["blocks"]]
    found: dict[str, Any] = next(one for one in blocks if one["type"] == kind and title in (None, one.get("title")))
    return found
