"""What capital counts when care is at home (SI 2014/2672 regs 20, 22, 24, Sch 2)."""

from datetime import date

import pytest

from ownway.rules.charging import Asset, AssetKind, counted, is_free

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


@pytest.mark.parametrize(
    "kind",
    [
        AssetKind.MAIN_HOME,
        AssetKind.POSSESSIONS,
        AssetKind.INJURY_TRUST,
        AssetKind.LIFE_POLICY,
        AssetKind.BUSINESS_BEING_SOLD,
        AssetKind.PENSION_RIGHTS,
        AssetKind.BENEFIT_ARREARS,
        AssetKind.COMPENSATION,
    ],
)
def test_some_things_never_count(kind):
    (found,) = counted([Asset(kind, 30_000_000)], on=ON)
    assert (found.amount, found.because.code) == (0, "charging.asset_left_out")


def test_an_aid_is_free_and_so_is_an_adaptation_up_to_a_thousand_pounds():
    assert is_free(500_000, adaptation=False, on=ON)
    assert is_free(100_000, adaptation=True, on=ON)
    assert not is_free(100_001, adaptation=True, on=ON)
