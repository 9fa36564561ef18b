"""Daily tips: asking for them, at what time, pausing, stopping."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.content.tips import tip_block, tip_choice, tip_of
from bot.messages import Answer, Choice, Outcome
from bot.storage.mailroom import Subscription, TipsChange

PREFIX = "/tips"
_TIMES = (8 * 60, 13 * 60, 18 * 60, 21 * 60)
_TIME = re.compile(r"^(\d{1,2})(?:[:.](\d{2}))?$")
_DAY = 24 * 60


@dataclass(frozen=True)
class Talk:
    """What a person gets to read, and what changes."""

    answer: Answer
    change: TipsChange | None = None


def clock(minute: int) -> str:
    """A time of day as people write it."""
    return f"{minute // 60}:{minute % 60:02}"


def minute_of(text: str) -> int | None:
    """The time of day that somebody wrote, in minutes after midnight."""
    match = _TIME.match(text.strip())
    if not match:
        return None
    minute = int(match[1]) * 60 + int(match[2] or 0)
    return minute if int(match[2] or 0) < 60 and minute < _DAY else None


def choices(snapshot: Snapshot, language: str, subscription: Subscription | None) -> tuple[Choice, ...]:
    """What a person can do about the tips now."""

    def choice(word: str, payload: str, **fields: object) -> Choice:
        return Choice(title=snapshot.word(word, language, **fields), payload=f"{PREFIX} {payload}")

    if subscription is None:
        return tuple(choice("tips_at", str(minute), time=clock(minute)) for minute in _TIMES)
    pause = choice("tips_resume", "resume") if subscription.paused else choice("tips_pause", "pause")
    return (choice("tips_time", "time"), pause, choice("tips_stop", "stop"))


def talk(wish: str, snapshot: Snapshot, language: str, subscription: Subscription | None, today: date) -> Talk | None:
    """The answer to a wish about the tips: a button's, or what stands after ``/tips``.

    Args:
        wish: minutes after midnight, a time of day, ``time``, ``pause``, ``resume`` or ``stop``.
        snapshot: the content version.
        language: tag of the language to answer in, which becomes the language of the tips.
        subscription: the one there is.
        today: the day in Pakistan.

    Returns:
        None when it is not understood.
    """
    composer = Composer(snapshot, language, today)

    def says(word: str, then: Subscription | None, **fields: object) -> Answer:
        return composer.say(word, choices(snapshot, language, then), **fields).model_copy(update={"topic": "daily_tips"})

    minute = int(wish) if wish.isdigit() and 24 < int(wish) < _DAY else minute_of(wish)
    if minute is not None:
        wanted = Subscription(0, "", language, minute, paused=False)
        return Talk(says("tips_on", wanted, time=clock(minute)), TipsChange(language, minute, paused=False))
    if wish == "time":
        times = choices(snapshot, language, None)
        return Talk(composer.say("tips_choose_time", times))
    if wish not in ("pause", "resume", "stop"):
        return None
    if subscription is None:
        return Talk(says("tips_none", None))
    if wish == "stop":
        return Talk(says("tips_stopped", None), TipsChange(language, stop=True))
    paused = wish == "pause"
    after = Subscription(subscription.chat_id, subscription.chat, language, subscription.minute, paused)
    word = "tips_paused" if paused else "tips_resumed"
    return Talk(says(word, after, **({} if paused else {"time": clock(after.minute)})), TipsChange(language, paused=paused))


def tip_answer(snapshot: Snapshot, language: str, day: date) -> Answer | None:
    """The tip of a day as it is sent, with the way to more and the way out."""
    tip = tip_of(snapshot.content.tips, day)
    if tip is None:
        return None
    stop = Choice(title=snapshot.word("tips_stop", language), payload=f"{PREFIX} stop")
    pause = Choice(title=snapshot.word("tips_pause", language), payload=f"{PREFIX} pause")
    return Answer(
        outcome=Outcome.ASSISTANT,
        topic="daily_tips",
        language=language,
        blocks=(tip_block(snapshot, tip, language),),
        choices=(tip_choice(snapshot, tip, language), pause, stop),
    )
