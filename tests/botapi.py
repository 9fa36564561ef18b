"""A strict local Bot API: it takes what Telegram takes, and refuses what Telegram refuses.

Limits and rules are those of https://core.telegram.org/bots/api (sendMessage, sendDocument, formatting options, InlineKeyboardButton,
getUpdates, answerCallbackQuery, setMyCommands).
"""

from __future__ import annotations

import asyncio
import json
import re
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

TOKEN = "123456789:TEST-abcdefghijklmnopqrstuvwxyz012345"
BOT = {"id": 123456789, "is_bot": True, "first_name": "Agahi", "username": "agahi_test_bot"}
_TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler", "span"}
_KNOWN = {
    "sendMessage": {"chat_id", "text", "parse_mode", "reply_markup", "link_preview_options"},
    "sendDocument": {"chat_id", "document", "caption", "parse_mode", "reply_markup"},
    "answerCallbackQuery": {"callback_query_id", "text", "show_alert"},
    "getUpdates": {"offset", "limit", "timeout", "allowed_updates"},
    "setMyCommands": {"commands", "scope", "language_code"},
    "deleteWebhook": {"drop_pending_updates"},
    "getMe": set(),
}


class Refused(Exception):
    """What Telegram would refuse, with its description."""


class _Entities(HTMLParser):
    """Checks Telegram's HTML and gathers the text without it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            raise Refused(f'Bad Request: can\'t parse entities: unsupported start tag "{tag}"')
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise Refused("Bad Request: can't parse entities: unmatched end tag")

    def handle_data(self, data: str) -> None:
        self.text += data


def utf16(text: str) -> int:
    """The length Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


@dataclass
class Fault:
    """A failure to inject into the next call of a method."""

    status: int
    description: str
    retry_after: int | None = None


