"""The page in a real browser, as people see it: three languages, a phone and a desk, with and without JavaScript."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.e2e.conftest import DESK, PHONE, QUESTIONS, Service

pytestmark = pytest.mark.slow


def asked(page: Page, service: Service, language: str) -> None:
    """Open the page and ask the language's question."""
    page.goto(f"{service.address}/?lang={language}")
    page.get_by_role("textbox").fill(QUESTIONS[language])
    page.locator(".ask button").click()
    page.locator("article.reply").wait_for()


def violations(page: Page) -> list[str]:
    """What axe finds wrong, by rule."""
    found = Axe().run(page).response["violations"]
    return [f"{item['id']}: {item['nodes'][0]['html'][:200]}" for item in found]


@pytest.mark.parametrize("language", QUESTIONS)
@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_question_is_answered_on_the_page(
    browser: Browser, service: Service, pictures: Path, language: str, size: dict[str, int]
) -> None:
    """Typed and sent without JavaScript; right to left where it should be; nothing wider than the screen; axe is content."""
    context = browser.new_context(viewport=size, java_script_enabled=False)  # type: ignore[arg-type]
    page = context.new_page()
    asked(page, service, language)
    page.screenshot(path=pictures / f"page-{language}-{size['width']}.png", full_page=True)
    assert page.locator("html").get_attribute("dir") == ("rtl" if language == "ur" else "ltr")
    assert page.locator("article.reply").get_attribute("lang") == language
    assert page.locator('a[href="tel:1799"]').count() >= 1
    context.close()
    scripted = browser.new_context(viewport=size, bypass_csp=True)  # type: ignore[arg-type]
    page = scripted.new_page()
    asked(page, service, language)
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    assert violations(page) == []
    scripted.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_first_view_has_no_accessibility_fault(browser: Browser, service: Service, pictures: Path, scheme: str) -> None:
    """Before the first question, by day and by night."""
    context = browser.new_context(viewport=PHONE, color_scheme=scheme, bypass_csp=True)  # type: ignore[arg-type]
    page = context.new_page()
    for language in QUESTIONS:
        page.goto(f"{service.address}/?lang={language}")
        page.screenshot(path=pictures / f"front-{language}-{scheme}.png", full_page=True)
        assert violations(page) == []
    context.close()


def test_the_whole_path_with_a_keyboard(browser: Browser, service: Service) -> None:
    """Skip link, question, answer, a choice, another language, delete: without a mouse, without JavaScript."""
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{service.address}/?lang=en")
    page.keyboard.press("Tab")
    assert page.locator(".skip").is_visible()
    page.keyboard.press("Enter")
    page.keyboard.type(QUESTIONS["en"])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.get_by_role("article").wait_for()
    page.get_by_role("button", name="Proof to keep").press("Enter")
    page.get_by_role("heading", name="Proof to keep").wait_for()
    page.get_by_role("button", name="اردو").press("Enter")
    page.locator('html[dir="rtl"]').wait_for()
    page.locator('form[action="/delete"] button').press("Enter")
    page.get_by_role("article").wait_for()
    context.close()


def test_the_page_loads_nothing_from_elsewhere(browser: Browser, service: Service) -> None:
    """Every request goes to the service itself, and none breaks the content security policy."""
    context = browser.new_context()
    page = context.new_page()
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: requests.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    asked(page, service, "ur")
    assert requests
    assert all(url.startswith(service.address) for url in requests)
    assert complaints == []
    context.close()
