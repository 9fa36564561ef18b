"""The pages of others: hostile styles, strict policies, old libraries, two chats, sites that are not allowed."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.e2e.conftest import DESK, QUESTIONS, Service
from tests.e2e.widget.conftest import Site, ask, host_page, one_line, opened
from tests.xss import STRINGS

pytestmark = pytest.mark.slow
Open = Callable[..., BrowserContext]
LOOKED_AT = (".panel", ".panel .head", "#box", ".reply p", ".exit", ".strip")
HOSTILE_STYLE = """
  * { all: unset; } * { all: unset !important; }
  *, *::before { color: red !important; font: 5px cursive !important; direction: rtl !important; display: inline !important;
  letter-spacing: 1em !important; text-transform: uppercase !important;
  visibility: hidden !important; }
  html { font-size: 62.5%; direction: rtl; filter: none; } body { transform: rotate(3deg); overflow: hidden; }
  button, textarea, agahi-chat { position: static !important; inline-size: 1px !important; opacity: 0 !important;
  pointer-events: none !important; }
"""
OLD_GLOBALS = """
  Array.prototype.toJSON = function () { return '[' + this.join() + ']'; };
  Array.prototype.each = Array.prototype.forEach; Object.prototype.extend = function () {}; String.prototype.strip = String.prototype.trim;
  window.$ = window.jQuery = () => null; window.define = () => { throw new Error('AMD'); }; window.define.amd = {};
  window.require = window.exports = window.module = 'old'; window.h = window.Chat = window.icon = window.state = 'mine'; window.name = 'x';
