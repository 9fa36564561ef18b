"""`agahi doctor`: what is installed, reachable, missing, and what to do."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.settings import Settings


@dataclass(frozen=True)
class Finding:
    """One thing looked at. ``needed`` for running; else for tests or for more than one machine."""

    name: str
    ok: bool
    state: str
    remedy: str = ""
    needed: bool = True


def doctor(json: Annotated[bool, typer.Option(help="Print as JSON.")] = False) -> None:
    """Look at everything the service and its tests need. Fails when something needed for running is missing."""
    from rich.table import Table

    from bot.cli import prepare, terminal

    findings = _findings(prepare.settings_from_environment())
    if json:
        terminal.data([asdict(finding) for finding in findings])
    else:
        table = Table("", "what", "state", "what to do")
        for finding in findings:
            mark = "[green]ok[/]" if finding.ok else ("[red]missing[/]" if finding.needed else "[yellow]absent[/]")
            table.add_row(mark, finding.name, finding.state, "" if finding.ok else finding.remedy)
        terminal.out.print(table)
    if any(finding.needed and not finding.ok for finding in findings):
        raise typer.Exit(1)


def _findings(settings: Settings) -> list[Finding]:
    import sys

    from bot.environments import engine_is_prepared
    from bot.training import Models

    models = Models(settings.data_dir / "models")
    current = models.current()
    python = ".".join(map(str, sys.version_info[:3]))
    return [
        Finding("Python of the service", sys.version_info >= (3, 12), python, "start with ./agahi, which prepares .venv"),
        Finding(
            "engine environment", engine_is_prepared(), "prepared" if engine_is_prepared() else "not prepared", "./agahi up prepares it"
        ),
        *_content(settings),
        Finding("trained model", current is not None, current.name if current else "none", "./agahi train"),
        Finding(
            "model fits the phrases",
            models.wanted().is_file(),
            "yes" if models.wanted().is_file() else "phrases or code changed",
            "./agahi train",
            False,
        ),
        _service(settings),
        _redis(settings),
        *_test_tools(),
    ]


def _content(settings: Settings) -> list[Finding]:
    from sqlalchemy.exc import SQLAlchemyError

    from bot.content.validate import check
    from bot.settings import ROOT
    from bot.storage import migrate
    from bot.storage.content_store import ContentStore
    from bot.storage.database import open_database

    report = check(ROOT, compare=False)
    findings = [
        Finding(
            "content files", report.content is not None, f"{len(report.errors)} mistakes", "./agahi content check names them", needed=False
        )
    ]
    try:
        engine = open_database(settings.database)
        revision = migrate.current(engine)
        findings.append(Finding("database", revision == migrate.head(), f"revision {revision or 'none'}", "./agahi db upgrade"))
        active = ContentStore(engine).active_version() if revision else None
        state = f"version {active}" if active else "nothing"
        findings.append(Finding("published content", active is not None, state, "./agahi content publish"))
    except SQLAlchemyError as error:
        findings.append(Finding("database", False, type(error).__name__, "check AGAHI_DATABASE_URL and that the server runs"))
    return findings


def _service(settings: Settings) -> Finding:
    import httpx2

    address = f"http://127.0.0.1:{settings.port}"
    try:
        body = httpx2.get(f"{address}/readyz", timeout=2, trust_env=False).json()
        state = "ready" if body["ready"] else f"missing: {', '.join(body['missing'])}"
        return Finding("running service", bool(body["ready"]), f"{address}: {state}", "see var/log", needed=False)
    except (httpx2.HTTPError, ValueError, KeyError):
        return Finding("running service", False, f"{address} does not answer", "./agahi up", needed=False)


def _redis(settings: Settings) -> Finding:
    if settings.redis is None:
        return Finding("Redis", True, "not used (AGAHI_REDIS_URL is not set)", needed=False)
    import redis

    try:
        redis.Redis.from_url(settings.redis, socket_timeout=2).ping()
        return Finding("Redis", True, "reachable")
    except redis.RedisError as error:
        return Finding("Redis", False, type(error).__name__, "check AGAHI_REDIS_URL and that the server runs")


def _test_tools() -> list[Finding]:
    from bot.cli.tools import TOOLS, find

    findings = []
    for tool in TOOLS:
        path = find(tool)
        findings.append(
            Finding(f"{tool.name} (for tests)", path is not None, str(path or "not found"), f"apt-get install {tool.package}", needed=False)
        )
    return findings
