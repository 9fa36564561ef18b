"""What buttons carry."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.buttons import DATA_BYTES, Buttons, between_aspects, topic_choice, unpack
from bot.messages import Aspect, TopicChoice


@given(payload=st.text(min_size=1, max_size=400), whole=st.booleans())
def test_any_payload_comes_back(payload: str, whole: bool) -> None:
    """As it is when it fits, else under a key, in at most 64 bytes."""
    buttons = Buttons(whole)
    data = buttons.pack(payload)
    assert len(data.encode()) <= DATA_BYTES
    tapped = unpack(data)
    assert payload == (buttons.payloads[tapped.key] if tapped.key else tapped.payload)


@pytest.mark.parametrize("aspect", Aspect)
def test_a_topic_choice_comes_back(aspect: Aspect) -> None:
    """With all its fields, though its JSON is longer than a button takes."""
    choice = TopicChoice(topic="harassment_by_lender_contacts", aspect=aspect, section="26A", language="ur-Latn")
    buttons = Buttons()
    data = buttons.pack(choice.payload)
    tapped = unpack(data)
    payload = buttons.payloads[tapped.key] if tapped.key else tapped.payload
    assert topic_choice(payload or "") == choice


def test_the_same_payload_is_stored_once() -> None:
    """Under the same key, whoever gets it."""
    one, two = Buttons(), Buttons()
    assert one.pack("/form" + "x" * 100) == two.pack("/form" + "x" * 100)
    assert len(one.payloads) == 1


@pytest.mark.parametrize("data", ["", "a", "w|a|b|c|d", "w|x|overview|99999|", "w||||", "w|blackmail|overview||<x>", "x|y"])
def test_foreign_data_is_no_payload(data: str) -> None:
    """Only what we packed is unpacked."""
    tapped = unpack(data)
    assert tapped.payload is None
    assert tapped.key is None


def test_only_taps_between_aspects_edit_in_place() -> None:
    """From one part of a topic to another; another topic is a new answer."""
    keyboard = ["w|blackmail|evidence||", "w|blackmail|report||", "w|fake_profile|overview||"]
    assert between_aspects(TopicChoice(topic="blackmail", aspect=Aspect.EVIDENCE), keyboard)
    assert between_aspects(TopicChoice(topic="blackmail"), [*keyboard, "w|blackmail|overview||"])
    assert not between_aspects(TopicChoice(topic="fake_profile"), keyboard)
    assert not between_aspects(TopicChoice(topic="quiz", section="4"), ["w|quiz|overview|4|"])
