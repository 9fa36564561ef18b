"""What a message does to a report under way: an answer, a move, or something else that is answered in between."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

from actions.report_asking import NEEDED, Asker
from actions.report_heard import Heard, Ordinary, Result
from bot.content.answering import DRAFT_COMPLAINT
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import CHANGE, MOVE, START, Aspect, Outcome
from bot.report.case import Case, Value, next_question, options
from bot.report.ended import Ended
from bot.report.plan import Planner
from bot.report.reading import read
from bot.report.typed import day_before, move_of

# Surer than this, a story is taken for its likeliest situation; less sure, its kind is asked for.
_SURE = 0.3
_LIKELY = 0.08
# A message of so few words must be surely understood to be more than an answer that was not caught.
_TRY = 3
_SURE_BRIEF = 0.6
# Shorter messages are answers, and say little about the language a person wants.
_SHORT = 4
_DAYS = {"today": 0, "yesterday": 1}
# What was taken out of a message that belongs on the paper, and what nobody should send at all.
_BY_HAND = ("[phone]", "[number]", "[account]", "[link]", "[email]", "[iban]", "[card]")
_NEVER = ("[cnic]", "[card]", "[code]")


class Hearing:
    """Hears one message.

    Args:
        snapshot: the content to speak from.
        heard: the message.
        case: the report under way, if there is one.
        ordinary: gives what the message gets outside the form.
        now: seconds since 1970.
    """

    def __init__(self, snapshot: Snapshot, heard: Heard, case: Case | None, ordinary: Ordinary, now: float | None = None) -> None:
        self._snapshot = snapshot
        self._report = snapshot.content.report
        self._heard = heard
        self._ordinary = ordinary
        self._now = now or time.time()
        self._expired = case is not None and case.expired(self._now)
        self._case = None if self._expired else case
        self._language = self._speaking(self._case)

    def result(self) -> Result:
        """What becomes of the form."""
        case = self._case
        if case and case.last and case.last == self._heard.id:
            # A repeat of the message after a crash: what it did is done, what it was told is told again.
            return self._asked(case) if case.open else Result(case, ended=Ended.RESULT if case.situation else Ended.STOPPED)
        if case and self._heard.noted:
            return self._noted(case)
        if self._heard.tapped:
            return self._tapped(*self._heard.tapped)
        if self._starts():
            return self._started(case)
        if case is None or not case.open:
            return self._outside(case)
        return self._typed(case)

    # --- beginnings and moves

    def _starts(self) -> bool:
        heard = self._heard.understood
        return (heard.chosen or heard.best.topic) == DRAFT_COMPLAINT and (heard.aspect in (None, Aspect.OVERVIEW) or not heard.chosen)

    def _started(self, case: Case | None, situation: str | None = None) -> Result:
        """The report begins; one that is under way goes on, unless another situation is to be reported."""
        if case and case.trail and situation in (None, case.situation):
            return self._asked(replace(case, open=True), ("report_going_on",)) if next_question(case, self._report) else self._again(case)
        about = situation or self._report.situation_of(self._heard.understood.matter or "")
        fresh = Case(situation=about)
        if about:
            fresh = fresh.about(about)
            # Nothing was asked yet, so there is nothing to go back to.
            fresh = replace(fresh, trail=())
        return replace(self._asked(fresh), intro=True)

    def _again(self, case: Case) -> Result:
        return Result(self._stamped(replace(case, open=False)), ended=Ended.RESULT)

    def _tapped(self, question: str, value: str) -> Result:
        case = self._case
        if question == START:
            return self._started(case, value) if value in self._report.situations else self._started(case)
        if question == MOVE:
            return self._moved(case, value)
        if case is None:
            # The answers are gone; what was tapped answers a question that nobody asks any more.
            return Result(None, (self._asker(Case()).expired(),), ended=Ended.SAID)
        if question == CHANGE:
            known = value in case.answers and value in self._report.questions
            return self._asked(replace(case, open=True), asked=value) if known else self._asked(case)
        if question not in self._report.questions or value not in options(case, self._report, question):
            return self._asked(replace(case, open=True), ("report_not_caught",))
        return self._answered(replace(case, open=True), question, (value,), finished=False)

    def _moved(self, case: Case | None, move: str) -> Result:
        if move == "restart":
            return replace(self._asked(Case()), intro=True)
        if case is None:
            return Result(None, (self._asker(Case()).expired(),), ended=Ended.SAID)
        asked = self._due(case)
        match move:
            case "continue":
                return self._asked(replace(case, open=True)) if asked else self._again(case)
            case "stop":
                return Result(self._stamped(replace(case, open=False)), ended=Ended.STOPPED)
            case "document" if case.situation:
                return Result(self._stamped(replace(case, open=False)), ended=Ended.DOCUMENT)
            case "change":
                said = (self._asker(case).changeable(),) if case.trail else ()
                if not said:
                    return self._asked(case, ("report_first_question",))
                ended = None if case.open else Ended.SAID
                return Result(self._stamped(case), said, ended=ended, hush=True)
            case "back":
                return self._back(case)
            case "skip" if asked and asked not in NEEDED:
                return self._next(replace(case, open=True), case.answered(asked, None))
            case "done" if asked and self._report.questions[asked].kind == "several":
                return self._next(case, case.answered(asked, case.answers.get(asked)))
            case _:
                return self._asked(case, ("report_needed",))

    def _back(self, case: Case) -> Result:
        if not case.trail:
            return self._asked(case, ("report_first_question",))
        last = case.trail[-1]
        answers = {key: value for key, value in case.answers.items() if key != last}
        before = replace(case, answers=answers, trail=case.trail[:-1], asked=None, open=True)
        if last == "situation":
            if before.answers.get("group") is None:
                before.answers.pop("group", None)
            before = replace(before, situation=None)
        known = before.situation is not None or bool(before.answers.get("group"))
        return self._asked(before, asked=last if known else None)

    # --- answers

    def _typed(self, case: Case) -> Result:
        text, asked = self._heard.understood.text, self._due(case)
        if self._heard.understood.chosen or asked is None:
            return self._between(case)
        # An answer before a move: "kaghaz" may be how a notice came, and may be what is to be made.
        values = read(text, case, asked, self._snapshot, self._today)
        if values:
            return self._answered(case, asked, values, finished=True)
        move = move_of(text, self._report)
        if move:
            return self._moved(case, move)
        if asked in NEEDED and (found := self._story(case)):
            return found
        return self._between(case)

    def _answered(self, case: Case, asked: str, values: tuple[Value, ...], finished: bool) -> Result:
        """One more answer. A tap on one of several leaves the question open for more; typed answers are complete."""
        question = self._report.questions[asked]
        value = values[0]
        if question.kind == "situation":
            return self._next(case, case.about(str(value)).settled(self._report))
        if question.kind == "several":
            return self._several(case, asked, tuple(str(one) for one in values), finished)
        if question.kind == "date" and value in _DAYS:
            value = day_before(self._today, _DAYS[str(value)]).isoformat()
        if question.kind == "group":
            case = replace(case, situation=None, trail=tuple(past for past in case.trail if past != "situation"))
        return self._next(case, case.answered(asked, value).settled(self._report))

    def _several(self, case: Case, asked: str, picked: tuple[str, ...], finished: bool) -> Result:
        choices = self._report.questions[asked].choices
        before = case.answers.get(asked)
        had = before if isinstance(before, tuple) and asked not in case.trail else ()
        alone = [one for one in picked if choices[one].alone]
        if alone and len(picked) == 1:
            return self._next(case, case.answered(asked, (alone[0],)).settled(self._report))
        both = tuple(dict.fromkeys((*(one for one in had if not choices[one].alone), *(one for one in picked if one not in alone))))
        if finished or len(both) == sum(1 for one in options(case, self._report, asked) if not choices[one].alone):
            return self._next(case, case.answered(asked, both).settled(self._report))
        trail = tuple(past for past in case.trail if past != asked)
        return self._asked(replace(case, answers={**case.answers, asked: both}, trail=trail), ("report_more",), asked=asked)

    def _story(self, case: Case) -> Result | None:
        """The situation a typed story tells of; when it is not clear, its kind is asked for."""
        heard = self._heard.understood
        asks = heard.aspect in (Aspect.PENALTY, Aspect.LAW, Aspect.PROCESS, Aspect.SOURCES) or "?" in heard.text or "؟" in heard.text
        if asks and self._heard.intent in ("ask", "assistant"):
            return None
        likely = [
            (situation, candidate.confidence)
            for candidate in heard.candidates
            if candidate.confidence >= _LIKELY and (situation := self._report.situation_of(candidate.topic))
        ]
        if not likely:
            return None
        situation, confidence = likely[0]
        if confidence >= _SURE:
            return self._next(case, case.about(situation), notes=self._removed() or ("report_understood",))
        group = self._report.situations[situation].group
        return (
            self._next(case, case.answered("group", group), notes=self._removed()) if group and case.answers.get("group") != group else None
        )

    def _noted(self, case: Case) -> Result:
        """A message that got the crisis card: it may tell what the report is about. The form waits until the person goes on."""
        if not case.open:
            return Result(case, ended=Ended.SAID)
        story = self._story(case) if self._due(case) in NEEDED else None
        result = story or self._asked(case)
        return Result(result.case, (self._asker(case).waiting(),), hush=True)

    # --- in between

    def _between(self, case: Case) -> Result:
        """Something else: a question is answered and the form's own asked again; nonsense is said to be not understood."""
        removed = self._removed()
        if not self._clear():
            return self._asked(case, removed or ("report_not_caught",))
        answer = self._ordinary()
        if answer.topic == "goodbye":
            return self._moved(case, "stop")
        choices = () if answer.outcome is Outcome.CLARIFY else tuple(one for one in answer.choices if one.payload.startswith("/ask"))
        kept = answer.model_copy(update={"unanswered": False, "choices": choices[:2]})
        if answer.forget:
            return Result(None, (answer,), ended=Ended.SAID, answered_otherwise=True)
        case = replace(case, language=answer.chosen_language or self._language)
        self._language = case.language or self._language
        if answer.outcome is Outcome.ASSISTANT and answer.chosen_language is None and answer.topic == "change_language":
            # It asks which language; the form's question would come between question and answer.
            return Result(self._stamped(case), (answer,), hush=True, answered_otherwise=True)
        return replace(self._asked(case, removed), answers=(kept,), answered_otherwise=True)

    def _clear(self) -> bool:
        """Whether the message is something else than a try at an answer: a few words, unsurely understood, are such a try."""
        heard = self._heard.understood
        if heard.chosen or "?" in heard.text or "؟" in heard.text:
            return True
        return self._heard.intent in ("ask", "assistant", "crisis") and (heard.words > _TRY or heard.best.confidence >= _SURE_BRIEF)

    def _outside(self, case: Case | None) -> Result:
        """The message belongs to no report: it gets its ordinary answer."""
        unclear = self._heard.intent in ("unsure", "out_of_scope") and self._expired
        if unclear:
            return Result(None, (self._asker(Case()).expired(),), ended=Ended.SAID)
        answer = self._ordinary()
        return Result(None if answer.forget else case, (answer,), ended=Ended.SAID, answered_otherwise=True)

    def _removed(self) -> tuple[str, ...]:
        """What to say of data that was taken out of the message."""
        text = self._heard.understood.text
        # A long number is taken for a card's; of the offender it is an account, which the paper has a line for.
        account = self._case is not None and self._case.asked == "offender"
        if any(mark in text for mark in _NEVER if not (account and mark == "[card]")):
            return ("report_never",)
        return ("report_by_hand",) if any(mark in text for mark in _BY_HAND) else ()

    # --- the next question

    def _next(self, before: Case, case: Case, notes: tuple[str, ...] = ()) -> Result:
        """After an answer: what it makes urgent, then the next question or the result."""
        notes = notes or self._removed()
        planner = Planner(self._snapshot, self._language, self._today)
        urgent = planner.urgent(case, before) if case.situation else []
        answers = (self._asker(case).answer(urgent),) if urgent else ()
        asked = next_question(case, self._report)
        if asked is None:
            return Result(self._stamped(replace(case, asked=None, open=False)), answers, notes, ended=Ended.RESULT)
        return replace(self._asked(replace(case, asked=None), notes), answers=answers)

    def _asked(self, case: Case, notes: tuple[str, ...] = (), asked: str | None = None) -> Result:
        due = asked or self._due(case)
        if due is None:
            return self._again(case)
        return Result(self._stamped(replace(case, asked=due, open=True)), notes=notes)

    def _due(self, case: Case) -> str | None:
        """The question that waits for an answer: the one asked last, else the next."""
        return case.asked or next_question(case, self._report)

    def _stamped(self, case: Case) -> Case:
        return replace(case, touched=self._now, last=self._heard.id, language=self._language)

    def _asker(self, case: Case) -> Asker:
        return Asker(self._snapshot, case, self._language)

    @property
    def _today(self) -> date:
        return date.fromtimestamp(self._now)

    def _speaking(self, case: Case | None) -> str:
        """The language to ask in: the one chosen, else that of a message long enough to tell, else the one spoken so far."""
        heard = self._heard.understood
        short = heard.words < _SHORT and case is not None and case.language in LANGUAGES
        return str(case.language) if short and case and not heard.language_chosen else heard.language
