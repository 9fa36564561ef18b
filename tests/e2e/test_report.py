"""The guided report through the whole service: sixty stories, interruptions, and nothing left behind."""

from __future__ import annotations

import json
import sqlite3
import time
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.content.snapshot import Snapshot
from bot.language.tags import LANGUAGES
from tests.e2e.conftest import Service
from tests.e2e.reporting import Person, block

pytestmark = pytest.mark.slow
SCENARIOS = Path(__file__).parents[1] / "scenarios"
STORIES: list[dict[str, Any]] = yaml.safe_load((SCENARIOS / "stories.yml").read_text(encoding="utf-8"))
EXPECTED: dict[str, dict[str, Any]] = yaml.safe_load((SCENARIOS / "expected.yml").read_text(encoding="utf-8"))


def test_there_are_twenty_stories_in_each_language() -> None:
    """And each says what must come of it."""
    assert [story["id"] for story in STORIES] == list(EXPECTED)
    assert {tag: sum(story["language"] == tag for story in STORIES) for tag in LANGUAGES} == dict.fromkeys(LANGUAGES, 20)


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story["id"])
def test_a_story_comes_to_its_plan(service: Service, snapshot: Snapshot, story: dict[str, Any]) -> None:
    """The right questions, first step, order of authorities, sections and checklist, all in the person's language."""
    expected, language = EXPECTED[story["id"]], story["language"]
    report, topics = snapshot.content.report, snapshot.content.topics

    def said(texts: dict[str, str]) -> str:
        return snapshot.text(texts[language], language)

    person = Person(service.client, language)
    person.choose("draft_complaint")
    person.say(story["story"])
    steps = person.goes_through(story)
    assert [question for question, _ in steps] == expected["asked"]
    assert {reply["language"] for _, replies in steps for reply in replies} == {language}
    result = person.replies
    topic = topics[expected["situation"]]
    assert said(topic.title) in result[0]["text"]
    first = topic.steps[0] if expected["first"] == "topic" else report.rules[expected["first"]].steps[0]
    assert block(result, "steps", snapshot.word("heading_do_now", language))["items"][0] == said(first)
    contacts = block(result, "contacts")["contacts"]
    assert [card["id"] for card in contacts] == expected["authorities"]
    assert all(card["what_for"] for card in contacts)
    law = block(result, "law")["sections"]
    assert [card["section"] for card in law] == expected["sections"]
    assert all(card["bail"] for card in law if snapshot.content.law.sections[card["section"]].bail_class)
    assert block(result, "checklist")["items"] == [said(item) for item in topic.evidence]
    proofs = [(report.evidence[name.removesuffix(" (have)")], name.endswith("(have)")) for name in expected["proof"]]
    how = block(result, "steps", snapshot.word("report_how", language))["items"]
    assert how == [said(proof.have if have and proof.have else proof.get) for proof, have in proofs]
    for question, replies in steps:
        # What is urgent comes at once, before the next question.
        if story.get(question) in ("yes", "جی", "جی ہاں", "ابھی", "haan", "haan abhi", "aaj", "now") and question in ("danger", "moving"):
            assert replies[0]["blocks"][0]["title"] == snapshot.word("report_first", language)


INTERRUPTIONS: dict[str, Callable[[Person], object]] = {
    "question": lambda person: person.say("what is the punishment for hacking a whatsapp account?"),
    "language": lambda person: person.say("اردو میں جواب دیں"),
    "nonsense": lambda person: person.say("zxqw vbnm"),
    "crisis": lambda person: person.say("i want to kill myself"),
    "cancel": lambda person: person.say("cancel"),
}


@pytest.mark.parametrize("kind", INTERRUPTIONS)
def test_an_interruption_at_every_question(service: Service, kind: str) -> None:
    """It is dealt with, and the same question waits afterwards."""
    person = Person(service.client, "en")
    person.tap("start", "bank_fraud")
    answers = {"moving": "yes", "bank": "easypaisa", "who": "self", "when": "today", "place": "sindh"}
    seen: list[str] = []
    while (question := person.asked) is not None:
        INTERRUPTIONS[kind](person)
        outcomes = [reply["outcome"] for reply in person.replies]
        if kind == "crisis":
            assert outcomes[0] == "crisis"
        if kind == "question":
            assert person.replies[0]["topic"] in ("hacked_whatsapp", "unauthorized_access")
        if kind in ("crisis", "cancel"):
            assert person.asked is None
            person.tap("move", "continue")
        assert person.replies[-1]["language"] == ("ur" if kind == "language" else "en")
        assert person.asked == question
        seen.append(question)
        if question in answers:
            person.tap(question, answers[question])
        else:
            person.tap("move", "skip")
    assert seen == ["moving", "bank", "who", "when", "offender", "loss", "evidence", "place", "reported"]
    assert [card["id"] for card in block(person.replies, "contacts")["contacts"]][:2] == ["wallet_easypaisa", "nccia"]


def test_back_at_every_question(service: Service) -> None:
    """To the question before, whose answer is then given anew."""
    person = Person(service.client, "ur-Latn")
    person.tap("start", "hacked_social")
    before, question = None, person.asked
    while question is not None:
        person.say("wapas")
        assert person.asked == (before or question)
        if before:
            person.tap("move", "skip")
        assert person.asked == question
        person.tap("move", "skip")
        before, question = question, person.asked
    assert block(person.replies, "law")


def test_a_message_sent_twice_counts_once(service: Service) -> None:
    """The same id gets the same replies, though they are on the shelf and not in the database."""
    person = Person(service.client, "en")
    person.tap("start", "blackmail")
    message = str(uuid.uuid4())
    first = person.tap("danger", "no", message)
    assert person.tap("danger", "no", message) == first
    assert person.asked == "who"


