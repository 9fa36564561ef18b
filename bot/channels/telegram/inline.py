"""Inline mode: ``@bot phishing`` in any chat offers answers to share. The query is matched with titles and words, and not kept."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from html import escape

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResultArticle, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.channels.telegram.links import topic_link
from bot.channels.telegram.present import text_of
from bot.content.answering import Composer
from bot.content.schema import Topic
from bot.content.snapshot import Snapshot
from bot.language.detect import detect
from bot.language.normalize import normalize
from bot.language.sound import sound_key
from bot.language.tags import DEFAULT
from bot.messages import StepsBlock, TextBlock

RESULTS = 10
_STEPS = 4
_SHARED = {"offence", "situation", "reporting", "privacy", "policy", "safety_tips"}
_FIRST = ("spot_a_scam", "how_to_report", "blackmail", "hacked_whatsapp", "otp_call", "bank_fraud", "fake_profile", "strong_passwords")
_TITLE, _ID, _ANSWER = 4, 3, 1
_LEAST_KEY = 2


class Cards:
    """Finds the topics a query is about. Made once for a content version.

    Args:
        snapshot: the version.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        topics = [topic for topic in snapshot.content.topics.values() if topic.category in _SHARED and not topic.refusal]
        self._topics = [(topic, list(_weights(topic))) for topic in topics]

    def find(self, query: str) -> list[Topic]:
        """The topics of a query, the likeliest first; some that are always of use when it is empty."""
        keys = set(_keys(query))
        if not keys:
            known = self.snapshot.content.topics
            return [known[name] for name in _FIRST if name in known]
        scored = [(sum(weight * _likeness(key, keys) for key, weight in weights), topic) for topic, weights in self._topics]
        best = sorted(((score, topic) for score, topic in scored if score), key=lambda pair: -pair[0])
        return [topic for _, topic in best[:RESULTS]]


def results(cards: Cards, query: str, language: str | None, username: str) -> list[InlineQueryResultArticle]:
    """The cards of a query.

    Args:
        cards: finds the topics.
        query: what was typed after the bot's name.
        language: the language of the sender's Telegram, for a query that does not tell.
        username: the bot's.
    """
    tag = detect(query) or language or DEFAULT
    return [_card(topic, cards.snapshot, tag, username) for topic in cards.find(query)]


def _card(topic: Topic, snapshot: Snapshot, language: str, username: str) -> InlineQueryResultArticle:
    composer = Composer(snapshot, language, date.today())
    answer = composer.topic(topic)
    texts = [block for block in answer.blocks if isinstance(block, TextBlock)][:1]
    steps = [block.model_copy(update={"items": block.items[:_STEPS]}) for block in answer.blocks if isinstance(block, StepsBlock)][:1]
    title = topic.title[language]
    checked = snapshot.word("checked", language, date=snapshot.day(topic.checked, language))
    footer = f"<i>{escape(snapshot.word('card_footer', language))} {escape(checked)}</i>"
    html = f"<b>{escape(title)}</b>\n\n{text_of((*texts, *steps), language, snapshot)}\n\n{footer}"
    button = InlineKeyboardButton(snapshot.word("ask_in_private", language), url=topic_link(username, topic.id))
    return InlineQueryResultArticle(
        id=f"{topic.id}.{language}",
        title=title,
        description=texts[0].text[:120] if texts else None,
        input_message_content=InputTextMessageContent(
            html, parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True)
        ),
        reply_markup=InlineKeyboardMarkup([[button]]),
    )


def _weights(topic: Topic) -> Iterator[tuple[str, int]]:
    found: dict[str, int] = {}
    sources: list[tuple[Iterable[str], int]] = [
        (topic.answer.values(), _ANSWER),
        ((topic.id.replace("_", " "),), _ID),
        (topic.title.values(), _TITLE),
    ]
    for texts, weight in sources:
        for text in texts:
            for key in _keys(text):
                found[key] = max(found.get(key, 0), weight)
    return iter(found.items())


def _keys(text: str) -> list[str]:
    return [key for key in sound_key(normalize(text)).split() if len(key) >= _LEAST_KEY]


def _likeness(key: str, wanted: set[str]) -> int:
    """How far a word is what is asked for; the last one is still being typed."""
    if key in wanted:
        return 2
    return int(any(key.startswith(one) for one in wanted))
