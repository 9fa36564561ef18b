"""The tip of a day, by the editorial calendar of content/tips.yml."""

from __future__ import annotations

from datetime import date

from bot.content.schema import Tip, Tips
from bot.content.snapshot import Snapshot
from bot.messages import Answer, Choice, TextBlock, TopicChoice

DAILY_TIPS = "daily_tips"


def tip_of(tips: Tips, day: date) -> Tip | None:
    """The tip of a day: those of its season take turns, else all of them; None when there are none."""
    season = next((season for season in tips.calendar if season.holds(day)), None)
    names = season.tips if season else tuple(tips.tips)
    return tips.tips[names[day.toordinal() % len(names)]] if names else None


def tip_block(snapshot: Snapshot, tip: Tip, language: str) -> TextBlock:
    """A tip under its heading."""
    return TextBlock(title=snapshot.word("tip_heading", language), text=snapshot.text(tip.text[language], language))


def tip_choice(snapshot: Snapshot, tip: Tip, language: str) -> Choice:
    """The way to what there is to know beyond a tip."""
    return Choice(title=snapshot.content.topics[tip.topic].title[language], payload=TopicChoice(topic=tip.topic).payload)


def with_tip(answer: Answer, snapshot: Snapshot, day: date) -> Answer:
    """The answer on daily tips, with the tip of the day in it."""
    tip = tip_of(snapshot.content.tips, day)
    if tip is None:
        return answer
    choices = (tip_choice(snapshot, tip, answer.language), *answer.choices)
    return answer.model_copy(update={"blocks": (*answer.blocks, tip_block(snapshot, tip, answer.language)), "choices": choices})
