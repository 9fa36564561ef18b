"""A bounded load of questions over HTTP, from so many clients at once."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

# What each bot is asked, over and over: what it was made for.
STOCK_QUESTIONS = ("hello", "i am feeling sad", "no", "are you a bot?", "i am doing great", "bye")
OUR_QUESTIONS = (
    "hello",
    "someone made a fake id with my pictures",
    "mera whatsapp hack ho gaya hai kya karun",
    "میرے اکاؤنٹ سے پیسے نکل گئے",
    "what is the punishment for hacking",
    "nccia ka number kya hai",
)
# People ask a few things and go; a conversation that never ends would only measure its own history.
MESSAGES_A_CONVERSATION = 10
Say = Callable[[str], Awaitable[bool]]


@dataclass(frozen=True)
class Load:
    """What a load measured.

    Args:
        clients: how many asked at once.
        per_second: messages answered each second.
        median_ms: the middle of the times, in milliseconds.
        p99_ms: the time 99 of 100 stay under.
        failed: messages that got no answer.
    """

    clients: int
    per_second: float
    median_ms: float
    p99_ms: float
    failed: int


async def run_load(open_client: Callable[[], Awaitable[Say]], questions: Sequence[str], clients: int, seconds: float) -> Load:
    """Let clients ask for some seconds, each waiting for its answer before the next question.

    Args:
        open_client: opens a conversation: gives a function that asks and tells whether an answer came.
        questions: what is asked, in turn.
        clients: how many.
        seconds: how long.
    """
    times: list[float] = []
    failed = 0
    started = time.perf_counter()
    until = started + seconds

    async def work(turn: int) -> None:
        nonlocal failed
        say, left = await open_client(), MESSAGES_A_CONVERSATION
        while time.perf_counter() < until:
            if not left:
                say, left = await open_client(), MESSAGES_A_CONVERSATION
            left -= 1
            begun = time.perf_counter()
            answered = await say(questions[turn % len(questions)])
            times.append(time.perf_counter() - begun)
            failed += not answered
            turn += 1

    await asyncio.gather(*(work(number) for number in range(clients)))
    elapsed = time.perf_counter() - started
    ordered = sorted(times)
    return Load(
        clients=clients,
        per_second=(len(times) - failed) / elapsed,
        median_ms=statistics.median(ordered) * 1000,
        p99_ms=ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] * 1000,
        failed=failed,
    )
