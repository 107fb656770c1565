"""When the council is late, and when a window has ended: the clock ends rights, and decides nothing."""

from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.nonprod.walking import Walk
from tests.portals.stories import each_time, submitted, told_once
from tests.visiting import as_worker

story = told_once(submitted, days_ago=30)
walk = each_time("story")


def test_what_the_council_is_late_with_stands_on_top_for_the_named_officer(walk: Walk) -> None:
    page = as_worker(walk.cast, "grace").page("/lead/")
    assert page.all("h2")[0].text == "The council is late"
    plan = as_worker(walk.cast, "grace").page(f"/lead/{walk.person.id}/plans/{walk.plan().id}/")
    assert "The council is late" in plan.text
    assert [button for button in plan.all("button") if "Sign the plan" in button.text]


def test_a_window_that_has_ended_is_closed(walk: Walk) -> None:
    walk.signed()
    with walk.as_worker("ruth"):
        signed = decided.latest(walk.person.id, DecisionKind.PLAN, walk.at)
    address = f"/lead/{walk.person.id}/decisions/{signed.id}/call-in/"
    assert "The window ended." in as_worker(walk.cast, "grace").page(address).text