"""


def look(page: Page) -> dict[str, Any]:
    """How the chat is drawn: what the browser computed for its parts, and where they are."""
    return {
        selector: page.locator(f"agahi-chat {selector}").first.evaluate(
            """(node) => { const style = getComputedStyle(node), box = node.getBoundingClientRect();
            const names = ['color', 'backgroundColor', 'fontSize', 'fontFamily', 'direction', 'display', 'lineHeight', 'letterSpacing',
              'textTransform', 'visibility', 'opacity', 'pointerEvents'];
            return [...names.map((name) => style[name]), box.x, box.y, box.width, box.height]; }"""
        )
        for selector in LOOKED_AT
    }


@pytest.mark.parametrize("language", ["en", "ur"])
def test_styles_of_the_page_change_nothing(open_context: Open, chat: Service, site: Site, language: str) -> None:
    """Resets, all: unset with and without !important, direction, tiny roots, transforms: the chat looks as on a clean page."""
    looks = []
    for name, head in (("clean", ""), ("hostile", f"<style>{HOSTILE_STYLE}</style>")):
        page = open_context(viewport=DESK).new_page()
        page.goto(site.add(f"/{name}-{language}", host_page(one_line(chat, language=language), head, lang=language)))
        ask(opened(page), QUESTIONS[language])
        page.locator("agahi-chat .typing").wait_for(state="hidden")
        page.locator("agahi-chat .log").evaluate("(log) => { log.scrollTop = 0; }")
        looks.append(look(page))
    assert looks[0] == looks[1]


def test_a_strict_policy_is_kept(open_context: Open, chat: Service, site: Site) -> None:
    """No inline style, no eval, trusted types, nothing from other places: and the browser has nothing to complain of."""
    policy = (
        f"default-src 'none'; script-src {chat.address}; connect-src {chat.address}; style-src 'none'; img-src data:; base-uri 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    )
    page = open_context().new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if "favicon" not in message.text else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(site.add("/strict", host_page(one_line(chat), '<link rel="icon" href="data:,">'), Content_Security_Policy=policy))
    widget = opened(page)
    answer = ask(widget, QUESTIONS["en"])
    answer.locator(".rating button").first.click()
    widget.locator("button.options").click()
    assert complaints == []


def test_old_libraries_change_nothing(open_context: Open, chat: Service, site: Site) -> None:
    """Prototypes that were extended, and globals that are taken: asked, reloaded, restored."""
    page = open_context().new_page()
    page.goto(site.add("/old", host_page(one_line(chat), f"<script>{OLD_GLOBALS}</script>")))
    names = page.evaluate("Object.keys(window)")
    ask(opened(page), QUESTIONS["en"])
    assert set(page.evaluate("Object.keys(window)")) == set(names)
    page.reload()
    widget = page.locator("agahi-chat")
    expect(widget.locator(".me")).to_have_count(1)
    expect(widget.locator(".reply.answer .choice").first).to_be_visible()


def test_two_chats_on_one_page(open_context: Open, chat: Service, site: Site) -> None:
    """Each has its own conversation, also after a reload."""
    page = open_context(viewport=DESK).new_page()
    element = '<agahi-chat id="inside" campaign="school" language="ur"></agahi-chat>'
    page.goto(site.add("/two", host_page(element + one_line(chat) + one_line(chat, language="en", position="start"))))
    inside = page.locator("#inside")
    inside.locator(".reply").first.wait_for()
    ask(inside, QUESTIONS["ur"])
    floating = page.locator("agahi-chat[mode=floating]")
    expect(floating).to_have_count(2)
    ask(opened(page, "agahi-chat[mode=floating] >> nth=1"), QUESTIONS["en"])
    for widget, count in ((inside, 1), (floating.nth(0), 0), (floating.nth(1), 1)):
        expect(widget.locator(".me")).to_have_count(count)
    page.reload()
    expect(inside.locator(".me p").first).to_have_text(QUESTIONS["ur"])
    expect(floating.nth(1).locator(".me p").first).to_have_text(QUESTIONS["en"])


@pytest.mark.parametrize(
    ("campaign", "code"), [("elsewhere", "origin_not_allowed"), ("unheard-of", "origin_not_allowed"), ("", "origin_not_allowed")]
)
def test_a_site_that_is_not_allowed_is_told_so(open_context: Open, chat: Service, site: Site, campaign: str, code: str) -> None:
    """The console names the error and the remedy; the person gets the emergency numbers and a link to the chat."""
    page = open_context().new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.text.startswith("agahi-chat") else None)
    page.goto(site.add(f"/refused-{campaign}", host_page(one_line(chat, campaign))))
    page.locator(".launcher").click()
    notice = page.locator("agahi-chat .notice[role=alert]")
    expect(notice.locator("a, span").last).to_contain_text(chat.address)
    expect(page.locator('agahi-chat .strip a[href="tel:15"]')).to_be_visible()
    assert any(code in line and "config/campaigns.yml" in line for line in told), told


def test_a_pinned_version_works_and_a_changed_one_does_not(open_context: Open, chat: Service, site: Site) -> None:
    """The browser compares the loader with the hash of the line."""
    version = max((chat.data / "widget").iterdir(), key=lambda folder: folder.stat().st_mtime)
    digest = base64.b64encode(hashlib.sha384((version / "loader.js").read_bytes()).digest()).decode()
    page = open_context().new_page()
    for path, integrity in (("/pinned", digest), ("/changed", digest[::-1])):
        source = f'src="{chat.address}/widget/{version.name}/loader.js" integrity="sha384-{integrity}" crossorigin="anonymous"'
        page.goto(site.add(path, host_page(f'<script async {source} data-campaign="school" data-language="en"></script>')))
        if path == "/pinned":
            opened(page)
        else:
            page.wait_for_load_state("networkidle")
            expect(page.locator("agahi-chat")).to_have_count(0)


def test_a_frame_is_for_the_sites_of_the_campaign(open_context: Open, chat: Service, site: Site) -> None:
    """The campaign's page opens in a frame of its site; the browser refuses it elsewhere."""
    page = open_context(viewport=DESK).new_page()
    for campaign in ("school", "elsewhere"):
        frame = f'<iframe src="{chat.address}/c/{campaign}" title="chat" width="400" height="600"></iframe>'
        page.goto(site.add(f"/frame-{campaign}", host_page(frame)))
        inside = page.frame_locator("iframe").locator(".log .reply").first
        if campaign == "school":
            inside.wait_for()
        else:
            page.wait_for_load_state("networkidle")
            expect(inside).to_have_count(0)
            assert page.frames[1].url.startswith("chrome-error://")


