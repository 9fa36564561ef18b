"""The stock `rasa init` bot and ours, measured the same way on the same machine."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import tempfile
import time
import uuid
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from bot.bench.load import OUR_QUESTIONS, STOCK_QUESTIONS, Load, Say, run_load
from bot.environments import ENGINE_PYTHON
from bot.settings import Settings
from bot.supervisor import StartFailed, Supervisor, free_ports

_WARM_SECONDS = 2.0
_STOCK_READY_SECONDS = 180.0


@dataclass(frozen=True)
class Measured:
    """What was measured of one bot.

    Args:
        name: which bot.
        ready_seconds: from start to the first answer it could give.
        memory_mb: resident memory of all its processes after the load, in megabytes.
        loads: the figures at each number of clients.
    """

    name: str
    ready_seconds: float
    memory_mb: float
    loads: tuple[Load, ...]


async def measure_stock(settings: Settings, clients: list[int], seconds: float) -> Measured:
    """Measure the bot that `rasa init` makes (DIET, TED, UnexpecTED), over Rasa's REST channel.

    The trained bot is kept in the data folder, so that only the first run trains it.
    """
    folder = settings.data_dir / "bench" / "stock"
    if not list(folder.glob("models/*.tar.gz")):
        folder.mkdir(parents=True, exist_ok=True)
        make = "from rasa.cli.scaffold import create_initial_project as make; make('.')"
        _rasa(folder, ["-c", make])
        _rasa(folder, ["-m", "rasa", "train", "--quiet"])
    port = free_ports()
    command = [str(ENGINE_PYTHON), "-W", "ignore", "-m", "rasa", "run", "--port", str(port), "--interface", "127.0.0.1", "--quiet"]
    started = time.perf_counter()
    process = subprocess.Popen(  # noqa: ASYNC220
        command, cwd=folder, env=_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    url = f"http://127.0.0.1:{port}/webhooks/rest/webhook"
    try:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:

            async def open_client() -> Say:
                sender = uuid.uuid4().hex

                async def say(text: str) -> bool:
                    try:
                        async with session.post(url, json={"sender": sender, "message": text}) as response:
                            return response.status == 200 and bool(await response.read())
                    except aiohttp.ClientError:
                        return False

                return say

            first = await open_client()
            while not await first("hello"):
                if time.perf_counter() - started > _STOCK_READY_SECONDS or process.poll() is not None:
                    raise StartFailed("the stock bot did not start")
                await asyncio.sleep(0.1)
            ready = time.perf_counter() - started
            loads = await _loads(open_client, STOCK_QUESTIONS, clients, seconds)
            return Measured("stock rasa init", ready, _memory_mb([process.pid]), loads)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


async def measure_ours(
    settings: Settings, model: Path, prepare_database: Callable[[Settings], None], clients: list[int], seconds: float
) -> Measured:
    """Measure the whole service over the chat API: edge, engine, actions and database, without the rate limit."""
    with tempfile.TemporaryDirectory() as folder:
        apart = settings.model_copy(
            update={
                "host": "127.0.0.1",
                "port": free_ports(),
                "data_dir": Path(folder),
                "database_url": None,
                "telegram_token": None,
                "rate_limit": 0,
                "open_limit": 0,
            }
        )
        prepare_database(apart)
        os.environ.update(AGAHI_RATE_LIMIT="0", AGAHI_OPEN_LIMIT="0")
        supervisor = Supervisor(apart, model)
        async with supervisor.running(), aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
            ready = await supervisor.wait_until_ready()
            base = f"{supervisor.address}/api/v1"

            async def open_client() -> Say:
                async with session.post(f"{base}/conversations", json={}) as response:
                    headers = {"Authorization": f"Bearer {(await response.json())['token']}"}

                async def say(text: str) -> bool:
                    body = {"id": str(uuid.uuid4()), "text": text}
                    async with session.post(f"{base}/messages", json=body, headers=headers) as response:
                        answer = await response.json()
                        return response.status == 200 and bool(answer["replies"][0]["outcome"] != "unavailable")

                return say

            loads = await _loads(open_client, OUR_QUESTIONS, clients, seconds)
            pids = [part.process.pid for part in supervisor.parts.values() if part.process]
            return Measured("agahi", ready, _memory_mb([*pids, os.getpid()]), loads)


async def _loads(
    open_client: Callable[[], Awaitable[Say]], questions: Sequence[str], clients: list[int], seconds: float
) -> tuple[Load, ...]:
    await run_load(open_client, questions, 2, _WARM_SECONDS)
    return tuple([await run_load(open_client, questions, number, seconds) for number in clients])


def _rasa(folder: Path, arguments: list[str]) -> None:
    command = [str(ENGINE_PYTHON), "-W", "ignore", *arguments]
    done = subprocess.run(command, cwd=folder, env=_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise StartFailed(f"the stock bot could not be made:\n{done.stderr[-2000:]}")


def _environment() -> dict[str, str]:
    return {**os.environ, "RASA_TELEMETRY_ENABLED": "false", "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}


def _memory_mb(pids: Iterable[int]) -> float:
    """Resident memory of processes and their children, in megabytes, from /proc."""
    wanted, total = set(pids), 0.0
    for status in sorted(Path("/proc").glob("[0-9]*/status"), key=lambda path: int(path.parent.name)):
        try:
            fields = dict(line.split(":", 1) for line in status.read_text().splitlines() if ":" in line)
        except OSError:
            continue
        if int(fields["Pid"]) in wanted or int(fields["PPid"]) in wanted - {os.getpid()}:
            wanted.add(int(fields["Pid"]))
            total += float(fields.get("VmRSS", "0 kB").split()[0]) / 1000
    return total
