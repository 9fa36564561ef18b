"""What a person would get for a message, without servers: redaction, crisis screen, parse result, action.

These are the steps of `bot.turn` and of the rules in data/rules, in one process, so that thousands of questions take seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rasa_sdk.interfaces import Tracker

from actions.answers import ActionAnswer, ActionAssist, ActionClarify, ActionCrisis, ActionOutOfScope, ActionUnspokenLanguage, AgahiAction
from actions.moves import moved
from actions.understood import understood
from bot.content.schema import Topic
from bot.content.snapshot import Snapshot
from bot.evaluation.engine import parse
from bot.evaluation.questions import Dialogue
from bot.language.detect import detect
from bot.language.tags import DEFAULT
from bot.messages import Answer, Outcome
from bot.safety.crisis import screen
from bot.safety.redaction import redact
from bot.turn import outweighs, public_numbers


@dataclass(frozen=True)
class Answered:
    """What a question got.

    Args:
        outcome: what the turn came to.
        topic: the topic of the answer.
        language: the language of the answer.
        confidence: how sure the engine was of its best topic.
        ranking: the topics by likelihood, as (topic, confidence).
        offered: the topics among the choices of a clarifying question.
        milliseconds: what understanding took; 0 when the crisis screen answered.
    """

    outcome: Outcome
    topic: str | None
    language: str
    confidence: float
    ranking: tuple[tuple[str, float], ...] = ()
    offered: frozenset[str] = field(default_factory=frozenset)
    milliseconds: float = 0.0


class Answerer:
    """Answers questions with a model file and a version of the content, each in a conversation of its own.

    Args:
        model: the model file.
        snapshot: the content.
    """

    def __init__(self, model: Path, snapshot: Snapshot) -> None:
        self._model = model
        self._snapshot = snapshot
        self._unsure: AgahiAction = ActionClarify(lambda: snapshot)
        self._actions: dict[str, AgahiAction] = {
            "ask": ActionAnswer(lambda: snapshot),
            "assistant": ActionAssist(lambda: snapshot),
            "crisis": ActionCrisis(lambda: snapshot),
            "out_of_scope": ActionOutOfScope(lambda: snapshot),
            "unspoken_language": ActionUnspokenLanguage(lambda: snapshot),
        }

    @property
    def topics(self) -> dict[str, Topic]:
        """The topics answered from, by id."""
        return self._snapshot.content.topics

    def answers(self, texts: list[str]) -> list[Answered]:
        """What each text gets, as a person's first message.

        Raises:
            EvaluationFailed: the model cannot be used.
        """
        redacted = [redact(text, public_numbers(self._snapshot)).text for text in texts]
        parsed = parse(self._model, redacted)
        return [
            self._screened(text, self._acted(message, milliseconds, {})[0])
            for text, message, milliseconds in zip(redacted, parsed.messages, parsed.milliseconds, strict=True)
        ]

    def conversations(self, dialogues: Sequence[Dialogue]) -> list[list[Answered]]:
        """What each message of each dialogue gets, one after the other in one conversation.

        Raises:
            EvaluationFailed: the model cannot be used.
        """
        texts = [redact(turn.user, public_numbers(self._snapshot)).text for dialogue in dialogues for turn in dialogue.turns]
        parsed = parse(self._model, texts)
        heard = iter(zip(texts, parsed.messages, parsed.milliseconds, strict=True))
        return [self._conversation([next(heard) for _ in dialogue.turns]) for dialogue in dialogues]

    def _conversation(self, heard: list[tuple[str, dict[str, Any], float]]) -> list[Answered]:
        slots: dict[str, Any] = {}
        language: str | None = None
        found = []
        for text, message, milliseconds in heard:
            acted, changed = self._acted({**message, "metadata": {"language": language}}, milliseconds, slots)
            slots |= changed
            found.append(self._screened(text, acted))
            language = found[-1].language
        return found

    def _screened(self, text: str, acted: Answered) -> Answered:
        kind = screen(text)
        if kind is None or outweighs(kind, acted.topic, acted.confidence, self._snapshot):
            return acted
        return Answered(Outcome.CRISIS, kind, detect(text) or DEFAULT, 1.0)

    def _acted(self, message: dict[str, Any], milliseconds: float, slots: dict[str, Any]) -> tuple[Answered, dict[str, Any]]:
        tracker = Tracker("evaluation", slots, message, [], False, None, {}, None)
        heard = moved(understood(tracker), self._snapshot)
        action = self._actions.get((message["intent"] or {}).get("name") or "out_of_scope", self._unsure)
        answers, changed = action.answers(heard)
        answer = answers[-1]
        ranking = tuple((candidate.topic, candidate.confidence) for candidate in heard.candidates)
        offered = _offered(answer, heard.candidates)
        confidence = heard.best.confidence
        return Answered(answer.outcome, answer.topic, answer.language, confidence, ranking, offered, milliseconds), changed


def _offered(answer: Answer, candidates: tuple[Any, ...]) -> frozenset[str]:
    if answer.outcome is not Outcome.CLARIFY:
        return frozenset()
    payloads = " ".join(choice.payload for choice in answer.choices)
    return frozenset(candidate.topic for candidate in candidates if f'"{candidate.topic}"' in payloads)
