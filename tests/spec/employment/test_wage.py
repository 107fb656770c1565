"""The lowest wage that the law allows, by age and day (National Minimum Wage Regulations 2015)."""

from datetime import date

import pytest

from ownway.rules import employment
from ownway.rules.kernel import decided


def lowest(age: int, on: date = date(2026, 10, 1), **more) -> int:
    return decided(employment.minimum_wage(employment.Worker(age=age, **more), on=on)).value


@pytest.mark.parametrize(
    ("day", "row"),
    [
        (date(2015, 9, 30), (379, 513, 650, 650, 273)),
        (date(2015, 10, 1), (387, 530, 670, 670, 330)),
        (date(2016, 4, 1), (387, 530, 670, 720, 330)),
        (date(2016, 10, 1), (400, 555, 695, 720, 340)),
        (date(2017, 4, 1), (405, 560, 705, 750, 350)),
        (date(2018, 4, 1), (420, 590, 738, 783, 370)),
        (date(2019, 4, 1), (435, 615, 770, 821, 390)),
        (date(2020, 4, 1), (455, 645, 820, 872, 415)),
        (date(2021, 4, 1), (462, 656, 836, 891, 430)),
        (date(2022, 4, 1), (481, 683, 918, 950, 481)),
        (date(2023, 4, 1), (528, 749, 1018, 1042, 528)),
        (date(2024, 4, 1), (640, 860, 1144, 1144, 640)),
        (date(2025, 4, 1), (755, 1000, 1221, 1221, 755)),
        (date(2026, 4, 1), (800, 1085, 1271, 1271, 800)),
    ],
)
def test_every_rate_of_every_year(day, row):
    assert (lowest(17, day), lowest(20, day), lowest(21, day), lowest(25, day)) == row[:4]
    assert lowest(18, day, apprentice=True) == row[4]


@pytest.mark.parametrize(("day", "from_age"), [(date(2016, 4, 1), 25), (date(2021, 4, 1), 23), (date(2024, 4, 1), 21)])
def test_the_age_of_the_living_wage_came_down(day, from_age):
    assert lowest(from_age, day) == lowest(60, day)
    assert lowest(from_age - 1, day) < lowest(60, day)


def test_the_day_before_the_new_rate_the_old_one_holds():
    assert (lowest(40, date(2026, 3, 31)), lowest(40, date(2026, 4, 1))) == (1221, 1271)


@pytest.mark.parametrize(("age", "wage"), [(15, 0), (16, 800), (17, 800), (18, 1085), (20, 1085), (21, 1271)])
def test_the_ages_at_which_it_changes(age, wage):
    assert lowest(age) == wage


def test_below_sixteen_the_working_says_that_the_law_sets_none():
    result = decided(employment.minimum_wage(employment.Worker(age=15), on=date(2026, 10, 1)))
    assert result.steps[0].says() == "The law sets no lowest wage below 16."
