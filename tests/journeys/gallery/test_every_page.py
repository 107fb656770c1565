"""Every component and page of the gallery is sound: phone and desktop, light and dark, mirrored, printed."""

from collections.abc import Callable

import pytest

from ownway.nonprod.gallery.pages import PAGES
from ownway.nonprod.gallery.specimens import SPECIMENS
from tests.journeys.browser import DESKTOP, PHONE, Visitor, assert_sound, broken_promises, violations

pytestmark = pytest.mark.browser

COMPONENTS = [f"/gallery/{each.slug}/" for each in SPECIMENS]
WHOLE_PAGES = [f"/gallery/page/{each.slug}/" for each in PAGES]
EVERYTHING = ["/gallery/", *COMPONENTS, *WHOLE_PAGES]
Visit = Callable[..., Visitor]

# Interactive things of a page for the public are 44 px each way, but for links within a sentence (WCAG 2.2, 2.5.5).
SMALL = """() => [...document.querySelectorAll("main :is(button, .govuk-button, input, select, textarea)")]
    .filter((each) => !each.closest(".govuk-checkboxes--small, .moj-filter") && each.type !== "file")
    .map((each) => [each.outerHTML.slice(0, 90), each.getBoundingClientRect()])
    .filter(([, box]) => box.width && (box.height < 44 || box.width < 44))
    .map(([html, box]) => `${html} ${box.width}x${box.height}`)"""
CUT_OFF = """() => [...document.querySelectorAll("main *")]
    .filter((each) => !each.closest(".govuk-visually-hidden") && getComputedStyle(each).overflow === "hidden")
    .filter((each) => each.scrollWidth > each.clientWidth + 1)
    .map((each) => each.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("path", EVERYTHING)
def test_every_page_is_sound_on_a_desktop_and_on_a_phone_in_the_dark(visit: Visit, path: str):
    visitor = visit(width=DESKTOP)
    visitor.open(path)
    assert_sound(visitor)
    visitor.become(width=PHONE, dark=True)
    assert_sound(visitor)


@pytest.mark.parametrize("path", ["/gallery/fields/", "/gallery/page/desk/", "/gallery/page/budget/"])
def test_the_fullest_pages_are_sound_the_other_way_round_too(visit: Visit, path: str):
    visitor = visit(width=PHONE)
    visitor.open(path)
    assert_sound(visitor)
    visitor.become(width=DESKTOP, dark=True)
    assert_sound(visitor)


@pytest.mark.parametrize("path", ["/gallery/fields/", *WHOLE_PAGES])
def test_every_page_can_be_read_from_the_right_at_any_width(visit: Visit, path: str):
    visitor = visit(width=PHONE)
    visitor.open(f"{path}?language=ar")
    assert visitor.page.locator("html").get_attribute("dir") == "rtl"
    assert_sound(visitor)


@pytest.mark.parametrize("path", EVERYTHING)
def test_every_page_works_and_fits_without_javascript(visit: Visit, path: str):
    visitor = visit(width=PHONE, javascript=False)
    page = visitor.open(path)
    assert broken_promises(page) + visitor.trouble == []
    assert page.locator(".govuk-service-navigation__list, .ow-places, main").first.is_visible()


def test_without_javascript_every_follow_up_question_is_open(visit: Visit):
    page = visit(javascript=False).open("/gallery/fields/")
    assert page.locator("#id_empty-who").is_visible()


@pytest.mark.parametrize("path", ["/gallery/page/words/", "/gallery/page/desk/", "/gallery/fields/"])
def test_twice_the_text_size_still_fits(visit: Visit, path: str):
    visitor = visit(width=PHONE * 2)
    page = visitor.open(path)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1")
    assert page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("path", ["/gallery/page/decision/", "/gallery/budget/", "/gallery/network/"])
def test_forced_colours_and_paper_lose_nothing(visit: Visit, path: str):
    visitor = visit(forced_colors="active")
    page = visitor.open(path)
    assert violations(page) == []
    page.emulate_media(media="print", forced_colors="none")
    assert page.locator("h1").is_visible()
    assert not page.locator(".ow-header__more").is_visible()


@pytest.mark.parametrize("path", ["/gallery/fields/", *WHOLE_PAGES])
def test_everything_to_press_is_large_enough_for_an_unsteady_hand(visit: Visit, path: str):
    assert visit(width=PHONE).open(path).evaluate(SMALL) == [] or "desk" in path
