"""Which topic a message is about: a linear classifier on characters and concepts.

No Rasa here, so that it can be trained, measured and tested by itself.
"""

from __future__ import annotations

import os
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from joblib import Parallel, delayed
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, hstack
from sklearn.exceptions import ConvergenceWarning
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from bot.language.sound import spelling_key
from engine.lexicon import Lexicon

# With fewer phrases starting workers takes longer than the training.
_FEW = 2_000
# What stands in more of the phrases than this tells no topic from another, and costs time with each of them.
_COMMON = 0.1
# Small: with the usual 1 the bias of a topic swings with every phrase, and the passes are spent on bringing it back.
_BIAS_SCALE = 0.3


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
        self.size = len(self._vocabulary)
        # Its analyzer still belongs to the vectorizer, which would take a second copy of all this into the model file.
        del vectorizer.vocabulary_, vectorizer._tfidf

    def read(self, text: str) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """The numbers of the features in a text, and their weights."""
        counts = Counter(self._vocabulary[term] for term in self._analyze(text) if term in self._vocabulary)
        numbers = np.fromiter(counts, np.int64, len(counts))
        weights = (1 + np.log(np.fromiter(counts.values(), np.float32, len(counts)))) * self._idf[numbers]
        norm = float(np.sqrt(weights @ weights))
        return numbers + self._first, weights / norm if norm else weights


def _readers(vectorizers: Iterable[TfidfVectorizer]) -> Iterator[_Reader]:
    first = 0
    for vectorizer in vectorizers:
        reader = _Reader(vectorizer, first)
        yield reader
        first += reader.size


