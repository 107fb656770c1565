"""The first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.pages import Page


@door(Staff(Permission.COUNTERSIGN, Permission.CALL_IN, Permission.DECIDE_CHARGE))
def today(request: HttpRequest) -> HttpResponse:
    """The first page."""
    return render(request, "lead/today.html", {"page": Page(heading=_("Today"))})
