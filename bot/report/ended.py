"""How a form ends."""

from __future__ import annotations

from enum import StrEnum


class Ended(StrEnum):
    """Why no question follows."""

    RESULT = "result"
    DOCUMENT = "document"
    STOPPED = "stopped"
    SAID = "said"
