"""The widget's files, its campaigns and its origins over HTTP."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote

import brotli
import pytest
import yaml
from fastapi.testclient import TestClient
from pydantic import HttpUrl

from bot.settings import Settings
from bot.storage.campaign_counts import CampaignCounts
from bot.storage.database import open_database
from tests.channels.web.test_page import fields
from tests.xss import STRINGS

SCHOOL, OTHER = "https://school.example", "https://other.example"
OPEN, SAY, RATE = "/api/v1/conversations", "/api/v1/messages", "/api/v1/feedback"
NAME = {"en": "School week", "ur": "اسکول کا ہفتہ", "ur-Latn": "School ka hafta"}
PREFLIGHT = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization,content-type"}


@pytest.fixture
def campaigns(tmp_path: Path) -> Path:
    """Three campaigns: of a school, over, and of somebody else."""
    path = tmp_path / "campaigns.yml"
    listed = [
        {
            "id": "school", "name": NAME, "origins": [SCHOOL, "https://*.city.example"], "topics": ["blackmail", "fake_profile"],
            "languages": ["ur", "en"], "sources": ["poster"], "theme": {"accent": "#5b2a86", "neutral": True},
        },
        {"id": "over", "name": NAME, "origins": [SCHOOL], "topics": ["blackmail"], "end": "2020-01-01"},
        {"id": "theirs", "name": NAME, "origins": [OTHER]},
    ]  # fmt: skip
    path.write_text(yaml.safe_dump({"campaigns": listed}), encoding="utf-8")
    return path


@pytest.fixture
def edge(open_edge: Callable[..., TestClient], campaigns: Path) -> TestClient:
    """The real edge over the fake engine, with the campaigns."""
    return open_edge(campaigns_file=campaigns, rate_limit=0)


def opened(edge: TestClient, origin: str | None = SCHOOL, **body: object) -> dict[str, str]:
    """Open a conversation from a page; gives the headers of its messages."""
    headers = {"Origin": origin} if origin else {}
    response = edge.post(OPEN, json={"campaign": "school", **body}, headers=headers)
    assert response.status_code == 201, response.text
    return {"Authorization": f"Bearer {response.json()['token']}", **headers}


MESSAGE = {"id": "6a1c2f0e-5a0b-4a55-9a35-0d8a3a8a4c11", "text": "fake id"}


# --- files


def test_the_loader_is_asked_for_again_by_its_etag(edge: TestClient) -> None:
    """A few minutes of caching, then 304 while nothing changed. Any page may load it."""
    response = edge.get("/widget.js")
    assert "max-age=300" in response.headers["cache-control"]
    assert response.headers["access-control-allow-origin"] == "*"
    assert response.headers["cross-origin-resource-policy"] == "cross-origin"
    again = edge.get("/widget.js", headers={"If-None-Match": response.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert edge.head("/widget.js").headers["etag"] == response.headers["etag"]


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [("gzip, deflate, br", "br"), ("gzip", "gzip"), ("br;q=0, gzip", "gzip"), ("identity", None), ("", None), ("BR;q=1.0", "br")],
)
def test_files_come_in_the_best_encoding(edge: TestClient, accepted: str, encoding: str | None) -> None:
    """As they lie on disk, whole in each."""
    response = edge.get("/widget.js", headers={"Accept-Encoding": accepted})
    assert response.headers.get("content-encoding") == encoding
    assert "AgahiChat" in response.text
    assert response.headers["vary"] == "Accept-Encoding"


def test_versioned_files_are_kept_for_ever(edge: TestClient) -> None:
    """Under a name made of their content, with the type that browsers insist on for modules."""
    version = edge.get("/widget.js").text.split('"version":"')[1][:12]
    for name, kind in (
        ("chat.js", "text/javascript"),
        ("style.css", "text/css"),
        ("words-ur.json", "application/json"),
        ("loader.js", "text/javascript"),
    ):
        for tries in ("", ".1", ".7"):
            response = edge.get(f"/widget/{version}{tries}/{name}")
            assert response.status_code == 200
            assert "immutable" in response.headers["cache-control"]
            assert response.headers["content-type"].startswith(kind)


@pytest.mark.parametrize(
    "path", ["/widget/000000000000/chat.js", "/widget/..%2f..%2fagahi.db/chat.js", "/widget/x/y", "/static/page.css", "/static/x"]
)
def test_what_is_not_there_is_not_found(edge: TestClient, path: str) -> None:
    """In the API's shape, and never from outside the folder."""
    assert edge.get(path).status_code == 404


