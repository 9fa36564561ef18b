"""The quiz: one question at a time, in a round without end. Which answer was chosen is kept nowhere."""

from __future__ import annotations

import secrets

from bot.content.schema import QuizQuestion
from bot.content.snapshot import Snapshot
from bot.messages import Answer, Block, Choice, Outcome, QuizBlock, Source, TextBlock, TopicChoice

QUIZ = "quiz"


def quiz_answer(snapshot: Snapshot, language: str, number: str | None = None) -> Answer:
    """A question, with what to read on it and the way to the next one.

    Args:
        snapshot: the content version.
        language: tag of the language to ask in.
        number: the number of the question, from 1; None begins a quiz somewhere, with words of welcome.
    """
    quiz = snapshot.content.topics[QUIZ]
    questions = snapshot.content.quiz.questions
    place = (int(number) - 1 if number and number.isdigit() else secrets.randbelow(len(questions))) % len(questions)
    question = questions[place]
    topic = snapshot.content.topics[question.topic]
    welcome: list[Block] = [] if number else [TextBlock(text=snapshot.text(quiz.answer[language], language))]
    following = TopicChoice(topic=QUIZ, section=str((place + 1) % len(questions) + 1))
    return Answer(
        outcome=Outcome.ASSISTANT,
        topic=QUIZ,
        language=language,
        blocks=(*welcome, quiz_block(snapshot, question, language)),
        choices=(
            Choice(title=snapshot.word("quiz_next", language), payload=following.payload),
            Choice(title=topic.title[language], payload=TopicChoice(topic=topic.id).payload),
        ),
        sources=tuple(Source(title=source.title, url=str(source.url)) for source in topic.sources),
        checked=topic.checked,
    )


def quiz_block(snapshot: Snapshot, question: QuizQuestion, language: str) -> QuizBlock:
    """A question in one language, its numbers and penalties printed."""
    return QuizBlock(
        question=snapshot.text(question.question[language], language),
        options=tuple(snapshot.text(option[language], language) for option in question.options),
        correct=question.correct,
        explanation=snapshot.text(question.explanation[language], language),
    )
