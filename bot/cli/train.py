"""`agahi train`: a new model from the phrases."""

from __future__ import annotations

from typing import Annotated

import typer


def train(force: Annotated[bool, typer.Option(help="Train even when the model fits the phrases.")] = False) -> None:
    """Train a model on the phrases of data/nlu. A running service takes it up by itself."""
    import time

    from bot.cli import prepare, terminal
    from bot.training import Models

    settings = prepare.settings_from_environment()
    prepare.engine_environment()
    models = Models(settings.data_dir / "models")
    if force:
        models.wanted().unlink(missing_ok=True)
    elif models.wanted().is_file():
        terminal.say(f"the model fits the phrases already: {models.wanted()}")
        return
    started = time.monotonic()
    path = prepare.model(settings, train=True)
    size = path.stat().st_size / 1_000_000
    terminal.say(f"trained in {time.monotonic() - started:.0f} s: {path} ({size:.0f} MB)")
