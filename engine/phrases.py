"""The phrases of ``data/nlu``, read fast: with libyaml, and without looking for entity marks, which ours have not."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml  # type: ignore[import-untyped]

FOLLOW_UP = "follow_up"


@dataclass(frozen=True)
class LabelledPhrase:
    """A phrase, the label it is trained under, and its language tag."""

    text: str
    label: str
    language: str


def follows_up(label: str) -> bool:
    """Whether phrases of this label go on about the matter on the table without naming it; no topic is one of them."""
    return label.startswith(f"{FOLLOW_UP}/")


def read_phrases(folder: Path) -> list[LabelledPhrase]:
    """Every phrase in the YAML files of a folder and below it, in the order of the files.

    Args:
        folder: ``data/nlu``.
    """
    return [
        LabelledPhrase(line.strip()[2:].strip(), entry["intent"], entry["metadata"]["language"])
        for file in sorted(folder.rglob("*.yml"))
        for entry in yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)["nlu"]
        for line in entry["examples"].splitlines()
        if line.strip().startswith("- ")
    ]
