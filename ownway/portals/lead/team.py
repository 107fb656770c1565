"""The team: who works with whom, how steady relationships are, and who has nobody named yet. No ranking of workers."""

from datetime import datetime, timedelta

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ownway.journey.assessments import selectors as assessed
from ownway.journey.contacts import selectors as contacted
from ownway.journey.involvement import selectors as involved
from ownway.journey.involvement.selectors import Load
from ownway.journey.people import selectors as people
from ownway.journey.practices import selectors as practices
from ownway.platform.access.actor import Actor
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.days import day_of
from ownway.platform.design_system.components import Column, Table
from ownway.portals.shared.days import day
from ownway.portals.shared.desk import PartsPage, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of
from ownway.portals.shared.request import Request

YEAR = timedelta(days=365)


@door(Staff(Permission.CALL_IN))
def team(request: Request) -> HttpResponse:
    """Load, waiting and continuity, of the lead's own organisation."""
    by, now = request.actor, timezone.now()
    page = PartsPage(
        heading=_("Team"), caption=by.organisation_name, parts=[_steady(by, now), _waiting(by), *_loads(by, now)]
    )
    return shown(request, page)


def _steady(by: Actor, now: datetime) -> Part:
    """Relationship first: a person keeps their worker, and each change is counted."""
    found = involved.continuity([by.organisation_id], now - YEAR)
    if not found.people:
        return Part(heading=_("Relationships"), words=[_("Nobody has a named worker yet.")])
    named = ngettext("%(people)d person has a named worker.", "%(people)d people have a named worker.", found.people)
    same = _("%(first)d of them still have the one they began with.")
    changed = ngettext(
        "In the last twelve months a named worker changed once.",
        "In the last twelve months a named worker changed %(handoffs)d times.",
        found.handoffs,
    )
    counts = {"people": found.people, "first": found.first, "handoffs": found.handoffs}
    return Part(heading=_("Relationships"), words=[f"{named} {same} {changed}" % counts])


def _waiting(by: Actor) -> Part:
    """What nobody has taken on: first contacts, and people for whom nobody is named."""
    count = contacted.how_many_wait([by.organisation_id])
    contacts = ngettext("%(count)d contact waits for triage.", "%(count)d contacts wait for triage.", count)
    rows = assessed.without_a_worker([by.organisation_id])
    cards = people.cards([row.person_id for row in rows])
    names = [
        _("%(name)s, since %(day)s") % {"name": name_of(cards[row.person_id]), "day": day(row.owed_since)}
        for row in rows
        if row.person_id in cards
    ]
    nobody = _("Nobody is named yet for:") if names else _("Everybody whose assessment is under way has a worker.")
    return Part(heading=_("Waiting"), words=[contacts % {"count": count}, nobody], bullets=names)


def _loads(by: Actor, now: datetime) -> list[Part]:
    """By name, never by number: people differ in how much they need, so this ranks nobody."""
    workers = practices.workers_who([by.organisation_id], Permission.COMPLETE_ASSESSMENT, day_of(now))
    found = involved.loads([worker.id for worker in workers])
    columns = [Column(_("Worker")), Column(_("Work")), Column(_("Named for"), numeric=True),
               Column(_("Joins"), numeric=True)]  # fmt: skip
    nobody = Load(0, 0)
    rows = []
    for worker in workers:
        load = found.get(worker.id, nobody)
        rows.append([worker.name, worker.job_title, str(load.named), str(load.joins)])
    table = Table(_("How many people each worker walks with now"), columns, rows)
    return [Part(things=[table]), Part(words=[_("It says nothing about how much each of them needs.")])]