# --- origins


def test_the_page_of_a_campaign_may_use_the_chat(edge: TestClient) -> None:
    """Open, ask, rate, delete: each with what the browser wants to see."""
    headers = opened(edge)
    said = edge.post(SAY, json=MESSAGE, headers=headers)
    rated = edge.post(RATE, json={"reply": said.json()["replies"][0]["id"], "helpful": True}, headers=headers)
    deleted = edge.delete(f"{OPEN}/current", headers=headers)
    assert [response.status_code for response in (said, rated, deleted)] == [200, 204, 204]
    for response in (said, rated, deleted):
        assert response.headers["access-control-allow-origin"] == SCHOOL
        assert "Origin" in response.headers["vary"]
        assert "access-control-allow-credentials" not in response.headers


@pytest.mark.parametrize("path", [OPEN, SAY, RATE, f"{OPEN}/current"])
def test_browsers_ask_first(edge: TestClient, path: str) -> None:
    """A preflight is answered for every origin, so that the refusal itself can be read."""
    response = edge.options(path, headers={"Origin": OTHER, **PREFLIGHT})
    assert response.status_code == 204
    assert response.headers["access-control-allow-origin"] == OTHER
    assert "DELETE" in response.headers["access-control-allow-methods"]
    assert "authorization" in response.headers["access-control-allow-headers"]


@pytest.mark.parametrize("origin", [OTHER, "https://evil.example", "https://school.example.evil.example", "http://school.example", "null"])
def test_another_site_is_refused_with_a_reason_it_can_read(edge: TestClient, origin: str) -> None:
    """When it opens a conversation, and when it has somebody's token."""
    refused = edge.post(OPEN, json={"campaign": "school"}, headers={"Origin": origin})
    assert refused.status_code == 403
    error = refused.json()["error"]
    assert error["code"] == "origin_not_allowed"
    assert origin in error["message"]
    assert "config/campaigns.yml" in error["message"]
    assert refused.headers["access-control-allow-origin"] == origin
    headers = opened(edge) | {"Origin": origin}
    assert edge.post(SAY, json=MESSAGE, headers=headers).status_code == 403
    assert edge.post(RATE, json={"reply": "x", "helpful": True}, headers=headers).status_code == 403
    assert edge.delete(f"{OPEN}/current", headers=headers).status_code == 403


def test_a_script_without_a_campaign_is_told_so(edge: TestClient) -> None:
    """The most likely mistake of all."""
    refused = edge.post(OPEN, json={}, headers={"Origin": SCHOOL})
    assert "data-campaign" in refused.json()["error"]["message"]


def test_our_own_pages_and_other_programs_need_no_campaign(open_edge: Callable[..., TestClient], campaigns: Path) -> None:
    """The address people use, the address the request came to, and no origin at all."""
    edge = open_edge(campaigns_file=campaigns, public_url=HttpUrl("https://agahi.example/"))
    for origin in ("https://agahi.example", "http://testserver", None):
        assert edge.post(OPEN, json={}, headers={"Origin": origin} if origin else {}).status_code == 201


def test_a_campaign_that_is_not_there_is_named(edge: TestClient) -> None:
    """From our own page; it is not counted under a name of somebody's making."""
    response = edge.post(OPEN, json={"campaign": "unheard-of"})
    assert (response.status_code, response.json()["error"]["code"]) == (422, "unknown_campaign")


# --- what a campaign changes


def test_a_campaign_has_its_topics_languages_and_look(edge: TestClient) -> None:
    """Its own language when the browser's is not offered."""
    body = edge.post(OPEN, json={"campaign": "school", "language": "ur-Latn"}, headers={"Origin": SCHOOL}).json()
    assert body["language"] == "ur"
    assert ["blackmail" in choice["payload"] or "fake_profile" in choice["payload"] for choice in body["replies"][0]["choices"]] == [
        True
    ] * 2
    assert body["campaign"] == {
        "name": NAME, "languages": ["ur", "en"], "running": True, "theme": {"accent": "#5b2a86", "look": "auto", "neutral": True},
    }  # fmt: skip
    assert edge.post(OPEN, json={"campaign": "school", "language": "en"}).json()["language"] == "en"


