"""Rasa 3.6, made fit for the load. Each patch says what it replaces and why; the pinned version makes it safe.

Measured on two cores: stock, a turn with a custom action takes 26 ms; without the schema check, under 5 ms.
"""

from __future__ import annotations

import gc
import hashlib
import logging
import tarfile
import warnings
from functools import lru_cache
from typing import Any

import aiohttp
from rasa.core.actions.action import RemoteAction
from rasa.core.agent import Agent
from rasa.shared.core.events import Event
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import INTENT, INTENT_RESPONSE_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.utils.endpoints import EndpointConfig


def apply() -> None:
    """Apply every patch. Called once, before Rasa starts."""
    _check_action_results_simply()
    _find_event_classes_once()
    _keep_connection_to_actions()
    _merge_training_data_without_copies()
    _hash_phrases_simply()
    _pack_models_quickly()
    _leave_what_was_loaded_to_itself()
    # Rasa pins old libraries on purpose (it is frozen); their deprecation notices tell an operator nothing.
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.filterwarnings("ignore", category=FutureWarning)
    logging.getLogger("rasa.shared.utils.io").setLevel(logging.ERROR)


def _check_action_results_simply() -> None:
    """`RemoteAction._validate_action_result` checks a JSON schema, and the schema itself, on every call: 78 % of an
    action's time. The actions are ours: that there are two lists is enough here, and reading the events checks them.
    """

    def validate(self: RemoteAction, result: Any) -> bool:
        if not isinstance(result, dict) or not all(isinstance(result.get(name), list) for name in ("events", "responses")):
            raise RasaException(f"the action server answered '{self.name()}' with something else than events and responses")
        return True

    RemoteAction._validate_action_result = validate


def _find_event_classes_once() -> None:
    """`Event.resolve_by_type` walks all subclasses for every event read; the answer never changes."""
    Event.resolve_by_type = staticmethod(lru_cache(maxsize=256)(Event.resolve_by_type))


def _keep_connection_to_actions() -> None:
    """`EndpointConfig.request` opens a session, and so a connection, for every call; one is kept instead."""
    sessions: dict[int, aiohttp.ClientSession] = {}

    class Kept:
        def __init__(self, session: aiohttp.ClientSession) -> None:
            self._session = session

        async def __aenter__(self) -> aiohttp.ClientSession:
            return self._session

        async def __aexit__(self, *_: object) -> None:
            """The session stays open for the next call."""

    def session(self: EndpointConfig) -> Kept:
        kept = sessions.get(id(self))
        if kept is None or kept.closed:
            timeout = aiohttp.ClientTimeout(total=10)
            kept = sessions[id(self)] = aiohttp.ClientSession(headers=self.headers, timeout=timeout)
        return Kept(kept)

    EndpointConfig.session = session


def _merge_training_data_without_copies() -> None:
    """`TrainingData.merge` copies every message deeply, five times in a training, and with each copy goes the fingerprint that
    the message had kept: 25 s for 33,000 phrases. Nothing changes the originals afterwards, so they are shared.
    """

    def merge(self: TrainingData, *others: TrainingData | None) -> TrainingData:
        merged = [self, *(other for other in others if other)]
        responses: dict[str, Any] = {}
        synonyms: dict[str, str] = {}
        for data in merged:
            responses.update(data.responses)
            synonyms.update(data.entity_synonyms)
        return TrainingData(
            [example for data in merged for example in data.training_examples],
            synonyms,
            [feature for data in merged for feature in data.regex_features],
            [table for data in merged for table in data.lookup_tables],
            responses,
        )

    TrainingData.merge = merge


def _hash_phrases_simply() -> None:
    """`Message.fingerprint` writes JSON for each message and again for each value in it; a phrase is a few strings."""
    stock = Message.fingerprint

    def fingerprint(self: Message) -> str:
        if self._cached_fingerprint is None and not self.features:
            values = [part for pair in sorted(self.data.items()) for part in pair]
            if all(isinstance(value, str) for value in values):
                self._cached_fingerprint = hashlib.md5("\0".join(values).encode(), usedforsecurity=False).hexdigest()
        return str(self._cached_fingerprint or stock(self))

    def same_phrase(self: Message) -> int:
        return hash((self.data.get(TEXT), self.data.get(INTENT), self.data.get(INTENT_RESPONSE_KEY)))

    Message.fingerprint = fingerprint
    # Duplicates are looked for sixteen times in a training; messages that are equal have the same text and intent.
    Message.__hash__ = same_phrase


def _pack_models_quickly() -> None:
    """`tarfile` compresses with level 9, 8 s for our weights, which are hardly smaller than with level 1 (under 2 s)."""
    opener = tarfile.TarFile.__dict__["gzopen"].__func__
    opener.__defaults__ = tuple(1 if default == 9 else default for default in opener.__defaults__)


def _leave_what_was_loaded_to_itself() -> None:
    """Whatever stands once a model is loaded (Rasa, TensorFlow, the model) stays for good, and a full garbage collection that walks
    through it takes 240 ms, in the middle of somebody's message. It is taken out of the collector's sight.
    """
    stock = Agent.load_model

    def load_model(self: Agent, *arguments: Any, **named: Any) -> None:
        stock(self, *arguments, **named)
        gc.collect()
        gc.freeze()

    Agent.load_model = load_model
