"""`python -m actions`: the action server, bound to loopback."""

from __future__ import annotations

import asyncio
import logging
import warnings

warnings.filterwarnings("ignore", category=DeprecationWarning, module=r"(sanic|rasa_sdk|google|pkg_resources)")

from rasa_sdk.endpoint import create_app  # noqa: E402
from rasa_sdk.executor import ActionExecutor  # noqa: E402
from sanic import Sanic  # noqa: E402

from actions.answers import ACTIONS  # noqa: E402
from actions.report import REPORT_ACTIONS  # noqa: E402
from bot.content.snapshot import Snapshot  # noqa: E402
from bot.settings import Settings  # noqa: E402
from bot.storage.content_store import ContentCache, ContentStore  # noqa: E402
from bot.storage.database import open_database  # noqa: E402

logger = logging.getLogger("actions")


class NothingPublished(RuntimeError):
    """There is no content to answer from. Run ``./agahi content publish``."""


def build(cache: ContentCache) -> Sanic:
    """The action server over a cache of the content."""

    def current() -> Snapshot:
        snapshot = cache.current or cache.refresh()
        if snapshot is None:
            raise NothingPublished("nothing is published; run: ./agahi content publish")
        return snapshot

    executor = ActionExecutor()
    for action in (*ACTIONS, *REPORT_ACTIONS):
        executor.register_action(action(current))
    app = create_app(executor, cors_origins=[])

    async def keep_fresh(_: Sanic) -> None:
        while True:
            try:
                await asyncio.to_thread(cache.refresh)
            except Exception:
                logger.exception("the content could not be read again; the last version goes on answering")
            await asyncio.sleep(cache.REFRESH_SECONDS)

    app.add_task(keep_fresh)
    return app


def main() -> None:
    """Serve until stopped."""
    settings = Settings()
    logging.basicConfig(level=settings.log_level, format="%(levelname)s %(name)s %(message)s")
    for name in ("sanic", "rasa_sdk", "asyncio"):
        logging.getLogger(name).setLevel(logging.ERROR)
    # Rasa 3.6 is frozen and rasa-sdk is current: the protocol is the same, the version notice on each call is noise.
    warnings.filterwarnings("ignore", message=".*version of rasa.*")
    app = build(ContentCache(ContentStore(open_database(settings.database))))
    app.run(host="127.0.0.1", port=settings.actions_port, single_process=True, access_log=False, motd=False)


if __name__ == "__main__":
    main()
