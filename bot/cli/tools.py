"""Programs that only the tests need, and where Debian puts them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Tool:
    """A program, its Debian package, and places outside PATH to look in."""

    name: str
    package: str
    places: tuple[str, ...] = ()


CHROMIUM = Tool("chromium", "chromium", ("/usr/lib/chromium/chromium",))
REDIS = Tool("redis-server", "redis-server")
POSTGRES = Tool("pg_ctl", "postgresql", ("/usr/lib/postgresql/*/bin/pg_ctl",))
TOOLS = (CHROMIUM, REDIS, POSTGRES)


def find(tool: Tool) -> Path | None:
    """Where a program is, or None."""
    for pattern in tool.places:
        found = sorted(Path("/").glob(pattern.lstrip("/")))
        if found:
            return found[-1]
    on_path = shutil.which(tool.name)
    return Path(on_path) if on_path else None
