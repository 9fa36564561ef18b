"""The tasks: each takes what a request says and gives plain data."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml  # type: ignore[import-untyped]
from numpy.typing import NDArray
from sklearn.model_selection import StratifiedKFold

from engine.components.topic import OUT_OF_SCOPE, TopicClassifier
from engine.lexicon import Lexicon
from engine.normal_form import normal_form
from engine.phrases import LabelledPhrase, follows_up, read_phrases
from engine.topic_model import TopicModel

_SEED = 0
_RANKED = 5


def parse(request: dict[str, Any], root: Path) -> dict[str, Any]:
    """What a model makes of texts, one after the other, through the whole pipeline as the running engine does it.

    Args:
        request: ``model``, the path of a model file; ``texts``.
        root: the project.

    Returns:
        ``messages``: for each text Rasa's parse result. ``milliseconds``: what each took of the processor, so that a busy
        machine does not count.
    """
    from rasa.core.agent import Agent

    agent = Agent.load(request["model"])
    messages, milliseconds = [], []

    async def parse_all() -> None:
        # Lazily built parts belong to the first message of a process, not to the time of a message.
        await agent.parse_message("salam")
        for text in request["texts"]:
            started = time.process_time()
            messages.append(await agent.parse_message(text.lstrip("/ ")))
            milliseconds.append((time.process_time() - started) * 1000)

    asyncio.run(parse_all())
    kept = ("text", "language", "intent", "entities", "topic_ranking", "follow_up", "intent_ranking")
    return {
        "messages": [{name: message[name] for name in kept if name in message} for message in messages],
        "milliseconds": milliseconds,
    }


def cross_validate(request: dict[str, Any], root: Path) -> dict[str, Any]:
    """Every phrase ranked by a model that was trained without it.

    Args:
        request: ``folds``, how many trainings share the phrases.
        root: the project.

    Returns:
        ``phrases``: ``text``, ``label``, ``language`` and ``ranking`` (label, confidence) of each.
    """
    phrases = read_phrases(root / "data" / "nlu")
    labels = np.array([phrase.label for phrase in phrases])
    rankings: list[list[tuple[str, float]]] = [[] for _ in phrases]
    folds = StratifiedKFold(request["folds"], shuffle=True, random_state=_SEED)
    for train, test in folds.split(np.zeros(len(phrases)), labels):
        rank = _trained(phrases, train, root)
        for number in test:
            rankings[number] = rank(phrases[number].text)
    return {
        "phrases": [
            {"text": phrase.text, "label": phrase.label, "language": phrase.language, "ranking": ranking}
            for phrase, ranking in zip(phrases, rankings, strict=True)
        ]
    }


def learning_curve(request: dict[str, Any], root: Path) -> dict[str, Any]:
    """Texts ranked by models trained on growing parts of the phrases, the parts drawn evenly over topics.

    Args:
        request: ``texts``; ``parts``, shares of the phrases between 0 and 1.
        root: the project.

    Returns:
        ``steps``: for each part ``phrases``, how many there were, ``seconds`` of training, and ``best``, a label for each text.
    """
    phrases = read_phrases(root / "data" / "nlu")
    order = _spread([phrase.label for phrase in phrases])
    steps = []
    for part in request["parts"]:
        chosen = order[: round(part * len(order))]
        started = time.perf_counter()
        rank = _trained(phrases, chosen, root)
        seconds = time.perf_counter() - started
        steps.append({"phrases": len(chosen), "seconds": seconds, "best": [_topic(rank(text)) for text in request["texts"]]})
    return {"steps": steps}


def nearest(request: dict[str, Any], root: Path) -> dict[str, Any]:
    """The phrases of a topic that are nearest to a text, by the words and sounds they share: what a mistake comes from.

    Args:
        request: ``pairs``: a text and a label each.
        root: the project.

    Returns:
        ``phrases``: for each pair up to two phrases of that label.
    """
    from sklearn.feature_extraction.text import TfidfVectorizer

    lexicon = Lexicon.read(root / "data" / "lexicon.yml")
    phrases = read_phrases(root / "data" / "nlu")
    by_label: dict[str, list[str]] = {}
    for phrase in phrases:
        by_label.setdefault(phrase.label, []).append(phrase.text)
    vectorizer = TfidfVectorizer(token_pattern=r"\S+", sublinear_tf=True)
    vectorizer.fit(lexicon.view(normal_form(phrase.text)) for phrase in phrases)
    found: list[list[str]] = []
    for text, label in request["pairs"]:
        texts = by_label.get(label, [])
        if not texts:
            found.append([])
            continue
        matrix = vectorizer.transform(lexicon.view(normal_form(known)) for known in texts)
        likeness = (matrix @ vectorizer.transform([lexicon.view(normal_form(text))]).T).toarray()[:, 0]
        found.append([texts[number] for number in np.argsort(-likeness)[:2] if likeness[number] > 0])
    return {"phrases": found}


def alternative(request: dict[str, Any], root: Path) -> dict[str, Any]:
    """One of the classifiers that were tried, trained and asked.

    Args:
        request: ``name``, one of `engine.evaluation.alternatives.NAMES`; ``phrases``, how many to train on, drawn evenly over
            topics, 0 for all; ``texts``.
        root: the project.
    """
    from engine.evaluation.alternatives import measure

    phrases = [phrase for phrase in read_phrases(root / "data" / "nlu") if not follows_up(phrase.label)]
    chosen = _spread([phrase.label for phrase in phrases])[: request["phrases"] or None]
    return measure(request["name"], [phrases[number] for number in chosen], request["texts"], settings_of(root), root)


def alternatives(request: dict[str, Any], root: Path) -> dict[str, Any]:
    """``names``: the classifiers that can be compared."""
    from engine.evaluation.alternatives import NAMES

    return {"names": list(NAMES)}


TASKS: dict[str, Callable[[dict[str, Any], Path], dict[str, Any]]] = {
    "parse": parse,
    "cross_validate": cross_validate,
    "learning_curve": learning_curve,
    "nearest": nearest,
    "alternative": alternative,
    "alternatives": alternatives,
}


def settings_of(root: Path) -> dict[str, Any]:
    """The classifier's configuration in ``config/config.yml``, over its defaults."""
    pipeline = yaml.safe_load((root / "config" / "config.yml").read_text(encoding="utf-8"))["pipeline"]
    own = next(step for step in pipeline if step["name"].endswith(TopicClassifier.__name__))
    return {**TopicClassifier.get_default_config(), **own}


