"""An estimate comes with its interval, and while something is unsure only as a range."""

from datetime import date

from ownway.rules.indicative_budget import estimate
from ownway.rules.vocabulary import OUTCOMES

ON = date(2026, 11, 22)
MANAGES = {f"outcome.{outcome}.how": "alone" for outcome in OUTCOMES}


def test_the_interval_lies_around_the_estimate():
    budget = estimate({**MANAGES, "outcome.home_kept.how": "full_help", "shape.alone": "as_long"}, on=ON)
    assert (budget.low, budget.result.value, budget.high, budget.status) == (2550, 3000, 3600, "illustrative")
    assert budget.missing == ()


def test_an_unsure_outcome_gives_only_a_range_from_managing_it_to_full_help():
    budget = estimate({**MANAGES, "outcome.home_kept.how": "unsure", "shape.alone": "as_long"}, on=ON)
    assert budget.result is None
    assert budget.as_if_nobody_helped is None
    assert (budget.low, budget.high) == (0, 3000)
    assert budget.missing == ("outcome.home_kept.how",)


def test_the_range_reaches_as_far_as_the_questions_that_would_open():
    budget = estimate({**MANAGES, "outcome.hygiene.how": "unsure"}, on=ON)
    assert budget.high == (12 + 11 + 36 + 36 + 22) * 600


def test_an_open_question_about_the_shape_of_support_gives_only_a_range():
    facts = {**MANAGES, "outcome.community.how": "part_help", "shape.out": "unsure"}
    budget = estimate(facts, on=ON)
    assert (budget.low, budget.high, budget.missing) == (4 * 600, (4 + 8) * 600, ("shape.out",))


def test_a_question_that_nothing_opens_counts_for_nothing():
    assert estimate({**MANAGES, "outcome.relationships.how": "longer", "shape.out": "none"}, on=ON).result.value == 600


def test_time_alone_is_asked_when_memory_is_hard():
    facts = {**MANAGES, "health.kinds": ["dementia"]}
    assert estimate(facts, on=ON).missing == ("shape.alone",)
    assert estimate({**facts, "shape.alone": "never"}, on=ON).result.value == 36 * 600
