"""The only writer of who is around somebody: helpers, authority, permission to share."""

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Model
from django.utils.translation import gettext as _

from ownway.journey.people import selectors
from ownway.journey.people.actions.identity import locked
from ownway.journey.people.choices import AuthorityKind
from ownway.journey.people.models import Authority, Helping, Person, PersonAround, Sharing
from ownway.platform.access import verbs
from ownway.platform.access.actor import Actor
from ownway.platform.access.privacy import Level
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import actions as audit

HELPS_HERE = "helps, chosen by the person"
_CARRIED = (
    "name", "relation", "reach", "helps_with", "covers", "under_18", "able", "willing", "same_household", "principal",
)  # fmt: skip


def new_token() -> str:
    """A row's name in the fact map: one letter and two hex digits, `r7k` in spirit."""
    return "r" + secrets.token_hex(2)


@transaction.atomic
def add_around(*, person_id: UUID, name: str, by: Actor, at: datetime, token: str = "", **what: Any) -> PersonAround:
    """Somebody in the person's life."""
    person = selectors.row(person_id)
    around = PersonAround.objects.create(
        person=person, home_id=person.home_id, token=token or new_token(), name=name, starts_at=at, **what
    )
    _record(by, at, "added around", around, person)
    return around


@transaction.atomic
def change_around(*, around_id: UUID, by: Actor, at: datetime, **what: Any) -> PersonAround:
    """What is known about somebody around changed; the row before is kept with its end."""
    before = PersonAround.objects.select_for_update().get(pk=around_id, ended_at__isnull=True)
    person = selectors.row(before.person_id)
    PersonAround.objects.filter(pk=before.pk).update(ended_at=at)
    kept = {name: getattr(before, name) for name in _CARRIED} | what
    after = PersonAround.objects.create(person=person, home_id=person.home_id, token=before.token, starts_at=at, **kept)
    Helping.objects.filter(around=before, ended_at__isnull=True).update(around=after)
    _record(by, at, "changed around", after, person)
    return after


@transaction.atomic
def end_around(*, around_id: UUID, by: Actor, at: datetime) -> None:
    """Somebody is no longer around the person; a helper among them stops helping."""
    around = PersonAround.objects.select_for_update().get(pk=around_id, ended_at__isnull=True)
    person = selectors.row(around.person_id)
    for helping in Helping.objects.filter(around=around, ended_at__isnull=True):
        end_helping(helping_id=helping.id, why="no longer around", by=by, at=at)
    PersonAround.objects.filter(pk=around.pk).update(ended_at=at)
    _record(by, at, "ended around", around, person)


@transaction.atomic
def attach_helper(*, around_id: UUID, principal: UUID, said_safe: bool, by: Actor, at: datetime) -> Helping:
    """Let somebody help here. The person alone says so, and said that it is safe."""
    around = PersonAround.objects.select_for_update().get(pk=around_id, ended_at__isnull=True)
    person = locked(around.person_id)
    if by.principal != person.id:
        raise Refused("only_the_person", _("Only the person can choose who helps them here."))
    if not said_safe:
        raise Refused("not_said_safe", _("We have not added this helper. Would you like to talk to somebody first?"))
    helping = Helping.objects.create(
        person=person,
        home_id=person.home_id,
        around=around,
        principal=principal,
        said_safe_at=at,
        starts_at=at,
    )
    PersonAround.objects.filter(pk=around.pk).update(principal=principal)
    verbs.open_reach(principal, person.id, Level.HELPING, HELPS_HERE, at)
    _record(by, at, "attached helper", helping, person)
    return helping


@transaction.atomic
def end_helping(*, helping_id: UUID, why: str, by: Actor, at: datetime) -> Helping:
    """The person, the helper or a worker ends it; from that moment the helper sees nothing."""
    helping = Helping.objects.select_for_update().get(pk=helping_id)
    helping.ended_at, helping.ended_why = at, why
    helping.save(update_fields=["ended_at", "ended_why"])
    audit.record(
        by=by,
        at=at,
        verb="ended helping",
        subject=helping,
        person_id=helping.person_id,
        home_id=helping.home_id,
    )
    verbs.close_reach(helping.principal, helping.person_id, HELPS_HERE, at)
    return helping


@transaction.atomic
def note_authority(*, person_id: UUID, kinds: Iterable[str], holder: str, by: Actor, at: datetime) -> None:
    """Somebody says who holds a power; a worker sees the paper before anybody signs by it."""
    person = locked(person_id)
    for kind in kinds:
        row = Authority.objects.create(
            person=person, home_id=person.home_id, kind=AuthorityKind(kind), holder=holder, said_at=at
        )
        _record(by, at, "noted authority", row, person)


@transaction.atomic
def share_with(*, person_id: UUID, whom: Iterable[str], by: Actor, at: datetime) -> None:
    """Exactly these may see or get a copy from now on; permission that is not named again ends."""
    person, wanted = locked(person_id), set(whom) - {"nobody"}
    open_now = Sharing.objects.filter(person=person, ended_at__isnull=True)
    open_now.exclude(with_whom__in=wanted).update(ended_at=at)
    for one in sorted(wanted - set(open_now.values_list("with_whom", flat=True))):
        row = Sharing.objects.create(person=person, home_id=person.home_id, with_whom=one, starts_at=at)
        _record(by, at, "shared", row, person)


def _record(by: Actor, at: datetime, verb: str, subject: Model, person: Person) -> None:
    audit.record(by=by, at=at, verb=verb, subject=subject, person_id=person.id, home_id=person.home_id)
