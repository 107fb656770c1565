"""Workers: who they are, their registration and training, the roles they hold, and their way in."""

from functools import partial
from uuid import UUID

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _

from ownway.journey.practices import actions, keeping, may, selectors
from ownway.journey.practices.choices import ROLES_AT, OrganisationKind
from ownway.journey.practices.keeping import Staff as Worker
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission, Role
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import (
    Banner,
    Column,
    Empty,
    Kind,
    Link,
    SummaryList,
    SummaryRow,
    Table,
)
from ownway.platform.design_system.fields import Option
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.rendering import Content
from ownway.portals.admin import kept
from ownway.portals.admin.forms import RoleForm, WorkerForm
from ownway.portals.shared.acting import acted, filled, tried
from ownway.portals.shared.desk import AskPage, PartsPage, done, notices, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request
from ownway.portals.shared.roles import TITLES, in_words

WRITTEN = ("name", "job_title", "phone", "registration", "registered_until", "trained_assessor_on",
           "trained_deafblind_on")  # fmt: skip


@door(Staff(Permission.KEEP_ORGANISATION))
def worker(request: Request, worker_id: UUID) -> HttpResponse:
    """One worker, whole."""
    one = kept.worker(worker_id)
    place = kept.organisation_of(one)
    page = PartsPage(
        heading=one.name,
        caption=f"{one.job_title}, {place.name}",
        back=reverse("admin:organisation", args=[place.slug]),
        notices=notices(request),
        parts=[_details(one), _roles(one), _going(one)],
    )
    return shown(request, page)


@door(Staff(Permission.KEEP_ORGANISATION))
def employ(request: Request, slug: str) -> HttpResponse:
    """A worker joins; they hold no role yet."""
    place, form = kept.organisation(slug), filled(WorkerForm, request)
    act = partial(actions.employ, organisation=place, by=request.actor, at=timezone.now(), starts=timezone.localdate())
    back = reverse("admin:organisation", args=[slug])
    if acted(request, form, lambda: act(**form.details())):
        return done(request, _("Employed from today. Give them a role, and a way in."), back)
    page = AskPage(
        heading=_("Employ somebody"), caption=place.name, back=back, form=form, submit=_("Employ them"),
        verdict=may.may_keep(place.id), notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.KEEP_ORGANISATION))
def correct(request: Request, worker_id: UUID) -> HttpResponse:
    """Name, title, telephone, registration and training, as they are now."""
    one, back = kept.worker(worker_id), reverse("admin:worker", args=[worker_id])
    form = filled(WorkerForm, request, initial={name: getattr(one, name) for name in WRITTEN})
    act = partial(actions.correct_worker, worker=selectors.worker(one.id), by=request.actor, at=timezone.now())
    if acted(request, form, lambda: act(**form.details())):
        return done(request, _("Changed."), back)
    page = AskPage(
        heading=_("Change details"), caption=one.name, back=back, form=form, submit=_("Save"),
        verdict=may.may_keep(one.organisation_id), notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.KEEP_ORGANISATION))
def give_role(request: Request, worker_id: UUID) -> HttpResponse:
    """A role of this kind of organisation, with what it is for; never to oneself."""
    one, back = kept.worker(worker_id), reverse("admin:worker", args=[worker_id])
    form = filled(RoleForm, request, initial={"starts": timezone.localdate()})
    free = _free_roles(one)
    form.fields["role"].options = [Option(role, TITLES[role], hint=in_words(role).sentence) for role in free]
    if acted(request, form, lambda: _give_role(request, form, one)):
        return done(request, _("Given. What it opens is open from its first day."), back)
    page = AskPage(
        heading=_("Give a role"), caption=one.name, back=back, form=form, submit=_("Give it"),
        verdict=_may_give(request, one), notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.KEEP_ORGANISATION))
def end_role(request: Request, worker_id: UUID, holding_id: int) -> HttpResponse:
    """The role ends now, and with it the reach it opened."""
    one, form = kept.worker(worker_id), filled(Form, request)
    row = keeping.holding(holding_id)
    if row is None or row.worker_id != one.id:
        raise Http404
    back = reverse("admin:worker", args=[worker_id])
    act = partial(actions.end_role, holding=row, by=request.actor, at=timezone.now())
    if acted(request, form, act):
        return done(request, _("Ended, and with it what it opened."), back)
    page = AskPage(
        heading=_("End the role"), caption=f"{one.name}: {TITLES[Role(row.role)]}", back=back, form=form, autosave="",
        submit=_("End it now"), verdict=may.may_keep(one.organisation_id), notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.KEEP_ORGANISATION))
