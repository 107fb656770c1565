"""Autosave and the warning before sign-out: nothing typed is lost, nobody is thrown out unheard."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from tests.journeys.browser import Visitor, assert_sound

pytestmark = pytest.mark.browser
Visit = Callable[..., Visitor]
QUESTION, TIMED = "/gallery/page/words/", "/gallery/page/timeout/"


def answering(page: Page, status: int, **more: str) -> list[str]:
    """The bodies that autosave sends from now on, each answered with a status."""
    bodies: list[str] = []

    def answer(route: Route) -> None:
        bodies.append(route.request.post_data or "")
        route.fulfill(status=status, **more)

    page.route("**/gallery/autosave/", answer)
    return bodies


def status_line(page: Page) -> object:
    return expect(page.locator("[data-saved-status]"), "the line that says what became of the words")


@pytest.fixture
def open_question(visit: Visit) -> Callable[[str], tuple[Visitor, Page]]:
    """Opens a page whose clock stands at 14:32 until the test moves it."""

    def opened(path: str) -> tuple[Visitor, Page]:
        visitor = visit(timezone_id="Europe/London", locale="en-GB")
        visitor.page.clock.install(time="2026-03-03T14:32:00Z")
        return visitor, visitor.open(path)

    return opened


Open = Callable[[str], tuple[Visitor, Page]]


def test_words_are_saved_within_five_seconds_of_the_last_key(open_question: Open):
    _, page = open_question(QUESTION)
    bodies = answering(page, 204)
    page.locator("#id_words").press_sequentially("Thursdays", delay=0)
    page.clock.run_for(2000)
    assert bodies == []  # still typing, perhaps
    page.clock.run_for(3000)
    status_line(page).to_have_text("Saved at 14:32")
    assert len(bodies) == 1
    assert "Thursdays" in bodies[0]
    assert "_once" in bodies[0]


def test_a_failure_says_that_the_words_are_still_here_and_tries_again(open_question: Open):
    _, page = open_question(QUESTION)
    answering(page, 503)
    page.locator("#id_words").fill("Thursdays")
    page.clock.run_for(3000)
    status_line(page).to_contain_text("Your words are still here")
    page.unroute("**/gallery/autosave/")
    bodies = answering(page, 204)
    page.clock.run_for(11000)
    status_line(page).to_contain_text("Saved at")
    assert "Thursdays" in bodies[0]


@pytest.mark.parametrize(("status", "words"), [(401, "You are signed out"), (409, "We keep this when you press")])
def test_why_words_could_not_be_saved_is_said(open_question: Open, status: int, words: str):
    _, page = open_question(QUESTION)
    answering(page, status)
    page.locator("#id_words").fill("Thursdays")
    page.clock.run_for(3000)
    status_line(page).to_contain_text(words)


def test_a_new_version_is_taken_into_the_form(open_question: Open):
    _, page = open_question(QUESTION)
    answering(page, 200, content_type="application/json", body='{"_once": "newer"}')
    page.locator("#id_words").fill("Thursdays")
    page.clock.run_for(3000)
    expect(page.locator("input[name=_once]")).to_have_value("newer")


def test_nothing_is_saved_before_anything_is_typed_or_after_the_form_is_sent(open_question: Open):
    _, page = open_question(QUESTION)
    bodies = answering(page, 204)
    page.clock.run_for(20000)
    assert bodies == []


def test_the_warning_comes_two_minutes_before_and_is_sound(open_question: Open):
    visitor, page = open_question(TIMED)
    expect(page.get_by_role("dialog")).to_be_hidden()
    page.clock.run_for(6000)
    dialog = page.get_by_role("dialog", name="Are you still there?")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("status")).to_have_text("We will sign you out in about 2 minutes.")
    expect(dialog.get_by_role("button", name="Stay signed in")).to_be_focused()
    page.clock.resume()
    assert_sound(visitor)


@pytest.mark.parametrize("how", ["click", "escape"])
def test_staying_takes_one_key_and_keeps_the_words(open_question: Open, how: str):
    _, page = open_question(TIMED)
    page.locator("#id_words").fill("Thursdays")
    page.clock.run_for(6000)
    with page.expect_request("**/gallery/keep/"):
        if how == "click":
            page.get_by_role("button", name="Stay signed in").click()
        else:
            page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_be_hidden()
    expect(page.locator("#id_words")).to_have_value("Thursdays")


def test_staying_in_one_tab_keeps_every_tab(open_question: Open):
    visitor, page = open_question(TIMED)
    other = visitor.context.new_page()
    other.goto(visitor.address + TIMED)
    page.clock.run_for(6000)
    expect(page.get_by_role("dialog")).to_be_visible()
    other.reload()  # a page opened anywhere prolongs the session of all
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_when_time_is_up_the_page_that_says_so_opens(open_question: Open):
    visitor, page = open_question(TIMED)
    page.clock.run_for(100_000)
    expect(page.get_by_role("dialog").get_by_role("status")).to_have_text("We will sign you out in 30 seconds.")
    page.clock.run_for(30_000)
    page.wait_for_url(visitor.address + "/gallery/")


def test_without_javascript_the_clock_time_is_said(visit: Visit):
    page = visit(javascript=False).open(TIMED)
    assert "until 15:02" in page.locator("noscript").inner_text() or page.get_by_text("until 15:02").is_visible()
