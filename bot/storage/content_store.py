"""Published content: immutable versions, one of them active."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot.content.schema import Content
from bot.content.snapshot import Snapshot
from bot.content.validate import digest
from bot.storage.tables import ContentActivation, ContentVersion


class NoSuchVersion(LookupError):
    """A version that was never published was asked for."""


@dataclass(frozen=True)
class Version:
    """What is known of a published version without opening it."""

    id: int
    digest: str
    topics: int
    published_at: datetime
    active: bool


class ContentStore:
    """Publishes and reads content versions.

    Args:
        engine: the database.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def publish(self, content: Content) -> int:
        """Write a new version and make it the active one, in one transaction.

        Returns:
            The number of the version.
        """
        now = datetime.now(UTC)
        with Session(self._engine) as session, session.begin():
            version = ContentVersion(
                digest=digest(content), content=content.model_dump_json(), topics=len(content.topics), published_at=now
            )
            session.add(version)
            session.flush()
            session.add(ContentActivation(version_id=version.id, activated_at=now))
            return version.id

    def rollback(self, version_id: int | None = None) -> int:
        """Make an earlier version the active one.

        Args:
            version_id: the version; the one before the active one when None.

        Raises:
            NoSuchVersion: there is no such version.
        """
        with Session(self._engine) as session, session.begin():
            if version_id is None:
                active = self._active_id(session)
                version_id = session.scalar(select(func.max(ContentVersion.id)).where(ContentVersion.id < (active or 0)))
            if version_id is None or session.get(ContentVersion, version_id) is None:
                raise NoSuchVersion("there is no earlier version" if version_id is None else f"there is no version {version_id}")
            session.add(ContentActivation(version_id=version_id, activated_at=datetime.now(UTC)))
            return version_id

    def versions(self) -> list[Version]:
        """Every version, the newest first."""
        with Session(self._engine) as session:
            active = self._active_id(session)
            rows = session.execute(
                select(ContentVersion.id, ContentVersion.digest, ContentVersion.topics, ContentVersion.published_at).order_by(
                    ContentVersion.id.desc()
                )
            )
            return [Version(row.id, row.digest, row.topics, row.published_at, row.id == active) for row in rows]

    def active_version(self) -> int | None:
        """The number of the active version, or None when nothing was published."""
        with Session(self._engine) as session:
            return self._active_id(session)

    def read(self, version_id: int) -> Snapshot:
        """A version, ready to answer from.

        Raises:
            NoSuchVersion: there is no such version.
        """
        with Session(self._engine) as session:
            text = session.scalar(select(ContentVersion.content).where(ContentVersion.id == version_id))
        if text is None:
            raise NoSuchVersion(f"there is no version {version_id}")
        return Snapshot(Content.model_validate_json(text), version_id)

    @staticmethod
    def _active_id(session: Session) -> int | None:
        return session.scalar(select(ContentActivation.version_id).order_by(ContentActivation.id.desc()).limit(1))


class ContentCache:
    """The active version, kept in memory and read again when another one is published.

    Args:
        store: where versions are published.
    """

    REFRESH_SECONDS = 2.0

    def __init__(self, store: ContentStore) -> None:
        self._store = store
        self._snapshot: Snapshot | None = None

    @property
    def current(self) -> Snapshot | None:
        """The version to answer from; None when nothing was published yet."""
        return self._snapshot

    def refresh(self) -> Snapshot | None:
        """Read the active version again if it is another one. Cheap when it is not."""
        version = self._store.active_version()
        if version is not None and (self._snapshot is None or self._snapshot.version != version):
            self._snapshot = self._store.read(version)
        return self._snapshot