def leave(request: Request, worker_id: UUID) -> HttpResponse:
    """A worker leaves: roles and reach end at that moment."""
    one, form = kept.worker(worker_id), filled(Form, request)
    act = partial(actions.leave, worker=selectors.worker(one.id), by=request.actor, at=timezone.now())
    back = reverse("admin:organisation", args=[kept.organisation_of(one).slug])
    if acted(request, form, act):
        return done(request, _("They have left. Their roles and what these opened have ended."), back)
    words = _("Their roles end now, and they see nobody from this moment. What they did stays in the record.")
    page = AskPage(
        heading=_("They leave"), caption=one.name, back=reverse("admin:worker", args=[worker_id]), form=form,
        autosave="", parts=[Part(words=[words])], submit=_("They leave today"),
        verdict=may.may_keep(one.organisation_id), notices=notices(request),
    )  # fmt: skip
    return shown(request, page)


@door(Staff(Permission.KEEP_ORGANISATION))
def way_in(request: Request, worker_id: UUID) -> HttpResponse:
    """A reference and a passphrase, shown once."""
    one, form = kept.worker(worker_id), filled(Form, request)
    given: tuple[str, str] | None = None
    if request.method == "POST" and form.is_valid():
        row, now = selectors.worker(one.id), timezone.now()
        given = tried(form, lambda: actions.give_way_in(worker=row, by=request.actor, at=now))
    back = reverse("admin:worker", args=[worker_id])
    response = shown(request, _way_in_given(one, given, back) if given else _way_in_asked(request, one, form, back))
    patch_cache_control(response, private=True, no_store=True)
    return response


def _way_in_asked(request: Request, one: Worker, form: Form, back: str) -> AskPage:
    words = _("They sign in with a reference and a passphrase. A passphrase given before stops working. Hand it over "
              "in person: it is shown once, and that you gave it is written down.")  # fmt: skip
    return AskPage(
        heading=_("Give them a way in"), caption=one.name, back=back, form=form, autosave="",
        parts=[Part(words=[words])], submit=_("Make a passphrase"), verdict=may.may_keep(one.organisation_id),
        notices=notices(request),
    )  # fmt: skip


def _way_in_given(one: Worker, given: tuple[str, str], back: str) -> PartsPage:
    rows = [SummaryRow(_("Reference"), given[0]), SummaryRow(_("Passphrase"), given[1])]
    shown_once = Banner(_("Shown once"), _("Hand it over now. When you leave this page it is gone."), Kind.IMPORTANT)
    return PartsPage(
        heading=_("Their way in"), caption=one.name, back=back, notices=[shown_once],
        parts=[Part(things=[SummaryList(rows)])],
    )  # fmt: skip


def _details(one: Worker) -> Part:
    rows = [
        SummaryRow(_("Telephone"), one.phone or "–"),
        SummaryRow(_("Registration"), one.registration or "–"),
        SummaryRow(_("Registered until"), kept.day(one.registered_until)),
        SummaryRow(_("Trained to assess"), kept.day(one.trained_assessor_on)),
        SummaryRow(_("Trained to assess with deafblind people"), kept.day(one.trained_deafblind_on)),
        SummaryRow(_("Works here"), _("From %(day)s") % {"day": kept.day(one.starts)}),
    ]
    if one.ends:
        rows.append(SummaryRow(_("Left"), kept.day(one.ends)))
    change = Link(_("Change these"), reverse("admin:correct", args=[one.id]))
    return Part(heading=_("Details"), things=[SummaryList(rows)], links=[change])


def _roles(one: Worker) -> Part:
    columns = [Column(_("Role")), Column(_("What it is for")), Column(_("From")), Column(_("End it"))]
    rows: list[list[Content]] = [
        [TITLES[held.role], in_words(held.role).sentence, kept.day(held.starts),
         Link(_("End it now"), reverse("admin:end-role", args=[one.id, held.id]), about=TITLES[held.role])]
        for held in one.roles
    ]  # fmt: skip
    give = Link(_("Give a role"), reverse("admin:give-role", args=[one.id]))
    none = Empty(_("No role yet"), _("Without a role they open nothing."))
    return Part(things=[Table(_("Roles"), columns, rows) if rows else none], links=[give])


def _going(one: Worker) -> Part:
    links = [Link(_("Give them a way in"), reverse("admin:way-in", args=[one.id])),
             Link(_("They leave"), reverse("admin:leave", args=[one.id]))]  # fmt: skip
    return Part(heading=_("Coming and going"), links=[] if one.ends else links)


def _free_roles(one: Worker) -> list[Role]:
    held = {each.role for each in one.roles}
    return [role for role in ROLES_AT[OrganisationKind(kept.organisation_of(one).kind)] if role not in held]


def _may_give(request: Request, one: Worker) -> Verdict:
    """Whether this administrator gives this worker any role; what one role asks besides, its own refusal says."""
    return may.may_give_any_role(request.actor, selectors.worker(one.id))


def _give_role(request: Request, form: RoleForm, one: Worker) -> object:
    given = form.cleaned_data
    return actions.give_role(
        worker=selectors.worker(one.id), role=Role(given["role"]), by=request.actor, at=timezone.now(),
        starts=given["starts"].earliest,
    )  # fmt: skip