def test_attributes_are_checked(open_context: Open, chat: Service, site: Site) -> None:
    """A value that is not allowed is named in the console, and the default is used."""
    page = open_context().new_page()
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.type == "warning" else None)
    bad = one_line(chat, theme="pink", text_size="huge", accent="red", exit_url="javascript:alert(1)", position="middle", language="en")
    page.goto(site.add("/attributes", host_page(bad)))
    widget = opened(page)
    assert widget.locator(".panel").get_attribute("data-theme") == "auto"
    for name in ("theme", "text-size", "accent", "position"):
        assert any(f'{name}="' in line for line in told), name


def test_the_element_can_be_moved_removed_and_changed(open_context: Open, chat: Service, site: Site) -> None:
    """Moving keeps the chat; removing takes it down; attributes work at once."""
    page = open_context().new_page()
    page.goto(site.add("/moved", host_page(one_line(chat, language="en") + "<div id=place></div>")))
    widget = opened(page)
    ask(widget, QUESTIONS["en"])
    page.evaluate("document.querySelector('#place').append(document.querySelector('agahi-chat'))")
    expect(widget.locator(".me")).to_have_count(1)
    page.evaluate("document.querySelector('agahi-chat').setAttribute('theme', 'dark')")
    expect(widget.locator(".panel")).to_have_attribute("data-theme", "dark")
    page.evaluate("window.kept = document.querySelector('agahi-chat'); kept.remove()")
    page.evaluate("new Promise(requestAnimationFrame).then(() => document.body.append(kept))")
    expect(widget.locator(".panel")).to_be_visible()
    expect(widget.locator(".me")).to_have_count(1)


def test_fifty_openings_leak_nothing(open_context: Open, chat: Service, site: Site) -> None:
    """Nodes and listeners after fifty openings are those after five."""
    context = open_context()
    page = context.new_page()
    page.goto(site.add("/leak", host_page(one_line(chat, language="en"))))
    widget = opened(page)
    ask(widget, QUESTIONS["en"])
    session = context.new_cdp_session(page)
    session.send("Performance.enable")

    def cycles(count: int) -> dict[str, float]:
        for _ in range(count):
            widget.locator("button.options").click()
            widget.locator("button.options").click()
            widget.locator("button.close").click()
            widget.locator(".launcher").click()
            widget.locator("#box").wait_for()
        page.wait_for_function("document.querySelector('agahi-chat').shadowRoot.querySelector('[aria-live]').childElementCount === 0")
        for _ in range(3):
            session.send("HeapProfiler.collectGarbage")
        metrics = {item["name"]: item["value"] for item in session.send("Performance.getMetrics")["metrics"]}
        return {name: metrics[name] for name in ("Nodes", "JSEventListeners", "Documents")}

    early, late = cycles(5), cycles(50)
    assert late["JSEventListeners"] <= early["JSEventListeners"]
    assert late["Nodes"] <= early["Nodes"] + 5
    assert late["Documents"] <= early["Documents"]


def poisoned(text: str, at: int) -> dict[str, Any]:
    """A reply with a string in every place that a reply has for one."""
    card = {
        "id": "x", "name": text, "what_for": text, "phones": [{"number": text, "label": text}], "sms": text, "email": text, "url": text,
        "hours": text, "cost": text, "note": text, "checked": "2026-01-01",
    }  # fmt: skip
    section = {
        "section": text,
        "heading": text,
        "plain": text,
        "penalty": text,
        "aggravated": [text],
        "bail": text,
        "remedy": text,
        "note": text,
    }
    file = {"type": "download", "title": text, "name": text, "media_type": text, "size": 1, "url": text, "expires": "2026-01-01T00:00:00Z"}
    blocks = [
        {"type": "text", "title": text, "text": text}, {"type": "steps", "title": text, "items": [text], "ordered": True},
        {"type": "checklist", "title": text, "items": [text]}, {"type": "contacts", "title": text, "contacts": [card]},
        {"type": "law", "title": text, "sections": [section]}, {"type": "notice", "text": text}, file,
        {"type": "quiz", "question": text, "options": [text, text], "correct": 0, "explanation": text},
    ]  # fmt: skip
    return {
        "id": f"{at}.0", "outcome": "answer", "topic": text, "aspect": "overview", "language": "en", "confidence": 1, "text": text,
        "blocks": blocks, "choices": [{"title": text, "payload": text}], "sources": [{"title": text, "url": text}], "checked": "2026-01-01",
    }  # fmt: skip


