"""Check everything a maintainer can write, before anything is published or trained."""

from __future__ import annotations

import hashlib
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from bot.content import tokens
from bot.content.load import Document, FieldPath, Problem, read
from bot.content.phrases import OUT_OF_SCOPE, Phrase, intent_of, read_phrases, repeated
from bot.content.schema import Contact, Content, Interface, Law, Topic
from bot.content.typed import typed_facts, wrong_letters
from bot.language.tags import LANGUAGES

CATEGORIES = ("offence", "situation", "reporting", "privacy", "policy", "safety_tips", "assistant", "crisis")
_FORMATTER = string.Formatter()
# Sums are said in millions or in lakh and crore, as the language has it.
_OPTIONAL_FIELDS = {"million", "desi"}


@dataclass
class Report:
    """What a check found.

    Args:
        content: everything, when it is sound enough to publish; else None.
        problems: what is wrong, in the order of the files.
        phrases: how many training phrases there are, by language.
    """

    content: Content | None
    problems: list[Problem] = field(default_factory=list)
    phrases: dict[str, int] = field(default_factory=dict)

    @property
    def errors(self) -> list[Problem]:
        """The problems that stop publishing."""
        return [problem for problem in self.problems if problem.severity == "error"]


def digest(content: Content) -> str:
    """A short fingerprint of a version's whole content."""
    return hashlib.sha256(content.model_dump_json().encode()).hexdigest()[:16]


def check(root: Path, today: date | None = None) -> Report:
    """Check the content and phrases below a project's root.

    Args:
        root: the folder that holds ``content/`` and ``data/nlu/``.
        today: the day to hold review dates against; today when None.

    Returns:
        The report; its content is None when there is any error.
    """
    today = today or date.today()
    problems: list[Problem] = []
    topics, topic_files = _topics(root, problems)
    law_file, law = _file(root, "law.yml", Law, problems)
    contacts_file, contacts = _contacts(root, problems)
    interface_file, interface = _file(root, "interface.yml", Interface, problems)
    if law and interface and contacts_file and interface_file and law_file:
        content = Content(topics=topics, law=law, contacts=contacts, interface=interface)
        documents = {**topic_files, "law": law_file, "contacts": contacts_file, "interface": interface_file}
        problems += _references(content, topic_files)
        problems += _texts(content, documents)
        problems += _formats(interface, interface_file)
        problems += _reviews(content, documents, today)
    else:
        content = None
    phrases = _phrases(root, topics, problems)
    problems.sort(key=lambda problem: (problem.file, problem.line))
    report = Report(content, problems, {tag: sum(phrase.language == tag for phrase in phrases) for tag in LANGUAGES})
    if report.errors:
        report.content = None
    return report


def _model[M: BaseModel](document: Document, model: type[M], problems: list[Problem]) -> M | None:
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        problems += _explain(document, error)
        return None


def _explain(document: Document, error: ValidationError, prefix: FieldPath = ()) -> Iterator[Problem]:
    for detail in error.errors():
        path = (*prefix, *(part for part in detail["loc"] if part != "[key]"))
        message = str(detail["msg"]).removeprefix("Value error, ")
        if detail["type"] == "missing":
            message = "is missing; add it (docs/add-a-topic.md lists every field)"
        elif detail["type"] == "extra_forbidden":
            message = "is not a known field; check its spelling in docs/add-a-topic.md"
        elif detail["type"] in ("dict_type", "model_type"):
            message = f"needs one text for each of {', '.join(LANGUAGES)}"
        yield document.problem(path, message)


def _file[M: BaseModel](root: Path, name: str, model: type[M], problems: list[Problem]) -> tuple[Document | None, M | None]:
    path = root / "content" / name
    if not path.is_file():
        problems.append(Problem(f"content/{name}", 1, "(file)", "is missing; restore it"))
        return None, None
    document, faults = read(path, root)
    problems += faults
    return document, _model(document, model, problems) if document.data is not None else None


def _contacts(root: Path, problems: list[Problem]) -> tuple[Document | None, dict[str, Contact]]:
    path = root / "content" / "contacts.yml"
    if not path.is_file():
        problems.append(Problem("content/contacts.yml", 1, "(file)", "is missing; restore it"))
        return None, {}
    document, faults = read(path, root)
    problems += faults
    entries = document.data.get("contacts") if isinstance(document.data, dict) else None
    if not isinstance(entries, dict):
        problems.append(document.problem((), "has no 'contacts:' mapping; restore it"))
        return document, {}
    contacts = {}
    for key, entry in entries.items():
        try:
            contacts[key] = Contact.model_validate(entry)
        except ValidationError as error:
            problems += _explain(document, error, ("contacts", key))
    return document, contacts


def _topics(root: Path, problems: list[Problem]) -> tuple[dict[str, Topic], dict[str, Document]]:
    topics: dict[str, Topic] = {}
    files: dict[str, Document] = {}
    for path in sorted((root / "content" / "topics").glob("*/*.yml")):
        document, faults = read(path, root)
        problems += faults
        if document.data is None:
            continue
        topic = _model(document, Topic, problems)
        if topic is None:
            continue
        if topic.id != path.stem:
            problems.append(document.problem(("id",), f"is '{topic.id}', but the file is named {path.stem}.yml; make them the same"))
        elif topic.category != path.parent.name:
            problems.append(
                document.problem(("category",), f"is '{topic.category}', but the folder is {path.parent.name}; make them the same")
            )
        elif topic.id in topics:
            problems.append(document.problem(("id",), f"'{topic.id}' is already used by {files[topic.id].file}"))
        else:
            topics[topic.id], files[topic.id] = topic, document
    return topics, files


