"""A plan written together, talked over, sent or signed; and what two people do to it at once."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from ownway.journey.budgets import selectors as budgets
from ownway.journey.direct_payments import selectors as paid
from ownway.journey.direct_payments.choices import TO_SHOW
from ownway.journey.support_plans.states import State
from ownway.nonprod.cast import Cast
from ownway.nonprod.walking import Walk
from tests.portals.stories import agreed, each_time, told_once
from tests.visiting import as_worker

AFFORDABLE = {"who": "agency", "what": "Mornings and evenings", "amount": 10, "price": 2270, "provider": "meadow"}
OWN = {"reasons": "It meets each need in the way she chose.", "sentence": "I am glad it is her own plan."}


def within_the_limit(cast: Cast, at: datetime) -> Walk:
    return agreed(cast, at, [AFFORDABLE])


story = told_once(within_the_limit)
walk = each_time("story")


def at(walk: Walk, page: str) -> str:
    return f"/desk/{walk.person.id}/{page}/"


def start() -> dict[str, str]:
    day = timezone.localdate() + timedelta(days=7)
    return {"starts_day": str(day.day), "starts_month": str(day.month), "starts_year": str(day.year)}


def line_path(walk: Walk) -> str:
    return at(walk, f"plan/lines/{walk.plan().lines[0].id}")


# Writing together


def test_the_plan_says_how_each_need_is_met_and_what_is_left_before_it_holds(walk: Walk) -> None:
    page = as_worker(walk.cast, "amina").page(at(walk, "plan"))
    assert "Mornings and evenings" in page.text
    assert "The plan costs £227 a week." in page.text
    assert "This is an estimate, not a decision" in page.text
    assert "The council has not decided the charge yet." in page.text


def test_a_way_to_meet_a_need_is_drafted_from_what_was_told_and_costs_nothing_when_free(walk: Walk) -> None:
    need = walk.plan().needs[0]
    fields = {"who": "myself", "needs": [need], "what": "With the long spoon"}
    page = as_worker(walk.cast, "amina").submit(at(walk, f"plan/needs/{need}"), fields)
    assert page.one("h1").text == "Their plan"
    assert "With the long spoon" in page.text
    assert "Costs nothing" in page.text


def test_a_change_after_their_yes_asks_for_their_yes_again(walk: Walk) -> None:
    version = walk.plan().lines[0].version
    fields = {"what": "Mornings alone", "amount": "8", "price": "22.70", "version": str(version)}
    page = as_worker(walk.cast, "amina").submit(line_path(walk), fields)
    assert "Mornings alone" in page.text
    assert walk.plan().state is State.DRAFT


@pytest.mark.parametrize(("amount", "words"), [("many", "Enter how much as a number"), ("-1", "Enter 0 or more")])
def test_an_amount_that_is_none_is_said_by_the_field_and_kept_as_typed(walk: Walk, amount: str, words: str) -> None:
    fields = {"what": "Mornings", "amount": amount, "price": "22.70", "version": "1"}
    page = as_worker(walk.cast, "amina").submit(line_path(walk), fields)
    assert words in page.text
    assert page.one("input", name="amount").attributes["value"] == amount
    assert walk.plan().weekly_pence == 22700


def test_two_people_at_one_line_read_both_texts_and_nothing_is_lost(walk: Walk) -> None:
    version, path = walk.plan().lines[0].version, line_path(walk)
    amina = as_worker(walk.cast, "amina")
    amina.submit(path, {"what": "Only mornings", "amount": "5", "price": "22.70", "version": str(version)})
    page = amina.submit(path, {"what": "Only evenings", "amount": "6", "price": "22.70", "version": str(version)})
    assert "Only mornings" in page.text
    assert "Only evenings" in page.text
    assert walk.plan().lines[0].what == "Only mornings"
    newer = page.one("input", name="version").attributes["value"]
    amina.submit(path, {"what": "Only evenings", "amount": "6", "price": "22.70", "version": newer})
    assert walk.plan().lines[0].what == "Only evenings"


def test_what_is_taken_out_can_be_put_back(walk: Walk) -> None:
    line, amina = walk.plan().lines[0], as_worker(walk.cast, "amina")
    page = amina.page(at(walk, "plan"))
    token = page.one("form", action=at(walk, f"plan/lines/{line.id}/take-out")).all("input")
    amina.post(at(walk, f"plan/lines/{line.id}/take-out"), _sent(token))
    assert not walk.plan().lines
    page = amina.page(at(walk, "plan"))
    token = page.one("form", action=at(walk, f"plan/lines/{line.id}/put-back")).all("input")
    amina.post(at(walk, f"plan/lines/{line.id}/put-back"), _sent(token))
    assert [one.id for one in walk.plan().lines] == [line.id]


def test_what_happens_if_it_falls_through_is_not_written_over(walk: Walk) -> None:
    version, amina = walk.plan().version, as_worker(walk.cast, "amina")
    saved = amina.submit(at(walk, "plan/contingency"), {"words": "Ring Anne.", "version": str(version)})
    assert "Saved." in saved.text
    page = amina.submit(at(walk, "plan/contingency"), {"words": "Ring Meadow.", "version": str(version)})
    assert "Ring Anne." in page.text
    assert page.one("textarea", name="words").text == "Ring Meadow."
    assert walk.plan().contingency == "Ring Anne."


def test_a_need_that_is_not_in_the_plan_is_not_a_page(walk: Walk) -> None:
    as_worker(walk.cast, "amina").page(at(walk, "plan/needs/happiness"), status=404)


# How the money is held


def talk(**more: object) -> dict[str, object]:
    return {"how": "face_to_face", "shown": list(TO_SHOW), "choice": "council_arranges", "words": "", **more}


def test_the_talk_is_recorded_when_every_way_was_gone_through(walk: Walk) -> None:
    page = as_worker(walk.cast, "amina").submit(at(walk, "holding"), talk(words="I want no bills."))
    assert "Recorded." in page.text
    with walk.as_worker():
        assert paid.discussion_of(walk.plan().id).words == "I want no bills."


def test_a_way_that_was_not_shown_is_no_choice(walk: Walk) -> None:
    page = as_worker(walk.cast, "amina").submit(at(walk, "holding"), talk(shown=["council_arranges"], words="Kept."))
    assert "Go through every way with them first" in page.text
    assert page.one("textarea", name="words").text == "Kept."


EACH = ["asked", "allowed", "capable", "appropriate"]
FOR_THEM = ["lacks_capacity", "the_authority", "best_interests", "consulted", "family_or_friend"]
OPEN = "A direct payment needs each condition of section"


@pytest.mark.parametrize(
    ("choice", "met", "open_of"),
    [
        ("direct_payment", {"conditions_met": ["asked"]}, "31"),
        ("direct_payment", {"conditions_met": ["asked", "capable", "appropriate"]}, "31"),
        ("direct_payment", {"conditions_met": EACH}, ""),
        ("direct_payment_nominee", {"conditions_met": EACH}, "31"),
        ("direct_payment_nominee", {"conditions_met": [*EACH, "nominee_agrees"]}, ""),
        ("direct_payment_authorised_person", {"conditions_met": EACH}, "32"),
        ("direct_payment_authorised_person", {"conditions_met": EACH, "authorised_met": FOR_THEM}, ""),
        ("direct_payment_authorised_person", {"conditions_met": EACH, "authorised_met": FOR_THEM[:-1]}, "32"),
        ("individual_service_fund", {}, ""),
    ],
)
def test_a_direct_payment_needs_each_condition(walk: Walk, choice: str, met: dict[str, Any], open_of: str) -> None:
    page = as_worker(walk.cast, "amina").submit(at(walk, "holding"), talk(choice=choice, words="Kept.", **met))
    if open_of:
        assert f"{OPEN} {open_of}. Say what is open." in page.text
        assert page.one("textarea", name="words").text == "Kept."
    else:
        assert "Recorded." in page.text


# Signing and sending


def test_without_a_charge_nobody_signs_and_the_page_says_why(walk: Walk) -> None:
    page = as_worker(walk.cast, "amina").page(at(walk, "plan/sign"))
    assert "The council has not decided the charge yet." in page.text
    assert not page.all("form", method="post")


def test_within_their_limit_a_worker_signs_and_the_three_numbers_stand(walk: Walk) -> None:
    walk.charged()
    amina = as_worker(walk.cast, "amina")
    assert "This is within what you may sign alone." in amina.page(at(walk, "plan")).text
    page = amina.submit(at(walk, "plan/sign"), {**OWN, **start()})
    assert page.one("h1").text == "Personal budget"
    assert "£227 a week" in page.text
    assert "Care Act 2014 s26(1)(c)" in page.text
    with walk.as_worker():
        budget = budgets.current(walk.person.id)
        assert budget.total_pence == budget.person_pays_pence + budget.council_pays_pence == 22700


def test_no_signature_without_a_sentence_or_from_a_day_that_is_gone(walk: Walk) -> None:
    walk.charged()
    gone = {"starts_day": "1", "starts_month": "1", "starts_year": "2020"}
    page = as_worker(walk.cast, "amina").submit(at(walk, "plan/sign"), {"reasons": "Kept.", **gone})
    assert "Write one sentence of your own" in page.text
    assert "The first day must be" in page.text
    assert page.one("textarea", name="reasons").text == "Kept."
    assert walk.plan().state is State.AGREED


def test_above_their_limit_it_is_sent_and_the_council_has_a_date(walk: Walk) -> None:
    walk.charged()
    walk.joined_by("jo")  # signs up to £200 a week
    jo = as_worker(walk.cast, "jo")
    assert "This is above what you may sign alone. Send it to your lead." in jo.page(at(walk, "plan")).text
    page = jo.submit(at(walk, "plan/submit"))
    assert "With the council" in page.text
    assert "Grace Okafor" in page.text
    assert walk.plan().state is State.SUBMITTED
    assert "This plan has been sent" in jo.page(line_path(walk)).text


def test_the_estimates_say_that_they_are_and_what_they_rest_on(walk: Walk) -> None:
    page = as_worker(walk.cast, "amina").page(at(walk, "estimates"))
    assert "This is an estimate, not a decision" in page.text
    assert "illustrative" in page.text
    assert "A finance officer of the council decides it for the plan." in page.text


def _sent(inputs: list) -> dict[str, str]:
    return {one.attributes["name"]: one.attributes.get("value") or "" for one in inputs}
