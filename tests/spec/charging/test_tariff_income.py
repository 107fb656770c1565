"""Income assumed from savings: £1 a week for each £250, or part, from £14,250 to £23,250 (SI 2014/2672 reg 25)."""

import pytest

from ownway.rules import charging
from ownway.rules.kernel import decided
from tests.spec.charging.people import APRIL_2025


def weekly(pounds: float) -> int:
    savings = charging.Savings(savings=round(pounds * 100))
    return decided(charging.tariff_income(savings, on=APRIL_2025)).value


@pytest.mark.parametrize(
    ("savings", "pence"),
    [
        pytest.param(0, 0, id="no savings count for nothing"),
        pytest.param(14_250, 0, id="at the lower limit nothing counts"),
        pytest.param(14_250.01, 100, id="a penny over the lower limit counts as a whole slice"),
        pytest.param(14_500, 100, id="a full slice counts once"),
        pytest.param(14_500.01, 200, id="a penny into the second slice counts twice"),
        pytest.param(23_000, 3_500, id="thirty-five slices"),
        pytest.param(23_000.01, 3_600, id="a penny into the last slice"),
        pytest.param(23_250, 3_600, id="at the upper limit thirty-six slices"),
        pytest.param(23_250.01, 3_600, id="never more than thirty-six slices"),
    ],
)
def test_savings_between_the_limits_count_in_slices(savings, pence):
    assert weekly(savings) == pence


def test_the_working_says_why_savings_do_not_count():
    result = decided(charging.tariff_income(charging.Savings(savings=1_425_000), on=APRIL_2025))
    assert [(step.amount, step.says()) for step in result.steps] == [
        (0, "Your savings are £14,250 or less, so they do not count.")
    ]


def test_the_working_says_how_savings_count():
    result = decided(charging.tariff_income(charging.Savings(savings=1_845_000), on=APRIL_2025))
    assert result.steps[0].says() == (
        "Your savings of £18,450 are above £14,250. Each £250, or part of it, counts as £1 a week."
    )
    assert result.steps[0].says("worker") == "Capital £18,450 exceeds £14,250: £1 a week for each £250 or part."
    assert result.steps[0].cite == "SI 2014/2672 reg 25"
