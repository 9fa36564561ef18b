"""The page that works without JavaScript."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from html.parser import HTMLParser
from typing import cast

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from pydantic import HttpUrl

from bot.channels.web.page import Shown, _render, dialled_numbers, linked
from bot.content.answering import Composer
from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from bot.messages import Answer, DownloadBlock, Outcome
from bot.rendering.reply import reply_of
from tests.fakes import FakeEngine


def fields(page: str) -> dict[str, str]:
    """The hidden fields of the page's first form."""
    return {name: html.unescape(value) for name, value in re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', page)[:3]}


@pytest.mark.parametrize(("tag", "direction"), [("en", "ltr"), ("ur", "rtl"), ("ur-Latn", "ltr")])
def test_it_speaks_every_language_in_its_direction(edge: TestClient, tag: str, direction: str) -> None:
    """Language and direction are set for browsers and screen readers."""
    page = edge.get("/", params={"lang": tag}).text
    assert f'<html lang="{tag}" dir="{direction}">' in page


def test_it_follows_the_browsers_language(edge: TestClient) -> None:
    """A phone in Urdu gets Urdu without asking."""
    assert '<html lang="ur"' in edge.get("/", headers={"Accept-Language": "ur-PK,ur;q=0.9,en;q=0.8"}).text


def test_a_question_is_answered(edge: TestClient) -> None:
    """Typed text in, an article with steps, numbers to call and sources out."""
    page = edge.post("/", data={**fields(edge.get("/").text), "text": "a fake profile of my sister"}).text
    assert "Fake profile" in page or "fake profile" in page
    assert 'href="tel:1799"' in page
    assert "<details>" in page


class Reader(HTMLParser):
    """Reads a page as a browser does: what is open must be closed, and what a person reads is its text."""

    EMPTY = ("meta", "link", "input", "br")

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_is_shown_whole(edge: TestClient, snapshot: Snapshot, language: str) -> None:
    """Sound markup, and every line of the plain text on the page."""
    services = cast(FastAPI, edge.app).state.services
    composer = Composer(snapshot, language, date(2026, 12, 1))
    for topic in snapshot.content.topics.values():
        reply = reply_of(composer.topic(topic), "x.0", snapshot)
        reader = Reader()
        reader.feed(bytes(_render(services, Shown(language, "token", "?", (reply,))).body).decode())
        assert reader.open == []
        # Labels stand in small letters instead of brackets.
        read = " ".join(re.sub(r"[()]", " ", reader.text).split())
        for line in reply.text.splitlines():
            words = re.sub(r"[()]", " ", re.sub(r"^(\d+\.|-) |:$", "", line.strip()))
            assert " ".join(words.split()) in read, (topic.id, line)


def test_sending_a_form_twice_asks_once(edge: TestClient, fake_engine: FakeEngine) -> None:
    """An impatient double tap on a slow phone is one question."""
    form = {**fields(edge.get("/").text), "text": "fake id"}
    edge.post("/", data=form)
    edge.post("/", data=form)
    assert len(fake_engine.heard) == 1


def test_a_choice_is_a_button(edge: TestClient) -> None:
    """Menus work without typing."""
    page = edge.get("/").text
    payload = html.unescape(re.findall(r'name="choice" value="(/ask[^"]*blackmail[^"]*)"', page)[0])
    answer = edge.post("/", data={**fields(page), "choice": payload}).text
    assert "tel:1799" in answer


def test_the_language_can_be_changed_on_the_way(edge: TestClient) -> None:
    """The page itself turns, not only the answer."""
    page = edge.get("/").text
    payload = html.unescape(re.findall(r'name="choice" value="(/ask[^"]*language[^"]*ur&[^"]*)"', page)[0])
    assert '<html lang="ur" dir="rtl">' in edge.post("/", data={**fields(page), "choice": payload}).text


def test_what_was_typed_comes_back_as_text(edge: TestClient) -> None:
    """Markup in a question is shown, not run."""
    page = edge.post("/", data={**fields(edge.get("/").text), "text": "<script>alert(1)</script><img src=x onerror=alert(1)>"}).text
    assert "<script>" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page


@pytest.mark.parametrize(
    ("data", "status"),
    [({"text": ""}, 422), ({"text": "x" * 3_000}, 413), ({"choice": "/restart"}, 422), ({"token": "forged", "text": "fake id"}, 200)],
)
def test_bad_input_gets_a_kind_page(edge: TestClient, data: dict[str, str], status: int) -> None:
    """A sentence in the person's language and a form to go on with, never a bare error."""
    response = edge.post("/", data={**fields(edge.get("/").text), **data})
    assert response.status_code == status
    assert '<textarea id="question"' in response.text
    assert 'class="notice"' in response.text


def test_feedback_is_thanked(edge: TestClient) -> None:
    """Two buttons under an answer."""
    page = edge.post("/", data={**fields(edge.get("/").text), "text": "fake id"}).text
    reply = re.findall(r'name="reply" value="([^"]+)"', page)[0]
    thanked = edge.post("/feedback", data={**fields(page), "reply": reply, "helpful": "yes"}).text
    assert 'role="status"' in thanked


def test_delete_says_what_was_done(edge: TestClient, fake_engine: FakeEngine) -> None:
    """The button under the page forgets the chat and starts a new one."""
    page = edge.post("/", data={**fields(edge.get("/").text), "text": "fake id"}).text
    after = edge.post("/delete", data=fields(page)).text
    assert len(fake_engine.forgotten) == 1
    assert fields(after)["token"] != fields(page)["token"]


def test_nothing_of_the_conversation_is_in_an_address(edge: TestClient) -> None:
    """Forms are posted; no link or action carries a token or a message."""
    page = edge.post("/", data={**fields(edge.get("/").text), "text": "fake id"}).text
    token = fields(page)["token"]
    for address in re.findall(r'(?:href|action|src)="([^"]*)"', page):
        assert token not in address
        assert "?" not in address or address.startswith("https://")


def test_the_page_needs_nothing_from_elsewhere(edge: TestClient) -> None:
    """One style sheet of our own, kept for ever under a name made of its content; no script at all."""
    page = edge.get("/").text
    assert "<script" not in page
    (style,) = re.findall(r'<link rel="stylesheet" href="([^"]+)"', page)
    response = edge.get(style)
    assert response.status_code == 200
    assert "immutable" in response.headers["cache-control"]


def test_the_page_names_its_public_address(open_edge: Callable[..., TestClient]) -> None:
    """Behind a proxy the page knows what people call it."""
    page = open_edge(public_url=HttpUrl("https://agahi.example/")).get("/").text
    assert '<link rel="canonical" href="https://agahi.example/">' in page


def test_the_engine_being_down_is_admitted(edge: TestClient, fake_engine: FakeEngine) -> None:
    """The emergency numbers are there to tap."""
    page = edge.get("/").text
    fake_engine.down = True
    answer = edge.post("/", data={**fields(page), "text": "fake id"}).text
    assert 'class="reply unavailable"' in answer
    assert 'href="tel:15"' in answer


def test_numbers_and_addresses_in_a_text_can_be_tapped(snapshot: Snapshot) -> None:
    """Only numbers of contacts become links; markup in a text stays text."""
    text = "Call 1799 or 15, see https://stopncii.org. Not 99999 or 15 minutes <b>"
    assert linked(text, dialled_numbers(snapshot)) == (
        'Call <a href="tel:1799"><bdi>1799</bdi></a> or <a href="tel:15"><bdi>15</bdi></a>, '
        'see <a href="https://stopncii.org" rel="noopener noreferrer"><bdi>https://stopncii.org</bdi></a>. '
        "Not 99999 or 15 minutes &lt;b&gt;"
    )


def test_a_file_is_offered_with_its_size_and_until_when(edge: TestClient) -> None:
    """In the time of Pakistan, whatever the server's."""
    block = DownloadBlock(
        title="Draft",
        name="draft.pdf",
        media_type="application/pdf",
        size=20_480,
        url="/files/x",
        expires=datetime(2026, 12, 1, 20, 30, tzinfo=UTC),
    )
    answer = Answer(outcome=Outcome.FORM, language="en", blocks=(block,))
    services = cast(FastAPI, edge.app).state.services
    reply = reply_of(answer, "x.0", services.snapshot)
    page = bytes(_render(services, Shown("en", "token", "?", (reply,))).body).decode()
    assert '<a class="call" href="/files/x" download="draft.pdf">Draft (20 KB)</a>' in page
    assert "You can download it until 2 December 2026, 01:30" in page


@pytest.mark.parametrize("stop", "۔؟،؛.,)")
def test_the_stop_after_an_address_is_not_of_it(snapshot: Snapshot, stop: str) -> None:
    """Urdu has stops of its own; with one in it the link would lead nowhere."""
    assert 'href="https://stopncii.org"' in linked(f"دیکھیں https://stopncii.org{stop}", dialled_numbers(snapshot))
