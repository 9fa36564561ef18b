"""The campaigns of config/campaigns.yml: which sites may embed the chat, in which languages and colours, and when."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, field_validator, model_validator

from bot.content.load import Document, Problem, read
from bot.language.tags import LANGUAGES

logger = logging.getLogger(__name__)
ID = r"^[a-z0-9][a-z0-9-]{0,39}$"
_LABEL = r"^[a-z0-9][a-z0-9_-]{0,39}$"
_ORIGIN = re.compile(r"https://(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?|http://(localhost|127\.0\.0\.1)(:\d{1,5})?")
OTHER = "other"


def _origin(value: str) -> str:
    if not _ORIGIN.fullmatch(value):
        raise ValueError(
            f"'{value}' is not an origin; write https:// and the name of the site in small letters, without a path, "
            'such as https://school.example or "https://*.school.example"'
        )
    return value


def _language(value: str) -> str:
    if value not in LANGUAGES:
        raise ValueError(f"'{value}' is not a language we speak; use some of {', '.join(LANGUAGES)}")
    return value


def _dark_enough(colour: str) -> str:
    """White words must be read on it: contrast of WCAG 2.2, 1.4.3."""
    shares = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares]
    contrast = 1.05 / (sum(weight * share for weight, share in zip((0.2126, 0.7152, 0.0722), linear, strict=True)) + 0.05)
    if contrast < 4.5:
        raise ValueError(f"is too light: white words on {colour} have a contrast of {contrast:.1f}; take a darker one, with at least 4.5")
    return colour


Label = Annotated[str, Field(pattern=_LABEL)]


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Theme(_Strict):
    """How a campaign's chat looks.

    Args:
        accent: the colour of its button and header, as ``#rrggbb``.
        look: light, dark, strong contrast, or as the phone has it.
        neutral: whether it has a name and an icon that say nothing of crime.
    """

    accent: Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$"), AfterValidator(_dark_enough)] | None = None
    look: Literal["auto", "light", "dark", "contrast"] = "auto"
    neutral: bool = False


class Campaign(_Strict):
    """A campaign.

    Args:
        id: names it in addresses and counts.
        name: its name, in every language.
        origins: the sites whose pages may embed the chat.
        languages: the languages it offers, the first being its own.
        topics: what it offers first.
        theme: how it looks.
        sources: the values of ``utm_source`` that are counted by name.
        mediums: the values of ``utm_medium`` that are counted by name.
        start: its first day.
        end: its last day.
    """

    id: str = Field(pattern=ID)
    name: dict[str, str]
    origins: tuple[Annotated[str, AfterValidator(_origin)], ...] = ()
    languages: tuple[Annotated[str, AfterValidator(_language)], ...] = tuple(LANGUAGES)
    topics: Annotated[tuple[str, ...], Field(max_length=8)] = ()
    theme: Theme = Theme()
    sources: tuple[Label, ...] = ()
    mediums: tuple[Label, ...] = ()
    start: date | None = None
    end: date | None = None

    @field_validator("name")
    @classmethod
    def _every_language(cls, value: dict[str, str]) -> dict[str, str]:
        if set(value) != set(LANGUAGES) or not all(text.strip() for text in value.values()):
            raise ValueError(f"needs a text in each of {', '.join(LANGUAGES)}, and in no other language")
        return value

    @field_validator("languages")
    @classmethod
    def _some_language(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not value:
            raise ValueError("is empty; name a language, or leave the field out for all")
        return value

    @model_validator(mode="after")
    def _in_order(self) -> Campaign:
        if self.start and self.end and self.end < self.start:
            raise ValueError(f"ends on {self.end}, before it starts on {self.start}; mend one of the days")
        return self

    def runs(self, today: date) -> bool:
        """Whether a day is one of its days."""
        return (self.start is None or self.start <= today) and (self.end is None or today <= self.end)

    def allows(self, origin: str) -> bool:
        """Whether pages of an origin may embed the chat for it."""
        return any(_matches(pattern, origin) for pattern in self.origins)

    def counted(self, source: str, medium: str) -> tuple[str, str]:
        """The labels under which a visit is counted: those the campaign lists, so that an address writes nothing into the counts."""
        return _label(source, self.sources), _label(medium, self.mediums)


def _matches(pattern: str, origin: str) -> bool:
    if "*." not in pattern:
        return pattern == origin
    scheme, _, rest = pattern.partition("*")
    name = origin.removeprefix(scheme)
    return name != origin and name.endswith(rest) and re.fullmatch(r"[a-z0-9.-]+", name.removesuffix(rest)) is not None


def _label(value: str, known: tuple[str, ...]) -> str:
    if not value:
        return ""
    return value.lower() if value.lower() in known else OTHER


class Campaigns(_Strict):
    """Every campaign.

    Args:
        telegram: the user name of the bot, for links into Telegram.
        campaigns: the campaigns, in the order of the file.
    """

    telegram: str | None = Field(default=None, pattern=r"^[A-Za-z][A-Za-z0-9_]{4,31}$")
    campaigns: tuple[Campaign, ...] = ()

    def get(self, campaign: str) -> Campaign | None:
        """The campaign of an id, or None."""
        return next((found for found in self.campaigns if found.id == campaign), None)


def read_campaigns(path: Path, topics: frozenset[str] | None = None) -> tuple[Campaigns | None, list[Problem]]:
    """Read and check the campaigns.

    Args:
        path: the file.
        topics: the ids of the topics there are; not checked when None.

    Returns:
        The campaigns, None when there is a mistake, and what is wrong with the file.
    """
    if not path.is_file():
        return None, [Problem(path.name, 1, "(file)", "is not there; make it, or point AGAHI_CAMPAIGNS_FILE to another")]
    document, problems = read(path, path.parent)
    if problems:
        return None, problems
    try:
        campaigns = Campaigns.model_validate(document.data)
    except ValidationError as error:
        return None, [document.problem(_place(document, detail["loc"]), _said(detail["msg"])) for detail in error.errors()]
    problems = list(_cross(campaigns, document, topics))
    return (None if problems else campaigns), problems


def _place(document: Document, location: tuple[int | str, ...]) -> tuple[int | str, ...]:
    """Where in the file a fault of pydantic's is."""
    while location and location not in document.lines and len(location) > 3:
        location = location[:-1]
    return location


