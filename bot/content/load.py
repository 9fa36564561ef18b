"""Read YAML with the line of every field, so that a mistake can be pointed at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

FieldPath = tuple[str | int, ...]


@dataclass
class Problem:
    """Something wrong with a content file, for the person who mends it.

    Args:
        file: path below the project's root.
        line: line number, from 1.
        where: the field, such as ``steps.2.ur``.
        message: what is wrong and what to do.
        severity: ``error`` stops publishing, ``warning`` does not.
    """

    file: str
    line: int
    where: str
    message: str
    severity: str = "error"


@dataclass
class Document:
    """A YAML file as data, with the line each field starts on."""

    file: str
    data: Any
    lines: dict[FieldPath, int] = field(default_factory=dict)

    def line(self, path: FieldPath) -> int:
        """The line of a field, or of the nearest field around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path, 1)

    def problem(self, path: FieldPath, message: str, severity: str = "error") -> Problem:
        """A problem at a field of this file."""
        return Problem(self.file, self.line(path), ".".join(map(str, path)) or "(file)", message, severity)


class _TextDates(yaml.CSafeLoader):
    """Loads YAML as pydantic wants it: dates stay text, which pydantic parses and checks."""


_TextDates.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def read(path: Path, root: Path) -> tuple[Document, list[Problem]]:
    """Read one YAML file.

    Args:
        path: the file.
        root: the project's root, which problem reports name files from.

    Returns:
        The document (data None when it is not YAML) and what is wrong with it.
    """
    document = Document(str(path.relative_to(root)), None)
    try:
        loader = _TextDates(path.read_text(encoding="utf-8"))
        node = loader.get_single_node()
        problems = list(_walk(document, node, ())) if node else []
        document.data = loader.construct_document(node) if node else None
    except UnicodeDecodeError:
        return document, [Problem(document.file, 1, "(file)", "is not UTF-8 text; save it as UTF-8")]
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        reason = getattr(error, "problem", None) or str(error)
        remedy = "use spaces instead of tabs" if "\\t" in reason or "tab" in reason else "mend the YAML around this line"
        return document, [Problem(document.file, line, "(file)", f"is not valid YAML: {reason}; {remedy}")]
    if document.data is None:
        problems.append(Problem(document.file, 1, "(file)", "is empty; fill it in or delete it"))
    return document, problems


def _walk(document: Document, node: yaml.Node, path: FieldPath) -> Iterator[Problem]:
    document.lines.setdefault(path, node.start_mark.line + 1)
    if isinstance(node, yaml.MappingNode):
        seen = set()
        for key, value in node.value:
            here = (*path, str(key.value))
            document.lines[here] = key.start_mark.line + 1
            if key.value in seen:
                yield document.problem(here, f"has the field '{key.value}' twice; keep one")
            seen.add(key.value)
            yield from _walk(document, value, here)
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _walk(document, value, (*path, index))
