"""Who is at a person's page: the person, somebody they chose to help them, or somebody who gets in touch for them."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.journey.people import selectors as people
from ownway.journey.practices import selectors as practices
from ownway.portals.shared.request import Request

View = Callable[..., HttpResponse]


def is_own(request: Request) -> bool:
    """Whether it is the person's own page."""
    return request.actor.principal == request.person.id


def helps(request: Request) -> bool:
    """Whether the person chose this reader to help them here."""
    return request.person.id in people.helps(request.actor.principal)


def alone(view: View) -> View:
    """For the person alone. To everybody else the page does not exist."""
    return _only(view, is_own)


def chosen(view: View) -> View:
    """For the person and for those they chose. Who only gets in touch for them comes no further than that."""
    return _only(view, may_stay)


def may_stay(request: Request) -> bool:
    """Whether the reader is at home here, and not only at the first contact."""
    return is_own(request) or helps(request)


def called(request: Request, principal: UUID) -> str:
    """What to call whoever did something here: the person, somebody around them, or a worker."""
    if principal == request.person.id:
        return request.person.name or _("you")
    around = (one.name for one in people.circle(request.person.id) if one.principal == principal)
    return next(around, None) or practices.worker_card(principal).name


def place(request: Request, name: str, *rest: object) -> str:
    """The address of one of this person's pages."""
    return reverse(f"me:{name}", args=[request.person.id, *rest])


def _only(view: View, may_enter: Callable[[Request], bool]) -> View:
    @wraps(view)
    def entered(request: Request, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_enter(request):
            raise Http404
        return view(request, *args, **kwargs)

    return entered