def _references(content: Content, files: dict[str, Document]) -> Iterator[Problem]:
    for topic_id, topic in content.topics.items():
        document = files[topic_id]
        for index, section in enumerate(topic.law):
            if section not in content.law.sections:
                yield document.problem(("law", index), f"names section {section}, which content/law.yml does not have")
        for index, other in enumerate(topic.related):
            if other not in content.topics or other == topic_id:
                yield document.problem(
                    ("related", index), f"names the topic '{other}', which does not exist or is this one; use an existing id"
                )
        for index, contact in enumerate(topic.report):
            try:
                tokens.resolve(contact, content)
            except tokens.TokenError as error:
                yield document.problem(("report", index), str(error))
    for contact_id, entry in content.contacts.items():
        if entry.status == "replaced" and entry.replaced_by not in content.contacts:
            yield Problem("content/contacts.yml", 1, f"contacts.{contact_id}.replaced_by", "must name the contact that replaced it")


def localized_texts(value: Any, path: FieldPath = ()) -> Iterator[tuple[FieldPath, str, str]]:
    """Every text of a model that has languages, as (path of the field, language, text)."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from localized_texts(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        if value and set(value) == set(LANGUAGES):
            for tag, text in value.items():
                yield (*path, tag), tag, text
        else:
            for key, item in value.items():
                yield from localized_texts(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from localized_texts(item, (*path, index))


def _texts(content: Content, documents: dict[str, Document]) -> Iterator[Problem]:
    known = {number for contact in content.contacts.values() for number in _numbers(contact)}
    for topic_id, topic in content.topics.items():
        for path, tag, text in localized_texts(topic):
            for fault in (*tokens.faults(text, content), *typed_facts(text, known), *wrong_letters(text, tag)):
                yield documents[topic_id].problem(path, fault)
    for path, tag, text in localized_texts(content.law):
        for fault in (*tokens.faults(text, content), *wrong_letters(text, tag)):
            yield documents["law"].problem(path, fault)
    for path, tag, text in localized_texts(content.contacts, ("contacts",)):
        for fault in wrong_letters(text, tag):
            yield documents["contacts"].problem(path, fault)
    for path, tag, text in localized_texts(content.interface):
        for fault in (*tokens.faults(text, content, fields=True), *wrong_letters(text, tag)):
            yield documents["interface"].problem(path, fault)


def _numbers(contact: Contact) -> Iterator[str]:
    for phone in contact.phone:
        yield re.sub(r"\D", "", phone.number)
    yield from (re.sub(r"\D", "", number) for number in contact.old)
    if contact.sms:
        yield contact.sms


def _formats(interface: Interface, document: Document) -> Iterator[Problem]:
    for name, texts in interface.words.items():
        fields = {tag: {part[1] for part in _FORMATTER.parse(tokens.TOKEN.sub("", text)) if part[1]} for tag, text in texts.items()}
        for tag, found in fields.items():
            if (found ^ fields["en"]) - _OPTIONAL_FIELDS:
                here, there = (", ".join(sorted(names)) or "none" for names in (found, fields["en"]))
                message = f"has the fields to fill in: {here}; in en they are: {there}; use the same"
                yield document.problem(("words", name, tag), message)


def _reviews(content: Content, documents: dict[str, Document], today: date) -> Iterator[Problem]:
    late = "was to be checked again by {day}; check the facts, then set 'checked' and 'review_by'"
    for topic_id, topic in content.topics.items():
        if topic.review_by < today:
            yield documents[topic_id].problem(("review_by",), late.format(day=topic.review_by), "warning")
    for contact_id, contact in content.contacts.items():
        if contact.shown and contact.review_by < today:
            yield documents["contacts"].problem(("contacts", contact_id, "review_by"), late.format(day=contact.review_by), "warning")
    if content.law.review_by < today:
        yield documents["law"].problem(("review_by",), late.format(day=content.law.review_by), "warning")


def _phrases(root: Path, topics: dict[str, Topic], problems: list[Problem]) -> list[Phrase]:
    phrases: list[Phrase] = []
    found = set()
    for path in sorted((root / "data" / "nlu").glob("**/*.yml")):
        document, faults = read(path, root)
        problems += faults
        if document.data is None:
            continue
        if path.stem == OUT_OF_SCOPE:
            intent = OUT_OF_SCOPE
        elif path.stem in topics and path.parent.name == topics[path.stem].category:
            intent = f"{intent_of(path.parent.name)}/{path.stem}"
            found.add(path.stem)
        else:
            problems.append(
                document.problem((), f"has no content/topics/{path.parent.name}/{path.name} beside it; write it, or delete this file")
            )
            continue
        read_here, faults = read_phrases(document, intent)
        phrases += read_here
        problems += faults
    for topic_id in sorted(set(topics) - found):
        file = f"data/nlu/{topics[topic_id].category}/{topic_id}.yml"
        problems.append(Problem(file, 1, "(file)", "is missing; write how people ask about this topic"))
    problems += repeated(phrases)
    return phrases
