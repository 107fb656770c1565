"""Noting a contact: the entrance chooses the channel; a minute is enough."""

from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils import timezone

from ownway.journey.contacts import actions
from ownway.journey.contacts.choices import Channel
from ownway.journey.people import selectors as people
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared.acting import filled, tried
from ownway.portals.shared.desk import notices
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, shown
from ownway.portals.work.forms.contacts import ContactForm, KnownContactForm
from ownway.portals.work.pages.contacts import contact_page, known_contact_page, look_alikes
from ownway.portals.work.pages.next import place

NEW, KNOWN = "new", "known"


@door(Staff(Permission.RECORD_CONTACT))
def contact(request: Request, channel: str) -> HttpResponse:
    """About somebody new, or somebody who turns out to be known."""
    how, alike = _channel(channel), []
    known = _chosen(request)
    form = filled(KnownContactForm if known else ContactForm, request)
    if request.method == "POST" and form.is_valid():
        alike = [] if known or request.POST.get("then") == NEW else look_alikes(form, timezone.localdate())
        noted = None if alike else _note(request, form, how, known)
        if noted:
            return HttpResponseRedirect(noted)
    return shown(request, "contact", contact_page(how, form, notices(request), alike))


@door(Staff(Permission.RECORD_CONTACT))
@record("a contact being noted", step="contact")
def contact_known(request: Request, channel: str) -> HttpResponse:
    """About somebody we know."""
    how, form = _channel(channel), filled(KnownContactForm, request)
    if request.method == "POST" and form.is_valid():
        noted = _note(request, form, how, request.person.id)
        if noted:
            return HttpResponseRedirect(noted)
    return shown(request, "contact", known_contact_page(how, form, request.person, **about(request)))


def _note(request: Request, form: KnownContactForm, channel: Channel, person_id: UUID | None) -> str:
    """Note it; the page where it goes on, or nothing when it was refused."""
    if person_id is not None and people.find(person_id) is None:
        raise Http404
    noted = tried(
        form,
        lambda: actions.note_contact(
            call=form.call(),
            channel=channel,
            home_id=request.actor.organisation_id,
            person=people.row(person_id) if person_id else None,
            by=request.actor,
            at=timezone.now(),
        ),
    )
    if noted is None:
        return ""
    if request.actor.holds(Permission.TRIAGE):
        return place("triage", noted.person_id, noted.id)
    return place("person", noted.person_id)


def _chosen(request: Request) -> UUID | None:
    """The person of whom somebody said "this is them"."""
    try:
        return UUID(request.POST[KNOWN]) if KNOWN in request.POST else None
    except ValueError as unknown:
        raise Http404 from unknown


def _channel(word: str) -> Channel:
    if word not in set(Channel) - {Channel.ONLINE}:
        raise Http404
    return Channel(word)
