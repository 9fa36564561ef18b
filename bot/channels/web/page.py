"""The page at ``/``: rendered on the server, whole without JavaScript, no cookies, nothing of a message in an address.

The conversation's token travels in a hidden field of each form, with a fresh message id, so that a form sent twice gets
the first answer.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Form, Request
from fastapi.responses import HTMLResponse, Response
from markupsafe import Markup, escape

from bot.campaigns import Campaign
from bot.channels.web.errors import ApiError
from bot.channels.web.parse import BODY_LIMIT, TEXT_LIMIT, message_text, parse_choice
from bot.channels.web.routes import services
from bot.channels.web.static import address, small
from bot.channels.web.widget import LOADER_PATH
from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.content.typed import UNIT_AFTER
from bot.conversations import InvalidToken, Ticket
from bot.language.normalize import clean
from bot.language.tags import DEFAULT, LANGUAGES, direction
from bot.messages import Incoming, Reply, TopicChoice
from bot.rendering.plain import contact_lines, section_lines
from bot.rendering.reply import reply_of, words_of
from bot.rendering.templates import templates_in
from bot.safety.redaction import redact
from bot.services import Services
from bot.turn import public_numbers

_LINKABLE = re.compile(r"(https://[^\s،؛۔؟]+|(?<![\d-])\d[\d-]*\d(?![\d-]))")
router = APIRouter(include_in_schema=False, max_body_size=BODY_LIMIT)
_HERE = Path(__file__).parent
_TEMPLATES = templates_in(_HERE / "templates")
_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
_SCRIPTED = "script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; "
_PAKISTAN = ZoneInfo("Asia/Karachi")
# What opens when somebody has to leave: nothing that says where she was.
ELSEWHERE = "https://www.google.com/"


@dataclass(frozen=True)
class Shown:
    """One state of the page."""

    language: str
    token: str
    question: str = ""
    replies: tuple[Reply, ...] = ()
    notice: str = ""
    thanked: bool = False
    commented: bool = False
    helpful: bool = False
    status: int = 200
    campaign: Campaign | None = None
    scripted: bool = False


@router.get("/")
async def front(request: Request, lang: str = "") -> HTMLResponse:
    """The page before the first question."""
    parts = services(request)
    language = lang if lang in LANGUAGES else _preferred(request)
    token, opened = parts.tickets.open("")
    if lang in LANGUAGES:
        await parts.records.set_language(opened.conversation, "page", lang, chosen=True)
    return _render(parts, Shown(language, token, replies=parts.greeting(language)))


@router.get("/c/{campaign_id}")
async def landing(request: Request, campaign_id: str, lang: str = "", utm_source: str = "", utm_medium: str = "") -> Response:
    """A campaign's page: the chat in full, over the page that works without JavaScript. Pages of the campaign may frame it."""
    parts = services(request)
    campaign = parts.campaigns.current.get(campaign_id)
    offered = campaign.languages if campaign else tuple(LANGUAGES)
    language = lang if lang in offered else _preferred(request, offered)
    token, opened = parts.tickets.open(campaign.id if campaign else "")
    if lang in offered:
        await parts.records.set_language(opened.conversation, "page", lang, chosen=True)
    if campaign is None:
        notice = parts.snapshot.word("page_no_campaign", language)
        return _render(parts, Shown(language, token, replies=parts.greeting(language), notice=notice, status=404))
    running = parts.running(campaign.id)
    if running:
        await parts.campaign_counts.add(running.id, "visit", language, *running.counted(utm_source, utm_medium))
    shown = Shown(language, token, replies=parts.greeting(language, running), campaign=campaign, scripted=True)
    page = _render(parts, shown)
    headers = {name: value for name, value in page.headers.items() if name != "content-length"}
    return small(request, bytes(page.body), headers, page.status_code)


@router.post("/")
async def ask(
    request: Request,
    token: Annotated[str, Form()] = "",
    message: Annotated[str, Form()] = "",
    language: Annotated[str, Form()] = DEFAULT,
    text: Annotated[str, Form()] = "",
    choice: Annotated[str | None, Form()] = None,
) -> HTMLResponse:
    """Answer a question typed, or a choice tapped."""
    parts, snapshot = services(request), services(request).snapshot
    language = language if language in LANGUAGES else DEFAULT
    token, opened, expired = _ticket(parts, token)
    campaign = parts.campaigns.current.get(opened.campaign)
    notice = snapshot.word("session_expired", language) if expired else ""
    wait = await parts.message_limit.wait(opened.conversation)
    if wait:
        return _render(
            parts,
            Shown(
                language, token, clean(text), notice=snapshot.word("too_many", language, seconds=int(wait)), status=429, campaign=campaign
            ),
        )
    try:
        incoming = Incoming(
            channel="page",
            conversation=opened.conversation,
            id=_message_id(message),
            text=message_text(text) if choice is None else None,
            choice=parse_choice(choice, snapshot) if choice is not None else None,
            campaign=parts.counted_as(opened.campaign),
        )
    except ApiError as error:
        word = {"empty_text": "empty_message", "text_too_long": "too_long"}.get(error.code, "expired_choice")
        notice = snapshot.word(word, language, limit=TEXT_LIMIT)
        return _render(parts, Shown(language, token, clean(text)[:TEXT_LIMIT], notice=notice, status=error.status, campaign=campaign))
    result = await parts.turn.take(incoming)
    if result.forgotten:
        token, _ = parts.tickets.open(opened.campaign)
    question = clean(text) if choice is None else ""
    return _render(parts, Shown(result.language, token, question, result.replies, notice, campaign=campaign))


