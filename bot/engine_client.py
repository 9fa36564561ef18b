"""The HTTP client of the engine: the only module that knows its API."""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp
from pydantic import TypeAdapter, ValidationError

from bot.messages import Answer, AnswerChoice, TopicChoice

_ANSWERS = TypeAdapter(tuple[Answer, ...])
# Not reached, too slow, refused, or an answer of another shape.
_FAULTS = (aiohttp.ClientError, TimeoutError, ValueError, KeyError, ValidationError)


class EngineUnavailable(Exception):
    """The engine, or the actions behind it, gave no answer in time. The person is told so."""


@dataclass(frozen=True)
class EngineHealth:
    """What the engine says of itself and of the actions."""

    model: bool
    actions: bool


@dataclass(frozen=True)
class Asked:
    """A message for the engine: redacted text, or a choice with its intent.

    ``noted``: it was answered already, and the engine is only to know of it.
    """

    conversation: str
    id: str
    text: str | None
    choice: TopicChoice | AnswerChoice | None
    intent: str | None
    language: str | None
    language_chosen: bool
    noted: bool = False


class EngineClient:
    """Speaks to the engine's channel. Made inside a running event loop.

    Args:
        url: where the engine listens.
        token: the shared secret.
        timeout: seconds after which a person is told that nothing can be answered now.
    """

    def __init__(self, url: str, token: str, timeout: float) -> None:
        self._base = f"{url}/webhooks/agahi"
        self._session = aiohttp.ClientSession(
            headers={"Authorization": f"Bearer {token}"},
            timeout=aiohttp.ClientTimeout(total=timeout),
            connector=aiohttp.TCPConnector(limit=200),
        )

    async def ask(self, asked: Asked) -> tuple[Answer, ...]:
        """The answers to a message.

        Raises:
            EngineUnavailable: nothing, or nothing that can be used, came back in time.
        """
        body: dict[str, object] = {
            "conversation": asked.conversation,
            "id": asked.id,
            "text": asked.text,
            "metadata": {
                "language": asked.language,
                "language_chosen": asked.language_chosen,
                "message": asked.id,
                "noted": asked.noted,
            },
        }
        if asked.choice:
            body["choice"] = {"intent": asked.intent, **asked.choice.model_dump(mode="json", exclude_none=True)}
        try:
            async with self._session.post(f"{self._base}/messages", json=body) as response:
                response.raise_for_status()
                answers = _ANSWERS.validate_python((await response.json())["answers"])
        except _FAULTS as error:
            raise EngineUnavailable(type(error).__name__) from error
        if not answers:
            raise EngineUnavailable("the actions gave no answer")
        return answers

    async def forget(self, conversation: str) -> None:
        """Delete what the engine keeps of a conversation.

        Raises:
            EngineUnavailable: it could not be reached; what it keeps is still there.
        """
        try:
            async with self._session.delete(f"{self._base}/conversations/{conversation}") as response:
                response.raise_for_status()
        except _FAULTS as error:
            raise EngineUnavailable(type(error).__name__) from error

    async def health(self) -> EngineHealth:
        """Whether the engine has its model and reaches the actions."""
        try:
            async with self._session.get(f"{self._base}/health") as response:
                state = await response.json()
            return EngineHealth(bool(state["model"]), bool(state["actions"]))
        except _FAULTS:
            return EngineHealth(False, False)

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()
