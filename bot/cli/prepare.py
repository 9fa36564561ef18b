"""What has to be there before the service can start: environment, tables, content, model."""

from __future__ import annotations

from pathlib import Path

from bot.cli import terminal
from bot.settings import ROOT, Settings


def settings_from_environment(port: int | None = None, data_dir: Path | None = None) -> Settings:
    """The settings, with what was given on the command line; a bad one ends with a sentence that names it."""
    from pydantic import ValidationError

    given = {name: value for name, value in (("port", port), ("data_dir", data_dir)) if value is not None}
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        faults = "; ".join(f"AGAHI_{str(detail['loc'][0]).upper()}: {detail['msg']}" for detail in error.errors())
        terminal.abort(f"bad settings: {faults}", 2)


def engine_environment() -> None:
    """Make the engine's environment when it is missing or old."""
    from bot.environments import EnvironmentUnavailable, engine_is_prepared, prepare_engine

    if engine_is_prepared():
        return
    with terminal.working("preparing .venv-engine (Rasa; about 2.5 GB the first time)"):
        try:
            prepare_engine()
        except EnvironmentUnavailable as error:
            terminal.abort(str(error))


def database(settings: Settings) -> None:
    """Bring the tables up to date, then publish the content when its files changed."""
    from bot.content.validate import check, digest
    from bot.storage import migrate
    from bot.storage.content_store import ContentStore
    from bot.storage.database import open_database

    engine = open_database(settings.database)
    try:
        migrate.upgrade(engine)
        report = check(ROOT, compare=False)
        store = ContentStore(engine)
        newest = next(iter(store.versions()), None)
        if report.content is None:
            if newest is None:
                terminal.abort(f"the content has {len(report.errors)} mistakes; run: ./agahi content check")
            terminal.say(f"the content has {len(report.errors)} mistakes and was not published; version {newest.id} goes on answering")
        # Compared with the newest, not the active one: a roll-back stays rolled back until the files change.
        elif newest is None or newest.digest != digest(report.content):
            terminal.say(f"published the content as version {store.publish(report.content)}")
    finally:
        engine.dispose()


def model(settings: Settings, train: bool) -> Path:
    """The model to serve, trained when the phrases changed.

    Args:
        settings: where models are kept.
        train: whether training is allowed; when not, the newest model there is.
    """
    from bot.training import Models, TrainingFailed

    models = Models(settings.data_dir / "models")
    wanted = models.wanted()
    if wanted.is_file():
        return wanted
    if not train:
        current = models.current()
        if current is None:
            terminal.abort("there is no trained model; run: ./agahi train")
        return current
    with terminal.working("training on the phrases of data/nlu"):
        try:
            return models.train()
        except TrainingFailed as error:
            terminal.abort(str(error))
