"""What a personal budget states (Care Act 2014 s26; SI 2014/2840)."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import personal_budget
from ownway.rules.kernel import Result, Undecided, decided
from ownway.rules.personal_budget import PersonalBudget, three_numbers

ON = date(2026, 10, 1)
WEEK: dict[str, Any] = {"cost": 45_400, "free_reablement": 0, "later_reablement": 0, "contribution": 11_010}


def budget(charges_later: int = 1, **changes: Any) -> Result[int]:
    rule = personal_budget.personal_budget
    law = rule.law.on(ON)
    if not charges_later:
        law = law.changed({"charges_later_reablement": 0})
    return decided(rule.under(law, personal_budget.Week(**{**WEEK, **changes}), on=ON, place="england"))


def test_it_states_the_cost_what_the_adult_pays_and_what_the_authority_pays():
    result = budget()
    assert three_numbers(result) == PersonalBudget(cost=45_400, adult_pays=11_010, authority_pays=34_390)
    assert [step.amount for step in result.steps] == [45_400, -11_010]


def test_nobody_pays_more_than_the_cost():
    assert three_numbers(budget(contribution=99_999)) == PersonalBudget(45_400, 45_400, 0)


def test_free_reablement_is_no_part_of_it():
    assert three_numbers(budget(free_reablement=20_000)) == PersonalBudget(25_400, 11_010, 14_390)


def test_later_reablement_is_part_of_it_only_where_somebody_is_charged_for_it():
    assert three_numbers(budget(later_reablement=20_000)).cost == 45_400
    assert three_numbers(budget(charges_later=0, later_reablement=20_000)).cost == 25_400


def test_where_nobody_has_decided_that_the_result_says_so():
    (caveat,) = budget(later_reablement=20_000).caveats
    assert (caveat.parameter, caveat.status) == ("personal_budget/local.charges_later_reablement", "assumed")
    assert budget().caveats == ()


def test_without_the_contribution_there_is_no_budget():
    answer = personal_budget.personal_budget(personal_budget.Week(**{**WEEK, "contribution": None}), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("charging.contribution",)


@pytest.mark.parametrize(("place", "year"), [("england", 572_000 + 170_000), ("england/reading", 550_000 + 170_000)])
def test_a_year_counts_its_weeks_as_the_council_does_and_breaks_apart(place, year):
    asked = personal_budget.Year(weekly=11_000, breaks=170_000)
    result = decided(personal_budget.annual(asked, on=date(2024, 10, 1), place=place))
    assert result.value == year