def _said(message: str) -> str:
    remedies = {
        "Field required": "is missing; add it",
        "Extra inputs are not permitted": "is no field of a campaign; remove it or mend its spelling",
        f"String should match pattern '{ID}'": "is not an id; use small letters a-z, digits and hyphens, 40 at most",
        f"String should match pattern '{_LABEL}'": "is not a label; use small letters a-z, digits, hyphens and underscores, 40 at most",
        "String should match pattern '^#[0-9a-f]{6}$'": 'is not a colour; write it as "#0b5d3b", in quotation marks and small letters',
    }
    return remedies.get(message, message.removeprefix("Value error, "))


def _cross(campaigns: Campaigns, document: Document, topics: frozenset[str] | None) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, campaign in enumerate(campaigns.campaigns):
        if campaign.id in seen:
            yield document.problem(("campaigns", number, "id"), f"'{campaign.id}' is there twice; give each campaign an id of its own")
        seen.add(campaign.id)
        for index, topic in enumerate(campaign.topics if topics is not None else ()):
            if topic not in (topics or ()):
                yield document.problem(("campaigns", number, "topics", index), f"'{topic}' is no topic; see content/topics/ for the names")


class CampaignFile:
    """The campaigns of a file, read again when the file changes.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read: float | None = None
        self.current = Campaigns()

    def refresh(self) -> Campaigns:
        """Read the file if it changed. One with a mistake in it is told of in the log, and the last sound one goes on."""
        changed = self._path.stat().st_mtime_ns if self._path.is_file() else 0
        if changed != self._read:
            self._read = changed
            campaigns, problems = read_campaigns(self._path)
            for problem in problems:
                logger.error("%s:%s: %s: %s", problem.file, problem.line, problem.where, problem.message)
            if campaigns:
                self.current = campaigns
        return self.current
