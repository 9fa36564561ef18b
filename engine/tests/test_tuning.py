"""What is changed in Rasa."""

import gc

import pytest
from rasa.core.agent import Agent

from engine import tuning


def test_what_a_model_loads_is_left_alone_by_the_collector(monkeypatch: pytest.MonkeyPatch) -> None:
    """A message never waits until all of Rasa and TensorFlow has been walked through."""
    loaded = []
    monkeypatch.setattr(Agent, "load_model", lambda self, path: loaded.append(path))
    tuning._leave_what_was_loaded_to_itself()
    try:
        Agent.load_model(object(), "a.tar.gz")
        assert loaded == ["a.tar.gz"]
        assert gc.get_freeze_count() > 10_000
    finally:
        gc.unfreeze()
