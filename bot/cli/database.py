"""`agahi db`: the tables."""

from __future__ import annotations

import typer

app = typer.Typer(help="The database's tables.", no_args_is_help=True)


@app.command()
def upgrade() -> None:
    """Run the migrations the database lacks."""
    from bot.cli import prepare, terminal
    from bot.storage import migrate
    from bot.storage.database import open_database

    engine = open_database(prepare.settings_from_environment().database)
    terminal.say(f"the database is at revision {migrate.upgrade(engine)}")


@app.command()
def current(json: bool = typer.Option(False, help="Print as JSON.")) -> None:
    """Show the revision of the database, and the newest there is."""
    from bot.cli import prepare, terminal
    from bot.storage import migrate
    from bot.storage.database import open_database

    engine = open_database(prepare.settings_from_environment().database)
    state = {"current": migrate.current(engine), "head": migrate.head()}
    if json:
        terminal.data(state)
    elif state["current"] == state["head"]:
        terminal.say(f"the database is at revision {state['current']}, the newest")
    else:
        terminal.say(f"the database is at revision {state['current'] or 'none'}; the newest is {state['head']}; run: ./agahi db upgrade")
