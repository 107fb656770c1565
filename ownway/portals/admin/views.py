"""The first page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _

from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.pages import Page


@door(Staff(Permission.KEEP_ORGANISATION))
def organisations(request: HttpRequest) -> HttpResponse:
    """The first page."""
    return render(request, "admin/organisations.html", {"page": Page(heading=_("Organisations"))})