def test_two_hundred_strings_reach_the_page_as_text(open_context: Open, chat: Service, site: Site) -> None:
    """Typed, and in every field of an answer: shown letter for letter; no element, no attribute, no address comes of it."""
    assert len(set(STRINGS)) >= 200
    page = open_context().new_page()
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    count = 0

    def answer(route: Route) -> None:
        nonlocal count
        count += 1
        text = json.loads(route.request.post_data or "{}")["text"]
        body = {"language": "en", "replies": [poisoned(text, count)]}
        route.fulfill(status=200, content_type="application/json", headers={"Access-Control-Allow-Origin": "*"}, body=json.dumps(body))

    page.route("**/api/v1/messages", answer)
    page.goto(
        site.add("/xss", host_page(one_line(chat, language="en"))) + "?utm_source=<script>window.xss=1</script>&utm_medium=%22onload=%22"
    )
    widget = opened(page)
    clean = set(widget.locator(".panel").evaluate("(panel) => [...panel.querySelectorAll('*')].map((node) => node.localName)"))
    for text in STRINGS:
        reply = ask(widget, text)
        typed = text.strip()
        assert widget.locator(".me").last.locator("p").first.text_content() == typed
        assert reply.locator("h3").first.text_content() == typed
    found = widget.locator(".panel").evaluate(
        """(panel) => { const nodes = [...panel.querySelectorAll('*')], attributes = nodes.flatMap((node) => [...node.attributes]);
        const links = nodes.filter((node) => node.href ?? node.src).map((node) => new URL(node.href ?? node.src));
        return { names: [...new Set(nodes.map((node) => node.localName))], links: [...new Set(links.map((url) => url.protocol + url.host))],
          handlers: attributes.map((one) => one.name).filter((name) => /^on|^srcdoc$/.test(name)) }; }"""
    )
    expected = {"h3", "h4", "li", "ol", "ul", "input", "section", "small", "time", "a", "bdi", "br", "article", "span", "label"}
    assert set(found["names"]) <= clean | expected
    assert found["handlers"] == []
    own = chat.address.replace("//", "")
    assert {link for link in found["links"] if not link.startswith(("https:", "tel:", "sms:", "mailto:"))} <= {own}
    assert page.evaluate("window.xss") is None


def test_strings_in_attributes_reach_the_service_as_nothing(open_context: Open, chat: Service, site: Site) -> None:
    """A campaign, a language, an address to leave to that are markup are not used."""
    page = open_context().new_page()
    page.on("dialog", lambda dialog: pytest.fail(f"a dialog opened: {dialog.message}"))
    page.goto(site.add("/attribute", host_page("")))
    for text in STRINGS[::20]:
        page.evaluate(
            """([address, text]) => { const script = document.createElement('script');
            Object.assign(script.dataset, { campaign: text, language: text, exitUrl: text, accent: text, theme: text });
            script.src = address; document.body.append(script); }""",
            [f"{chat.address}/widget.js", text],
        )
        page.locator("agahi-chat").last.locator(".launcher").wait_for()
        page.locator("agahi-chat").last.locator(".launcher").click()
        page.locator("agahi-chat").last.locator(".panel").wait_for()
        page.evaluate("document.querySelectorAll('agahi-chat').forEach((node) => node.remove())")
    assert page.evaluate("window.xss") is None
