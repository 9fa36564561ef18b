"""`agahi bench`: ours beside the stock Rasa bot, in one run."""

from __future__ import annotations

from typing import Annotated

import typer


def bench(
    seconds: Annotated[float, typer.Option(help="Seconds of load at each number of clients.")] = 8.0,
    clients: Annotated[str, typer.Option(help="Numbers of clients, with commas.")] = "1,8,32",
    stock: Annotated[bool, typer.Option("--stock/--no-stock", help="Measure the stock `rasa init` bot too.")] = True,
    json: Annotated[bool, typer.Option(help="Print as JSON.")] = False,
) -> None:
    """Measure messages per second, times, start and memory of the stock `rasa init` bot and of ours, side by side."""
    import asyncio
    from dataclasses import asdict

    from bot.bench.compare import measure_ours, measure_stock
    from bot.cli import prepare, terminal
    from bot.supervisor import StartFailed

    settings = prepare.settings_from_environment()
    prepare.engine_environment()
    model = prepare.model(settings, train=True)
    numbers = [int(number) for number in clients.split(",")]
    results = []
    try:
        if stock:
            with terminal.working("measuring the stock bot"):
                results.append(asyncio.run(measure_stock(settings, numbers, seconds)))
        with terminal.working("measuring ours"):
            results.append(asyncio.run(measure_ours(settings, model, prepare.database, numbers, seconds)))
    except StartFailed as error:
        terminal.abort(str(error))
    if json:
        terminal.data([asdict(result) for result in results])
        return
    _show(results)


def _show(results: list) -> None:  # type: ignore[type-arg]
    from rich.table import Table

    from bot.cli import terminal

    table = Table("bot", "ready", "memory", "clients", "messages/s", "ratio", "median", "p99", "failed")
    baseline = {load.clients: load.per_second for load in results[0].loads}
    for result in results:
        for load in result.loads:
            ratio = load.per_second / baseline[load.clients]
            table.add_row(
                result.name,
                f"{result.ready_seconds:.1f} s",
                f"{result.memory_mb:.0f} MB",
                str(load.clients),
                f"{load.per_second:.0f}",
                f"{ratio:.2f}",
                f"{load.median_ms:.1f} ms",
                f"{load.p99_ms:.1f} ms",
                str(load.failed),
            )
    terminal.out.print(table)
