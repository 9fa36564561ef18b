"""`agahi content`: check, publish, roll back."""

from __future__ import annotations

import typer

from bot.cli.content import book, check, new, publish, rollback, versions

app = typer.Typer(help="What the assistant answers.", no_args_is_help=True)
app.command("check")(check.check)
app.command("book")(book.book)
app.command("publish")(publish.publish)
app.command("rollback")(rollback.rollback)
app.command("versions")(versions.versions)
app.command("new")(new.new)
