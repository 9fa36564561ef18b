"""The classifiers that were tried, on the same phrases, so that the choice can be checked and made anew.

All but Rasa's own read the features of `TopicModel`: TF-IDF of characters and of concepts.
"""

from __future__ import annotations

import asyncio
import pickle
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import yaml  # type: ignore[import-untyped]
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.calibration import CalibratedClassifierCV
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import ComplementNB
from sklearn.svm import LinearSVC

from engine.lexicon import Lexicon
from engine.normal_form import normal_form
from engine.phrases import LabelledPhrase
from engine.topic_model import TopicModel

_SEED = 0
_NEIGHBOURS = 30
Labels = Sequence[str]
Classifier = Callable[[Sequence[str]], list[str]]

_COUNTS = [
    {"name": "WhitespaceTokenizer"},
    {"name": "RegexFeaturizer"},
    {"name": "LexicalSyntacticFeaturizer"},
    {"name": "CountVectorsFeaturizer"},
    {"name": "CountVectorsFeaturizer", "analyzer": "char_wb", "min_ngram": 1, "max_ngram": 4},
]
_RASA = {
    "Rasa DIET, as `rasa init` sets it up": [*_COUNTS, {"name": "DIETClassifier", "epochs": 100, "constrain_similarities": True}],
    "Rasa LogisticRegressionClassifier": [*_COUNTS, {"name": "LogisticRegressionClassifier"}],
}


def measure(name: str, phrases: Sequence[LabelledPhrase], texts: Sequence[str], settings: dict[str, Any], root: Path) -> dict[str, Any]:
    """Train one alternative and ask it.

    Args:
        name: one of `NAMES`.
        phrases: what to train on.
        texts: what to ask, one after the other.
        settings: the configuration of the classifier in use.
        root: the project.

    Returns:
        ``best``, a label for each text; ``seconds`` of training; ``milliseconds`` for a text; ``megabytes`` of the trained model;
        ``memory``, the most megabytes the process held.
    """
    train = _train_rasa if name in _RASA else _train_ours
    started = time.perf_counter()
    classify, megabytes = train(name, phrases, settings, root)
    seconds = time.perf_counter() - started
    classify(texts[:1])
    started = time.perf_counter()
    best = [classify([text])[0] for text in texts]
    milliseconds = (time.perf_counter() - started) * 1000 / len(texts)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"best": best, "seconds": seconds, "milliseconds": milliseconds, "megabytes": megabytes, "memory": memory}


def _train_ours(name: str, phrases: Sequence[LabelledPhrase], settings: dict[str, Any], root: Path) -> tuple[Classifier, float]:
    lexicon = Lexicon.read(root / settings["lexicon"])
    texts, labels = [normal_form(phrase.text) for phrase in phrases], [phrase.label for phrase in phrases]
    if name == CHOSEN:
        model = TopicModel.configured(settings, root).fit(texts, labels, _SEED)
        return lambda asked: [model.rank(normal_form(text), 1)[0].label for text in asked], _size(model)
    space = _Space(lexicon, settings["features"], name == RAW, len(texts))
    features = space.fit(texts)
    predict, fitted = _OURS[name](features, np.array(labels))
    return lambda asked: list(predict(space.read([normal_form(text) for text in asked]))), _size((space, fitted))


class _Space:
    """The features of `TopicModel`, or without its spellings and concepts, for any classifier of scikit-learn."""

    def __init__(self, lexicon: Lexicon, features: Sequence[int], raw: bool, phrases: int) -> None:
        characters, concepts = features
        self._model = TopicModel(lexicon, features=(characters, concepts))
        words = TfidfVectorizer(sublinear_tf=True, max_features=concepts, token_pattern=r"\S+", ngram_range=(1, 2))
        typed = TfidfVectorizer(sublinear_tf=True, max_features=characters, analyzer="char_wb", ngram_range=(2, 5))
        self._vectorizers: tuple[TfidfVectorizer, ...] = (words, typed) if raw else self._model._vectorizers(phrases)
        self._raw = raw

    def fit(self, texts: Sequence[str]) -> csr_matrix:
        for vectorizer, view in zip(self._vectorizers, self._views(texts), strict=True):
            vectorizer.fit(view)
        return self.read(texts)

    def read(self, texts: Sequence[str]) -> csr_matrix:
        blocks = [vectorizer.transform(view) for vectorizer, view in zip(self._vectorizers, self._views(texts), strict=True)]
        return hstack(blocks, format="csr")

    def _views(self, texts: Sequence[str]) -> Sequence[Sequence[str]]:
        return (texts, texts) if self._raw else self._model._views(texts)


def _linear_svm() -> LinearSVC:
    return LinearSVC(C=0.3, tol=0.1, max_iter=20, random_state=_SEED)


