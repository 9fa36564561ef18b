"""The chat API, version 1 (docs/api.md)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Request, Response

from bot.campaigns import Campaign
from bot.channels.web.errors import ApiError
from bot.channels.web.origins import check_origin
from bot.channels.web.parse import BODY_LIMIT, FeedbackBody, MessageBody, OpenBody, message_text, parse_choice
from bot.conversations import InvalidToken, Ticket
from bot.language.tags import DEFAULT
from bot.messages import Incoming, Reply
from bot.safety.redaction import redact
from bot.services import Services
from bot.turn import public_numbers

router = APIRouter(prefix="/api/v1", max_body_size=BODY_LIMIT)


def services(request: Request) -> Services:
    """The services the composition root built."""
    built: Services = request.app.state.services
    return built


def ticket(request: Request, authorization: Annotated[str | None, Header()] = None) -> Ticket:
    """The conversation a request belongs to.

    Raises:
        ApiError: there is no token, or it was not made here, or it is too old.
    """
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise ApiError(401, "missing_token", "send the token of POST /api/v1/conversations as Authorization: Bearer")
    parts = services(request)
    try:
        found = parts.tickets.read(token)
    except InvalidToken as error:
        code, message = ("expired_token", "the token has expired") if error.expired else ("invalid_token", "the token was not made here")
        raise ApiError(401, code, f"{message}; open a new conversation") from error
    check_origin(request, parts.settings, found.campaign, parts.campaigns.current.get(found.campaign))
    return found


@router.post("/conversations", status_code=201)
async def open_conversation(request: Request, body: OpenBody) -> dict[str, Any]:
    """Open a conversation: a token, and the assistant's first words."""
    parts = services(request)
    campaign = parts.campaigns.current.get(body.campaign or "")
    check_origin(request, parts.settings, body.campaign or "", campaign)
    if body.campaign and campaign is None:
        raise ApiError(422, "unknown_campaign", f"there is no campaign '{body.campaign}' in config/campaigns.yml")
    # The address itself is kept nowhere, not even in the limiter.
    wait = await parts.opening_limit.wait(parts.tickets.key("address", request.client.host if request.client else ""))
    if wait:
        raise ApiError(429, "too_many_conversations", "too many conversations from this address", wait)
    token, opened = parts.tickets.open(campaign.id if campaign else "")
    language = body.language
    if campaign and language not in campaign.languages:
        language = campaign.languages[0]
    if language:
        await parts.records.set_language(opened.conversation, "web", language, chosen=body.language is not None and not body.follow)
    running = campaign if campaign and campaign.runs(date.today()) else None
    if running:
        source, medium = running.counted(body.source, body.medium)
        await parts.campaign_counts.add(running.id, "chat", language or DEFAULT, source, medium)
    replies = parts.greeting(language, running)
    result: dict[str, Any] = {"token": token, "language": language or DEFAULT, "replies": [_present(reply) for reply in replies]}
    if campaign:
        result["campaign"] = _campaign(campaign, running is not None)
    return result


@router.post("/messages")
async def send_message(request: Request, body: MessageBody, opened: Annotated[Ticket, Depends(ticket)]) -> dict[str, Any]:
    """Answer a message. The same id again gets the first result."""
    parts = services(request)
    wait = await parts.message_limit.wait(opened.conversation)
    if wait:
        raise ApiError(429, "too_many_messages", "too many messages in this conversation", wait)
    snapshot = parts.snapshot
    incoming = Incoming(
        channel="web",
        conversation=opened.conversation,
        id=str(body.id),
        text=message_text(body.text) if body.text is not None else None,
        choice=parse_choice(body.choice, snapshot) if body.choice is not None else None,
        campaign=parts.counted_as(opened.campaign),
    )
    result = await parts.turn.take(incoming)
    return {"language": result.language, "replies": [_present(reply) for reply in result.replies]}


@router.post("/feedback", status_code=204)
async def give_feedback(request: Request, body: FeedbackBody, opened: Annotated[Ticket, Depends(ticket)]) -> Response:
    """Say whether a reply helped."""
    parts = services(request)
    wait = await parts.message_limit.wait(opened.conversation)
    if wait:
        raise ApiError(429, "too_many_messages", "too many messages in this conversation", wait)
    reply = await parts.records.reply(opened.conversation, body.reply)
    if reply is None:
        raise ApiError(404, "unknown_reply", "this conversation has no such reply")
    snapshot = parts.cache.current
    comment = redact(body.comment, public_numbers(snapshot) if snapshot else frozenset()).text if body.comment else None
    await parts.records.give_feedback(opened.conversation, reply, body.helpful, comment)
    return Response(status_code=204)


@router.delete("/conversations/current", status_code=204)
async def delete_conversation(request: Request, opened: Annotated[Ticket, Depends(ticket)]) -> Response:
    """Delete everything kept of the conversation, in the engine too."""
    await services(request).turn.forget(opened.conversation)
    return Response(status_code=204)


def _campaign(campaign: Campaign, running: bool) -> dict[str, Any]:
    return {
        "name": campaign.name,
        "languages": campaign.languages,
        "theme": campaign.theme.model_dump(),
        "running": running,
    }


def _present(reply: Reply) -> dict[str, Any]:
    return reply.model_dump(mode="json")
