"""Estimates with the likely charge, and the personal budget with its payments."""

from django.http import Http404, HttpResponse
from django.utils import timezone

from ownway.journey import asking
from ownway.journey.budgets import estimates as budgets
from ownway.journey.budgets import selectors as agreed
from ownway.journey.financial_assessments import selectors as means
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, laid_out
from ownway.portals.work.pages.budget import budget_page
from ownway.portals.work.pages.estimates import estimates_page
from ownway.portals.work.pages.record import Record


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your estimates", step="indicative_budget")
def estimates(request: Request) -> HttpResponse:
    """What needs like theirs usually cost, and what they would probably pay: neither is a decision."""
    whole = Record(request.person, timezone.now())
    cost = asking.weekly_cost(request.person.id, whole.today)
    budget = budgets.indicative(request.person.id, whole.today)
    likely = means.likely_charge(request.person.id, request.person.home_id, cost, whole.today)
    return laid_out(request, estimates_page(whole, budget, likely, cost, **about(request)))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your personal budget")
def budget(request: Request) -> HttpResponse:
    """The three numbers of s26, and each payment to come."""
    cards = agreed.budgets_of(request.person.id)
    if not cards:
        raise Http404
    return laid_out(request, budget_page(Record(request.person, timezone.now()), cards, **about(request)))
