"""The engine's Python environment: made by uv from hashed requirements when they changed."""

from __future__ import annotations

import hashlib
import os
import subprocess
from pathlib import Path

from bot.settings import ROOT

ENGINE_VENV = ROOT / ".venv-engine"
ENGINE_PYTHON = ENGINE_VENV / "bin" / "python"
_REQUIREMENTS = ROOT / "requirements" / "engine.txt"
_STAMP = ENGINE_VENV / ".requirements"


class EnvironmentUnavailable(RuntimeError):
    """The engine's environment could not be made. The message says what to do."""


def engine_is_prepared() -> bool:
    """Whether the engine's environment has what its requirements name."""
    return ENGINE_PYTHON.exists() and _STAMP.exists() and _STAMP.read_text() == _digest(_REQUIREMENTS)


def prepare_engine() -> None:
    """Make or renew the engine's environment.

    Raises:
        EnvironmentUnavailable: uv, Python 3.10 or a package could not be had.
    """
    if engine_is_prepared():
        return
    uv = os.environ.get("AGAHI_UV", "uv")
    commands = (
        (
            [uv, "venv", "--quiet", "--clear", "--python", "3.10", str(ENGINE_VENV)],
            "Python 3.10 was not found and could not be fetched; install it",
        ),
        (
            [uv, "pip", "sync", "--quiet", "--compile-bytecode", "--python", str(ENGINE_VENV), "--require-hashes", str(_REQUIREMENTS)],
            "the packages of requirements/engine.txt could not be installed",
        ),
    )
    for command, trouble in commands:
        try:
            subprocess.run(command, check=True, cwd=ROOT, capture_output=True, text=True)
        except FileNotFoundError as error:
            raise EnvironmentUnavailable("uv was not found; start with ./agahi, which brings it") from error
        except subprocess.CalledProcessError as error:
            raise EnvironmentUnavailable(f"{trouble}:\n{error.stderr.strip()[-2000:]}") from error
    _STAMP.write_text(_digest(_REQUIREMENTS))


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
