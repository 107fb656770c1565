"""Found an organisation, change it, and set what its roles sign alone."""

from uuid import UUID

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.practices import actions, selectors
from ownway.journey.practices.choices import ROLES_AT, OrganisationKind
from ownway.journey.practices.keeping import Organisation
from ownway.journey.practices.may import may_keep
from ownway.platform.access import sight
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import PROFILES, Permission, Role
from ownway.platform.design_system.fields import Option
from ownway.portals.admin import kept
from ownway.portals.admin.forms import FoundForm, LimitForm, OrganisationForm
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import AskPage, done, notices, shown
from ownway.portals.shared.request import Request
from ownway.portals.shared.roles import TITLES

CHANGED_HERE = ("name", "name_cy", "helpline", "email", "accent", "logo_text", "decide_working_days",
                "call_in_working_days", "challenge_working_days")  # fmt: skip


@door(Staff(Permission.KEEP_ORGANISATION))
def found(request: Request) -> HttpResponse:
    """A new organisation, kept by whoever founds it."""
    form = filled(FoundForm, request)
    if acted(request, form, lambda: _found(request, form)):
        place = reverse("admin:organisation", args=[form.cleaned_data["slug"]])
        return done(request, _("Founded. Now employ somebody, and give them a role."), place)
    page = AskPage(
        heading=_("Found an organisation"), back=reverse("admin:organisations"), form=form, submit=_("Found it"),
        notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.KEEP_ORGANISATION))
def change(request: Request, slug: str) -> HttpResponse:
    """Name, look, ways to reach it, clocks, officer."""
    one, back = kept.organisation(slug), reverse("admin:organisation", args=[slug])
    initial = {name: getattr(one, name) for name in CHANGED_HERE} | {"escalates_to": str(one.escalates_to_id or "")}
    form = filled(OrganisationForm, request, initial=initial)
    officers = selectors.workers_who(sight.homes_kept(), Permission.CALL_IN, timezone.localdate())
    form.fields["escalates_to"].options = [
        Option(str(each.id), f"{each.name}, {each.organisation}") for each in officers
    ]
    if acted(request, form, lambda: _change(request, form, one)):
        return done(request, _("Changed."), back)
    page = AskPage(
        heading=_("Change the organisation"), caption=one.name, back=back, form=form, submit=_("Save"),
        verdict=may_keep(one.id), notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.KEEP_ORGANISATION))
def limit(request: Request, slug: str) -> HttpResponse:
    """Up to how much a role signs alone, from a day on."""
    one, back = kept.organisation(slug), reverse("admin:organisation", args=[slug])
    form = filled(LimitForm, request, initial={"starts": timezone.localdate()})
    signing = [
        role for role in ROLES_AT[OrganisationKind(one.kind)] if Permission.SIGN_PLAN in PROFILES[role].permissions
    ]
    form.fields["role"].options = [Option(role, TITLES[role]) for role in signing]
    deciders = selectors.workers_who(sight.homes_kept(), Permission.CALL_IN, timezone.localdate())
    form.fields["decided_by"].options = [Option(str(each.id), f"{each.name}, {each.job_title}") for each in deciders]
    if acted(request, form, lambda: _limit(request, form, one)):
        return done(request, _("Set. What was signed before stays as it was."), back)
    page = AskPage(
        heading=_("Set a limit for signing alone"), caption=one.name, back=back, form=form, submit=_("Set it"),
        verdict=may_keep(one.id), notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


def _officers() -> list[Option]:
    """Leads and officers of the organisations kept here: those whose decision this can be."""
    officers = selectors.workers_who(sight.homes_kept(), Permission.CALL_IN, timezone.localdate())
    return [Option(str(one.id), f"{one.name}, {one.job_title}, {one.organisation}") for one in officers]


def _found(request: Request, form: FoundForm) -> object:
    return actions.found_organisation(by=request.actor, at=timezone.now(), **form.cleaned_data)


def _change(request: Request, form: OrganisationForm, one: Organisation) -> object:
    given = dict(form.cleaned_data)
    officer = given.pop("escalates_to")
    given["escalates_to"] = selectors.worker(UUID(officer)) if officer else None
    return actions.change_organisation(organisation=one, by=request.actor, at=timezone.now(), **given)


def _limit(request: Request, form: LimitForm, one: Organisation) -> object:
    given = form.cleaned_data
    return actions.set_limit(
        organisation=one, role=Role(given["role"]), weekly_pence=given["weekly_pence"],
        starts=given["starts"].earliest, decided_by=selectors.worker(UUID(given["decided_by"])), by=request.actor,
        at=timezone.now(),
    )  # fmt: skip
