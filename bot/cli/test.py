"""`agahi test`: every check the project has."""

from __future__ import annotations

from typing import Annotated

import typer


def test(
    fast: Annotated[bool, typer.Option("--fast", help="Only what needs no engine, browser, database server or network.")] = False,
) -> None:
    """Check style, types, imports and content, run the tests; without --fast also with engine, browser, databases and questions."""
    import subprocess
    import sys
    import time

    from bot.cli import prepare, terminal
    from bot.environments import ENGINE_PYTHON
    from bot.settings import ROOT

    python, engine = sys.executable, str(ENGINE_PYTHON)
    steps: list[tuple[str, list[str]]] = [
        ("style", [python, "-m", "ruff", "check", "."]),
        ("format", [python, "-m", "ruff", "format", "--check", "."]),
        ("types", [python, "-m", "mypy"]),
        ("imports", [python, "-c", "from importlinter.cli import lint_imports_command as run; run()"]),
        ("content", [python, "-m", "bot.cli", "content", "check"]),
        ("fast tests", [python, "-m", "pytest", "-n", "auto", "-m", "not slow", "tests"]),
    ]
    if not fast:
        prepare.engine_environment()
        engine_types = [python, "-m", "mypy", "--python-version", "3.10", "--python-executable", engine, "-p", "engine"]
        steps += [
            ("engine types", engine_types),
            ("engine tests", [engine, "-m", "pytest", "-c", "engine/pytest.ini", "engine/tests"]),
            ("understanding", [python, "-m", "bot.cli", "evaluate", "--gate", "tests/gate.yml"]),
            ("tests with engine, browser, PostgreSQL and Redis", [python, "-m", "pytest", "-m", "slow", "tests"]),
        ]
    failed = []
    for name, command in steps:
        terminal.say(f"--- {name}")
        started = time.monotonic()
        if subprocess.run(command, cwd=ROOT, check=False).returncode:
            failed.append(name)
        terminal.say(f"--- {name}: {'FAILED' if name in failed else 'passed'} in {time.monotonic() - started:.1f} s")
    if failed:
        terminal.abort(f"failed: {', '.join(failed)}")
