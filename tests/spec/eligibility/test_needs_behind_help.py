"""A carer's help hides needs and takes none away: ask without it, and count on it only while it lasts."""

from datetime import date

import pytest

from ownway.rules import eligibility
from ownway.rules.kernel import Undecided, decided
from ownway.rules.vocabulary import OUTCOMES

ON = date(2026, 11, 22)
ALONE = dict.fromkeys(OUTCOMES, "alone")


def masked(helped, **hows):
    return decided(eligibility.masked(eligibility.Helped(**{**ALONE, **hows}, helped=helped), on=ON))


def left(covered=(), able="yes", willing="yes", **hows):
    said = eligibility.Covered(**{**ALONE, **hows}, covered=list(covered), able=able, willing=willing)
    return eligibility.left_to_meet(said, on=ON)


def test_managing_alone_while_somebody_helps_is_asked_again():
    result = masked(["nutrition", "hygiene"], hygiene="part_help")
    assert result.value == 1
    assert [step.label.code for step in result.steps] == ["eligibility.nutrition"]


def test_nobody_is_asked_again_where_nobody_helps():
    assert masked(["none"]).value == 0


@pytest.mark.parametrize(
    ("helped", "hows", "counts"),
    [
        (["nutrition"], {}, False),  # one outcome at most
        (["nutrition", "toilet"], {}, True),
        (["nutrition"], {"work": "unsafe"}, True),
        (["nutrition"], {"work": "unsafe", "toilet": "unsafe"}, False),  # eligible without it
    ],
)
def test_it_is_said_when_the_proposal_hangs_on_it(helped, hows, counts):
    codes = {step.because.code for step in masked(helped, **hows).steps}
    assert codes == {"eligibility.masked_and_counts" if counts else "eligibility.masked"}


def test_the_help_of_a_carer_takes_no_need_away():
    needs = eligibility.Needs(
        **{**ALONE, "toilet": "full_help", "clothed": "part_help"}, kinds=["physical"], areas=["control"]
    )
    assert decided(eligibility.adult(needs, on=ON)).value is True
    result = decided(left(["toilet", "clothed"], toilet="full_help", clothed="part_help"))
    assert result.value == 0
    assert {step.because.code for step in result.steps} == {"eligibility.met_by_carer"}


def test_what_no_carer_sees_to_is_left_for_the_plan():
    assert decided(left(["toilet"], toilet="full_help", clothed="part_help")).value == 1


@pytest.mark.parametrize("still", [{"able": "no"}, {"willing": "no"}, {"able": "only_with_change"}])
def test_help_counts_only_while_the_carer_is_able_and_willing(still):
    assert decided(left(["toilet"], toilet="full_help", **still)).value == 1


def test_the_carer_is_asked_before_anybody_counts_on_them():
    answer = left(["toilet"], able=None, willing=None, toilet="full_help")
    assert isinstance(answer, Undecided)
    assert answer.missing == ("caring.able", "caring.willing")
    assert decided(left([], able=None, willing=None, toilet="full_help")).value == 1


def test_an_outcome_nobody_spoke_of_is_not_counted_as_managed():
    answer = left(toilet="full_help", work=None)
    assert isinstance(answer, Undecided)
    assert answer.missing == ("outcome.work.how",)
