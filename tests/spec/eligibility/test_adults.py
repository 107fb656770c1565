"""An adult's needs are proposed as eligible: an impairment, two outcomes, an impact (SI 2015/313 reg 2)."""

from datetime import date

import pytest

from ownway.rules import eligibility
from ownway.rules.kernel import Undecided, decided
from ownway.rules.vocabulary import OUTCOMES

ON = date(2026, 11, 22)
ALL_ALONE = {f"outcome.{outcome}.how": "alone" for outcome in OUTCOMES}
TWO = {"outcome.toilet.how": "unsafe", "outcome.work.how": "unsafe"}
KNOWN = {"health.kinds": ["physical"], "wellbeing.affected": ["control"]}


def proposed(**changes):
    facts = {**KNOWN, **{key.replace("__", "."): value for key, value in changes.items()}}
    return eligibility.adult(eligibility.Needs.from_facts(facts), on=ON)


def with_outcomes(**hows):
    answers = {f"outcome.{outcome}.how": how for outcome, how in hows.items()}
    return eligibility.adult(eligibility.Needs.from_facts({**KNOWN, **ALL_ALONE, **answers}), on=ON)


def test_two_outcomes_suffice():
    assert decided(with_outcomes(nutrition="part_help", hygiene="longer")).value is True


def test_one_outcome_does_not():
    assert decided(with_outcomes(nutrition="full_help")).value is False


@pytest.mark.parametrize(
    ("how", "limb"),
    [
        ("longer", "SI 2015/313 reg 2(3)(d)"),
        ("distress", "SI 2015/313 reg 2(3)(b)"),
        ("unsafe", "SI 2015/313 reg 2(3)(c)"),
        ("part_help", "SI 2015/313 reg 2(3)(a)"),
        ("full_help", "SI 2015/313 reg 2(3)(a)"),
    ],
)
def test_any_one_meaning_of_unable_suffices_and_is_quoted(how, limb):
    result = decided(with_outcomes(nutrition=how, hygiene=how))
    assert result.value is True
    quoted = [step.cite for step in result.steps if step.amount]
    assert quoted == [limb, limb]


@pytest.mark.parametrize("how", ["alone", "does_not_apply"])
def test_what_somebody_manages_or_does_not_want_is_not_unable(how):
    assert decided(with_outcomes(nutrition="full_help", work=how)).value is False


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_each_of_the_ten_outcomes_counts(outcome):
    other = "hygiene" if outcome != "hygiene" else "toilet"
    assert decided(with_outcomes(**{outcome: "unsafe", other: "unsafe"})).value is True


def test_without_an_impairment_or_illness_it_is_not_proposed():
    facts = {
        **KNOWN,
        **ALL_ALONE,
        "health.kinds": ["none"],
        "outcome.toilet.how": "unsafe",
        "outcome.child.how": "unsafe",
    }
    assert decided(eligibility.adult(eligibility.Needs.from_facts(facts), on=ON)).value is False


def test_without_an_impact_on_well_being_it_is_not_proposed():
    facts = {
        **KNOWN,
        **ALL_ALONE,
        "wellbeing.affected": ["none"],
        "outcome.toilet.how": "unsafe",
        "outcome.work.how": "unsafe",
    }
    assert decided(eligibility.adult(eligibility.Needs.from_facts(facts), on=ON)).value is False


def test_two_known_outcomes_make_a_yes_whatever_else_is_unknown():
    result = decided(proposed(outcome__toilet__how="part_help", outcome__work__how="unsafe"))
    assert result.value is True
    assert "outcome.nutrition.how" in result.not_known


def test_nobody_is_refused_by_what_they_have_not_said():
    answer = proposed(outcome__toilet__how="part_help", outcome__work__how="unsure")
    assert isinstance(answer, Undecided)
    assert "outcome.work.how" in answer.missing
    assert "outcome.toilet.how" not in answer.missing


def test_one_unsure_outcome_leaves_it_open():
    facts = {**KNOWN, **ALL_ALONE, "outcome.toilet.how": "part_help", "outcome.work.how": "unsure"}
    answer = eligibility.adult(eligibility.Needs.from_facts(facts), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("outcome.work.how",)


@pytest.mark.parametrize("key", ["health.kinds", "wellbeing.affected"])
def test_without_a_word_on_cause_or_impact_there_is_no_proposal(key):
    answer = proposed(**{key.replace(".", "__"): None})
    assert isinstance(answer, Undecided)
    assert answer.missing == (key,)


def test_who_looks_after_no_child_is_not_asked_about_one():
    facts = {**KNOWN, **ALL_ALONE, "people.household": ["partner"]}
    del facts["outcome.child.how"]
    assert decided(eligibility.adult(eligibility.Needs.from_facts(facts), on=ON)).value is False


def test_good_and_bad_days_are_looked_at_over_weeks():
    result = decided(proposed(outcome__toilet__how="unsafe", outcome__work__how="unsafe", day__varies="about_half"))
    assert "eligibility.over_the_weeks" in {step.because.code for step in result.steps}


def test_an_answer_of_alone_is_shown_back_when_somebody_helps_with_it():
    """Somebody who manages meals alone, and is helped with meals, is asked again how it would be without that help."""
    facts = {
        "outcome.nutrition.how": "alone",
        "outcome.hygiene.how": "part_help",
        "people.r1.helps_with": ["nutrition", "hygiene", "company"],
        "people.r2.helps_with": None,
        "people.household": ["nobody"],
    }
    assert eligibility.masked_outcomes(facts) == ("nutrition",)


def test_no_rule_about_needs_can_read_money():
    """None of these rules can be given income, savings or a charge: there is no place to put them."""
    for rule in eligibility.RULES:
        assert not [need.key for need in rule.inputs.NEEDS if need.key.startswith(("money.", "plan.", "charging."))]
