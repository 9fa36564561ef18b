"""The edge with the local Bot API."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from fastapi.testclient import TestClient
from pydantic import HttpUrl, SecretStr

from tests.botapi import TOKEN, BotApi, RunningBotApi

AYESHA, BILAL = 11, 22


@pytest.fixture
def telegram(open_edge: Callable[..., TestClient]) -> Iterator[BotApi]:
    """The local Bot API with the edge polling it. At the end no call was refused and none came too fast."""
    with RunningBotApi() as api:
        open_edge(telegram_token=SecretStr(TOKEN), telegram_api_url=HttpUrl(f"http://127.0.0.1:{api.port}"))
        yield api
        assert api.refused == []
        assert api.too_fast == []
