"""What stands in the answer book of one language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.content.answering import Composer
from bot.content.quiz import quiz_block
from bot.content.schema import QuizQuestion, Tip, Topic
from bot.content.snapshot import Snapshot
from bot.content.validate import CATEGORIES, digest
from bot.messages import Block, ContactCard, SectionCard
from bot.rendering.plain import Word, contact_lines, section_lines
from bot.rendering.reply import words_of


@dataclass(frozen=True)
class Entry:
    """One topic, law section or contact.

    Args:
        anchor: names it inside the document.
        title: its heading.
        label: what a reviewer refers to it by, such as a topic id.
        blocks: what it says.
        lines: what it says when it has no blocks.
        sources: title and address of each source.
        dates: when it was checked and is to be checked again, in words.
    """

    anchor: str
    title: str
    label: str
    blocks: tuple[Block, ...] = ()
    lines: tuple[str, ...] = ()
    sources: tuple[tuple[str, str], ...] = ()
    dates: str = ""


@dataclass(frozen=True)
class Chapter:
    """A category of topics, the Act, or the contacts."""

    title: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Book:
    """The whole book.

    Args:
        language: tag of its language.
        title: what it is.
        front: the lines of the front page: version, dates, how much there is.
        chapters: in order.
        word: the interface words, in its language.
    """

    language: str
    title: str
    front: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    word: Word


def book_of(snapshot: Snapshot, language: str, today: date) -> Book:
    """The answer book of a content version.

    Args:
        snapshot: the version.
        language: tag of the language.
        today: the day it is printed.
    """
    word = words_of(snapshot, language)
    composer = Composer(snapshot, language, today)
    topics = snapshot.content.topics.values()
    chapters = [
        Chapter(
            word(f"category_{category}"),
            tuple(_topic(topic, composer, snapshot, word, language) for topic in topics if topic.category == category),
        )
        for category in CATEGORIES
    ]
    law = Chapter(snapshot.text(snapshot.content.law.name[language], language), tuple(_section(card) for card in composer.act()))
    contacts = Chapter(word("book_contacts"), tuple(_contact(card, word) for card in composer.directory()))
    tips = Chapter(word("book_tips"), tuple(_tip(name, tip, snapshot, language) for name, tip in snapshot.content.tips.tips.items()))
    questions = enumerate(snapshot.content.quiz.questions, start=1)
    quiz = Chapter(word("book_quiz"), tuple(_question(number, question, snapshot, language) for number, question in questions))
    front = tuple(_front(snapshot, language, today, word))
    return Book(
        language, word("book_title"), front, tuple(chapter for chapter in (*chapters, law, contacts, tips, quiz) if chapter.entries), word
    )


def _front(snapshot: Snapshot, language: str, today: date, word: Word) -> Iterator[str]:
    content = snapshot.content
    checked = [topic.checked for topic in content.topics.values()]
    review = min((topic.review_by for topic in content.topics.values()), default=today)
    yield word("book_version", version=digest(content))
    yield word("book_printed", date=snapshot.day(today, language))
    if checked:
        yield word("book_checked", first=snapshot.day(min(checked), language), last=snapshot.day(max(checked), language))
    yield word("book_review", date=snapshot.day(review, language))
    yield word("book_counts", topics=len(content.topics), sections=len(content.law.sections))
    yield word("book_advice")


def _topic(topic: Topic, composer: Composer, snapshot: Snapshot, word: Word, language: str) -> Entry:
    return Entry(
        anchor=topic.id,
        title=topic.title[language],
        label=topic.id,
        blocks=composer.everything(topic),
        sources=tuple((source.title, str(source.url)) for source in topic.sources),
        dates=word("book_dates", checked=snapshot.day(topic.checked, language), review=snapshot.day(topic.review_by, language)),
    )


def _section(card: SectionCard) -> Entry:
    return Entry(anchor=f"section-{card.section}", title=card.heading, label=card.section, lines=tuple(section_lines(card)))


def _contact(card: ContactCard, word: Word) -> Entry:
    lines = tuple(line for line in contact_lines(card, word) if line)
    return Entry(anchor=f"contact-{card.id}", title=card.name, label=card.id, lines=lines)


def _tip(name: str, tip: Tip, snapshot: Snapshot, language: str) -> Entry:
    topic = snapshot.topic(tip.topic)
    return Entry(
        anchor=f"tip-{name}",
        title=topic.title[language] if topic else name,
        label=name,
        lines=(snapshot.text(tip.text[language], language),),
    )


def _question(number: int, question: QuizQuestion, snapshot: Snapshot, language: str) -> Entry:
    block = quiz_block(snapshot, question, language)
    options = (f"{place}. {option}" for place, option in enumerate(block.options, start=1))
    answer = snapshot.word("quiz_answer", language, number=block.correct + 1, explanation=block.explanation)
    return Entry(anchor=f"quiz-{number}", title=block.question, label=f"{number} {question.topic}", lines=(*options, answer))
