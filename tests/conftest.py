"""What every test may use: the project's own content, a store in a temporary file, an edge with a fake engine."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from bot.app import create_app
from bot.content.schema import Content
from bot.content.snapshot import Snapshot
from bot.content.validate import check
from bot.engine_client import EngineClient
from bot.settings import ROOT, Settings
from bot.storage import migrate
from bot.storage.content_store import ContentStore
from bot.storage.database import open_database
from tests.fakes import FakeEngine


@pytest.fixture(scope="session")
def content() -> Content:
    """The project's content; it is sound, or every test says so."""
    report = check(ROOT, compare=False)
    assert report.content is not None, report.errors[:5]
    return report.content


@pytest.fixture(scope="session")
def snapshot(content: Content) -> Snapshot:
    """The content as a published version."""
    return Snapshot(content, 1)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a service whose files are in a temporary folder."""
    return Settings(_env_file=None, data_dir=tmp_path, secret_key="test secret", metrics_port=0, port=18080)


@pytest.fixture(scope="session")
def published_database(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with tables and a published content, to be copied."""
    path = tmp_path_factory.mktemp("published") / "agahi.db"
    engine = open_database(f"sqlite:///{path}")
    migrate.upgrade(engine)
    ContentStore(engine).publish(content)
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    return path


@pytest.fixture
def published(settings: Settings, published_database: Path) -> Settings:
    """The same settings, with tables and a published content."""
    shutil.copy(published_database, settings.data_dir / "agahi.db")
    return settings


@pytest.fixture
def fake_engine(snapshot: Snapshot) -> FakeEngine:
    """An engine of ten lines that answers by keyword."""
    return FakeEngine(snapshot)


@pytest.fixture
def open_edge(published: Settings, fake_engine: FakeEngine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., TestClient]]:
    """Opens the real edge over the fake engine, with other settings when asked."""
    for method in ("ask", "forget", "health"):
        monkeypatch.setattr(EngineClient, method, _bound(fake_engine, method))
    opened: list[TestClient] = []

    def start(**changed: object) -> TestClient:
        client = TestClient(create_app(published.model_copy(update=changed)), raise_server_exceptions=False)
        client.__enter__()
        opened.append(client)
        return client

    yield start
    for client in opened:
        client.__exit__(None, None, None)


@pytest.fixture
def edge(open_edge: Callable[..., TestClient]) -> TestClient:
    """The real edge over the fake engine."""
    return open_edge()


def _bound(engine: FakeEngine, method: str) -> Callable[..., object]:
    async def call(_: EngineClient, *arguments: object) -> object:
        return await getattr(engine, method)(*arguments)

    return call
