"""The only channel into the engine: the edge, with a shared token.

``POST /webhooks/agahi/messages`` takes a message or a choice and returns what the actions answered.
``DELETE /webhooks/agahi/conversations/<id>`` forgets a conversation. ``GET /webhooks/agahi/health`` says whether the
engine can answer, actions included.
"""

from __future__ import annotations

import asyncio
import hmac
import logging
import os
import time
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from rasa.shared.constants import INTENT_MESSAGE_PREFIX
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, empty, json

from engine.tracker_store import PURGE_EVERY_SECONDS

logger = logging.getLogger(__name__)


class EdgeChannel(InputChannel):
    """Carries messages of the edge, their metadata, and structured answers back.

    Args:
        token: the secret that the edge sends with every call.
        actions_health: the address that tells whether the action server is up.
    """

    def __init__(self, token: str, actions_health: str) -> None:
        if len(token) < 16:
            raise ValueError("AGAHI_ENGINE_TOKEN must hold at least 16 characters")
        self._token = token.encode()
        self._actions_health = actions_health

    @classmethod
    def name(cls) -> str:
        """The channel's name, part of its address."""
        return "agahi"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> EdgeChannel:
        """Create the channel from the environment that the service starts the engine with."""
        return cls(os.environ["AGAHI_ENGINE_TOKEN"], os.environ["AGAHI_ACTIONS_URL"] + "/health")

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """The routes of the channel."""
        routes = Blueprint("agahi_channel")

        @routes.listener("after_server_start")
        async def keep_forgetting(app: Sanic, _: Any) -> None:
            app.add_task(_forget_in_time(app))

        @routes.middleware("request")
        async def authorize(request: Request) -> HTTPResponse | None:
            given = (request.headers.get("authorization") or "").encode()
            if not hmac.compare_digest(given, b"Bearer " + self._token):
                return json({"error": "unauthorized"}, status=401)
            return None

        @routes.post("/messages")
        async def receive(request: Request) -> HTTPResponse:
            output = CollectingOutputChannel()
            await on_new_message(self._user_message(request.json, output))
            answers = [message["custom"] for message in output.messages if "custom" in message]
            return json({"answers": answers})

        @routes.delete("/conversations/<conversation>")
        async def forget(request: Request, conversation: str) -> HTTPResponse:
            agent = request.app.ctx.agent
            async with agent.lock_store.lock(conversation):
                await _store_inside(agent.tracker_store).delete(conversation)
            return empty()

        @routes.get("/health")
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(request.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return json({"model": ready, "actions": await self._actions_up()}, status=200 if ready else 503)

        return routes

    def _user_message(self, body: dict[str, Any], output: CollectingOutputChannel) -> UserMessage:
        """A message of the edge as Rasa's.

        A choice carries its own parse result, so the pipeline is not asked. Typed text never reaches Rasa's command
        syntax: a leading slash is taken off.
        """
        choice = body.get("choice")
        text = body.get("text") or ""
        parsed = None
        if choice:
            entities = [{"entity": name, "value": value} for name, value in choice.items() if name != "intent" and value]
            parsed = {"text": "", "intent": {"name": choice["intent"], "confidence": 1.0}, "entities": entities, "language": None}
        return UserMessage(
            text=text.lstrip(INTENT_MESSAGE_PREFIX + " ") if not choice else "",
            output_channel=output,
            sender_id=body["conversation"],
            parse_data=parsed,
            input_channel=self.name(),
            message_id=body["id"],
            metadata=body.get("metadata") or {},
        )

    async def _actions_up(self) -> bool:
        try:
            timeout = aiohttp.ClientTimeout(total=1)
            async with aiohttp.ClientSession(timeout=timeout) as session, session.get(self._actions_health) as response:
                return bool(response.status == 200)
        except (aiohttp.ClientError, TimeoutError, OSError):
            return False


async def _forget_in_time(app: Sanic) -> None:
    """Have the store drop what is past its time, whether anybody writes or not."""
    while True:
        await asyncio.sleep(PURGE_EVERY_SECONDS)
        agent = getattr(app.ctx, "agent", None)
        purge = getattr(_store_inside(agent.tracker_store), "purge", None) if agent is not None else None
        if purge is None:
            # Redis forgets by itself.
            continue
        try:
            purge(time.time())
        except Exception:
            logger.exception("what is past its time could not be deleted; the next try is in a minute")


def _store_inside(store: Any) -> Any:
    """Our tracker store: Rasa wraps the configured one in its `FailSafeTrackerStore`, which cannot delete."""
    return getattr(store, "_tracker_store", store)
