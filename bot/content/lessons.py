"""Check tips, quiz and signals: what they name is there, there is enough, and printed it fits a phone and a poll."""

from __future__ import annotations

from collections.abc import Iterator

from bot.content import tokens
from bot.content.load import Document, FieldPath, Problem
from bot.content.schema import Content
from bot.content.snapshot import printed
from bot.language.tags import LANGUAGES

LEAST_QUESTIONS, LEAST_TIPS = 40, 30
# What Telegram lets a poll hold: https://core.telegram.org/bots/api#sendpoll
_QUESTION, _OPTION, _EXPLANATION = 300, 100, 200


def lesson_problems(content: Content, documents: dict[str, Document]) -> Iterator[Problem]:
    """What is wrong with the tips, the quiz and the signals.

    Args:
        content: everything, sound in shape.
        documents: the files it was read from, by name.
    """
    yield from _references(content, documents)
    yield from _poll_problems(content, documents["quiz"])
    for name, least, count in (("tips", LEAST_TIPS, len(content.tips.tips)), ("quiz", LEAST_QUESTIONS, len(content.quiz.questions))):
        if count < least:
            yield documents[name].problem((), f"has {count} entries; write at least {least}")


def _references(content: Content, documents: dict[str, Document]) -> Iterator[Problem]:
    named: list[tuple[str, FieldPath, str]] = [
        *(("tips", ("tips", name, "topic"), tip.topic) for name, tip in content.tips.tips.items()),
        *(("quiz", ("questions", index, "topic"), question.topic) for index, question in enumerate(content.quiz.questions)),
        *(
            ("signals", ("signals", name, "points_to", index), topic)
            for name, signal in content.signals.signals.items()
            for index, topic in enumerate(signal.points_to)
        ),
    ]
    for file, path, topic_id in named:
        topic = content.topics.get(topic_id)
        if topic is None:
            yield documents[file].problem(path, f"names the topic '{topic_id}', which does not exist; use an existing id")
        elif not topic.sources:
            yield documents[file].problem(path, f"names the topic '{topic_id}', which has no sources; use one that has")


def _poll_problems(content: Content, document: Document) -> Iterator[Problem]:
    for index, question in enumerate(content.quiz.questions):
        at: FieldPath = ("questions", index)
        texts = [((*at, "question"), question.question, _QUESTION), ((*at, "explanation"), question.explanation, _EXPLANATION)]
        texts += [((*at, "options", number), option, _OPTION) for number, option in enumerate(question.options)]
        for path, text, limit in texts:
            for tag in LANGUAGES:
                try:
                    length = len(printed(tokens.expand(text[tag], content, tag), tag))
                except tokens.TokenError:
                    continue
                if length > limit:
                    yield document.problem((*path, tag), f"prints as {length} characters; a poll takes {limit}, shorten it")
        for tag in LANGUAGES:
            if len({option[tag] for option in question.options}) < len(question.options):
                yield document.problem((*at, "options"), f"has the same option twice in {tag}")
