"""Roles, delegations and limits: who may give them, what they open, and that what has ended opens nothing."""

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ownway.journey.people.models import Person
from ownway.journey.practices import actions, selectors
from ownway.journey.practices.functions import Basis, Function
from ownway.journey.practices.models import Organisation, RoleHolding, Worker
from ownway.nonprod.cast import Cast, found_cast
from ownway.nonprod.walking import Walk
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Role
from ownway.platform.access.verdict import Refused
from tests.factories.answers import answers_of

NOW = datetime(2026, 9, 7, 10, 0, tzinfo=ZoneInfo("Europe/London"))
TODAY = NOW.date()


@pytest.fixture
def cast(db: None) -> Cast:
    return found_cast(NOW - timedelta(days=10))


def as_ben(cast: Cast) -> Any:
    return sessions.session(cast.workers["ben"].id, "test")


def ben(cast: Cast) -> Actor:
    return cast.actor("ben", TODAY)


def employed(cast: Cast, slug: str = "larkfield", **details: Any) -> Worker:
    """A new worker, registered unless said otherwise."""
    known = {"name": "Ola Brown", "job_title": "Social worker", "registered_until": date(2028, 11, 30)} | details
    with as_ben(cast):
        return actions.employ(
            organisation=cast.organisations[slug], by=ben(cast), at=NOW, starts=TODAY - timedelta(days=3), **known
        )


def given(cast: Cast, worker: Worker, role: Role) -> RoleHolding:
    with as_ben(cast):
        return actions.give_role(worker=worker, role=role, by=ben(cast), at=NOW, starts=TODAY)


def people_seen_by(worker: Worker) -> int:
    with sessions.session(worker.id, "test"):
        return Person.objects.count()


@pytest.fixture
def two_people(cast: Cast) -> None:
    """Somebody of the council's own and somebody of the practice that acts for it."""
    Walk(cast, answers_of("a"), home="larkfield", worker="amina", at=NOW).contact()
    Walk(cast, answers_of("b") | {"contact.for": "me"}, home="signpost", worker="mark", at=NOW).contact()


@pytest.mark.usefixtures("two_people")
@pytest.mark.parametrize(("role", "seen"), [(Role.PRACTICE_LEAD, 2), (Role.SOCIAL_WORKER, 0), (Role.ADMINISTRATOR, 0)])
def test_a_role_opens_the_reach_it_promises_with_the_practices_that_act_for_the_council(
    cast: Cast, role: Role, seen: int
) -> None:
    worker = employed(cast)
    holding = given(cast, worker, role)
    assert people_seen_by(worker) == seen
    with as_ben(cast):
        actions.end_role(holding=holding, by=ben(cast), at=NOW)
    assert people_seen_by(worker) == 0
    assert selectors.worker_as_actor(worker.id, TODAY).roles == frozenset()


@pytest.mark.usefixtures("two_people")
def test_whoever_leaves_holds_nothing_and_sees_nobody_from_that_moment(cast: Cast) -> None:
    worker = employed(cast)
    given(cast, worker, Role.PRACTICE_LEAD)
    with as_ben(cast):
        actions.give_role(worker=worker, role=Role.DUTY_WORKER, by=ben(cast), at=NOW, starts=TODAY + timedelta(days=30))
        actions.leave(worker=worker, by=ben(cast), at=NOW)
    assert selectors.worker_as_actor(worker.id, TODAY) is None
    assert people_seen_by(worker) == 0
    assert not RoleHolding.objects.filter(worker=worker, ends__isnull=True).exists()


@pytest.mark.usefixtures("two_people")
def test_a_councils_officers_lose_sight_of_a_practices_people_with_their_role_after_the_delegation_too(
    cast: Cast,
) -> None:
    delegation = selectors.delegation_in_force(cast.organisations["signpost"].id, Function.PLAN, TODAY)
    worker = employed(cast)
    holding = given(cast, worker, Role.PRACTICE_LEAD)
    with as_ben(cast):
        actions.revoke(delegation=delegation, by=ben(cast), at=NOW)
    assert people_seen_by(worker) == 2, "the duty is still the council's"
    with as_ben(cast):
        actions.end_role(holding=holding, by=ben(cast), at=NOW)
    assert people_seen_by(worker) == 0


def test_nobody_gives_themself_a_role(cast: Cast) -> None:
    with as_ben(cast), pytest.raises(Refused, match="Somebody else has to give you a role"):
        actions.give_role(worker=cast.workers["ben"], role=Role.PRACTICE_LEAD, by=ben(cast), at=NOW, starts=TODAY)


def test_a_role_is_held_once(cast: Cast) -> None:
    worker = employed(cast)
    given(cast, worker, Role.PRACTITIONER)
    with pytest.raises(Refused, match="hold this role already"):
        given(cast, worker, Role.PRACTITIONER)


