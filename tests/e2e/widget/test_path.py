"""The whole path of a person, from the button to the deleted chat."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.e2e.conftest import DESK, PHONE, QUESTIONS, Service
from tests.e2e.widget.conftest import Site, ask, host_page, one_line, opened, violations

pytestmark = pytest.mark.slow
Open = Callable[..., BrowserContext]


def host(site: Site, chat: Service, language: str) -> str:
    """A page with the chat in a language."""
    return site.add(f"/{language}", host_page(one_line(chat, language=language), lang=language))


@pytest.mark.parametrize("language", QUESTIONS)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_from_the_button_to_the_deleted_chat(
    open_context: Open, chat: Service, site: Site, pictures: Path, language: str, size: dict[str, int]
) -> None:
    """Ask, follow up, rate, reload, turn to another language, delete: each shows what it should, in its direction."""
    page = open_context(viewport=size).new_page()
    page.goto(host(site, chat, language))

    def look(name: str) -> None:
        page.screenshot(path=pictures / f"widget-{language}-{size['width']}-{name}.png")

    page.locator(".launcher").wait_for()
    look("0-closed")
    widget = opened(page)
    look("1-open")
    panel = widget.locator(".panel")
    assert panel.get_attribute("lang") == language
    assert panel.get_attribute("dir") == ("rtl" if language == "ur" else "ltr")
    expect(widget.locator(".kept")).to_be_in_viewport()
    answer = ask(widget, QUESTIONS[language])
    look("2-answer")
    assert answer.get_attribute("lang") == language
    assert answer.locator('a[href="tel:1799"]').count() >= 1
    follow_up = answer.locator(".choice").first
    told = follow_up.text_content()
    before = widget.locator(".reply").count()
    follow_up.click()
    expect(widget.locator(".reply")).to_have_count(before + 1)
    expect(widget.locator(".me").last).to_contain_text(told or "?")
    look("3-follow-up")
    rating = widget.locator(".reply").last.locator(".rating")
    rating.get_by_role("button").nth(1).click()
    look("4-comment")
    rating.locator("textarea").fill("call me on 0300 1234567 <b>please</b>")
    rating.get_by_role("button").click()
    expect(rating.locator("textarea")).to_have_count(0)
    page.reload()
    expect(widget.locator(".me")).to_have_count(2)
    expect(widget.locator(".reply")).to_have_count(before + 1)
    look("5-restored")
    other = "ur" if language != "ur" else "en"
    widget.locator("button.options").click()
    look("6-options")
    widget.locator(f'.choosing .choice[lang="{other}"]').click()
    expect(widget.locator(".reply").last).to_have_attribute("lang", other)
    assert panel.get_attribute("dir") == ("rtl" if other == "ur" else "ltr")
    expect(widget.locator(".me")).to_have_count(3)
    widget.locator("button.options").click()
    widget.locator(".choosing > .danger").click()
    look("7-delete")
    widget.locator(".sure .danger").click()
    expect(widget.locator(".me")).to_have_count(0)
    expect(widget.locator(".status")).to_be_visible()
    look("8-deleted")
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_what_waited_without_internet_is_sent_once(open_context: Open, chat: Service, site: Site, pictures: Path) -> None:
    """Written offline, seen to wait, answered once when the internet is back."""
    context = open_context()
    page = context.new_page()
    page.goto(host(site, chat, "en"))
    widget = opened(page)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.post_data or "") if request.url.endswith("/messages") else None)
    context.set_offline(True)
    widget.locator("#box").fill(QUESTIONS["en"])
    widget.locator("#box").press("Enter")
    expect(widget.locator(".me .state")).to_have_text("Not sent yet")
    expect(widget.locator(".status")).to_contain_text("No internet")
    page.screenshot(path=pictures / "widget-offline.png")
    context.set_offline(False)
    expect(widget.locator(".reply.answer")).to_have_count(1)
    expect(widget.locator(".status")).to_be_hidden()
    assert len({body for body in sent if QUESTIONS["en"] in body}) == 1


def test_what_waits_survives_a_reload(open_context: Open, chat: Service, site: Site) -> None:
    """The same message, under the same id, is sent by the page that came after."""
    page = open_context().new_page()
    page.goto(host(site, chat, "en"))
    widget = opened(page)
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.post_data or "") if request.url.endswith("/messages") else None)
    page.route("**/api/v1/messages", lambda route: route.abort())
    widget.locator("#box").fill(QUESTIONS["en"])
    widget.locator("#box").press("Enter")
    expect(widget.locator(".me .state")).to_have_text("Not sent yet")
    page.unroute("**/api/v1/messages")
    page.reload()
    expect(widget.locator(".reply.answer")).to_have_count(1)
    expect(widget.locator(".me")).to_have_count(1)
    assert len({json.loads(body)["id"] for body in sent if body}) == 1


def test_the_internet_gone_before_the_chat_was_loaded(open_context: Open, chat: Service, site: Site) -> None:
    """The button says so, and works when it is pressed again."""
    context = open_context()
    page = context.new_page()
    page.goto(host(site, chat, "en"))
    page.locator(".launcher").wait_for()
    context.set_offline(True)
    page.locator(".launcher").click()
    expect(page.locator(".launcher")).to_contain_text("No internet")
    context.set_offline(False)
    opened(page)


def test_a_restart_of_the_server_is_only_a_delay(open_context: Open, chat: Service, site: Site) -> None:
    """The edge is killed, then the engine: the same question is answered without being asked again."""
    page = open_context().new_page()
    page.goto(host(site, chat, "en"))
    widget = opened(page)
    for name in ("edge", "engine"):
        before = widget.locator(".reply.answer").count()
        os.kill(chat.pids()[name], signal.SIGKILL)
        widget.locator("#box").fill(QUESTIONS["en"])
        widget.locator("#box").press("Enter")
        expect(widget.locator(".reply.answer")).to_have_count(before + 1, timeout=90_000)
        expect(widget.locator(".reply.unavailable")).to_have_count(0)
    chat.wait_until_ready()


def test_an_expired_chat_goes_on_in_a_new_one(open_context: Open, chat: Service, site: Site) -> None:
    """A token that is of no use any more is replaced, and the person is told."""
    page = open_context().new_page()
    page.goto(host(site, chat, "en"))
    opened(page)
    page.evaluate(
        """() => { const key = Object.keys(sessionStorage).find((name) => /^agahi:school:\\d+$/.test(name));
        sessionStorage.setItem(key, JSON.stringify({ ...JSON.parse(sessionStorage.getItem(key)), token: 'old' })); }"""
    )
    page.reload()
    widget = page.locator("agahi-chat")
    widget.locator(".reply").first.wait_for()
    answer = ask(widget, QUESTIONS["en"])
    expect(answer).to_contain_class("answer")


def test_it_is_kept_for_a_day_only_when_asked_for(open_context: Open, chat: Service, site: Site) -> None:
    """A new tab knows nothing of the chat, unless the person turned that on."""
    context = open_context()
    page = context.new_page()
    page.goto(host(site, chat, "en"))
    ask(opened(page), QUESTIONS["en"])
    assert page.evaluate("localStorage.length") == 0
    other = context.new_page()
    other.goto(host(site, chat, "en"))
    expect(opened(other).locator(".me")).to_have_count(0)
    widget = page.locator("agahi-chat")
    widget.locator("button.options").click()
    widget.get_by_label("Keep this chat on this phone").check()
    page.close()
    third = context.new_page()
    third.goto(host(site, chat, "en"))
    expect(opened(third).locator(".me")).to_have_count(1)


def test_the_checklist_can_be_ticked_and_stays_so(open_context: Open, chat: Service, site: Site) -> None:
    """Ticks are counted and survive a reload."""
    page = open_context().new_page()
    page.goto(host(site, chat, "en"))
    widget = opened(page)
    ask(widget, QUESTIONS["en"]).get_by_role("button", name="Proof to keep").click()
    box = widget.locator(".checklist input").first
    box.check()
    expect(widget.locator(".reply").last).to_contain_text("1 of ")
    page.reload()
    expect(widget.locator(".checklist input").first).to_be_checked()


def test_copying_gives_the_answer_and_the_number(open_context: Open, chat: Service, site: Site) -> None:
    """The clipboard holds the plain text with its sources, or the number alone."""
    context = open_context()
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.origin)
    page = context.new_page()
    page.goto(host(site, chat, "en"))
    answer = ask(opened(page), QUESTIONS["en"])
    answer.locator(".tools").get_by_role("button", name="Copy").click()
    expect(answer.locator(".tools")).to_contain_text("Copied")
    text = page.evaluate("navigator.clipboard.readText()")
    assert "1799" in text
    assert "https://" in text
    answer.get_by_role("button", name="Copy 1799").first.click()
    page.wait_for_function("navigator.clipboard.readText().then((text) => text === '1799')")


def test_an_answer_can_be_printed_alone(open_context: Open, chat: Service, site: Site) -> None:
    """The paper has the answer, not the school's page."""
    page = open_context().new_page()
    page.add_init_script(
        """Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get() {
          const real = this.contentDocument.defaultView;
          real.print = () => { top.printed = real.document.body.innerText; };
          return real; } });"""
    )
    page.goto(host(site, chat, "en"))
    answer = ask(opened(page), QUESTIONS["en"])
    answer.get_by_role("button", name="Print").click()
    printed = page.evaluate("window.printed")
    assert "1799" in printed
    assert "Welcome" not in printed


