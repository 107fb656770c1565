"""Finance decides what somebody pays, for the council, by the published policy."""

import pytest
from django.utils import timezone

from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.nonprod.walking import Walk
from tests.portals.stories import agreed, each_time, told_once
from tests.visiting import as_worker

story = told_once(agreed)
walk = each_time("story")
GIVEN = {"reasons": "By our published charging policy.", "sentence": "I checked each amount with you."}


def address(walk: Walk) -> str:
    return f"/lead/{walk.person.id}/charge/"


def test_finance_sees_agreed_plans_whose_charge_is_not_decided(walk: Walk) -> None:
    helen = as_worker(walk.cast, "helen")
    (line,) = helen.page("/lead/").all("li", class_="ow-queue__line")
    assert "Agreed to a plan for £454 a week." in line.text
    assert line.one("a").attributes["href"] == address(walk)


def test_the_working_is_an_estimate_until_somebody_named_decides_it(walk: Walk) -> None:
    page = as_worker(walk.cast, "helen").page(address(walk))
    assert "an estimate, not a decision" in page.text
    assert page.one("table", class_="ow-working")


def test_finance_decides_and_the_charge_waits_no_more(walk: Walk) -> None:
    helen = as_worker(walk.cast, "helen")
    after = helen.submit(address(walk), GIVEN)
    assert "Decided. They have it in writing, line by line." in after.text
    assert "Nothing waits for you now" in after.text
    with walk.as_worker("helen"):
        charge = decided.latest(walk.person.id, DecisionKind.CHARGE, timezone.now())
    assert (charge.reasons, charge.sentence) == (GIVEN["reasons"], GIVEN["sentence"])
    read = helen.page(f"/lead/{walk.person.id}/decisions/{charge.id}/")
    assert "Care Act 2014 ss14, 17" in read.text


def test_no_charge_without_a_sentence_of_ones_own(walk: Walk) -> None:
    page = as_worker(walk.cast, "helen").submit(address(walk), {"reasons": GIVEN["reasons"]})
    assert "Write one sentence of your own" in page.text


def test_another_councils_finance_finds_no_such_person(walk: Walk) -> None:
    as_worker(walk.cast, "paul").page(address(walk), status=404)


@pytest.mark.parametrize("who", ["amina", "ruth", "grace"])
def test_only_finance_decides_charges(walk: Walk, who: str) -> None:
    as_worker(walk.cast, who).page(address(walk), status=403)
