"""The composition root: builds the edge, owns what it opens."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

import uvicorn
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from prometheus_client import start_http_server
from starlette.middleware import Middleware

from bot import logs
from bot.campaigns import CampaignFile
from bot.channels.telegram import routes as telegram_routes
from bot.channels.telegram.service import TelegramService
from bot.channels.web import demo, errors, page, papers, routes, static, widget
from bot.channels.web.origins import CrossOrigin
from bot.conversations import Tickets
from bot.documents import Documents
from bot.engine_client import EngineClient
from bot.limits import RateLimit
from bot.locks import RedisLocks
from bot.metrics import CONTENT_VERSION
from bot.middleware import LargeBodyRefusal, RequestMetrics, SecurityHeaders
from bot.services import Services
from bot.settings import Settings
from bot.shelf import MemoryShelf, RedisShelf, Shelf
from bot.storage.campaign_counts import CampaignCounts
from bot.storage.content_store import ContentCache, ContentStore
from bot.storage.database import open_database
from bot.storage.mailroom import Mailroom
from bot.storage.records import Records
from bot.turn import InProcessLocks, Turn
from bot.widget import WidgetFiles

logger = logging.getLogger(__name__)
_PURGE_SECONDS = 3600
_CLEAR_SECONDS = 30


def create_app(settings: Settings | None = None) -> FastAPI:
    """The edge as an ASGI app.

    Args:
        settings: read from the environment when None.
    """
    settings = settings or Settings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            app.state.services, app.state.telegram = await _build(settings, stack)
            yield

    app = FastAPI(
        title="Agahi chat API",
        version="1",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        openapi_url="/api/v1/openapi.json",
        middleware=[Middleware(RequestMetrics), Middleware(SecurityHeaders), Middleware(CrossOrigin), Middleware(LargeBodyRefusal)],
    )
    errors.install(app)
    app.include_router(routes.router)
    app.include_router(page.router)
    app.include_router(papers.router)
    app.include_router(telegram_routes.router)
    app.include_router(widget.router)
    app.include_router(static.router)
    app.include_router(demo.router)

    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        """The process is alive."""
        return {"status": "ok"}

    @app.get("/readyz")
    async def readyz() -> JSONResponse:
        """Every dependency's state; 503 with the names of those missing."""
        states = await readiness(app.state.services)
        missing = sorted(name for name, ready in states.items() if not ready)
        return JSONResponse({"ready": not missing, "missing": missing, "checks": states}, 503 if missing else 200)

    return app


async def readiness(services: Services) -> dict[str, bool]:
    """Whether each thing an answer needs is there."""
    try:
        await services.records.ping()
        database = True
    except Exception:
        logger.exception("the database cannot be read")
        database = False
    engine = await services.engine.health()
    return {"database": database, "content": services.cache.current is not None, "engine": engine.model, "actions": engine.actions}


async def _build(settings: Settings, stack: AsyncExitStack) -> tuple[Services, TelegramService | None]:
    database = open_database(settings.database)
    stack.callback(database.dispose)
    cache = ContentCache(ContentStore(database))
    campaigns, files = CampaignFile(settings.campaigns_file), WidgetFiles(settings.data_dir / "widget")
    await asyncio.to_thread(_refresh, cache, campaigns, files)
    records, mailroom = Records(database), Mailroom(database)
    engine = EngineClient(settings.engine, settings.derived_key("engine"), settings.engine_timeout)
    stack.push_async_callback(engine.close)
    locks = RedisLocks(settings.redis) if settings.redis else InProcessLocks()
    if isinstance(locks, RedisLocks):
        stack.push_async_callback(locks.close)
    shelf: Shelf = RedisShelf(settings.redis) if settings.redis else MemoryShelf()
    stack.push_async_callback(shelf.close)
    services = Services(
        settings=settings,
        tickets=Tickets(settings),
        cache=cache,
        records=records,
        engine=engine,
        turn=Turn(engine, records, locks, lambda: cache.current, shelf),
        documents=Documents(shelf),
        message_limit=RateLimit(settings.rate_limit, settings.redis),
        opening_limit=RateLimit(settings.open_limit, settings.redis),
        campaigns=campaigns,
        campaign_counts=CampaignCounts(database),
        widget=files,
    )
    _background(stack, _keep_fresh(cache, campaigns, files))
    _background(stack, _purge((records, mailroom), settings.retention_days))
    _background(stack, _clear(shelf))
    if settings.metrics:
        server, thread = start_http_server(settings.metrics, "127.0.0.1")
        stack.callback(thread.join)
        stack.callback(server.server_close)
        stack.callback(server.shutdown)
    telegram = TelegramService(services, mailroom, locks) if settings.telegram_token else None
    if telegram:
        await stack.enter_async_context(telegram.running())
    return services, telegram


def _background(stack: AsyncExitStack, work: Coroutine[None, None, None]) -> None:
    task = asyncio.create_task(work)

    async def stop() -> None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    stack.push_async_callback(stop)


def _refresh(cache: ContentCache, campaigns: CampaignFile, files: WidgetFiles) -> None:
    campaigns.refresh()
    snapshot = cache.refresh()
    CONTENT_VERSION.set(snapshot.version if snapshot else 0)
    if snapshot:
        files.bundle(snapshot)


async def _keep_fresh(cache: ContentCache, campaigns: CampaignFile, files: WidgetFiles) -> None:
    while True:
        try:
            await asyncio.to_thread(_refresh, cache, campaigns, files)
        except Exception:
            logger.exception("content or campaigns could not be read again; the last version goes on answering")
        await asyncio.sleep(cache.REFRESH_SECONDS)


async def _clear(shelf: Shelf) -> None:
    while True:
        await asyncio.sleep(_CLEAR_SECONDS)
        await shelf.clear()


async def _purge(repositories: Sequence[Records | Mailroom], days: int) -> None:
    while True:
        try:
            for repository in repositories:
                await repository.forget_older_than(days)
        except Exception:
            logger.exception("old records could not be deleted; the next try is in an hour")
        await asyncio.sleep(_PURGE_SECONDS)


def main() -> None:
    """Serve the edge until stopped."""
    settings = Settings()
    logs.configure(settings.log_level)
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=5,
        proxy_headers=True,
    )


if __name__ == "__main__":
    main()
