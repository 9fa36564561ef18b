"""The commands, as an operator sees them."""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli.__main__ import app
from bot.settings import ROOT, Settings
from bot.supervisor import StartFailed, Supervisor


@dataclass(frozen=True)
class Run:
    """Runs commands with their files in a folder of the test's."""

    monkeypatch: pytest.MonkeyPatch
    data: Path

    def __call__(self, *arguments: str, **environment: str) -> Result:
        """Run one command."""
        for name, value in {"AGAHI_DATA_DIR": str(self.data), **environment}.items():
            self.monkeypatch.setenv(name, value)
        return CliRunner().invoke(app, list(arguments))


@pytest.fixture
def agahi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line."""
    return Run(monkeypatch, tmp_path)


def test_help_needs_nothing_heavy(tmp_path: Path) -> None:
    """No framework is imported to print it."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "bot.cli", "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    for heavy in ("fastapi", "sqlalchemy", "telegram", "pydantic", "rasa_sdk"):
        assert f" {heavy}\n" not in done.stderr
    for command in ("up", "test", "train", "ask", "bench", "doctor", "content", "db", "telegram"):
        assert command in done.stdout


def test_the_life_of_a_version(agahi: Run) -> None:
    """Publish twice, look, go back, look again."""
    assert json.loads(agahi("db", "current", "--json").stdout)["current"] is None
    assert agahi("db", "upgrade").exit_code == 0
    assert "version 1" in agahi("content", "publish").stderr
    assert "version 2" in agahi("content", "publish").stderr
    assert "version 1 answers" in agahi("content", "rollback").stderr
    versions = json.loads(agahi("content", "versions", "--json").stdout)
    assert [(version["id"], version["active"]) for version in versions] == [(2, False), (1, True)]
    refused = agahi("content", "rollback", "7")
    assert refused.exit_code == 1
    assert "no version 7" in refused.stderr


