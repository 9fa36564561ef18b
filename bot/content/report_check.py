"""Check content/report/: that everything it names exists, and that its words are fit to be read."""

from __future__ import annotations

import string
from collections.abc import Iterator

from bot.content import tokens
from bot.content.kinds import Strict
from bot.content.load import Document, FieldPath, Problem
from bot.content.report import LETTER_LANGUAGES, Conditional, Letters, Option, Question, Questions, Report, Rules, Situations
from bot.content.schema import Content
from bot.content.style import Style
from bot.content.texts import localized, text_faults
from bot.content.typed import typed_facts, wrong_letters
from bot.language.tags import ENGLISH

REPORT_FILES: dict[str, type[Strict]] = {"questions": Questions, "situations": Situations, "rules": Rules, "letter": Letters}
_FORMATTER = string.Formatter()
_ANY_VALUE = {"date", "amount"}


def report_problems(content: Content, files: dict[str, Document], style: Style) -> Iterator[Problem]:
    """What is wrong with the rules of the guided report.

    Args:
        content: everything, sound in shape.
        files: the files of content/report/, by name.
        style: what the words are held to.
    """
    report = content.report
    yield from _situations(content, report, files["situations"])
    for path, conditional in _conditionals(report):
        yield from _conditions(report, conditional, files[_file_of(path)], path)
    yield from _names(content, report, files)
    yield from _words(content, files, style)
    yield from _letter(report, files["letter"], style)


def _file_of(path: FieldPath) -> str:
    return {"questions": "questions", "rules": "rules", "evidence": "rules"}.get(str(path[0]), "letter")


def _situations(content: Content, report: Report, document: Document) -> Iterator[Problem]:
    for name, situation in report.situations.items():
        where: FieldPath = ("situations", name)
        for topic in (name, *situation.also):
            if topic not in content.topics:
                yield document.problem(where, f"names the topic '{topic}', which does not exist; use an existing id")
        if situation.group is not None and situation.group not in report.groups:
            yield document.problem((*where, "group"), f"'{situation.group}' is not one of the groups: {', '.join(report.groups)}")
    for group in set(report.groups) - {situation.group for situation in report.situations.values()}:
        yield document.problem(("groups", group), "has no situation; give one this group, or delete it")


def _conditionals(report: Report) -> Iterator[tuple[FieldPath, Conditional]]:
    for question_id, question in report.questions.items():
        yield ("questions", question_id), question
        yield from ((("questions", question_id, "choices", name), option) for name, option in question.choices.items())
    yield from ((("rules", name), rule) for name, rule in report.rules.items())
    yield from ((("evidence", name), proof) for name, proof in report.evidence.items())
    yield ("letter",), report.letter
    for part in ("before", "paragraphs", "requests", "after"):
        yield from ((("letter", part, index), paragraph) for index, paragraph in enumerate(getattr(report.letter, part)))
    yield from ((("fields", index), field) for index, field in enumerate(report.fields))


def _conditions(report: Report, conditional: Conditional, document: Document, path: FieldPath) -> Iterator[Problem]:
    tags = {tag for situation in report.situations.values() for tag in situation.tags}
    for side in ("when", "unless"):
        for key, values in getattr(conditional, side).items():
            known = tags if key == "tag" else _values(report, key)
            if known is None:
                yield document.problem((*path, side, key), f"'{key}' is neither 'tag' nor a question")
                continue
            for value in sorted(set(values) - known):
                yield document.problem((*path, side, key), f"'{value}' is not one of: {', '.join(sorted(known))}")


def _values(report: Report, key: str) -> set[str] | None:
    if key == "situation":
        return set(report.situations)
    question = report.questions.get(key)
    return set(question.choices) if question else None


def _names(content: Content, report: Report, files: dict[str, Document]) -> Iterator[Problem]:
    named: list[tuple[FieldPath, str | None]] = [
        (("questions", question_id, "choices", name), option.contact) for question_id, name, option in _options(report)
    ]
    for rule_id, rule in report.rules.items():
        contacts = (*(authority.contact for authority in (*rule.first, *rule.then)), *rule.without)
        named += [(("rules", rule_id, "contacts"), contact) for contact in contacts]
        if rule.rights and rule.rights not in content.topics:
            yield files["rules"].problem(("rules", rule_id, "rights"), f"names the topic '{rule.rights}', which does not exist")
        for section in rule.law:
            if section not in content.law.sections:
                yield files["rules"].problem(("rules", rule_id, "law"), f"names section {section}, which content/law.yml does not have")
    for path, contact in named:
        try:
            if contact:
                tokens.resolve(contact, content)
        except tokens.TokenError as error:
            yield files[_file_of(path)].problem(path, str(error))
    for question_id, question in report.questions.items():
        if question.kind in ("choice", "several") and len(question.choices) < 2:
            yield files["questions"].problem(("questions", question_id), "has fewer than two choices")
    have = set(report.questions["evidence"].choices) if "evidence" in report.questions else set()
    for name, proof in report.evidence.items():
        if proof.have and name not in have:
            yield files["rules"].problem(("evidence", name, "have"), "needs a choice of the same name in the question 'evidence'")


def _options(report: Report) -> Iterator[tuple[str, str, Option]]:
    for question_id, question in report.questions.items():
        for name, option in question.choices.items():
            yield question_id, name, option


def _words(content: Content, files: dict[str, Document], style: Style) -> Iterator[Problem]:
    report = content.report
    known = {number for contact in content.contacts.values() for number in contact.digits}
    texts = [
        *localized(report.groups, ("groups",)),
        *localized(report.questions, ("questions",)),
        *localized(report.rules, ("rules",)),
        *localized(report.evidence, ("evidence",)),
    ]
    for path, words in texts:
        document = files["situations" if path[0] == "groups" else _file_of(path)]
        yield from text_faults(document, path, words, content, style)
        if isinstance(report.questions.get(str(path[1])), Question) and report.questions[str(path[1])].kind == "amount":
            continue
        for tag, text in words.items():
            yield from (document.problem((*path, tag), fault) for fault in typed_facts(text, known))
    fault = style.reading_fault(" ".join(f"{words[ENGLISH]}." for path, words in texts if path[-1] != "title"))
    if fault:
        yield files["questions"].problem(("questions",), fault)


def _letter(report: Report, document: Document, style: Style) -> Iterator[Problem]:
    fields = {"about", *report.questions}
    paragraphs = [(path, conditional) for path, conditional in _conditionals(report) if path[0] in ("letter", "fields")]
    for path, paragraph in paragraphs:
        for tag, text in getattr(paragraph, "text", {}).items():
            for fault in (*wrong_letters(text, tag), *style.faults(text, tag)):
                yield document.problem((*path, "text", tag), fault)
            for field in {part[1] for part in _FORMATTER.parse(text) if part[1]} - fields:
                yield document.problem((*path, "text", tag), f"has the field {{{field}}}; there are: {', '.join(sorted(fields))}")
    for name, situation in report.situations.items():
        for tag in LETTER_LANGUAGES:
            for fault in (*wrong_letters(situation.about[tag], tag), *style.faults(situation.about[tag], tag)):
                yield document.problem(("situations", name, "about", tag), fault)
