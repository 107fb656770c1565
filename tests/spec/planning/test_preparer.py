"""People may write their own plan: section 25(7) of the Care Act 2014."""

from datetime import date

import pytest

from ownway.rules import planning
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 11, 22)


def asked(**known):
    return planning.preparer(planning.Preparation(**known), on=ON)


def test_the_council_always_may():
    assert decided(asked(who="council")).value is True


@pytest.mark.parametrize("who", ["the_person", "somebody_chosen"])
def test_the_person_or_whom_they_chose_may_when_the_council_says_yes_and_joins_in(who):
    assert decided(asked(who=who, authorised="yes", jointly="yes")).value is True
    assert decided(asked(who=who, authorised="no")).value is False
    assert decided(asked(who=who, authorised="yes", jointly="no")).value is False


def test_an_organisation_may_when_planning_was_delegated_to_it():
    assert decided(asked(who="delegate", delegated="yes")).value is True
    assert decided(asked(who="delegate", delegated="no", authorised="yes", jointly="yes")).value is False


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ({}, ("plan.preparer",)),
        ({"who": "the_person"}, ("plan.authorised", "plan.jointly")),
        ({"who": "delegate"}, ("plan.delegated",)),
    ],
)
def test_what_is_missing_is_named(known, missing):
    answer = asked(**known)
    assert isinstance(answer, Undecided)
    assert answer.missing == missing


@pytest.mark.parametrize("who", planning.Preparer)
def test_whoever_writes_it_the_council_answers_for_it(who):
    result = decided(asked(who=who, authorised="yes", jointly="yes", delegated="yes"))
    assert result.steps[-1].because.code == "planning.stays_the_councils"