def _regression() -> LogisticRegression:
    return LogisticRegression(C=10, solver="liblinear", tol=0.1, max_iter=20, random_state=_SEED)


def _svm(features: csr_matrix, labels: NDArray[np.str_]) -> tuple[Callable[[csr_matrix], Labels], object]:
    model = _linear_svm().fit(features, labels)
    return model.predict, model


def _calibrated(features: csr_matrix, labels: NDArray[np.str_]) -> tuple[Callable[[csr_matrix], Labels], object]:
    model = CalibratedClassifierCV(_linear_svm(), cv=3).fit(features, labels)
    return model.predict, model


def _logistic(features: csr_matrix, labels: NDArray[np.str_]) -> tuple[Callable[[csr_matrix], Labels], object]:
    model = _regression().fit(features, labels)
    return model.predict, model


def _ensemble(features: csr_matrix, labels: NDArray[np.str_]) -> tuple[Callable[[csr_matrix], Labels], object]:
    """The SVM, a logistic regression and naive Bayes, by the sum of their softmaxed scores."""
    svm = _linear_svm().fit(features, labels)
    logistic = _regression().fit(features, labels)
    bayes = ComplementNB(alpha=0.3).fit(features, labels)

    def predict(asked: csr_matrix) -> Labels:
        scores = svm.decision_function(asked) * 8
        shifted = np.exp(scores - scores.max(axis=1, keepdims=True))
        total = shifted / shifted.sum(axis=1, keepdims=True) + logistic.predict_proba(asked) + bayes.predict_proba(asked)
        return list(svm.classes_[total.argmax(axis=1)])

    return predict, (svm, logistic, bayes)


def _neighbours(features: csr_matrix, labels: NDArray[np.str_]) -> tuple[Callable[[csr_matrix], Labels], object]:
    """The vote of the nearest phrases, each weighed by the cube of its cosine similarity."""
    classes, index = np.unique(labels, return_inverse=True)
    transposed = features.T.tocsr()

    def predict(asked: csr_matrix) -> Labels:
        found = []
        for row in (asked @ transposed).tocsr():
            near = np.argsort(-row.data)[:_NEIGHBOURS]
            votes = np.bincount(index[row.indices[near]], row.data[near] ** 3, minlength=len(classes))
            found.append(str(classes[votes.argmax()]))
        return found

    return predict, (features, index)


def _train_rasa(name: str, phrases: Sequence[LabelledPhrase], settings: dict[str, Any], root: Path) -> tuple[Classifier, float]:
    """Train a stock pipeline on the phrases as plain intents (a slash would make retrieval intents of them)."""
    from rasa.core.agent import Agent
    from rasa.model_training import train_nlu

    by_label: dict[str, list[str]] = {}
    for phrase in phrases:
        by_label.setdefault(phrase.label.replace("/", "__"), []).append(phrase.text)
    with tempfile.TemporaryDirectory() as folder:
        data, config = Path(folder) / "nlu.yml", Path(folder) / "config.yml"
        entries = [{"intent": label, "examples": "".join(f"- {text}\n" for text in texts)} for label, texts in by_label.items()]
        data.write_text(yaml.safe_dump({"version": "3.1", "nlu": entries}, allow_unicode=True, width=10_000), encoding="utf-8")
        recipe = {"recipe": "default.v1", "assistant_id": "comparison", "language": "ur", "pipeline": _RASA[name], "policies": []}
        config.write_text(yaml.safe_dump(recipe), encoding="utf-8")
        model = train_nlu(str(config), str(data), folder)
        size = Path(str(model)).stat().st_size / 1_000_000
        agent = Agent.load(model)

    def classify(asked: Sequence[str]) -> list[str]:
        async def parse_all() -> list[str]:
            return [(await agent.parse_message(text.lstrip("/ ")))["intent"]["name"] or "" for text in asked]

        return [label.replace("__", "/") for label in asyncio.run(parse_all())]

    return classify, size


def _size(model: object) -> float:
    return len(pickle.dumps(model)) / 1_000_000


CHOSEN = "linear SVM as in use (3 passes, half precision)"
RAW = "linear SVM, words and characters as typed"
_OURS: dict[str, Callable[[csr_matrix, NDArray[np.str_]], tuple[Callable[[csr_matrix], Labels], object]]] = {
    "linear SVM, 20 passes": _svm,
    RAW: _svm,
    "linear SVM, calibrated by cross-validation": _calibrated,
    "logistic regression": _logistic,
    "ensemble: SVM, logistic regression, naive Bayes": _ensemble,
    "nearest neighbours, 30 votes": _neighbours,
}
NAMES = (CHOSEN, *_OURS, *_RASA)
