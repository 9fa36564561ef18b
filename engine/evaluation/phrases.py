"""The phrases of ``data/nlu`` with their topic and language, as evaluation needs them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml  # type: ignore[import-untyped]


@dataclass(frozen=True)
class LabelledPhrase:
    """A phrase, the label it is trained under, and its language tag."""

    text: str
    label: str
    language: str


def read_phrases(root: Path) -> list[LabelledPhrase]:
    """Every phrase under ``data/nlu``, in the order of the files.

    Args:
        root: the folder that holds ``data``.
    """
    return [
        LabelledPhrase(line.strip()[2:].strip(), entry["intent"], entry["metadata"]["language"])
        for file in sorted((root / "data" / "nlu").rglob("*.yml"))
        for entry in yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]
        for line in entry["examples"].splitlines()
        if line.strip().startswith("- ")
    ]
