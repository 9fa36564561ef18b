"""The safety of the person: leaving at once, a plain name, nothing left behind, a keyboard and a screen reader."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.e2e.conftest import DESK, PHONE, QUESTIONS, Service
from tests.e2e.widget.conftest import Site, ask, host_page, one_line, opened

pytestmark = pytest.mark.slow
Open = Callable[..., BrowserContext]
HARMLESS = "https://www.google.com/"


def chatting(context: BrowserContext, chat: Service, site: Site) -> Page:
    """A page where somebody came from another page, and asked something."""
    context.route(f"{HARMLESS}**", lambda route: route.fulfill(body="<title>Search</title>", content_type="text/html"))
    page = context.new_page()
    page.goto(site.add("/before", host_page("<p>before</p>")))
    page.goto(site.add("/exit", host_page(one_line(chat, language="en"))))
    ask(opened(page), QUESTIONS["en"])
    return page


def press_the_button(page: Page) -> None:
    """Tap "Leave now"."""
    page.locator("agahi-chat button.exit").click()


def press_escape_twice(page: Page) -> None:
    """The keys, one after the other."""
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")


@pytest.mark.parametrize("leave", [press_the_button, press_escape_twice])
def test_leaving_opens_another_page_and_forgets(open_context: Open, chat: Service, site: Site, leave: Callable[[Page], None]) -> None:
    """At once; storage, the entry in the history and the conversation on the server are gone."""
    context = open_context()
    page = chatting(context, chat, site)
    token = page.evaluate("JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage).find((key) => /\\d$/.test(key)))).token")
    headers = {"Authorization": f"Bearer {token}"}
    reply = page.evaluate(
        "JSON.parse(sessionStorage.getItem(Object.keys(sessionStorage).find((key) => /\\d$/.test(key)))).items.at(-1).reply.id"
    )
    rated = {"reply": reply, "helpful": True}
    assert chat.client.post("/api/v1/feedback", json=rated, headers=headers).status_code == 204
    with page.expect_navigation(url=f"{HARMLESS}**"):
        leave(page)
    page.go_back()
    expect(page).to_have_url(f"{site.origin}/before")
    assert page.evaluate("[...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((key) => key.startsWith('agahi'))") == []
    for _ in range(100):
        if chat.client.post("/api/v1/feedback", json=rated, headers=headers).status_code == 404:
            break
        page.wait_for_timeout(50)
    else:
        pytest.fail("the conversation is still on the server")


def test_leaving_blanks_the_screen_before_the_other_page_comes(open_context: Open, chat: Service, site: Site) -> None:
    """On a slow line the old page would stay in sight for seconds."""
    page = chatting(open_context(), chat, site)
    click = "document.querySelector('agahi-chat').shadowRoot.querySelector('button.exit').click()"
    shown = page.evaluate(f"() => {{ {click}; return [getComputedStyle(document.documentElement).display, document.title.trim()]; }}")
    assert shown == ["none", ""]
    page.wait_for_url(f"{HARMLESS}**")


def test_one_escape_only_closes(open_context: Open, chat: Service, site: Site) -> None:
    """And gives the focus back to the button."""
    page = chatting(open_context(), chat, site)
    page.keyboard.press("Escape")
    launcher = page.locator("agahi-chat .launcher")
    expect(launcher).to_be_visible()
    expect(launcher).to_be_focused()
    page.wait_for_timeout(1600)  # as long as a second press counts
    page.keyboard.press("Escape")
    expect(page).to_have_url(f"{site.origin}/exit")


def test_it_leaves_to_the_address_of_the_page(open_context: Open, chat: Service, site: Site) -> None:
    """exit-url, when it is a web address."""
    context = open_context()
    context.route("https://weather.example/**", lambda route: route.fulfill(body="<title>Weather</title>", content_type="text/html"))
    page = context.new_page()
    page.goto(site.add("/weather", host_page(one_line(chat, exit_url="https://weather.example/lahore"))))
    opened(page)
    with page.expect_navigation(url="https://weather.example/lahore"):
        page.locator("agahi-chat button.exit").click()


def test_the_page_without_javascript_can_be_left(open_context: Open, chat: Service) -> None:
    """By a link, which works anywhere."""
    context = open_context(java_script_enabled=False)
    context.route(f"{HARMLESS}**", lambda route: route.fulfill(body="<title>Search</title>", content_type="text/html"))
    page = context.new_page()
    page.goto(f"{chat.address}/c/school?lang=en")
    with page.expect_navigation(url=f"{HARMLESS}**"):
        page.get_by_role("link", name="Leave now").click()


def test_a_plain_name_says_nothing_of_crime(open_context: Open, chat: Service, site: Site) -> None:
    """On the button, the heading and, when it fills the page, the tab."""
    page = open_context().new_page()
    page.goto(site.add("/neutral", host_page(one_line(chat, language="en", neutral=""))))
    expect(page.locator(".launcher")).to_have_text("Help")
    widget = opened(page)
    expect(widget.locator(".name h2")).to_have_text("Notes")
    page.goto(f"{chat.address}/c/school?lang=en")
    widget = page.locator("agahi-chat")
    widget.locator(".log .reply").first.wait_for()
    widget.locator("button.options").click()
    widget.get_by_label("Plain name and icon").check()
    expect(page).to_have_title("Notes")
    assert "notes" in (page.locator('link[rel="icon"]').get_attribute("href") or "")


def test_deleting_without_internet_says_what_was_done(open_context: Open, chat: Service, site: Site) -> None:
    """Gone here at once; gone on the server when it can be reached, and then the person is told."""
    context = open_context()
    page = chatting(context, chat, site)
    widget = page.locator("agahi-chat")
    context.set_offline(True)
    widget.locator("button.options").click()
    widget.locator(".choosing > .danger").click()
    widget.locator(".sure .danger").click()
    expect(widget.locator(".me")).to_have_count(0)
    with page.expect_request(lambda request: request.method == "DELETE"):
        context.set_offline(False)
    expect(widget.locator(".status")).to_contain_text("here and on our server")


@pytest.mark.parametrize("language", QUESTIONS)
def test_the_whole_path_with_a_keyboard(open_context: Open, chat: Service, site: Site, language: str) -> None:
    """Open, ask, go through the messages, take a choice, look at the options, close: without a mouse, in both directions."""
    page = open_context(viewport=DESK).new_page()
    page.goto(site.add(f"/keyboard-{language}", host_page(one_line(chat, language=language), lang=language)))
    page.locator(".launcher").wait_for()
    page.keyboard.press("Tab")
    expect(page.locator(".launcher")).to_be_focused()
    page.keyboard.press("Enter")
    widget = page.locator("agahi-chat")
    expect(widget.locator("#box")).to_be_focused()
    widget.locator(".reply").first.wait_for()
    page.keyboard.insert_text(QUESTIONS[language])
    page.keyboard.press("Enter")
    widget.locator(".reply.answer").wait_for()
    expect(widget.locator("#box")).to_be_focused()
    expect(widget.locator("#box")).to_have_value("")
    widget.locator(".log").focus()
    page.keyboard.press("End")
    expect(widget.locator(".reply.answer")).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(widget.locator(".me")).to_be_focused()
    page.keyboard.press("ArrowDown")
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("document.activeElement.shadowRoot?.activeElement?.className ?? 'outside'"))
        if seen[-1] == "outside":
            break
    assert "choice" in seen
    assert "outside" in seen, "the keyboard is trapped in the chat"
    widget.locator("button.options").focus()
    page.keyboard.press("Enter")
    expect(widget.locator(".choosing")).to_be_focused()
    page.keyboard.press("Escape")
    expect(widget.locator(".choosing")).to_have_count(0)
    expect(widget.locator("button.options")).to_be_focused()


def test_an_answer_is_announced_once(open_context: Open, chat: Service, site: Site) -> None:
    """In a live region of its own, in the language of the answer; the transcript is none, and the focus stays."""
    page = open_context().new_page()
    page.goto(site.add("/announced", host_page(one_line(chat, language="en"))))
    widget = opened(page)
    page.evaluate(
        """() => { window.told = []; const live = document.querySelector('agahi-chat').shadowRoot.querySelector('[aria-live=polite]');
        const hear = ({ addedNodes }) => addedNodes.forEach((node) => told.push([node.lang, node.textContent]));
        new MutationObserver((changes) => changes.forEach(hear)).observe(live, { childList: true }); }"""
    )
    ask(widget, QUESTIONS["ur"])
    told = [text for text in page.evaluate("window.told") if text[1].startswith("جواب")]
    assert len(told) == 1
    assert told[0][0] == "ur"
    assert widget.locator(".log [aria-live]:not([aria-live=off]), .log[aria-live], .log[role=log]").count() == 0


@pytest.mark.parametrize("language", QUESTIONS)
def test_everything_fits_at_four_hundred_per_cent(open_context: Open, chat: Service, site: Site, language: str) -> None:
    """1280 pixels at 400 % are 320: nothing is cut off, nothing scrolls sideways, also with the largest letters."""
    page = open_context(viewport={"width": 320, "height": 256}).new_page()
    page.goto(site.add(f"/zoom-{language}", host_page(one_line(chat, language=language, text_size="larger"), lang=language)))
    widget = opened(page)
    ask(widget, QUESTIONS[language])
    wide = widget.locator(".panel").evaluate(
        """(panel) => [...panel.querySelectorAll('.head *, .log, .log *, .ask, .ask *')]
        .filter((node) => node.getClientRects().length && !node.closest('.unseen'))
        .map((node) => [node.className, node.getBoundingClientRect()])
        .filter(([, box]) => box.width && (box.right > 321 || box.left < -1)).map(([name]) => String(name?.baseVal ?? name))"""
    )
    assert wide == []
    assert widget.locator(".log").evaluate("(log) => log.clientHeight") > 60


def test_targets_are_large_enough(open_context: Open, chat: Service, site: Site) -> None:
    """At least 44 pixels high for what is tapped in fear, and 24 for links in a text (WCAG 2.2, 2.5.8, except in sentences)."""
    page = open_context(viewport=PHONE).new_page()
    page.goto(site.add("/targets", host_page(one_line(chat, language="en"))))
    widget = opened(page)
    ask(widget, QUESTIONS["en"])
    small = widget.locator("button:visible, a.call:visible, summary:visible").evaluate_all(
        "(nodes) => nodes.map((node) => [node.textContent, node.getBoundingClientRect().height]).filter(([, height]) => height < 40)"
    )
    assert small == []


@pytest.mark.parametrize("media", [{"forced_colors": "active"}, {"reduced_motion": "reduce"}, {"contrast": "more"}], ids=str)
def test_what_the_system_asks_for_is_done(open_context: Open, chat: Service, site: Site, media: dict[str, str]) -> None:
    """Forced colours keep edges, reduced motion moves nothing, more contrast has strong lines."""
    page = open_context(**media).new_page()
    page.goto(site.add("/media", host_page(one_line(chat, language="en"))))
    widget = opened(page)
    answer = ask(widget, QUESTIONS["en"])
    if "forced_colors" in media:
        assert answer.evaluate("(node) => getComputedStyle(node).borderTopStyle") == "solid"
    if "reduced_motion" in media:
        assert widget.locator(".typing i").first.evaluate("(node) => getComputedStyle(node).animationName") == "none"
    if "contrast" in media:
        style = "getComputedStyle(node.closest('.panel'))"
        assert answer.evaluate(f"(node) => {style}.getPropertyValue('--line')") == answer.evaluate(
            f"(node) => {style}.getPropertyValue('--ink')"
        )