def test_the_command_opens_it(service: Service) -> None:
    """/report, as on Telegram."""
    person = Person(service.client, "en")
    replies = person.say("/report")
    assert replies[0]["topic"] == "draft_complaint"
    assert person.asked == "group"


def files_of(service: Service) -> dict[Path, bytes]:
    """Everything the service has written."""
    return {path: path.read_bytes() for path in service.data.rglob("*") if path.is_file() and "models" not in path.parts}


WORDS = (b"purple", b"elephant", b"umbrella")


def tell(service: Service, rupees: int) -> tuple[Person, list[str]]:
    """A story with words and a sum that can be found again, told to the end; gives the addresses of its papers."""
    person = Person(service.client, "en")
    person.choose("draft_complaint")
    person.say("purple fraud took the money from my bank account elephant")
    person.goes_through(
        {"moving": "earlier", "bank": "bank", "when": "17 March 2026", "loss": f"{rupees:,}", "who": "purple me umbrella myself"}
    )
    person.say("umbrella zxqw elephant")
    person.tap("move", "document")
    return person, [one["url"] for one in person.replies[-1]["blocks"] if one["type"] == "download"]


def test_what_is_told_is_never_written_down(service: Service) -> None:
    """Not the words anywhere; not the answers, nor the address of the papers, in the database, while the hour lasts."""
    _, urls = tell(service, 731_944)
    secrets = [url.split("/")[2].encode() for url in urls]
    assert len(secrets) == 3
    for path, content in files_of(service).items():
        for trace in (*WORDS, *secrets):
            assert trace not in content, (path, trace)
        assert "conversations.db" in path.name or b"731944" not in content, path


def test_deleting_leaves_no_byte_of_a_report(service: Service) -> None:
    """Nor the papers."""
    person, urls = tell(service, 731_955)
    paper = service.client.get(urls[0])
    assert paper.status_code == 200
    assert paper.content.startswith(b"%PDF")
    assert b"Rs 731,955" in service.client.get(urls[1]).content
    person.delete()
    for path, content in files_of(service).items():
        for trace in (*WORDS, b"731955"):
            assert trace not in content, (path, trace)
    assert [service.client.get(url).status_code for url in urls] == [404] * 3


def test_after_its_hour_no_byte_is_left(service: Service) -> None:
    """The engine drops it by itself, with nobody writing to it."""
    tell(service, 731_966)
    store = next(path for path in service.data.rglob("conversations.db"))
    with sqlite3.connect(store, timeout=10) as database:
        assert database.execute("UPDATE reports SET until = 1").rowcount >= 1
    database.close()
    until = time.monotonic() + 120
    while any(trace in content for content in files_of(service).values() for trace in (*WORDS, b"731966")):
        assert time.monotonic() < until, "the report is still there"
        time.sleep(1)


def aged(service: Service, seconds: float) -> None:
    """Make every conversation the engine keeps so much older, as if nobody had written since."""
    store = next(path for path in service.data.rglob("conversations.db"))
    with sqlite3.connect(store, timeout=10) as database:
        for key, saved, events in database.execute("SELECT id, saved_at, events FROM conversations").fetchall():
            older = [{**event, "timestamp": event["timestamp"] - seconds} for event in json.loads(events)]
            database.execute("UPDATE conversations SET saved_at = ?, events = ? WHERE id = ?", (saved - seconds, json.dumps(older), key))
        for key, until, report in database.execute("SELECT id, until, report FROM reports").fetchall():
            slot = json.loads(report)
            slot["touched"] -= seconds
            database.execute("UPDATE reports SET until = ?, report = ? WHERE id = ?", (until - seconds, json.dumps(slot), key))
    database.close()


@pytest.mark.parametrize("hours", [1, 24])
def test_after_a_long_silence(service: Service, hours: int) -> None:
    """What was told is gone, and said to be gone; a question is answered, and a new report can begin."""
    people = [Person(service.client, "en") for _ in range(3)]
    for person in people:
        person.tap("start", "blackmail")
        person.tap("danger", "no")
    aged(service, hours * 3600 + 1)
    assert "deleted after one hour" in people[0].tap("who", "self")[0]["text"]
    people[0].tap("move", "restart")
    assert people[0].asked == "group"
    assert people[1].say("what is the punishment for hacking?")[0]["topic"] in ("unauthorized_access", "penalties_overview")
    assert people[1].asked is None
    replies = people[2].say("help me write a complaint")
    assert people[2].asked in ("group", "danger")
    assert replies[0]["topic"] == "draft_complaint"
    people[2].tap("move", "restart")
    assert people[2].asked == "group"


def test_papers_in_every_language(service: Service) -> None:
    """Made in time, in the language spoken, with both letters."""
    for language in LANGUAGES:
        person = Person(service.client, language)
        person.tap("start", "bank_fraud")
        person.goes_through({"moving": "=yes", "bank": "=easypaisa", "loss": "50000", "evidence": "=receipts"})
        person.tap("move", "document")
        downloads = [one for one in person.replies[-1]["blocks"] if one["type"] == "download"]
        assert [one["media_type"].split(";")[0] for one in downloads] == ["application/pdf", "text/plain", "text/html"]
        text = service.client.get(downloads[1]["url"])
        assert "Respected Sir" in text.text
        assert "جنابِ عالی" in text.text
        assert text.headers["cache-control"] == "no-store"
        page = service.client.get(downloads[2]["url"]).text
        assert "<input" in page
        assert "<form" not in page
        assert "<script" not in page
