"""Check everything a maintainer can write, before anything is published or trained."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import BaseModel, ValidationError

from bot.content import tokens
from bot.content.lessons import lesson_problems
from bot.content.load import Document, FieldPath, Problem, read
from bot.content.phrases import FOLLOW_UP, OUT_OF_SCOPE, Phrase, confusable, intent_of, read_phrases, repeated
from bot.content.report import Report as ReportRules
from bot.content.report_check import REPORT_FILES, report_problems
from bot.content.schema import Contact, Content, Corrections, Interface, Law, Quiz, Signals, Tips, Topic
from bot.content.style import Style
from bot.content.texts import format_problems, text_problems
from bot.language.tags import LANGUAGES
from bot.messages import Aspect

# Their related topics are a menu; those of all others are neighbours, which offer each other.
ONE_WAY = {"assistant", "crisis"}
CATEGORIES = ("offence", "situation", "reporting", "privacy", "policy", "safety_tips", "assistant", "crisis")


@dataclass(frozen=True)
class CategoryCount:
    """What there is of one category.

    Args:
        category: its name; ``out_of_scope`` for the phrases outside the field.
        topics: how many topics.
        phrases: how many training phrases, by language.
        oldest: the day the oldest facts were checked.
        next_review: the day the next facts are to be checked again.
    """

    category: str
    topics: int
    phrases: dict[str, int]
    oldest: date | None = None
    next_review: date | None = None


@dataclass
class Report:
    """What a check found.

    Args:
        content: everything, when it is sound enough to publish; else None.
        problems: what is wrong, in the order of the files.
        phrases: how many training phrases there are, by language.
        categories: the same for each category, with the age of its facts.
    """

    content: Content | None
    problems: list[Problem] = field(default_factory=list)
    phrases: dict[str, int] = field(default_factory=dict)
    categories: tuple[CategoryCount, ...] = ()

    @property
    def errors(self) -> list[Problem]:
        """The problems that stop publishing."""
        return [problem for problem in self.problems if problem.severity == "error"]


def digest(content: Content) -> str:
    """A short fingerprint of a version's whole content."""
    return hashlib.sha256(content.model_dump_json().encode()).hexdigest()[:16]


def check(root: Path, today: date | None = None, compare: bool = True) -> Report:
    """Check the content and phrases below a project's root.

    Args:
        root: the folder that holds ``content/`` and ``data/nlu/``.
        today: the day to hold review dates against; today when None.
        compare: whether to compare the phrases of all topics with each other; it takes seconds, and only training needs it.

    Returns:
        The report; its content is None when there is any error.
    """
    today = today or date.today()
    problems: list[Problem] = []
    topics, topic_files = _topics(root, problems)
    law_file, law = _file(root, "law.yml", Law, problems)
    contacts_file, contacts = _contacts(root, problems)
    interface_file, interface = _file(root, "interface.yml", Interface, problems)
    corrections_file, corrections = _file(root, "corrections.yml", Corrections, problems)
    _, style = _file(root, "style.yml", Style, problems)
    report_files, rules = _report(root, problems)
    tips_file, tips = _file(root, "tips.yml", Tips, problems)
    quiz_file, quiz = _file(root, "quiz.yml", Quiz, problems)
    signals_file, signals = _file(root, "signals.yml", Signals, problems)
    if (
        (style and law and interface and corrections and rules and tips and quiz and signals)
        and (contacts_file and interface_file and law_file and corrections_file)
        and (tips_file and quiz_file and signals_file)
    ):
        content = Content(
            topics=topics,
            law=law,
            contacts=contacts,
            interface=interface,
            corrections=corrections.corrections,
            tips=tips,
            quiz=quiz,
            signals=signals,
            report=rules,
        )
        documents = {
            **topic_files,
            "law": law_file,
            "contacts": contacts_file,
            "interface": interface_file,
            "corrections": corrections_file,
            "tips": tips_file,
            "quiz": quiz_file,
            "signals": signals_file,
        }
        problems += _references(content, topic_files)
        problems += report_problems(content, report_files, style)
        problems += lesson_problems(content, documents)
        problems += text_problems(content, documents, style)
        problems += format_problems(interface, interface_file)
        problems += _reviews(content, documents, today)
    else:
        content = None
    phrases = _phrases(root, topics, problems, compare)
    problems.sort(key=lambda problem: (problem.file, problem.line))
    report = Report(content, problems, _by_language(phrases), tuple(_count(topics, phrases)))
    if report.errors:
        report.content = None
    return report


