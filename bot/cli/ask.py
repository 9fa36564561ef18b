"""`agahi ask`: questions in the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from bot.settings import Settings


def ask(
    questions: Annotated[list[str], typer.Argument(help="One or more questions of one conversation, in any of the languages.")],
    url: Annotated[str | None, typer.Option(help="A running service; the one of the settings when left out.")] = None,
    language: Annotated[str | None, typer.Option(help="The language to answer in: en, ur or ur-Latn.")] = None,
    json: Annotated[bool, typer.Option(help="Print the answers as JSON.")] = False,
) -> None:
    """Ask a running service, or start what it needs, ask, and stop it again."""
    import asyncio

    from bot.cli import prepare, terminal
    from bot.supervisor import StartFailed

    settings = prepare.settings_from_environment()
    address = url or f"http://127.0.0.1:{settings.port}"
    try:
        answers = (
            converse(address, questions, language)
            if url or is_ready(address)
            else asyncio.run(_start_and_ask(settings, questions, language))
        )
    except StartFailed as error:
        terminal.abort(str(error))
    if json:
        terminal.data(answers)
        return
    for question, answer in zip(questions, answers, strict=True):
        _show(question, answer)


def converse(address: str, questions: list[str], language: str | None) -> list[dict[str, Any]]:
    """Ask questions of one conversation over the chat API.

    Returns:
        The body of each answer; a refusal as ``{"error": {...}}``.
    """
    import uuid

    import httpx2

    from bot.cli import terminal

    try:
        with httpx2.Client(base_url=f"{address.rstrip('/')}/api/v1", timeout=30, trust_env=False) as client:
            opened = client.post("/conversations", json={"language": language} if language else {})
            if opened.status_code != 201:
                terminal.abort(f"{address} refused: {opened.text[:300]}")
            headers = {"Authorization": f"Bearer {opened.json()['token']}"}
            return [client.post("/messages", json={"id": str(uuid.uuid4()), "text": text}, headers=headers).json() for text in questions]
    except httpx2.HTTPError as error:
        terminal.abort(f"{address} does not answer ({type(error).__name__}); start it with: ./agahi up")


def is_ready(address: str) -> bool:
    """Whether a service answers at an address."""
    import httpx2

    try:
        return httpx2.get(f"{address}/readyz", timeout=2, trust_env=False).status_code == 200
    except httpx2.HTTPError:
        return False


async def _start_and_ask(settings: Settings, questions: list[str], language: str | None) -> list[dict[str, Any]]:
    import asyncio

    from bot.cli import prepare, terminal
    from bot.supervisor import Supervisor, free_ports

    prepare.engine_environment()
    prepare.database(settings)
    model = prepare.model(settings, train=True)
    apart = settings.model_copy(update={"host": "127.0.0.1", "port": free_ports(), "telegram_token": None})
    supervisor = Supervisor(apart, model, terminal.say)
    async with supervisor.running():
        with terminal.working("no service is running: starting one for this question"):
            await supervisor.wait_until_ready()
        return await asyncio.to_thread(converse, supervisor.address, questions, language)


def _show(question: str, answer: dict[str, Any]) -> None:
    from rich.panel import Panel
    from rich.text import Text

    from bot.cli import terminal

    terminal.out.print(Text(f"\n> {question}", style="bold"))
    if "error" in answer:
        terminal.out.print(Text(answer["error"]["message"], style="red"))
        return
    for reply in answer["replies"]:
        body = Text(reply["text"])
        for choice in reply["choices"]:
            body.append(f"\n  [{choice['title']}]", style="cyan")
        for source in reply["sources"]:
            body.append(f"\n  {source['title']}: {source['url']}", style="dim")
        title = f"{reply['outcome']} · {reply['topic'] or '-'} · {reply['aspect']} · {reply['language']} · {reply['confidence']:.2f}"
        terminal.out.print(
            Panel(body, title=title, title_align="left", subtitle=f"checked {reply['checked']}" if reply["checked"] else None)
        )
