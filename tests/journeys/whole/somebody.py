"""Somebody at a browser, who looks at every page they come to: the page contract and axe, in each new state."""

import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Locator, Page, TimeoutError

from tests.journeys.browser import Visitor, broken_promises, violations

DEEP = bool(os.environ.get("OWNWAY_DEEP"))
PATIENCE = 15_000  # milliseconds
IDS = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=/)r[0-9a-z]{1,7}(?=/)")


class Somebody:
    """One person and their browser. What they press they find by its words, as people do."""

    def __init__(self, browser: Browser, address: str, *, javascript: bool = True, **how: Any) -> None:
        self.visitor = Visitor(browser, address, javascript=javascript, **how)
        self.page: Page = self.visitor.page
        self.javascript, self.browser = javascript, browser
        self.page.set_default_timeout(PATIENCE)
        self.seen: set[str] = set()
        self.reader: Page | None = None
        self.rows: dict[str, str] = {}  # by the site's token, the script's

    def close(self) -> None:
        """They leave."""
        self.visitor.close()
        if self.reader:
            self.reader.context.close()

    # Where they are

    def open(self, path: str) -> "Somebody":
        """Go to a path of the site."""
        self.visitor.open(path)
        return self.look()

    @property
    def path(self) -> str:
        """Where they are, without the address of the site."""
        return self.page.url.removeprefix(self.visitor.address)

    @property
    def heading(self) -> str:
        """The page's one h1."""
        return self.page.locator("h1").inner_text()

    @property
    def words(self) -> str:
        """Everything the page says in its main part."""
        return self.page.locator("main").inner_text()

    def look(self) -> "Somebody":
        """Each new state of a page keeps the contract, and axe finds nothing."""
        state = self._state()
        if state in self.seen:
            return self
        self.seen.add(state)
        wrong = [*broken_promises(self.page), *self._violations(), *self.visitor.trouble]
        assert not wrong, f"{self.page.url}\n" + "\n".join(wrong)
        return self

    # What they do

    def follow(self, words: str, beside: str = "") -> "Somebody":
        """Follow the first link of the page itself that says this; in the row that says something else, if given."""
        main = self.page.locator("main")
        where = main.locator("tr, li, .govuk-summary-list__row", has_text=beside).last if beside else main
        return self._click(where.get_by_role("link", name=words).first)

    def press(self, words: str) -> "Somebody":
        """Press the first button of the page itself that says this."""
        return self._click(self.page.locator("main").get_by_role("button", name=words).first)

    def picture(self, name: str) -> "Somebody":
        """A picture for the README, where OWNWAY_PICTURES names a folder for them."""
        folder = os.environ.get("OWNWAY_PICTURES")
        if folder and self.javascript:
            self.page.screenshot(path=Path(folder) / f"{name}.png")
        return self

    def fill(self, **fields: Any) -> "Somebody":
        """Fill fields by name; a list ticks, a choice is marked, what stands closed is opened first."""
        for name, value in fields.items():
            self._fill(name, value)
        return self

    def sign_in(self, reference: str, passphrase: str) -> "Somebody":
        """Sign in with what was given on paper."""
        self.open("/sign-in/").fill(login=reference, password=passphrase)
        return self.press("Sign in")

    # A conversation

    def tell(self, answers: Mapping[str, Any]) -> "Somebody":
        """A whole conversation, as the script says: page by page, check the answers, send them."""
        return self.tell_until_check(answers).press("Send my answers")

    def tell_until_check(self, answers: Mapping[str, Any]) -> "Somebody":
        """Answer page by page; each answer leads on."""
        while not self.path.endswith("/check/"):
            page, rows = self.path, len(self.rows)
            self.answer(answers)
            assert (self.path, len(self.rows)) != (page, rows), f"{page} came back:\n{self.words}"
        return self

    def answer(self, answers: Mapping[str, Any]) -> "Somebody":
        """One page: a row a time where rows are added; what the script does not have is left open."""
        if self.page.locator('input[name="row"]').count():
            return self._answer_rows(answers)
        self._fill_from(answers, self.asked())
        return self.press("Continue")

    def _answer_rows(self, answers: Mapping[str, Any]) -> "Somebody":
        """The next row of the script under the token that the page gives it, then on."""
        names = self.asked()
        found = re.match(r"(.+)-(\w+)-(\w+)$", names[0]) if names else None
        if found is None:
            return self.press("Continue")
        group, token, first = found.groups()
        rows = [row for row in _rows(answers, group.replace("-", "."), first) if row not in self.rows.values()]
        if rows and token not in self.rows:
            self.rows[token] = rows.pop(0)
        self._fill_from(answers, names)
        return self.press("Save and add another" if rows else "Continue")

    def _fill_from(self, answers: Mapping[str, Any], names: Sequence[str]) -> None:
        """What the script has of what is asked. Somebody who is not offered yet is not chosen."""
        for name in names:
            key = ".".join(self.rows.get(part, part) for part in name.split("-"))
            value = answers.get(key)
            if value is not None and not (_is_row(value) and self.of_row(value) not in self.values(name)):
                self._fill(name, self.of_row(value) if _is_row(value) else value)

    def of_row(self, row: str) -> str:
        """The token that the site gave a row of the script."""
        return next((token for token, known in self.rows.items() if known == row), "")

    def asked(self) -> list[str]:
        """The names of the fields on the page, parts of one field once."""
        names = self.page.eval_on_selector_all(
            "main form:last-of-type :is(input:not([type=hidden]), textarea, select)", "all => all.map(e => e.name)"
        )
        return list(dict.fromkeys(re.sub(r"_(day|month|year|period|tick)$", "", name) for name in names))

    def values(self, name: str) -> list[str]:
        """What can be ticked or chosen in a field."""
        boxes = self.page.locator(f'main [name="{name}"]')
        return boxes.evaluate_all("all => all.map(e => e.value)")

    # By what kind of field it is

    def _fill(self, name: str, value: Any) -> None:
        found = self.page.locator(f'main [name="{name}"], main [name="{name}_day"]')
        assert found.count(), f"{self.path} has no field {name}: {self.asked()}"
        self._open_closed(found.first)
        tag = found.first.evaluate("e => e.type || e.tagName.toLowerCase()")
        if tag in ("radio", "checkbox"):
            for each in value if isinstance(value, Sequence) and not isinstance(value, str) else [value]:
                self.page.locator(f'main [name="{name}"][value="{_code(each)}"]').check()
        elif tag == "select-one":
            self._select(found.first, str(value))
        elif self.page.locator(f'main [name="{name}_day"]').count():
            self._fill_date(name, str(value))
        elif isinstance(value, Mapping):
            self._fill_parts(name, value)
        else:
            found.first.fill(str(value))

    def _fill_parts(self, name: str, value: Mapping[str, Any]) -> None:
        """An address, a way to reach somebody, an amount and how often it comes."""
        box = self.page.locator(f'main [name="{name}"]')
        if "lines" in value:
            box.fill(f"{value['lines']}\n{value.get('postcode', '')}".strip())
        elif "safe_to_leave_message" in value:
            box.fill(str(value["value"]))
        else:
            box.fill(f"{value['pence'] / 100:.2f}")
            self._select(self.page.locator(f'main [name="{name}_period"]'), str(value["per"]))
            if "kind" in value:
                self._select(self.page.locator(f'main [name="{name}-kind"]'), str(value["kind"]))

    def _fill_date(self, name: str, iso: str) -> None:
        for part, text in zip(("year", "month", "day"), iso.split("-"), strict=False):
            self.page.locator(f'main [name="{name}_{part}"]').fill(text)

    def _select(self, box: Locator, value: str) -> None:
        by_value = box.locator(f'option[value="{value}"]').count()
        box.select_option(value=value) if by_value else box.select_option(label=value)

    def _open_closed(self, field: Locator) -> None:
        closed = field.locator("xpath=ancestor::details[not(@open)]")
        if closed.count():
            closed.first.locator("summary").first.click()

    def _click(self, wanted: Locator) -> "Somebody":
        try:
            wanted.click()
        except TimeoutError as late:
            raise AssertionError(f"{late.message}\n{self.path} says:\n{self.words}") from None
        return self.look()

    # Looking

    def _state(self) -> str:
        errors = self.page.locator(".govuk-error-message").count()
        return f"{IDS.sub('*', self.path)} {self.heading} {errors}"

    def _violations(self) -> list[str]:
        """axe reads every state with scripts; what the server sent without them at night."""
        if self.javascript:
            return violations(self.page)
        return self._violations_of_what_they_see() if DEEP else []

    def _violations_of_what_they_see(self) -> list[str]:
        """axe needs scripts: it reads the same document, at the same address, in a window that runs no other."""
        html, url = self.page.content(), self.page.url
        self.reader = self.reader or self._open_reader()
        self.reader.unroute_all()
        self.reader.route("**/*.js", lambda route: route.abort())
        self.reader.route(lambda asked: asked == url, lambda route: route.fulfill(body=html, content_type="text/html"))
        self.reader.goto(url)
        return violations(self.reader)

    def _open_reader(self) -> Page:
        return self.browser.new_context(viewport=self.page.viewport_size).new_page()


def _rows(answers: Mapping[str, Any], group: str, first: str) -> list[str]:
    """The rows of a group in the script."""
    key = re.compile(rf"{re.escape(group)}\.(\w+)\.{first}$")
    return [match.group(1) for name in answers if (match := key.match(name))]


def _is_row(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"r\d", value) is not None


def _code(value: Any) -> str:
    return {True: "yes", False: "no"}.get(value, value) if isinstance(value, bool) else str(value)
