"""The one use case: an Incoming becomes Replies."""

from __future__ import annotations

import asyncio
import logging
import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Protocol
from weakref import WeakValueDictionary

from pydantic import TypeAdapter

from bot.content.answering import DRAFT_COMPLAINT, MENU, Composer
from bot.content.phrases import intent_of
from bot.content.snapshot import Snapshot
from bot.documents import Documents
from bot.engine_client import Asked, EngineUnavailable
from bot.language.detect import detect
from bot.language.tags import DEFAULT
from bot.messages import Answer, AnswerChoice, Incoming, NoticeBlock, Outcome, Reply, TopicChoice
from bot.metrics import CRISES, ENGINE_SECONDS, PAPERS_SECONDS, TURNS
from bot.pack import papers
from bot.rendering.reply import reply_of
from bot.report.case import Case
from bot.safety.crisis import screen
from bot.safety.redaction import Redacted, redact
from bot.shelf import MemoryShelf, Shelf
from bot.storage.records import ConversationState, FirstResult, Taken, with_language

logger = logging.getLogger(__name__)
_NOTE_SECONDS = 0.5
# How sure the engine must be of another topic before an alarm of the crisis screen is dropped.
_OUTWEIGHING = 0.95
_REPLIES = TypeAdapter(tuple[Reply, ...])
_COMMAND = re.compile(r"\s*/([\w]*)(?:@\w*)?\s*")
_COMMANDS = {"report": DRAFT_COMPLAINT}


class Engine(Protocol):
    """Understands messages and answers them."""

    async def ask(self, asked: Asked) -> tuple[Answer, ...]: ...

    async def forget(self, conversation: str) -> None: ...


class Store(Protocol):
    """Remembers conversations."""

    async def recall(self, conversation: str, message: str) -> tuple[ConversationState, FirstResult | None]: ...

    async def record(self, taken: Taken) -> None: ...

    async def count(self, incoming: Incoming, replies: tuple[Reply, ...]) -> None: ...

    async def forget(self, conversation: str) -> None: ...


class Locks(Protocol):
    """Keeps the messages of one conversation in order, over every edge that takes them."""

    def hold(self, conversation: str) -> AbstractAsyncContextManager[None]: ...


class NothingPublished(Exception):
    """There is no content to answer from."""


@dataclass(frozen=True)
class TurnResult:
    """What a message came to.

    Args:
        language: the language of the replies, which the channel's own words follow.
        replies: what to present, in order.
        forgotten: whether everything about the conversation was deleted with this turn.
    """

    language: str
    replies: tuple[Reply, ...]
    forgotten: bool = False


class InProcessLocks:
    """One lock for each conversation, while somebody holds it."""

    def __init__(self) -> None:
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def hold(self, conversation: str) -> AsyncIterator[None]:
        """Wait until no other message of the conversation is being answered."""
        lock = self._locks.get(conversation)
        if lock is None:
            lock = self._locks[conversation] = asyncio.Lock()
        async with lock:
            yield