def _trained(
    phrases: Sequence[LabelledPhrase], chosen: Sequence[int] | NDArray[np.int64], root: Path
) -> Callable[[str], list[tuple[str, float]]]:
    """Train as the component does, on some of the phrases; gives what ranks a text."""
    settings = settings_of(root)
    texts = [normal_form(phrases[number].text) for number in chosen]
    model = TopicModel.configured(settings, root).fit(texts, [phrases[number].label for number in chosen], _SEED)
    bonus = {OUT_OF_SCOPE: settings["out_of_scope_bonus"]}

    def rank(text: str) -> list[tuple[str, float]]:
        return [(item.label, round(item.confidence, 4)) for item in model.rank(normal_form(text), _RANKED, bonus)]

    return rank


def _topic(ranking: list[tuple[str, float]]) -> str:
    """The best label that is a topic."""
    return next((label for label, _ in ranking if not follows_up(label)), ranking[0][0])


def _spread(labels: Sequence[str]) -> list[int]:
    """All numbers, so ordered that any beginning of them has its share of every label."""
    shuffled = np.random.default_rng(_SEED).permutation(len(labels))
    place: dict[str, int] = {}
    total = {label: labels.count(label) for label in set(labels)}
    keys = []
    for number in shuffled:
        label = labels[number]
        keys.append((place.get(label, 0) / total[label], number))
        place[label] = place.get(label, 0) + 1
    return [int(number) for _, number in sorted(keys)]
