"""The one use case, with fakes at its rim."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

import pytest

from bot.content.snapshot import Snapshot
from bot.documents import Documents
from bot.engine_client import EngineUnavailable
from bot.messages import AnswerChoice, DownloadBlock, Incoming, Outcome, Reply, TopicChoice
from bot.shelf import MemoryShelf
from bot.storage.records import ConversationState, FirstResult, Taken
from bot.turn import InProcessLocks, NothingPublished, Turn
from tests.fakes import FakeEngine

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    """The edge runs on asyncio."""
    return "asyncio"


@dataclass
class FakeStore:
    """Remembers in a dictionary."""

    results: dict[tuple[str, str], FirstResult] = field(default_factory=dict)
    states: dict[str, ConversationState] = field(default_factory=dict)
    unanswered: list[str] = field(default_factory=list)
    counted: int = 0

    async def recall(self, conversation: str, message: str) -> tuple[ConversationState, FirstResult | None]:
        """What is remembered, after a moment in which another message could slip in."""
        await asyncio.sleep(0)
        return self.states.get(conversation, ConversationState()), self.results.get((conversation, message))

    async def record(self, taken: Taken) -> None:
        """Keep the result."""
        key = (taken.incoming.conversation, taken.incoming.id)
        self.results[key] = FirstResult(taken.state.language or "", taken.replies)
        self.states[taken.incoming.conversation] = taken.state
        if taken.unanswered_text:
            self.unanswered.append(taken.unanswered_text)

    async def count(self, incoming: Incoming, replies: tuple[Reply, ...]) -> None:
        """Count it."""
        self.counted += 1

    async def forget(self, conversation: str) -> None:
        """Forget it."""
        self.results = {key: value for key, value in self.results.items() if key[0] != conversation}
        self.states.pop(conversation, None)


@pytest.fixture
def store() -> FakeStore:
    """An empty store."""
    return FakeStore()


@pytest.fixture
def turn(fake_engine: FakeEngine, store: FakeStore, snapshot: Snapshot) -> Turn:
    """The use case."""
    return Turn(fake_engine, store, InProcessLocks(), lambda: snapshot)


def message(text: str | None, number: int = 1, choice: TopicChoice | None = None) -> Incoming:
    """A message of one conversation."""
    return Incoming(channel="web", conversation="c", id=str(number), text=text, choice=choice)


async def test_the_same_message_at_once_is_asked_once(turn: Turn, fake_engine: FakeEngine) -> None:
    """Two requests in flight with one id get one result."""
    first, second = await asyncio.gather(turn.take(message("fake id")), turn.take(message("fake id")))
    assert first == second
    assert len(fake_engine.heard) == 1


async def test_a_question_not_understood_is_kept_redacted(turn: Turn, store: FakeStore) -> None:
    """To learn from, without anybody's number."""
    await turn.take(message("zzz 03001234567"))
    assert store.unanswered == ["zzz [phone]"]


async def test_a_language_asked_for_is_kept(turn: Turn, store: FakeStore) -> None:
    """And holds for the next message, whatever language that is in."""
    await turn.take(message(None, 1, TopicChoice(topic="change_language", language="ur")))
    assert store.states["c"] == ConversationState("ur", True)
    result = await turn.take(message("i want to kill myself", 2))
    assert result.language == "ur"
    assert result.replies[0].language == "ur"


