"""Who reaches whom, rebuilt from the journey's own rows and compared with what the wall was told."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from django.db import connections
from django.utils import timezone

from ownway.journey.budgets.models import PersonalBudget
from ownway.journey.involvement.models import Involvement
from ownway.journey.people.models import Helping, Person
from ownway.journey.support_plans.models import Plan
from ownway.journey.support_plans.states import State
from ownway.nonprod.cast import Cast, found_cast
from ownway.nonprod.walking import Walk
from ownway.platform.days import end_of
from tests.factories.answers import answers_of
from tests.portals.stories import agreed, submitted, supported

REACH = "SELECT principal, person_id, level FROM access.reach WHERE starts <= %s AND (until IS NULL OR until > %s)"


@pytest.fixture
def cast(own_database: str) -> Iterator[Cast]:
    """Real commits, so that the owner of the wall can be asked."""
    return found_cast(timezone.now() - timedelta(days=90))


def reach_at(at: datetime) -> set[tuple[str, str, str]]:
    """Every reach that holds, as the wall's own role keeps it."""
    with connections["owner"].cursor() as owner:
        owner.execute("SET ROLE ownway_access")
        owner.execute(REACH, [at, at])
        rows = {(str(who), str(person), level) for who, person, level in owner.fetchall()}
        owner.execute("RESET ROLE")
    return rows


def rebuilt_at(at: datetime) -> set[tuple[str, str, str]]:
    """The same from the journey: themselves, who works with them, who helps, who gives support, who is late."""
    own = {(str(pk), str(pk), "own") for pk in Person.objects.using("owner").values_list("id", flat=True)}
    record, partner = set(), set()
    for one in Involvement.objects.using("owner").filter(ended_at__isnull=True):
        found = (str(one.worker_id or one.organisation_id), str(one.person_id))
        (record if one.worker_id else partner).add(found)
    record |= {
        (str(plan.escalates_to_id), str(plan.person_id))
        for plan in Plan.objects.using("owner").filter(state=State.SUBMITTED)
        if end_of(plan.decide_by) <= at
    }
    helping = {
        (str(one.principal), str(one.person_id), "helping")
        for one in Helping.objects.using("owner").filter(ended_at__isnull=True)
    }
    return own | helping | {(*one, "record") for one in record} | {(*one, "partner") for one in partner}


def assert_reach_is_rebuilt(at: datetime) -> None:
    assert reach_at(at) == rebuilt_at(at)


def test_reach_is_what_the_journey_says_at_every_turn(cast: Cast) -> None:
    at = timezone.now() - timedelta(days=60)
    agreed(cast, at).helped_by("r1")
    supported(cast, at)
    waiting = submitted(cast, at)
    somebody_else = Walk(cast, answers_of("a"), home="larkfield", worker="amina", lead="ruth", finance="helen", at=at)
    somebody_else.contact().triaged()
    assert len(reach_at(timezone.now())) >= 8
    assert_reach_is_rebuilt(timezone.now())
    waiting.signed(by="ruth")
    assert_reach_is_rebuilt(timezone.now())


def test_the_named_officer_reaches_a_late_plan_until_it_is_signed(cast: Cast) -> None:
    waiting = submitted(cast, timezone.now() - timedelta(days=60))
    officer = (str(cast.workers["grace"].id), str(waiting.person.id), "record")
    decide_by = Plan.objects.using("owner").get().decide_by
    assert officer not in reach_at(end_of(decide_by) - timedelta(hours=1))
    assert officer in reach_at(end_of(decide_by) + timedelta(hours=1))
    waiting.signed(by="ruth")
    assert officer not in reach_at(timezone.now())


def test_a_provider_reaches_somebody_while_a_budget_holds_and_no_longer(cast: Cast) -> None:
    walk = supported(cast, timezone.now() - timedelta(hours=3))
    meadow = (str(cast.organisations["meadow"].id), str(walk.person.id), "partner")
    assert meadow in reach_at(timezone.now())
    walk.called_in(why="The price has to be looked at again.", by="grace")
    assert PersonalBudget.objects.using("owner").filter(ended_on__isnull=True).count() == 0
    assert meadow not in reach_at(timezone.now())
    assert_reach_is_rebuilt(timezone.now())
