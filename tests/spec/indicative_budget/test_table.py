"""What needs like these usually cost: points by outcome and shape of support, £6 a week each (illustrative)."""

from datetime import date

import pytest

from ownway.rules import indicative_budget
from ownway.rules.indicative_budget.needs import Needs
from ownway.rules.kernel import decided
from ownway.rules.vocabulary import OUTCOMES, How

ON = date(2026, 11, 22)
NOTHING = {**dict.fromkeys(OUTCOMES, How.ALONE), "times": [], "alone": "as_long", "out": "none", "two": "none"}
A_POINT = 600


def weekly(**changes):
    return decided(indicative_budget.weekly(Needs(**{**NOTHING, **changes}), on=ON))


def test_somebody_who_manages_everything_gets_nothing():
    assert weekly().value == 0
    assert weekly().steps == ()


@pytest.mark.parametrize(
    ("outcome", "points"),
    [
        ("nutrition", (0, 2, 7, 12)),
        ("hygiene", (0, 2, 7, 12)),
        ("toilet", (0, 2, 8, 14)),
        ("clothed", (0, 1, 4, 7)),
        ("home_safe", (0, 1, 5, 8)),
        ("home_kept", (0, 1, 3, 5)),
        ("relationships", (0, 1, 3, 5)),
        ("work", (0, 1, 4, 7)),
        ("community", (0, 1, 4, 7)),
        ("child", (0, 2, 8, 14)),
    ],
)
def test_each_outcome_has_points_by_level(outcome, points):
    levels = (How.ALONE, How.LONGER, How.PART_HELP, How.FULL_HELP)
    assert tuple(weekly(**{outcome: how}).value for how in levels) == tuple(A_POINT * point for point in points)


def test_words_of_one_level_cost_the_same():
    assert weekly(toilet=How.LONGER).value == weekly(toilet=How.DISTRESS).value
    assert weekly(toilet=How.UNSAFE).value == weekly(toilet=How.PART_HELP).value
    assert weekly(toilet=How.DOES_NOT_APPLY).value == 0


@pytest.mark.parametrize(
    ("shape", "points"),
    [
        ({"times": ["morning"]}, 2),
        ({"times": ["morning", "bedtime"]}, 5),
        ({"times": ["morning", "midday", "bedtime"]}, 8),
        ({"times": ["morning", "midday", "late_afternoon", "bedtime"]}, 11),
        ({"times": ["night_asleep"]}, 16),
        ({"times": ["night_awake"]}, 36),
        ({"times": ["night_asleep", "night_awake"]}, 36),
        ({"alone": "most_of_day"}, 2),
        ({"alone": "few_hours"}, 8),
        ({"alone": "under_hour"}, 20),
        ({"alone": "never"}, 36),
        ({"out": "once"}, 2),
        ({"out": "few"}, 4),
        ({"out": "most_days"}, 8),
        ({"two": "some"}, 10),
        ({"two": "most"}, 22),
    ],
)
def test_the_shape_of_support_has_points_of_its_own(shape, points):
    assert weekly(**shape).value == A_POINT * points


def test_each_line_stands_for_itself_and_they_sum():
    result = weekly(nutrition=How.PART_HELP, toilet=How.LONGER, times=["morning", "bedtime"])
    assert [(step.label.code, step.amount) for step in result.steps] == [
        ("indicative_budget.nutrition", 4200),
        ("indicative_budget.toilet", 1200),
        ("indicative_budget.times", 3000),
    ]
    assert result.value == 8400
    assert "2" in result.steps[2].says()


def test_every_figure_of_it_says_that_it_is_illustrative():
    assert {caveat.status for caveat in weekly(nutrition=How.PART_HELP).caveats} == {"illustrative"}


def test_it_reads_no_age_money_or_kind_of_impairment():
    """There is no place to put them: what needs cost does not depend on who has them."""
    keys = {need.key for need in Needs.NEEDS}
    assert not [key for key in keys if key.startswith(("money.", "about.", "health."))]
