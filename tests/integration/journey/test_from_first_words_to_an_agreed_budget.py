"""The whole journey through the actions, as one story: Devon's Peter, to the contribution Devon published."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ownway.journey.budgets import selectors as budgeted
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.direct_payments import selectors as paid
from ownway.nonprod.cast import Cast, found_cast
from ownway.nonprod.walking import Walk
from tests.factories.answers import answers_of

START = datetime(2023, 11, 6, 10, 0, tzinfo=ZoneInfo("Europe/London"))
SUPPORT = {"who": "agency", "what": "Mornings and evenings", "amount": 20, "price": 2270, "provider": "meadow"}


@pytest.fixture
def cast(db: None) -> Cast:
    return found_cast(START - timedelta(days=10))


def test_peters_journey_ends_at_the_published_contribution(cast: Cast) -> None:
    walk = Walk(cast, answers_of("peter"), home="devon-example", worker="nadia", lead="iris", finance="paul", at=START)
    walk.contact().triaged().told().completed()
    assert walk.determined().outcome == "eligible"
    walk.planned([SUPPORT]).discussed().agreed()
    assert walk.charged().outcome == "11010"
    walk.submitted().signed()

    with walk.as_person():
        budget = budgeted.current(walk.person.id)
        assert (budget.total_pence, budget.person_pays_pence, budget.council_pays_pence) == (45400, 11010, 34390)
        payments = paid.payments_of(budget.id)
        assert [payment.net_pence for payment in payments] == [4 * 34390] * 13
        assert (payments[-1].covers_until - payments[0].covers_from).days == 52 * 7 - 1
        made = {decision.kind for decision in decided.decisions_of(walk.person.id, START)}
        assert made == {DecisionKind.ELIGIBILITY, DecisionKind.CHARGE, DecisionKind.PLAN}
        assert len(decided.letters_of(walk.person.id)) == len(made) + 1  # and the written record of s12
