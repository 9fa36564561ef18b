"""One update becomes what is to be sent, and what changes."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.channels.telegram import buttons, calls, groups, inline, subscription
from bot.channels.telegram.links import read_start
from bot.channels.telegram.parse import TEXT_LIMIT, Asked, Kind, parse
from bot.channels.telegram.present import Presented, present
from bot.channels.web.errors import ApiError
from bot.channels.web.parse import parse_choice
from bot.content.answering import DRAFT_COMPLAINT, MENU, Composer
from bot.content.snapshot import Snapshot
from bot.content.tips import DAILY_TIPS
from bot.language.tags import DEFAULT
from bot.messages import Answer, AnswerChoice, Incoming, Outcome, Reply, TopicChoice
from bot.metrics import TELEGRAM_UPDATES
from bot.rendering.reply import reply_of
from bot.services import Services
from bot.storage.mailroom import Mailroom, Parcel, Settled, TipsChange
from bot.turn import TurnResult

logger = logging.getLogger(__name__)
CHANNEL = "telegram"
PAKISTAN = ZoneInfo("Asia/Karachi")
HIDE = "hide"
# Commands that are a topic, and what stands in the list of commands besides.
TOPICS = {
    "start": "greet",
    "menu": MENU,
    "help": MENU,
    "report": DRAFT_COMPLAINT,
    "helplines": "emergency_numbers",
    "language": "change_language",
    "tips": DAILY_TIPS,
    "quiz": "quiz",
    "privacy": "assistant_privacy",
    "delete": "delete_my_chat",
}
COMMANDS = ("start", "menu", "report", "helplines", "language", "tips", "quiz", "privacy", "delete", HIDE)
GROUP_COMMANDS = ("helplines", "report", HIDE)
_VANISH_SECONDS = 60
_REFUSALS_KEPT = 10_000
_NOT_LOOKED_AT = {Outcome.CRISIS, Outcome.UNAVAILABLE}


@dataclass(frozen=True)
class Identity:
    """Who the bot is."""

    id: int
    username: str


@dataclass(frozen=True)
class _Chat:
    """A chat while an update of it is answered."""

    asked: Asked
    update_id: int
    key: str
    conversation: str
    language: str
    known_language: bool
    snapshot: Snapshot

    @property
    def composer(self) -> Composer:
        return Composer(self.snapshot, self.language, date.today())

    def settled(self, result: str, presented: Presented, **changes: object) -> Settled:
        seen = (self.asked.message_id,) if self.asked.message_id and not self.asked.group else ()
        base = Settled(self.update_id, result, self.asked.chat_id, self.key, presented.parcels, payloads=presented.payloads, seen=seen)
        return replace(base, **changes)  # type: ignore[arg-type]


class Handler:
    """Answers updates.

    Args:
        services: the edge's parts.
        mailroom: what is kept for Telegram.
        bot: for what is answered at once: taps and inline queries.
    """

    def __init__(self, services: Services, mailroom: Mailroom, bot: Bot) -> None:
        self._services = services
        self._mailroom = mailroom
        self._bot = bot
        self._refused: dict[str, float] = {}
        self._cards: inline.Cards | None = None

    def key(self, chat_id: int) -> str:
        """The key of a chat, which names nobody."""
        return self._services.tickets.key(CHANNEL, str(chat_id))

    async def answer(self, update: Update, me: Identity) -> Settled:
        """What an update comes to. Nothing is changed or sent by this, but for taps and inline queries, which are answered.

        Raises:
            bot.turn.NothingPublished: there is no content to speak from.
        """
        snapshot = self._services.snapshot
        asked = parse(update, me.username, me.id)
        TELEGRAM_UPDATES.labels(asked.kind.name.lower()).inc()
        if asked.kind is Kind.INLINE:
            await self._offer(asked, snapshot, me)
            return Settled(update.update_id, "inline")
        if asked.query_id:
            await self._acknowledge(asked.query_id)
        key = self.key(asked.chat_id) if asked.chat_id else ""
        if asked.kind is Kind.LEFT:
            return Settled(update.update_id, "left", asked.chat_id, key, forget=True)
        if asked.kind is Kind.IGNORED:
            return Settled(update.update_id, "ignored")
        # In a group each person talks about their own matter.
        conversation = self._services.tickets.key(CHANNEL, f"{asked.chat_id}:{asked.user_id}") if asked.group else key
        wait = await self._services.message_limit.wait(conversation)
        if wait and self._told(conversation, wait):
            return Settled(update.update_id, "limited")
        state = await self._services.records.state(conversation)
        language = state.language or asked.language or DEFAULT
        chat = _Chat(asked, update.update_id, key, conversation, language, state.language is not None, snapshot)
        if wait:
            return chat.settled("limited", self._own(chat, chat.composer.say("too_many", seconds=int(wait))))
        return await self._settled(chat, me)

    def _told(self, conversation: str, wait: float) -> bool:
        """Whether somebody who sends too much was told so already; once is enough until they may write again."""
        now = time.monotonic()
        if self._refused.get(conversation, 0.0) > now:
            return True
        if len(self._refused) > _REFUSALS_KEPT:
            self._refused = {key: until for key, until in self._refused.items() if until > now}
        self._refused[conversation] = now + wait
        return False

    async def _settled(self, chat: _Chat, me: Identity) -> Settled:
        asked = chat.asked
        match asked.kind:
            case Kind.SENT:
                return chat.settled(asked.sent, self._own(chat, chat.composer.say(asked.sent, chat.composer.menu())))
            case Kind.TOO_LONG:
                return chat.settled("too_long", self._own(chat, chat.composer.say("too_long", limit=TEXT_LIMIT)))
            case Kind.COMMAND if asked.command == HIDE:
                return self._hide(chat)
            case Kind.COMMAND if asked.command == "tips" and asked.argument:
                return await self._tips(chat, asked.argument.lower()) or await self._choice(chat, TopicChoice(topic=DAILY_TIPS), me)
            case Kind.COMMAND:
                return await self._command(chat, me)
            case Kind.TAP:
                return await self._tap(chat, me)
            case _:
                return await self._text(chat, me)

    # --- what people write

    async def _text(self, chat: _Chat, me: Identity) -> Settled:
        result = await self._turn(chat, text=chat.asked.text)
        if chat.asked.group:
            return self._group(chat, result, me)
        suspicion = chat.snapshot.suspicion.find(chat.asked.text)
        first = result.replies[0]
        if (chat.asked.forwarded or suspicion.pasted) and first.outcome not in _NOT_LOOKED_AT and not result.forgotten:
            composer = Composer(chat.snapshot, result.language, date.today())
            looks = composer.looks_like(suspicion, first.topic if first.topic in chat.snapshot.suspicion.topics else None)
            return chat.settled("suspicious", self._own(chat, looks))
        return await self._replied(chat, result)

    async def _command(self, chat: _Chat, me: Identity) -> Settled:
        topic, campaign = TOPICS.get(chat.asked.command, MENU), ""
        if chat.asked.group and topic == DRAFT_COMPLAINT:
            # Nobody is asked what happened to them before others.
            topic = "how_to_report"
        if chat.asked.command == "start":
            wanted, campaign = read_start(chat.asked.argument)
            topic = wanted if wanted and chat.snapshot.topic(wanted) else topic
        return await self._choice(chat, TopicChoice(topic=topic), me, campaign)

    async def _choice(self, chat: _Chat, choice: TopicChoice, me: Identity, campaign: str = "") -> Settled:
        result = await self._turn(chat, choice=choice, campaign=campaign)
        return self._group(chat, result, me) if chat.asked.group else await self._replied(chat, result)

    async def _tap(self, chat: _Chat, me: Identity) -> Settled:
        tapped = buttons.unpack(chat.asked.data)
        payload = await self._mailroom.payload(tapped.key) if tapped.key else tapped.payload
        if payload and payload.startswith(subscription.PREFIX):
            settled = await self._tips(chat, payload.removeprefix(subscription.PREFIX).strip())
            if settled:
                return settled
        if payload and payload.startswith(calls.PREFIX):
            contact = calls.call_parcel(payload.removeprefix(calls.PREFIX).strip(), chat.snapshot, chat.language)
            if contact:
                return chat.settled("call", Presented((contact,)))
        try:
            choice = parse_choice(payload or "", chat.snapshot)
        except ApiError:
            return chat.settled("stale", self._own(chat, chat.composer.say("expired_choice", chat.composer.menu())))
        in_place = tapped.whole and buttons.between_aspects(choice, chat.asked.keyboard)
        result = await self._turn(chat, choice=choice)
        settled = await self._replied(chat, result)
        return _edited(settled, chat.asked.message_id) if in_place else settled

    async def _turn(
        self, chat: _Chat, text: str | None = None, choice: TopicChoice | AnswerChoice | None = None, campaign: str = ""
    ) -> TurnResult:
        if not chat.known_language and chat.asked.language:
            await self._services.records.set_language(chat.conversation, CHANNEL, chat.asked.language, chosen=False)
        message = f"tg-{chat.update_id}"
        incoming = Incoming(channel=CHANNEL, conversation=chat.conversation, id=message, text=text, choice=choice, campaign=campaign)
        return await self._services.turn.take(incoming)

    async def _replied(self, chat: _Chat, result: TurnResult) -> Settled:
        parcels: list[Parcel] = []
        payloads: dict[str, str] = {}
        for reply in result.replies:
            dressed = await self._with_tips(chat, reply) if reply.topic == DAILY_TIPS else reply
            presented = present(dressed, chat.snapshot)
            parcels += presented.parcels
            payloads.update(presented.payloads)
        if result.forgotten:
            # Of a deleted chat not even the number of the last message stays.
            parcels = [Parcel(parcel.kind, {**parcel.body, "remember": False}) for parcel in parcels]
        chosen = result.language if any(reply.topic == "change_language" for reply in result.replies) else None
        outcome = result.replies[-1].outcome.value
        return chat.settled(outcome, Presented(tuple(parcels), payloads), language=chosen, forget=result.forgotten)

    def _group(self, chat: _Chat, result: TurnResult, me: Identity) -> Settled:
        parcel = groups.group_parcel(result.replies[0], chat.snapshot, me.username, chat.asked.message_id)
        return chat.settled("group", Presented((parcel,)))

    # --- the bot's own moves

    async def _tips(self, chat: _Chat, wish: str) -> Settled | None:
        there = await self._mailroom.subscription(chat.key)
        talk = subscription.talk(wish, chat.snapshot, chat.language, there, today())
        if talk is None:
            return None
        change: TipsChange | None = talk.change
        return chat.settled("tips", self._own(chat, talk.answer), tips=change)

    async def _with_tips(self, chat: _Chat, reply: Reply) -> Reply:
        """The reply on daily tips, with what this chat can do about them."""
        there = await self._mailroom.subscription(chat.key)
        controls = subscription.choices(chat.snapshot, reply.language, there)
        return reply.model_copy(update={"choices": (*controls, *reply.choices[:1])})

    def _hide(self, chat: _Chat) -> Settled:
        presented = self._own(chat, chat.composer.say("hidden_group" if chat.asked.group else "hidden"))
        parcels = tuple(Parcel(parcel.kind, {**parcel.body, "remember": False, "vanish": _VANISH_SECONDS}) for parcel in presented.parcels)
        return chat.settled(HIDE, Presented(parcels), hide=True)

    @staticmethod
    def _own(chat: _Chat, answer: Answer) -> Presented:
        return present(reply_of(answer, f"tg-{chat.update_id}.0", chat.snapshot), chat.snapshot)

    # --- what is answered at once

    async def _acknowledge(self, query_id: str) -> None:
        """Stop the waiting sign on a tapped button; too late is no harm."""
        try:
            await self._bot.answer_callback_query(query_id)
        except TelegramError as error:
            logger.info("a tap could not be acknowledged: %s", type(error).__name__)

    async def _offer(self, asked: Asked, snapshot: Snapshot, me: Identity) -> None:
        """Offer cards to share. A query that comes too late or too often gets none."""
        if await self._services.message_limit.wait(self._services.tickets.key("inline", str(asked.user_id))):
            return
        if self._cards is None or self._cards.snapshot is not snapshot:
            self._cards = inline.Cards(snapshot)
        found = inline.results(self._cards, asked.inline, asked.language, me.username)
        try:
            await self._bot.answer_inline_query(asked.query_id, found, cache_time=300, is_personal=True)
        except TelegramError as error:
            logger.info("an inline query could not be answered: %s", type(error).__name__)


def _edited(settled: Settled, message_id: int) -> Settled:
    """The same answer in place of the message that was tapped, when it is one message."""
    if len(settled.parcels) != 1 or settled.parcels[0].kind != "text":
        return settled
    body = {**settled.parcels[0].body, "message_id": message_id}
    return replace(settled, parcels=(Parcel("edit", body),))


def today() -> date:
    """The day in Pakistan."""
    return datetime.now(UTC).astimezone(PAKISTAN).date()
