"""Check the words of the content: tokens, typed facts, letters, spelling, reading level, the same facts in every language."""

from __future__ import annotations

import string
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from bot.content import tokens
from bot.content.load import Document, FieldPath, Problem
from bot.content.schema import Content, Interface
from bot.content.style import Style, parity_faults
from bot.content.typed import typed_facts, wrong_letters
from bot.language.tags import ENGLISH, LANGUAGES

_FORMATTER = string.Formatter()
# Sums are said in millions or in lakh and crore, as the language has it.
_OPTIONAL_FIELDS = {"million", "desi"}


def localized(value: Any, path: FieldPath = ()) -> Iterator[tuple[FieldPath, dict[str, str]]]:
    """Every text of a model that has languages, as (path of the field, text by language)."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from localized(getattr(value, name), (*path, name))
    elif isinstance(value, dict):
        if value and set(value) == set(LANGUAGES):
            yield path, value
        else:
            for key, item in value.items():
                yield from localized(item, (*path, key))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from localized(item, (*path, index))


def text_problems(content: Content, documents: dict[str, Document], style: Style) -> Iterator[Problem]:
    """What is wrong with the words of the content.

    Args:
        content: everything, sound in shape.
        documents: the files it was read from: of each topic by its id, and ``law``, ``contacts``, ``corrections``, ``interface``,
            ``tips``, ``quiz``, ``signals``.
        style: what the words are held to.
    """
    known = {number for contact in content.contacts.values() for number in contact.digits}
    for topic_id, topic in content.topics.items():
        document = documents[topic_id]
        for path, texts in localized(topic):
            yield from text_faults(document, path, texts, content, style)
            for tag, text in texts.items():
                yield from (document.problem((*path, tag), fault) for fault in typed_facts(text, known))
        fault = style.reading_fault(" ".join(texts[ENGLISH] + "." for path, texts in localized(topic) if path != ("title",)))
        if fault:
            yield document.problem(("answer", ENGLISH), fault)
    for path, texts in localized(content.law):
        yield from text_faults(documents["law"], path, texts, content, style)
    for path, texts in localized(content.contacts, ("contacts",)):
        yield from text_faults(documents["contacts"], path, texts, content, style)
    for path, texts in localized(content.corrections, ("corrections",)):
        yield from text_faults(documents["corrections"], path, texts, content, style)
    for name in ("tips", "quiz", "signals"):
        for path, texts in localized(getattr(content, name)):
            yield from text_faults(documents[name], path, texts, content, style)
            for tag, text in texts.items():
                yield from (documents[name].problem((*path, tag), fault) for fault in typed_facts(text, known))
    for path, texts in localized(content.interface):
        yield from _letter_faults(documents["interface"], path, texts, style)
        for tag, text in texts.items():
            yield from (documents["interface"].problem((*path, tag), fault) for fault in tokens.faults(text, content, fields=True))


def text_faults(document: Document, path: FieldPath, texts: dict[str, str], content: Content, style: Style) -> Iterator[Problem]:
    """What is wrong with one text: letters, spelling, tokens, other facts in another language."""
    yield from _letter_faults(document, path, texts, style)
    for tag, text in texts.items():
        yield from (document.problem((*path, tag), fault) for fault in tokens.faults(text, content))
    for tag, fault in parity_faults(texts):
        yield document.problem((*path, tag), fault)


def _letter_faults(document: Document, path: FieldPath, texts: dict[str, str], style: Style) -> Iterator[Problem]:
    for tag, text in texts.items():
        for fault in (*wrong_letters(text, tag), *style.faults(text, tag)):
            yield document.problem((*path, tag), fault)


def format_problems(interface: Interface, document: Document) -> Iterator[Problem]:
    """Interface words whose fields to fill in differ between languages."""
    for name, texts in interface.words.items():
        fields = {tag: {part[1] for part in _FORMATTER.parse(tokens.TOKEN.sub("", text)) if part[1]} for tag, text in texts.items()}
        for tag, found in fields.items():
            if (found ^ fields[ENGLISH]) - _OPTIONAL_FIELDS:
                here, there = (", ".join(sorted(names)) or "none" for names in (found, fields[ENGLISH]))
                message = f"has the fields to fill in: {here}; in en they are: {there}; use the same"
                yield document.problem(("words", name, tag), message)
