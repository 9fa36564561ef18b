"""Fakes: the smallest thing that behaves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from bot.content.answering import Composer
from bot.content.quiz import QUIZ, quiz_answer
from bot.content.snapshot import Snapshot
from bot.content.tips import DAILY_TIPS, with_tip
from bot.engine_client import Asked, EngineHealth, EngineUnavailable
from bot.messages import Answer, Aspect


@dataclass
class FakeEngine:
    """Answers by keyword, in the language it is told; can be made to fail."""

    snapshot: Snapshot
    down: bool = False
    heard: list[Asked] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)

    async def ask(self, asked: Asked) -> tuple[Answer, ...]:
        """The answer to a choice, to a word it knows, or an honest question back."""
        if self.down:
            raise EngineUnavailable("down")
        self.heard.append(asked)
        language = (asked.choice.language if asked.choice else None) or asked.language or "en"
        composer = Composer(self.snapshot, language, date(2026, 12, 1))
        topic = asked.choice.topic if asked.choice else self._topic(asked.text or "")
        if topic is None:
            return (composer.clarify([("blackmail", Aspect.OVERVIEW), ("fake_profile", Aspect.OVERVIEW)], 0.2),)
        answer = composer.topic(self.snapshot.content.topics[topic], asked.choice.aspect if asked.choice else Aspect.OVERVIEW)
        if topic == QUIZ:
            return (quiz_answer(self.snapshot, language, asked.choice.section if asked.choice else None),)
        if topic == DAILY_TIPS:
            return (with_tip(answer, self.snapshot, date(2026, 12, 1)),)
        if topic == "delete_my_chat":
            answer = answer.model_copy(update={"forget": True})
        if topic == "change_language":
            answer = answer.model_copy(update={"chosen_language": language})
        return (answer,)

    async def forget(self, conversation: str) -> None:
        """Remember that it was told to forget."""
        if self.down:
            raise EngineUnavailable("down")
        self.forgotten.append(conversation)

    async def health(self) -> EngineHealth:
        """Up, unless made to fail."""
        return EngineHealth(not self.down, not self.down)

    @staticmethod
    def _topic(text: str) -> str | None:
        words = {"fake": "fake_profile", "blackmail": "blackmail", "otp": "otp_call", "delete": "delete_my_chat"}
        return next((topic for word, topic in words.items() if word in text.lower()), None)
