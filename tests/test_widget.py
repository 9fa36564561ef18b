"""The widget's files: their size, their words, their versions on disk."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
import re
from pathlib import Path

import brotli
import pytest

from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.widget import LOADER, LOADER_LIMIT, SOURCES, TOTAL_LIMIT, WidgetFiles, build, words


@pytest.fixture
def files(tmp_path: Path) -> WidgetFiles:
    """Versions in a folder of the test's."""
    return WidgetFiles(tmp_path)


def test_it_is_small(files: WidgetFiles, snapshot: Snapshot) -> None:
    """The size gate: what a page loads, and what a person loads in her language, with gzip."""
    sizes = files.bundle(snapshot).sizes()
    assert sizes[LOADER] <= LOADER_LIMIT, f"the loader has {sizes[LOADER]} bytes"
    languages = [name for name in sizes if name.startswith("words-")]
    total = sum(size for name, size in sizes.items() if name not in languages) + max(sizes[name] for name in languages)
    assert total <= TOTAL_LIMIT, f"the widget has {total} bytes: {sizes}"


def test_it_is_served_as_it_is_written(files: WidgetFiles, snapshot: Snapshot) -> None:
    """No build step: only the loader's constants are filled in."""
    bundle = files.bundle(snapshot)
    for path in SOURCES.iterdir():
        if path.name != LOADER:
            assert bundle.files[path.name] == path.read_bytes()
    before, after = (SOURCES / LOADER).read_text(encoding="utf-8").split("AGAHI_CONSTANTS")
    served = bundle.files[LOADER].decode()
    constants = json.loads(served.removeprefix(before).removesuffix(after))
    assert constants["version"] == bundle.version
    assert set(constants["labels"]) == set(LANGUAGES)


def test_the_version_follows_every_byte(snapshot: Snapshot, tmp_path: Path) -> None:
    """The same content gives the same version on every machine; another letter another one."""
    assert build(snapshot)[0] == build(snapshot)[0]
    for path in SOURCES.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "style.css").write_bytes((SOURCES / "style.css").read_bytes() + b"\n")
    assert build(snapshot, tmp_path)[0] != build(snapshot)[0]


def test_versions_stay_on_disk_in_every_encoding(files: WidgetFiles, snapshot: Snapshot, tmp_path: Path) -> None:
    """A page that pinned an old version goes on working; both encodings hold the same bytes."""
    bundle = files.bundle(snapshot)
    (tmp_path / "0123456789ab").mkdir()
    (tmp_path / "0123456789ab" / "chat.js").write_bytes(b"old")
    for name, content in bundle.files.items():
        plain, packed, best = (files.find(bundle.version, name, encoding) for encoding in ("", "gzip", "br"))
        assert plain
        assert packed
        assert best
        assert plain.read_bytes() == content == gzip.decompress(packed.read_bytes()) == brotli.decompress(best.read_bytes())
    old = files.find("0123456789ab", "chat.js", "")
    assert old
    assert old.read_bytes() == b"old"


@pytest.mark.parametrize("name", ["../agahi.db", "..", "chat.js.gz", "a/b.js", "chat.py", "", "words-en.json/../chat.js"])
def test_nothing_else_is_found(files: WidgetFiles, snapshot: Snapshot, name: str) -> None:
    """Names and versions have one form."""
    bundle = files.bundle(snapshot)
    assert files.find(bundle.version, name, "") is None
    assert files.find("..", "chat.js", "") is None


def test_the_integrity_is_that_of_the_loader(files: WidgetFiles, snapshot: Snapshot) -> None:
    """As browsers compute it."""
    bundle = files.bundle(snapshot)
    digest = hashlib.sha384((bundle.folder / LOADER).read_bytes()).digest()
    assert bundle.integrity == f"sha384-{base64.b64encode(digest).decode()}"


def test_every_word_the_widget_says_is_there(snapshot: Snapshot) -> None:
    """In every language; and none is sent that it does not say."""
    source = "".join(path.read_text(encoding="utf-8") for path in SOURCES.glob("*.js"))
    known = _words(snapshot, "en")
    quoted = set(re.findall(r"'([a-z_]+)'", source))
    said = set(re.findall(r"\bsay\('([a-z_]+)'", source))
    assert said <= known, said - known
    made = tuple(f"{prefix}_" for prefix in re.findall(r"say\(`([a-z]+)_\$", source))
    assert {word for word in known - quoted if not word.startswith(made)} == set()
    for tag in LANGUAGES:
        assert _words(snapshot, tag) == known


def _words(snapshot: Snapshot, tag: str) -> set[str]:
    found = words(snapshot, tag)["words"]
    assert isinstance(found, dict)
    return set(found)


def test_no_markup_is_ever_parsed() -> None:
    """Text becomes text: nothing in the widget takes a string for HTML or for code, writes a style or sets a cookie."""
    source = "".join(path.read_text(encoding="utf-8") for path in SOURCES.glob("*.js"))
    for word in (
        "innerHTML", "outerHTML", "insertAdjacent", "document.write", "DOMParser", "createContextualFragment", "setHTML", "eval(",
        "Function(", ".cookie", "setAttribute('style", ".srcdoc", "localStorage.setItem",
    ):  # fmt: skip
        assert word not in source, word


def test_it_names_no_other_place() -> None:
    """No third-party request: the only address is the one that is opened to leave."""
    source = "".join(path.read_text(encoding="utf-8") for path in SOURCES.iterdir())
    addresses = set(re.findall(r"https?://[\w./-]+", source))
    assert addresses == {"https://www.google.com/", "http://www.w3.org/2000/svg"}
