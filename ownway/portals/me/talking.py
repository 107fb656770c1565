"""A person tells: the conversations they can have by themselves, or with a helper they chose."""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.conversations.selectors import ConversationCard
from ownway.platform.access.doors import People, door
from ownway.portals.shared import conversations
from ownway.portals.shared.conversations import Places
from ownway.portals.shared.records import record

OPEN_TO_PEOPLE = (
    "contact",
    "self-assessment",
    "needs-wanted",
    "money",
    "holding",
    "agreement",
    "review",
    "helper-part",
)
SAFETY = ("contact", "self-assessment", "review")


@door(People())
@record("what you tell us")
def begin(request: HttpRequest, question_set: str) -> HttpResponse:
    """Begin, or go on where it was left."""
    if question_set not in OPEN_TO_PEOPLE:
        raise Http404
    card = conversations.begin(request, question_set, _voice(request))
    return HttpResponseRedirect(conversations.first_place(request, card, _places(request, card)))


@door(People())
@record("what you tell us")
def page(request: HttpRequest, question_set: str, page: str) -> HttpResponse:
    """One question page."""
    card = _open(request, question_set)
    return conversations.question_page(request, card, page, _places(request, card))


@door(People())
@record("what you tell us")
def check(request: HttpRequest, question_set: str) -> HttpResponse:
    """Check your answers."""
    card = _open(request, question_set)
    return conversations.check_page(request, card, _places(request, card))


def _open(request: HttpRequest, question_set: str) -> ConversationCard:
    card = said.newest(request.person.id, question_set, _voice(request))
    if card is None:
        raise Http404
    return card


def _voice(request: HttpRequest) -> SaidAs:
    return SaidAs.PERSON if request.actor.principal == request.person.id else SaidAs.HELPER


def _places(request: HttpRequest, card: ConversationCard) -> Places:
    home = reverse("me:home", args=[card.person_id])
    return Places(
        page=lambda page: reverse("me:talk-page", args=[card.person_id, card.question_set, page]),
        check=reverse("me:talk-check", args=[card.person_id, card.question_set]),
        done=home,
        later=home,
        back=home,
        exit=card.question_set in SAFETY,
    )
