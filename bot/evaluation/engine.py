"""Asks the engine's environment for what only it can do: parse with a model, train on parts of the phrases."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.environments import ENGINE_PYTHON
from bot.settings import ROOT


class EvaluationFailed(RuntimeError):
    """The engine's environment could not do a task. The message holds its last words."""


@dataclass(frozen=True)
class Parsed:
    """What a model made of texts: Rasa's parse results, and the milliseconds each took."""

    messages: list[dict[str, Any]]
    milliseconds: list[float]


def parse(model: Path, texts: Sequence[str]) -> Parsed:
    """Parse texts with a model file.

    Raises:
        EvaluationFailed: the model cannot be loaded, or parsing failed.
    """
    return Parsed(**_ask("parse", model=str(model.resolve()), texts=list(texts)))


def cross_validate(folds: int) -> list[dict[str, Any]]:
    """Every phrase with its ``ranking`` by a model trained without it.

    Raises:
        EvaluationFailed: a training failed.
    """
    phrases: list[dict[str, Any]] = _ask("cross_validate", folds=folds)["phrases"]
    return phrases


def learning_curve(texts: Sequence[str], parts: Sequence[float]) -> list[dict[str, Any]]:
    """The best label of each text by models trained on growing shares of the phrases.

    Raises:
        EvaluationFailed: a training failed.
    """
    steps: list[dict[str, Any]] = _ask("learning_curve", texts=list(texts), parts=list(parts))["steps"]
    return steps


def nearest(pairs: Sequence[tuple[str, str]]) -> list[list[str]]:
    """For each text and label the phrases of that label that are nearest to the text."""
    phrases: list[list[str]] = _ask("nearest", pairs=[list(pair) for pair in pairs])["phrases"] if pairs else []
    return phrases


def alternatives() -> list[str]:
    """The names of the classifiers that can be compared, the one in use first."""
    names: list[str] = _ask("alternatives")["names"]
    return names


def alternative(name: str, phrases: int, texts: Sequence[str]) -> dict[str, Any]:
    """Train one of the alternatives and ask it; see `engine.evaluation.alternatives.measure`.

    Raises:
        EvaluationFailed: the training failed.
    """
    return _ask("alternative", name=name, phrases=phrases, texts=list(texts))


def _ask(task: str, **request: Any) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="agahi-evaluate-") as folder:
        asked, answered = Path(folder) / "request.json", Path(folder) / "result.json"
        asked.write_text(json.dumps({"task": task, **request}, ensure_ascii=False), encoding="utf-8")
        command = [str(ENGINE_PYTHON), "-W", "ignore", "-m", "engine", "evaluate", str(asked), str(answered)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)})
        if done.returncode != 0 or not answered.is_file():
            raise EvaluationFailed(f"the engine could not {task.replace('_', ' ')}:\n{(done.stderr or done.stdout).strip()[-2000:]}")
        result: dict[str, Any] = json.loads(answered.read_text(encoding="utf-8"))
        return result
