"""The guided report's form as Rasa runs it, in a few lines: hear, then ask, or close when it has ended."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any, cast

from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Tracker
from rasa_sdk.types import DomainDict

from actions.report import REPORT_ACTIONS, AskReport, CloseReport, HearReport
from bot.content.snapshot import Snapshot
from bot.messages import Answer

assert {action.__name__ for action in REPORT_ACTIONS} == {"HearReport", "AskReport", "CloseReport"}


@dataclass
class Form:
    """One conversation with the form.

    Args:
        snapshot: the content.
        language: what is spoken; None lets each message decide.
    """

    snapshot: Snapshot
    language: str | None = "en"
    chosen: bool = True
    slots: dict[str, Any] = field(default_factory=dict)
    active: bool = False
    count: int = 0

    @property
    def case(self) -> dict[str, Any]:
        """The form's slot."""
        return self.slots.get("report") or {}

    def tap(self, question: str, value: str, **metadata: Any) -> list[Answer]:
        """A choice of the form."""
        entities = [{"entity": "question", "value": question}, {"entity": "value", "value": value}]
        return asyncio.run(self.hear({"text": "", "intent": {"name": "answer"}, "entities": entities}, metadata))

    def choose(self, topic: str, intent: str = "ask", **entities: str) -> list[Answer]:
        """A choice of a topic."""
        found = [{"entity": name, "value": value} for name, value in {"topic": topic, **entities}.items()]
        return asyncio.run(self.hear({"text": "", "intent": {"name": intent}, "entities": found}, {}))

    def say(self, text: str, topic: str = "", confidence: float = 0.9, intent: str = "ask", **metadata: Any) -> list[Answer]:
        """Typed text, with what the engine would make of it: a topic, or nothing."""
        ranking = [{"label": f"{intent}/{topic}", "confidence": confidence}] if topic else []
        name = intent if topic else "out_of_scope"
        entities = metadata.pop("entities", [])
        return asyncio.run(self.hear({"text": text, "intent": {"name": name}, "entities": entities, "topic_ranking": ranking}, metadata))

    async def hear(self, message: dict[str, Any], metadata: dict[str, Any]) -> list[Answer]:
        """A message as the engine understood it."""
        self.count += 1
        given = {"language": self.language, "language_chosen": self.chosen, "message": f"m{self.count}", **metadata}
        events, answers = await self._run(HearReport(lambda: self.snapshot), {**message, "metadata": given})
        ended = any(event.get("name") == "requested_slot" and event.get("value") is None for event in events)
        self.active = not ended
        rest = CloseReport if ended else AskReport
        return [*answers, *(await self._run(rest(lambda: self.snapshot), {**message, "metadata": given}))[1]]

    async def _run(self, action: Any, message: dict[str, Any]) -> tuple[list[dict[str, Any]], list[Answer]]:
        dispatcher = CollectingDispatcher()
        loop = {"name": "report_form"} if self.active else {}
        tracker = Tracker("c", dict(self.slots), message, [], False, None, loop, "action_listen")
        events = await action.run(dispatcher, tracker, cast(DomainDict, {}))
        for event in events:
            if event["event"] == "slot":
                self.slots[event["name"]] = event["value"]
        return events, [Answer.model_validate(said["custom"]) for said in dispatcher.messages]
