"""What every response passes: security headers, request counts, the shape of refusals."""

from __future__ import annotations

import time
from http import HTTPStatus

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.channels.web.errors import ApiError, error_response
from bot.metrics import REQUEST_SECONDS, REQUESTS

_HEADERS = {
    "content-security-policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "cache-control": "no-store",
}


class LargeBodyRefusal:
    """Gives Starlette's refusal of a body over the limit, which is plain text, the error shape of the API."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and put the refusal in its shape."""
        refused = False

        async def in_shape(message: Message) -> None:
            nonlocal refused
            if message["type"] == "http.response.start" and message["status"] == HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
                refused = not Headers(raw=message["headers"]).get("content-type", "").startswith(("application/json", "text/html"))
                if refused:
                    await error_response(ApiError(413, "too_large", "the body is larger than 64 KiB"))(scope, receive, send)
            if not refused:
                await send(message)

        await self._app(scope, receive, in_shape)


class SecurityHeaders:
    """Adds the security headers a response does not set itself."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and add to the response."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                framed = "content-security-policy" in headers  # then frame-ancestors there says by whom
                for name, value in _HEADERS.items():
                    if name != "x-frame-options" or not framed:
                        headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, with_headers)


class RequestMetrics:
    """Counts requests by route, never by address."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and count it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500

        async def watch(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watch)
        finally:
            route = getattr(scope.get("route"), "path", "other")
            REQUESTS.labels(scope["method"] if scope["method"] in ("GET", "POST", "DELETE", "HEAD") else "other", route, str(status)).inc()
            REQUEST_SECONDS.labels(route).observe(time.perf_counter() - started)
