"""Aftercare is free, and owed where somebody lived before the latest detention (Mental Health Act 1983 s117)."""

from datetime import date

import pytest

from ownway.rules import residence
from ownway.rules.kernel import Undecided, decided

ON = date(2026, 11, 22)
HOME = {"section": "section_3", "left_hospital": True, "before": "here"}


def asked(**known):
    return residence.aftercare(residence.Aftercare(**{**HOME, **known}), on=ON)


@pytest.mark.parametrize("section", ["section_3", "section_37", "section_45a", "section_47", "section_48"])
def test_five_sections_bring_aftercare_and_it_costs_nothing(section):
    result = decided(asked(section=section))
    assert result.value is True
    assert result.steps[-1].says("easy_read") == "You pay nothing."


def test_being_held_for_assessment_alone_does_not():
    result = decided(asked(section="other"))
    assert result.value is False
    assert result.inputs == {"section": "other"}


def test_it_starts_when_somebody_leaves_hospital():
    assert decided(asked(left_hospital=False)).value is False


def test_it_ends_only_by_a_decision_of_both_and_never_under_a_community_treatment_order():
    assert decided(asked(ended_together=True)).value is False
    assert decided(asked(ended_together=True, community_patient=True)).value is True


def test_it_is_owed_where_somebody_lived_before_the_latest_detention():
    assert decided(asked(before="elsewhere")).value is False


@pytest.mark.parametrize("sent_here", [True, False])
def test_who_lived_nowhere_is_helped_where_they_live_or_were_sent(sent_here):
    assert decided(asked(before="nowhere", sent_here=sent_here)).value is sent_here


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"section": None}, "aftercare.section"),
        ({"left_hospital": None}, "aftercare.left_hospital"),
        ({"before": None}, "aftercare.before"),
        ({"before": "nowhere"}, "aftercare.sent_here"),
    ],
)
def test_what_is_missing_is_named(changes, missing):
    answer = asked(**changes)
    assert isinstance(answer, Undecided)
    assert answer.missing == (missing,)
