"""Reads the training data: the phrases with libyaml, the rest as Rasa does.

Rasa's own reader parses phrases with a YAML library in Python, checks them against a schema twice and looks for entity marks in
each: minutes for tens of thousands of phrases. Ours have no marks (``agahi content check`` refuses brackets).
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from engine.phrases import read_phrases


class PhraseImporter(RasaFileImporter):
    """Imports ``data/nlu`` fast, and ``data/rules`` and ``data/stories`` as Rasa's file importer does.

    Args:
        config_file: path of the model configuration.
        domain_path: path of the domain.
        training_data_paths: the folders that hold ``nlu``, ``rules`` and ``stories``.
    """

    def __init__(
        self, config_file: str | None = None, domain_path: str | None = None, training_data_paths: list[str] | str | None = None
    ) -> None:
        paths = [training_data_paths] if isinstance(training_data_paths, str) else training_data_paths or []
        dialogue = [str(Path(path, name)) for path in paths for name in ("rules", "stories") if Path(path, name).is_dir()]
        super().__init__(config_file, domain_path, dialogue)
        self._phrase_folders = [Path(path, "nlu") for path in paths]

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Every phrase with its intent."""
        return self._phrases

    @cached_property
    def _phrases(self) -> TrainingData:
        """Rasa asks for the data several times in one training."""
        phrases = (phrase for folder in self._phrase_folders for phrase in read_phrases(folder))
        return TrainingData([Message.build(text=phrase.text, intent=phrase.label) for phrase in phrases])
