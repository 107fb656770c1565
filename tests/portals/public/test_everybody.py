"""Pages for everybody: where to begin, what happens, the published rules, and leaving."""

from datetime import timedelta

import pytest
from django.utils import timezone

from ownway.nonprod.cast import Cast, found_cast
from ownway.platform.drafts.tokens import FIELD
from tests.visiting import Visit, as_worker

BEGIN = "/begin/larkfield/"


@pytest.fixture
def cast(db: None) -> Cast:
    return found_cast(timezone.now() - timedelta(days=10))


def test_the_first_page_leads_to_every_organisation_and_to_urgent_help(cast: Cast) -> None:
    page = Visit().page("/")
    cards = page.all("li", class_="ow-card")
    assert [card.one("a", href=BEGIN).text for card in cards if card.all("a", href=BEGIN)] == ["Larkfield Council"]
    assert page.all("a", href="tel:999")
    assert "You need no account" in page.text


@pytest.mark.parametrize(
    "path", ["/what-happens/", "/help/", "/accessibility/", "/privacy/", "/wrong/?page=/begin/x/", "/goodbye/",
             "/thank-you/", "/signed-out/", "/rules/"],
)  # fmt: skip
def test_pages_of_words_need_nobody(cast: Cast, path: str) -> None:
    page = Visit().page(path)
    assert {"Help", "Accessibility", "Privacy"} <= {link.text for link in page.all("a")}


def test_before_the_first_question_it_is_said_who_reads_it(cast: Cast) -> None:
    page = Visit().page(BEGIN)
    assert "You are getting in touch with Larkfield Council." in page.text
    assert "Who reads it" in page.text


def test_somebody_begins_without_an_account_and_their_browser_is_theirs(cast: Cast) -> None:
    visit = Visit()
    assert visit.submit(BEGIN).one("h1").text == "Who needs some support?"
    assert visit.page("/me/").one("h1").text == "Hello"


def test_beginning_twice_with_one_press_begins_once(cast: Cast) -> None:
    visit = Visit()
    token = visit.page(BEGIN).one("input", name=FIELD).attributes["value"]
    first = visit.post(BEGIN, {FIELD: token})
    again = visit.post(BEGIN, {FIELD: token})
    assert first["Location"] == again["Location"]


def test_who_began_already_is_led_back_to_their_own_page(cast: Cast) -> None:
    visit = Visit()
    visit.submit(BEGIN)
    assert visit.page(BEGIN).all("a", href="/me/")


def test_an_organisation_that_is_not_here_is_not_found(cast: Cast) -> None:
    assert "We cannot find this page" in Visit().page("/begin/nowhere/", status=404).text


def test_leaving_ends_the_session_and_shows_the_weather(cast: Cast) -> None:
    visit = Visit()
    visit.submit(BEGIN)
    assert visit.get("/leave/")["Location"].endswith("/weather")
    assert visit.page("/me/").one("h1").text == "Sign in"


def test_the_session_goes_on_for_somebody_who_is_still_there(cast: Cast) -> None:
    visit = Visit()
    visit.submit(BEGIN)
    assert visit.get("/still-here/").status_code == 204


def test_workers_and_people_arrive_where_they_belong(cast: Cast) -> None:
    assert as_worker(cast, "amina").get("/work-begins/")["Location"] == "/desk/"
    visit = Visit()
    visit.submit(BEGIN)
    assert visit.get("/work-begins/")["Location"] == "/me/"


def test_pages_of_a_new_person_wear_the_look_of_the_organisation_they_chose(cast: Cast) -> None:
    visit = Visit()
    visit.submit("/begin/signpost/")
    assert visit.page("/me/").one("a", class_="ow-header__home").text.endswith("deaf and hearing people")


def test_a_rule_is_published_with_its_figures_their_sources_and_their_worth(cast: Cast) -> None:
    page = Visit().page("/rules/indicative_budget.weekly/")
    assert "illustrative" in page.text
    assert page.one("table", class_="ow-table").all("td")


@pytest.mark.parametrize(
    "path", ["/rules/no.such_rule/", "/rules/charging.contribution/?on=yesterday",
             "/rules/charging.contribution/?place=england/nowhere"],
)  # fmt: skip
def test_a_rule_a_day_or_a_place_that_is_none_is_not_found(cast: Cast, path: str) -> None:
    Visit().page(path, status=404)
