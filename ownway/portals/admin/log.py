"""What was done to an organisation: who, when, what, about whom. Acts about people are in their own records."""

from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.practices import keeping
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission, Role
from ownway.platform.audit import selectors as audit
from ownway.platform.audit.selectors import Event
from ownway.platform.design_system.components import Column, Table
from ownway.platform.design_system.rendering import Text
from ownway.platform.design_system.values import pounds
from ownway.portals.admin import kept
from ownway.portals.shared.desk import PartsPage, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request
from ownway.portals.shared.roles import TITLES

WORKER, HOLDING = "practices.worker", "practices.roleholding"
DONE: dict[str, Text] = {
    "founded": gettext_lazy("Founded the organisation"),
    "named officer": gettext_lazy("Named the officer to whom late decisions go"),
    "changed": gettext_lazy("Changed the organisation"),
    "employed": gettext_lazy("Employed a worker"),
    "corrected": gettext_lazy("Corrected a worker’s details"),
    "gave way in": gettext_lazy("Gave a worker a passphrase"),
    "left": gettext_lazy("Recorded that a worker left"),
    "given role": gettext_lazy("Gave a role"),
    "ended role": gettext_lazy("Ended a role"),
    "delegated": gettext_lazy("Delegated functions"),
    "revoked": gettext_lazy("Took delegated functions back"),
    "set limit": gettext_lazy("Set a limit for signing alone"),
    "added resource": gettext_lazy("Added something to what there is nearby"),
    "checked resource": gettext_lazy("Looked again at what there is nearby"),
}


@door(Staff(Permission.KEEP_ORGANISATION))
def log(request: Request, slug: str) -> HttpResponse:
    """The last acts, newest first."""
    one = kept.organisation(slug)
    events = audit.events_of([one.id])
    who = keeping.names_of({event.actor_id for event in events})
    about = _names(events)
    columns = [Column(_("When")), Column(_("Who")), Column(_("What")), Column(_("About"))]
    rows = [
        [_moment(event), who.get(event.actor_id, _("Its founder")), DONE.get(event.verb, event.verb),
         _about(event, about)]
        for event in events
    ]  # fmt: skip
    part = Part(things=[Table(_("The last 200, newest first"), columns, rows)])
    back = reverse("admin:organisation", args=[one.slug])
    page = PartsPage(heading=_("What was done"), caption=one.name, back=back, parts=[part], wide=True)
    return shown(request, page)


def _moment(event: Event) -> str:
    return date_format(timezone.localtime(event.at), "j F Y, H:i")


def _names(events: tuple[Event, ...]) -> dict[tuple[str, str], str]:
    """What the workers are called whom these acts are about, by what the log calls them."""
    workers = keeping.names_of(event.subject_id for event in events if event.subject == WORKER)
    holders = keeping.holders_of(event.subject_id for event in events if event.subject == HOLDING)
    return {
        **{(WORKER, str(worker)): name for worker, name in workers.items()},
        **{(HOLDING, holding): name for holding, name in holders.items()},
    }


def _about(event: Event, names: dict[tuple[str, str], str]) -> str:
    said = [
        names.get((event.subject, event.subject_id), ""),
        str(TITLES[Role(event.detail["role"])]) if "role" in event.detail else "",
        pounds(event.detail["weekly_pence"]) if "weekly_pence" in event.detail else "",
    ]
    return ", ".join(filter(None, said)) or "–"
