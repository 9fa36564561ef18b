"""`agahi up`: everything, on one machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from bot.supervisor import Supervisor


def up(
    port: Annotated[int | None, typer.Option(help="The public port; the next three are used inside.", min=1, max=65532)] = None,
    train: Annotated[bool, typer.Option("--train/--no-train", help="Train when the phrases changed.")] = True,
) -> None:
    """Set up and run everything: environments, tables, content, model, then engine, actions and edge. Ctrl-C stops all."""
    import asyncio

    from bot.cli import prepare, terminal
    from bot.supervisor import StartFailed, Supervisor

    settings = prepare.settings_from_environment(port)
    prepare.engine_environment()
    prepare.database(settings)
    supervisor = Supervisor(settings, prepare.model(settings, train), terminal.say)
    try:
        asyncio.run(_run(supervisor))
    except StartFailed as error:
        terminal.abort(str(error))
    except KeyboardInterrupt:
        terminal.say("stopped")


async def _run(supervisor: Supervisor) -> None:
    import asyncio
    import signal

    from bot.cli import terminal

    asked_to_stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, asked_to_stop.set)
    async with supervisor.running():
        ready = asyncio.create_task(supervisor.wait_until_ready())
        stop = asyncio.create_task(asked_to_stop.wait())
        with terminal.working("starting"):
            await asyncio.wait({ready, stop}, return_when=asyncio.FIRST_COMPLETED)
        if not stop.done():
            seconds = ready.result()
            terminal.say(f"ready in {seconds:.0f} s: {supervisor.address}  (Ctrl-C stops)")
            watching = asyncio.create_task(supervisor.watch_models())
            await stop
            watching.cancel()
        ready.cancel()
        terminal.say("stopping …")
