"""Which topic a message is about: a linear classifier on characters, words and sound keys.

No Rasa here, so that it can be trained, measured and tested by itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from bot.language.sound import sound_key


@dataclass(frozen=True)
class Ranked:
    """A topic label with its calibrated probability."""

    label: str
    confidence: float


class _Reader:
    """Reads one message with a fitted vectorizer: what `transform` gives, without its cost for a single text.

    Args:
        vectorizer: fitted, sublinear, with l2 norm.
        first: the number of its first feature among those of all blocks.
    """

    def __init__(self, vectorizer: TfidfVectorizer, first: int) -> None:
        self._analyze = vectorizer.build_analyzer()
        self._vocabulary = {term: int(number) for term, number in vectorizer.vocabulary_.items()}
        self._idf = vectorizer.idf_.astype(np.float32)
        self._first = first

    def read(self, text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The numbers of the features in a text, and their weights."""
        counts = Counter(self._vocabulary[term] for term in self._analyze(text) if term in self._vocabulary)
        numbers = np.fromiter(counts, np.int64, len(counts))
        weights = (1 + np.log(np.fromiter(counts.values(), np.float32, len(counts)))) * self._idf[numbers]
        norm = float(np.sqrt(weights @ weights))
        return numbers + self._first, weights / norm if norm else weights


def _readers(blocks: Iterable[tuple[str, TfidfVectorizer]]) -> Iterator[tuple[str, _Reader]]:
    first = 0
    for view, vectorizer in blocks:
        yield view, _Reader(vectorizer, first)
        first += len(vectorizer.vocabulary_)


class TopicModel:
    """Linear SVM over four blocks of TF-IDF features, with calibrated confidence.

    Args:
        c: regularisation of the SVM.
        max_features: features kept in each block; the weight matrix grows with classes times features.
    """

    def __init__(self, c: float = 1.0, max_features: int = 30_000) -> None:
        self._c = c
        self._blocks = (
            (
                "text",
                TfidfVectorizer(token_pattern=r"\S+", ngram_range=(1, 2), sublinear_tf=True, max_features=max_features, dtype=np.float32),
            ),
            (
                "text",
                TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, max_features=max_features, dtype=np.float32),
            ),
            (
                "key",
                TfidfVectorizer(token_pattern=r"\S+", ngram_range=(1, 3), sublinear_tf=True, max_features=max_features, dtype=np.float32),
            ),
            (
                "key",
                TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, max_features=max_features, dtype=np.float32),
            ),
        )
        self.labels: list[str] = []
        self._weights: NDArray[np.float32] = np.zeros((0, 0), np.float32)
        self._bias: NDArray[np.float32] = np.zeros(0, np.float32)
        self._scale = 1.0
        self._readers: tuple[tuple[str, _Reader], ...] = ()

    def fit(self, texts: Sequence[str], labels: Sequence[str], seed: int = 0) -> TopicModel:
        """Train on phrases.

        Args:
            texts: phrases in normal form.
            labels: the label of each, as many.
            seed: makes training repeatable.
        """
        views = self._views(texts)
        features = hstack([vectorizer.fit_transform(views[view]) for view, vectorizer in self._blocks], format="csr", dtype=np.float32)
        self.labels = sorted(set(labels))
        index = {label: number for number, label in enumerate(self.labels)}
        targets = np.array([index[label] for label in labels])
        model = self._svm(seed).fit(features, targets)
        self._keep(model)
        self._readers = tuple(_readers(self._blocks))
        self._scale = self._calibrate(features, targets, seed)
        return self

    def rank(self, text: str, most: int = 5) -> list[Ranked]:
        """The likeliest labels of a message in normal form, best first, with probabilities that sum to at most 1."""
        views = {view: texts[0] for view, texts in self._views([text]).items()}
        indices, values = zip(*(reader.read(views[view]) for view, reader in self._readers), strict=True)
        scores = np.concatenate(values) @ self._weights[np.concatenate(indices)] + self._bias
        probabilities = _softmax(scores[None, :] * self._scale)[0]
        order = np.argsort(-probabilities)[:most]
        return [Ranked(self.labels[number], float(probabilities[number])) for number in order]

    def _views(self, texts: Sequence[str]) -> dict[str, list[str]]:
        return {"text": list(texts), "key": [sound_key(text) for text in texts]}

    def _svm(self, seed: int) -> LinearSVC:
        return LinearSVC(C=self._c, class_weight="balanced", random_state=seed)

    def _keep(self, model: LinearSVC) -> None:
        weights, bias = model.coef_, model.intercept_
        if len(self.labels) == 2:
            weights, bias = np.vstack([-weights, weights]), np.concatenate([-bias, bias])
        # Transposed and contiguous: a message touches a few hundred rows of it.
        self._weights, self._bias = np.ascontiguousarray(weights.T, dtype=np.float32), bias.astype(np.float32)

    def _calibrate(self, features: csr_matrix, targets: NDArray[np.int64], seed: int) -> float:
        """The factor that makes softmax of the scores a probability, fitted on scores of phrases not trained on."""
        if len(targets) < 4 * len(self.labels):
            return 1.0
        folds = StratifiedKFold(3, shuffle=True, random_state=seed)
        scores = np.zeros((len(targets), len(self.labels)), np.float32)
        for train, test in folds.split(features, targets):
            model = self._svm(seed).fit(features[train], targets[train])
            held = model.decision_function(features[test])
            scores[test] = held if held.ndim > 1 else np.column_stack([-held, held])
        scales = np.geomspace(1.0, 30.0, 40)
        losses = [-np.log(_softmax(scores * scale)[np.arange(len(targets)), targets] + 1e-9).mean() for scale in scales]
        return float(scales[int(np.argmin(losses))])


def _softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    shifted = np.exp(scores - scores.max(axis=1, keepdims=True))
    result: NDArray[np.float32] = shifted / shifted.sum(axis=1, keepdims=True)
    return result
