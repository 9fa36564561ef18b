"""Links to the bot: https://core.telegram.org/bots/features#deep-linking"""

from __future__ import annotations

import re

_TOPIC = "t_"
_CAMPAIGN = re.compile(r"^[a-z0-9][a-z0-9_-]{0,39}$")


def topic_link(username: str, topic: str) -> str:
    """The link that opens a private chat with the bot on a topic."""
    return f"https://t.me/{username}?start={_TOPIC}{topic}"


def read_start(argument: str) -> tuple[str | None, str]:
    """What a ``/start`` link carries.

    Returns:
        The topic it opens, if it names one, and the campaign it belongs to.
    """
    argument = argument.lower()
    if argument.startswith(_TOPIC):
        return argument.removeprefix(_TOPIC), ""
    return None, argument if _CAMPAIGN.match(argument) else ""
