"""What people said becomes what the rule reads; what they did not say stays unknown."""

from datetime import date

import pytest

from ownway.rules import charging
from ownway.rules.charging.ages import aged, pension_credit_age, reaches
from ownway.rules.kernel import BadInput

ON = date(2025, 10, 1)


def means(facts, on=ON):
    return charging.Means.from_facts(facts, on=on, cost=10_000)


def test_nothing_said_is_nothing_known():
    """Only what the support costs is known, and that the council gives no other support."""
    known = {name: value for name, value in vars(means({})).items() if value is not None}
    assert known == {"cost": 10_000, "other_support": 0}


def test_monthly_income_is_made_weekly_and_rounded_down():
    """£400 a month of Universal Credit counts as £92.30 a week."""
    assert means({"money.income.universal_credit": {"pence": 40_000, "per": "month"}}).universal_credit == 9_230


def test_monthly_costs_are_made_weekly_and_rounded_up():
    """A rent of £400 a month counts as £92.31 a week."""
    assert means({"money.housing.rent": {"pence": 40_000, "per": "month"}}).rent == 9_231


@pytest.mark.parametrize(
    ("per", "weekly"), [("week", 5_200), ("two_weeks", 2_600), ("four_weeks", 1_300), ("quarter", 400), ("year", 100)]
)
def test_every_period(per, weekly):
    """£52 counts as £52 a week, as £26 when it is for two weeks, £13 for four, £4 for a quarter and £1 for a year."""
    assert means({"money.income.esa": {"pence": 5_200, "per": per}}).esa == weekly


def test_costs_of_disability_are_added_up():
    """Cleaning at £20 a week and a telephone at £10 a month are £22.31 a week; none at all are £0."""
    rows = {
        "money.costs.r1": {"kind": "cleaning", "pence": 2_000, "per": "week"},
        "money.costs.r2": {"kind": "phone", "pence": 1_000, "per": "month"},
    }
    assert means(rows).disability_costs == 2_000 + 231
    assert means({"money.costs": ["none"]}).disability_costs == 0


@pytest.mark.parametrize(
    ("told", "household", "children"),
    [
        ({"people.household": ["nobody"]}, "single", 0),
        ({"people.household": ["parent"]}, "single", 0),
        ({"people.household": ["partner"]}, "couple", 0),
        ({"people.household": ["partner", "child"], "people.children": 2}, "couple", 2),
        ({"people.household": ["child"], "people.children": 1}, "lone_parent", 1),
        ({"people.household": ["child"], "people.children": 0}, "single", 0),
    ],
)
def test_who_somebody_lives_with_says_whose_minimum_income_applies(told, household, children):
    """With a partner it is that of a couple, with a child alone that of a lone parent, else that of one person."""
    found = means(told)
    assert (found.household.word, found.children) == (household, children)


def test_a_child_that_nobody_has_counted_leaves_the_household_open():
    """Somebody who lives with a child, and has not said how many there are, is neither single nor a lone parent yet."""
    found = means({"people.household": ["child"]})
    assert (found.household, found.children) == (None, None)
    assert means({"people.children": 3}).household is None


@pytest.mark.parametrize(
    ("facts", "free"),
    [
        ({"health.kinds": ["physical"]}, 0),
        ({"health.kinds": ["mental_health"]}, None),
        (
            {
                "health.kinds": ["physical"],
                **{f"outcome.{n}.how": "full_help" for n in ("toilet", "hygiene", "clothed")},
            },
            None,
        ),
        ({"health.nhs_help": ["none"]}, 0),
        ({"health.nhs_help": ["district_nurse"]}, 0),
        ({"health.nhs_help": ["s117_aftercare"]}, charging.Free.S117_AFTERCARE),
        ({"health.nhs_help": ["continuing_healthcare"]}, charging.Free.CONTINUING_HEALTHCARE),
        ({"health.nhs_help": ["reablement"]}, None),
        ({"health.nhs_help": ["reablement"], "health.reablement_start": "2025-08-21"}, charging.Free.REABLEMENT),
        ({"health.nhs_help": ["reablement"], "health.reablement_start": "2025-08-20"}, 0),
    ],
)
def test_help_from_the_nhs_says_what_is_free_and_reablement_is_for_six_weeks(facts, free):
    """On 1 October 2025 reablement that began on 21 August is free still, and what began the day before is not. Where
    mental health is named or three outcomes need full help, somebody asks first what the NHS gives.
    """
    assert means(facts).free == free


def test_savings_by_amount_need_no_answer_by_limits():
    """An amount is enough, be it £0.01; where an answer by limits was given too, that stands."""
    assert (means({"money.capital_amount": 1_000_000}).capital.word, means({"money.capital_amount": 1}).savings) == (
        "between",
        1,
    )
    assert means({"money.capital_amount": {"pence": 5}, "money.capital": "below"}).capital.word == "below"


def test_night_care_follows_the_times_somebody_is_needed():
    """Somebody who is needed at night has care at night; somebody who is needed in the morning has not."""
    assert means({"shape.times": ["morning"]}).night_care is False
    assert means({"shape.times": ["night_asleep"]}).night_care is True


def test_two_rates_of_one_benefit_cannot_both_be_true():
    """The standard rate for daily living beside Attendance Allowance is refused: nobody can get both."""
    with pytest.raises(BadInput, match="nobody can get both"):
        means({"money.benefits": ["pip_daily_living_standard", "attendance_allowance_lower"]})


def test_a_benefit_nobody_knows_is_refused_with_the_list():
    """Whoever names a benefit that is none gets the list of those that are."""
    with pytest.raises(BadInput, match="has 'lottery', not one of: attendance_allowance_lower"):
        means({"money.benefits": ["lottery"]})


def test_ages_turn_on_the_birthday():
    birth = date(2000, 10, 1)
    assert aged(birth, 25, date(2025, 10, 1))
    assert not aged(birth, 25, date(2025, 9, 30))
    assert means({"about.birth_date": "2000-10-01"}).aged_25 is True


def test_born_on_29_february_an_age_is_reached_on_1_march():
    assert reaches(date(2000, 2, 29), 25) == date(2025, 3, 1)
    assert reaches(date(2000, 2, 29), 24) == date(2024, 2, 29)


@pytest.mark.parametrize(
    ("birth", "reached"),
    [
        (date(1945, 5, 1), date(2015, 4, 1)),
        (date(1953, 1, 5), date(2015, 9, 6)),
        (date(1953, 1, 6), date(2015, 11, 6)),
        (date(1954, 9, 6), date(2020, 9, 6)),
        (date(1954, 10, 6), date(2020, 10, 6)),
        (date(1960, 4, 5), date(2026, 4, 5)),
        (date(1960, 4, 6), date(2026, 5, 6)),
        (date(1960, 7, 31), date(2026, 11, 30)),
        (date(1961, 3, 6), date(2028, 3, 6)),
    ],
)
def test_pension_credit_age_follows_the_timetable(birth, reached):
    assert pension_credit_age(birth, reached)
    if birth.year > 1950:
        assert not pension_credit_age(birth, date.fromordinal(reached.toordinal() - 1))


def test_a_date_of_birth_in_the_future_is_refused():
    """On 1 October 2025 nobody was born on 1 January 2030."""
    with pytest.raises(BadInput, match="after 2025-10-01"):
        means({"about.birth_date": date(2030, 1, 1)})
