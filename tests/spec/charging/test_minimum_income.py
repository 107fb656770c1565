"""What a charge must leave somebody with each week: the minimum income guarantee (SI 2014/2672 reg 7)."""

from datetime import date

import pytest

from ownway.rules import charging
from ownway.rules.kernel import decided

NOBODY = {
    "aged_25": True,
    "pension_credit_age": False,
    "household": "single",
    "other_support": 0,
    "disability_premium": False,
    "enhanced_premium": False,
    "carer_premium": False,
}


def guaranteed(on: date = date(2025, 10, 1), place: str = "england", **changes):
    home = charging.HomeAndPremiums(**{**NOBODY, **changes})
    return decided(charging.minimum_income(home, on=on, place=place))


@pytest.mark.parametrize(
    ("year", "row"),
    [
        (2015, (8365, 7240, 9140, 18900, 9140, 7180, 14430, 4035, 1970, 2875, 1415, 4325)),
        (2021, (8365, 7240, 9140, 18900, 9140, 7180, 14430, 4035, 1970, 2875, 1415, 4325)),
        (2022, (8620, 7460, 9415, 19470, 9415, 7395, 14865, 4155, 2030, 2960, 1460, 4455)),
        (2023, (9490, 8215, 10365, 21435, 10365, 8140, 16365, 4575, 2235, 3260, 1605, 4905)),
        (2024, (10125, 8765, 11060, 22870, 11060, 8685, 17460, 4880, 2385, 3480, 1715, 5235)),
        (2025, (10295, 8915, 11250, 23260, 11250, 8835, 17755, 4965, 2425, 3540, 1745, 5325)),
        (2026, (10685, 9540, 12040, 24145, 12040, 9455, 18430, 5155, 2515, 3675, 1810, 5525)),
    ],
)
def test_every_amount_of_every_year(year, row):
    on = date(year, 10, 1)
    child, young, single, pension, lone, couple, couple_pension, dp, edp, dp_couple, edp_couple, carer = row
    assert guaranteed(on, aged_25=False).value == young
    assert guaranteed(on).value == single
    assert guaranteed(on, pension_credit_age=True).value == pension
    assert guaranteed(on, household="lone_parent", children=0).value == lone
    assert guaranteed(on, household="lone_parent", children=2).value == lone + 2 * child
    assert guaranteed(on, household="couple", children=0).value == couple
    assert guaranteed(on, household="couple", children=0, pension_credit_age=True).value == couple_pension
    assert guaranteed(on, disability_premium=True).value == single + dp
    assert guaranteed(on, disability_premium=True, enhanced_premium=True).value == single + dp + edp
    assert guaranteed(on, household="couple", children=1, disability_premium=True).value == couple + child + dp_couple
    assert guaranteed(on, household="couple", children=0, enhanced_premium=True).value == couple + edp_couple
    assert guaranteed(on, carer_premium=True).value == single + carer


def test_the_year_turns_on_6_april():
    assert guaranteed(date(2023, 4, 5)).value == 9415
    assert guaranteed(date(2023, 4, 6)).value == 10365


def test_a_partner_at_pension_credit_age_lifts_the_couple():
    younger = guaranteed(household="couple", children=0, partner_pension_credit_age=False)
    older = guaranteed(household="couple", children=0, partner_pension_credit_age=True)
    assert (younger.value, older.value) == (8835, 17755)


def test_disability_premiums_end_at_pension_credit_age():
    assert guaranteed(pension_credit_age=True, disability_premium=True, enhanced_premium=True).value == 23260


def test_the_carer_premium_does_not():
    assert guaranteed(pension_credit_age=True, carer_premium=True).value == 23260 + 5325


def test_a_lone_parent_has_the_premiums_of_a_single_person_and_the_result_says_a_lawyer_should_confirm_it():
    result = guaranteed(household="lone_parent", children=1, disability_premium=True)
    assert result.value == 11250 + 10295 + 4965
    assert "charging/practice.lone_parents_have_premiums" in {caveat.parameter for caveat in result.caveats}


def test_without_that_reading_a_lone_parent_has_none():
    rule = charging.minimum_income
    law = rule.law.on(date(2025, 10, 1)).changed({"readings.lone_parents_have_premiums": 0})
    home = charging.HomeAndPremiums(**{**NOBODY, "household": "lone_parent", "children": 0, "disability_premium": True})
    assert decided(rule.under(law, home, on=date(2025, 10, 1), place="england")).value == 11250


def test_what_the_council_provides_besides_care_is_taken_off():
    assert guaranteed(other_support=2000).value == 11250 - 2000


def test_it_is_never_taken_below_nothing():
    assert guaranteed(other_support=99_999).value == 0


def test_a_council_may_guarantee_more():
    reading = guaranteed(date(2024, 10, 1), "england/reading", pension_credit_age=True)
    assert reading.value == 23565


def test_an_amount_worked_out_and_not_read_says_so():
    result = guaranteed(date(2026, 10, 1), household="couple", children=0)
    (caveat,) = result.caveats
    assert caveat.parameter == "charging/minimum_income.couple"
    assert caveat.status == "needs confirmation"
    assert caveat.file == "parameters/england/charging/minimum_income.yaml"


def test_an_amount_read_in_the_regulations_needs_no_word():
    assert guaranteed(date(2023, 10, 1)).caveats == ()
