"""A review: what the person and those who give support say; concluded by a named worker (Care Act 2014 s27)."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.decisions.may import is_registered
from ownway.journey.reviews import actions, may
from ownway.journey.reviews import selectors as reviewed
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import done
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, laid_out
from ownway.portals.work.forms.review import KEEP, ConcludeForm
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record
from ownway.portals.work.pages.review import review_page


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("your review", step="review")
def review(request: Request, review_id: UUID) -> HttpResponse:
    """Read both parts, and why it came to a social worker; conclude."""
    whole, card = Record(request.person, timezone.now()), reviewed.find(review_id, request.person.id)
    if card is None:
        raise Http404
    form = filled(ConcludeForm, request)
    if acted(request, form, lambda: _conclude(request, card.id, form)):
        return done(request, _("Concluded. They have it in writing."), place("person", request.person.id))
    verdict = may.may_conclude(request.actor, card, KEEP, whole.at)
    registered = is_registered(request.actor, whole.at)
    return laid_out(request, review_page(whole, card, form, verdict, registered=registered, **about(request)))


def _conclude(request: Request, review_id: UUID, form: ConcludeForm) -> object:
    given = form.cleaned_data
    return actions.conclude(
        review_id=review_id, outcome=given["outcome"], reasons=given["reasons"], sentence=given["sentence"],
        by=request.actor, at=timezone.now(),
    )  # fmt: skip