class TopicModel:
    """Linear SVMs, one against the rest for each topic, over TF-IDF of characters and of concepts.

    Args:
        c: regularisation of the SVMs; smaller is more even-handed.
        lexicon: brings words of one meaning, and spellings of one sound, together.
        features: most features kept of characters and of concepts; the weights grow with classes times features.
        scale: what scores are multiplied with before softmax makes probabilities of them; chosen so that they are calibrated.
        iterations: passes over the phrases. With a fourth the held-out accuracy rises by a quarter of a point, training time by a quarter.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        c: float = 0.3,
        features: tuple[int, int] = (40_000, 60_000),
        scale: float = 8.0,
        iterations: int = 3,
    ) -> None:
        self._lexicon = lexicon
        self._c = c
        self._features = features
        self._scale = scale
        self._iterations = iterations
        self.labels: list[str] = []
        self._weights: NDArray[np.float16] = np.zeros((0, 0), np.float16)
        self._bias: NDArray[np.float32] = np.zeros(0, np.float32)
        self._readers: tuple[_Reader, ...] = ()

    @classmethod
    def configured(cls, settings: Mapping[str, Any], root: Path) -> TopicModel:
        """An untrained model as the settings of `engine.components.topic.TopicClassifier` want it.

        Args:
            settings: ``lexicon``, ``c``, ``features`` and ``scale``.
            root: the folder the lexicon's path is relative to.
        """
        characters, concepts = settings["features"]
        return cls(Lexicon.read(root / settings["lexicon"]), settings["c"], (characters, concepts), settings["scale"])

    def fit(self, texts: Sequence[str], labels: Sequence[str], seed: int = 0) -> TopicModel:
        """Train on phrases.

        Args:
            texts: phrases in normal form.
            labels: the label of each, as many.
            seed: makes training repeatable.
        """
        self.labels = sorted(set(labels))
        index = {label: number for number, label in enumerate(self.labels)}
        targets = np.array([index[label] for label in labels])
        workers = min(os.cpu_count() or 1, len(self.labels)) if len(texts) > _FEW else 1
        blocks = zip(self._vectorizers(len(texts)), self._views(texts), strict=True)
        fitted = Parallel(n_jobs=workers)(delayed(_fit_block)(vectorizer, view) for vectorizer, view in blocks)
        features = hstack([block for _, block in fitted], format="csr", dtype=np.float64)
        # The workers share these arrays and may not sort them themselves.
        features.sum_duplicates()
        features.sort_indices()
        edges = np.linspace(0, len(self.labels), workers + 1).astype(int)
        parts = Parallel(n_jobs=workers)(
            delayed(_fit_part)(self._svm(seed), features, targets, first, last)
            for first, last in zip(edges, edges[1:])  # noqa: B905, RUF007 - Python 3.10 of the engine; one shorter on purpose
        )
        # Transposed and contiguous: a message touches a few hundred rows of it.
        self._weights = np.ascontiguousarray(np.vstack([weights for weights, _ in parts]).T, dtype=np.float16)
        self._bias = np.concatenate([bias for _, bias in parts]).astype(np.float32)
        self._readers = tuple(_readers(vectorizer for vectorizer, _ in fitted))
        return self

    def rank(self, text: str, most: int | None = None, bonus: Mapping[str, float] | None = None) -> list[Ranked]:
        """The likeliest labels of a message, best first, with probabilities that sum to at most 1.

        Args:
            text: the message in normal form.
            most: how many labels; all when None.
            bonus: added to the score of a label, to make it likelier than the phrases alone do.
        """
        views = self._views([text])
        indices, values = zip(*(reader.read(view[0]) for reader, view in zip(self._readers, views, strict=True)), strict=True)
        scores = np.concatenate(values) @ self._weights[np.concatenate(indices)].astype(np.float32) + self._bias
        for label, points in (bonus or {}).items():
            if label in self.labels:
                scores[self.labels.index(label)] += points
        probabilities = _softmax(scores * self._scale)
        order = np.argsort(-probabilities)[:most]
        return [Ranked(self.labels[number], float(probabilities[number])) for number in order]

    def _svm(self, seed: int) -> LinearSVC:
        return LinearSVC(C=self._c, random_state=seed, tol=0.1, max_iter=self._iterations, intercept_scaling=_BIAS_SCALE)

    def _vectorizers(self, phrases: int) -> tuple[TfidfVectorizer, ...]:
        characters, concepts = self._features
        common = _COMMON if phrases > _FEW else 1.0
        return (
            _vectorizer(characters, common, analyzer="char_wb", ngram_range=(3, 4)),
            _vectorizer(concepts, common, token_pattern=r"\S+", ngram_range=(1, 2)),
        )

    def _views(self, texts: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
        """What each vectorizer reads: the texts in one spelling, and their concepts."""
        return [" ".join(map(spelling_key, text.split())) for text in texts], [self._lexicon.view(text) for text in texts]


def _vectorizer(most: int, common: float, **analyzer: object) -> TfidfVectorizer:
    return TfidfVectorizer(sublinear_tf=True, max_features=most, max_df=common, dtype=np.float32, **analyzer)


def _fit_block(vectorizer: TfidfVectorizer, texts: Sequence[str]) -> tuple[TfidfVectorizer, csr_matrix]:
    features = vectorizer.fit_transform(texts)
    return vectorizer, features


def _fit_part(
    model: LinearSVC, features: csr_matrix, targets: NDArray[np.int64], first: int, last: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The weights and biases of the classes from `first` up to `last`, each against all other phrases."""
    grouped = np.where((targets >= first) & (targets < last), targets - first + 1, 0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(features, grouped)
    if 0 not in model.classes_:
        # One worker has every class: there is no rest.
        return (model.coef_, model.intercept_) if len(model.classes_) > 2 else (_both(model.coef_), _both(model.intercept_))
    if len(model.classes_) == 2:
        return model.coef_, model.intercept_
    return model.coef_[1:], model.intercept_[1:]


def _both(weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """For two classes the library fits one boundary; the other class has its opposite."""
    return np.concatenate([-weights, weights])


def _softmax(scores: NDArray[np.float32]) -> NDArray[np.float32]:
    shifted = np.exp(scores - scores.max())
    result: NDArray[np.float32] = shifted / shifted.sum()
    return result
