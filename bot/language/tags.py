"""The languages Agahi speaks, by BCP 47 tag."""

from __future__ import annotations

from dataclasses import dataclass

ENGLISH = "en"
URDU = "ur"
ROMAN_URDU = "ur-Latn"
DEFAULT = ENGLISH


@dataclass(frozen=True)
class Language:
    """A language with what is needed to show it.

    Args:
        tag: BCP 47 tag.
        autonym: its name in itself, as a button shows it.
        direction: ``ltr`` or ``rtl``.
    """

    tag: str
    autonym: str
    direction: str


LANGUAGES: dict[str, Language] = {
    language.tag: language
    for language in (
        Language(ENGLISH, "English", "ltr"),
        Language(URDU, "اردو", "rtl"),
        Language(ROMAN_URDU, "Roman Urdu", "ltr"),
    )
}


def direction(tag: str) -> str:
    """The writing direction of a language, ``ltr`` for an unknown one."""
    language = LANGUAGES.get(tag)
    return language.direction if language else "ltr"
