"""Numbers in right-to-left text, in the order they are dialled.

After Arabic letters the Unicode bidirectional algorithm (UAX #9, rule W2) takes digits for Arabic ones and shows the parts
of ``0800-39393`` in the wrong order, so that a person would dial 39393 first. A left-to-right isolate keeps them together.
"""

from __future__ import annotations

import re

_ISOLATE, _POP = "\u2066", "\u2069"
# Groups joined by a hyphen or slash, and codes such as *#06#; not inside a web or e-mail address.
_FRAGILE = re.compile(rf"(?<![\w/.@#*{_ISOLATE}-])(?:\d+(?:[-/]\d+)+|[*#]+\d+(?:[*#]+\d*)*)(?![\w/@])")
# A web address, without the stop or comma after it.
_ADDRESS = re.compile(r"https?://[!-~]*[\w/]")


def isolated(text: str) -> str:
    """A right-to-left text with every number that would be shown in another order kept in its own."""
    return _FRAGILE.sub(lambda match: f"{_ISOLATE}{match[0]}{_POP}", text)


def printed(text: str) -> str:
    """A right-to-left text for paper: web addresses are isolated as well, so that a number after one is not drawn into it.

    On a screen they are not: the marks would become part of what is tapped.
    """
    return _ADDRESS.sub(lambda match: f"{_ISOLATE}{match[0]}{_POP}", isolated(text))
