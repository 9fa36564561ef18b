"""Tips and quiz: there is enough of them, and they fit."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest

from bot.content.lessons import LEAST_QUESTIONS, LEAST_TIPS, lesson_problems
from bot.content.load import Document
from bot.content.quiz import quiz_answer, quiz_block
from bot.content.schema import Content, Season, Tips
from bot.content.snapshot import Snapshot
from bot.content.tips import tip_of
from bot.language.tags import LANGUAGES
from bot.messages import QuizBlock

DOCUMENTS = {name: Document(f"content/{name}.yml", {}) for name in ("tips", "quiz", "signals")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_quiz_fits_a_poll(snapshot: Snapshot, language: str) -> None:
    """40 questions and more, printed, within what Telegram lets a poll hold, no token left in them."""
    blocks = [quiz_block(snapshot, question, language) for question in snapshot.content.quiz.questions]
    assert len(blocks) >= LEAST_QUESTIONS
    for block in blocks:
        assert len(block.question) <= 300
        assert len(block.explanation) <= 200
        assert all(len(option) <= 100 for option in block.options)
        assert len(set(block.options)) == len(block.options)
        assert "{" not in block.question + block.explanation + "".join(block.options)


def test_the_right_answer_is_not_always_in_the_same_place(snapshot: Snapshot) -> None:
    """Nobody learns by counting."""
    places = [question.correct for question in snapshot.content.quiz.questions]
    assert all(places.count(place) >= 8 for place in range(3))


def test_next_leads_through_every_question_and_round_again(snapshot: Snapshot) -> None:
    """Without repeating one, and every one has sources."""
    seen, number = [], "1"
    for _ in snapshot.content.quiz.questions:
        answer = quiz_answer(snapshot, "en", number)
        (block,) = answer.blocks
        assert isinstance(block, QuizBlock)
        assert answer.sources
        seen.append(block.question)
        number = answer.choices[0].payload.partition('"section": "')[2].partition('"')[0]
    assert len(set(seen)) == len(snapshot.content.quiz.questions)
    assert number == "1"


def test_the_first_question_comes_with_a_welcome(snapshot: Snapshot) -> None:
    """Words, then a question."""
    assert [block.type for block in quiz_answer(snapshot, "ur").blocks] == ["text", "quiz"]


def test_a_year_of_tips(snapshot: Snapshot) -> None:
    """Each day has one, never the same as the day before; every tip has its turn; seasons have theirs."""
    tips = snapshot.content.tips
    assert len(tips.tips) >= LEAST_TIPS
    days = [date(2027, 1, 1) + timedelta(days=number) for number in range(365)]
    chosen = [tip_of(tips, day) for day in days]
    assert all(one is not other for one, other in itertools.pairwise(chosen))
    assert {id(tip) for tip in chosen} == {id(tip) for tip in tips.tips.values()}
    for season in tips.calendar:
        wanted = {id(tips.tips[name]) for name in season.tips}
        inside = [id(tip) for day, tip in zip(days, chosen, strict=True) if season.holds(day)]
        assert inside
        assert set(inside) <= wanted


@pytest.mark.parametrize(("day", "held"), [("12-27", False), ("12-28", True), ("01-02", True), ("01-04", False)])
def test_a_season_may_go_over_the_new_year(day: str, held: bool) -> None:
    """From December into January."""
    season = Season(first="12-28", last="01-03", why="", tips=("a",))
    assert season.holds(date.fromisoformat(f"2027-{day}")) is held


def test_a_season_names_tips_there_are() -> None:
    """A misspelt name is found."""
    with pytest.raises(ValueError, match="unknown tip nothing"):
        Tips(calendar=(Season(first="01-01", last="01-02", why="", tips=("nothing",)),))


def test_mistakes_are_named(content: Content) -> None:
    """A topic that does not exist, an explanation that a poll cannot hold, an option twice, too few questions."""
    question = content.quiz.questions[0]
    long = dict.fromkeys(LANGUAGES, "{name:nccia} " * 15)
    option = dict.fromkeys(LANGUAGES, "same")
    bad = question.model_copy(update={"topic": "nothing", "explanation": long, "options": (option, option)})
    broken = content.model_copy(update={"quiz": content.quiz.model_copy(update={"questions": (bad,)})})
    messages = "\n".join(f"{problem.file} {problem.where}: {problem.message}" for problem in lesson_problems(broken, DOCUMENTS))
    assert "content/quiz.yml questions.0.topic: names the topic 'nothing'" in messages
    assert "questions.0.explanation.ur: prints as" in messages
    assert "questions.0.options: has the same option twice in en" in messages
    assert f"has 1 entries; write at least {LEAST_QUESTIONS}" in messages
    assert list(lesson_problems(content, DOCUMENTS)) == []
