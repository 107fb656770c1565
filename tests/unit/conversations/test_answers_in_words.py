"""Answers as their speaker reads them back."""

from datetime import date

import pytest

from ownway.journey.conversations.engine import Said, State
from ownway.journey.conversations.question_sets import asking
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.conversations.wording import answer_in_words


def in_words(key: str, value: object, **more: object) -> str:
    said = Said(State.KNOWN, value, date(2026, 9, 7), SaidAs.PERSON)
    return answer_in_words(asking(key), said, "en", **more)


@pytest.mark.parametrize(
    ("known", "words"), [("1947", "1947"), ("1947-03", "March 1947"), ("1947-03-05", "5 March 1947")]
)
def test_a_date_is_read_back_as_far_as_it_is_known(known: str, words: str) -> None:
    assert in_words("about.birth_date", known) == words


def test_a_cost_says_what_it_is_for() -> None:
    cost = {"kind": "garden", "pence": 1250, "per": "week"}
    assert in_words("money.costs.*", cost) == "The garden: £12.50 a week"


def test_somebody_picked_is_called_by_their_name() -> None:
    assert in_words("understanding.supporter", "r1", names={"r1": "Anne Holloway"}) == "Anne Holloway"
    assert in_words("understanding.supporter", "nobody", names={"r1": "Anne Holloway"}) == "Nobody"
