"""The webhook: only Telegram gets in, each update once, nothing it sends breaks anything."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from pydantic import HttpUrl, SecretStr

from bot.channels.telegram.handlers import Handler
from bot.channels.telegram.routes import BODY_LIMIT, webhook_path, webhook_secret
from bot.settings import Settings
from tests.botapi import TOKEN, BotApi, RunningBotApi
from tests.fakes import FakeEngine

pytestmark = pytest.mark.slow


class Hook:
    """Posts updates as Telegram does."""

    def __init__(self, client: TestClient, api: BotApi, settings: Settings) -> None:
        self.client, self.api = client, api
        self.path, self.secret = webhook_path(settings), webhook_secret(settings)

    def post(self, update: object, secret: str | None = None, path: str | None = None) -> int:
        """Post an update; gives the status."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret if secret is None else secret}
        return self.client.post(path or self.path, json=update, headers=headers).status_code

    def deliver(self) -> None:
        """Post all that waits."""
        for update in self.api.pending():
            assert self.post(update) == 200


@pytest.fixture
def hook(open_edge: Callable[..., TestClient], published: Settings) -> Iterator[Hook]:
    """The edge in webhook mode, with the local Bot API behind it."""
    with RunningBotApi() as api:
        client = open_edge(
            telegram_token=SecretStr(TOKEN), telegram_api_url=HttpUrl(f"http://127.0.0.1:{api.port}"), telegram_mode="webhook"
        )
        hook = Hook(client, api, published)
        api.wait_until(lambda: hook.post({"update_id": 1}) == 200)
        yield hook
        assert api.refused == []
        assert api.too_fast == []
        assert api.calls["getUpdates"] == 0


def test_an_update_is_answered_once(hook: Hook, fake_engine: FakeEngine) -> None:
    """However often Telegram posts it."""
    hook.api.person_says(11, "fake id")
    for _ in range(3):
        hook.deliver()
    hook.api.wait_for(1)
    hook.api.person_says(22, "otp")
    hook.deliver()
    hook.api.wait_for(2)
    assert len(fake_engine.heard) == 2


def test_the_same_update_on_many_connections_is_answered_once(hook: Hook, fake_engine: FakeEngine) -> None:
    """At the same moment."""
    hook.api.person_says(11, "fake id")
    (update,) = hook.api.pending()
    threads = [threading.Thread(target=hook.post, args=(update,)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    hook.api.wait_for(1)
    hook.api.person_says(22, "otp")
    hook.deliver()
    hook.api.wait_for(2)
    assert hook.api.texts(11) == hook.api.texts(11)[:1]


def test_only_telegram_gets_in(hook: Hook) -> None:
    """A wrong path is no address, a wrong secret is forbidden, and nothing is answered."""
    hook.api.person_says(11, "fake id")
    (update,) = hook.api.pending()
    assert hook.post(update, path="/telegram/guess") == 404
    assert hook.post(update, secret="") == 403
    assert hook.post(update, secret="wrong") == 403
    assert hook.api.sent == []


@pytest.mark.parametrize("update", [{"update_id": 5, "telepathy": {}}, {"update_id": 6}, {"no": "id"}, [], "x", None, {"update_id": "x"}])
def test_what_is_no_update_of_ours_is_taken_off_telegrams_hands(hook: Hook, update: Any) -> None:
    """200, or Telegram would send it for a day."""
    assert hook.post(update) == 200


def test_a_body_that_is_too_large_is_refused(hook: Hook) -> None:
    """Telegram sends nothing like it."""
    assert hook.post({"update_id": 1, "message": "x" * (BODY_LIMIT + 1)}) == 413


def test_an_update_that_fails_comes_again_and_is_given_up_in_the_end(hook: Hook, monkeypatch: pytest.MonkeyPatch) -> None:
    """500 asks Telegram to try again; after three tries it is left behind."""

    async def fail(*_: object) -> None:
        raise RuntimeError("broken")

    hook.api.person_says(11, "fake id")
    (update,) = hook.api.pending()
    with monkeypatch.context() as broken:
        broken.setattr(Handler, "answer", fail)
        assert [hook.post(update) for _ in range(4)] == [500, 500, 200, 200]


def test_without_a_token_there_is_no_webhook(open_edge: Callable[..., TestClient], published: Settings) -> None:
    """And in polling mode neither."""
    client = open_edge()
    assert client.post(webhook_path(published), content=json.dumps({"update_id": 1})).status_code == 404


def test_two_edges_answer_an_update_once(open_edge: Callable[..., TestClient], published: Settings, fake_engine: FakeEngine) -> None:
    """Each update may come to either, or to both; one of them sends; when it stops, the other sends."""
    with RunningBotApi() as api:
        own = {
            "telegram_token": SecretStr(TOKEN),
            "telegram_api_url": HttpUrl(f"http://127.0.0.1:{api.port}"),
            "telegram_mode": "webhook",
        }
        first, second = (Hook(open_edge(**own), api, published) for _ in range(2))
        for hook in (first, second):
            api.wait_until(lambda hook=hook: hook.post({"update_id": 1}) == 200)  # type: ignore[misc]
        for chat in range(1, 21):
            api.person_says(chat, "fake id")
        for number, update in enumerate(api.pending()):
            assert (first, second)[number % 2].post(update) == 200
            assert (second, first)[number % 3 % 2].post(update) == 200
        api.wait_for(20)
        first.client.__exit__(None, None, None)
        api.person_says(99, "otp")
        assert second.post(api.pending()[-1]) == 200
        api.wait_for(21, seconds=20)
        assert len({message["chat_id"] for message in api.sent}) == len(api.sent) == 21
        assert api.refused == []
        assert api.too_fast == []