def _by_language(phrases: Iterable[Phrase]) -> dict[str, int]:
    counts = Counter(phrase.language for phrase in phrases)
    return {tag: counts[tag] for tag in LANGUAGES}


def _count(topics: dict[str, Topic], phrases: list[Phrase]) -> Iterator[CategoryCount]:
    for category in CATEGORIES:
        here = [topic for topic in topics.values() if topic.category == category]
        ids = {f"{intent_of(category)}/{topic.id}" for topic in here}
        counts = _by_language(phrase for phrase in phrases if phrase.intent in ids)
        oldest, following = min((topic.checked for topic in here), default=None), min((topic.review_by for topic in here), default=None)
        yield CategoryCount(category, len(here), counts, oldest, following)
    yield CategoryCount(FOLLOW_UP, 0, _by_language(phrase for phrase in phrases if phrase.intent.startswith(f"{FOLLOW_UP}/")))
    yield CategoryCount(OUT_OF_SCOPE, 0, _by_language(phrase for phrase in phrases if phrase.intent == OUT_OF_SCOPE))


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


def _report(root: Path, problems: list[Problem]) -> tuple[dict[str, Document], ReportRules | None]:
    """content/report/: four files that are one thing."""
    files: dict[str, Document] = {}
    parts: dict[str, object] = {}
    for name, model in REPORT_FILES.items():
        document, part = _file(root, f"report/{name}.yml", model, problems)
        if document and part:
            files[name] = document
            parts |= dict(part)
    try:
        return files, ReportRules.model_validate(parts) if len(files) == len(REPORT_FILES) else None
    except ValidationError as error:
        problems += _explain(files["questions"], error)
        return files, None


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
        yield from _related(content, topic, document)
        for index, contact in enumerate(topic.report):
            try:
                tokens.resolve(contact, content)
            except tokens.TokenError as error:
                yield document.problem(("report", index), str(error))
    for name, correction in content.corrections.items():
        for topic_id in correction.topics:
            if topic_id not in content.topics:
                message = f"names the topic '{topic_id}', which does not exist; use an existing id"
                yield Problem("content/corrections.yml", 1, f"corrections.{name}.topics", message)
    for contact_id, entry in content.contacts.items():
        if entry.status == "replaced" and entry.replaced_by not in content.contacts:
            yield Problem("content/contacts.yml", 1, f"contacts.{contact_id}.replaced_by", "must name the contact that replaced it")


def _related(content: Content, topic: Topic, document: Document) -> Iterator[Problem]:
    for index, other_id in enumerate(topic.related):
        other = content.topics.get(other_id)
        if other is None or other is topic:
            message = f"names the topic '{other_id}', which does not exist or is this one; use an existing id"
            yield document.problem(("related", index), message)
        elif not {topic.category, other.category} & ONE_WAY and topic.id not in other.related:
            message = f"names '{other_id}', which does not name '{topic.id}' back; add it there, or take it out here"
            yield document.problem(("related", index), message, "warning")


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


def _phrases(root: Path, topics: dict[str, Topic], problems: list[Problem], compare: bool) -> list[Phrase]:
    phrases: list[Phrase] = []
    found = set()
    for path in sorted((root / "data" / "nlu").glob("**/*.yml")):
        document, faults = read(path, root)
        problems += faults
        if document.data is None:
            continue
        if path.stem == OUT_OF_SCOPE:
            intent = OUT_OF_SCOPE
        elif path.parent.name == FOLLOW_UP and path.stem in Aspect:
            intent = f"{FOLLOW_UP}/{path.stem}"
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
    if compare:
        problems += repeated(phrases)
        problems += confusable(phrases)
    return phrases
