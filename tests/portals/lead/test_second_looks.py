"""A second look at what was signed: the window, challenges, second signatures, and what the council is late with."""

from datetime import datetime

from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import Standing
from ownway.journey.support_plans.states import State
from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from tests.portals.stories import each_time, supported, told_once
from tests.visiting import as_worker

DISAGREES = "Somebody has to come on Sundays too."


def signed_today(cast: Cast, at: datetime) -> Walk:
    walk = supported(cast, at)
    walk.challenged(DecisionKind.PLAN, DISAGREES)
    return walk


story = told_once(signed_today, days_ago=0)
walk = each_time("story")


def newest(walk: Walk, kind: DecisionKind = DecisionKind.PLAN) -> decided.DecisionCard:
    with walk.as_worker("ruth"):
        return decided.latest(walk.person.id, kind, walk.at)


def page_of(walk: Walk) -> str:
    return f"/lead/{walk.person.id}/decisions/{newest(walk).id}/"


def test_the_named_officer_sees_which_windows_are_open_and_when_they_close(walk: Walk) -> None:
    line = next(
        line for line in as_worker(walk.cast, "grace").page("/lead/").all("li", class_="ow-queue__line")
        if "May be called in" in line.text
    )  # fmt: skip
    assert "Plan and personal budget, signed by Ruth Adeyemi. The window closes at the start of" in line.text


def test_a_decision_is_read_with_its_reasons_its_own_sentence_and_its_working(walk: Walk) -> None:
    page = as_worker(walk.cast, "grace").page(page_of(walk))
    for words in ("It meets each need in the way you chose.", "Care Act 2014 ss25, 26", "Signed, may be called in"):
        assert words in page.text
    assert page.one("table", class_="ow-working")


def test_the_officer_calls_it_in_and_the_plan_waits_for_a_new_signature(walk: Walk) -> None:
    page = as_worker(walk.cast, "grace").submit(page_of(walk) + "call-in/", {"why": "Two carers at night?"})
    assert "Called in. It does not stand until somebody named decides again." in page.text
    assert newest(walk).standing is Standing.CALLED_IN
    assert walk.plan().state is State.SUBMITTED
    again = as_worker(walk.cast, "ruth").page(f"/lead/{walk.person.id}/plans/{walk.plan().id}/")
    assert "It was called in" in again.text
    assert "Two carers at night?" in again.text


def test_nothing_is_called_in_without_a_reason_or_twice(walk: Walk) -> None:
    grace, address = as_worker(walk.cast, "grace"), page_of(walk) + "call-in/"
    assert "Say why you call it in" in grace.submit(address, {"why": ""}).text
    grace.submit(address, {"why": "Two carers at night?"})
    assert "This was called in already." in grace.page(address).text


def test_whoever_signed_does_not_call_it_in(walk: Walk) -> None:
    ruth = as_worker(walk.cast, "ruth")
    assert "Call it in" not in ruth.page(page_of(walk)).text
    assert "Somebody else has to do this: you decided it." in ruth.page(page_of(walk) + "call-in/").text


def test_the_owner_answers_a_challenge_by_its_date(walk: Walk) -> None:
    grace = as_worker(walk.cast, "grace")
    page = grace.page("/lead/")
    (line,) = [line for line in page.all("li", class_="ow-queue__line") if "Disagrees" in line.text]
    assert DISAGREES in line.text
    address = line.one("a").attributes["href"]
    assert "Write your answer" in grace.submit(address, {"outcome": "stands"}).text
    after = grace.submit(address, {"outcome": "changed", "answer": "Ruth adds Sundays this week."})
    assert "Answered. They read it on the page of the decision." in after.text
    assert "Disagrees" not in after.text
    assert "This challenge was answered already." in grace.page(address).text


def test_a_challenge_has_one_owner(walk: Walk) -> None:
    with walk.as_worker("grace") as grace:
        (mine,) = decided.open_challenges(grace.principal)
    address = f"/lead/{walk.person.id}/challenges/{mine.id}/"
    assert "This challenge has another owner." in as_worker(walk.cast, "ruth").page(address).text
    as_worker(walk.cast, "iris").page(address, status=404)


def test_a_decision_about_somebody_else_is_not_here(walk: Walk) -> None:
    as_worker(walk.cast, "grace").page(f"/lead/{walk.person.id}/decisions/{walk.person.id}/", status=404)
    as_worker(walk.cast, "owen").page(page_of(walk), status=404)


def test_the_team_page_counts_relationships_and_ranks_nobody(walk: Walk) -> None:
    page = as_worker(walk.cast, "ruth").page("/lead/team/")
    names = [row.text for row in page.one("table", class_="ow-table").all("th", scope="row")]
    assert names == sorted(names)
    assert "Amina Yusuf" in names
    assert "still have the one they began with" in page.text