def test_broken_content_is_not_published(agahi: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mistakes are listed, nothing changes."""
    project = tmp_path / "project"
    shutil.copytree(ROOT / "content", project / "content")
    shutil.copytree(ROOT / "data", project / "data")
    contacts = project / "content" / "contacts.yml"
    contacts.write_text(contacts.read_text(encoding="utf-8").replace("  nccia:\n", "  nccia2:\n", 1), encoding="utf-8")
    monkeypatch.setattr("bot.settings.ROOT", project)
    done = agahi("content", "publish")
    assert done.exit_code == 1
    assert "which content/contacts.yml does not have" in done.stdout
    assert "nothing was published" in done.stderr
    assert json.loads(agahi("content", "versions", "--json").stdout) == []


def test_check_reports_for_people_and_machines(agahi: Run, tmp_path: Path) -> None:
    """Exit status 1 when something is wrong, with file and line."""
    done = agahi("content", "check", "--json")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["problems"] == []
    (tmp_path / "content" / "topics" / "situation").mkdir(parents=True)
    (tmp_path / "content" / "topics" / "situation" / "x.yml").write_text("id: x\n\tbad: tab\n")
    broken = agahi("content", "check", "--root", str(tmp_path))
    assert broken.exit_code == 1
    assert "content/topics/situation/x.yml:2" in broken.stdout


@pytest.mark.parametrize(
    ("arguments", "says"),
    [(("content", "new", "Bad Id", "--category", "situation"), "no topic id"),
     (("content", "new", "x", "--category", "nope"), "no category"),
     (("content", "new", "blackmail", "--category", "situation"), "exists already")],
)  # fmt: skip
def test_a_new_topic_needs_a_good_name(agahi: Run, arguments: tuple[str, ...], says: str) -> None:
    """Nothing is overwritten."""
    done = agahi(*arguments)
    assert done.exit_code != 0
    assert says in done.stderr


def test_a_bad_setting_is_named(agahi: Run) -> None:
    """With its name and what is wrong; no traceback."""
    done = agahi("db", "current", AGAHI_PORT="ninety")
    assert done.exit_code == 2
    assert "AGAHI_PORT" in done.stderr
    assert not isinstance(done.exception, ValueError)


def test_ask_without_a_service_at_the_address(agahi: Run) -> None:
    """Says how to start one."""
    done = agahi("ask", "--url", "http://127.0.0.1:9", "hello")
    assert done.exit_code == 1
    assert "./agahi up" in done.stderr


def test_the_secret_is_made_once_and_kept_private(tmp_path: Path) -> None:
    """Readable by its owner only."""
    first = Settings(data_dir=tmp_path).secret
    assert Settings(data_dir=tmp_path).secret == first
    assert (tmp_path / "secret.key").stat().st_mode & 0o077 == 0
    assert first.decode() not in repr(Settings(data_dir=tmp_path, secret_key="hush")) + repr(Settings(data_dir=tmp_path))
    assert "hush" not in repr(Settings(data_dir=tmp_path, secret_key="hush"))


def test_doctor_names_what_is_missing(agahi: Run) -> None:
    """Before the first run: no database, no content, no model, and what to do."""
    done = agahi("doctor", "--json")
    assert done.exit_code == 1
    findings = {finding["name"]: finding for finding in json.loads(done.stdout)}
    assert not findings["trained model"]["ok"]
    assert findings["database"]["remedy"] == "./agahi db upgrade"


def test_a_supervised_service_refuses_a_taken_port(tmp_path: Path) -> None:
    """With the port and its use."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        settings = Settings(data_dir=tmp_path, port=taken.getsockname()[1])

        async def start() -> None:
            async with Supervisor(settings, tmp_path / "model").running():
                pytest.fail("it started")

        with pytest.raises(StartFailed, match=f"port {settings.port} \\(edge\\) is taken"):
            asyncio.run(start())


def test_telegram_needs_a_token(agahi: Run) -> None:
    """One sentence says so."""
    done = agahi("telegram", "info", AGAHI_TELEGRAM_TOKEN="")
    assert done.exit_code == 1
    assert "AGAHI_TELEGRAM_TOKEN" in done.stderr


@pytest.mark.slow
def test_telegram_setup_and_info(agahi: Run) -> None:
    """Registers for webhook and for polling, and shows how it stands; the webhook's path is shown nowhere."""
    from tests.botapi import TOKEN, RunningBotApi

    assert agahi("db", "upgrade").exit_code == 0
    with RunningBotApi() as api:
        own = {"AGAHI_TELEGRAM_TOKEN": TOKEN, "AGAHI_TELEGRAM_API_URL": f"http://127.0.0.1:{api.port}"}
        assert "nothing is published" in agahi("telegram", "setup", **own).stderr
        assert agahi("content", "publish").exit_code == 0
        hook = {"AGAHI_TELEGRAM_MODE": "webhook"}
        assert "AGAHI_PUBLIC_URL" in agahi("telegram", "setup", **own, **hook).stderr
        done = agahi("telegram", "setup", **own, **hook, AGAHI_PUBLIC_URL="https://agahi.example")
        assert done.exit_code == 0, done.stderr
        assert api.webhook["url"].startswith("https://agahi.example/telegram/")
        assert api.webhook["url"] not in done.output + done.stderr
        assert set(api.webhook["allowed_updates"]) == {"message", "edited_message", "callback_query", "inline_query", "my_chat_member"}
        state = json.loads(agahi("telegram", "info", "--json").stdout)
        assert state["webhook"] == "agahi.example"
        assert state["commands"] == {"en": 10, "ur": 10, "ur-Latn": 10}
        assert (state["waiting_to_be_sent"], state["subscribers"]) == (0, 0)
        assert agahi("telegram", "setup", AGAHI_TELEGRAM_MODE="polling").exit_code == 0
        assert api.webhook == {}
        assert api.refused == []


def test_telegram_that_refuses_the_token_is_one_sentence(agahi: Run) -> None:
    """No traceback."""
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{closed.getsockname()[1]}"
        done = agahi("telegram", "info", AGAHI_TELEGRAM_TOKEN="1:x", AGAHI_TELEGRAM_API_URL=address)
    assert done.exit_code == 1
    assert "Telegram cannot be reached" in done.stderr
