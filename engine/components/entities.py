"""The graph component that finds what a message tells beside its topic: aspects, sections, details of the case, moves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.language.normalize import normalize
from engine.aspects import aspect_of, language_named, minor_named, place_named, points_back
from engine.details import adult, banks, hours_ago, platforms, rupees
from engine.moves import agreement, corrects, goes_back, ordinal
from engine.sections import section_numbers

# Longer messages tell a story; what sounds like a yes or a choice in them is none.
_BRIEF = 8


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityFinder(GraphComponent):
    """Sets the entities of config/domain.

    ``aspect``, ``section``, ``language_named``, ``reference``, ``place``; of the case ``platform``, ``bank``, ``rupees``,
    ``hours_ago``, ``minor``, ``adult``; of the conversation ``agreement``, ``ordinal``, ``correction``, ``return``.
    """

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
                found = [{"entity": name, "value": value, "extractor": EntityFinder.__name__} for name, value in _entities(normalize(text))]
                message.set(ENTITIES, found, add_to_output=True)
        return messages


def _entities(plain: str) -> Iterator[tuple[str, Any]]:
    yield from (("section", section) for section in section_numbers(plain))
    named = [*(("platform", name) for name in platforms(plain)), *(("bank", name) for name in banks(plain))]
    yield from named
    values = {
        "aspect": aspect_of(plain),
        "language_named": language_named(plain),
        "rupees": rupees(plain),
        "hours_ago": hours_ago(plain),
        "reference": points_back(plain) or None,
        "minor": minor_named(plain) or None,
        "adult": adult(plain) or None,
        "place": place_named(plain) or None,
    }
    if len(plain.split()) <= _BRIEF:
        values |= {
            "agreement": agreement(plain),
            "ordinal": ordinal(plain),
            "correction": corrects(plain, bool(named)) or None,
            "return": goes_back(plain) or None,
        }
    yield from ((name, value) for name, value in values.items() if value is not None)
