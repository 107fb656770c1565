"""When a direct payment has to be made, and when none may be (Care Act 2014 ss31-32; SI 2014/2871)."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import payments
from ownway.rules.kernel import Result, Undecided, decided

ON = date(2026, 11, 22)
SHARED: dict[str, Any] = {
    "authority_pays": 34_390,
    **dict.fromkeys(("asked", "allowed", "capable", "appropriate"), "yes"),
}
WITHOUT: dict[str, Any] = {
    **SHARED,
    "lacks_capacity": "yes",
    "authorised_by": "mental_capacity_act",
    "best_interests": "yes",
    "consulted": "yes",
    "family_or_friend": "yes",
}


def with_capacity(**changes: Any) -> Result[bool]:
    return decided(payments.with_capacity(payments.WithCapacity(**{**SHARED, **changes}), on=ON))


def without_capacity(**changes: Any) -> Result[bool]:
    return decided(payments.without_capacity(payments.WithoutCapacity(**{**WITHOUT, **changes}), on=ON))


def test_an_adult_who_asks_and_meets_each_condition_has_to_be_paid_directly():
    result = with_capacity()
    assert result.value
    assert [step.label.code.removeprefix("payments.") for step in result.steps] == [
        "budget",
        "asked",
        "allowed",
        "capable",
        "appropriate",
        "capacity",
    ]


@pytest.mark.parametrize("condition", ["asked", "allowed", "capable", "appropriate"])
def test_each_condition_has_to_be_met(condition):
    assert not with_capacity(**{condition: "no"}).value
    assert not without_capacity(**{condition: "no"}).value


def test_there_has_to_be_something_to_pay():
    assert not with_capacity(authority_pays=0).value
    assert with_capacity(authority_pays=1).value


def test_capacity_is_presumed_until_somebody_finds_that_it_lacks():
    assert with_capacity().value
    assert not with_capacity(lacks_capacity=True).value


def test_somebody_named_to_get_the_money_has_to_agree():
    assert with_capacity(nominee=True, nominee_agrees="yes").value
    assert not with_capacity(nominee=True, nominee_agrees="no").value
    assert with_capacity(nominee=False, nominee_agrees="no").value


@pytest.mark.parametrize("condition", ["asked", "capable", "appropriate"])
def test_what_nobody_has_looked_at_leaves_it_open(condition):
    asked = payments.WithCapacity(**{**SHARED, condition: None})
    answer = payments.with_capacity(asked, on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == (f"payments.{condition}",)


def test_a_refusal_needs_only_the_condition_that_fails():
    assert not with_capacity(capable="no", appropriate=None, asked=None).value


@pytest.mark.parametrize("by", ["mental_capacity_act", "the_authority"])
def test_without_capacity_an_authorised_person_may_ask(by):
    assert without_capacity(authorised_by=by).value


def test_somebody_agreed_by_those_who_may_decide_needs_their_support():
    assert without_capacity(authorised_by="somebody_who_is", supported="yes").value
    assert not without_capacity(authorised_by="somebody_who_is", supported="no").value


@pytest.mark.parametrize(
    ("fact", "word"),
    [("authorised_by", "nobody"), ("lacks_capacity", "no"), ("best_interests", "no"), ("consulted", "no")],
)
def test_each_condition_of_section_32_has_to_be_met(fact, word):
    assert not without_capacity(**{fact: word}).value


def test_who_is_neither_family_nor_a_friend_needs_a_certificate():
    assert without_capacity(family_or_friend="no", record_checked="yes").value
    assert not without_capacity(family_or_friend="no", record_checked="no").value
    assert without_capacity(family_or_friend="yes", record_checked="no").value


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"authorised_by": None}, ("payments.authorised_by",)),
        ({"family_or_friend": None}, ("payments.family_or_friend", "payments.record_checked")),
        ({"authorised_by": "somebody_who_is"}, ("payments.supported",)),
    ],
)
def test_without_capacity_too_what_nobody_has_looked_at_leaves_it_open(change, missing):
    answer = payments.without_capacity(payments.WithoutCapacity(**{**WITHOUT, **change}), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == missing


@pytest.mark.parametrize("order", list(payments.Order))
def test_every_order_of_schedule_1_prohibits_a_direct_payment(order):
    result = decided(payments.prohibited(payments.Orders(orders=[order.word]), on=ON))
    assert result.value
    assert [step.amount for step in result.steps] == [1]
    assert result.steps[0].label.cite.startswith("SI 2014/2871 Sch 1 (")


def test_without_an_order_nothing_is_prohibited():
    result = decided(payments.prohibited(payments.Orders(orders=[]), on=ON))
    assert not result.value
    assert result.steps[0].says() == "Nothing here stands in the way."


def test_nobody_is_prohibited_by_what_they_have_not_been_asked():
    assert isinstance(payments.prohibited(payments.Orders(), on=ON), Undecided)