def test_a_role_of_a_registered_profession_needs_a_live_registration(cast: Cast) -> None:
    worker = employed(cast, registered_until=TODAY - timedelta(days=1))
    with pytest.raises(Refused, match="live registration"):
        given(cast, worker, Role.SOCIAL_WORKER)
    given(cast, worker, Role.PRACTITIONER)


@pytest.mark.parametrize(
    ("slug", "role"),
    [("larkfield", Role.PROVIDER_WORKER), ("signpost", Role.FINANCE_OFFICER), ("signpost", Role.SENIOR_OFFICER)],
)
def test_a_role_belongs_to_a_kind_of_organisation(cast: Cast, slug: str, role: Role) -> None:
    worker = employed(cast, slug)
    with pytest.raises(Refused, match="this kind of organisation"):
        given(cast, worker, role)


def test_an_administrator_keeps_no_other_organisation(cast: Cast) -> None:
    devon, nadia = cast.organisations["devon-example"], cast.workers["nadia"]
    holding = RoleHolding.objects.filter(worker=nadia).first()
    tries = [
        lambda: actions.change_organisation(organisation=devon, by=ben(cast), at=NOW, name="Larkfield West"),
        lambda: actions.employ(organisation=devon, by=ben(cast), at=NOW, starts=TODAY, name="x", job_title="y"),
        lambda: actions.correct_worker(worker=nadia, by=ben(cast), at=NOW, name="x"),
        lambda: actions.leave(worker=nadia, by=ben(cast), at=NOW),
        lambda: actions.give_role(worker=nadia, role=Role.PRACTITIONER, by=ben(cast), at=NOW, starts=TODAY),
        lambda: actions.end_role(holding=holding, by=ben(cast), at=NOW),
        lambda: actions.set_limit(
            organisation=devon, role=Role.SOCIAL_WORKER, weekly_pence=1, starts=TODAY, decided_by=nadia,
            by=ben(cast), at=NOW,
        ),
    ]  # fmt: skip
    with as_ben(cast):
        for act in tries:
            with pytest.raises(Refused, match="You do not keep this organisation"):
                act()


def delegate(cast: Cast, council: Organisation, practice: Organisation) -> None:
    with as_ben(cast):
        actions.delegate(
            council=council, practice=practice, functions=[Function.REVIEW], basis=Basis.CARE_ACT_S79,
            for_whom="Adults with a learning disability", weekly_limit_pence=50000, starts=TODAY,
            ends=TODAY + timedelta(days=365), decided_by=cast.workers["grace"], by=ben(cast), at=NOW,
        )  # fmt: skip


def founded(cast: Cast, slug: str = "bridge") -> Organisation:
    with as_ben(cast):
        return actions.found_organisation(
            by=ben(cast), at=NOW, slug=slug, kind="practice", name="The Bridge practice", helpline="0191 498 0107"
        )


def test_a_council_delegates_to_a_practice_it_keeps_and_its_officers_see_the_practices_people(cast: Cast) -> None:
    cast.organisations["bridge"] = practice = founded(cast)
    delegate(cast, cast.organisations["larkfield"], practice)
    Walk(cast, answers_of("a"), home="bridge", worker="", at=NOW).contact()
    assert selectors.responsible_council(practice.id, TODAY).slug == "larkfield"
    assert people_seen_by(cast.workers["ruth"]) == 1
    assert people_seen_by(cast.workers["iris"]) == 0
    assert selectors.delegation_in_force(practice.id, Function.PLAN, TODAY) is None


def test_a_practice_acts_for_one_council(cast: Cast) -> None:
    second = founded(cast, "second-council")
    with pytest.raises(Refused, match="acts for another council already"):
        delegate(cast, second, cast.organisations["signpost"])


def test_what_the_act_withholds_cannot_be_written_down() -> None:
    for withheld in ("s14", "s42", "s47", "s79", "s3", "s6"):
        with pytest.raises(ValueError, match="is not a valid Function"):
            Function(withheld)


def test_a_limit_begins_after_the_limit_before_and_history_is_kept(cast: Cast) -> None:
    larkfield, grace = cast.organisations["larkfield"], cast.workers["grace"]
    new = {"organisation": larkfield, "role": Role.SOCIAL_WORKER, "weekly_pence": 40000, "decided_by": grace}
    with as_ben(cast):
        actions.set_limit(**new, starts=TODAY, by=ben(cast), at=NOW)
        with pytest.raises(Refused, match="Choose a later day"):
            actions.set_limit(**new, starts=TODAY, by=ben(cast), at=NOW)
    roles = frozenset({Role.SOCIAL_WORKER})
    assert selectors.sign_off_limit(larkfield.id, roles, TODAY) == 40000
    assert selectors.sign_off_limit(larkfield.id, roles, TODAY - timedelta(days=1)) == 35000


def test_two_organisations_do_not_share_an_address(cast: Cast) -> None:
    with pytest.raises(Refused, match="has this address already"):
        founded(cast, "signpost")
