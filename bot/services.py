"""The parts a running edge is made of, as its channels use them."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date

from bot.campaigns import Campaign, CampaignFile
from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.conversations import Tickets
from bot.documents import Documents
from bot.engine_client import EngineClient
from bot.language.tags import DEFAULT
from bot.limits import RateLimit
from bot.messages import Reply
from bot.rendering.reply import reply_of
from bot.settings import Settings
from bot.storage.campaign_counts import CampaignCounts
from bot.storage.content_store import ContentCache
from bot.storage.records import Records
from bot.turn import NothingPublished, Turn
from bot.widget import WidgetFiles

GREETING = "greet"


@dataclass(frozen=True)
class Services:
    """Everything a request may need. Built once by `bot.app`."""

    settings: Settings
    tickets: Tickets
    cache: ContentCache
    records: Records
    engine: EngineClient
    turn: Turn
    documents: Documents
    message_limit: RateLimit
    opening_limit: RateLimit
    campaigns: CampaignFile
    campaign_counts: CampaignCounts
    widget: WidgetFiles

    @property
    def snapshot(self) -> Snapshot:
        """The content to speak from.

        Raises:
            NothingPublished: there is none.
        """
        snapshot = self.cache.current
        if snapshot is None:
            raise NothingPublished
        return snapshot

    def greeting(self, language: str | None, campaign: Campaign | None = None) -> tuple[Reply, ...]:
        """The assistant's first words.

        Args:
            language: in which language; the default when None.
            campaign: a running campaign, whose topics are offered first.

        Raises:
            NothingPublished: there is no content to speak from.
        """
        snapshot = self.snapshot
        composer = Composer(snapshot, language or DEFAULT, date.today())
        topic = snapshot.topic(GREETING)
        if topic is None:
            return ()
        answer = composer.topic(topic)
        offered = composer.choices(campaign.topics) if campaign else ()
        if offered:
            answer = answer.model_copy(update={"choices": offered})
        return (reply_of(answer, f"{secrets.token_hex(8)}.0", snapshot),)

    def counted_as(self, campaign_id: str) -> str:
        """The campaign that a message is counted for: none before and after its days."""
        return campaign_id if self.running(campaign_id) else ""

    def running(self, campaign_id: str) -> Campaign | None:
        """The campaign of an id, on the days it runs."""
        campaign = self.campaigns.current.get(campaign_id)
        return campaign if campaign and campaign.runs(date.today()) else None
