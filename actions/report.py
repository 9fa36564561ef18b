"""The actions of the form ``report_form``: hear an answer, ask the next question, give the result."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.interfaces import Action, Tracker
from rasa_sdk.types import DomainDict

from actions.answers import ActionAnswer, ActionAssist, ActionClarify, ActionCrisis, ActionOutOfScope, ActionUnspokenLanguage, AgahiAction
from actions.report_asking import Asker
from actions.report_heard import Heard, Ordinary
from actions.report_hearing import Hearing
from actions.understood import Understood, understood
from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.messages import Answer
from bot.report.case import Case
from bot.report.ended import Ended

Snapshots = Callable[[], Snapshot]
SLOT = "report"
_ACTIONS: dict[str, type[AgahiAction]] = {
    "ask": ActionAnswer,
    "assistant": ActionAssist,
    "crisis": ActionCrisis,
    "unsure": ActionClarify,
    "out_of_scope": ActionOutOfScope,
    "unspoken_language": ActionUnspokenLanguage,
}


class _ReportAction(Action):
    """An action of the form.

    Args:
        snapshots: gives the version of the content to speak from.
    """

    def __init__(self, snapshots: Snapshots) -> None:
        self._snapshots = snapshots


class HearReport(_ReportAction):
    """Takes a message as an answer, a move, or something in between, which is answered first."""

    def name(self) -> str:
        """The action's name in the domain: Rasa calls it for every message while the form is open."""
        return "validate_report_form"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Emit what comes before the next question, and set what was answered."""
        snapshot = self._snapshots()
        heard = _heard(tracker)
        ordinary, slots = self._ordinary(heard, snapshot, tracker)
        hearing = Hearing(snapshot, heard, Case.of_slot(tracker.get_slot(SLOT), snapshot.content.report), ordinary)
        result = hearing.result()
        for answer in result.answers:
            dispatcher.utter_message(json_message=answer.model_dump(mode="json"))
        events: list[dict[str, Any]] = [SlotSet(SLOT, result.as_slot())]
        if result.answered_otherwise:
            events += [SlotSet(name, value) for name, value in slots().items()]
        if result.ended:
            events.append(SlotSet("requested_slot", None))
        return events

    def _ordinary(self, heard: Heard, snapshot: Snapshot, tracker: Tracker) -> tuple[Ordinary, Callable[[], dict[str, Any]]]:
        """What the message would get outside the form, worked out only when it is needed."""
        kept: dict[str, Any] = {}

        def answer() -> Answer:
            action = _ACTIONS.get((tracker.latest_message.get("intent") or {}).get("name", ""), ActionClarify)(self._snapshots)
            composer = Composer(snapshot, heard.understood.language, date.today())
            given, slots = action.respond(heard.understood, snapshot, composer)
            kept.update(slots)
            return composer.corrected(given, heard.understood.text)

        return answer, lambda: kept


class AskReport(_ReportAction):
    """Asks the question that is due, with what there is to say about the last answer."""

    def name(self) -> str:
        """The action's name in the domain: Rasa calls it when the form has a slot to ask for."""
        return "action_ask_report_end"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Emit the question."""
        snapshot = self._snapshots()
        slot = tracker.get_slot(SLOT) or {}
        case = Case.of_slot(slot, snapshot.content.report)
        if case and not slot.get("hush"):
            asker = Asker(snapshot, case, understood(tracker).language)
            dispatcher.utter_message(json_message=asker.question(slot.get("notes", ()), slot.get("intro", False)).model_dump(mode="json"))
        return []


class CloseReport(_ReportAction):
    """Says how the form ended: the result, the document, or that it was stopped."""

    def name(self) -> str:
        """The action's name in the domain."""
        return "action_report_close"

    async def run(self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: DomainDict) -> list[dict[str, Any]]:
        """Emit the end, when there is something to say."""
        snapshot = self._snapshots()
        slot = tracker.get_slot(SLOT) or {}
        case = Case.of_slot(slot, snapshot.content.report)
        if case:
            asker = Asker(snapshot, case, understood(tracker).language)
            for answer in asker.end(Ended(slot.get("ended", Ended.SAID))):
                dispatcher.utter_message(json_message=answer.model_dump(mode="json"))
        return []


REPORT_ACTIONS = (HearReport, AskReport, CloseReport)


def _heard(tracker: Tracker) -> Heard:
    message = tracker.latest_message
    entities = {entity["entity"]: entity["value"] for entity in message.get("entities") or []}
    tapped = (str(entities["question"]), str(entities["value"])) if "question" in entities and "value" in entities else None
    metadata = message.get("metadata") or {}
    heard: Understood = understood(tracker)
    intent = (message.get("intent") or {}).get("name", "")
    return Heard(heard, tapped, intent, str(metadata.get("message", "")), bool(metadata.get("noted")))
