"""A person's first page."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ownway.journey.people import selectors as people
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.pages import Page
from ownway.portals.shared.records import record


@door(People())
def start(request: HttpRequest) -> HttpResponse:
    """To one's own page, or to that of the person one helps."""
    own = people.find(request.actor.principal)
    helped = people.helps(request.actor.principal)
    if own is None and not helped:
        raise Http404
    return redirect("me:home", person_id=own.id if own else helped[0])


@door(People())
@record("home")
def home(request: HttpRequest) -> HttpResponse:
    """Where things are and what is next."""
    heading = _("Hello %(name)s") % {"name": request.person.name} if request.person.name else _("Hello")
    return render(request, "me/home.html", {"page": Page(heading=heading)})
