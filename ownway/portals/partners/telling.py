"""A review by those who know the person: they tell what they have seen, check it, send it. It is evidence; a named
worker concludes."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.conversations.selectors import ConversationCard
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.selectors import ReviewCard
from ownway.journey.reviews.states import State
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Link
from ownway.platform.design_system.pages import DESK
from ownway.portals.shared import conversations
from ownway.portals.shared.conversations import Places
from ownway.portals.shared.desk import PartsPage, about, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

SET = "provider-review"


@door(Staff(Permission.GIVE_REVIEW))
@record("how it is going", step="review")
def begin(request: Request) -> HttpResponse:
    """Begin, or go on where it was left. What was sent is not opened again."""
    review = _asked_of(request)
    if review is None:
        return HttpResponseRedirect(_done(request))
    card = conversations.begin(request, SET, SaidAs.PROVIDER)
    return HttpResponseRedirect(conversations.first_place(request, card, _places(request)))


@door(Staff(Permission.GIVE_REVIEW))
@record("how it is going", step="review")
def page(request: Request, page: str) -> HttpResponse:
    """One question page."""
    return conversations.question_page(request, _newest(request), page, _places(request))


@door(Staff(Permission.GIVE_REVIEW))
@record("how it is going", step="review")
def check(request: Request) -> HttpResponse:
    """Check, then send: once."""
    return conversations.check_page(request, _newest(request), _places(request))


@door(Staff(Permission.GIVE_REVIEW))
@record("how it is going", step="review")
def after(request: Request) -> HttpResponse:
    """What happens now, and who decides."""
    told = next((one for one in reviewed.reviews_of(request.person.id) if _told_here(request, one)), None)
    if told is None:
        raise Http404
    who = {"name": name_of(request.person)}
    words = [
        now_in_words(told),
        _("What you wrote is evidence. %(name)s and a named worker decide what follows, not you and not a computer.")
        % who,
        _("If you see something that cannot wait, ring the helpline. In danger: 999."),
    ]
    home = Link(_("Back to today"), reverse("partners:today"))
    part = Part(heading=_("What happens next"), words=words, links=[home])
    return shown(request, PartsPage(heading=_("Thank you. We have your part."), parts=[part], **about(request)))


def now_in_words(review: ReviewCard) -> str:
    """How far a review is. Who else looks at it, and why, is not a partner's to know."""
    if review.state is State.CONCLUDED:
        return _("A worker has concluded it. If your part of the plan changes, you see it there.")
    if not review.person_told:
        return _("They have not told their part yet. Then a worker reads both.")
    return _("A worker reads what you both told.")


def _asked_of(request: Request) -> ReviewCard | None:
    """The review of which this organisation has still to tell its part; None when it told, 404 when nobody asked."""
    asked = reviewed.led_by_organisation(request.actor.organisation_id)
    review = next((one for one in asked if one.person_id == request.person.id), None)
    if review is None and not any(_told_here(request, one) for one in reviewed.reviews_of(request.person.id)):
        raise Http404
    return review


def _told_here(request: Request, review: ReviewCard) -> bool:
    return review.partner_told and review.organisation_id == request.actor.organisation_id


def _newest(request: Request) -> ConversationCard:
    """What this organisation tells; what was never begun is not there."""
    card = said.newest(request.person.id, SET, SaidAs.PROVIDER)
    if card is None or (card.is_open and _asked_of(request) is None):
        raise Http404
    return card


def _places(request: Request) -> Places:
    person = request.person.id
    note = _("The person reads what you have seen and what you propose. A social worker looks at every concern.")
    return Places(
        page=lambda page: reverse("partners:review-page", args=[person, page]),
        check=reverse("partners:review-check", args=[person]),
        done=_done(request),
        later=reverse("partners:today"),
        back=reverse("partners:person", args=[person]),
        layout=DESK,
        note=note,
    )


def _done(request: Request) -> str:
    return reverse("partners:review-after", args=[request.person.id])
