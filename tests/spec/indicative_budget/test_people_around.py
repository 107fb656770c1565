"""Help from people around is its own reversible line: only what they themselves are able and willing to go on doing."""

from datetime import date

import pytest

from ownway.rules.indicative_budget import Helper, SupportLine, estimate

ON = date(2026, 11, 22)
B = {  # home kept 5, meals 7 and going out 7 points among others
    "outcome.nutrition.how": "part_help",
    "outcome.hygiene.how": "part_help",
    "outcome.toilet.how": "longer",
    "outcome.clothed.how": "part_help",
    "outcome.home_safe.how": "unsafe",
    "outcome.home_kept.how": "full_help",
    "outcome.relationships.how": "alone",
    "outcome.work.how": "does_not_apply",
    "outcome.community.how": "full_help",
    "people.household": ["nobody"],
    "shape.times": ["morning", "bedtime"],
    "shape.alone": "few_hours",
    "shape.out": "once",
}
ANNE = {"helps_with": ["home_kept", "nutrition", "community"], "covers": ["home_kept"], "able": "yes", "willing": "yes"}
ALONE = (7 + 7 + 2 + 4 + 5 + 5 + 7 + 5 + 8 + 2) * 600


def estimated(*helpers, **more):
    return estimate(B, helpers=helpers, on=ON, **more)


def test_both_totals_are_shown():
    budget = estimated(Helper("Anne", **ANNE))
    assert budget.as_if_nobody_helped == ALONE
    assert budget.result.value == ALONE - (5 + 3 + 3) * 600


def test_what_is_covered_counts_whole_and_what_is_shared_counts_half_rounded_down():
    assert estimated(Helper("Anne", **ANNE)).support == (
        SupportLine("Anne", "nutrition", "part", 1800),
        SupportLine("Anne", "home_kept", "all", 3000),
        SupportLine("Anne", "community", "part", 1800),
    )


@pytest.mark.parametrize(
    "unwilling",
    [{"able": "no"}, {"willing": "no"}, {"able": None}, {"willing": None}, {"able": "unsure"}],
)
def test_nothing_counts_without_the_yes_of_the_helper(unwilling):
    budget = estimated(Helper("Anne", **{**ANNE, **unwilling}))
    assert budget.result.value == budget.as_if_nobody_helped == ALONE
    assert budget.support == ()


def test_help_with_some_change_still_counts():
    assert estimated(Helper("Anne", **{**ANNE, "able": "only_with_change"})).result.value < ALONE


def test_a_task_the_helper_wants_to_share_does_not_count():
    budget = estimated(Helper("Anne", **ANNE, wants_to_share=["home_kept"]))
    assert [line.outcome for line in budget.support] == ["nutrition", "community"]


def test_a_line_the_adult_does_not_keep_in_the_plan_does_not_count():
    budget = estimated(Helper("Anne", **ANNE), kept=["nutrition"])
    assert [line.outcome for line in budget.support] == ["nutrition"]


def test_two_helpers_share_an_outcome_and_never_take_more_than_there_is():
    budget = estimated(Helper("Anne", **ANNE), Helper("Bo", ["nutrition"], (), "yes", "yes"))
    assert [(line.helper, line.pence) for line in budget.support if line.outcome == "nutrition"] == [
        ("Anne", 1800),
        ("Bo", 1800),
    ]


def test_whoever_covers_an_outcome_takes_it_whole():
    budget = estimated(Helper("Anne", **ANNE), Helper("Bo", ["nutrition"], ["nutrition"], "yes", "yes"))
    assert [(line.helper, line.share, line.pence) for line in budget.support if line.outcome == "nutrition"] == [
        ("Bo", "all", 4200)
    ]


def test_help_with_an_outcome_that_costs_nothing_makes_no_line():
    assert "relationships" not in {
        line.outcome for line in estimated(Helper("Bo", ["relationships"], (), "yes", "yes")).support
    }


def test_the_lines_of_helpers_sum_to_the_support_in_the_working():
    budget = estimated(Helper("Anne", **ANNE), Helper("Bo", ["community", "hygiene"], (), "yes", "yes"))
    assert sum(line.pence for line in budget.support) == -budget.result.totals["indicative_budget.support"]
