"""The same service on PostgreSQL and Redis."""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest
import redis

from tests.e2e.conftest import Service, running
from tests.e2e.reporting import Person
from tests.servers import postgres_url, redis_url

pytestmark = pytest.mark.slow


def test_it_runs_on_postgresql_and_redis(model: Path, tmp_path: Path) -> None:
    """Answers, context, first results and deletion, with no state left in files."""
    with (
        postgres_url() as database,
        redis_url() as cache,
        running(tmp_path / "var", AGAHI_DATABASE_URL=database, AGAHI_REDIS_URL=cache, AGAHI_RATE_LIMIT="5") as service,
    ):
        headers = service.open()
        body = {"id": str(uuid.uuid4()), "text": "mera whatsapp hack ho gaya hai"}
        first = service.client.post("/api/v1/messages", json=body, headers=headers).json()
        assert service.client.post("/api/v1/messages", json=body, headers=headers).json() == first
        assert service.say(headers, "aur is ki saza?")["topic"] == "hacked_whatsapp"
        server = redis.Redis.from_url(cache)
        assert list(server.scan_iter("agahi:conversation:*"))
        assert service.client.delete("/api/v1/conversations/current", headers=headers).status_code == 204
        assert not list(server.scan_iter("agahi:conversation:*"))
        _a_report_keeps_its_hour(service, server)
        server.close()
        statuses = [
            service.client.post("/api/v1/messages", json={"id": str(uuid.uuid4()), "text": "hello"}, headers=headers).status_code
            for _ in range(6)
        ]
        assert 429 in statuses
        assert not (service.data / "agahi.db").exists()
        assert not (service.data / "conversations.db").exists()


def _a_report_keeps_its_hour(service: Service, server: redis.Redis) -> None:
    """Its answers and its papers expire in Redis, and are gone at once when the chat is deleted."""
    person = Person(service.client, "en")
    person.tap("start", "blackmail")
    person.tap("danger", "no")
    person.tap("move", "document")
    papers = [one["url"] for one in person.replies[-1]["blocks"] if one["type"] == "download"]
    assert service.client.get(papers[0]).content.startswith(b"%PDF")
    kept = [*server.scan_iter("agahi:report:*"), *server.scan_iter("agahi:shelf:*")]
    assert len(kept) >= 5
    assert all(0 < server.ttl(key) <= 3601 for key in kept)
    person.delete()
    assert not [*server.scan_iter("agahi:report:*"), *server.scan_iter("agahi:shelf:*")]
    assert service.client.get(papers[0]).status_code == 404
