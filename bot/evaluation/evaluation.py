"""One evaluation: every figure of a model on a set of questions, as plain data that a report can show and a gate can hold."""

from __future__ import annotations

import random
import statistics
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from bot.evaluation.answering import Answered, Answerer
from bot.evaluation.calibration import Calibration, Refusal, calibration, refusal_curve
from bot.evaluation.questions import Asked, Dialogue, Question
from bot.evaluation.respelling import Respeller
from bot.evaluation.scoring import Score, Tally, Verdict, score, verdict
from bot.language.tags import ROMAN_URDU


@dataclass(frozen=True)
class Respelling:
    """What other spellings cost.

    Args:
        rounds: how many times each question was respelt.
        before: the share of Roman Urdu questions answered rightly as they stand.
        after: the share over all respelt ones.
    """

    rounds: int
    before: float
    after: float


@dataclass(frozen=True)
class Respellings:
    """Questions in other spellings.

    Args:
        rounds: how many times each was respelt.
        questions: all of them.
    """

    rounds: int
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class MissedTurn:
    """A later turn of a dialogue that no accepted topic answered.

    Args:
        dialogue: the id of the dialogue.
        text: what was typed.
        wanted: the topics that would have answered.
        got: the topic that did, or what the turn came to.
    """

    dialogue: str
    text: str
    wanted: tuple[str, ...]
    got: str


@dataclass(frozen=True)
class LaterTurns:
    """How the turns after the first of dialogues were answered.

    Args:
        all: over all dialogues.
        by_language: by the language of the dialogue.
        missed: those that were not right.
    """

    all: Tally
    by_language: dict[str, Tally]
    missed: tuple[MissedTurn, ...]


@dataclass(frozen=True)
class Evaluation:
    """How well a model answers questions.

    Args:
        model: the name of the model file.
        questions: how many.
        score: right and wrong, by language, category, topic and file.
        calibration: confidence against correctness, over all and by language.
        refusal: the out-of-scope curve.
        respelling: what other spellings cost; None when not asked for.
        later_turns: how dialogues went on; None without dialogues.
        median_ms: milliseconds of understanding a message, the median.
        p95_ms: the 95th percentile of them.
    """

    model: str
    questions: int
    score: Score
    calibration: dict[str, Calibration]
    refusal: tuple[Refusal, ...]
    respelling: Respelling | None
    later_turns: LaterTurns | None
    median_ms: float
    p95_ms: float


def evaluate(answerer: Answerer, model: str, asked: Asked, respellings: Respellings | None = None) -> tuple[Evaluation, list[Answered]]:
    """Ask and score.

    Args:
        answerer: answers with the model.
        model: its name, for the report.
        asked: the questions, and dialogues.
        respellings: the same questions in other spellings, to ask too.

    Returns:
        The figures, and what each question got.

    Raises:
        EvaluationFailed: the model cannot be used.
    """
    questions = asked.questions
    others = respellings.questions if respellings else ()
    answers = answerer.answers([question.text for question in (*questions, *others)])
    answers, answers_respelt = answers[: len(questions)], answers[len(questions) :]
    topics = answerer.topics
    scored = score(questions, answers, topics)
    times = sorted(answered.milliseconds for answered in answers if answered.milliseconds) or [0.0]
    languages = sorted({question.lang for question in questions})
    respelling = None
    if respellings and others:
        after = score(others, answers_respelt, topics).all.right
        respelling = Respelling(respellings.rounds, scored.by_language[ROMAN_URDU].right, after)
    return (
        Evaluation(
            model=model,
            questions=len(questions),
            score=scored,
            calibration={"all": calibration(questions, answers)} | {tag: _calibration_of(tag, questions, answers) for tag in languages},
            refusal=refusal_curve(questions, answers),
            respelling=respelling,
            later_turns=_later_turns(answerer, asked.dialogues) if asked.dialogues else None,
            median_ms=statistics.median(times),
            p95_ms=times[int(len(times) * 0.95)],
        ),
        answers,
    )


def respell(questions: Sequence[Question], respeller: Respeller, rounds: int) -> Respellings:
    """The Roman Urdu questions in other spellings, the same ones in every run, so that two models are asked the same."""
    chance = random.Random(0)  # noqa: S311 - no secret depends on it
    roman = [question for question in questions if question.lang == ROMAN_URDU]
    respelt = (question.model_copy(update={"text": respeller.respell(question.text, chance)}) for _ in range(rounds) for question in roman)
    return Respellings(rounds, tuple(respelt))


def _later_turns(answerer: Answerer, dialogues: Sequence[Dialogue]) -> LaterTurns:
    whole = Tally()
    by_language: dict[str, Tally] = defaultdict(Tally)
    missed = []
    for dialogue, answers in zip(dialogues, answerer.conversations(dialogues), strict=True):
        for question, answered in zip(dialogue.later, answers[1:], strict=True):
            found = verdict(question, answered, answerer.topics)
            for tally in (whole, by_language[dialogue.language]):
                tally.counts[found] += 1
            if found is not Verdict.RIGHT:
                missed.append(MissedTurn(dialogue.id, question.text, question.accept, answered.topic or answered.outcome.value))
    return LaterTurns(whole, dict(sorted(by_language.items())), tuple(missed))


def _calibration_of(tag: str, questions: Sequence[Question], answers: Sequence[Answered]) -> Calibration:
    chosen = [number for number, question in enumerate(questions) if question.lang == tag]
    return calibration([questions[number] for number in chosen], [answers[number] for number in chosen])
