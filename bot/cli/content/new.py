"""`agahi content new`: the two files of a topic, with every field to fill in."""

from __future__ import annotations

from typing import Annotated

import typer


def new(
    topic: Annotated[str, typer.Argument(help="The topic's id: small letters, digits and underscores.")],
    category: Annotated[str, typer.Option(help="offence, situation, reporting, privacy, policy, safety_tips, assistant or crisis.")],
) -> None:
    """Write the content file and the phrases file of a new topic."""
    import re
    from datetime import date, timedelta

    from bot.cli import terminal
    from bot.content.phrases import intent_of
    from bot.content.validate import CATEGORIES
    from bot.language.tags import LANGUAGES
    from bot.settings import ROOT

    if category not in CATEGORIES:
        terminal.abort(f"'{category}' is no category; use one of {', '.join(CATEGORIES)}", 2)
    if not re.fullmatch(r"[a-z0-9_]{1,40}", topic):
        terminal.abort(f"'{topic}' is no topic id; use small letters, digits and underscores, at most 40", 2)
    content = ROOT / "content" / "topics" / category / f"{topic}.yml"
    phrases = ROOT / "data" / "nlu" / category / f"{topic}.yml"
    for path in (content, phrases):
        if path.exists():
            terminal.abort(f"{path.relative_to(ROOT)} exists already; edit it")
    today = date.today()
    empty = "".join(f"\n  {tag}: ''" for tag in LANGUAGES)
    item = "\n- " + "\n  ".join(f"{tag}: ''" for tag in LANGUAGES)
    lists = "".join(f"{name}:{item}\n" for name in ("steps", "evidence", "avoid", "prevent"))
    texts = "".join(f"{name}:{empty}\n" for name in ("title", "answer", "next", "care"))
    content.parent.mkdir(parents=True, exist_ok=True)
    phrases.parent.mkdir(parents=True, exist_ok=True)
    content.write_text(
        f"# docs/add-a-topic.md tells what each field is for; delete the fields that do not fit.\n"
        f"id: {topic}\ncategory: {category}\nurgency: normal\n{texts}{lists}law: []\nreport: []\nrelated: []\n"
        f"sources:\n- title: ''\n  url: https://\nchecked: {today}\nreview_by: {today + timedelta(days=180)}\n",
        encoding="utf-8",
    )
    entries = "".join(
        f"- intent: {intent_of(category)}/{topic}\n  metadata: {{language: {tag}}}\n  examples: |\n    - \n" for tag in LANGUAGES
    )
    phrases.write_text(f'version: "3.1"\nnlu:\n{entries}', encoding="utf-8")
    terminal.say(f"wrote {content.relative_to(ROOT)} and {phrases.relative_to(ROOT)}; fill them in, then run: ./agahi content check")
