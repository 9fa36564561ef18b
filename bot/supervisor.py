"""Runs the processes of the service on one machine: starts them, restarts one that dies, stops them all."""

from __future__ import annotations

import asyncio
import ctypes
import logging
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

import httpx2

from bot.environments import ENGINE_PYTHON
from bot.settings import ROOT, Settings
from bot.training import Models

logger = logging.getLogger(__name__)
_STOP_SECONDS = 8.0
_STEADY_SECONDS = 20.0
_LOG_BYTES = 10_000_000
_READY_SECONDS = 120.0
_PR_SET_PDEATHSIG = 1


class StartFailed(RuntimeError):
    """The service did not become ready. The message says which part, and what it said last."""


@dataclass
class Part:
    """One process of the service."""

    name: str
    command: list[str]
    log: Path
    process: asyncio.subprocess.Process | None = None
    started_at: float = 0.0
    restarts: int = 0


@dataclass
class Supervisor:
    """Keeps the engine, the actions and the edge running.

    Args:
        settings: where each listens, and where files go.
        model: the model the engine serves.
        told: called with a sentence when something happens an operator should see.
    """

    settings: Settings
    model: Path
    told: Callable[[str], None] = lambda _: None
    parts: dict[str, Part] = field(default_factory=dict)
    _stopping: bool = False
    _tasks: list[asyncio.Task[None]] = field(default_factory=list)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Run the parts until the block is left.

        Raises:
            StartFailed: a port is taken.
        """
        self._require_free_ports()
        logs = self.settings.data_dir / "log"
        logs.mkdir(parents=True, exist_ok=True)
        commands = {
            "actions": [sys.executable, "-m", "actions"],
            "engine": self._engine_command(self.model),
            "edge": [sys.executable, "-m", "bot.app"],
        }
        self.parts = {name: Part(name, command, logs / f"{name}.log") for name, command in commands.items()}
        try:
            self._tasks = [asyncio.create_task(self._keep(part)) for part in self.parts.values()]
            yield
        finally:
            await self._stop()

    async def wait_until_ready(self) -> float:
        """Wait until the edge says it can answer.

        Returns:
            The seconds it took.

        Raises:
            StartFailed: it took too long, or a part keeps dying.
        """
        started, state = time.monotonic(), "no answer"
        async with httpx2.AsyncClient(trust_env=False, timeout=2.0) as client:
            while time.monotonic() - started < _READY_SECONDS:
                dying = next((part for part in self.parts.values() if part.restarts >= 3), None)
                if dying:
                    raise StartFailed(f"{dying.name} keeps dying; the end of {dying.log}:\n{_tail(dying.log)}")
                try:
                    response = await client.get(f"{self.address}/readyz")
                    if response.status_code == 200:
                        return time.monotonic() - started
                    state = f"missing: {', '.join(response.json()['missing'])}"
                except (httpx2.HTTPError, ValueError, KeyError):
                    pass
                await asyncio.sleep(0.1)
        raise StartFailed(f"not ready after {_READY_SECONDS:.0f} s ({state}); see {self.settings.data_dir / 'log'}")

    async def watch_models(self) -> None:
        """Give the engine a newly trained model when there is one."""
        models = Models(self.settings.data_dir / "models")
        while True:
            await asyncio.sleep(2.0)
            newest = models.current()
            if newest and newest != self.model:
                self.model = newest
                self.told(f"a new model was trained: restarting the engine with {newest.name}")
                engine = self.parts["engine"]
                engine.command = self._engine_command(newest)
                engine.started_at = 0.0
                await _end(engine)

    @property
    def address(self) -> str:
        """Where the edge answers."""
        host = "127.0.0.1" if self.settings.host in ("0.0.0.0", "::") else self.settings.host
        return f"http://{host}:{self.settings.port}"

    def _engine_command(self, model: Path) -> list[str]:
        return [str(ENGINE_PYTHON), "-W", "ignore", "-m", "engine", "serve", str(model), "--port", str(self.settings.engine_port)]

    def _environment(self) -> dict[str, str]:
        settings = self.settings
        return {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONUNBUFFERED": "1",
            # Arenas of many threads keep memory that is never used again.
            "MALLOC_ARENA_MAX": "2",
            "AGAHI_HOST": settings.host,
            "AGAHI_PORT": str(settings.port),
            "AGAHI_DATA_DIR": str(settings.data_dir),
            "AGAHI_ENGINE_TOKEN": settings.derived_key("engine"),
            "AGAHI_ACTIONS_URL": settings.actions,
            "AGAHI_TRACKER_DB": str(settings.data_dir / "conversations.db"),
            "AGAHI_RETENTION_DAYS": str(settings.retention_days),
            "AGAHI_ENDPOINTS": "endpoints-redis.yml" if settings.redis else "endpoints.yml",
            **({"AGAHI_REDIS_URL": settings.redis} if settings.redis else {}),
        }

    async def _keep(self, part: Part) -> None:
        while not self._is_stopping():
            part.started_at = time.monotonic()
            with _opened_log(part.log) as log:
                part.process = await asyncio.create_subprocess_exec(
                    *part.command,
                    cwd=ROOT,
                    env=self._environment(),
                    stdin=asyncio.subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    start_new_session=True,
                    preexec_fn=_die_with_parent,
                )
            status = await part.process.wait()
            if self._is_stopping():
                return
            meant = part.started_at == 0.0
            lived = time.monotonic() - part.started_at
            part.restarts = 0 if meant or lived > _STEADY_SECONDS else part.restarts + 1
            if not meant:
                self.told(f"{part.name} ended (status {status}); starting it again")
            await asyncio.sleep(min(0.2 * 2**part.restarts, 10.0) if not meant else 0)

    def _is_stopping(self) -> bool:
        return self._stopping

    async def _stop(self) -> None:
        self._stopping = True
        await asyncio.gather(*(_end(part) for part in self.parts.values()))
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _require_free_ports(self) -> None:
        ports = {"edge": self.settings.port, "engine": self.settings.engine_port, "actions": self.settings.actions_port}
        if self.settings.metrics:
            ports["metrics"] = self.settings.metrics
        for name, port in ports.items():
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                try:
                    probe.bind((self.settings.host if name == "edge" else "127.0.0.1", port))
                except OSError as error:
                    raise StartFailed(f"port {port} ({name}) is taken; stop what uses it or choose another with --port") from error


def free_ports() -> int:
    """A port with three free ones behind it, as a service needs them."""
    for _ in range(200):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            first = int(probe.getsockname()[1])
        if first < 65_000 and all(_is_free(first + number) for number in range(4)):
            return first
    raise StartFailed("no four free ports in a row were found")


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _opened_log(path: Path) -> BinaryIO:
    if path.exists() and path.stat().st_size > _LOG_BYTES:
        path.replace(path.with_suffix(".log.1"))
    return path.open("ab")


def _tail(path: Path, lines: int = 15) -> str:
    return "\n".join(path.read_text(errors="replace").splitlines()[-lines:]) if path.exists() else ""


def _die_with_parent() -> None:
    """Linux: end with the supervisor even when it is killed, so that no port stays taken."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


async def _end(part: Part) -> None:
    process = part.process
    if process is None or process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), _STOP_SECONDS)
    except TimeoutError:
        process.kill()
        await process.wait()
