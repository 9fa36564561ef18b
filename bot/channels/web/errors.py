"""The error shape of the chat API: ``{error: {code, message, retry_after?}}``, never a stack trace."""

from __future__ import annotations

import logging
import math

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from bot.engine_client import EngineUnavailable
from bot.metrics import REFUSED
from bot.turn import NothingPublished

logger = logging.getLogger(__name__)
_CODES = {404: "not_found", 405: "method_not_allowed", 413: "too_large", 415: "unsupported_media_type"}


class ApiError(Exception):
    """A request that is refused, with what to do about it.

    Args:
        status: the HTTP status.
        code: the error's name in the API.
        message: a sentence for the developer of a client.
        retry_after: seconds to wait, when waiting helps.
    """

    def __init__(self, status: int, code: str, message: str, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.retry_after = retry_after


def error_response(error: ApiError) -> JSONResponse:
    """An error in the API's shape."""
    REFUSED.labels(error.code).inc()
    body: dict[str, object] = {"code": error.code, "message": error.message}
    headers = {}
    if error.retry_after is not None:
        seconds = math.ceil(error.retry_after)
        body["retry_after"] = seconds
        headers["Retry-After"] = str(seconds)
    return JSONResponse({"error": body}, error.status, headers)


def install(app: FastAPI) -> None:
    """Map every exception that can reach the door to the API's error shape."""

    @app.exception_handler(ApiError)
    async def api_error(_: Request, error: ApiError) -> JSONResponse:
        return error_response(error)

    @app.exception_handler(RequestValidationError)
    async def invalid(_: Request, error: RequestValidationError) -> JSONResponse:
        # Where and what, but never the value: it may be somebody's message.
        details = "; ".join(f"{'.'.join(map(str, detail['loc'][1:])) or 'body'}: {detail['msg']}" for detail in error.errors()[:5])
        return error_response(ApiError(422, "invalid_request", details))

    @app.exception_handler(HTTPException)
    async def http_error(_: Request, error: HTTPException) -> JSONResponse:
        return error_response(ApiError(error.status_code, _CODES.get(error.status_code, "http_error"), str(error.detail)))

    @app.exception_handler(NothingPublished)
    async def nothing_published(_: Request, __: NothingPublished) -> JSONResponse:
        return error_response(ApiError(503, "not_ready", "no content is published; run: agahi content publish", 5))

    @app.exception_handler(EngineUnavailable)
    async def engine_unavailable(_: Request, __: EngineUnavailable) -> JSONResponse:
        return error_response(ApiError(503, "engine_unavailable", "the engine does not answer; try again", 5))

    @app.exception_handler(Exception)
    async def unexpected(request: Request, error: Exception) -> JSONResponse:
        logger.error("unexpected error at %s", request.url.path, exc_info=error)
        return error_response(ApiError(500, "internal_error", "something failed on our side; try again"))
