"""Opening a record: it exists for this person or it is a 404, and every opening is written where they can see it."""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone

from ownway.journey.people import selectors as people
from ownway.platform.audit import actions as audit

View = Callable[..., HttpResponse]


def record(page: str, step: str = "") -> Callable[[View], View]:
    """For views with a `person_id` in their address: `request.person` is whose record it is.

    `page` is what the person reads in "who looked"; `step` is where the worker's minutes are counted.
    """

    def declare(view: View) -> View:
        @wraps(view)
        def opened(request: HttpRequest, person_id: UUID, *args: Any, **kwargs: Any) -> HttpResponse:
            person = people.find(person_id)
            if person is None:
                raise Http404
            request.person = person
            audit.log_read(
                by=request.actor, at=timezone.now(), person_id=person.id, home_id=person.home_id, page=page, step=step
            )
            return view(request, *args, **kwargs)

        opened.opens_record = page  # type: ignore[attr-defined]
        return opened

    return declare
