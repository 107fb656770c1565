"""What a lead reads before they sign, what follows, and what is refused."""

from datetime import timedelta

import pytest
from django.utils import timezone

from ownway.journey.budgets import selectors as budgets
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.support_plans.states import State
from ownway.nonprod.walking import Walk
from ownway.platform.audit import selectors as audit
from tests.portals.stories import each_time, submitted, told_once
from tests.visiting import Visit, as_worker

story = told_once(submitted)
walk = each_time("story")
SIGNED = {"reasons": "It meets each need in the way you chose.", "sentence": "I am glad it is your own plan."}


def starts() -> dict[str, str]:
    day = timezone.localdate() + timedelta(days=7)
    return {"starts_on_day": str(day.day), "starts_on_month": str(day.month), "starts_on_year": str(day.year)}


def plan_page(walk: Walk) -> str:
    return f"/lead/{walk.person.id}/plans/{walk.plan().id}/"


def test_today_shows_what_is_above_the_workers_limit_with_its_date(walk: Walk) -> None:
    page = as_worker(walk.cast, "ruth").page("/lead/")
    assert "Plans waiting for a signature" in page.text
    line = page.one("li", class_="ow-queue__line")
    assert "£454 a week, sent by Amina Yusuf. Decide by" in line.text
    assert "After that, Grace Okafor can decide." in line.text
    assert line.one("a").attributes["href"] == plan_page(walk)


def test_the_page_says_the_three_numbers_the_estimate_and_what_the_person_said(walk: Walk) -> None:
    page = as_worker(walk.cast, "ruth").page(plan_page(walk))
    numbers = page.all("dd", class_="govuk-summary-list__value")
    assert numbers[0].text == "£454 a week"
    assert "an estimate, not a decision" in page.text
    assert "illustrative" in page.text
    assert "They agreed on" in page.text
    assert "Mornings and evenings" in page.one("table", class_="ow-table").text


def test_the_lead_signs_and_the_window_opens(walk: Walk) -> None:
    page = as_worker(walk.cast, "ruth").submit(plan_page(walk), {**SIGNED, **starts()})
    assert "Signed. They have it in writing" in page.text
    assert "This plan is signed" in page.text
    assert not page.all("form", method="post")
    with walk.as_worker("ruth"):
        budget = budgets.current(walk.person.id)
        assert budget.total_pence == budget.person_pays_pence + budget.council_pays_pence == 45400
    assert "Signed, and may still be called in" in as_worker(walk.cast, "grace").page("/lead/").text


def test_nothing_is_signed_without_reasons_and_a_sentence_of_ones_own(walk: Walk) -> None:
    page = as_worker(walk.cast, "ruth").submit(plan_page(walk), {"reasons": "Kept.", **starts()})
    assert "Write one sentence of your own" in page.text
    assert page.one("textarea", name="reasons").text == "Kept."
    assert walk.plan().state is State.SUBMITTED


def test_support_cannot_start_yesterday(walk: Walk) -> None:
    past = {"starts_on_day": "1", "starts_on_month": "2", "starts_on_year": "2020"}
    page = as_worker(walk.cast, "ruth").submit(plan_page(walk), {**SIGNED, **past})
    assert "The first day must be" in page.text
    assert walk.plan().state is State.SUBMITTED


def test_above_ones_own_limit_the_button_is_hidden_and_the_page_says_why(walk: Walk) -> None:
    page = as_worker(walk.cast, "amina").page(plan_page(walk))
    assert "This is above what you may sign alone. Send it to your lead." in page.text
    assert not [button for button in page.all("button") if "Sign the plan" in button.text]


def test_a_signature_sent_twice_is_one(walk: Walk) -> None:
    ruth = as_worker(walk.cast, "ruth")
    page = ruth.page(plan_page(walk))
    fields = {field.attributes["name"]: field.attributes.get("value") for field in page.all("input", type="hidden")}
    for _ in range(2):
        ruth.post(plan_page(walk), {**fields, **SIGNED, **starts()})
    with walk.as_worker("ruth"):
        kinds = [one.kind for one in decided.decisions_of(walk.person.id, timezone.now())]
    assert kinds.count(DecisionKind.PLAN) == 1


def test_a_lead_sends_a_plan_back_with_reasons_the_person_reads(walk: Walk) -> None:
    ruth = as_worker(walk.cast, "ruth")
    page = ruth.submit(plan_page(walk) + "send-back/", {"why": "Who helps when Anne is away?"})
    assert "Sent back." in page.text
    plan = walk.plan()
    assert (plan.state, plan.returned_why) == (State.DRAFT, "Who helps when Anne is away?")
    assert "This plan does not wait for a signature." in ruth.page(plan_page(walk) + "send-back/").text


def test_a_plan_goes_back_only_with_a_reason(walk: Walk) -> None:
    page = as_worker(walk.cast, "ruth").submit(plan_page(walk) + "send-back/", {"why": "  "})
    assert "Say why, in words the person reads" in page.text


def test_the_person_sees_that_somebody_read_their_plan_to_sign_it(walk: Walk) -> None:
    as_worker(walk.cast, "ruth").page(plan_page(walk))
    with walk.as_person():
        looks = audit.who_looked(walk.person.id)
    assert any("your plan, to sign it" in look.pages for look in looks if look.reader == "Ruth Adeyemi")


def test_somebody_elses_lead_finds_no_such_page(walk: Walk) -> None:
    as_worker(walk.cast, "iris").page(plan_page(walk), status=404)
    as_worker(walk.cast, "sian").page(plan_page(walk), status=404)
    assert Visit().page(plan_page(walk)).one("h1").text == "Sign in"


def test_another_persons_plan_is_not_this_persons(walk: Walk) -> None:
    other = f"/lead/{walk.person.id}/plans/{walk.person.id}/"
    as_worker(walk.cast, "ruth").page(other, status=404)


@pytest.mark.parametrize("who", ["helen", "joy", "ben", "lena"])
def test_roles_that_sign_nothing_do_not_open_the_page(walk: Walk, who: str) -> None:
    as_worker(walk.cast, who).page(plan_page(walk), status=403)
