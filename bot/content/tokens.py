"""Tokens in texts: ``{phone:nccia}`` prints the number that stands once in contacts.yml."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.penalty import bail_text, penalty_text
from bot.content.schema import Contact, Content

TOKEN = re.compile(r"\{([a-z]+:[^{}]*)\}")
_MOST_NUMBERS = 2
_CONTACT_FIELDS = ("name", "phone", "sms", "email", "url", "hours")


class TokenError(ValueError):
    """A token that names nothing, or something that may not be shown. The message says what to do."""


def expand(text: str, content: Content, language: str) -> str:
    """The text with every token printed.

    Args:
        text: a text of the content.
        content: the version it belongs to.
        language: the language to print in.

    Raises:
        TokenError: a token is unknown or names what may not be shown; a published version has none.
    """
    return TOKEN.sub(lambda match: _print(match[1], content, language), text)


def faults(text: str, content: Content, fields: bool = False) -> Iterator[str]:
    """What is wrong with the tokens of a text, as sentences.

    Args:
        text: a text of the content.
        content: the version it belongs to.
        fields: whether the code fills in names such as ``{date}`` (interface words).
    """
    for match in TOKEN.finditer(text):
        try:
            _print(match[1], content, "en")
        except TokenError as error:
            yield str(error)
    if not fields and re.search(r"[{}]", TOKEN.sub("", text)):
        yield "has a single { or }; a token is written {phone:nccia}"


def resolve(contact_id: str, content: Content) -> tuple[str, Contact]:
    """The contact to show for an id: a replaced channel leads to its successor.

    Raises:
        TokenError: there is no such contact, or it may not be shown.
    """
    seen = set()
    while True:
        contact = content.contacts.get(contact_id)
        if contact is None:
            raise TokenError(f"names the contact '{contact_id}', which content/contacts.yml does not have")
        if contact.status != "replaced" or not contact.replaced_by or contact_id in seen:
            break
        seen.add(contact_id)
        contact_id = contact.replaced_by
    if not contact.shown:
        raise TokenError(f"names the contact '{contact_id}', which is {contact.status} ({contact.confidence}); use a working one")
    return contact_id, contact


def _print(token: str, content: Content, language: str) -> str:
    kind, _, name = token.partition(":")
    if kind in _CONTACT_FIELDS:
        return _contact(kind, name, content, language)
    if kind == "figure":
        section, _, figure = name.partition(".")
        figures = content.law.sections[section].figures if section in content.law.sections else {}
        if figure not in figures:
            raise TokenError(f"has {{{token}}}, but content/law.yml has no such figure; known there: {', '.join(figures) or 'none'}")
        return figures[figure][language]
    if kind in ("penalty", "bail", "section"):
        section_data = content.law.sections.get(name)
        if section_data is None:
            raise TokenError(f"has {{{token}}}, but content/law.yml has no section {name}")
        if kind == "section":
            word = content.interface.words["section_named"][language]
            return word.format(section=name, title=section_data.title[language])
        if kind == "penalty":
            if section_data.penalty is None:
                raise TokenError(f"has {{{token}}}, but section {name} has no penalty")
            return penalty_text(section_data.penalty, content.interface, language)
        if section_data.bail_class is None:
            raise TokenError(f"has {{{token}}}, but section {name} has no bail class")
        return bail_text(section_data.bail_class, content.interface, language)
    known = ", ".join((*_CONTACT_FIELDS, "figure", "penalty", "bail", "section"))
    raise TokenError(f"has the unknown token {{{token}}}; the kinds are {known}")


def _contact(kind: str, name: str, content: Content, language: str) -> str:
    _, contact = resolve(name, content)
    if kind in ("name", "hours"):
        texts = getattr(contact, kind)
        value = texts[language] if texts else None
    elif kind == "phone":
        value = _phone(contact, content, language)
    else:
        value = getattr(contact, kind)
    if not value:
        raise TokenError(f"has {{{kind}:{name}}}, but that contact has no {kind} in content/contacts.yml")
    return str(value).removesuffix("/") if kind == "url" else str(value)


def _phone(contact: Contact, content: Content, language: str) -> str | None:
    """The number for everyone; when the first is for some callers only, both with their labels, never one that fails for others."""
    numbers = contact.phone
    if not numbers or not numbers[0].label:
        return numbers[0].number if numbers else None
    if len(numbers) > _MOST_NUMBERS:
        raise TokenError(
            f"names {numbers[0].number}, which is for some callers only; name this contact under report, whose card has them all"
        )
    shown = [f"{phone.number} ({phone.label[language]})" if phone.label else phone.number for phone in numbers]
    return f" {content.interface.words['or'][language]} ".join(shown)
