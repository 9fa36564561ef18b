"""Answer → Reply, the form of the chat API."""

from __future__ import annotations

from functools import partial

from bot.content.snapshot import Snapshot
from bot.messages import Answer, Reply
from bot.rendering.plain import Word, plain_text


def words_of(snapshot: Snapshot, language: str) -> Word:
    """Interface words of one language, as rendering wants them."""
    return partial(_word, snapshot, language)


def _word(snapshot: Snapshot, language: str, name: str, **fields: object) -> str:
    return snapshot.word(name, language, **fields)


def reply_of(answer: Answer, reply_id: str, snapshot: Snapshot) -> Reply:
    """The reply that a channel presents.

    Args:
        answer: what there is to say.
        reply_id: the name feedback will use.
        snapshot: the content version whose words are used.
    """
    shared = {name: getattr(answer, name) for name in Reply.model_fields if name in Answer.model_fields}
    return Reply(id=reply_id, text=plain_text(answer.blocks, words_of(snapshot, answer.language)), **shared)
