"""On a slow 3G line, as Chromium emulates it: 400 kbit/s, 400 ms there and back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext

from tests.e2e.conftest import QUESTIONS, Service
from tests.e2e.widget.conftest import Site, host_page, one_line

pytestmark = pytest.mark.slow
SLOW_3G = {"offline": False, "latency": 400, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
WATCH = """() => { const look = () => {
  const root = document.querySelector('agahi-chat')?.shadowRoot;
  for (const [name, selector] of [['button', '.launcher'], ['greeting', '.reply'], ['answer', '.reply.answer']])
    if (!(name in seen) && root?.querySelector(selector)) seen[name] = performance.now();
  requestAnimationFrame(look); };
  window.seen = {}; look(); }"""


def measure(context: BrowserContext, address: str, language: str) -> dict[str, float]:
    """Seconds: button after the page's load, first words and answer after the tap; the question is typed as soon as there is a box."""
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", SLOW_3G)
    page.add_init_script(f"({WATCH})()")
    page.goto(address)
    page.locator(".launcher").wait_for()
    loaded = page.evaluate("performance.timing.loadEventEnd - performance.timing.navigationStart")
    tapped = page.evaluate(
        "() => { document.querySelector('agahi-chat').shadowRoot.querySelector('.launcher').click(); return performance.now(); }"
    )
    box = page.locator("agahi-chat #box")
    box.fill(QUESTIONS[language])
    box.press("Enter")
    page.locator("agahi-chat .reply.answer").wait_for()
    seen = page.evaluate("window.seen")
    page.close()
    return {
        "button": (seen["button"] - loaded) / 1000,
        "greeting": (seen["greeting"] - tapped) / 1000,
        "answer": (seen["answer"] - tapped) / 1000,
    }


@pytest.mark.parametrize("language", QUESTIONS)
def test_on_slow_3g(open_context: Callable[..., BrowserContext], chat: Service, site: Site, language: str) -> None:
    """The button is there 1.5 s after the page, the answer to a question 4 s after the tap. A busy machine has three tries."""
    address = site.add(f"/slow-{language}", host_page(one_line(chat, language=language), lang=language))
    tries = []
    for _ in range(3):
        tries.append(measure(open_context(), address, language))
        if tries[-1]["button"] <= 1.5 and tries[-1]["answer"] <= 4:
            break
    print(f"slow 3G, {language}: " + ", ".join(f"{name} {seconds:.2f} s" for name, seconds in tries[-1].items()))
    assert min(one["button"] for one in tries) <= 1.5, tries
    assert min(one["answer"] for one in tries) <= 4, tries
