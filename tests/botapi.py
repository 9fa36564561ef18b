"""A strict local Bot API: it takes what Telegram takes, refuses what Telegram refuses, and keeps Telegram's time.

Limits and rules are those of https://core.telegram.org/bots/api (each method), /bots/faq (how fast a bot may send) and
/bots/webhooks. Faults can be injected: errors, too many requests, answers that never come, updates twice or out of order.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import threading
import time
from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import UploadFile
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse
from starlette.routing import Route

TOKEN = "123456789:TEST-abcdefghijklmnopqrstuvwxyz012345"
BOT = {"id": 123456789, "is_bot": True, "first_name": "Agahi", "username": "agahi_test_bot"}
_TAGS = {
    "b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "tg-spoiler", "span", "tg-emoji",
}  # fmt: skip
_SEND = {"chat_id", "reply_markup", "reply_parameters", "disable_notification", "protect_content", "message_thread_id"}
_KNOWN = {
    "sendMessage": {*_SEND, "text", "parse_mode", "link_preview_options"},
    "sendPoll": {*_SEND, "question", "options", "type", "is_anonymous", "correct_option_ids", "explanation"},
    "sendDocument": {*_SEND, "document", "caption", "parse_mode"},
    "sendContact": {*_SEND, "phone_number", "first_name", "last_name", "vcard"},
    "editMessageText": {"chat_id", "message_id", "text", "parse_mode", "reply_markup", "link_preview_options"},
    "deleteMessages": {"chat_id", "message_ids"},
    "answerCallbackQuery": {"callback_query_id", "text", "show_alert"},
    "answerInlineQuery": {"inline_query_id", "results", "cache_time", "is_personal", "next_offset"},
    "getUpdates": {"offset", "limit", "timeout", "allowed_updates"},
    "setWebhook": {"url", "secret_token", "allowed_updates", "max_connections", "drop_pending_updates"},
    "deleteWebhook": {"drop_pending_updates"},
    "getWebhookInfo": set(),
    "setMyCommands": {"commands", "scope", "language_code"},
    "getMyCommands": {"scope", "language_code"},
    "setMyDescription": {"description", "language_code"},
    "getMyDescription": {"language_code"},
    "setMyShortDescription": {"short_description", "language_code"},
    "setChatMenuButton": {"chat_id", "menu_button"},
    "getMe": set(),
}
_UPDATE_KINDS = {
    "message", "edited_message", "channel_post", "callback_query", "inline_query", "chosen_inline_result", "my_chat_member",
    "chat_member", "poll", "poll_answer", "message_reaction",
}  # fmt: skip
_HIDE_SECONDS = 48 * 3600


class Refused(Exception):
    """What Telegram would refuse, with its description."""

    def __init__(self, description: str, status: int = 400) -> None:
        super().__init__(description)
        self.status = status


class _Entities(HTMLParser):
    """Checks Telegram's HTML and gathers the text without it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _TAGS:
            raise Refused(f'Bad Request: can\'t parse entities: unsupported start tag "{tag}"')
        if tag == "span" and ("class", "tg-spoiler") not in attrs:
            raise Refused('Bad Request: can\'t parse entities: tag "span" must have class "tg-spoiler"')
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
    """A failure to inject into the next call of a method.

    Args:
        status: the HTTP status; 0 is an answer that never comes.
        description: what Telegram says.
        retry_after: seconds, of "too many requests".
        done: whether the method is carried out all the same, as when an answer is lost on its way.
        chat: only for calls to this chat.
    """

    status: int
    description: str = ""
    retry_after: int | None = None
    done: bool = False
    chat: int | None = None


