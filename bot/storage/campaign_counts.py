"""How often campaigns bring people: counts by day, never a row for a person."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine, func, select
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.tables import CampaignCount, DailyCount

# Fewer could point at somebody: in a small place three people at a school are three known people.
SHOWN_FROM = 10


@dataclass(frozen=True)
class Total:
    """A line of a campaign's report.

    Args:
        what: ``visit`` of its page, ``chat`` opened, or ``reply`` given.
        language: in which language.
        source: where people came from; empty when it is not known or, for replies, not kept.
        medium: by which medium.
        count: how often; None when it is under `SHOWN_FROM`.
    """

    what: str
    language: str
    source: str
    medium: str
    count: int | None


class CampaignCounts:
    """The repository of a campaign's counts.

    Args:
        engine: the database.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        insert: Any = postgresql.insert if engine.dialect.name == "postgresql" else sqlite.insert
        keys = [column.name for column in CampaignCount.__table__.primary_key]
        self._add = insert(CampaignCount).on_conflict_do_update(index_elements=keys, set_={"count": CampaignCount.count + 1})

    async def add(self, campaign: str, event: str, language: str, source: str, medium: str) -> None:
        """Count one event of a campaign.

        Args:
            campaign: its id.
            event: ``visit`` or ``chat``.
            language: a language tag.
            source: a label the campaign lists, "other" or nothing.
            medium: the same.
        """
        values = {
            "day": datetime.now(UTC).date(),
            "campaign": campaign,
            "event": event,
            "language": language,
            "source": source,
            "medium": medium,
            "count": 1,
        }

        def write() -> None:
            with self._engine.begin() as connection:
                connection.execute(self._add, values)

        await asyncio.to_thread(write)

    def report(self, campaign: str) -> list[Total]:
        """The totals of a campaign over all days."""
        events = (
            select(CampaignCount.event, CampaignCount.language, CampaignCount.source, CampaignCount.medium, func.sum(CampaignCount.count))
            .where(CampaignCount.campaign == campaign)
            .group_by(CampaignCount.event, CampaignCount.language, CampaignCount.source, CampaignCount.medium)
        )
        replies = (
            select(DailyCount.language, func.sum(DailyCount.count)).where(DailyCount.campaign == campaign).group_by(DailyCount.language)
        )
        with self._engine.connect() as connection:
            rows = [(event, language, source, medium, count) for event, language, source, medium, count in connection.execute(events)]
            rows += [("reply", language, "", "", count) for language, count in connection.execute(replies)]
        return [
            Total(what, language, source, medium, count if count >= SHOWN_FROM else None)
            for what, language, source, medium, count in sorted(rows)
        ]
