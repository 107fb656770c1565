"""What counts of each sum that comes in, by its paragraph (SI 2014/2672 regs 13-17, Sch 1)."""

from datetime import date

import pytest

from ownway.rules.charging import Sum, SumKind, counted_sums

ON = date(2025, 10, 1)
COUNTED = {"care_benefit", "war_widows_pension", "survivors_guaranteed_income_payment", "other"}


def counted(kind: str, weekly: int = 5_000, **more) -> tuple[int, str, str]:
    one = Sum(kind, weekly, given_up=more.pop("given_up", False))
    (found,) = counted_sums([one], on=ON, **more)
    return found.amount, found.because.code.removeprefix("charging."), found.cite


@pytest.mark.parametrize("kind", sorted(set(SumKind) - COUNTED))
def test_what_the_schedule_names_is_left_out_in_full(kind):
    amount, because, cite = counted(kind)
    assert (amount, because) == (0, "always_left_out")
    assert cite.startswith("SI 2014/2672 ")


@pytest.mark.parametrize("kind", ["war_widows_pension", "survivors_guaranteed_income_payment"])
def test_of_a_payment_to_a_survivor_ten_pounds_are_left_out(kind):
    assert counted(kind)[:2] == (4_000, "part_left_out")
    assert counted(kind, weekly=900)[0] == 0


def test_a_benefit_for_care_counts_but_not_for_a_temporary_resident():
    assert counted("care_benefit")[:2] == (5_000, "counted")
    assert counted("care_benefit", temporary_resident=True)[0] == 0


def test_anything_else_counts_in_full():
    assert counted("other") == (5_000, "counted", "SI 2014/2672 reg 13")


def test_nothing_was_given_up_unless_somebody_says_so():
    (found,) = counted_sums([Sum("other", 5_000)], on=ON)
    assert (found.amount, found.because.code) == (5_000, "charging.counted")


def test_what_was_given_up_to_pay_less_counts_as_if_it_still_came():
    assert counted("other", given_up=True)[:2] == (5_000, "as_if_still_paid")


def test_a_kind_that_nobody_knows_is_refused():
    with pytest.raises(ValueError, match="lottery"):
        counted("lottery")
