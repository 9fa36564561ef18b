"""Files that are sent as documents: where their bytes come from."""

from __future__ import annotations

from typing import Protocol


class Files(Protocol):
    """Keeps the files of ``download`` blocks until they expire."""

    async def read(self, url: str) -> bytes | None:
        """The bytes of a file by the ``url`` of its block; None when it has expired."""
        ...


class NoFiles:
    """No file is kept."""

    async def read(self, url: str) -> bytes | None:
        """Nothing, whatever the address."""
        return None
