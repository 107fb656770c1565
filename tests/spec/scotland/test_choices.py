"""Scotland: who is helped, and the four ways of being helped."""

from datetime import date

import pytest

from ownway.rules.kernel import BadInput, Undecided, decided
from ownway.rules.packs import scotland

ON = date(2026, 11, 22)
OPTIONS = ("direct_payment", "directed_by_person", "arranged_by_authority", "mix")


def wished(option, **found):
    found = {"eligible": "yes", "unsafe": "no", "long_term_residential": "no", **found}
    return scotland.option_open(scotland.Wish(option=option, **found), on=ON)


@pytest.mark.parametrize("option", OPTIONS)
def test_all_four_ways_are_open_to_everybody_eligible(option):
    assert decided(wished(option)).value is True
    assert decided(wished(option, eligible="no")).value is False


@pytest.mark.parametrize("ground", ["unsafe", "long_term_residential"])
def test_only_money_in_hand_may_be_refused(ground):
    answers = {option: decided(wished(option, **{ground: "yes"})).value for option in OPTIONS}
    assert answers == {
        "direct_payment": False,
        "directed_by_person": True,
        "arranged_by_authority": True,
        "mix": False,
    }


def test_safety_has_to_be_looked_at_before_money_is_refused_or_given():
    answer = wished("direct_payment", unsafe=None)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("scotland.unsafe",)
    assert decided(wished("directed_by_person", unsafe=None)).value is True


@pytest.mark.parametrize(
    ("band", "met"), [("none", False), ("low", False), ("moderate", False), ("substantial", True), ("critical", True)]
)
def test_the_threshold_is_local_and_assumed_until_an_authority_says(band, met):
    result = decided(scotland.eligible(scotland.Banded(band=band), on=ON))
    assert result.value is met
    assert [caveat.parameter for caveat in result.caveats] == ["eligibility/bands.lowest_band"]
    assert result.place == "scotland"


def test_law_of_scotland_is_not_asked_about_england():
    """Somebody in Devon gets no answer by Scottish law."""
    with pytest.raises(BadInput, match=r"place is england/devon, and scotland\.eligible is law of scotland"):
        scotland.eligible(scotland.Banded(band="low"), on=ON, place="england/devon")
