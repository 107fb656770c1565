"""Wales: no more than the cap a week, whatever somebody has (SI (W) 2015/1843)."""

from datetime import date

import pytest

from ownway.rules.kernel import Undecided, decided
from ownway.rules.packs import wales

ON = date(2024, 10, 1)


def asked(on=ON, **means):
    means = {"free": [], "cost": 30_000, "capital": 0, "income": 40_000, "entitlement": 10_000, **means}
    return wales.charge(wales.AtHome(**means), on=on)


@pytest.mark.parametrize(
    ("on", "cap"),
    [
        (date(2016, 4, 6), 6_000),
        (date(2017, 4, 10), 7_000),
        (date(2018, 4, 9), 8_000),
        (date(2019, 4, 8), 9_000),
        (date(2020, 4, 5), 9_000),
        (date(2020, 4, 6), 10_000),
        (date(2026, 10, 1), 10_000),
    ],
)
def test_the_cap_of_the_year_is_the_most(on, cap):
    assert decided(asked(on)).value == cap
    assert decided(asked(on, capital=90_000_000)).value == cap


@pytest.mark.parametrize(
    ("income", "charge"), [(14_500, 0), (14_501, 1), (14_499, 0), (24_500, 10_000), (24_501, 10_000)]
)
def test_what_is_kept_is_the_basic_entitlement_and_45_percent(income, charge):
    assert decided(asked(income=income)).value == charge


def test_a_part_of_a_penny_is_kept():
    assert decided(asked(income=20_000, entitlement=10_001)).value == 20_000 - 14_502


@pytest.mark.parametrize(("capital", "charge"), [(2_400_000, 0), (2_400_001, 10_000)])
def test_above_the_limit_income_is_not_looked_at(capital, charge):
    assert decided(asked(capital=capital, income=0)).value == charge


def test_nobody_pays_more_than_the_support_costs():
    assert decided(asked(cost=2_500)).value == 2_500
    assert decided(asked(cost=2_500, capital=9_000_000)).value == 2_500


@pytest.mark.parametrize("free", ["reablement_six_weeks", "advocacy", "transport_to_day_service", "section_117"])
def test_some_support_is_free_and_then_nothing_is_asked(free):
    result = decided(asked(free=[free], cost=None, capital=None, income=None, entitlement=None))
    assert result.value == 0


def test_what_nobody_has_confirmed_is_said():
    told = {caveat.parameter for caveat in decided(asked(date(2026, 10, 1))).caveats}
    assert told == {"charging/at_home.weekly_cap", "charging/at_home.disability_percent"}


def test_below_the_limit_income_has_to_be_known():
    answer = asked(income=None)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("money.income",)
