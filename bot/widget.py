"""The files of the widget as they are served: under a version made of their content, ready in gzip and brotli on disk.

The JavaScript and the style are served as they are written in ``widget/``. Only two things are made here: the words of each language,
from content/interface.yml, and the constants at the end of the loader. A version stays on disk, so that a page that
pinned one with an integrity hash goes on working after the service is updated.
"""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import brotli

from bot.content.snapshot import Snapshot
from bot.content.typed import UNIT_AFTER
from bot.language.tags import LANGUAGES, direction
from bot.messages import TopicChoice
from bot.settings import ROOT

SOURCES = ROOT / "widget"
LOADER = "loader.js"
LOADER_LIMIT, TOTAL_LIMIT = 3 * 1024, 25 * 1024
ENCODINGS = {"br": ".br", "gzip": ".gz"}
MEDIA_TYPES = {".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".json": "application/json"}
NAME = re.compile(r"[a-z]+(-[A-Za-z-]{2,16})?\.(js|css|json)")
VERSION = re.compile(r"[0-9a-f]{12}")
# Words of the loader's button, and words that the rest shares with other channels.
_LABELS = {"open": "widget_open", "neutral": "widget_open_neutral", "failed": "widget_unreachable"}
_SHARED = (
    "app_name", "answer_heading", "call", "checked", "cost", "delete_chat", "email", "emergency_strip", "feedback_thanks",
    "heading_choices", "heading_sources", "helpful_question", "hours", "language_heading", "no", "page_kept", "question_hint",
    "question_label", "quiz_answer", "send", "sms", "too_many", "yes",
)  # fmt: skip
_PREFIX = "widget_"


@dataclass(frozen=True)
class Bundle:
    """One version of the widget.

    Args:
        version: made of the content of its files.
        files: the bytes of each file, by name.
        folder: where they are on disk.
    """

    version: str
    files: dict[str, bytes]
    folder: Path

    @cached_property
    def integrity(self) -> str:
        """The hash of the loader, as the ``integrity`` attribute of a script wants it."""
        return "sha384-" + base64.b64encode(hashlib.sha384(self.files[LOADER]).digest()).decode()

    def sizes(self) -> dict[str, int]:
        """The bytes of each file on the wire, with gzip."""
        return {name: len(compressed(content, "gzip")) for name, content in self.files.items()}


def build(snapshot: Snapshot, sources: Path = SOURCES) -> tuple[str, dict[str, bytes]]:
    """The version and the files of the widget for a version of the content.

    Args:
        snapshot: the content, for the words.
        sources: the folder of the widget's sources.
    """
    files = {path.name: path.read_bytes() for path in sorted(sources.iterdir()) if path.suffix in (".js", ".css")}
    files |= {f"words-{tag}.json": _json(words(snapshot, tag)) for tag in LANGUAGES}
    modules = sorted(name for name in files if name.endswith(".js") and name != LOADER)
    labels = {tag: {**{name: snapshot.word(word, tag) for name, word in _LABELS.items()}, "dir": direction(tag)} for tag in LANGUAGES}
    constants = {"modules": modules, "labels": labels}
    version = hashlib.sha256(b"\0".join([*files.values(), _json(constants)])).hexdigest()[:12]
    loader = files[LOADER].decode()
    if loader.count("AGAHI_CONSTANTS") != 1:
        raise ValueError("widget/loader.js must name AGAHI_CONSTANTS exactly once")
    files[LOADER] = loader.replace("AGAHI_CONSTANTS", _json({"version": version, **constants}).decode()).encode()
    return version, files


def words(snapshot: Snapshot, tag: str) -> dict[str, object]:
    """What the widget says in a language, and what it needs to show texts of it."""
    interface = snapshot.content.interface
    own = {name.removeprefix(_PREFIX): name for name in interface.words if name.startswith(_PREFIX) and name not in _LABELS.values()}
    shown = (contact for contact in snapshot.content.contacts.values() if contact.shown)
    return {
        "words": {**{key: _fields_kept(snapshot, name, tag) for key, name in own.items()}, **_shared(snapshot, tag)},
        "months": [month[tag] for month in interface.months],
        "languages": [
            [language.tag, language.autonym, language.direction, TopicChoice(topic="change_language", language=language.tag).payload]
            for language in LANGUAGES.values()
        ],
        "numbers": sorted({phone.number for contact in shown for phone in contact.phone}),
        "unit": UNIT_AFTER.pattern,
    }


def _shared(snapshot: Snapshot, tag: str) -> dict[str, str]:
    return {name: _fields_kept(snapshot, name, tag) for name in _SHARED}


def _fields_kept(snapshot: Snapshot, name: str, tag: str) -> str:
    """A word with its facts printed, and its fields left for the widget to fill in."""
    fields = re.findall(r"\{(\w+)\}", snapshot.content.interface.words[name][tag])
    return snapshot.word(name, tag, **{field: f"{{{field}}}" for field in fields})


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


@lru_cache(maxsize=64)
def compressed(content: bytes, encoding: str) -> bytes:
    """Bytes as they travel; at the highest level, since it is done once."""
    if encoding == "br":
        return bytes(brotli.compress(content, mode=brotli.MODE_TEXT))
    return gzip.compress(content, 9, mtime=0)


class WidgetFiles:
    """The versions of the widget on disk.

    Args:
        folder: where they are kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: tuple[Snapshot, Bundle] | None = None

    def bundle(self, snapshot: Snapshot) -> Bundle:
        """The version for a content, written to disk when it is not there."""
        if self._made is None or self._made[0] is not snapshot:
            version, files = build(snapshot)
            self._write(version, files)
            self._made = snapshot, Bundle(version, files, self._folder / version)
        return self._made[1]

    def find(self, version: str, name: str, encoding: str) -> Path | None:
        """A file of any version that is on disk, or None."""
        if not VERSION.fullmatch(version) or not NAME.fullmatch(name):
            return None
        path = self._folder / version / f"{name}{ENCODINGS.get(encoding, '')}"
        return path if path.is_file() else None

    def _write(self, version: str, files: dict[str, bytes]) -> None:
        if (self._folder / version).is_dir():
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        # Written aside and renamed, so that no other edge on this disk sees half a version.
        aside = Path(tempfile.mkdtemp(prefix=".new-", dir=self._folder))
        for name, content in files.items():
            (aside / name).write_bytes(content)
            for encoding, suffix in ENCODINGS.items():
                (aside / f"{name}{suffix}").write_bytes(compressed(content, encoding))
        aside.chmod(0o755)
        try:
            os.rename(aside, self._folder / version)
        except OSError:
            shutil.rmtree(aside)
            if not (self._folder / version).is_dir():
                raise
