"""A practice signs what a council delegated, while it is delegated, and up to what was delegated."""

from datetime import datetime

from django.utils import timezone

from ownway.journey.practices import actions, selectors
from ownway.journey.practices.functions import Function
from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from tests.factories.answers import answers_of
from tests.portals.stories import SUPPORT, each_time, told_once
from tests.visiting import as_worker


def of_a_practice(cast: Cast, at: datetime) -> Walk:
    """Beryl, whose plan waits for the practice's lead."""
    answers = answers_of("b") | {"contact.for": "me", "people.helps": "yes"}
    walk = Walk(cast, answers, home="signpost", worker="mark", lead="sian", finance="helen", at=at)
    walk.contact().triaged().told().completed().determined()
    walk.planned([SUPPORT]).discussed("council_arranges").agreed()
    walk.charged()
    return walk.submitted()


story = told_once(of_a_practice)
walk = each_time("story")


def page_of(walk: Walk) -> str:
    return f"/lead/{walk.person.id}/plans/{walk.plan().id}/"


def may_sign(walk: Walk, who: str) -> bool:
    page = as_worker(walk.cast, who).page(page_of(walk))
    return any("Sign the plan" in button.text for button in page.all("button"))


def test_the_practices_lead_and_the_councils_may_both_sign(walk: Walk) -> None:
    assert may_sign(walk, "sian")
    assert may_sign(walk, "ruth")


def test_a_delegation_that_was_taken_back_signs_nothing_and_the_page_cites_the_law(walk: Walk) -> None:
    today = timezone.localdate()
    delegation = selectors.delegation_in_force(walk.home.id, Function.PERSONAL_BUDGET, today)
    with walk.as_worker("ben") as ben:
        actions.revoke(delegation=delegation, by=ben, at=timezone.now())
    page = as_worker(walk.cast, "sian").page(page_of(walk))
    assert "Larkfield Council has not delegated this to your organisation today (Care Act s26)." in page.text
    assert not may_sign(walk, "sian")
    assert may_sign(walk, "ruth"), "the power stays the council's (s79(6))"


def test_a_practice_decides_no_charge(walk: Walk) -> None:
    as_worker(walk.cast, "sian").page(f"/lead/{walk.person.id}/charge/", status=403)


def test_other_councils_see_nothing_of_it(walk: Walk) -> None:
    as_worker(walk.cast, "owen").page(page_of(walk), status=404)
