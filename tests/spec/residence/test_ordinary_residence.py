"""Which council is responsible: where somebody lives, or lived before a placement (Care Act 2014 ss18(1), 39)."""

from datetime import date

import pytest

from ownway.rules import residence
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 11, 22)
SPECIFIED = ("care_home", "shared_lives", "supported_living")


def asked(**known):
    return residence.ordinary(residence.Residence(**known), on=ON)


@pytest.mark.parametrize(
    ("now", "here"), [("here", True), ("elsewhere", False), ("present_here", True), ("present_elsewhere", False)]
)
def test_in_a_home_of_their_own_it_counts_where_somebody_lives_or_without_one_where_they_are(now, here):
    assert decided(asked(lives_in="ordinary", now=now)).value is here


@pytest.mark.parametrize("lives_in", SPECIFIED)
@pytest.mark.parametrize(("before", "here"), [("here", True), ("elsewhere", False), ("present_here", True)])
def test_a_placement_leaves_the_council_that_placed_responsible(lives_in, before, here):
    result = decided(asked(lives_in=lives_in, only_there=True, before=before, now="elsewhere"))
    assert result.value is here
    assert result.steps[0].cite.startswith("Care Act 2014 s39(1)")
    assert "now" not in result.inputs


def test_but_only_where_the_needs_can_be_met_nowhere_else():
    result = decided(asked(lives_in="supported_living", only_there=False, before="here", now="elsewhere"))
    assert result.value is False
    assert result.steps[-1].because.code == "residence.not_only"


def test_a_stay_in_hospital_changes_nothing():
    assert decided(asked(lives_in="nhs", before="present_elsewhere")).value is False
    assert decided(asked(lives_in="nhs", before="here")).value is True


@pytest.mark.parametrize("here", [True, False])
def test_under_section_117_it_is_where_that_duty_lies(here):
    result = decided(asked(lives_in="aftercare", aftercare_here=here, now="elsewhere"))
    assert result.value is here
    assert result.steps[0].cite == "Care Act 2014 s39(4)"


@pytest.mark.parametrize(
    ("known", "missing"),
    [
        ({}, "residence.lives_in"),
        ({"lives_in": "ordinary"}, "residence.now"),
        ({"lives_in": "care_home"}, "residence.only_there"),
        ({"lives_in": "care_home", "only_there": True, "now": "here"}, "residence.before"),
        ({"lives_in": "aftercare"}, "residence.aftercare_here"),
    ],
)
def test_what_is_missing_is_named(known, missing):
    answer = asked(**known)
    assert isinstance(answer, Undecided)
    assert answer.missing == (missing,)
