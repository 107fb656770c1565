"""A browser for tests: how it is started, and what every page has to keep in every state.

`assert_sound(page)` is the one call for a page state: the page contract, axe without a violation, nothing from
elsewhere, nothing that the content security policy had to stop.
"""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from playwright.sync_api import Browser, Page, sync_playwright

PHONE, DESKTOP = 320, 1280  # CSS pixels; 320 is also 1280 at 400 % zoom (WCAG 2.2, 1.4.10)
# As root a browser cannot use its sandbox; the rest keeps it from calling home.
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AXE_OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "wcag2aaa"],
    "rules": {"target-size": {"enabled": True}},
}
# Chromium's own remark when somebody was quicker than the page: their focus stays where they put it, as it should.
NO_FAULT = ("Autofocus processing was blocked",)
# What the server promises of every page, read by the browser from the document as it stands.
CONTRACT = """() => {
    const wrong = [];
    const h1 = [...document.querySelectorAll("h1")];
    if (h1.length !== 1) wrong.push(`${h1.length} h1`);
    const heading = (h1[0]?.innerText ?? "").replace(/\\s+/g, " ").trim();
    const title = document.title.replace(/^(Error|Gwall): /, "").replace(/\\s+/g, " ");
    if (!title.startsWith(heading)) wrong.push(`title "${title}" does not start with h1 "${heading}"`);
    const failed = Boolean(document.querySelector(".govuk-error-summary, .govuk-error-message"));
    if (failed !== title.length < document.title.length && location.pathname.indexOf("/gallery/fields/") < 0)
        wrong.push("errors and the title do not agree");
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    for (const id of new Set(ids.filter((id, at) => ids.indexOf(id) !== at))) wrong.push(`id ${id} twice`);
    if (!document.documentElement.lang || !document.documentElement.dir) wrong.push("no lang or dir");
    if (document.querySelector("[required]")) wrong.push("a required attribute");
    if (document.querySelector("form[method=post]:not([novalidate])")) wrong.push("a form validated by the browser");
    if (document.querySelector("[style], style, script:not([src])")) wrong.push("inline style or script");
    for (const link of document.querySelectorAll(".govuk-error-summary a"))
        if (!document.querySelector(link.getAttribute("href"))) wrong.push(`${link.innerText} leads nowhere`);
    for (const label of document.querySelectorAll("label[for]"))
        if (!document.getElementById(label.htmlFor)) wrong.push(`label ${label.innerText} is for nothing`);
    if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)
        wrong.push(`wider than the window by ${document.documentElement.scrollWidth - innerWidth} px`);
    return wrong;
}"""


@contextmanager
def chromium() -> Iterator[Browser]:
    """Debian's Chromium (`CHROMIUM` names another); Playwright's own where neither is installed."""
    path = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=path if path.exists() else None, args=ARGUMENTS)


@contextmanager
def served(application: Callable[..., Any]) -> Iterator[str]:
    """A WSGI application on a free port of this machine; gives its address."""
    server = ThreadedWSGIServer(("127.0.0.1", 0), QuietHandler, allow_reuse_address=False)
    server.daemon_threads = True
    server.set_app(application)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class QuietHandler(WSGIRequestHandler):
    """Says nothing of each request."""

    def log_message(self, format: str, *args: Any) -> None:
        pass


class Visitor:
    """A page in a context of its own that remembers what went wrong while it was used."""

    def __init__(
        self,
        browser: Browser,
        address: str,
        *,
        width: int = DESKTOP,
        dark: bool = False,
        javascript: bool = True,
        **more: Any,
    ) -> None:
        self.address = address
        self.trouble: list[str] = []
        self.context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme="dark" if dark else "light",
            java_script_enabled=javascript,
            reduced_motion="reduce",
            **more,
        )
        self.page: Page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.trouble.append(f"script: {error}"))
        self.page.on("console", self._console)
        self.page.on("request", self._request)

    def open(self, path: str) -> Page:
        """Go to a path of the server."""
        self.page.goto(self.address + path)
        return self.page

    def become(self, *, width: int, dark: bool) -> None:
        """The same page in another window, in another scheme."""
        self.page.set_viewport_size({"width": width, "height": 900})
        self.page.emulate_media(color_scheme="dark" if dark else "light")

    def close(self) -> None:
        """End the context."""
        self.context.close()

    def _console(self, message: Any) -> None:
        """Our scripts say nothing; whatever is said is a fault, a broken policy or a component that did not start."""
        if not message.text.startswith(NO_FAULT):
            self.trouble.append(f"console: {message.text}")

    def _request(self, request: Any) -> None:
        if not request.url.startswith((self.address, "data:")):
            self.trouble.append(f"asked elsewhere: {request.url}")


def broken_promises(page: Page) -> list[str]:
    """What the page contract of the design system says and this page does not keep."""
    return page.evaluate(CONTRACT)


def violations(page: Page) -> list[str]:
    """What axe finds, each with the first element that it names."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    found = page.evaluate("async (options) => (await axe.run(options)).violations", AXE_OPTIONS)
    return [f"{each['id']}: {each['help']}: {each['nodes'][0]['html'][:200]}" for each in found]


def assert_sound(visitor: Visitor) -> None:
    """The page as it stands keeps the contract, and axe finds nothing."""
    wrong = broken_promises(visitor.page) + violations(visitor.page) + visitor.trouble
    assert not wrong, f"{visitor.page.url}\n" + "\n".join(wrong)
