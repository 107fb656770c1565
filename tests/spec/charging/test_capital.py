"""What capital counts when care is at home (SI 2014/2672 regs 20, 22, 24, Sch 2)."""

from datetime import date

import pytest

from ownway.rules.charging import Asset, AssetKind, counted, is_free, notional_left

ON = date(2025, 10, 1)


def amount(kind=AssetKind.INVESTMENT, **asset):
    (found,) = counted([Asset(kind, **asset)], on=ON)
    return found.amount


def test_money_counts_as_it_is():
    assert amount(AssetKind.MONEY, value=1_000_000) == 1_000_000


def test_what_would_cost_something_to_sell_counts_a_tenth_less():
    assert amount(value=1_000_000, costs_to_sell=True) == 900_000


def test_a_part_of_a_penny_is_dropped():
    assert amount(value=101, costs_to_sell=True) == 90
    assert amount(AssetKind.MONEY, value=101, owners=2) == 50


def test_what_is_owed_on_it_is_taken_off_and_never_below_nothing():
    assert amount(AssetKind.LAND, value=1_000_000, owed=400_000) == 600_000
    assert amount(AssetKind.LAND, value=1_000_000, owed=2_000_000) == 0


def test_what_is_held_together_counts_in_equal_shares():
    assert amount(AssetKind.MONEY, value=950_000, owners=2) == 475_000


def test_what_was_given_away_to_pay_less_counts_as_if_it_were_still_there():
    (found,) = counted([Asset(AssetKind.GIVEN_AWAY, 500_000)], on=ON)
    assert (found.amount, found.because.code) == (500_000, "charging.as_if_still_owned")


COUNTED = {"money", "investment", "land", "given_away"}


@pytest.mark.parametrize("kind", sorted(set(AssetKind) - COUNTED))
def test_what_the_schedule_names_does_not_count(kind):
    (found,) = counted([Asset(kind, 30_000_000)], on=ON)
    assert (found.amount, found.because.code) == (0, "charging.asset_left_out")
    assert found.cite.startswith("SI 2014/2672 Sch 2 para")


@pytest.mark.parametrize("kind", ["benefit_arrears", "injury_payment"])
def test_arrears_and_payments_for_an_injury_are_left_out_for_52_weeks(kind):
    asset = Asset(kind, 500_000, received=date(2024, 10, 2))
    assert [found.amount for found in counted([asset], on=date(2025, 9, 30))] == [0]
    (late,) = counted([asset], on=date(2025, 10, 1))
    assert (late.amount, late.because.code) == (500_000, "charging.time_is_up")


def test_without_the_day_they_came_they_stay_left_out():
    assert amount(AssetKind.BENEFIT_ARREARS, value=500_000) == 0


@pytest.mark.parametrize(
    ("weeks", "left"),
    [
        pytest.param([], 500_000, id="nothing paid for it yet"),
        pytest.param([(9_000, 4_000)] * 10, 450_000, id="ten weeks at £50 more"),
        pytest.param([(9_000, 4_000)] * 200, 0, id="never below nothing"),
        pytest.param([(4_000, 9_000)], 500_000, id="a week that cost no more takes nothing off"),
    ],
)
def test_what_was_given_away_counts_for_less_with_each_week_paid_because_of_it(weeks, left):
    assert notional_left(500_000, weeks) == left


def test_an_aid_is_free_and_so_is_an_adaptation_up_to_a_thousand_pounds():
    assert is_free(500_000, adaptation=False, on=ON)
    assert is_free(100_000, adaptation=True, on=ON)
    assert not is_free(100_001, adaptation=True, on=ON)
