"""Debian's Chromium, a service with a campaign, and a site of somebody else's that embeds its chat."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Locator, Page

from tests.e2e.conftest import PHONE, Service, running

NAMES = {"en": "School week", "ur": "اسکول کا ہفتہ", "ur-Latn": "School ka hafta"}


@dataclass
class Site:
    """Another site: pages by path, each with its headers."""

    origin: str
    pages: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict)

    def add(self, path: str, html: str, **headers: str) -> str:
        """Put a page on the site; gives its address."""
        self.pages[path] = html, {name.replace("_", "-"): value for name, value in headers.items()}
        return self.origin + path


@pytest.fixture(scope="package")
def site() -> Iterator[Site]:
    """A site on a port of its own, which is an origin of its own."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            html, headers = made.pages.get(self.path.partition("?")[0], ("", {}))
            self.send_response(200 if html else 404)
            for name, value in {"Content-Type": "text/html; charset=utf-8", **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(html.encode())

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made = Site(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield made
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="package")
def chat(model: Path, site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service whose campaigns let the site embed the chat, and one that does not."""
    folder = tmp_path_factory.mktemp("widget")
    campaigns = [
        {"id": "demo", "name": NAMES, "topics": ["blackmail", "hacked_whatsapp"]},
        {"id": "school", "name": NAMES, "origins": [site.origin], "topics": ["blackmail", "fake_profile"], "sources": ["poster"]},
        {"id": "elsewhere", "name": NAMES, "origins": ["https://other.example"]},
    ]
    (folder / "campaigns.yml").write_text(yaml.safe_dump({"campaigns": campaigns}, allow_unicode=True), encoding="utf-8")
    environment = {"AGAHI_RATE_LIMIT": "0", "AGAHI_OPEN_LIMIT": "0", "AGAHI_CAMPAIGNS_FILE": str(folder / "campaigns.yml")}
    with running(folder / "var", **environment) as started:
        yield started


@pytest.fixture
def open_context(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Opens browser windows without a past; closes them after the test."""
    opened: list[BrowserContext] = []

    def start(**options: Any) -> BrowserContext:
        context = browser.new_context(**{"viewport": PHONE, **options})
        context.set_default_timeout(20_000)
        opened.append(context)
        return context

    yield start
    for context in opened:
        context.close()


def one_line(chat: Service, campaign: str = "school", **attributes: str) -> str:
    """The line that puts the chat on a page."""
    extra = "".join(f' data-{name.replace("_", "-")}="{value}"' for name, value in attributes.items())
    return f'<script async src="{chat.address}/widget.js" data-campaign="{campaign}"{extra}></script>'


def host_page(body: str, head: str = "", lang: str = "en") -> str:
    """A page of the other site."""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>Our school</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{head}</head>'
        f"<body><main><h1>Our school</h1><p>Welcome.</p></main>{body}</body></html>"
    )


def opened(page: Page, selector: str = "agahi-chat") -> Locator:
    """Tap the button and wait for the first words; gives the chat."""
    chat = page.locator(selector)
    chat.locator(".launcher").click()
    chat.locator(".reply").first.wait_for()
    return chat


def ask(chat: Locator, text: str) -> Locator:
    """Type a question and wait for its answer; gives the reply."""
    replies = chat.locator(".reply")
    before = replies.count()
    chat.locator("#box").fill(text)
    chat.locator("#box").press("Enter")
    answer = replies.nth(before)
    answer.wait_for()
    return answer


def violations(page: Page) -> list[str]:
    """What axe finds wrong, by rule; it looks into shadow roots."""
    found = Axe().run(page).response["violations"]
    return [f"{item['id']}: {item['nodes'][0]['target']} {item['nodes'][0]['html'][:160]}" for item in found]