def with_reply(page: Page, *blocks: dict[str, object]) -> Locator:
    """Ask, and get a reply that has these blocks."""
    reply: dict[str, object] = {
        "id": "x.0", "outcome": "form", "topic": None, "aspect": "overview", "language": "en", "confidence": 1, "text": "x",
        "blocks": blocks, "choices": [], "sources": [], "checked": None,
    }  # fmt: skip
    body = json.dumps({"language": "en", "replies": [reply]})
    headers = {"Access-Control-Allow-Origin": "*"}
    page.route("**/api/v1/messages", lambda route: route.fulfill(content_type="application/json", headers=headers, body=body))
    return ask(opened(page), "anything")


FILE = {
    "type": "download", "title": "Your draft", "name": "draft.pdf", "media_type": "application/pdf", "size": 20_480, "url": "/files/secret",
    "expires": "2026-12-01T10:00:00Z",
}  # fmt: skip
QUIZ = {
    "type": "quiz",
    "question": "Who may ask for an OTP?",
    "options": ["The bank", "Nobody"],
    "correct": 1,
    "explanation": "Not even a bank.",
}


def refused(page: Page) -> None:
    """A site that is not allowed."""
    error = {"error": {"code": "origin_not_allowed", "message": "not here"}}
    headers = {"Access-Control-Allow-Origin": "*"}
    page.route(
        "**/api/v1/conversations",
        lambda route: route.fulfill(status=403, content_type="application/json", headers=headers, body=json.dumps(error)),
    )
    page.locator(".launcher").click()
    page.locator("agahi-chat .notice[role=alert]").wait_for()