@dataclass
class BotApi:
    """The server: what was sent to people, and what people send.

    Args:
        clock: the server's time in seconds, by which it judges how fast the bot sends.
        latency: seconds a call takes.
    """

    clock: Callable[[], float] = time.monotonic
    latency: float = 0.0
    sent: list[dict[str, Any]] = field(default_factory=list)
    edited: list[dict[str, Any]] = field(default_factory=list)
    deleted: list[tuple[int, int]] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    too_fast: list[str] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    inline: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    descriptions: dict[tuple[str, str], str] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    faults: dict[str, deque[Fault]] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    shuffle: random.Random | None = None
    paused: bool = False
    port: int = 0
    webhook: dict[str, Any] = field(default_factory=dict)
    menu_button: dict[str, Any] = field(default_factory=dict)
    _updates: list[dict[str, Any]] = field(default_factory=list)
    _next_update: int = 1000
    _next_message: int = 1
    _confirmed: int = 0
    _queries: set[str] = field(default_factory=set)
    _again: list[dict[str, Any]] = field(default_factory=list)
    _messages: dict[tuple[int, int], dict[str, Any]] = field(default_factory=dict)
    _times: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))

    # --- people

    def person_says(self, chat: int, text: str, language: str = "en", **more: Any) -> int:
        """A private message; gives the update's id."""
        content: dict[str, Any] = {"text": text, **more}
        if text.startswith("/"):
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": utf16(text.split(maxsplit=1)[0])}]
        return self._person(chat, content, language)

    def person_forwards(self, chat: int, text: str, language: str = "en") -> int:
        """A message of somebody else, forwarded to the bot."""
        origin = {"type": "hidden_user", "date": int(time.time()), "sender_user_name": "Lucky Draw"}
        return self._person(chat, {"text": text, "forward_origin": origin}, language)

    def person_edits(self, chat: int, text: str) -> int:
        """The person's last message, in other words."""
        number = max(message for (where, message), content in self._messages.items() if where == chat and content["from"] != BOT)
        message = {**self._messages[chat, number], "text": text, "edit_date": int(time.time())}
        return self._update({"edited_message": message})

    def person_sends(self, chat: int, kind: str, language: str = "en", **more: Any) -> int:
        """Something that is not text: photo, voice, sticker, location, contact, document, video."""
        file = {"file_id": "f", "file_unique_id": "u"}
        content: dict[str, Any] = {
            "photo": [{**file, "width": 1, "height": 1}],
            "voice": {**file, "duration": 3},
            "video": {**file, "duration": 3, "width": 1, "height": 1},
            "sticker": {**file, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False},
            "location": {"latitude": 24.86073431, "longitude": 67.00113652},
            "contact": {"phone_number": "+923459876543", "first_name": "Bilal"},
            "document": {**file, "file_name": "card.apk"},
        }
        return self._person(chat, {kind: content[kind], **more}, language)

    def person_taps(self, chat: int, data: str, message_id: int | None = None) -> int:
        """A tap on a button, of a message of the bot's when its number is given."""
        query = f"cb{self._next_update}"
        self._queries.add(query)
        old = {"message_id": 1, "date": int(time.time()), "chat": _private(chat), "text": "x", "from": BOT}
        message = self._messages[chat, message_id] if message_id else old
        return self._update(
            {"callback_query": {"id": query, "from": _user(chat, "en"), "chat_instance": "1", "message": message, "data": data}}
        )

    def person_blocks(self, chat: int) -> int:
        """The bot is blocked."""
        self.blocked.add(chat)
        member = {"user": BOT, "status": "member"}
        kicked = {"user": BOT, "status": "kicked", "until_date": 0}
        change = {"chat": _private(chat), "from": _user(chat, "en"), "date": int(time.time())}
        return self._update({"my_chat_member": {**change, "old_chat_member": member, "new_chat_member": kicked}})

    def person_searches(self, user: int, query: str, language: str = "en") -> str:
        """An inline query; gives its id."""
        number = f"iq{self._next_update}"
        self._queries.add(number)
        self._update({"inline_query": {"id": number, "from": _user(user, language), "query": query, "offset": ""}})
        return number

    def group_says(self, group: int, user: int, text: str, reply_to_bot: bool = False, title: str = "Class 9") -> int:
        """A message in a group; mentions and commands are marked as Telegram marks them."""
        entities = [
            {"type": "mention", "offset": utf16(text[: match.start()]), "length": utf16(match[0])} for match in re.finditer(r"@\w+", text)
        ]
        entities += [
            {"type": "bot_command", "offset": utf16(text[: match.start()]), "length": utf16(match[0])}
            for match in re.finditer(r"(?<!\S)/\w+(@\w+)?", text)
        ]
        chat = {"id": group, "type": "supergroup", "title": title}
        content: dict[str, Any] = {"text": text, "entities": entities}
        if reply_to_bot:
            content["reply_to_message"] = {"message_id": 1, "date": int(time.time()), "chat": chat, "from": BOT, "text": "x"}
        return self._message(chat, _user(user, "en"), content)

    def unknown_update(self) -> int:
        """An update of a kind that is newer than the bot."""
        return self._update({"telepathy": {"from": _user(1, "en")}})

    def repeat_last(self) -> None:
        """Deliver the last update once more, confirmed or not, as Telegram does when it doubts."""
        self._again.append(self._updates[-1])

    def pending(self) -> list[dict[str, Any]]:
        """The updates not confirmed yet, for a webhook."""
        return [update for update in self._updates if update["update_id"] > self._confirmed]

    def texts(self, chat: int) -> list[str]:
        """What a chat was sent."""
        return [message.get("text", message.get("question", "")) for message in self.sent if message["chat_id"] == chat]

    def shown(self, chat: int) -> list[dict[str, Any]]:
        """What of the bot's stands in a chat now: edits made, deletions gone."""
        return [message for (where, _), message in sorted(self._messages.items()) if where == chat and message["from"] == BOT]

    def standing(self, chat: int) -> list[int]:
        """The numbers of all messages that stand in a chat."""
        return [number for where, number in sorted(self._messages) if where == chat]

    def wait_for(self, count: int, seconds: float = 10.0) -> list[dict[str, Any]]:
        """Wait until so many messages were sent.

        Raises:
            AssertionError: they were not.
        """
        self.wait_until(lambda: len(self.sent) >= count, seconds, lambda: f"{len(self.sent)} of {count} messages")
        return self.sent

    def wait_for_fault(self, method: str, seconds: float = 10.0) -> None:
        """Wait until the faults of a method were used up.

        Raises:
            AssertionError: they were not.
        """
        self.wait_until(lambda: not self.faults[method], seconds, lambda: f"{method} was not called")

    def wait_until(self, condition: Callable[[], object], seconds: float = 10.0, what: Callable[[], str] = lambda: "it") -> None:
        """Wait for a condition.

        Raises:
            AssertionError: it did not come.
        """
        until = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < until, f"{what()}; refused: {self.refused}; calls: {self.calls}"
            time.sleep(0.02)

    def _person(self, chat: int, content: dict[str, Any], language: str) -> int:
        return self._message({**_private(chat), "first_name": "Ayesha"}, _user(chat, language), content)

    def _message(self, chat: dict[str, Any], user: dict[str, Any], content: dict[str, Any]) -> int:
        message = {"message_id": self._number(), "date": int(time.time()), "chat": chat, "from": user, **content}
        self._messages[chat["id"], message["message_id"]] = message
        return self._update({"message": message})

    def _number(self) -> int:
        """The next message number; private chats share one count, as they do at Telegram."""
        self._next_message += 1
        return self._next_message - 1

    def _update(self, content: dict[str, Any]) -> int:
        number = self._next_update
        self._next_update += 1
        self._updates.append({"update_id": number, **content})
        return number

    # --- the API

    async def handle(self, request: Request) -> JSONResponse:
        """Any method, over HTTP."""
        if request.path_params["token"] != TOKEN:
            return JSONResponse({"ok": False, "error_code": 401, "description": "Unauthorized"}, 401)
        try:
            form = await request.form()
        except ClientDisconnect:
            return JSONResponse({}, 400)
        method = request.path_params["method"]
        while self.paused and method.startswith("send"):
            await asyncio.sleep(0.01)
            if await request.is_disconnected():
                # The bot died while Telegram had not looked at the request yet: it never happened.
                return JSONResponse({}, 500)
        parameters: dict[str, Any] = {}
        for key, value in form.items():
            parameters[key] = await _content(value) if isinstance(value, UploadFile) else _decoded(value)
        status, body = await self.call(method, parameters)
        return JSONResponse(body, status)

    async def call(self, method: str, parameters: dict[str, Any]) -> tuple[int, dict[str, Any]]:
        """Any method: injected faults, parameters, then the method itself."""
        if self.latency:
            await asyncio.sleep(self.latency)
        fault = self._fault(method, parameters)
        if fault and not fault.done:
            return await self._fail(fault)
        try:
            if method not in _KNOWN:
                raise Refused(f"Not Found: method {method}", 404)
            unknown = set(parameters) - _KNOWN[method]
            if unknown:
                raise Refused(f"the test server does not know the parameters {unknown} of {method}")
            result = await getattr(self, f"_{method}")(parameters)
        except Refused as error:
            if error.status == 400 and not isinstance(error, _Expected):
                self.refused.append(f"{method}: {error}")
            return error.status, {"ok": False, "error_code": error.status, "description": str(error)}
        self.calls[method] += 1
        return await self._fail(fault) if fault else (200, {"ok": True, "result": result})

    def _fault(self, method: str, parameters: dict[str, Any]) -> Fault | None:
        waiting = self.faults.get(method)
        if not waiting or waiting[0].chat not in (None, int(parameters.get("chat_id", 0))):
            return None
        return waiting.popleft()

    @staticmethod
    async def _fail(fault: Fault) -> tuple[int, dict[str, Any]]:
        if fault.status == 0:
            await asyncio.sleep(60)
        body: dict[str, Any] = {"ok": False, "error_code": fault.status, "description": fault.description}
        if fault.retry_after is not None:
            body["parameters"] = {"retry_after": fault.retry_after}
        return fault.status, body

    async def _getMe(self, _: dict[str, Any]) -> dict[str, Any]:
        return {**BOT, "can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}

    async def _setWebhook(self, parameters: dict[str, Any]) -> bool:
        url, secret = parameters["url"], parameters.get("secret_token", "")
        if not url.startswith("https://"):
            raise Refused("Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
        if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise Refused("Bad Request: secret token contains unallowed characters")
        if not 1 <= int(parameters.get("max_connections", 40)) <= 100:
            raise Refused("Bad Request: max_connections must be 1-100")
        _check_kinds(parameters.get("allowed_updates", []))
        self.webhook = parameters
        return True

    async def _deleteWebhook(self, _: dict[str, Any]) -> bool:
        self.webhook = {}
        return True

    async def _getWebhookInfo(self, _: dict[str, Any]) -> dict[str, Any]:
        info = {"url": self.webhook.get("url", ""), "has_custom_certificate": False, "pending_update_count": len(self.pending())}
        return {**info, "allowed_updates": self.webhook["allowed_updates"]} if self.webhook else info

    async def _setMyCommands(self, parameters: dict[str, Any]) -> bool:
        commands = parameters["commands"]
        if len(commands) > 100:
            raise Refused("Bad Request: too many commands")
        for command in commands:
            if not re.fullmatch(r"[a-z0-9_]{1,32}", command["command"]) or not 1 <= len(command["description"]) <= 256:
                raise Refused("Bad Request: BOT_COMMAND_INVALID")
        scope = parameters.get("scope", {}).get("type", "default")
        if scope not in ("default", "all_private_chats", "all_group_chats", "all_chat_administrators"):
            raise Refused("Bad Request: unsupported scope")
        self.commands[scope, _language(parameters)] = commands
        return True

    async def _getMyCommands(self, parameters: dict[str, Any]) -> list[dict[str, str]]:
        return self.commands.get((parameters.get("scope", {}).get("type", "default"), _language(parameters)), [])

    async def _setMyDescription(self, parameters: dict[str, Any]) -> bool:
        return self._describe("description", parameters, 512)

    async def _getMyDescription(self, parameters: dict[str, Any]) -> dict[str, str]:
        return {"description": self.descriptions.get(("description", _language(parameters)), "")}

    async def _setMyShortDescription(self, parameters: dict[str, Any]) -> bool:
        return self._describe("short_description", parameters, 120)

    def _describe(self, name: str, parameters: dict[str, Any], limit: int) -> bool:
        if len(str(parameters.get(name, ""))) > limit:
            raise Refused(f"Bad Request: {name} is too long")
        self.descriptions[name, _language(parameters)] = parameters[name]
        return True

    async def _setChatMenuButton(self, parameters: dict[str, Any]) -> bool:
        if parameters["menu_button"]["type"] not in ("commands", "default", "web_app"):
            raise Refused("Bad Request: can't parse menu button")
        self.menu_button = parameters["menu_button"]
        return True

    async def _getUpdates(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        if self.webhook:
            raise Refused("Conflict: can't use getUpdates method while webhook is active", 409)
        offset, limit = int(parameters.get("offset", 0)), int(parameters.get("limit", 100))
        if not 1 <= limit <= 100:
            raise Refused("Bad Request: limit must be 1-100")
        _check_kinds(parameters.get("allowed_updates", []))
        if offset:
            self._confirmed = max(self._confirmed, offset - 1)
        until = time.monotonic() + min(float(parameters.get("timeout", 0)), 0.5)
        while True:
            again, self._again = self._again, []
            new = (again + self.pending())[:limit]
            if new or time.monotonic() >= until:
                if self.shuffle:
                    self.shuffle.shuffle(new)
                return new
            await asyncio.sleep(0.02)

    # --- sending

    async def _sendMessage(self, parameters: dict[str, Any]) -> dict[str, Any]:
        text = _parsed(parameters)
        if utf16(text) > 4096:
            raise Refused("Bad Request: message is too long")
        return self._send("sendMessage", parameters, {"text": text})

    async def _sendPoll(self, parameters: dict[str, Any]) -> dict[str, Any]:
        options = parameters["options"]
        if not 1 <= len(str(parameters["question"])) <= 300:
            raise Refused("Bad Request: poll question length must not exceed 300")
        if not 2 <= len(options) <= 12 or any(not 1 <= len(option["text"]) <= 100 for option in options):
            raise Refused("Bad Request: poll options length must not exceed 100")
        if parameters.get("type") == "quiz":
            right = parameters.get("correct_option_ids", [])
            if not right or any(not 0 <= int(number) < len(options) for number in right):
                raise Refused("Bad Request: wrong correct option ID specified")
        explanation = str(parameters.get("explanation", ""))
        if len(explanation) > 200 or explanation.count("\n") > 2:
            raise Refused("Bad Request: poll explanation is too long")
        shown = [{**option, "persistent_id": option["text"], "voter_count": 0} for option in options]
        flags = dict.fromkeys(("is_closed", "allows_multiple_answers", "allows_revoting", "members_only"), False)
        poll = {"id": "1", "question": parameters["question"], "options": shown, "total_voter_count": 0, "is_anonymous": True, **flags}
        poll["type"] = parameters.get("type", "regular")
        return self._send("sendPoll", parameters, {"poll": poll})

    async def _sendDocument(self, parameters: dict[str, Any]) -> dict[str, Any]:
        if not isinstance(parameters.get("document"), bytes) or not parameters["document"]:
            raise Refused("Bad Request: there is no document in the request")
        if utf16(str(parameters.get("caption", ""))) > 1024:
            raise Refused("Bad Request: message caption is too long")
        return self._send("sendDocument", parameters, {"document": {"file_id": "d", "file_unique_id": "u"}})

    async def _sendContact(self, parameters: dict[str, Any]) -> dict[str, Any]:
        if not parameters.get("phone_number") or not parameters.get("first_name"):
            raise Refused("Bad Request: contact phone number must be non-empty")
        contact = {"phone_number": str(parameters["phone_number"]), "first_name": str(parameters["first_name"])}
        return self._send("sendContact", parameters, {"contact": contact})

    def _send(self, method: str, parameters: dict[str, Any], content: dict[str, Any]) -> dict[str, Any]:
        chat_id = self._chat(parameters)
        if "reply_markup" in parameters:
            _check_keyboard(parameters["reply_markup"])
        reply = parameters.get("reply_parameters")
        if reply and (chat_id, reply["message_id"]) not in self._messages and not reply.get("allow_sending_without_reply"):
            raise Refused("Bad Request: message to be replied not found")
        self._judge(chat_id)
        chat = _private(chat_id) if chat_id > 0 else {"id": chat_id, "type": "supergroup", "title": "Class 9"}
        message = {"message_id": self._number(), "date": int(time.time()), "chat": chat, "from": BOT, **content}
        if "reply_markup" in parameters:
            message["reply_markup"] = parameters["reply_markup"]
        self._messages[chat_id, message["message_id"]] = message
        words = {"text": content["text"]} if "text" in content else {}
        self.sent.append(
            {**parameters, **words, "chat_id": chat_id, "method": method, "message_id": message["message_id"], "at": self.clock()}
        )
        return message

    async def _editMessageText(self, parameters: dict[str, Any]) -> dict[str, Any]:
        chat_id, number = self._chat(parameters), int(parameters["message_id"])
        text = _parsed(parameters)
        if utf16(text) > 4096:
            raise Refused("Bad Request: message is too long")
        if "reply_markup" in parameters:
            _check_keyboard(parameters["reply_markup"])
        message = self._messages.get((chat_id, number))
        # What has to be expected is no mistake of the caller: it is not counted among the refused.
        if message is None:
            raise _Expected("Bad Request: message to edit not found")
        if message["from"] != BOT:
            raise Refused("Bad Request: message can't be edited")
        if message.get("text") == text and message.get("reply_markup") == parameters.get("reply_markup"):
            raise _Expected("Bad Request: message is not modified: specified new message content is exactly the same")
        self._judge(chat_id)
        message["text"] = text
        message["reply_markup"] = parameters.get("reply_markup")
        self.edited.append({**parameters, "chat_id": chat_id, "message_id": number, "text": text, "at": self.clock()})
        return message

    async def _deleteMessages(self, parameters: dict[str, Any]) -> bool:
        chat_id, numbers = self._chat(parameters), parameters["message_ids"]
        if not 1 <= len(numbers) <= 100:
            raise Refused("Bad Request: there must be 1-100 message identifiers")
        for number in numbers:
            message = self._messages.get((chat_id, int(number)))
            if message is None or time.time() - message["date"] > _HIDE_SECONDS:
                continue
            if message["from"] != BOT and chat_id < 0:
                raise Refused("Bad Request: message can't be deleted")
            del self._messages[chat_id, int(number)]
            self.deleted.append((chat_id, int(number)))
        return True

    async def _answerCallbackQuery(self, parameters: dict[str, Any]) -> bool:
        self._answered(str(parameters["callback_query_id"]))
        self.acknowledged.append(str(parameters["callback_query_id"]))
        return True

    async def _answerInlineQuery(self, parameters: dict[str, Any]) -> bool:
        results = parameters["results"]
        if len(results) > 50 or len({result["id"] for result in results}) < len(results):
            raise Refused("Bad Request: RESULT_ID_DUPLICATE")
        for result in results:
            if not 1 <= len(result["id"].encode()) <= 64 or result["type"] != "article" or not result.get("title"):
                raise Refused("Bad Request: RESULT_ID_INVALID")
            content = result["input_message_content"]
            if utf16(_parsed({**content, "text": content["message_text"]})) > 4096:
                raise Refused("Bad Request: MESSAGE_TOO_LONG")
            _check_keyboard(result["reply_markup"])
        self._answered(str(parameters["inline_query_id"]))
        self.inline[str(parameters["inline_query_id"])] = results
        return True

    def _answered(self, query: str) -> None:
        if query not in self._queries:
            raise Refused("Bad Request: query is too old and response timeout expired or query ID is invalid")
        self._queries.discard(query)

    def _chat(self, parameters: dict[str, Any]) -> int:
        chat_id = int(parameters["chat_id"])
        if chat_id in self.blocked:
            raise Refused("Forbidden: bot was blocked by the user", 403)
        return chat_id

    def _judge(self, chat_id: int) -> None:
        """Whether the bot keeps to 30 a second in all, one a second to a chat, 20 a minute to a group."""
        now = self.clock()
        rules = [(0, 30, 1.0), (chat_id, 1, 1.0), *([(chat_id, 20, 60.0)] if chat_id < 0 else [])]
        for number, limit, seconds in rules:
            times = self._times[number]
            while times and now - times[0] >= (60.0 if number < 0 else 1.0):
                times.popleft()
            recent = sum(now - at < seconds for at in times)
            if recent >= limit:
                self.too_fast.append(f"{recent + 1} in {seconds:g} s to {number or 'all'}")
        for number in (0, chat_id):
            self._times[number].append(now)


class _Expected(Refused):
    """A refusal that a careful bot has to live with."""


class RunningBotApi:
    """Runs the server in a thread."""

    def __init__(self, clock: Callable[[], float] = time.monotonic, latency: float = 0.0) -> None:
        self.api = BotApi(clock, latency)
        app = Starlette(routes=[Route("/bot{token}/{method}", self.api.handle, methods=["GET", "POST"])])
        self._server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_config=None, timeout_graceful_shutdown=1))
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


def _private(chat: int) -> dict[str, Any]:
    return {"id": chat, "type": "private"}


class Upload(bytes):
    """The bytes of an uploaded file, with its name."""

    name: str


async def _content(file: UploadFile) -> Upload:
    try:
        upload = Upload(await file.read())
        upload.name = file.filename or ""
        return upload
    finally:
        await file.close()


def _decoded(value: Any) -> Any:
    try:
        return json.loads(value)
    except (TypeError, ValueError):
        return value


def _language(parameters: dict[str, Any]) -> str:
    code = str(parameters.get("language_code", ""))
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise Refused("Bad Request: invalid language code")
    return code


def _check_kinds(kinds: Iterable[str]) -> None:
    if set(kinds) - _UPDATE_KINDS:
        raise Refused("Bad Request: can't parse allowed updates")


def _parsed(parameters: dict[str, Any]) -> str:
    """The text of a message without its tags."""
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
    return text


def _check_keyboard(markup: dict[str, Any]) -> None:
    rows = markup["inline_keyboard"]
    if len(rows) > 100 or any(not 1 <= len(row) <= 8 for row in rows):
        raise Refused("Bad Request: reply markup is too long")
    for button in (button for row in rows for button in row):
        if not button.get("text"):
            raise Refused("Bad Request: inline keyboard button text is empty")
        if ("url" in button) == ("callback_data" in button):
            raise Refused("Bad Request: inline keyboard button must have exactly one action")
        if "url" in button and not re.match(r"(https?|tg)://", button["url"]):
            raise Refused("Bad Request: inline keyboard button URL is invalid")
        if "callback_data" in button and not 1 <= len(str(button["callback_data"]).encode()) <= 64:
            raise Refused("Bad Request: BUTTON_DATA_INVALID")
