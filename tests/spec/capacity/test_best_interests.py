"""Before anybody decides for somebody: everything the law wants looked at, and whom it wants asked (MCA 2005 s4)."""

from datetime import date

import pytest

from ownway.rules import capacity
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 11, 22)
ALWAYS = (
    "not_assumed",
    "circumstances",
    "may_regain",
    "takes_part",
    "wishes",
    "beliefs",
    "other_factors",
    "named",
    "carers",
    "least_restrictive",
)
DONE = dict.fromkeys(ALWAYS, "yes")


def asked(**found):
    return capacity.best_interests(capacity.BestInterests(**{"authority": ["none"], **found}), on=ON)


def test_a_full_checklist_may_be_relied_on():
    result = decided(asked(**DONE))
    assert result.value is True
    assert [step.cite for step in result.steps][:2] == [
        "Mental Capacity Act 2005 s4(1)",
        "Mental Capacity Act 2005 s4(2)",
    ]


@pytest.mark.parametrize("item", ALWAYS)
def test_one_item_left_out_and_nobody_may_decide_yet(item):
    result = decided(asked(**{**DONE, item: "no"}))
    assert result.value is False
    assert "best_interests.not_done" in {step.because.code for step in result.steps}


@pytest.mark.parametrize("item", ALWAYS)
def test_an_item_nobody_spoke_of_is_named(item):
    answer = asked(**{**DONE, item: None})
    assert isinstance(answer, Undecided)
    assert answer.missing == (f"best_interests.{item}",)


@pytest.mark.parametrize(
    ("authority", "to_ask"), [("attorney_care", "attorney"), ("attorney_money", "attorney"), ("deputy", "deputy")]
)
def test_an_attorney_or_a_deputy_is_asked_where_there_is_one(authority, to_ask):
    answer = asked(**DONE, authority=[authority])
    assert isinstance(answer, Undecided)
    assert answer.missing == (f"best_interests.{to_ask}",)
    assert decided(asked(**DONE, authority=[authority], **{to_ask: "yes"})).value is True


def test_where_treatment_keeps_somebody_alive_nobody_may_have_wished_for_their_death():
    assert isinstance(asked(**DONE, life_sustaining=True), Undecided)
    assert decided(asked(**DONE, life_sustaining=True, not_to_end_life="yes")).value is True
    assert decided(asked(**DONE, life_sustaining=True, not_to_end_life="no")).value is False


def test_whether_somebody_holds_an_authority_has_to_be_known():
    answer = asked(**DONE, authority=None)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("people.authority",)
