"""Organisations this administrator keeps, each with its workers, limits and delegations."""

from collections.abc import Iterator

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ownway.journey.practices import keeping
from ownway.journey.practices.choices import OrganisationKind
from ownway.journey.practices.keeping import Organisation
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import (
    Column,
    Empty,
    Link,
    SummaryList,
    SummaryRow,
    Table,
)
from ownway.platform.design_system.rendering import Content
from ownway.platform.design_system.values import pounds
from ownway.portals.admin import kept
from ownway.portals.admin.delegations import delegated
from ownway.portals.shared.desk import PartsPage, notices, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request
from ownway.portals.shared.roles import TITLES


@door(Staff(Permission.KEEP_ORGANISATION))
def organisations(request: Request) -> HttpResponse:
    """All that this administrator keeps."""
    columns = [Column(_("Organisation")), Column(_("What it is")), Column(_("Late decisions go to"))]
    rows: list[list[Content]] = [
        [Link(one.name, _address(one)), _kind(one), one.escalates_to.name if one.escalates_to else _("Nobody named")]
        for one in kept.organisations()
    ]
    none = Empty(_("You keep no organisation"), _("Found one, or ask its administrator to give you the role."))
    things = [Table(_("Organisations you keep"), columns, rows)] if rows else [none]
    found = Link(_("Found an organisation"), reverse("admin:found"))
    words = _("You keep workers, roles, limits and delegations. You see nobody's record by that.")
    part = Part(words=[words], things=things, button=found)
    return shown(request, PartsPage(heading=_("Organisations"), notices=notices(request), parts=[part]))


@door(Staff(Permission.KEEP_ORGANISATION))
def organisation(request: Request, slug: str) -> HttpResponse:
    """One organisation, whole."""
    one = kept.organisation(slug)
    page = PartsPage(
        heading=one.name,
        caption=_kind(one),
        back=reverse("admin:organisations"),
        notices=notices(request),
        parts=[_details(one), _workers(one), *_limits(one), *_delegations(one), _more(one)],
        wide=True,
    )
    return shown(request, page)


def _kind(one: Organisation) -> str:
    return str(OrganisationKind(one.kind).label).capitalize()


def _address(one: Organisation) -> str:
    return reverse("admin:organisation", args=[one.slug])


def _details(one: Organisation) -> Part:
    days = ngettext("%(count)d working day", "%(count)d working days", 2)
    rows = [
        SummaryRow(_("Helpline"), one.helpline),
        SummaryRow(_("E-mail"), one.email or "–"),
        SummaryRow(_("Late decisions go to"), one.escalates_to.name if one.escalates_to else _("Nobody named yet")),
        SummaryRow(_("Decides within"), days % {"count": one.decide_working_days}),
        SummaryRow(_("May call in for"), days % {"count": one.call_in_working_days}),
        SummaryRow(_("Answers challenges within"), days % {"count": one.challenge_working_days}),
        SummaryRow(_("Colour"), one.accent),
        SummaryRow(_("Charging policy"), one.charging_place or _("The national rules alone")),
    ]
    change = Link(_("Change these"), reverse("admin:change", args=[one.slug]))
    return Part(heading=_("The organisation"), things=[SummaryList(rows)], links=[change])


def _workers(one: Organisation) -> Part:
    columns = [Column(_("Worker")), Column(_("Work")), Column(_("Roles")), Column(_("Registered until"))]
    rows: list[list[Content]] = [
        [
            Link(staff.name, reverse("admin:worker", args=[staff.id])),
            staff.job_title,
            ", ".join(str(TITLES[held.role]) for held in staff.roles) or _("None yet"),
            kept.day(staff.registered_until),
        ]
        for staff in keeping.staff_of([one.id], timezone.localdate())
    ]
    employ = Link(_("Employ somebody"), reverse("admin:employ", args=[one.slug]))
    none = Empty(_("Nobody works here yet"), _("Employ somebody, then give them a role."))
    return Part(things=[Table(_("Workers"), columns, rows) if rows else none], links=[employ])


def _limits(one: Organisation) -> Iterator[Part]:
    """What each role signs alone. Organisations that sign nothing have no limits."""
    if not signs(one):
        return
    columns = [Column(_("Role")), Column(_("Signs alone, a week"), numeric=True), Column(_("From")), Column(_("Until")),
               Column(_("Decided by"))]  # fmt: skip
    rows: list[list[Content]] = [
        [TITLES[limit.role], pounds(limit.weekly_pence), kept.day(limit.starts), kept.day(limit.ends), limit.decided_by]
        for limit in keeping.limits_of(one.id, timezone.localdate())
    ]
    set_one = Link(_("Set a limit"), reverse("admin:limit", args=[one.slug]))
    none = Empty(_("No limit is set"), _("Until one is, nobody here signs a plan alone."))
    yield Part(things=[Table(_("Signing alone"), columns, rows) if rows else none], links=[set_one])


def _delegations(one: Organisation) -> Iterator[Part]:
    if not signs(one):
        return
    given = one.kind != OrganisationKind.PRACTICE
    delegate = Link(_("Delegate functions to a practice"), reverse("admin:delegate", args=[one.slug]))
    found = delegated(keeping.delegations_of(one.id), one, timezone.localdate())
    yield Part(things=[found], links=[delegate] if given else [])


def signs(one: Organisation) -> bool:
    """Whether an organisation decides for people at all."""
    return one.kind in (OrganisationKind.COUNCIL, OrganisationKind.CARE_TRUST, OrganisationKind.PRACTICE)


def _more(one: Organisation) -> Part:
    return Part(links=[Link(_("What was done to this organisation"), reverse("admin:log", args=[one.slug]))])
