"""Whether a carer may be charged (Care Act 2014 s14(1), (3); SI 2014/2673 reg 3(3))."""

from datetime import date

import pytest

from ownway.rules import charging
from ownway.rules.kernel import Result, Undecided, decided

ON = date(2025, 10, 1)


def asked(support: str, charges: int = 1) -> Result[bool]:
    rule = charging.carer
    law = rule.law.on(ON).changed({"charges_carers": charges})
    return decided(rule.under(law, charging.CarersCharge(support=support), on=ON, place="england"))


@pytest.mark.parametrize("support", ["to_the_adult", "preventive"])
def test_for_what_goes_to_the_adult_and_for_prevention_no_carer_ever_pays(support):
    result = asked(support)
    assert not result.value
    assert result.steps[0].cite in ("Care Act 2014 s14(3)", "SI 2014/2673 reg 3(3)")


def test_for_their_own_support_a_carer_pays_only_where_the_council_has_decided_so():
    assert asked("to_the_carer").value
    assert not asked("to_the_carer", charges=0).value


def test_no_council_charges_carers_until_it_decides_to():
    assert not decided(charging.carer(charging.CarersCharge(support="to_the_carer"), on=ON)).value


def test_to_whom_the_support_goes_has_to_be_known():
    assert isinstance(charging.carer(charging.CarersCharge(), on=ON), Undecided)
