"""What protects never lets go because of more need, and no pack charges beyond its own limits."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ownway.rules import capacity, eligibility, planning, protection
from ownway.rules.kernel import Rule, decided
from ownway.rules.packs import fair_access, scotland, wales
from ownway.rules.vocabulary import OUTCOMES, Difficulty, How, Outcome
from tests.generative.rules.strategies import days_of, examples, known

KNOWN_HOWS = {outcome: st.sampled_from(list(How)[1:]) for outcome in OUTCOMES}


def ask(rule: Rule[Any, Any, Any], person: dict[str, Any], on: Any) -> Any:
    return decided(rule(rule.inputs(**person), on=on)).value


def found(*fields: str) -> dict[str, st.SearchStrategy[str]]:
    """Every point found or ruled out."""
    return {field: st.sampled_from(["yes", "no"]) for field in fields}


ADVOCACY = known(protection.Advocacy).flatmap(
    lambda person: st.fixed_dictionaries(
        {
            **{name: st.just(value) for name, value in person.items()},
            **found("somebody", "paid", "agreed", "stay_best_interests", "both_want"),
        }
    )
)


@examples(60)
@given(person=ADVOCACY, more=st.sampled_from(Difficulty), on=days_of(protection.advocate))
def test_another_difficulty_never_takes_an_advocate_away(person, more, on):
    harder = {**person, "difficulty": person["difficulty"] | more}
    assert ask(protection.advocate, harder, on) >= ask(protection.advocate, person, on)


@examples(60)
@given(person=ADVOCACY, on=days_of(protection.advocate))
def test_a_longer_stay_never_takes_an_advocate_away(person, on):
    longer = {**person, "nhs_days": person["nhs_days"] + 60}
    assert ask(protection.advocate, longer, on) >= ask(protection.advocate, person, on)


@examples(40)
@given(person=known(protection.Refusal, by_carer=False, abuse="yes"), on=days_of(protection.refusal))
def test_no_refusal_ends_the_duty_to_an_adult_at_risk(person, on):
    assert ask(protection.refusal, person, on) is True


@examples(40)
@given(
    cause=st.fixed_dictionaries(found("helped", "impairment", "because_of_it")),
    on=days_of(capacity.lacks_capacity),
)
def test_nobody_who_can_do_all_four_is_found_to_lack_capacity(cause, on):
    able = dict.fromkeys(("understands", "retains", "weighs", "communicates"), "yes")
    assert ask(capacity.lacks_capacity, {**able, **cause}, on) is False


@examples(60)
@given(
    hows=st.fixed_dictionaries(KNOWN_HOWS),
    covered=st.integers(0, 1023),
    still=st.sampled_from(["yes", "only_with_change", "no"]),
    on=days_of(eligibility.left_to_meet),
)
def test_help_never_adds_to_what_is_left_and_losing_it_never_takes_from_it(hows, covered, still, on):
    helped = {**hows, "covered": covered, "able": "yes", "willing": still}
    unhelped = {**hows, "covered": 0}
    left, without = ask(eligibility.left_to_meet, helped, on), ask(eligibility.left_to_meet, unhelped, on)
    assert left <= without
    assert still == "yes" or left == without


@examples(60)
@given(person=known(eligibility.Helped), on=days_of(eligibility.masked))
def test_no_more_is_asked_again_than_somebody_helps_with(person, on):
    assert ask(eligibility.masked, person, on) <= len(Outcome.ticked(person["helped"]))


@examples(40)
@given(person=known(planning.Plan), on=days_of(planning.review), since=st.sampled_from(["asked", "changed"]))
def test_asking_or_a_change_always_brings_a_review(person, on, since):
    assert ask(planning.review, {**person, since: True}, on) is True


@examples(60)
@given(person=known(fair_access.Risks), field=st.sampled_from(["routines", "work", "support", "roles"]))
def test_a_greater_risk_never_lowered_the_band(person, field):
    on = fair_access.eligible.law.known()[0]
    worst = {**person, field: fair_access.Extent.VITAL}
    assert ask(fair_access.band, worst, on) >= ask(fair_access.band, person, on)
    assert ask(fair_access.eligible, worst, on) >= ask(fair_access.eligible, person, on)


@examples(60)
@given(means=known(wales.AtHome, free=0), more=st.integers(1, 20_000), on=days_of(wales.charge))
def test_wales_charges_at_most_the_cap_and_the_cost_and_more_income_never_lowers_it(means, more, on):
    means = {**means, "income": min(means["income"], 10**7 - more)}
    charge = ask(wales.charge, means, on)
    assert 0 <= charge <= min(means["cost"], wales.charge.law.on(on, "wales").weekly_cap)
    assert ask(wales.charge, {**means, "income": means["income"] + more}, on) >= charge


@examples(60)
@given(means=known(wales.AtHome, free=0, capital=0), on=days_of(wales.charge))
def test_wales_leaves_the_basic_entitlement_and_45_percent_or_charges_nothing(means, on):
    charge = ask(wales.charge, means, on)
    assert charge == 0 or 100 * (means["income"] - charge) >= 145 * means["entitlement"]


@examples(60)
@given(means=known(scotland.Resident), more=st.integers(1, 50_000), on=days_of(scotland.care_home))
def test_scotland_charges_at_most_the_fee_and_more_means_never_lower_it(means, more, on):
    means = {**means, "income": min(means["income"], 10**7 - more), "capital": min(means["capital"], 10**9)}
    charge = ask(scotland.care_home, means, on)
    assert 0 <= charge <= means["cost"]
    for name in ("income", "capital"):
        assert ask(scotland.care_home, {**means, name: means[name] + more}, on) >= charge


@examples(40)
@given(care=known(scotland.Care), on=days_of(scotland.free_care))
def test_more_care_never_lowers_what_scotland_pays_for_it(care, on):
    for name in ("personal", "nursing"):
        assert ask(scotland.free_care, {**care, name: True}, on) >= ask(scotland.free_care, care, on)
