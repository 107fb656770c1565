"""The only writer of involvement. Beginning one opens reach, ending it closes reach, in the same transaction."""

from datetime import datetime
from typing import Any, cast
from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from ownway.journey.involvement.choices import Part, RequestKind
from ownway.journey.involvement.events import Asked
from ownway.journey.involvement.models import Involvement, Request
from ownway.journey.people.models import Person
from ownway.journey.practices.models import Organisation, Worker
from ownway.platform import events
from ownway.platform.access import verbs
from ownway.platform.access.actor import Actor
from ownway.platform.access.privacy import Level
from ownway.platform.access.verdict import Refused
from ownway.platform.audit import actions as audit
from ownway.platform.days import day_of
from ownway.rules.kernel import clocks

ANSWER_WITHIN_WORKING_DAYS = {RequestKind.SOCIAL_WORKER: 5, RequestKind.ASSESSMENT: 5}
_OTHERWISE = 10


@transaction.atomic
def involve_worker(*, person: Person, worker: Worker, part: Part, why: str, by: Actor, at: datetime) -> Involvement:
    """A worker begins with a person. A new named worker ends the one before: a handoff, with the reason said."""
    if part is Part.NAMED_WORKER:
        for before in Involvement.objects.filter(person=person, part=part, ended_at__isnull=True):
            if before.worker_id == worker.id:
                return before
            end(involvement_id=before.id, why=why, by=by, at=at)
    begun, is_new = Involvement.objects.get_or_create(
        person=person,
        worker=worker,
        part=part,
        ended_at=None,
        defaults={"home_id": person.home_id, "why": why, "starts_at": at},
    )
    if is_new:
        verbs.open_reach(worker.id, person.id, Level.RECORD, _reason(begun), at)
        _record(by, at, "involved", begun, begun, part=part, worker=str(worker.id))
    return begun


@transaction.atomic
def involve_organisation(
    *, person: Person, organisation: Organisation, part: Part, why: str, by: Actor, at: datetime
) -> Involvement:
    """A provider, peer or advocacy organisation begins; its workers see what a partner needs and no more."""
    begun, is_new = Involvement.objects.get_or_create(
        person=person,
        organisation=organisation,
        part=part,
        ended_at=None,
        defaults={"home_id": person.home_id, "why": why, "starts_at": at},
    )
    if is_new:
        verbs.open_reach(organisation.id, person.id, Level.PARTNER, _reason(begun), at)
        _record(by, at, "involved", begun, begun, part=part, organisation=str(organisation.id))
    return begun


@transaction.atomic
def end(*, involvement_id: UUID, why: str, by: Actor, at: datetime) -> Involvement:
    """The relationship ends, and with it the reach."""
    found = Involvement.objects.select_for_update().get(pk=involvement_id, ended_at__isnull=True)
    found.ended_at, found.ended_why = at, why
    found.save(update_fields=["ended_at", "ended_why"])
    _record(by, at, "ended involvement", found, found, part=found.part)
    verbs.close_reach(_whose(found), found.person_id, _reason(found), at)
    return found


@transaction.atomic
def ask(*, person: Person, kind: RequestKind, by: Actor, at: datetime, words: str = "", page: str = "") -> Request:
    """A person asks for something; asking twice is asking once."""
    days = ANSWER_WITHIN_WORKING_DAYS.get(kind, _OTHERWISE)
    open_one = Request.objects.filter(person=person, kind=kind, answered_at__isnull=True).first()
    if open_one is not None and kind is not RequestKind.PAGE:
        return open_one
    asked = Request.objects.create(
        person=person,
        home_id=person.home_id,
        kind=kind,
        words=words.strip(),
        page=page,
        asked_by=by.named,
        asked_at=at,
        due_on=clocks.working_days_after(day_of(at), days),
    )
    _record(by, at, "asked", asked, asked, kind=kind)
    events.publish(Asked(asked, by, at))
    return asked


@transaction.atomic
def answer(*, request_id: UUID, words: str, by: Actor, at: datetime) -> Request:
    """A worker says what came of it, in words the person reads."""
    if not words.strip():
        raise Refused("no_words", _("Write what the person should know."))
    found = Request.objects.select_for_update().get(pk=request_id)
    if found.answered_at is not None:
        raise Refused("answered", _("Somebody has answered this already."))
    found.answered_by_id, found.answered_at, found.answer = by.principal, at, words.strip()
    found.save(update_fields=["answered_by", "answered_at", "answer"])
    _record(by, at, "answered", found, found, kind=found.kind)
    return found


def _whose(involvement: Involvement) -> UUID:
    """A worker's, or a whole organisation's: the table holds one of the two."""
    return cast(UUID, involvement.worker_id or involvement.organisation_id)


def _reason(involvement: Involvement) -> str:
    return f"involvement {involvement.id}"


def _record(by: Actor, at: datetime, verb: str, subject: Any, row: Involvement | Request, **detail: Any) -> None:
    audit.record(by=by, at=at, verb=verb, subject=subject, person_id=row.person_id, home_id=row.home_id, **detail)
