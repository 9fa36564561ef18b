"""The whole service, started as a newcomer starts it, with its files in a temporary folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx2
import pytest
from playwright.sync_api import Browser, sync_playwright

from bot.cli import prepare
from bot.cli.tools import CHROMIUM
from bot.settings import ROOT, Settings
from bot.supervisor import free_ports
from tests.servers import require

PHONE, DESK = {"width": 360, "height": 640}, {"width": 1280, "height": 800}
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"]
QUESTIONS = {
    "en": "someone made a fake facebook id of my sister",
    "ur": "میرا واٹس ایپ ہیک ہو گیا ہے کیا کروں",
    "ur-Latn": "easypaisa se paise nikal gaye kisi ne OTP le liya",
}


@dataclass
class Service:
    """A running `agahi up`."""

    process: subprocess.Popen[bytes]
    port: int
    data: Path
    log: Path
    client: httpx2.Client = field(init=False)

    def __post_init__(self) -> None:
        self.client = httpx2.Client(base_url=self.address, timeout=30, trust_env=False)

    @property
    def address(self) -> str:
        """Where it answers."""
        return f"http://127.0.0.1:{self.port}"

    def is_ready(self) -> bool:
        """Whether it can answer."""
        try:
            return self.client.get("/readyz").status_code == 200
        except httpx2.HTTPError:
            return False

    def wait_until_ready(self, seconds: float = 120) -> None:
        """Wait until it can answer.

        Raises:
            AssertionError: it ended, or takes too long.
        """
        until = time.monotonic() + seconds
        while not self.is_ready():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < until, self.log.read_text()
            time.sleep(0.1)

    def open(self, **body: str) -> dict[str, str]:
        """Open a conversation; gives the headers of its messages."""
        response = self.client.post("/api/v1/conversations", json=body)
        assert response.status_code == 201, response.text
        return {"Authorization": f"Bearer {response.json()['token']}"}

    def say(self, headers: dict[str, str], text: str) -> dict[str, Any]:
        """The first reply to a text."""
        response = self.client.post("/api/v1/messages", json={"id": str(uuid.uuid4()), "text": text}, headers=headers)
        assert response.status_code == 200, response.text
        reply: dict[str, Any] = response.json()["replies"][0]
        return reply

    def pids(self) -> dict[str, int]:
        """The process ids of its parts, by name."""
        names = {"-m actions": "actions", "-m engine serve": "engine", "-m bot.app": "edge"}
        found = {}
        for status in Path("/proc").glob("[0-9]*/stat"):
            try:
                parent = int(status.read_text().rpartition(")")[2].split()[1])
                command = (status.parent / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except (OSError, IndexError):
                continue
            if parent == self.process.pid:
                found.update({name: int(status.parent.name) for mark, name in names.items() if mark in command})
        return found


@contextmanager
def running(data: Path, **environment: str) -> Iterator[Service]:
    """Run `agahi up` until the block is left; the trained model is shared with the project."""
    data.mkdir(parents=True, exist_ok=True)
    models = Settings().data_dir / "models"
    (data / "models").symlink_to(models)
    port, log = free_ports(), data.parent / f"{data.name}-up.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot.cli", "up", "--port", str(port), "--no-train"],
            cwd=ROOT,
            env={**os.environ, "AGAHI_DATA_DIR": str(data), **environment},
            stdout=out,
            stderr=out,
            start_new_session=True,
        )
    service = Service(process, port, data, log)
    try:
        service.wait_until_ready()
        yield service
    finally:
        service.client.close()
        process.send_signal(signal.SIGINT)
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@pytest.fixture(scope="session")
def model() -> Path:
    """The model that fits the phrases, trained when there is none."""
    prepare.engine_environment()
    return prepare.model(Settings(), train=True)


@pytest.fixture(scope="session")
def service(model: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service that most tests share."""
    with running(tmp_path_factory.mktemp("service") / "var", AGAHI_RATE_LIMIT="0", AGAHI_LOG_LEVEL="DEBUG") as started:
        yield started


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    path = require(CHROMIUM)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(path), args=FLAGS)
        yield started
        started.close()


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """Where screenshots go: AGAHI_SCREENSHOTS when it is set, so that they can be looked at."""
    folder = Path(os.environ.get("AGAHI_SCREENSHOTS", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
