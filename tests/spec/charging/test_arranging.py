"""A fee for arranging support that somebody pays in full (SI 2014/2672 reg 5)."""

from datetime import date

import pytest

from ownway.rules import charging
from ownway.rules.kernel import decided

ON = date(2025, 10, 1)


def fee(cost: int = 1_000, own: int = 600, **changes: bool) -> int:
    rule = charging.arrangement_fee
    facts = {"above_limit": True, "asked": True, "care_home": False, **changes}
    law = rule.law.on(ON).changed({"arrangement_fee": own})
    return decided(rule.under(law, charging.Arranging(**facts, weekly_cost=cost), on=ON, place="england")).value


def test_somebody_above_the_limit_who_asked_pays_the_fee_of_the_council():
    assert fee() == 600


def test_never_more_than_arranging_costs():
    assert fee(cost=599) == 599


@pytest.mark.parametrize("change", [{"above_limit": False}, {"asked": False}, {"care_home": True}])
def test_nobody_else_does(change):
    assert fee(**change) == 0


def test_no_council_has_a_fee_until_it_decides_one():
    asked = charging.Arranging(above_limit=True, asked=True, care_home=False, weekly_cost=1_000)
    assert decided(charging.arrangement_fee(asked, on=ON)).value == 0
