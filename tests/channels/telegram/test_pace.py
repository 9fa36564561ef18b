"""Telegram's limits, by Telegram's clock."""

from __future__ import annotations

import itertools
import math
from collections import defaultdict

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram.pace import PER_GROUP_MINUTE, PER_SECOND, Pace

_GROUP = -7
# How long a request is on its way there, and the answer on its way back.
_trips = st.tuples(st.floats(0, 3), st.floats(0, 3))


@settings(max_examples=200, deadline=None)
@given(sends=st.lists(st.tuples(st.sampled_from([1, 2, 3, *range(10, 60), _GROUP]), _trips), min_size=1, max_size=150))
def test_the_limits_hold_by_the_receivers_clock(sends: list[tuple[int, tuple[float, float]]]) -> None:
    """However long requests and answers are on their way, and whichever chats want to be sent something."""
    pace, now = Pace(), 0.0
    flying: list[tuple[float, int]] = []
    received: list[tuple[float, int]] = []
    for chat, (there, back) in sends:
        while pace.wait(chat, now) > 0:
            landed = min(flying, default=(math.inf, 0))
            step = min(landed[0], now + pace.wait(chat, now))
            assert step < math.inf
            now = max(now, step)
            for end, other in sorted(flying):
                if end <= now:
                    pace.end(other, end)
                    flying.remove((end, other))
        pace.begin(chat)
        received.append((now + there, chat))
        flying.append((now + there + back, chat))
    _check(received)


def _check(received: list[tuple[float, int]]) -> None:
    received.sort()
    by_chat: dict[int, list[float]] = defaultdict(list)
    for at, chat in received:
        by_chat[chat].append(at)
    slack = 1e-9
    everything = [at for at, _ in received]
    for start in everything:
        assert sum(start <= at < start + 1 - slack for at in everything) <= PER_SECOND
    for times in by_chat.values():
        assert all(later - earlier >= 1 - slack for earlier, later in itertools.pairwise(times))
    for start in by_chat[_GROUP]:
        assert sum(start <= at < start + 60 - slack for at in by_chat[_GROUP]) <= PER_GROUP_MINUTE


def test_patience_asked_for_by_one_chat_holds_up_no_other() -> None:
    """RetryAfter is for the chat it came from."""
    pace = Pace()
    pace.hold(1, 30.0)
    assert pace.wait(1, 10.0) == 20.0
    assert pace.wait(2, 10.0) == 0.0


def test_a_group_that_another_edge_wrote_to_is_spared() -> None:
    """What the edge before sent in the last minute counts."""
    pace = Pace()
    pace.remember(_GROUP, PER_GROUP_MINUTE, 100.0)
    assert pace.wait(_GROUP, 130.0) == 30.0


def test_chats_are_forgotten_when_nothing_is_owed_to_them() -> None:
    """A million chats cost no memory for ever."""
    pace = Pace()
    pace.begin(1)
    pace.end(1, 0.0)
    pace.tidy(59.0)
    assert pace.knows(1)
    pace.tidy(60.0)
    assert not pace.knows(1)
