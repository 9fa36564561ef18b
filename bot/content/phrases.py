"""How people ask: the phrases of data/nlu/, in Rasa's training data format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from bot.content.load import Document, Problem, read
from bot.content.schema import Category
from bot.language.normalize import normalize
from bot.language.sound import sound_key
from bot.language.tags import LANGUAGES

OUT_OF_SCOPE = "out_of_scope"
# What people ask about the matter on the table without naming it, by the aspect that answers it.
FOLLOW_UP = "follow_up"
LEAST_PER_LANGUAGE = 20
_LEAST_WORDS_ALIKE = 5
_SHARED_WORDS = 0.6
_RETRIEVAL_INTENTS: dict[str, str] = {"assistant": "assistant", "crisis": "crisis"}


def intent_of(category: Category | str) -> str:
    """The retrieval intent that topics of a category are trained under."""
    return _RETRIEVAL_INTENTS.get(category, "ask")


@dataclass(frozen=True)
class Phrase:
    """One training phrase, and where it stands."""

    text: str
    intent: str
    language: str
    document: Document
    path: tuple[str | int, ...]
    offset: int

    @cached_property
    def plain(self) -> str:
        """Normalised, without its last stop."""
        return normalize(self.text).rstrip(".?! ")

    @property
    def line(self) -> int:
        """The line of the phrase in its file."""
        return self.document.line(self.path) + self.offset


def phrases_under(folder: Path, root: Path) -> Iterator[Phrase]:
    """The phrases of every file in a folder and below it, in the order of the files; faults are `content check`'s to tell.

    Args:
        folder: ``data/nlu`` or a folder in it.
        root: the project's root, which files are named from.
    """
    for path in sorted(folder.rglob("*.yml")):
        document, _ = read(path, root)
        yield from read_phrases(document, document.data["nlu"][0]["intent"])[0]


def read_phrases(document: Document, intent: str) -> tuple[list[Phrase], list[Problem]]:
    """The phrases of one file, and what is wrong with it.

    Args:
        document: the YAML file.
        intent: the intent the file's name and folder ask for.
    """
    phrases: list[Phrase] = []
    problems: list[Problem] = []
    entries = document.data.get("nlu") if isinstance(document.data, dict) else None
    if not isinstance(entries, list):
        return [], [document.problem((), "has no 'nlu:' list; see docs/add-a-topic.md for the form of a phrases file")]
    for index, entry in enumerate(entries):
        path = ("nlu", index)
        if not isinstance(entry, dict) or not isinstance(entry.get("examples"), str):
            problems.append(document.problem(path, "needs 'intent', 'metadata: {language: …}' and 'examples: |' with one phrase a line"))
            continue
        if entry.get("intent") != intent:
            problems.append(document.problem((*path, "intent"), f"is {entry.get('intent')!r}; this file's phrases belong to {intent!r}"))
        language = (entry.get("metadata") or {}).get("language")
        if language not in LANGUAGES:
            problems.append(document.problem((*path, "metadata"), f"has the language {language!r}; use one of {', '.join(LANGUAGES)}"))
            continue
        found, faults = _examples(document, path, entry, intent, language)
        phrases += found
        problems += faults
    for language in LANGUAGES:
        count = sum(phrase.language == language for phrase in phrases)
        if count < LEAST_PER_LANGUAGE:
            problems.append(document.problem((), f"has {count} phrases in {language}; write at least {LEAST_PER_LANGUAGE}"))
    return phrases, problems


def _examples(
    document: Document, path: tuple[str | int, ...], entry: dict[str, Any], intent: str, language: str
) -> tuple[list[Phrase], list[Problem]]:
    phrases, problems = [], []
    for offset, line in enumerate(entry["examples"].split("\n"), start=1):
        if not line.strip():
            continue
        phrase = Phrase(line.strip().removeprefix("-").strip(), intent, language, document, (*path, "examples"), offset)
        fault = _fault(line.strip(), phrase.text)
        if fault:
            problems.append(Problem(document.file, phrase.line, f"nlu.{path[1]}.examples", fault))
        else:
            phrases.append(phrase)
    return phrases, problems


def _fault(line: str, text: str) -> str | None:
    if not line.startswith("- ") or not text:
        return "is not a phrase; begin each line with '- '"
    if text.startswith("/"):
        return f"{text!r} begins with '/', which would be read as a command; write it as a person would"
    if re.search(r"[\[\]{}()]", text):
        return f"{text!r} has brackets, which mark entities in Rasa's format; leave them out"
    return None


def repeated(phrases: list[Phrase]) -> list[Problem]:
    """Phrases that stand twice; one in two topics teaches the engine nothing but doubt."""
    seen: dict[str, Phrase] = {}
    problems = []
    for phrase in phrases:
        first = seen.setdefault(phrase.plain, phrase)
        if first is phrase:
            continue
        also = f"{first.document.file} line {first.line}"
        if first.intent != phrase.intent:
            message = f"{phrase.text!r} also stands under {first.intent} ({also}); keep it in one topic"
            problems.append(Problem(phrase.document.file, phrase.line, "examples", message))
        elif first.language == phrase.language:
            message = f"{phrase.text!r} stands twice ({also}); keep one"
            problems.append(Problem(phrase.document.file, phrase.line, "examples", message, "warning"))
    return problems


def confusable(phrases: list[Phrase]) -> list[Problem]:
    """Phrases of two topics that sound the same, or where one only has a word more: nobody could tell which topic is meant.

    Compared are the sound keys of the words, in any order, so that another spelling or script does not hide a likeness.
    """
    keys = [tuple(sorted(sound_key(phrase.plain).split())) for phrase in phrases]
    whole: dict[tuple[str, ...], Phrase] = {}
    problems: list[Problem] = []
    for phrase, key in sorted(zip(phrases, keys, strict=True), key=lambda pair: len(pair[1])):
        shorter = [key[:gap] + key[gap + 1 :] for gap in range(len(key))] if len(key) > _LEAST_WORDS_ALIKE else []
        alike = (whole.get(form) for form in (key, *dict.fromkeys(shorter)))
        first = next((other for other in alike if other and other.intent != phrase.intent and _alike(other, phrase)), None)
        if first and key:
            where = f"{first.text!r} under {first.intent} ({first.document.file} line {first.line})"
            message = f"{phrase.text!r} is hardly different from {where}; say in one of them what tells the topics apart"
            problems.append(Problem(phrase.document.file, phrase.line, "examples", message, "warning"))
        whole.setdefault(key, phrase)
    return problems


def _alike(first: Phrase, second: Phrase) -> bool:
    """Whether two phrases with one sound key are also alike in letters: short keys fall together by chance."""
    words, others = (set(phrase.plain.split()) for phrase in (first, second))
    return len(words & others) >= _SHARED_WORDS * max(len(words), len(others))
