"""Fakes: the smallest thing that behaves."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from bot.content.answering import Composer
from bot.content.quiz import QUIZ, quiz_answer
from bot.content.snapshot import Snapshot
from bot.content.tips import DAILY_TIPS, with_tip
from bot.engine_client import Asked, EngineHealth, EngineUnavailable
from bot.messages import Answer, AnswerChoice, Aspect, TopicChoice
from tests.form import Form


@dataclass
class FakeEngine:
    """Answers by keyword, in the language it is told; can be made to fail."""

    snapshot: Snapshot
    down: bool = False
    heard: list[Asked] = field(default_factory=list)
    forgotten: list[str] = field(default_factory=list)
    forms: dict[str, Form] = field(default_factory=dict)

    async def ask(self, asked: Asked) -> tuple[Answer, ...]:
        """The answer to a choice, to a word it knows, or an honest question back."""
        if self.down:
            raise EngineUnavailable("down")
        self.heard.append(asked)
        form = self.forms.get(asked.conversation)
        if isinstance(asked.choice, AnswerChoice) or (form and form.active) or (asked.choice and asked.choice.topic == "draft_complaint"):
            return await self._reported(asked)
        tapped = asked.choice if isinstance(asked.choice, TopicChoice) else None
        language = (tapped.language if tapped else None) or asked.language or "en"
        composer = Composer(self.snapshot, language, date(2026, 12, 1))
        topic = tapped.topic if tapped else self._topic(asked.text or "")
        if topic is None:
            return (composer.clarify([("blackmail", Aspect.OVERVIEW), ("fake_profile", Aspect.OVERVIEW)], 0.2),)
        answer = composer.topic(self.snapshot.content.topics[topic], tapped.aspect if tapped else Aspect.OVERVIEW)
        if topic == QUIZ:
            return (quiz_answer(self.snapshot, language, tapped.section if tapped else None),)
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
        self.forms.pop(conversation, None)

    async def _reported(self, asked: Asked) -> tuple[Answer, ...]:
        """What the guided report's form says."""
        form = self.forms.setdefault(asked.conversation, Form(self.snapshot, None, chosen=False))
        choice, topic = asked.choice, self._topic(asked.text or "")
        fields = choice.model_dump(include={"question", "value", "topic", "language"}, exclude_none=True) if choice else {}
        entities = [{"entity": name, "value": value} for name, value in fields.items()]
        ranking = [{"label": f"ask/{topic}", "confidence": 0.9}] if topic else []
        intent = "answer" if isinstance(choice, AnswerChoice) else "ask" if choice or topic else "out_of_scope"
        message = {"text": asked.text or "", "intent": {"name": intent}, "entities": entities, "topic_ranking": ranking}
        metadata = {"language": asked.language, "language_chosen": asked.language_chosen, "message": asked.id, "noted": asked.noted}
        return tuple(await form.hear(message, metadata))

    async def health(self) -> EngineHealth:
        """Up, unless made to fail."""
        return EngineHealth(not self.down, not self.down)

    @staticmethod
    def _topic(text: str) -> str | None:
        words = {"fake": "fake_profile", "blackmail": "blackmail", "otp": "otp_call", "delete": "delete_my_chat"}
        return next((topic for word, topic in words.items() if word in text.lower()), None)
