"""Broken content is refused with file, line, field and remedy; sound content passes."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml

from bot.content.load import Problem
from bot.content.phrases import LEAST_PER_LANGUAGE
from bot.content.report_check import REPORT_FILES
from bot.content.validate import Report, check
from bot.settings import ROOT

TOPIC = "content/topics/situation/blackmail.yml"
PHRASES = "data/nlu/situation/blackmail.yml"


TOPICS = ("blackmail", "intimate_images", "modesty", "evidence", "complaint_process", "fake_profile")


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A part of the project's content that is quick to check: one topic, those it names, and a few phrases of each."""
    root = tmp_path_factory.mktemp("template")
    (root / "content").mkdir()
    for name in ("contacts.yml", "interface.yml", "style.yml"):
        shutil.copy(ROOT / "content" / name, root / "content" / name)
    corrections = yaml.safe_load((ROOT / "content" / "corrections.yml").read_text(encoding="utf-8"))
    for correction in corrections["corrections"].values():
        correction["topics"] = ["blackmail"] if "topics" in correction else []
    (root / "content" / "corrections.yml").write_text(yaml.safe_dump(corrections, allow_unicode=True), encoding="utf-8")
    _lessons(root)
    law = yaml.safe_load((ROOT / "content" / "law.yml").read_text(encoding="utf-8"))
    law["sections"] = {
        number: section for number, section in law["sections"].items() if section["kind"] == "offence" or "figures" in section
    }
    (root / "content" / "law.yml").write_text(yaml.safe_dump(law, allow_unicode=True), encoding="utf-8")
    _report_on(TOPICS, root)
    for topic in TOPICS:
        (path,) = (ROOT / "content" / "topics").glob(f"*/{topic}.yml")
        copy = root / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        if topic == "blackmail":
            text = re.sub(r"^related: .*$", "related: [intimate_images, fake_profile]", text, flags=re.MULTILINE)
        else:
            text = yaml.safe_dump({**yaml.safe_load(text), "related": []}, allow_unicode=True)
        copy.write_text(text, encoding="utf-8")
        _some_phrases(ROOT / "data" / "nlu" / path.parent.name / path.name, root)
    _some_phrases(ROOT / "data" / "nlu" / "out_of_scope.yml", root)
    return root


def _report_on(topics: tuple[str, ...], root: Path) -> None:
    """Copy content/report/ with the situations that are among some topics, and what depends on no others."""
    (root / "content" / "report").mkdir()
    files = {name: yaml.safe_load((ROOT / "content" / "report" / f"{name}.yml").read_text(encoding="utf-8")) for name in REPORT_FILES}
    situations = files["situations"]
    situations["situations"] = {name: entry | {"also": []} for name, entry in situations["situations"].items() if name in topics}
    situations["groups"] = {
        name: titles
        for name, titles in situations["groups"].items()
        if name in {entry["group"] for entry in situations["situations"].values()}
    }
    # Rules that name other situations, or a topic that is not there.
    rules = files["rules"]["rules"]
    files["rules"]["rules"] = {
        name: rule for name, rule in rules.items() if "situation" not in rule.get("when", {}) and "rights" not in rule
    }
    for proof in files["rules"]["evidence"].values():
        if "situation" in proof.get("unless", {}):
            del proof["unless"]
    # Every tag is used by some situation, so that conditions on tags stay sound.
    every = yaml.safe_load((ROOT / "content" / "report" / "situations.yml").read_text(encoding="utf-8"))["situations"].values()
    next(iter(situations["situations"].values()))["tags"] = sorted({tag for entry in every for tag in entry["tags"]})
    for name, data in files.items():
        (root / "content" / "report" / f"{name}.yml").write_text(
            yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8"
        )


def _lessons(root: Path) -> None:
    """Copy tips, quiz and signals, all of them on a topic that is there."""
    for name in ("tips", "quiz", "signals"):
        text = (ROOT / "content" / f"{name}.yml").read_text(encoding="utf-8")
        text = re.sub(r"^( *-? ?)topic: .*$", r"\1topic: blackmail", text, flags=re.MULTILINE)
        text = re.sub(r"points_to: \[.*\]$", "points_to: [blackmail]", text, flags=re.MULTILINE)
        (root / "content" / f"{name}.yml").write_text(text, encoding="utf-8")