def test_a_campaign_that_is_over_still_answers(edge: TestClient, published: Settings) -> None:
    """Without its topics, and counted for none."""
    response = edge.post(OPEN, json={"campaign": "over"}, headers={"Origin": SCHOOL})
    body = response.json()
    assert body["campaign"]["running"] is False
    assert len(body["replies"][0]["choices"]) > 1
    headers = {"Authorization": f"Bearer {body['token']}", "Origin": SCHOOL}
    assert edge.post(SAY, json=MESSAGE, headers=headers).status_code == 200
    assert report(published, "over") == []


def report(settings: Settings, campaign: str) -> list[tuple[str, str, str, str, int | None]]:
    """The counts of a campaign."""
    engine = open_database(settings.database)
    totals = CampaignCounts(engine).report(campaign)
    engine.dispose()
    return [(total.what, total.language, total.source, total.medium, total.count) for total in totals]


def test_counts_are_kept_in_sum_only_and_small_ones_are_hidden(edge: TestClient, published: Settings) -> None:
    """By source and medium as the campaign lists them; nothing of an address is written down."""
    for number in range(12):
        opened(edge, source="poster", medium=f"0300 123456{number}")
        if number < 3:
            opened(edge, language="en")
    edge.get("/c/school", params={"lang": "en", "utm_source": "poster"})
    edge.post(SAY, json=MESSAGE, headers=opened(edge))
    counted = report(published, "school")
    assert ("chat", "ur", "poster", "other", 12) in counted
    assert ("chat", "en", "", "", None) in counted
    assert ("visit", "en", "poster", "", None) in counted
    assert any(what == "reply" for what, *_ in counted)
    assert b"0300" not in Path(published.data_dir / "agahi.db").read_bytes()


def test_answers_follow_the_language_of_the_message_when_asked_to(edge: TestClient) -> None:
    """The widget opens in the language of the page, but whoever writes Urdu is answered in Urdu."""
    for follow, language in ((True, "ur"), (False, "en")):
        headers = opened(edge, language="en", follow=follow)
        said = edge.post(SAY, json={"id": MESSAGE["id"], "text": "میں خودکشی کرنا چاہتا ہوں"}, headers=headers)
        assert said.json()["language"] == language


# --- pages


def test_a_campaigns_page_is_whole_without_javascript(edge: TestClient) -> None:
    """The page in its language with its topics, around it the element that takes over."""
    response = edge.get("/c/school")
    assert '<html lang="ur" dir="rtl">' in response.text
    assert NAME["ur"] in response.text
    assert '<agahi-chat mode="page" campaign="school" language="ur">' in response.text
    assert "ur-Latn" not in response.text.split("</nav>")[0]
    answer = edge.post("/", data={**fields(response.text), "text": "fake id"})
    assert 'href="tel:1799"' in answer.text
    assert "frame-ancestors 'self' https://school.example" in answer.headers["content-security-policy"]


def test_only_the_campaigns_sites_may_frame_it(edge: TestClient) -> None:
    """frame-ancestors follows from the file; a strict policy without anything inline; other pages are framed by nobody."""
    headers = edge.get("/c/school").headers
    policy = headers["content-security-policy"]
    assert f"frame-ancestors 'self' {SCHOOL} https://*.city.example" in policy
    assert "x-frame-options" not in headers
    assert "unsafe" not in policy
    assert "require-trusted-types-for 'script'" in policy
    for path in ("/", "/demo"):
        assert "frame-ancestors 'none'" in edge.get(path).headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/", "/c/school", "/demo"])
def test_our_pages_have_nothing_inline(edge: TestClient, path: str) -> None:
    """No script, no style, no handler in the markup."""
    page = edge.get(path).text
    assert "<style" not in page
    assert ' style="' not in page
    assert " onclick=" not in page
    assert all(tag[-1] == ">" and "src=" in tag for tag in page.split("<script")[1:] for tag in [tag.split("</script>")[0]])


