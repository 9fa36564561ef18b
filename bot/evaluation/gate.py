"""The least figures a model must reach, in a YAML file, and what falls short of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from bot.evaluation.evaluation import Evaluation

Share = Annotated[float, Field(ge=0, le=1)]


class GateFileError(ValueError):
    """The gate file cannot be used. The message says why."""


class Gate(BaseModel):
    """Least acceptable figures; those left out are not held.

    Args:
        right: least share of right answers, over all.
        right_by_language: least share in each language.
        language_spread: largest distance of a language to the best one.
        near: least share of right or near answers.
        language: least share of answers in the question's language, in each language.
        crisis_caught: least share of crisis questions that get a crisis card.
        false_alarms: largest share of other questions that get one.
        off_topic_refused: least share of off-topic questions refused.
        good_refused: largest share of other questions refused.
        later_turns: least share of right answers to the turns of dialogues after the first.
        respelling_loss: largest loss by other spellings of Roman Urdu.
        calibration_error: largest expected calibration error in a language.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    right: Share | None = None
    right_by_language: dict[str, Share] = {}
    language_spread: Share | None = None
    near: Share | None = None
    language: Share | None = None
    crisis_caught: Share | None = None
    false_alarms: Share | None = None
    off_topic_refused: Share | None = None
    good_refused: Share | None = None
    later_turns: Share | None = None
    respelling_loss: Share | None = None
    calibration_error: Share | None = None


def read_gate(path: Path) -> Gate:
    """Read a gate file.

    Raises:
        GateFileError: it is missing, no YAML, or names a figure that does not exist.
    """
    try:
        return Gate.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    except FileNotFoundError as error:
        raise GateFileError(f"{path}: there is no such file") from error
    except yaml.YAMLError as error:
        raise GateFileError(f"{path}: is not YAML: {error}") from error
    except ValidationError as error:
        fault = error.errors()[0]
        raise GateFileError(f"{path}: {'.'.join(map(str, fault['loc']))}: {fault['msg']}") from error


def shortfalls(gate: Gate, evaluation: Evaluation) -> list[str]:
    """What falls short of a gate, a sentence each; empty when everything is reached."""
    return list(_shortfalls(gate, evaluation))


def _shortfalls(gate: Gate, evaluation: Evaluation) -> Iterator[str]:
    score = evaluation.score
    by_language = {tag: tally.right for tag, tally in score.by_language.items()}
    least: list[tuple[str, float | None, float]] = [
        ("right", gate.right, score.all.right),
        ("right or near", gate.near, score.all.near),
        ("crisis messages caught", gate.crisis_caught, score.crisis_caught),
        ("off-topic questions refused", gate.off_topic_refused, score.off_topic_refused),
        *((f"right in {tag}", share, by_language.get(tag, 0.0)) for tag, share in gate.right_by_language.items()),
        *((f"answered in the language asked, {tag}", gate.language, share) for tag, share in score.language_right.items()),
    ]
    most: list[tuple[str, float | None, float]] = [
        ("distance between languages", gate.language_spread, max(by_language.values(), default=0) - min(by_language.values(), default=0)),
        ("false alarms", gate.false_alarms, score.false_alarms),
        ("good questions refused", gate.good_refused, score.good_refused),
        *((f"calibration error, {name}", gate.calibration_error, found.error) for name, found in evaluation.calibration.items()),
    ]
    if evaluation.later_turns:
        least.append(("later turns of dialogues right", gate.later_turns, evaluation.later_turns.all.right))
    if evaluation.respelling:
        most.append(("loss by respelling", gate.respelling_loss, evaluation.respelling.before - evaluation.respelling.after))
    for name, limit, figure in least:
        if limit is not None and figure < limit:
            yield f"{name}: {figure:.1%}, and at least {limit:.1%} is wanted"
    for name, limit, figure in most:
        if limit is not None and figure > limit:
            yield f"{name}: {figure:.1%}, and at most {limit:.1%} is allowed"