def _some_phrases(path: Path, root: Path) -> None:
    """Copy a phrases file with as many phrases as it must have."""
    kept, count = [], 0
    for line in path.read_text(encoding="utf-8").splitlines(keepends=True):
        count = count + 1 if line.startswith("    - ") else 0
        if count <= LEAST_PER_LANGUAGE:
            kept.append(line)
    copy = root / path.relative_to(ROOT)
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text("".join(kept), encoding="utf-8")


@pytest.fixture
def project(template: Path, tmp_path: Path) -> Path:
    """A copy that a test may break."""
    return Path(shutil.copytree(template, tmp_path / "project"))


def edit(project: Path, file: str, old: str, new: str) -> None:
    """Replace a text that must be there."""
    path = project / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{file} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def problems(report: Report, file: str) -> list[Problem]:
    """The problems of a file."""
    return [problem for problem in report.problems if problem.file == file]


def test_the_projects_content_is_sound() -> None:
    """No mistakes and no warnings, so that a new one is seen."""
    report = check(ROOT, date(2026, 11, 24))
    assert report.problems == []
    assert report.content is not None, report.errors


@pytest.mark.parametrize(
    ("old", "new", "where", "says"),
    [
        ("{phone:nccia}", "{phone:nobody}", "answer.en", "contacts.yml does not have"),
        ("{phone:nccia}", "{fone:nccia}", "answer.en", "unknown token"),
        ("{phone:nccia}", "1799", "answer.en", "write {phone:CONTACT}"),
        ("{phone:nccia}", "0311-7786264", "answer.en", "write {phone:CONTACT}"),
        ("{phone:nccia}", "۱۷۹۹", "answer.en", "write {phone:CONTACT}"),
        ("This is a crime", "The punishment is 5 years. This is a crime", "answer.en", "write {penalty:SECTION}"),
        ("{url:stopncii}", "https://stopncii.org", "steps.3.en", "write {url:CONTACT}"),
        ("  ur: بلیک میلنگ یا تصویروں کی دھمکی\n", "", "title", "no text in ur"),
        ("id: blackmail", "id: blackmale", "id", "make them the same"),
        ("category: situation", "category: crime", "category", "Input should be"),
        ("urgency: emergency", "urgencyy: emergency", "urgencyy", "not a known field"),
        ("law: ['21'", "law: ['99'", "law.0", "law.yml does not have"),
        ("report: [nccia", "report: [rozan", "report.0", "use a working one"),
        ("related: [intimate_images", "related: [nothing", "related.0", "use an existing id"),
        ("checked: 2026-11-23", "checked: yesterday", "checked", "date"),
        ("کی دھمکی", "كي دھمکی", "title.ur", "Arabic letter"),
        ("کی دھمکی", "کی ڌھمکی", "title.ur", "Urdu letter"),
        ("تصویروں کی دھمکی", "picture کی دھمکی", "title.ur", "in Latin letters"),
        ("ka nahi. Na paise", "ka nahin. Na paise", "answer.ur-Latn", "we write 'nahi'"),
        ("or talk to {name:drf} on {phone:drf}", "or talk to {name:drf}", "steps.4.ur", "names the same facts"),
        ("This is a crime by the person", "This is one of 3 crimes by the person", "answer.ur", "figure 3"),
    ],
)
def test_a_mistake_is_named_with_its_place_and_remedy(project: Path, old: str, new: str, where: str, says: str) -> None:
    """One break at a time: nothing can be published, and the report points at the line."""
    edit(project, TOPIC, old, new)
    report = check(project)
    found = [problem for problem in problems(report, TOPIC) if problem.where.startswith(where) and says in problem.message]
    assert found, report.problems
    line = (project / TOPIC).read_text(encoding="utf-8").splitlines()[found[0].line - 1]
    assert line.strip().startswith((where.rsplit(".", maxsplit=1)[-1], where.split(".", maxsplit=1)[0], "- en"))
    assert report.content is None


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("id: blackmail\n\ttitle: x\n", "spaces instead of tabs"),
        ("id: [", "not valid YAML"),
        ("", "is empty"),
        ("id: a\nid: b\n", "twice"),
    ],
)
def test_broken_yaml_is_explained(project: Path, text: str, says: str) -> None:
    """Tabs, open brackets, empty files and fields given twice."""
    (project / TOPIC).write_text(text, encoding="utf-8")
    assert any(says in problem.message for problem in problems(check(project), TOPIC))


