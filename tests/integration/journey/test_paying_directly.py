"""A direct payment is made where the conditions of the law hold, and looked at again in the time it sets."""

from datetime import datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from ownway.journey.budgets import selectors as budgeted
from ownway.journey.direct_payments import selectors as paid
from ownway.journey.direct_payments.choices import Holding
from ownway.journey.direct_payments.conditions import answer, may_be_held
from ownway.journey.direct_payments.models import Discussion
from ownway.journey.reviews import selectors as reviewed
from ownway.nonprod.cast import Cast, found_cast
from ownway.nonprod.walking import Walk
from ownway.platform.access.verdict import Refused
from ownway.rules import payments
from tests.factories.answers import answers_of

START = datetime(2024, 2, 19, 10, 0, tzinfo=ZoneInfo("Europe/London"))
ON = START.date()
SUPPORT = {"who": "agency", "what": "Mornings and evenings", "amount": 20, "price": 2270, "provider": "meadow"}
EACH = dict.fromkeys(("asked", "allowed", "capable", "appropriate"), True)
FOR_THEM = dict.fromkeys(("lacks_capacity", "best_interests", "consulted", "record_checked"), True)


@pytest.fixture
def walk(db: None) -> Walk:
    cast: Cast = found_cast(START - timedelta(days=10))
    walk = Walk(cast, answers_of("peter"), home="devon-example", worker="nadia", lead="iris", finance="paul", at=START)
    walk.contact().triaged().told().completed()
    walk.determined()
    return walk.planned([SUPPORT])


def test_the_first_review_is_in_the_time_that_the_regulations_set(walk: Walk) -> None:
    walk.discussed().agreed().charged()
    walk.submitted().signed()
    with walk.as_person():
        first_paid = paid.payments_of(budgeted.current(walk.person.id).id)[0].pay_on
    with walk.as_worker():
        (review,) = reviewed.reviews_of(walk.person.id)
    assert review.due_on <= payments.review_due(first_paid)


def test_nothing_is_scheduled_when_the_council_arranges(walk: Walk) -> None:
    walk.discussed(Holding.COUNCIL_ARRANGES).agreed().charged()
    walk.submitted().signed()
    with walk.as_person():
        assert paid.payments_of(budgeted.current(walk.person.id).id) == ()


def test_a_talk_that_left_a_condition_open_stops_the_signature_and_says_so(walk: Walk) -> None:
    walk.discussed(Holding.COUNCIL_ARRANGES).agreed().charged()
    with walk.as_worker():
        talk = Discussion.objects.get()
        talk.id, talk.at, talk.choice = uuid4(), talk.at + timedelta(minutes=1), Holding.DIRECT_PAYMENT
        talk.conditions = {"asked": True, "capable": True, "appropriate": True}
        talk.save(force_insert=True)
    with pytest.raises(Refused, match="needs each condition of section 31"):
        walk.submitted().signed()


def test_where_the_council_pays_nothing_there_is_nothing_to_pay() -> None:
    assert answer(Holding.DIRECT_PAYMENT, EACH, authority_pays=1, on=ON).value
    assert not answer(Holding.DIRECT_PAYMENT, EACH, authority_pays=0, on=ON).value


@pytest.mark.parametrize("way", ["mental_capacity_act", "the_authority"])
def test_somebody_who_asks_for_them_needs_an_authority(way: str) -> None:
    found = {**EACH, **FOR_THEM}
    assert not may_be_held(Holding.AUTHORISED_PERSON, found, ON)
    assert may_be_held(Holding.AUTHORISED_PERSON, {**found, way: True}, ON)


def test_whoever_was_agreed_with_somebody_authorised_needs_their_support() -> None:
    found = {**EACH, **FOR_THEM, "somebody_who_is": True}
    assert not may_be_held(Holding.AUTHORISED_PERSON, found, ON)
    assert may_be_held(Holding.AUTHORISED_PERSON, {**found, "supported": True}, ON)


@pytest.mark.parametrize("left_out", EACH)
def test_no_condition_may_be_left_out(left_out: str) -> None:
    found = {**EACH, left_out: False}
    assert not may_be_held(Holding.SUPPORTED_ACCOUNT, found, ON)
    assert may_be_held(Holding.SERVICE_FUND, found, ON)
