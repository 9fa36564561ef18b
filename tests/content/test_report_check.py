"""Broken rules of the guided report are refused with file, field and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.content.validate import check
from tests.content.test_validate import edit, problems, project, template

__all__ = ["project", "template"]
QUESTIONS, SITUATIONS, RULES, LETTER = (f"content/report/{name}.yml" for name in ("questions", "situations", "rules", "letter"))


@pytest.mark.parametrize(
    ("file", "old", "new", "where", "says"),
    [
        (SITUATIONS, "group: pictures", "group: photos", "situations.blackmail.group", "not one of the groups"),
        (SITUATIONS, "also: []", "also: [nobody]", "situations.blackmail", "does not exist"),
        (SITUATIONS, "en: blackmail and threats", "fr: chantage", "situations.blackmail.about", "one text for each of en, ur"),
        (QUESTIONS, "kind: choice", "kind: chioce", "questions.danger.kind", "Input should be"),
        (QUESTIONS, "contact: wallet_jazzcash", "contact: wallet_jazz", "questions.bank.choices.jazzcash", "does not have"),
        (QUESTIONS, "- childcase", "- childcare", "questions.danger.when.tag", "is not one of"),
        (
            QUESTIONS,
            "title:\n          en: JazzCash",
            "title:\n          fr: JazzCash",
            "questions.bank.choices.jazzcash.title",
            "no text in en",
        ),
        (QUESTIONS, "skip:", "skipp:", "moves", "no words for skip"),
        (RULES, "contact: police_15", "contact: rozan", "rules.danger.contacts", "use a working one"),
        (RULES, "urgent: true", "urgnt: true", "rules.danger.urgnt", "not a known field"),
        (RULES, "- '22'", "- '99'", "rules.minor_pictures.law", "law.yml does not have"),
        (RULES, "{phone:police_15}", "15", "rules.danger.steps.0.en", "write {phone:CONTACT}"),
        (RULES, "danger:\n      - 'yes'", "peril:\n      - 'yes'", "rules.danger.when.peril", "neither 'tag' nor a question"),
        (LETTER, "{about}", "{abot}", "letter.before.3.text.en", "has the field {abot}"),
        (LETTER, "heading:\n    en: Complaint\n", "heading:\n    en: ''\n", "letter.heading", "one text for each of en, ur"),
    ],
)
def test_a_mistake_is_named(project: Path, file: str, old: str, new: str, where: str, says: str) -> None:
    """Where it is, what it is, and nothing is published."""
    edit(project, file, old, new)
    report = check(project)
    assert report.content is None
    found = [problem for problem in problems(report, file) if problem.where == where]
    assert found, [(problem.where, problem.message) for problem in report.problems][:5]
    assert says in found[0].message
    assert found[0].line >= 1


def test_a_missing_file_is_named(project: Path) -> None:
    """All four are needed."""
    (project / LETTER).unlink()
    assert "is missing" in problems(check(project), LETTER)[0].message


def test_hard_words_are_refused(project: Path) -> None:
    """A child of twelve reads the questions."""
    edit(project, "content/style.yml", "reading_grade: 7", "reading_grade: 1")
    assert any("school grade" in problem.message for problem in problems(check(project), QUESTIONS))
