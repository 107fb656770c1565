"""Whom a direct payment may pay (SI 2014/2871 reg 3)."""

from datetime import date
from typing import Any

import pytest

from ownway.rules import payments
from ownway.rules.kernel import Result, Undecided, decided
from ownway.rules.payments import Relationship

ON = date(2026, 11, 22)
CLOSE = [
    "parent", "parent_in_law", "child", "child_in_law", "stepchild", "sibling", "aunt_or_uncle", "grandparent",
    "partner_of_one_of_these",
]  # fmt: skip


def asked(relationship: str, **more: Any) -> Result[bool]:
    return decided(payments.may_pay(payments.Payee(relationship=relationship, **more), on=ON))


@pytest.mark.parametrize("partner", ["spouse", "lives_as_spouse"])
def test_a_husband_wife_or_partner_needs_a_decision_wherever_they_live(partner):
    result = asked(partner)
    assert not result.value
    assert result.steps[0].because.code == "payments.partner"
    assert asked(partner, necessary=True).value


@pytest.mark.parametrize("relative", CLOSE)
def test_close_family_needs_a_decision_in_the_same_household_only(relative):
    assert asked(relative, same_household=False).value
    assert not asked(relative, same_household=True).value
    assert asked(relative, same_household=True, necessary=True).value


@pytest.mark.parametrize("other", ["other_relative", "friend", "no_relation"])
def test_others_may_be_paid_wherever_they_live(other):
    result = asked(other)
    assert result.value
    assert result.steps[0].because.code == "payments.free_choice"


def test_every_relationship_is_looked_at():
    """Each that the regulations name, and three for everybody else."""
    assert {relation.word for relation in Relationship} == {
        "spouse", "lives_as_spouse", *CLOSE, "other_relative", "friend", "no_relation",
    }  # fmt: skip


def test_of_close_family_the_household_has_to_be_known():
    answer = payments.may_pay(payments.Payee(relationship="sibling"), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("payee.same_household",)
