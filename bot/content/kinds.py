"""The kinds of value that content files are made of: texts in every language, ids, and the strict base of every model."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints

from bot.language.tags import LANGUAGES


def _every_language(texts: dict[str, str]) -> dict[str, str]:
    missing = [tag for tag in LANGUAGES if not texts.get(tag, "").strip()]
    unknown = [tag for tag in texts if tag not in LANGUAGES]
    if missing:
        raise ValueError(f"has no text in {', '.join(missing)}; write it")
    if unknown:
        raise ValueError(f"has the unknown language {', '.join(unknown)}; use {', '.join(LANGUAGES)}")
    return {tag: " ".join(text.split()) for tag, text in texts.items()}


def at_most(limit: int) -> AfterValidator:
    """Texts of so many characters at most, in each language."""

    def check(texts: dict[str, str]) -> dict[str, str]:
        for tag, text in texts.items():
            if len(text) > limit:
                raise ValueError(f"has {len(text)} characters in {tag}; at most {limit} fit a phone, shorten it")
        return texts

    return AfterValidator(check)


Localized = Annotated[dict[str, str], AfterValidator(_every_language)]
Title = Annotated[Localized, at_most(48)]
Paragraph = Annotated[Localized, at_most(520)]
Passage = Annotated[Localized, at_most(420)]
Item = Annotated[Localized, at_most(220)]
TopicId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,40}$")]
SectionId = Annotated[str, StringConstraints(pattern=r"^[0-9]{1,2}[A-Z]?$|^2\([12]\)(\([ivxlab]+\))?$")]
ContactId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]{1,40}$")]


class Strict(BaseModel):
    """Knows its fields, and no others; never changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)
