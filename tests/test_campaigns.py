"""The campaigns file: what it may say, and what is said about its mistakes."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.campaigns import Campaign, CampaignFile, read_campaigns
from bot.settings import ROOT

NAME = {"en": "School", "ur": "اسکول", "ur-Latn": "School"}


def campaign(**fields: object) -> Campaign:
    """A campaign with these fields."""
    return Campaign.model_validate({"id": "school", "name": NAME, **fields})


def test_the_projects_own_file_is_sound() -> None:
    """Also its topics."""
    topics = frozenset(path.stem for path in (ROOT / "content" / "topics").glob("*/*.yml"))
    campaigns, problems = read_campaigns(ROOT / "config" / "campaigns.yml", topics)
    assert problems == []
    assert campaigns
    assert campaigns.get("demo")


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        ("https://school.example", True),
        ("https://www.school.example", False),
        ("http://school.example", False),
        ("https://school.example:8443", False),
        ("https://school.example.evil.example", False),
        ("https://evil-school.example", False),
        ("https://a.city.example", True),
        ("https://a.b.city.example", True),
        ("https://city.example", False),
        ("https://evilcity.example", False),
        ("https://evil.example/.city.example", False),
        ("https://evil.example:443@a.city.example", False),
        ("https://a.city.example:8443", False),
        ("http://localhost:3000", True),
        ("null", False),
        ("", False),
    ],
)
def test_origins_are_compared_whole(origin: str, allowed: bool) -> None:
    """No part of a name stands for the whole, and a star for names below only."""
    found = campaign(origins=["https://school.example", "https://*.city.example", "http://localhost:3000"])
    assert found.allows(origin) is allowed


def test_only_listed_labels_are_counted() -> None:
    """What an address says is never written as it is."""
    found = campaign(sources=["poster"])
    assert found.counted("poster", "") == ("poster", "")
    assert found.counted("POSTER", "print") == ("poster", "other")
    assert found.counted("03001234567 <script>", "x" * 5_000) == ("other", "other")


def test_both_days_are_included() -> None:
    """From the first day to the last."""
    found = campaign(start="2026-03-01", end="2026-03-31")
    assert [found.runs(date(2026, *day)) for day in ((2, 28), (3, 1), (3, 31), (4, 1))] == [False, True, True, False]
    assert campaign().runs(date(2026, 1, 1))


@pytest.mark.parametrize(
    ("fields", "where", "says"),
    [
        ({"id": "School 2026"}, "campaigns.0.id", "small letters"),
        ({"name": {"en": "School"}}, "campaigns.0.name", "a text in each of en, ur, ur-Latn"),
        ({"origins": ["https://school.example/"]}, "campaigns.0.origins.0", "without a path"),
        ({"origins": ["school.example"]}, "campaigns.0.origins.0", "write https://"),
        ({"origins": ["http://school.example"]}, "campaigns.0.origins.0", "write https://"),
        ({"origins": ["*"]}, "campaigns.0.origins.0", "write https://"),
        ({"origins": ["https://*"]}, "campaigns.0.origins.0", "write https://"),
        ({"languages": ["fr"]}, "campaigns.0.languages.0", "use some of en, ur, ur-Latn"),
        ({"topics": ["weather"]}, "campaigns.0.topics.0", "is no topic"),
        ({"theme": {"accent": "green"}}, "campaigns.0.theme.accent", '"#0b5d3b"'),
        ({"theme": {"accent": "#ffee00"}}, "campaigns.0.theme.accent", "too light"),
        ({"start": "2026-05-01", "end": "2026-04-01"}, "campaigns.0", "before it starts"),
        ({"colour": "green"}, "campaigns.0.colour", "remove it"),
        ({"sources": ["Big Poster"]}, "campaigns.0.sources.0", "not a label"),
    ],
)
def test_a_mistake_is_named_with_its_remedy(tmp_path: Path, fields: dict[str, object], where: str, says: str) -> None:
    """File, line and field, and what to do."""
    path = tmp_path / "campaigns.yml"
    path.write_text(yaml.safe_dump({"campaigns": [{"id": "school", "name": NAME, **fields}]}), encoding="utf-8")
    campaigns, problems = read_campaigns(path, frozenset({"blackmail"}))
    assert campaigns is None
    assert [(problem.file, problem.where) for problem in problems] == [("campaigns.yml", where)]
    assert problems[0].line > 0
    assert says in problems[0].message


@pytest.mark.parametrize("text", ["", "campaigns: [", "campaigns: 5", "- a", "campaigns:\n- id: a\n  id: b\n"])
def test_a_file_that_is_no_such_file_is_named(tmp_path: Path, text: str) -> None:
    """No stack trace comes of it."""
    path = tmp_path / "campaigns.yml"
    path.write_text(text, encoding="utf-8")
    campaigns, problems = read_campaigns(path)
    assert campaigns is None
    assert problems


def test_an_id_is_given_once(tmp_path: Path) -> None:
    """Counts would run together."""
    path = tmp_path / "campaigns.yml"
    path.write_text(yaml.safe_dump({"campaigns": [{"id": "a", "name": NAME}, {"id": "a", "name": NAME}]}), encoding="utf-8")
    assert "twice" in read_campaigns(path)[1][0].message


def test_the_file_is_read_again_when_it_changes(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """One with a mistake leaves the last sound one in force, and is told of once."""
    path = tmp_path / "campaigns.yml"

    def write(text: str, second: int) -> None:
        path.write_text(text, encoding="utf-8")
        os.utime(path, (second, second))

    file = CampaignFile(path)
    write(yaml.safe_dump({"campaigns": [{"id": "a", "name": NAME}]}), 1)
    assert file.refresh().get("a")
    write("campaigns: 5", 2)
    file.refresh()
    assert file.refresh().get("a")
    assert len(caplog.records) == 1
    write(yaml.safe_dump({"campaigns": [{"id": "b", "name": NAME}]}), 3)
    assert file.refresh().get("b")
