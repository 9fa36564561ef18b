"""What the bot says in a group: short, in general, and nothing on what happened to a person."""

from __future__ import annotations

from datetime import date

from bot.channels.telegram.links import topic_link
from bot.channels.telegram.present import text_of
from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.messages import Answer, ContactsBlock, LawBlock, Outcome, Reply, TextBlock
from bot.rendering.reply import reply_of
from bot.storage.mailroom import Parcel

# On these a group may be told in general; the rest is what happened to somebody.
_GENERAL = {"offence", "reporting", "privacy", "policy", "safety_tips"}


def group_parcel(reply: Reply, snapshot: Snapshot, username: str, reply_to: int) -> Parcel:
    """The first part of an answer, in reply to the question, with a button to go on in private.

    Args:
        reply: the answer as it would be given in private.
        snapshot: the content version.
        username: the bot's.
        reply_to: the number of the question in the group.
    """
    topic = snapshot.topic(reply.topic or "")
    general = topic is not None and topic.category in _GENERAL and reply.outcome is Outcome.ANSWER
    shown = _general(reply) if general and topic else _private(reply, snapshot)
    text = text_of(shown.blocks, reply.language, snapshot)
    if general and topic:
        text = f"<b>{topic.title[reply.language]}</b>\n{text}"
    link = topic_link(username, topic.id if topic else "menu")
    button = {"text": snapshot.word("ask_in_private", reply.language), "url": link}
    return Parcel("text", {"text": text, "keyboard": [[button]], "reply_to": reply_to})


def _general(reply: Reply) -> Reply:
    """The first words, or the numbers to call, or the section that was asked for."""
    told = (block for block in reply.blocks if isinstance(block, (TextBlock, LawBlock, ContactsBlock)))
    block = next(told, reply.blocks[0])
    if isinstance(block, LawBlock):
        short = {"aggravated": (), "bail": None, "remedy": None, "note": None}
        block = block.model_copy(update={"sections": tuple(section.model_copy(update=short) for section in block.sections[:1])})
    if isinstance(block, ContactsBlock):
        block = block.model_copy(update={"contacts": block.contacts[:3]})
    return reply.model_copy(update={"blocks": (block,)})


def _private(reply: Reply, snapshot: Snapshot) -> Reply:
    """Words that ask a person to write in private."""
    composer = Composer(snapshot, reply.language, date.today())
    topic = snapshot.topic(reply.topic or "")
    personal = topic is not None and topic.category in ("situation", "crisis")
    answer: Answer = composer.say("group_private" if personal or reply.outcome is Outcome.CRISIS else "group_help")
    return reply_of(answer, reply.id, snapshot)
