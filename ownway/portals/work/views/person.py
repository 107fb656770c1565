"""A person's page, and all that happened."""

from django.http import HttpResponse
from django.utils import timezone

from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, shown
from ownway.portals.work.pages.person import person_page
from ownway.portals.work.pages.record import Record
from ownway.portals.work.pages.timeline import timeline_page


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your page")
def person(request: Request) -> HttpResponse:
    """Who this is, in five seconds."""
    return shown(request, "person", person_page(Record(request.person, timezone.now()), **about(request)))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("all that happened")
def timeline(request: Request) -> HttpResponse:
    """All that happened."""
    page = timeline_page(Record(request.person, timezone.now()), about(request)["identity"])
    return shown(request, "timeline", page)
