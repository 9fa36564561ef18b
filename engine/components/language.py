"""The graph component that tells which language a message is in, or that it is none of ours."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.language.detect import detect
from bot.language.unspoken import unspoken

LANGUAGE = "language"
UNSPOKEN = "unspoken"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class LanguageIdentifier(GraphComponent):
    """Sets ``language`` to the tag of a message's language, or None when its words do not tell.

    ``unspoken`` is set to the tag of a language that Agahi does not speak.
    """

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> LanguageIdentifier:
        """Create the component."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Identify the language of messages."""
        for message in messages:
            text = message.get(TEXT)
            if text:
                foreign = unspoken(text)
                message.set(UNSPOKEN, foreign, add_to_output=True)
                message.set(LANGUAGE, None if foreign else detect(text), add_to_output=True)
        return messages
