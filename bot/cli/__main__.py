"""`agahi`: the commands, assembled."""

from __future__ import annotations

import typer

from bot.cli import ask, bench, campaign, classifiers, content, database, doctor, evaluate, telegram, test, train, up

app = typer.Typer(
    name="agahi",
    help="Agahi: answers people in Pakistan on cyber-crime law, reporting and data privacy.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_show_locals=False,
)
app.command("up")(up.up)
app.command("test")(test.test)
app.command("train")(train.train)
app.command("ask")(ask.ask)
app.command("bench")(bench.bench)
app.command("evaluate")(evaluate.evaluate)
app.command("classifiers")(classifiers.classifiers)
app.command("doctor")(doctor.doctor)
app.add_typer(content.app, name="content")
app.add_typer(campaign.app, name="campaign")
app.add_typer(database.app, name="db")
app.add_typer(telegram.app, name="telegram")

if __name__ == "__main__":
    app(prog_name="agahi")
