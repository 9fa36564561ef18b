"""The documents say what is there."""

from __future__ import annotations

import re

import pytest

from bot.channels.web.errors import _CODES
from bot.settings import ROOT, Settings

DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_documented(name: str) -> None:
    """With its environment variable."""
    assert f"`AGAHI_{name.upper()}`" in (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")


def test_no_setting_is_documented_that_is_not_there() -> None:
    """A reader who sets it would wait for nothing."""
    named = set(re.findall(r"`AGAHI_([A-Z_]+)`", (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")))
    assert named == {name.upper() for name in Settings.model_fields}


def test_every_error_code_is_documented() -> None:
    """Codes in the source and in the document are the same."""
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "channels" / "web").glob("*.py"))
    used = set(re.findall(r'ApiError\(\s*\d+,\s*"(\w+)"', source)) | {"missing_token", "invalid_token", "expired_token"}
    used |= {code for status, code in _CODES.items() if status != 415} | {"invalid_choice"}
    document = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    assert not [code for code in used - {"internal_error"} if f"`{code}`" not in document]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_between_documents_lead_somewhere(document: object) -> None:
    """Files named in links exist."""
    from pathlib import Path

    assert isinstance(document, Path)
    for target in re.findall(r"\]\((?!https?://)([^)#]+)", document.read_text(encoding="utf-8")):
        assert (document.parent / target).exists(), target


def test_paths_named_in_the_readme_exist() -> None:
    """Where to change what."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for path in re.findall(r"`((?:bot|engine|actions|content|data|docs|config)/[\w./-]*)`", text):
        assert (ROOT / path).exists(), path
