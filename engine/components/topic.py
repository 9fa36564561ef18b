"""The graph component that ranks topics and decides whether it is sure."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from engine.components.language import UNSPOKEN
from engine.components.normalizer import NORMAL_FORM
from engine.phrases import FOLLOW_UP, follows_up
from engine.topic_model import Ranked, TopicModel

UNSURE = "unsure"
UNSPOKEN_LANGUAGE = "unspoken_language"
OUT_OF_SCOPE = "out_of_scope"
RANKING = "topic_ranking"
_FILE = "topic_model.pickle"
# The model file belongs to this layout; another one has to be trained again.
_FORMAT = 5
_LEAST = 1e-6


class ModelFormatError(RuntimeError):
    """The stored model was written by another version of this component. Train again."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class TopicClassifier(GraphComponent):
    """Trains and runs `TopicModel`; fills ``intent`` and the ranking of topics.

    The intent is the retrieval intent of the best topic (``ask``, ``assistant``, ``crisis``), ``out_of_scope``,
    ``unsure`` when no topic is likely enough, or ``unspoken_language``; the topic itself is in ``topic_ranking``. How likely the message
    instead goes on about the matter on the table without naming it, and the aspect it then asks for, is in ``follow_up``: what comes of
    it is for the actions to say, which know what is on the table.
    """

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """``lexicon``: path of the lexicon file. ``c``, ``features``, ``scale``: see `TopicModel`.

        ``out_of_scope_bonus``: what makes out of scope likelier than its phrases do, since nobody can list all there is.
        ``sure``: least confidence to answer. ``hopeless``: below it not even candidates are offered.
        """
        return {
            "lexicon": "data/lexicon.yml",
            "c": 0.3,
            "features": [40_000, 60_000],
            "scale": 8.0,
            "out_of_scope_bonus": 0.15,
            "sure": 0.2,
            "hopeless": 0.08,
            "ranking_length": 5,
            "random_seed": 0,
        }

    @staticmethod
    def required_packages() -> list[str]:
        """Packages the component needs."""
        return ["sklearn"]

    def __init__(self, config: dict[str, Any], resource: Resource, storage: ModelStorage, model: TopicModel | None = None) -> None:
        self._config = config
        self._resource = resource
        self._storage = storage
        self._model = model

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> TopicClassifier:
        """Create an untrained component."""
        return cls(config, resource, model_storage)

    def train(self, training_data: TrainingData) -> Resource:
        """Train on every phrase that has an intent, and store the model."""
        examples = [example for example in training_data.intent_examples if example.get(NORMAL_FORM)]
        labels = [example.get("intent_response_key") or example.get(INTENT) for example in examples]
        texts = [example.get(NORMAL_FORM) for example in examples]
        self._model = TopicModel.configured(self._config, Path()).fit(texts, labels, self._config["random_seed"])
        with self._storage.write_to(self._resource) as folder:
            (folder / _FILE).write_bytes(pickle.dumps({"format": _FORMAT, "model": self._model}))
        return self._resource

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TopicClassifier:
        """Load a trained component.

        Raises:
            ModelFormatError: the model was stored by another version of this component.
        """
        with model_storage.read_from(resource) as folder:
            stored = pickle.loads((folder / _FILE).read_bytes())
        if not isinstance(stored, dict) or stored.get("format") != _FORMAT:
            raise ModelFormatError("the model was trained by another version; run: ./agahi train")
        return cls(config, resource, model_storage, stored["model"])

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Training data needs no features of ours."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Rank the topics of each message and set its intent."""
        for message in messages:
            text = message.get(NORMAL_FORM)
            if text is None or self._model is None:
                continue
            if message.get(UNSPOKEN):
                # Words of another language that look like ours would only mislead.
                message.set(INTENT, {"name": UNSPOKEN_LANGUAGE, "confidence": 1.0}, add_to_output=True)
                message.set(RANKING, [], add_to_output=True)
                continue
            if not any(letter.isalpha() for letter in text):
                # Numbers, dots and emoji say nothing that could be classified.
                message.set(INTENT, {"name": OUT_OF_SCOPE, "confidence": 0.0}, add_to_output=True)
                message.set(RANKING, [], add_to_output=True)
                continue
            bonus = {OUT_OF_SCOPE: self._config["out_of_scope_bonus"]}
            likely = self._model.rank(text, bonus=bonus)
            following = [item for item in likely if follows_up(item.label)]
            continued = sum(item.confidence for item in following)
            topics = [item for item in likely if not follows_up(item.label)][: self._config["ranking_length"]]
            ranking = [Ranked(item.label, item.confidence / max(1 - continued, _LEAST)) for item in topics]
            if following:
                aspect = following[0].label.partition("/")[2]
                found = {"aspect": aspect, "aspect_confidence": following[0].confidence, "confidence": continued}
                message.set(FOLLOW_UP, found, add_to_output=True)
            message.set(INTENT, {"name": self._intent(ranking), "confidence": ranking[0].confidence}, add_to_output=True)
            message.set(RANKING, [{"label": item.label, "confidence": item.confidence} for item in ranking], add_to_output=True)
        return messages

    def _intent(self, ranking: list[Ranked]) -> str:
        best = ranking[0]
        if best.label == OUT_OF_SCOPE or best.confidence < self._config["hopeless"]:
            return OUT_OF_SCOPE
        if best.confidence < self._config["sure"]:
            return UNSURE
        return best.label.partition("/")[0]
