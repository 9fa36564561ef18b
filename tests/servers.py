"""Servers that slow tests start from installed binaries, in temporary folders, on free ports of this machine."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.cli.tools import POSTGRES, REDIS, Tool, find


def require(tool: Tool) -> Path:
    """The path of a program that a test needs; without it the test fails and says what to install."""
    path = find(tool)
    if path is None:
        pytest.fail(f"{tool.name} is not installed; run: apt-get install {tool.package}", pytrace=False)
    return path


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server; as root it runs under the account Debian made for it, which PostgreSQL insists on."""
    binaries, port = require(POSTGRES).parent, free_port()
    account = pwd.getpwnam("postgres") if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="agahi-postgres-"))

    def become() -> None:
        if account:
            os.setgid(account.pw_gid)
            os.setuid(account.pw_uid)

    def run(*command: str) -> None:
        subprocess.run(command, check=True, cwd=folder, preexec_fn=become, stdout=subprocess.DEVNULL)

    if account:
        os.chown(folder, account.pw_uid, account.pw_gid)
    try:
        run(str(binaries / "initdb"), "-D", str(folder / "data"), "-U", "agahi", "--auth=trust", "-E", "UTF8", "--no-sync")
        options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
        run(str(binaries / "pg_ctl"), "-D", str(folder / "data"), "-o", options, "-w", "-l", str(folder / "log"), "start")
        yield f"postgresql+psycopg://agahi@127.0.0.1:{port}/postgres"
    finally:
        subprocess.run(
            [str(binaries / "pg_ctl"), "-D", str(folder / "data"), "-m", "immediate", "stop"],
            check=False,
            cwd=folder,
            preexec_fn=become,
            stdout=subprocess.DEVNULL,
        )
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def redis_url() -> Iterator[str]:
    """A Redis server that keeps nothing."""
    port = free_port()
    command = [str(require(REDIS)), "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield f"redis://127.0.0.1:{port}/0"
    finally:
        server.terminate()
        server.wait()