def test_a_file_that_is_not_utf8_is_explained(project: Path) -> None:
    """A file saved by an old editor."""
    (project / TOPIC).write_bytes("عنوان".encode("utf-16"))
    assert "UTF-8" in problems(check(project), TOPIC)[0].message


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (lambda text: text.replace("ask/blackmail", "ask/other", 1), "belong to 'ask/blackmail'"),
        (lambda text: text.replace("language: ur-Latn", "language: xx", 1), "use one of"),
        (lambda text: text.replace("    - ", "    - /", 1), "begins with '/'"),
        (lambda text: text.replace("    - ", "    - [a](b) ", 1), "brackets"),
        (lambda text: "nlu:\n", "no 'nlu:' list"),
    ],
)
def test_mistakes_in_phrases_are_explained(project: Path, change: Callable[[str], str], says: str) -> None:
    """The phrases file is Rasa's training data: what would break or poison training is refused."""
    path = project / PHRASES
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")
    assert any(says in problem.message for problem in check(project).errors if problem.file == PHRASES)


def test_a_phrase_of_two_topics_is_refused(project: Path) -> None:
    """It would teach the engine nothing but doubt."""
    phrase = next(line for line in (project / PHRASES).read_text(encoding="utf-8").splitlines() if line.startswith("    - "))
    other = "data/nlu/situation/fake_profile.yml"
    edit(project, other, "    - ", f"{phrase}\n    - ")
    assert any("also stands under" in problem.message for problem in check(project).errors)


def test_a_phrase_hardly_different_from_another_topics_is_warned_of(project: Path) -> None:
    """Another spelling or one more word does not hide it."""
    edit(project, PHRASES, "    - ", "    - kisi ne mera naam laga kar jhuta page khol lia\n    - ")
    edit(project, "data/nlu/situation/fake_profile.yml", "    - ", "    - yar kisi ne mera naam laga kar jhoota page khol lia\n    - ")
    found = [problem for problem in check(project).problems if "hardly different" in problem.message]
    assert [(problem.severity, problem.file) for problem in found] == [("warning", "data/nlu/situation/fake_profile.yml")]


def test_neighbours_name_each_other(project: Path) -> None:
    """A link that leads only one way is warned of."""
    messages = [problem.message for problem in problems(check(project), TOPIC)]
    assert any("does not name 'blackmail' back" in message for message in messages)


def test_english_that_is_hard_to_read_is_refused(project: Path) -> None:
    """By the grade that content/style.yml allows."""
    edit(project, "content/style.yml", "reading_grade: 7", "reading_grade: 1")
    assert any("school grade" in problem.message for problem in problems(check(project), TOPIC))


def test_what_there_is_is_counted(project: Path) -> None:
    """By category and language, with the age of the facts."""
    rows = {row.category: row for row in check(project).categories}
    assert rows["situation"].topics == 3
    assert rows["situation"].phrases == dict.fromkeys(("en", "ur", "ur-Latn"), 3 * LEAST_PER_LANGUAGE)
    assert rows["situation"].oldest == date(2026, 11, 23)
    assert rows["out_of_scope"].phrases["ur"] == LEAST_PER_LANGUAGE


def test_a_topic_without_phrases_and_phrases_without_a_topic_are_found(project: Path) -> None:
    """The two files of a topic belong together."""
    (project / PHRASES).rename(project / "data/nlu/situation/orphan.yml")
    found = {problem.file: problem.message for problem in check(project).errors}
    assert "is missing" in found[PHRASES]
    assert "beside it" in found["data/nlu/situation/orphan.yml"]


def test_facts_past_their_review_are_warned_of(project: Path) -> None:
    """They still publish, with a notice to the reader; --strict fails."""
    report = check(project, date(2030, 1, 1))
    assert report.content is not None, report.errors
    assert any("to be checked again" in problem.message for problem in report.problems)


def test_fields_to_fill_in_are_the_same_in_every_language(project: Path) -> None:
    """An interface word that lost its {date} in one language would lose the date there."""
    edit(project, "content/interface.yml", 'ur: "تصدیق: {date}"', 'ur: "تصدیق"')
    assert "use the same" in problems(check(project), "content/interface.yml")[0].message