class Turn:
    """Takes messages through redaction, the crisis screen, the engine and rendering, and records the result.

    Args:
        engine: understands and answers.
        store: remembers.
        locks: keeps a conversation's messages in order.
        snapshot: gives the content to speak from; None when nothing is published.
        shelf: keeps for an hour what is never written down; in memory when None.
    """

    def __init__(
        self, engine: Engine, store: Store, locks: Locks, snapshot: Callable[[], Snapshot | None], shelf: Shelf | None = None
    ) -> None:
        self._engine = engine
        self._shelf = shelf or MemoryShelf()
        self._documents = Documents(self._shelf)
        self._store = store
        self._locks = locks
        self._snapshot = snapshot

    async def take(self, incoming: Incoming) -> TurnResult:
        """Answer a message. The same message again gets the first result.

        A result that only says "unavailable" is not kept, so that the same message may be tried again.

        Raises:
            NothingPublished: there is no content at all.
        """
        snapshot = self._snapshot()
        if snapshot is None:
            raise NothingPublished
        async with self._locks.hold(incoming.conversation):
            state, first = await self._store.recall(incoming.conversation, incoming.id)
            if first and (told := await self._told(incoming, first)):
                return TurnResult(first.language, told)
            redacted = redact(incoming.text, public_numbers(snapshot)) if incoming.text is not None else None
            answers, language = await self._answers(incoming, redacted, state, snapshot)
            answers = await self._forgotten(incoming, answers, snapshot)
            answers = tuple([await self._with_papers(incoming, answer, snapshot) for answer in answers])
            replies = tuple(reply_of(answer, f"{incoming.id}.{number}", snapshot) for number, answer in enumerate(answers))
            await self._keep(incoming, answers, replies, redacted, state)
            forgotten = any(answer.forget for answer in answers)
        for reply in replies:
            TURNS.labels(incoming.channel, reply.language, reply.outcome.value).inc()
        return TurnResult(language, replies, forgotten)

    async def forget(self, conversation: str) -> None:
        """Delete everything kept of a conversation, in the engine and here.

        Raises:
            EngineUnavailable: the engine could not be reached; try again. What is kept here is gone all the same.
        """
        async with self._locks.hold(conversation):
            await self._forget(conversation)

    async def _forget(self, conversation: str) -> None:
        await self._shelf.forget(conversation)
        await self._store.forget(conversation)
        await self._engine.forget(conversation)

    async def _told(self, incoming: Incoming, first: FirstResult) -> tuple[Reply, ...]:
        """The first replies to a message. Those of the guided report are on the shelf, and may be gone after a restart."""
        kept = await self._shelf.get(_shelf_name(incoming))
        return _REPLIES.validate_json(kept) if kept else first.replies

    async def _with_papers(self, incoming: Incoming, answer: Answer, snapshot: Snapshot) -> Answer:
        """The answer with the papers it promises, made and put on the shelf."""
        case = Case.of_slot(answer.report, snapshot.content.report)
        if case is None or case.situation is None:
            return answer
        started = time.perf_counter()
        files = await asyncio.to_thread(papers, case, snapshot, answer.language, date.today())
        PAPERS_SECONDS.observe(time.perf_counter() - started)
        blocks = [await self._documents.put(incoming.conversation, file, snapshot.word(title, answer.language)) for title, file in files]
        return answer.model_copy(update={"blocks": (*answer.blocks, *blocks), "report": None})

    async def _answers(
        self, incoming: Incoming, redacted: Redacted | None, state: ConversationState, snapshot: Snapshot
    ) -> tuple[tuple[Answer, ...], str]:
        kind = screen(redacted.text) if redacted else None
        detected = detect(redacted.text) if redacted else None
        language = state.language if state.language_chosen else detected or state.language
        composer = Composer(snapshot, language or DEFAULT, date.today())
        card = snapshot.topic(kind) if kind else None
        if card:
            noted = await self._note(incoming, redacted, state)
            if noted and outweighs(card.id, noted[0].topic, noted[0].confidence, snapshot):
                caution = NoticeBlock(text=snapshot.word("if_in_danger", noted[0].language))
                first = noted[0].model_copy(update={"blocks": (caution, *noted[0].blocks)})
                return (first, *noted[1:]), noted[-1].language
            CRISES.labels(card.id).inc()
            goes_on = (answer for answer in noted if answer.outcome is Outcome.FORM)
            return (composer.topic(card), *goes_on), language or DEFAULT
        asked = _asked(incoming, redacted, state, snapshot)
        started = time.perf_counter()
        try:
            answers = await self._engine.ask(asked)
        except EngineUnavailable as error:
            logger.warning("engine unavailable: %s", error)
            return (composer.unavailable(),), language or DEFAULT
        finally:
            ENGINE_SECONDS.observe(time.perf_counter() - started)
        if redacted and redacted.found - {"link", "account"} and not any(answer.outcome is Outcome.FORM for answer in answers):
            told = snapshot.word("redacted", answers[0].language)
            answers = (answers[0].model_copy(update={"blocks": (*answers[0].blocks, NoticeBlock(text=told))}), *answers[1:])
        return answers, answers[-1].chosen_language or answers[-1].language

    async def _forgotten(self, incoming: Incoming, answers: tuple[Answer, ...], snapshot: Snapshot) -> tuple[Answer, ...]:
        """The answers, once everything is deleted if they say so. What could not be deleted is not said to be."""
        if not any(answer.forget for answer in answers):
            return answers
        try:
            await self._forget(incoming.conversation)
        except EngineUnavailable as error:
            logger.warning("engine unavailable: %s", error)
            return (Composer(snapshot, answers[-1].language, date.today()).unavailable(),)
        return answers

    async def _note(self, incoming: Incoming, redacted: Redacted | None, state: ConversationState) -> tuple[Answer, ...]:
        """Let the engine know of a message that needs no answer of its own, so that what follows has its context.

        Returns:
            What it would have answered, the question of a guided report under way included; nothing when it does not answer at once.
        """
        text = redacted.text if redacted else None
        asked = Asked(incoming.conversation, incoming.id, text, None, None, state.language, state.language_chosen, noted=True)
        try:
            return await asyncio.wait_for(self._engine.ask(asked), _NOTE_SECONDS)
        except (EngineUnavailable, TimeoutError):
            logger.info("the engine was not told of a crisis message; the card was given all the same")
            return ()

    async def _keep(
        self,
        incoming: Incoming,
        answers: tuple[Answer, ...],
        replies: tuple[Reply, ...],
        redacted: Redacted | None,
        state: ConversationState,
    ) -> None:
        last = answers[-1]
        if last.outcome is Outcome.UNAVAILABLE or any(answer.forget for answer in answers):
            await self._store.count(incoming, replies)
        else:
            after = with_language(state, last.language, last.chosen_language)
            unanswered = redacted.text if redacted and any(answer.unanswered for answer in answers) else None
            if any(reply.outcome is Outcome.FORM for reply in replies):
                await self._shelf.put(incoming.conversation, _shelf_name(incoming), _REPLIES.dump_json(replies))
            await self._store.record(Taken(incoming, after, replies, unanswered))


