"""Old decisions, 2003 to 2015: four bands of risk, and a threshold that each council set (Fair Access to Care)."""

from datetime import date

import pytest

from ownway.rules.kernel import NoParameterForDate, Undecided, decided
from ownway.rules.packs import fair_access

ON = date(2011, 5, 1)
NO_RISK = {
    "life": False,
    "health": False,
    "control": "enough",
    "abuse": "none",
    "routines": "nothing",
    "work": "nothing",
    "support": "nothing",
    "roles": "nothing",
}


def risks(**changes):
    return fair_access.Risks(**{**NO_RISK, **changes})


@pytest.mark.parametrize(
    ("risk", "band"),
    [
        ({}, 0),
        ({"routines": "one_or_two"}, 1),
        ({"work": "several"}, 2),
        ({"support": "most"}, 3),
        ({"control": "partial"}, 3),
        ({"abuse": "some"}, 3),
        ({"roles": "vital"}, 4),
        ({"control": "little_or_none"}, 4),
        ({"abuse": "serious"}, 4),
        ({"life": True}, 4),
        ({"health": True}, 4),
    ],
)
def test_each_risk_has_its_band(risk, band):
    assert decided(fair_access.band(risks(**risk), on=ON)).value == band


def test_the_highest_risk_gives_the_band():
    assert decided(fair_access.band(risks(routines="one_or_two", work="most", roles="several"), on=ON)).value == 3


@pytest.mark.parametrize(("routines", "met"), [("several", False), ("most", True)])
def test_most_councils_met_substantial_needs_and_the_answer_says_that_this_is_assumed(routines, met):
    result = decided(fair_access.eligible(risks(routines=routines), on=ON))
    assert result.value is met
    assert [caveat.status for caveat in result.caveats] == ["assumed"]


@pytest.mark.parametrize("on", [date(2003, 4, 6), date(2015, 4, 1)])
def test_before_and_after_those_years_there_is_no_threshold(on):
    with pytest.raises(NoParameterForDate, match=r"add it to parameters/england/fair_access/threshold\.yaml"):
        fair_access.eligible(risks(), on=on)


def test_a_risk_nobody_wrote_down_is_not_no_risk():
    answer = fair_access.band(risks(abuse=None), on=ON)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("fair_access.abuse",)
