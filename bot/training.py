"""Models: trained by Rasa in its own environment, named by what they were trained from."""

from __future__ import annotations

import hashlib
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from bot.environments import ENGINE_PYTHON
from bot.settings import ROOT

_INPUTS = ("data", "config/config.yml", "config/domain", "engine", "bot/language", "requirements/engine.txt")
_KEPT = 3


class TrainingFailed(RuntimeError):
    """Rasa could not train. The message holds its last words."""


@dataclass(frozen=True)
class Models:
    """The trained models of a data folder.

    Args:
        folder: where model files are kept.
        root: the project, whose phrases they are trained from.
    """

    folder: Path
    root: Path = ROOT

    def wanted(self) -> Path:
        """The model that fits the phrases and the code as they are now, trained or not."""
        digest = hashlib.sha256()
        for name in _INPUTS:
            path = self.root / name
            files = sorted(path.rglob("*")) if path.is_dir() else [path]
            for file in files:
                if file.is_file() and file.suffix in (".yml", ".py", ".txt") and "tests" not in file.parts:
                    digest.update(str(file.relative_to(self.root)).encode() + b"\0" + file.read_bytes() + b"\0")
        return self.folder / f"agahi-{digest.hexdigest()[:12]}.tar.gz"

    def current(self) -> Path | None:
        """The newest trained model, or None."""
        models = sorted(self.folder.glob("agahi-*.tar.gz"), key=lambda path: path.stat().st_mtime)
        return models[-1] if models else None

    def train(self) -> Path:
        """Train the wanted model.

        Returns:
            The model file. It appears whole or not at all.

        Raises:
            TrainingFailed: Rasa failed.
        """
        wanted = self.wanted()
        self.folder.mkdir(parents=True, exist_ok=True)
        unfinished = self.folder / f"unfinished-{os.getpid()}.tar.gz"
        command = [str(ENGINE_PYTHON), "-W", "ignore", "-m", "engine", "train", str(unfinished), "--root", str(self.root)]
        try:
            done = subprocess.run(
                command, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
            )
            if done.returncode != 0 or not unfinished.is_file():
                raise TrainingFailed(f"training failed:\n{(done.stderr or done.stdout).strip()[-3000:]}")
            unfinished.replace(wanted)
        finally:
            unfinished.unlink(missing_ok=True)
        for old in sorted(self.folder.glob("agahi-*.tar.gz"), key=lambda path: path.stat().st_mtime)[:-_KEPT]:
            old.unlink(missing_ok=True)
        return wanted