@dataclass
class BotApi:
    """The server: what was sent to people, and what people send."""

    sent: list[dict[str, Any]] = field(default_factory=list)
    files: list[dict[str, Any]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    faults: dict[str, deque[Fault]] = field(default_factory=dict)
    port: int = 0
    _updates: list[dict[str, Any]] = field(default_factory=list)
    _next_update: int = 1000
    _confirmed: int = 0
    _callbacks: set[str] = field(default_factory=set)
    _again: list[dict[str, Any]] = field(default_factory=list)

    # --- people

    def person_says(self, chat: int, text: str, language: str = "en") -> int:
        """A private message; gives the update's id."""
        return self._person(chat, {"text": text}, language)

    def person_sends_photo(self, chat: int) -> int:
        """A picture without words."""
        return self._person(chat, {"photo": [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]}, "en")

    def person_taps(self, chat: int, data: str) -> int:
        """A tap on a button."""
        callback = f"cb{self._next_update}"
        self._callbacks.add(callback)
        message = {"message_id": 1, "date": int(time.time()), "chat": {"id": chat, "type": "private"}, "text": "x", "from": BOT}
        return self._update(
            {"callback_query": {"id": callback, "from": _user(chat, "en"), "chat_instance": "1", "message": message, "data": data}}
        )

    def repeat_last(self) -> None:
        """Deliver the last update once more, confirmed or not, as Telegram does when it doubts."""
        self._again.append(self._updates[-1])

    def texts(self, chat: int) -> list[str]:
        """What a chat was sent."""
        return [message["text"] for message in self.sent if message["chat_id"] == chat]

    def wait_for(self, count: int, seconds: float = 10.0) -> list[dict[str, Any]]:
        """Wait until so many messages were sent.

        Raises:
            AssertionError: they were not.
        """
        until = time.monotonic() + seconds
        while len(self.sent) < count:
            assert time.monotonic() < until, f"{len(self.sent)} of {count} messages; refused: {self.refused}"
            time.sleep(0.02)
        return self.sent

    def wait_for_files(self, count: int, seconds: float = 15.0) -> None:
        """Wait until so many files were sent.

        Raises:
            AssertionError: they were not.
        """
        until = time.monotonic() + seconds
        while len(self.files) < count:
            assert time.monotonic() < until, f"{len(self.files)} of {count} files; refused: {self.refused}"
            time.sleep(0.02)

    def wait_for_fault(self, method: str, seconds: float = 10.0) -> None:
        """Wait until the faults of a method were used up.

        Raises:
            AssertionError: they were not.
        """
        until = time.monotonic() + seconds
        while self.faults[method]:
            assert time.monotonic() < until, f"{method} was not called"
            time.sleep(0.02)

    def _person(self, chat: int, content: dict[str, Any], language: str) -> int:
        message = {
            "message_id": self._next_update,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "Ayesha"},
            "from": _user(chat, language),
            **content,
        }
        return self._update({"message": message})

    def _update(self, content: dict[str, Any]) -> int:
        number = self._next_update
        self._next_update += 1
        self._updates.append({"update_id": number, **content})
        return number

    # --- the API

    async def handle(self, request: Request) -> JSONResponse:
        """Any method: token, parameters, injected faults, then the method itself."""
        if request.path_params["token"] != TOKEN:
            return JSONResponse({"ok": False, "error_code": 401, "description": "Unauthorized"}, 401)
        method = request.path_params["method"]
        parameters = {key: _decoded(value) for key, value in (await request.form()).items()}
        waiting = self.faults.get(method)
        if waiting:
            fault = waiting.popleft()
            body: dict[str, Any] = {"ok": False, "error_code": fault.status, "description": fault.description}
            if fault.retry_after is not None:
                body["parameters"] = {"retry_after": fault.retry_after}
            return JSONResponse(body, fault.status)
        try:
            if method not in _KNOWN:
                raise Refused(f"Not Found: method {method}")
            unknown = set(parameters) - _KNOWN[method]
            if unknown:
                raise Refused(f"the test server does not know the parameters {unknown} of {method}")
            return JSONResponse({"ok": True, "result": await getattr(self, f"_{method}")(parameters)})
        except Refused as error:
            self.refused.append(f"{method}: {error}")
            return JSONResponse({"ok": False, "error_code": 400, "description": str(error)}, 400)

    async def _getMe(self, _: dict[str, Any]) -> dict[str, Any]:
        return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}

    async def _deleteWebhook(self, _: dict[str, Any]) -> bool:
        return True

    async def _setMyCommands(self, parameters: dict[str, Any]) -> bool:
        commands = parameters["commands"]
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]) or not 1 <= len(command["description"]) <= 256:
                raise Refused("Bad Request: BOT_COMMAND_INVALID")
        code = parameters.get("language_code", "")
        if code and not re.fullmatch(r"[a-z]{2}", code):
            raise Refused("Bad Request: invalid language code")
        self.commands[code] = commands
        return True

    async def _getUpdates(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        offset, limit = int(parameters.get("offset", 0)), int(parameters.get("limit", 100))
        if offset:
            self._confirmed = max(self._confirmed, offset - 1)
        until = time.monotonic() + min(float(parameters.get("timeout", 0)), 0.5)
        while True:
            again, self._again = self._again, []
            new = (again + [update for update in self._updates if update["update_id"] > self._confirmed])[:limit]
            if new or time.monotonic() >= until:
                return new
            await asyncio.sleep(0.02)

    async def _sendMessage(self, parameters: dict[str, Any]) -> dict[str, Any]:
        text = str(parameters.get("text", ""))
        if parameters.get("parse_mode") == "HTML":
            entities = _Entities()
            entities.feed(text)
            entities.close()
            if entities.open:
                raise Refused("Bad Request: can't parse entities: can't find end tag")
            text = entities.text
        if not text.strip():
            raise Refused("Bad Request: message text is empty")
        if utf16(text) > 4096:
            raise Refused("Bad Request: message is too long")
        if "reply_markup" in parameters:
            _check_keyboard(parameters["reply_markup"])
        message = {**parameters, "chat_id": int(parameters["chat_id"]), "text": text}
        self.sent.append(message)
        return {"message_id": len(self.sent), "date": int(time.time()), "chat": {"id": message["chat_id"], "type": "private"}, "text": text}

    async def _sendDocument(self, parameters: dict[str, Any]) -> dict[str, Any]:
        upload = parameters["document"]
        if isinstance(upload, str) and upload.startswith("attach://"):
            upload = parameters[upload.removeprefix("attach://")]
        body = await upload.read()
        await upload.close()
        if not body or len(body) > 50 * 1024 * 1024:
            raise Refused("Bad Request: file must be non-empty and of 50 MB at most")
        if utf16(str(parameters.get("caption", ""))) > 1024:
            raise Refused("Bad Request: message caption is too long")
        chat = int(parameters["chat_id"])
        self.files.append({"chat_id": chat, "name": upload.filename, "body": body, "caption": parameters.get("caption")})
        document = {"file_id": "f", "file_unique_id": "u", "file_name": upload.filename}
        return {"message_id": 1, "date": int(time.time()), "chat": {"id": chat, "type": "private"}, "document": document}

    async def _answerCallbackQuery(self, parameters: dict[str, Any]) -> bool:
        callback = str(parameters["callback_query_id"])
        if callback not in self._callbacks:
            raise Refused("Bad Request: query is too old and response timeout expired or query ID is invalid")
        self._callbacks.discard(callback)
        self.acknowledged.append(callback)
        return True


class RunningBotApi:
    """Runs the server in a thread."""

    def __init__(self) -> None:
        self.api = BotApi()
        app = Starlette(routes=[Route("/bot{token}/{method}", self.api.handle, methods=["GET", "POST"])])
        self._server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None))
        self._thread = threading.Thread(target=self._server.run, daemon=True)

    def __enter__(self) -> BotApi:
        self._thread.start()
        while not self._server.started:
            time.sleep(0.01)
        self.api.port = self._server.servers[0].sockets[0].getsockname()[1]
        return self.api

    def __exit__(self, *_: object) -> None:
        self._server.should_exit = True
        self._thread.join(10)


def _user(chat: int, language: str) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "Ayesha", "username": "ayesha_k99", "language_code": language}


def _decoded(value: Any) -> Any:
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value


def _check_keyboard(markup: dict[str, Any]) -> None:
    rows = markup["inline_keyboard"]
    if len(rows) > 100 or any(not 1 <= len(row) <= 8 for row in rows):
        raise Refused("Bad Request: reply markup is too long")
    for button in (button for row in rows for button in row):
        if not button.get("text"):
            raise Refused("Bad Request: inline keyboard button text is empty")
        if not 1 <= len(str(button["callback_data"]).encode()) <= 64:
            raise Refused("Bad Request: BUTTON_DATA_INVALID")
