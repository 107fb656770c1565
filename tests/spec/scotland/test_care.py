"""Scotland: personal and nursing care are free at any age; a care home's fee goes by means."""

from datetime import date

import pytest

from ownway.rules.kernel import NoParameterForDate, Undecided, decided
from ownway.rules.packs import scotland

ON = date(2024, 10, 1)


def free(on, **care):
    return decided(scotland.free_care(scotland.Care(**care), on=on))


@pytest.mark.parametrize(
    ("on", "personal", "nursing"),
    [
        (date(2024, 3, 31), 23310, 10490),
        (date(2024, 4, 1), 24870, 11190),
        (date(2025, 4, 1), 25460, 11455),
        (date(2026, 4, 1), 26030, 11710),
        (date(2027, 3, 31), 26030, 11710),
    ],
)
def test_what_is_paid_towards_a_care_home_changes_each_april(on, personal, nursing):
    assert free(on, setting="care_home", personal=True, nursing=False).value == personal
    assert free(on, setting="care_home", personal=True, nursing=True).value == personal + nursing


def test_at_home_personal_care_is_not_charged_for():
    result = free(ON, setting="home", personal=True)
    assert result.value == 0
    assert result.steps[0].says("easy_read") == "You pay nothing for this at home."


def test_who_needs_neither_is_paid_neither():
    assert free(ON, setting="care_home", personal=False, nursing=False).value == 0


def pays(**means):
    means = {"cost": 90_000, "capital": 0, "income": 20_000, "savings_credit": 0, **means}
    return scotland.care_home(scotland.Resident(**means), on=ON)


@pytest.mark.parametrize(
    ("capital", "tariff"), [(2_150_000, 0), (2_150_001, 100), (2_175_000, 100), (2_175_001, 200), (3_500_000, 5_400)]
)
def test_a_pound_for_each_250_or_part_between_the_limits(capital, tariff):
    assert decided(pays(capital=capital)).value == 20_000 + tariff - 3_450


def test_a_penny_above_the_upper_limit_and_the_fee_is_paid_whole():
    result = decided(pays(capital=3_500_001, income=None, savings_credit=None))
    assert result.value == 90_000


def test_nobody_pays_more_than_the_fee_or_less_than_nothing():
    assert decided(pays(income=500_000)).value == 90_000
    assert decided(pays(income=3_000)).value == 0


@pytest.mark.parametrize(("credit", "kept"), [(186, 186), (815, 815), (816, 815)])
def test_a_savings_credit_is_left_out_up_to_a_most_that_nobody_has_confirmed(credit, kept):
    result = decided(pays(savings_credit=credit))
    assert result.value == 20_000 - 3_450 - kept
    assert [caveat.parameter for caveat in result.caveats] == ["care_home/means.savings_credit_disregard"]


def test_a_year_that_nobody_has_read_is_an_error_that_names_the_file():
    """For 1 October 2025 the figures have not been read: nothing is guessed, and the file to add them to is named."""
    with pytest.raises(NoParameterForDate, match=r"add it to parameters/scotland/care_home/means\.yaml"):
        scotland.care_home(scotland.Resident(), on=date(2025, 10, 1))


def test_below_the_limit_income_has_to_be_known():
    answer = pays(income=None)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("money.income",)