def offline(page: Page) -> None:
    """A message that waits."""
    widget = opened(page)
    page.context.set_offline(True)
    widget.locator("#box").fill("hello")
    widget.locator("#box").press("Enter")
    expect(widget.locator(".status")).to_be_visible()


def not_sent(page: Page) -> None:
    """A message that was refused for good."""
    headers = {"Access-Control-Allow-Origin": "*"}
    page.route("**/api/v1/messages", lambda route: route.fulfill(status=413, content_type="application/json", headers=headers, body="{}"))
    widget = opened(page)
    widget.locator("#box").fill("hello")
    widget.locator("#box").press("Enter")
    widget.get_by_role("button", name="Try again").wait_for()


STATES: dict[str, Callable[[Page], object]] = {
    "closed": lambda page: page.locator(".launcher").wait_for(),
    "open": opened,
    "answer": lambda page: ask(opened(page), QUESTIONS["en"]),
    "checklist": lambda page: ask(opened(page), QUESTIONS["en"]).get_by_role("button", name="Proof to keep").click(),
    "law": lambda page: ask(opened(page), "section 16 ki saza kya hai"),
    "crisis": lambda page: ask(opened(page), "i want to kill myself"),
    "clarify": lambda page: ask(opened(page), "asdf qwer zxcv"),
    "options": lambda page: opened(page).locator("button.options").click(),
    "download": lambda page: with_reply(page, FILE),
    "quiz": lambda page: with_reply(page, QUIZ).locator(".options button").first.click(),
    "refused": refused,
    "offline": offline,
    "not-sent": not_sent,
    "comment": lambda page: ask(opened(page), QUESTIONS["en"]).locator(".rating button").first.click(),
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_no_state_has_an_accessibility_fault(open_context: Open, chat: Service, site: Site, pictures: Path, state: str, theme: str) -> None:
    """axe is content with each state, by day, by night and in strong contrast."""
    page = open_context(viewport=DESK).new_page()
    page.goto(site.add(f"/{theme}", host_page(one_line(chat, theme=theme, language="en"))))
    STATES[state](page)
    page.screenshot(path=pictures / f"widget-state-{state}-{theme}.png")
    assert violations(page) == []


def test_a_file_and_a_quiz_work(open_context: Open, chat: Service, site: Site) -> None:
    """The file comes from the service and from nowhere else; the quiz is answered once and the answer stays over a reload."""
    page = open_context().new_page()
    page.goto(host(site, chat, "en"))
    reply = with_reply(page, FILE, {**FILE, "url": "https://evil.example/draft.pdf"}, QUIZ)
    links = reply.locator("a.call")
    expect(links).to_have_count(1)
    assert links.get_attribute("href") == f"{chat.address}/files/secret"
    assert links.get_attribute("download") == "draft.pdf"
    expect(links).to_have_text("Your draft (20 KB)")
    reply.get_by_role("button", name="The bank").click()
    expect(reply.locator(".notice")).to_contain_text("Not this one. The right answer is 2. Not even a bank.")
    reply.get_by_role("button", name="Nobody").dispatch_event("click")
    expect(reply.locator(".notice")).to_contain_text("Not this one.")
    page.reload()
    expect(page.locator("agahi-chat .reply .notice")).to_contain_text("Not this one.")


def test_addresses_and_numbers_in_a_text_can_be_tapped(open_context: Open, chat: Service, site: Site) -> None:
    """Numbers of helplines only, in one piece; the stop after an address is not of it; 15 minutes are no police."""
    page = open_context().new_page()
    page.goto(host(site, chat, "en"))
    text = "1799 یا 0800-39393 ملائیں، https://stopncii.org۔ 15 minutes, 15, 99999"
    links = with_reply(page, {"type": "text", "title": None, "text": text}).locator("a")
    found = links.evaluate_all("(nodes) => nodes.map((node) => node.getAttribute('href'))")
    assert found == ["tel:1799", "tel:080039393", "https://stopncii.org", "tel:15"]
    assert links.nth(1).locator("bdi").evaluate("(node) => getComputedStyle(node).whiteSpace") == "nowrap"


def test_the_rated_page_without_javascript_has_no_fault(open_context: Open, chat: Service, pictures: Path) -> None:
    """The box for a comment, after a thumb."""
    page = open_context(bypass_csp=True).new_page()
    page.goto(f"{chat.address}/?lang=ur")
    page.locator("#question").fill(QUESTIONS["ur"])
    page.locator(".ask button").click()
    page.locator(".feedback button").last.click()
    page.locator("#comment").wait_for()
    page.screenshot(path=pictures / "page-ur-comment.png", full_page=True)
    assert violations(page) == []
    page.locator("#comment").fill("اور آسان ہو")
    page.locator("#comment + button").click()
    expect(page.locator("#comment")).to_have_count(0)


@pytest.mark.parametrize("language", QUESTIONS)
def test_a_campaigns_page_has_no_accessibility_fault(open_context: Open, chat: Service, pictures: Path, language: str) -> None:
    """With the chat over it, and without JavaScript in the words of the same language."""
    page = open_context(bypass_csp=True).new_page()
    page.goto(f"{chat.address}/c/school?lang={language}")
    ask_box = page.locator("agahi-chat #box")
    ask_box.wait_for()
    page.locator(".log .reply").first.wait_for()
    page.screenshot(path=pictures / f"landing-{language}.png")
    assert violations(page) == []
    plain = open_context(java_script_enabled=False).new_page()
    plain.goto(f"{chat.address}/c/school?lang={language}")
    plain.screenshot(path=pictures / f"landing-plain-{language}.png", full_page=True)
    assert plain.locator("html").get_attribute("lang") == language
    plain.locator("#question").fill(QUESTIONS[language])
    plain.locator(".ask button").last.click()
    plain.locator("article.reply.answer").wait_for()