def test_a_campaign_that_is_not_there_has_a_page_all_the_same(edge: TestClient) -> None:
    """404 for machines, the chat for the person who followed an old poster."""
    response = edge.get("/c/unheard-of?lang=en")
    assert response.status_code == 404
    assert "There is no campaign at this address" in response.text
    assert '<textarea id="question"' in response.text
    assert "agahi-chat" not in response.text


def test_pages_that_hold_no_answer_are_compressed(edge: TestClient) -> None:
    """And those that hold a secret beside what people typed are not."""
    for path in ("/demo", "/c/school"):
        assert edge.get(path, headers={"Accept-Encoding": "gzip"}).headers["content-encoding"] == "gzip"
    answer = edge.post("/", data={**fields(edge.get("/").text), "text": "fake id"}, headers={"Accept-Encoding": "gzip, br"})
    assert "content-encoding" not in answer.headers


class Shape(HTMLParser):
    """The elements of a page, with the names of their attributes and where links lead, without any text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, ...]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        links = [value or "" for name, value in attrs if name in ("href", "src", "action", "formaction")]
        self.found.append((tag, *(name for name, _ in attrs), *links))


def shapes(edge: TestClient, text: str) -> list[list[tuple[str, ...]]]:
    """The pages of a short conversation in which a string is put wherever a stranger can put one."""
    landing = edge.get("/c/school", params={"lang": text, "utm_source": text, "utm_medium": text})
    form = fields(landing.text)
    answer = edge.post("/", data={**form, "text": f"fake {text}"})
    reply = answer.text.split('name="reply" value="')[1].split('"')[0]
    rated = edge.post("/feedback", data={**form, "reply": reply, "helpful": text, "comment": text, "language": text})
    refused = edge.post("/", data={**form, "choice": text})
    lost = edge.get(f"/c/x{quote(text.replace('/', ''), safe='')}")
    return [Shape(response.text).found for response in (landing, answer, rated, refused, lost)]


def test_strings_come_back_as_text(edge: TestClient) -> None:
    """216 ways to write markup make the same pages, element for element, as a harmless word."""
    form = fields(edge.get("/").text)

    def asked(text: str) -> list[tuple[str, ...]]:
        # A crisis, or a word the engine knows, would change the page; what is typed must not.
        return Shape(edge.post("/", data={**form, "message": "", "text": f"fake {text}"}).text).found

    harmless = asked("hello")
    for text in STRINGS:
        assert asked(text) == harmless, text
    everywhere = shapes(edge, "hello")
    for text in STRINGS[::9]:
        assert shapes(edge, text) == everywhere, text


# --- the page without JavaScript is the widget's equal


def test_a_comment_can_follow_a_rating(edge: TestClient, published: Settings) -> None:
    """Redacted before it is kept."""
    page = edge.post("/", data={**fields(edge.get("/").text), "text": "fake id"}).text
    reply = page.split('name="reply" value="')[1].split('"')[0]
    thanked = edge.post("/feedback", data={**fields(page), "reply": reply, "helpful": "no"}).text
    assert 'name="comment"' in thanked
    assert 'name="helpful" value="no"' in thanked
    after = edge.post("/feedback", data={**fields(page), "reply": reply, "helpful": "no", "comment": "call 0300 1234567, good"}).text
    assert 'name="comment"' not in after
    stored = Path(published.data_dir / "agahi.db").read_bytes() + Path(published.data_dir / "agahi.db-wal").read_bytes()
    assert b"0300 1234567" not in stored
    assert b"[phone]" in stored


def test_the_page_can_be_left_at_once(edge: TestClient) -> None:
    """By a link, with what it cannot do said on the page."""
    page = edge.get("/?lang=en").text
    assert '<a class="exit" href="https://www.google.com/" rel="noreferrer">Leave now</a>' in page
    assert "cannot remove this site from the browser" in " ".join(page.replace("&#39;", "'").split())


def test_packed_bytes_are_the_same(edge: TestClient) -> None:
    """The client unpacks; this looks at the raw bytes."""
    with edge.stream("GET", "/widget.js", headers={"Accept-Encoding": "br"}) as response:
        raw = b"".join(response.iter_raw())
    assert b"AgahiChat" in brotli.decompress(raw)
    with edge.stream("GET", "/widget.js", headers={"Accept-Encoding": "gzip"}) as response:
        raw = b"".join(response.iter_raw())
    assert b"AgahiChat" in gzip.decompress(raw)
