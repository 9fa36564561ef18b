"""Dialogues answered without servers, as the running service would."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from bot.content.snapshot import Snapshot
from bot.evaluation import answering
from bot.evaluation.answering import Answerer
from bot.evaluation.engine import Parsed
from bot.evaluation.questions import Dialogue, Turn
from bot.messages import Outcome

PARSED: dict[str, dict[str, Any]] = {
    "he wants money for my pictures": {"intent": {"name": "ask"}, "topic_ranking": [{"label": "ask/blackmail", "confidence": 0.9}]},
    "should i pay": {
        "intent": {"name": "unsure"},
        "topic_ranking": [{"label": "ask/safe_shopping", "confidence": 0.15}],
        "follow_up": {"aspect": "do_now", "confidence": 0.8},
    },
    "the second one": {
        "intent": {"name": "out_of_scope"},
        "topic_ranking": [],
        "entities": [{"entity": "ordinal", "value": 2}],
    },
    "i want to die": {"intent": {"name": "out_of_scope"}, "topic_ranking": []},
}


@pytest.fixture
def answerer(snapshot: Snapshot, monkeypatch: pytest.MonkeyPatch) -> Answerer:
    """Answers with the parse results above."""

    def parse(model: Path, texts: Sequence[str]) -> Parsed:
        return Parsed([{"text": text, "language": "en", "entities": [], **PARSED[text]} for text in texts], [1.0] * len(texts))

    monkeypatch.setattr(answering, "parse", parse)
    return Answerer(Path("a.tar.gz"), snapshot)


def dialogue(*texts: str) -> Dialogue:
    """Messages of one conversation."""
    return Dialogue(id="d", language="en", turns=tuple(Turn(user=text, accept=("blackmail",)) for text in texts))


def test_a_dialogue_remembers_and_dialogues_do_not_share(answerer: Answerer) -> None:
    """The same words are answered from the matter in one conversation, and alone in another."""
    first, second = answerer.conversations(
        [dialogue("he wants money for my pictures", "should i pay"), dialogue("should i pay", "he wants money for my pictures")]
    )
    assert [answered.topic for answered in first] == ["blackmail", "blackmail"]
    assert [answered.outcome for answered in second] == [Outcome.CLARIFY, Outcome.ANSWER]


def test_a_choice_is_taken_by_its_number(answerer: Answerer) -> None:
    """What was offered is part of what is remembered."""
    (answers,) = answerer.conversations([dialogue("he wants money for my pictures", "the second one")])
    assert answers[1].topic == "blackmail"


def test_a_crisis_in_a_dialogue_gets_its_card(answerer: Answerer) -> None:
    """By the screen, whatever the engine makes of it."""
    (answers,) = answerer.conversations([dialogue("he wants money for my pictures", "i want to die", "should i pay")])
    assert [answered.topic for answered in answers] == ["blackmail", "self_harm", "blackmail"]