@router.post("/feedback")
async def feedback(
    request: Request,
    token: Annotated[str, Form()] = "",
    reply: Annotated[str, Form()] = "",
    helpful: Annotated[str, Form()] = "",
    language: Annotated[str, Form()] = DEFAULT,
    comment: Annotated[str, Form()] = "",
) -> HTMLResponse:
    """Say whether an answer helped, and then perhaps why."""
    parts = services(request)
    language = language if language in LANGUAGES else DEFAULT
    token, opened, _ = _ticket(parts, token)
    given = await parts.records.reply(opened.conversation, reply[:80])
    told = redact(clean(comment)[:TEXT_LIMIT], public_numbers(parts.snapshot)).text or None
    if given:
        await parts.records.give_feedback(opened.conversation, given, helpful == "yes", told)
    shown = Shown(
        language,
        token,
        replies=(given,) if given else (),
        thanked=given is not None,
        commented=told is not None,
        helpful=helpful == "yes",
        campaign=parts.campaigns.current.get(opened.campaign),
    )
    return _render(parts, shown)


@router.post("/delete")
async def delete(request: Request, token: Annotated[str, Form()] = "", language: Annotated[str, Form()] = DEFAULT) -> HTMLResponse:
    """Delete the conversation, and say so."""
    parts, snapshot = services(request), services(request).snapshot
    language = language if language in LANGUAGES else DEFAULT
    _, opened, _ = _ticket(parts, token)
    await parts.turn.forget(opened.conversation)
    topic = snapshot.content.topics["delete_my_chat"]
    answer = Composer(snapshot, language, date.today()).topic(topic)
    fresh, _ = parts.tickets.open(opened.campaign)
    campaign = parts.campaigns.current.get(opened.campaign)
    return _render(parts, Shown(language, fresh, replies=(reply_of(answer, f"{uuid.uuid4()}.0", snapshot),), campaign=campaign))


def _render(parts: Services, shown: Shown) -> HTMLResponse:
    snapshot = parts.snapshot

    def word(name: str, **fields: Any) -> str:
        return snapshot.word(name, shown.language, **fields)

    menu = Composer(snapshot, shown.language, date.today()).menu()

    def moment(instant: datetime) -> str:
        local = instant.astimezone(_PAKISTAN)
        return f"{snapshot.day(local.date(), shown.language)}, {local:%H:%M}"

    html = _TEMPLATES.get_template("page.html").render(
        shown=shown,
        word=word,
        words_of=lambda language: words_of(snapshot, language),
        contact_lines=contact_lines,
        section_lines=section_lines,
        linked=partial(linked, numbers=dialled_numbers(snapshot)),
        direction=direction,
        languages=[LANGUAGES[tag] for tag in (shown.campaign.languages if shown.campaign else LANGUAGES)],
        menu=menu,
        style=address("page.css"),
        icon=address("icon.svg"),
        neutral_icon=address("notes.svg"),
        loader=LOADER_PATH,
        elsewhere=ELSEWHERE,
        canonical=parts.settings.public_url,
        message=str(uuid.uuid4()),
        moment=moment,
        limit=TEXT_LIMIT,
        snapshot=snapshot,
        language_choice=lambda tag: TopicChoice(topic="change_language", language=tag).payload,
    )
    return HTMLResponse(html, status_code=shown.status, headers=_framing(shown))


def _framing(shown: Shown) -> dict[str, str]:
    """Who may put the page into a frame: nobody, or the sites of its campaign. And whether it has a script."""
    if shown.campaign is None:
        return {}
    ancestors = " ".join(("'self'", *shown.campaign.origins))
    return {
        "Content-Security-Policy": f"{_POLICY}{_SCRIPTED if shown.scripted else ''}frame-ancestors {ancestors}",
        "Cross-Origin-Resource-Policy": "cross-origin",
    }


def linked(text: str, numbers: frozenset[str]) -> Markup:
    """A text with its web addresses, and the numbers that can be dialled, as links; everything else escaped.

    Args:
        text: a text of an answer.
        numbers: the numbers of contacts, as written.
    """
    parts, end = [], 0
    for match in _LINKABLE.finditer(text):
        bare = match[0].rstrip(".,:;)")
        if bare.startswith("https://"):
            link = Markup('<a href="{0}" rel="noopener noreferrer"><bdi>{0}</bdi></a>').format(bare)
        elif bare in numbers and not UNIT_AFTER.match(text, match.end()):
            link = Markup('<a href="tel:{0}"><bdi>{0}</bdi></a>').format(bare)
        else:
            continue
        parts += [escape(text[end : match.start()]), link]
        end = match.start() + len(bare)
    return Markup("").join((*parts, escape(text[end:])))


@lru_cache(maxsize=4)
def dialled_numbers(snapshot: Snapshot) -> frozenset[str]:
    """The numbers of contacts that may be shown, as answers write them."""
    shown = (contact for contact in snapshot.content.contacts.values() if contact.shown)
    return frozenset(phone.number for contact in shown for phone in contact.phone)


def _ticket(parts: Services, token: str) -> tuple[str, Ticket, bool]:
    """The conversation of a form's token; a new one, and True, when the token is of no use any more."""
    try:
        return token, parts.tickets.read(token), False
    except InvalidToken:
        fresh, opened = parts.tickets.open("")
        return fresh, opened, bool(token)


def _message_id(given: str) -> str:
    try:
        return str(uuid.UUID(given))
    except ValueError:
        return str(uuid.uuid4())


def _preferred(request: Request, offered: Sequence[str] = tuple(LANGUAGES)) -> str:
    """The first language of the browser that is offered, else the first that is."""
    for part in request.headers.get("accept-language", "")[:200].split(","):
        tag = part.split(";")[0].strip().lower()
        for known in offered:
            if tag == known.lower() or tag.split("-")[0] == known:
                return known
    return offered[0]
