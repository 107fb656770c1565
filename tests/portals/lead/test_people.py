"""Leads, named officers and finance find somebody, and what was decided about them."""

import pytest

from ownway.nonprod.walking import Walk
from ownway.platform.audit import selectors as audit
from tests.portals.stories import each_time, submitted, told_once
from tests.visiting import as_worker

story = told_once(submitted)
walk = each_time("story")


@pytest.mark.parametrize("who", ["ruth", "grace", "helen"])
def test_somebody_is_found_by_a_name_that_sounds_alike(walk: Walk, who: str) -> None:
    page = as_worker(walk.cast, who).page("/lead/find/?name=Beril+Holoway")
    assert page.one("table", class_="ow-table").one("a").attributes["href"] == f"/lead/{walk.person.id}/"


def test_another_councils_officer_finds_nobody(walk: Walk) -> None:
    iris = as_worker(walk.cast, "iris")
    assert "Nobody of that name here" in iris.page("/lead/find/?name=Beryl").text
    iris.page(f"/lead/{walk.person.id}/", status=404)


def test_finding_needs_a_name(walk: Walk) -> None:
    assert "Write a name" in as_worker(walk.cast, "ruth").page("/lead/find/?name=").text


def test_a_persons_page_says_what_was_decided_and_where_the_plan_is(walk: Walk) -> None:
    page = as_worker(walk.cast, "grace").page(f"/lead/{walk.person.id}/")
    assert {row.text for row in page.one("tbody").all("th")} == {"The charge", "Eligibility"}
    for words in ("Waits for a signature", "£454 a week", "Read the plan", "Who looked"):
        assert words in page.text


def test_finance_comes_to_the_charge_and_not_to_the_signature(walk: Walk) -> None:
    page = as_worker(walk.cast, "helen").page(f"/lead/{walk.person.id}/")
    assert "What they pay" in page.text
    assert "Read the plan" not in page.text


def test_the_person_sees_that_it_was_opened(walk: Walk) -> None:
    as_worker(walk.cast, "grace").page(f"/lead/{walk.person.id}/")
    with walk.as_person():
        pages = {page for look in audit.who_looked(walk.person.id) for page in look.pages}
    assert "what was decided about you" in pages
