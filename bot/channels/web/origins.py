"""Which sites may use the chat API from a browser: those that config/campaigns.yml lists, and our own.

Every origin may send a request and read an answer, so that a developer sees our error and not only the browser's. Whether it
is served is decided here: the campaign named by the request, or by its token, must list the origin.
"""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.campaigns import Campaign
from bot.channels.web.errors import ApiError
from bot.settings import Settings

_API = "/api/v1/"
_PREFLIGHT = {
    "access-control-allow-methods": "GET, POST, DELETE",
    "access-control-allow-headers": "authorization, content-type",
    "access-control-max-age": "7200",
    "vary": "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
}


class CrossOrigin:
    """Answers preflights of the chat API, and lets the page of any origin read its answers. There are no cookies to protect."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a preflight, or pass the request on and add to the response."""
        origin = Headers(scope=scope).get("origin") if scope["type"] == "http" and scope["path"].startswith(_API) else None
        if origin is None:
            await self._app(scope, receive, send)
            return

        async def readable(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["access-control-allow-origin"] = origin
                headers["access-control-expose-headers"] = "retry-after"
                headers["cross-origin-resource-policy"] = "cross-origin"
                headers.add_vary_header("Origin")
            await send(message)

        if scope["method"] == "OPTIONS" and "access-control-request-method" in Headers(scope=scope):
            headers = [(name.encode(), value.encode()) for name, value in _PREFLIGHT.items()]
            await readable({"type": "http.response.start", "status": 204, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
            return
        await self._app(scope, receive, readable)


def check_origin(request: HTTPConnection, settings: Settings, campaign_id: str, campaign: Campaign | None) -> None:
    """Refuse a page that may not use the chat.

    Args:
        request: names the page's origin when a browser sent it from a page.
        settings: for our own address.
        campaign_id: the campaign the request is for.
        campaign: the same, when there is one of that id.

    Raises:
        ApiError: the origin is neither ours nor one of the campaign's.
    """
    origin = request.headers.get("origin")
    if origin is None or origin in _own(request, settings) or (campaign and campaign.allows(origin)):
        return
    named = f"the campaign '{campaign_id}' does not list it" if campaign_id else "the script names no campaign (data-campaign)"
    raise ApiError(
        403,
        "origin_not_allowed",
        f"the chat may not be used from {origin[:100]}: {named}. Add the origin to the campaign's origins in config/campaigns.yml",
    )


def _own(request: HTTPConnection, settings: Settings) -> set[str]:
    own = {f"{request.url.scheme}://{request.url.netloc}"}
    if settings.public_url:
        url = settings.public_url
        default = {"http": 80, "https": 443}[url.scheme]
        own.add(f"{url.scheme}://{url.host}" + (f":{url.port}" if url.port and url.port != default else ""))
    return own
