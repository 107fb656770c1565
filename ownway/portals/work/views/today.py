"""The first pages of the desk: today, my people, search."""

from django.http import HttpResponse
from django.utils import timezone

from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared.desk import notices
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import shown
from ownway.portals.work.forms.search import SearchForm
from ownway.portals.work.pages.dues import desk_of
from ownway.portals.work.pages.people import people_page
from ownway.portals.work.pages.search import search_page
from ownway.portals.work.pages.today import today_page


@door(Staff(Permission.WORK_WITH_PEOPLE))
def today(request: Request) -> HttpResponse:
    """Who needs me and why."""
    return shown(request, "today", today_page(desk_of(request.actor, timezone.now()), notices(request)))


@door(Staff(Permission.WORK_WITH_PEOPLE))
def people(request: Request) -> HttpResponse:
    """The people I am named for, or join."""
    return shown(request, "people", people_page(desk_of(request.actor, timezone.now())))


@door(Staff(Permission.WORK_WITH_PEOPLE))
def search(request: Request) -> HttpResponse:
    """Find somebody by name, year of birth and place."""
    form = SearchForm(request.GET if "words" in request.GET else None)
    return shown(request, "search", search_page(form, timezone.localdate()))
