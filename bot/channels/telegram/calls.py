"""Numbers that a tap dials: Telegram makes links of long numbers only, so a helpline comes as a contact, which can be called."""

from __future__ import annotations

from bot.content import tokens
from bot.content.snapshot import Snapshot
from bot.messages import Choice, ContactsBlock, Reply
from bot.storage.mailroom import Parcel

PREFIX = "/call"
_MOST = 2


def call_choices(reply: Reply, snapshot: Snapshot) -> tuple[Choice, ...]:
    """The first numbers of an answer that everybody can dial."""
    cards = [card for block in reply.blocks if isinstance(block, ContactsBlock) for card in block.contacts]
    dialled = [card for card in cards if card.phones and not card.phones[0].label][:_MOST]
    return tuple(
        Choice(title=snapshot.word("call_card", reply.language, number=card.phones[0].number, who=card.name), payload=f"{PREFIX} {card.id}")
        for card in dialled
    )


def call_parcel(contact_id: str, snapshot: Snapshot, language: str) -> Parcel | None:
    """The contact behind such a button; None when there is none that may be shown any more."""
    try:
        _, contact = tokens.resolve(contact_id, snapshot.content)
    except tokens.TokenError:
        return None
    if not contact.phone:
        return None
    return Parcel("contact", {"number": contact.phone[0].number, "name": snapshot.text(contact.name[language], language)})
