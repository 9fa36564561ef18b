"""The graph component that finds aspects, section numbers, languages, ages, places and words that point back."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from engine.aspects import aspect_of, language_named, minor_named, place_named, points_back
from engine.sections import section_numbers


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityFinder(GraphComponent):
    """Sets the entities ``aspect``, ``section``, ``language_named``, ``reference``, ``minor`` and ``place``."""

    @classmethod
    def create(
        cls, config: dict[str, Any], model_storage: ModelStorage, resource: Resource, execution_context: ExecutionContext
    ) -> EntityFinder:
        """Create the component."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Find the entities of messages."""
        for message in messages:
            text = message.get(TEXT)
            if text:
                message.set(ENTITIES, list(_entities(text)), add_to_output=True)
        return messages


def _entities(text: str) -> list[dict[str, Any]]:
    found: list[tuple[str, Any]] = [("section", section) for section in section_numbers(text)]
    aspect, language = aspect_of(text), language_named(text)
    if aspect:
        found.append(("aspect", aspect))
    if language:
        found.append(("language_named", language))
    if points_back(text):
        found.append(("reference", True))
    if minor_named(text):
        found.append(("minor", True))
    if place_named(text):
        found.append(("place", True))
    return [{"entity": name, "value": value, "extractor": EntityFinder.__name__} for name, value in found]
