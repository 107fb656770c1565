"""Pages for everybody: counts and rules, never people."""

from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone

from ownway.platform.access.doors import Public, door
from ownway.portals.evidence.decisions import decisions_page
from ownway.portals.evidence.paperwork import meter_page
from ownway.portals.evidence.roles import roles_page
from ownway.portals.shared.request import Request


@door(Public("counts of questions and minutes; the database leaves small numbers out and gives no ids"))
def meter(request: Request) -> HttpResponse:
    """The paperwork we put to people and workers."""
    return render(request, "evidence/meter.html", {"page": meter_page(timezone.now())})


@door(Public("says what each role may do; reads nothing"))
def roles(request: Request) -> HttpResponse:
    """Who may do what."""
    return render(request, "evidence/roles.html", {"page": roles_page()})


@door(Public("counts of decisions; the database leaves small numbers out and gives no ids"))
def decisions(request: Request) -> HttpResponse:
    """How long people wait for decisions, and what came of them."""
    return render(request, "evidence/decisions.html", {"page": decisions_page(timezone.now())})
