"""When an answer opens the guided report."""

from __future__ import annotations

from typing import Any

from rasa_sdk.events import FollowupAction

from actions.understood import Understood
from bot.content.answering import DRAFT_COMPLAINT
from bot.messages import Answer, Aspect

FORM = "report_form"
# Somebody who did not ask for it is not put into a series of questions.
_SURE = 0.5


def opening(answer: Answer, heard: Understood, reporting: bool) -> tuple[Answer, list[dict[str, Any]]]:
    """The answer, cut to its first words when the report follows it at once, and the event that makes it follow.

    Args:
        answer: to a message.
        heard: the message.
        reporting: whether a report is under way or just ended: what is said then may belong to it, and is not kept to learn from.
    """
    if reporting:
        answer = answer.model_copy(update={"unanswered": False})
    asked = answer.topic == DRAFT_COMPLAINT and answer.aspect == Aspect.OVERVIEW
    if not asked or not (heard.chosen or heard.best.confidence >= _SURE):
        return answer, []
    return answer.model_copy(update={"blocks": answer.blocks[:1], "choices": ()}), [FollowupAction(FORM)]
