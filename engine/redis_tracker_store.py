"""Conversations and locks in Redis, for several engines behind one name."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from typing import Any
from urllib.parse import unquote, urlsplit

import redis
from rasa.core.brokers.broker import EventBroker
from rasa.core.lock_store import RedisLockStore
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from engine.tracker_store import compact, fleeting, restored

_PREFIX = "agahi:conversation:"
_REPORT_PREFIX = "agahi:report:"


class RedisConversationStore(TrackerStore):
    """Keeps each conversation's compact form under one key that expires.

    Args:
        domain: the assistant's domain.
        event_broker: Rasa's event broker; unused by us.
    """

    def __init__(self, domain: Domain, event_broker: EventBroker | None = None, **kwargs: Any) -> None:
        super().__init__(domain, event_broker)
        self._redis = redis.Redis.from_url(os.environ["AGAHI_REDIS_URL"], socket_timeout=2)
        self._seconds = int(float(os.environ.get("AGAHI_RETENTION_DAYS", "30")) * 86_400)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep a conversation's compact form until its time is over."""
        report = fleeting(tracker)
        pipe = self._redis.pipeline()
        pipe.set(_PREFIX + tracker.sender_id, json.dumps(compact(tracker), ensure_ascii=False), ex=self._seconds)
        if report and report[1] > time.time():
            pipe.set(_REPORT_PREFIX + tracker.sender_id, report[0], exat=int(report[1]) + 1)
        else:
            pipe.delete(_REPORT_PREFIX + tracker.sender_id)
        pipe.execute()

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation of an id, or None."""
        stored, report = self._redis.mget(_PREFIX + sender_id, _REPORT_PREFIX + sender_id)
        if stored is None:
            return None
        events = restored(json.loads(stored), report)
        return DialogueStateTracker.from_events(sender_id, events, self.domain.slots, domain=self.domain)

    async def keys(self) -> Iterable[str]:
        """The ids of every conversation."""
        return [key.decode().removeprefix(_PREFIX) for key in self._redis.scan_iter(_PREFIX + "*")]

    async def delete(self, sender_id: str) -> None:
        """Forget a conversation."""
        self._redis.delete(_PREFIX + sender_id, _REPORT_PREFIX + sender_id)


class RedisUrlLockStore(RedisLockStore):
    """Rasa's lock store in Redis, told where by the same URL as everything else.

    Args:
        endpoint_config: Rasa passes it; the address comes from AGAHI_REDIS_URL.
    """

    def __init__(self, endpoint_config: EndpointConfig | None = None) -> None:
        url = urlsplit(os.environ["AGAHI_REDIS_URL"])
        super().__init__(
            host=url.hostname or "localhost",
            port=url.port or 6379,
            db=int(url.path.strip("/") or 0),
            username=unquote(url.username) if url.username else None,
            password=unquote(url.password) if url.password else None,
            use_ssl=url.scheme == "rediss",
            key_prefix="agahi",
            socket_timeout=5.0,
        )
