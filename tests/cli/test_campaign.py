"""`agahi campaign`: what an operator sees."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml

from tests.cli.test_commands import Run

NAME = {"en": "School week", "ur": "اسکول کا ہفتہ", "ur-Latn": "School ka hafta"}
ADDRESS = "https://agahi.example"


@pytest.fixture
def agahi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line, with two campaigns."""
    path = tmp_path / "campaigns.yml"
    listed = [
        {
            "id": "school", "name": NAME, "origins": ["https://school.example"], "sources": ["poster"],
            "theme": {"accent": "#5b2a86", "neutral": True},
        },
        {"id": "over", "name": NAME, "end": "2020-01-01"},
    ]  # fmt: skip
    path.write_text(yaml.safe_dump({"telegram": "AgahiBot", "campaigns": listed}), encoding="utf-8")
    monkeypatch.setenv("AGAHI_CAMPAIGNS_FILE", str(path))
    return Run(monkeypatch, tmp_path)


def test_the_list_says_where_and_when(agahi: Run) -> None:
    """As a table, and whole as JSON."""
    table = agahi("campaign", "list").stdout
    assert "https://school.example" in table
    assert "only ours" in table
    found = json.loads(agahi("campaign", "list", "--json").stdout)
    assert [(one["id"], one["runs"]) for one in found] == [("school", True), ("over", False)]


def test_check_names_mistakes_and_what_is_over(agahi: Run, tmp_path: Path) -> None:
    """Sound: what ended is told of. Unsound: line, field, remedy, and a status that stops a script."""
    sound = agahi("campaign", "check")
    assert sound.exit_code == 0
    assert "2 campaigns, no mistakes" in sound.stderr
    assert "'over' ended on 2020-01-01" in sound.stderr
    (tmp_path / "campaigns.yml").write_text(
        "campaigns:\n- id: x\n  name: {en: a, ur: a, ur-Latn: a}\n  topics: [weather]\n", encoding="utf-8"
    )
    unsound = agahi("campaign", "check")
    assert unsound.exit_code == 1
    assert "campaigns.yml:4: campaigns.0.topics.0: 'weather' is no topic" in unsound.stdout


def test_the_snippet_is_one_line(agahi: Run) -> None:
    """With what the campaign's look needs before the chat is opened."""
    line = agahi("campaign", "snippet", "school", "--url", ADDRESS).stdout
    assert line == f'<script async src="{ADDRESS}/widget.js" data-campaign="school" data-accent="#5b2a86" data-neutral=""></script>\n'
    inline = agahi("campaign", "snippet", "school", "--mode", "inline", "--url", f"{ADDRESS}/").stdout
    assert 'data-mode="inline"' in inline
    frame = agahi("campaign", "snippet", "school", "--mode", "iframe", AGAHI_PUBLIC_URL=ADDRESS).stdout
    assert frame.startswith(f'<iframe src="{ADDRESS}/c/school"')


def test_a_pinned_snippet_names_what_is_served(agahi: Run, tmp_path: Path) -> None:
    """The version and the hash of the file on disk."""
    assert "no content is published" in agahi("campaign", "snippet", "school", "--pin", "--url", ADDRESS).stderr
    agahi("db", "upgrade")
    agahi("content", "publish")
    line = agahi("campaign", "snippet", "school", "--pin", "--url", ADDRESS).stdout
    found = re.search(r'src="https://agahi.example/widget/([0-9a-f]{12})/loader.js" integrity="(sha384-\S+)" crossorigin="anonymous"', line)
    assert found
    assert (tmp_path / "widget" / found[1] / "loader.js.br").is_file()


def test_codes_for_posters_are_written(agahi: Run, tmp_path: Path) -> None:
    """SVG and PNG, of the page and of the bot; the addresses are printed to be checked."""
    out = tmp_path / "posters"
    done = agahi("campaign", "qr", "school", "--out", str(out), "--source", "poster", "--url", ADDRESS)
    assert done.exit_code == 0, done.stderr
    assert f"{ADDRESS}/c/school?utm_source=poster" in done.stdout
    assert "https://t.me/AgahiBot?start=school" in done.stdout
    for name in ("web", "telegram"):
        assert (out / f"school-{name}.svg").read_text(encoding="utf-8").startswith("<?xml")
        assert (out / f"school-{name}.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("snippet", "school"), "AGAHI_PUBLIC_URL"),
        (("snippet", "school", "--url", "agahi.example"), "https://"),
        (("snippet", "unheard-of", "--url", ADDRESS), "there are: school, over"),
        (("qr", "school", "--source", "tv", "--url", ADDRESS), "poster"),
        (("counts", "unheard-of"), "there is no campaign"),
    ],
)
def test_a_mistake_ends_with_a_sentence(agahi: Run, arguments: tuple[str, ...], says: str) -> None:
    """That names it and the remedy."""
    done = agahi("campaign", *arguments)
    assert done.exit_code in (1, 2)
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_counts_of_a_new_campaign_are_none(agahi: Run) -> None:
    """An empty table is no fault."""
    agahi("db", "upgrade")
    assert json.loads(agahi("campaign", "counts", "school", "--json").stdout) == []
