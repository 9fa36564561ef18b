"""Conversation keys and tokens: made and signed here, never accepted from a client's imagination."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from itsdangerous import BadSignature, SignatureExpired, URLSafeTimedSerializer

from bot.settings import Settings


class InvalidToken(Exception):
    """A token that was not made here, was changed, or is too old.

    Args:
        expired: whether it was genuine once.
    """

    def __init__(self, expired: bool) -> None:
        super().__init__("expired" if expired else "invalid")
        self.expired = expired


@dataclass(frozen=True)
class Ticket:
    """What a token names: a conversation's key, and the campaign it came from."""

    conversation: str
    campaign: str


class Tickets:
    """Makes and reads the tokens of web conversations, and the keys of others.

    Args:
        settings: for the secret and the lifetime.
    """

    def __init__(self, settings: Settings) -> None:
        self._serializer = URLSafeTimedSerializer(settings.derived_key("conversation token"), salt="conversation")
        self._key = settings.derived_key("conversation key").encode()
        self._lifetime = settings.token_hours * 3600

    def open(self, campaign: str) -> tuple[str, Ticket]:
        """A new conversation with its token."""
        conversation_id = secrets.token_urlsafe(18)
        token = self._serializer.dumps([conversation_id, campaign])
        return str(token), Ticket(self.key("web", conversation_id), campaign)

    def read(self, token: str) -> Ticket:
        """The conversation a token names.

        Raises:
            InvalidToken: it is forged or expired.
        """
        try:
            conversation_id, campaign = self._serializer.loads(token, max_age=self._lifetime)
        except SignatureExpired as error:
            raise InvalidToken(expired=True) from error
        except (BadSignature, ValueError, TypeError) as error:
            raise InvalidToken(expired=False) from error
        return Ticket(self.key("web", str(conversation_id)), str(campaign))

    def key(self, channel: str, conversation_id: str) -> str:
        """The key a conversation is stored under: an HMAC, from which the id cannot be got back."""
        return hmac.new(self._key, f"{channel}:{conversation_id}".encode(), hashlib.sha256).hexdigest()[:40]