def _shelf_name(incoming: Incoming) -> str:
    return f"result:{incoming.conversation}:{incoming.id}"


def outweighs(kind: str, topic: str | None, confidence: float, snapshot: Snapshot) -> bool:
    """Whether a message is so surely about a topic that the crisis screen took its words wrongly.

    Only topics that say so outweigh an alarm: a hacked server in which "somebody is inside" is no burglary.

    Args:
        kind: the crisis the screen heard.
        topic: what the engine would answer.
        confidence: how sure it is.
        snapshot: the content, whose topics name the crises they outweigh.
    """
    known = snapshot.topic(topic or "")
    return known is not None and kind in known.outweighs and confidence >= _OUTWEIGHING


def _asked(incoming: Incoming, redacted: Redacted | None, state: ConversationState, snapshot: Snapshot) -> Asked:
    choice = incoming.choice
    if redacted and _COMMAND.fullmatch(redacted.text):
        # A command of another bot, or of none: whoever types one wants to know what there is.
        command = _COMMAND.fullmatch(redacted.text)
        choice, redacted = TopicChoice(topic=_COMMANDS.get(command[1].lower() if command else "", MENU)), None
    topic = snapshot.topic(choice.topic) if isinstance(choice, TopicChoice) else None
    intent = "answer" if isinstance(choice, AnswerChoice) else intent_of(topic.category) if topic else None
    text = redacted.text if redacted else None
    return Asked(incoming.conversation, incoming.id, text, choice, intent, state.language, state.language_chosen)


@lru_cache(maxsize=4)
def public_numbers(snapshot: Snapshot) -> frozenset[str]:
    """The numbers of helplines and offices, working or old, which are nobody's personal data; digits only."""
    return frozenset(number for contact in snapshot.content.contacts.values() for number in contact.digits)
