"""Telegram's limits, kept strictly: 30 messages in any second, one a second to a chat, 20 a minute to a group.

A message counts from the moment it leaves until a whole second after Telegram's answer came back. Telegram looked at it
somewhere in between, so the limits hold by Telegram's clock too, however long a request was on its way.
https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

from __future__ import annotations

import math
from collections import defaultdict, deque
from dataclasses import dataclass, field

PER_SECOND = 30
PER_CHAT_SECONDS = 1.0
PER_GROUP_MINUTE = 20
_SECOND, _MINUTE = 1.0, 60.0


@dataclass
class _Chat:
    flying: bool = False
    not_before: float = 0.0
    ended: deque[float] = field(default_factory=deque)


class Pace:
    """Says when the next message may leave. Knows nothing of clocks: every call is told the time, in seconds."""

    def __init__(self) -> None:
        self._flying = 0
        self._ended: deque[float] = deque()
        self._chats: dict[int, _Chat] = defaultdict(_Chat)

    def wait(self, chat_id: int, now: float) -> float:
        """Seconds until a message to a chat may leave; 0 is now, infinity is after a message that is on its way."""
        return max(self.wait_for_any(now), self._wait_for_chat(chat_id, now))

    def wait_for_any(self, now: float) -> float:
        """Seconds until a message to some chat may leave."""
        while self._ended and now - self._ended[0] >= _SECOND:
            self._ended.popleft()
        if self._flying + len(self._ended) < PER_SECOND:
            return 0.0
        return self._ended[0] + _SECOND - now if self._ended else math.inf

    def begin(self, chat_id: int) -> None:
        """A message to a chat leaves."""
        self._flying += 1
        self._chats[chat_id].flying = True

    def end(self, chat_id: int, now: float) -> None:
        """Telegram's answer came back, whatever it was."""
        self._flying -= 1
        self._ended.append(now)
        chat = self._chats[chat_id]
        chat.flying = False
        chat.ended.append(now)

    def hold(self, chat_id: int, until: float) -> None:
        """Send a chat nothing before a time: Telegram, or the network, asked for patience."""
        self._chats[chat_id].not_before = until

    def remember(self, chat_id: int, count: int, now: float) -> None:
        """A chat was sent messages by another edge, up to now."""
        self._chats[chat_id].ended.extend([now] * count)

    def knows(self, chat_id: int) -> bool:
        """Whether anything was sent to a chat lately, or is on its way."""
        return chat_id in self._chats

    def tidy(self, now: float) -> None:
        """Forget chats that nothing has to be waited for."""
        for chat_id in [chat_id for chat_id, chat in self._chats.items() if not chat.flying and self._settled(chat, now)]:
            del self._chats[chat_id]

    @staticmethod
    def _settled(chat: _Chat, now: float) -> bool:
        return chat.not_before <= now and (not chat.ended or now - chat.ended[-1] >= _MINUTE)

    def _wait_for_chat(self, chat_id: int, now: float) -> float:
        chat = self._chats.get(chat_id)
        if chat is None:
            return 0.0
        if chat.flying:
            return math.inf
        while chat.ended and now - chat.ended[0] >= _MINUTE:
            chat.ended.popleft()
        until = max(chat.not_before, chat.ended[-1] + PER_CHAT_SECONDS if chat.ended else 0.0)
        # The ids of groups are negative.
        if chat_id < 0 and len(chat.ended) >= PER_GROUP_MINUTE:
            until = max(until, chat.ended[-PER_GROUP_MINUTE] + _MINUTE)
        return max(0.0, until - now)
