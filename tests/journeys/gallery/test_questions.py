"""A question page by keyboard, with its errors, follow-ups and limits."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.browser import PHONE, Visitor

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]

WALK = """() => [...document.querySelectorAll(
    "a[href], button:not([hidden]), input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
    .filter((each) => each.checkVisibility() && !each.disabled
        && !(each.type === "radio" && each !== each.form.querySelector(`[name="${each.name}"]`)))
    .map((each, at) => { each.dataset.stop = at; return String(at); })"""
FOCUS_SHOWS = """() => {
    const style = getComputedStyle(document.activeElement);
    return style.outlineStyle !== "none" || style.boxShadow !== "none";
}"""


def walk(page: Page, stops: int) -> list[str | None]:
    """What Tab reaches, one stop at a time, each with a visible focus."""
    reached = []
    for _ in range(stops):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.dataset.stop"))
        assert page.evaluate(FOCUS_SHOWS), page.evaluate("document.activeElement.outerHTML")
    return reached


@pytest.mark.parametrize("path", ["/gallery/page/words/", "/gallery/page/choice/", "/gallery/page/desk/"])
def test_tab_reaches_everything_once_in_the_order_of_the_page(visit: Visit, path: str):
    page = visit().open(path)
    stops = page.evaluate(WALK)
    assert walk(page, len(stops)) == stops


def test_the_error_summary_has_the_focus_and_leads_to_the_box(visit: Visit):
    page = visit().open("/gallery/page/words-error/")
    expect(page.locator(".govuk-error-summary")).to_be_focused()
    page.get_by_role("link", name="Write what matters to you").click()
    expect(page.locator("#id_words")).to_be_focused()


def test_skip_link_leads_past_everything(visit: Visit):
    page = visit().open("/gallery/page/words/")
    page.locator("[data-govuk-skip-link-init]").wait_for(state="attached")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()


def test_a_follow_up_opens_with_its_answer(visit: Visit):
    page = visit().open("/gallery/fields/")
    expect(page.locator("#id_empty-who")).to_be_hidden()
    page.get_by_label("Somebody has to help me with part of it").first.check()
    expect(page.locator("#id_empty-who")).to_be_visible()
    page.locator("#id_empty-everyday_0").check()
    expect(page.locator("#id_empty-who")).to_be_hidden()


def test_none_of_these_stands_alone(visit: Visit):
    page = visit().open("/gallery/fields/")
    page.locator("#id_empty-worries_0").check()
    page.locator("#id_empty-worries_3").check()
    expect(page.locator("#id_empty-worries_0")).not_to_be_checked()
    page.locator("#id_empty-worries_0").check()
    expect(page.locator("#id_empty-worries_3")).not_to_be_checked()


def test_the_characters_left_are_counted_and_nothing_is_cut(visit: Visit):
    page = visit().open("/gallery/fields/")
    box = page.locator("#id_empty-words")
    box.fill("x" * 1005)
    expect(page.locator(".govuk-character-count__status").first).to_have_text("Characters too many: 5")
    assert len(box.input_value()) == 1005


def test_the_menu_opens_and_closes_on_a_phone(visit: Visit):
    page = visit(width=PHONE).open("/gallery/page/words/")
    menu = page.get_by_role("button", name="Menu")
    expect(page.get_by_role("link", name="Your plan")).to_be_hidden()
    menu.click()
    expect(page.get_by_role("link", name="Your plan")).to_be_visible()


def test_pressing_twice_sends_once(visit: Visit):
    visitor = visit()
    page = visitor.open("/gallery/page/several/")
    sent: list[str] = []
    page.route("**/several/", lambda route: sent.append(route.request.method) or route.abort())
    page.get_by_role("button", name="Save the call").evaluate("(it) => { it.click(); it.click(); it.click(); }")
    page.wait_for_timeout(300)
    assert sent == ["POST"]


def test_exit_this_page_leaves_when_shift_is_pressed_three_times(visit: Visit):
    page = visit().open("/gallery/page/exit/")
    page.route(
        "https://www.bbc.co.uk/**", lambda route: route.fulfill(body="<h1>Weather</h1>", content_type="text/html")
    )
    page.locator("[data-govuk-exit-this-page-init]").wait_for()
    for _ in range(3):
        page.keyboard.press("Shift")
    expect(page.get_by_role("heading", name="Weather")).to_be_visible()
