"""Opening a record: it exists for this person or it is a 404, and every opening is written where they can see it.

No browser keeps such a page: after leaving, nobody reads it with the back button.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any
from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.cache import patch_cache_control

from ownway.journey.people import selectors as people
from ownway.platform.audit import actions as audit
from ownway.portals.shared.request import Request

View = Callable[..., HttpResponse]
Step = str | Callable[..., str]


def record(page: str, step: Step = "") -> Callable[[View], View]:
    """For views with a `person_id` in their address: `request.person` is whose record it is.

    `page` is what the person reads in "who looked"; `step` is where the worker's minutes are counted, or what tells it
    from what the address names.
    """

    def declare(view: View) -> View:
        @wraps(view)
        def opened(request: Request, person_id: UUID, *args: Any, **kwargs: Any) -> HttpResponse:
            person = people.find(person_id)
            if person is None:
                raise Http404
            request.person = person
            audit.log_read(
                by=request.actor, at=timezone.now(), person_id=person.id, home_id=person.home_id, page=page,
                step=step if isinstance(step, str) else step(**kwargs),
            )  # fmt: skip
            response = view(request, *args, **kwargs)
            patch_cache_control(response, private=True, no_store=True)
            return response

        opened.opens_record = page  # type: ignore[attr-defined]
        return opened

    return declare
