"""Papers made for one conversation: at an address that nobody can guess, for an hour."""

from __future__ import annotations

import json
import re
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.messages import DownloadBlock
from bot.shelf import SECONDS, Shelf

PATH = "/documents"
_URL = re.compile(rf"^{PATH}/([\w-]{{32}})/[\w.-]+$")


@dataclass(frozen=True)
class Document:
    """A file, as it is given out.

    Args:
        name: its file name.
        media_type: its media type.
        body: its bytes.
    """

    name: str
    media_type: str
    body: bytes


class Documents:
    """Puts papers on the shelf and finds them by the secret in their address.

    Args:
        shelf: where they are kept.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    async def put(self, conversation: str, document: Document, title: str) -> DownloadBlock:
        """Keep a document; gives the block that offers it.

        Args:
            conversation: the key of the conversation it belongs to, which is forgotten with it.
            document: the file.
            title: what the link says.
        """
        secret = secrets.token_urlsafe(24)
        head = json.dumps({"name": document.name, "media_type": document.media_type}).encode()
        await self._shelf.put(conversation, f"document:{secret}", head + b"\n" + document.body)
        return DownloadBlock(
            title=title,
            name=document.name,
            media_type=document.media_type,
            size=len(document.body),
            url=f"{PATH}/{secret}/{document.name}",
            expires=datetime.now(UTC) + timedelta(seconds=SECONDS),
        )

    async def get(self, secret: str) -> Document | None:
        """The document of a secret, or None when its hour is over or there never was one."""
        stored = await self._shelf.get(f"document:{secret}")
        if stored is None:
            return None
        head, _, body = stored.partition(b"\n")
        return Document(**json.loads(head), body=body)

    async def read(self, url: str) -> bytes | None:
        """The bytes of a document by the address its block gives, for a channel that sends files itself; None when it is gone."""
        match = _URL.match(url)
        document = await self.get(match[1]) if match else None
        return document.body if document else None
