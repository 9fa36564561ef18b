"""What the edge counts, for Prometheus. No label holds anything of a person."""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

TURNS = Counter("agahi_replies_total", "Replies given", ("channel", "language", "outcome"))
CRISES = Counter("agahi_crisis_cards_total", "Crisis cards given by the screen at the door", ("kind",))
ENGINE_SECONDS = Histogram(
    "agahi_engine_seconds", "Time the engine took for an answer", buckets=(0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5)
)
PAPERS_SECONDS = Histogram("agahi_papers_seconds", "Time to make the papers of a report", buckets=(0.1, 0.2, 0.5, 1, 2, 5))
REQUESTS = Counter("agahi_http_requests_total", "Requests", ("method", "route", "status"))
REQUEST_SECONDS = Histogram(
    "agahi_http_request_seconds", "Time of a request", ("route",), buckets=(0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1, 2, 5)
)
REFUSED = Counter("agahi_refused_total", "Requests refused", ("code",))
CONTENT_VERSION = Gauge("agahi_content_version", "The content version that answers")
TELEGRAM_UPDATES = Counter("agahi_telegram_updates_total", "Updates of Telegram dealt with", ("kind",))
TELEGRAM_SENDS = Counter("agahi_telegram_sends_total", "What came of sending to Telegram", ("result",))