async def test_a_crisis_card_does_not_wait_for_a_slow_engine(turn: Turn, fake_engine: FakeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second at most is spent on telling the engine."""

    async def hang(*_: object) -> None:
        await asyncio.sleep(60)

    monkeypatch.setattr(fake_engine, "ask", hang)
    result = await asyncio.wait_for(turn.take(message("main khudkushi kar lun ga")), 5)
    assert result.replies[0].outcome is Outcome.CRISIS


async def test_an_unavailable_result_is_counted_but_not_kept(turn: Turn, store: FakeStore, fake_engine: FakeEngine) -> None:
    """So that the same message may be tried again."""
    fake_engine.down = True
    result = await turn.take(message("fake id"))
    assert result.replies[0].outcome is Outcome.UNAVAILABLE
    assert store.counted == 1
    assert not store.results


async def test_forgetting_in_words_tells_the_channel(turn: Turn, store: FakeStore, fake_engine: FakeEngine) -> None:
    """The channel starts a new conversation after it."""
    await turn.take(message("fake id"))
    result = await turn.take(message("delete it all", 2))
    assert result.forgotten
    assert not store.results
    assert fake_engine.forgotten == ["c"]


async def test_what_could_not_be_deleted_is_not_said_to_be(turn: Turn, fake_engine: FakeEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person is told that it did not work, and may try again."""

    async def fail(_: str) -> None:
        raise EngineUnavailable("down")

    monkeypatch.setattr(fake_engine, "forget", fail)
    result = await turn.take(message("delete it all"))
    assert not result.forgotten
    assert result.replies[0].outcome is Outcome.UNAVAILABLE


async def test_without_content_it_says_so(fake_engine: FakeEngine, store: FakeStore) -> None:
    """Readiness names it; a message is refused, not lost in silence."""
    with pytest.raises(NothingPublished):
        await Turn(fake_engine, store, InProcessLocks(), lambda: None).take(message("hi"))


@pytest.mark.parametrize("text", ["/restart", "/help@agahi_bot", " / "])
async def test_a_command_of_another_bot_gets_the_menu(turn: Turn, fake_engine: FakeEngine, text: str) -> None:
    """It is not classified, and never reaches Rasa as a command."""
    result = await turn.take(message(text))
    assert result.replies[0].topic == "menu"
    assert fake_engine.heard[0].text is None


def reporting(turn: Turn) -> list[Incoming]:
    """A report from its button to its papers."""
    taps = [("start", "blackmail"), ("danger", "no"), ("move", "document")]
    return [
        Incoming(channel="web", conversation="c", id=f"r{number}", choice=AnswerChoice(question=question, value=value))
        for number, (question, value) in enumerate(taps)
    ]


async def test_nothing_of_a_report_is_recorded(turn: Turn, store: FakeStore) -> None:
    """It is counted, and told again from the shelf."""
    for incoming in reporting(turn):
        result = await turn.take(incoming)
        assert all(reply.outcome is Outcome.FORM for reply in result.replies)
        assert await turn.take(incoming) == result


async def test_papers_are_made_and_forgotten(snapshot: Snapshot, fake_engine: FakeEngine, store: FakeStore) -> None:
    """Three of them, with addresses that work until the chat is deleted."""
    shelf = MemoryShelf()
    turn = Turn(fake_engine, store, InProcessLocks(), lambda: snapshot, shelf)
    for incoming in reporting(turn):
        result = await turn.take(incoming)
    downloads = [block for block in result.replies[-1].blocks if isinstance(block, DownloadBlock)]
    assert [block.name for block in downloads] == ["papers.pdf", "papers.txt", "papers.html"]
    documents = Documents(shelf)
    assert all([await documents.read(block.url) for block in downloads])
    await turn.forget("c")
    assert not any([await documents.read(block.url) for block in downloads])


async def test_after_a_crisis_card_the_report_waits(turn: Turn) -> None:
    """The card first, then how to go on; the question comes when the person asks for it."""
    await turn.take(reporting(turn)[0])
    result = await turn.take(Incoming(channel="web", conversation="c", id="x", text="i want to kill myself"))
    assert [reply.outcome for reply in result.replies] == [Outcome.CRISIS, Outcome.FORM]
    assert [choice.payload for choice in result.replies[1].choices] == [
        '/answer{"question": "move", "value": "continue"}', '/answer{"question": "move", "value": "stop"}',
    ]  # fmt: skip
