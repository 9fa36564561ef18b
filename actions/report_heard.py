"""What the guided report's form hears, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from actions.understood import Understood
from bot.messages import Answer
from bot.report.case import Case
from bot.report.ended import Ended

# Gives what a message gets outside the form.
Ordinary = Callable[[], Answer]


@dataclass(frozen=True)
class Heard:
    """A message as the form gets it.

    Args:
        understood: what the engine made of it.
        tapped: the question and value of a tapped choice of the form.
        intent: the engine's intent.
        id: the message's id.
        noted: whether it was answered already, by the crisis screen, and is only to be known of.
    """

    understood: Understood
    tapped: tuple[str, str] | None
    intent: str
    id: str
    noted: bool = False


@dataclass(frozen=True)
class Result:
    """What becomes of the form.

    Args:
        case: the report after the message; None when there is none any more.
        answers: what to say before the next question.
        notes: interface words to say with it.
        intro: whether the report begins.
        ended: why no question follows; None when one does.
        hush: whether the next question was asked already.
        answered_otherwise: whether the message got its ordinary answer.
    """

    case: Case | None
    answers: tuple[Answer, ...] = ()
    notes: tuple[str, ...] = ()
    intro: bool = False
    ended: Ended | None = None
    hush: bool = False
    answered_otherwise: bool = False

    def as_slot(self) -> dict[str, Any] | None:
        """The form's slot: the case, and what the asking action needs to know."""
        if self.case is None:
            return None
        return {**self.case.as_slot(), "notes": list(self.notes), "intro": self.intro, "ended": self.ended, "hush": self.hush}
