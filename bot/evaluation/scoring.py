"""Answers held against what was accepted: counts by language, category, topic and file, and pairs taken for each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.content.phrases import OUT_OF_SCOPE
from bot.content.schema import Topic
from bot.evaluation.answering import Answered
from bot.evaluation.questions import Question
from bot.messages import Outcome


class Verdict(StrEnum):
    """How an answer fits its question."""

    RIGHT = "right"
    NEAR = "near"
    OFFERED = "offered"
    REFUSED = "refused"
    WRONG = "wrong"


@dataclass
class Tally:
    """How many answers came to each verdict."""

    counts: dict[Verdict, int] = field(default_factory=lambda: dict.fromkeys(Verdict, 0))

    @property
    def total(self) -> int:
        """How many answers."""
        return sum(self.counts.values())

    @property
    def right(self) -> float:
        """The share that was right."""
        return self.counts[Verdict.RIGHT] / self.total if self.total else 0.0

    @property
    def near(self) -> float:
        """The share that was right or near."""
        return (self.counts[Verdict.RIGHT] + self.counts[Verdict.NEAR]) / self.total if self.total else 0.0


@dataclass(frozen=True)
class Confusion:
    """Questions on one topic that were answered by another.

    Args:
        wanted: the topic that was right.
        got: the topic that answered.
        texts: the questions.
    """

    wanted: str
    got: str
    texts: tuple[str, ...]


@dataclass(frozen=True)
class Score:
    """How well a set of questions was answered."""

    all: Tally
    by_language: dict[str, Tally]
    by_category: dict[str, Tally]
    by_topic: dict[str, Tally]
    by_file: dict[str, Tally]
    language_right: dict[str, float]
    crisis_caught: float
    false_alarms: float
    off_topic_refused: float
    good_refused: float
    confusions: tuple[Confusion, ...]


def verdict(question: Question, answered: Answered, topics: Mapping[str, Topic]) -> Verdict:
    """How an answer fits a question.

    Near is an answer by a topic that an accepted one names as related: it leads there with one tap.
    """
    if question.off_topic and answered.outcome is Outcome.OUT_OF_SCOPE:
        return Verdict.RIGHT
    if answered.topic in question.accept or (answered.outcome is Outcome.CRISIS and _wants_crisis(question, topics)):
        return Verdict.RIGHT
    if answered.outcome is Outcome.CLARIFY:
        return Verdict.OFFERED if answered.offered & set(question.accept) else Verdict.WRONG
    if answered.outcome is Outcome.OUT_OF_SCOPE:
        return Verdict.REFUSED
    near = {related for topic in question.accept if topic in topics for related in topics[topic].related}
    return Verdict.NEAR if answered.topic in near else Verdict.WRONG


def score(questions: Sequence[Question], answers: Sequence[Answered], topics: Mapping[str, Topic]) -> Score:
    """Score answers.

    Args:
        questions: what was asked.
        answers: what each got.
        topics: the topics of the content, by id.
    """
    groups: dict[str, dict[str, Tally]] = {name: defaultdict(Tally) for name in ("language", "category", "topic", "file")}
    whole = Tally()
    verdicts = [verdict(question, answered, topics) for question, answered in zip(questions, answers, strict=True)]
    for question, found in zip(questions, verdicts, strict=True):
        best = question.accept[0]
        category = topics[best].category if best in topics else OUT_OF_SCOPE
        places = {"language": question.lang, "category": category, "topic": best, "file": question.file}
        for tally in (whole, *(groups[name][place] for name, place in places.items())):
            tally.counts[found] += 1
    asked = list(zip(questions, answers, strict=True))
    crises = [answered for question, answered in asked if topics_are_crisis(question.accept[0], topics)]
    others = [answered for question, answered in asked if not _wants_crisis(question, topics)]
    off_topic = [answered for question, answered in asked if question.off_topic]
    good = [answered for question, answered in asked if not question.off_topic]
    return Score(
        all=whole,
        by_language=_sorted(groups["language"]),
        by_category=_sorted(groups["category"]),
        by_topic=_sorted(groups["topic"]),
        by_file=_sorted(groups["file"]),
        language_right={
            tag: _share(answered.language == tag for question, answered in asked if question.lang == tag)
            for tag in sorted({question.lang for question in questions})
        },
        crisis_caught=_share(answered.outcome is Outcome.CRISIS for answered in crises),
        false_alarms=_share((answered.outcome is Outcome.CRISIS for answered in others), empty=0.0),
        off_topic_refused=_share(answered.outcome is Outcome.OUT_OF_SCOPE for answered in off_topic),
        good_refused=_share((answered.outcome is Outcome.OUT_OF_SCOPE for answered in good), empty=0.0),
        confusions=_confusions(asked, verdicts),
    )


def topics_are_crisis(topic: str, topics: Mapping[str, Topic]) -> bool:
    """Whether a topic is one of a crisis."""
    return topic in topics and topics[topic].category == "crisis"


def _wants_crisis(question: Question, topics: Mapping[str, Topic]) -> bool:
    return any(topics_are_crisis(topic, topics) for topic in question.accept)


def _confusions(asked: Iterable[tuple[Question, Answered]], verdicts: Iterable[Verdict]) -> tuple[Confusion, ...]:
    pairs: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (question, answered), found in zip(asked, verdicts, strict=True):
        if found is not Verdict.RIGHT:
            pairs[question.accept[0], answered.topic or answered.outcome.value].append(question.text)
    ordered = sorted(pairs.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(Confusion(wanted, got, tuple(texts)) for (wanted, got), texts in ordered)


def _sorted(groups: dict[str, Tally]) -> dict[str, Tally]:
    return dict(sorted(groups.items()))


def _share(values: Iterable[bool], empty: float = 1.0) -> float:
    found = list(values)
    return sum(found) / len(found) if found else empty
