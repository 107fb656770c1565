"""A person tells: the conversations they can have by themselves, with a helper they chose, or through somebody."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone

from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.conversations.selectors import ConversationCard
from ownway.journey.people import actions as people
from ownway.platform.access.doors import People, door
from ownway.portals.me import when
from ownway.portals.me.pages import BASE
from ownway.portals.me.who import is_own, may_stay, place
from ownway.portals.shared import conversations
from ownway.portals.shared.conversations import Places
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


@door(People())
@record("what you tell us")
def begin(request: Request, question_set: str) -> HttpResponse:
    """Begin, or go on where it was left; what cannot be told just now says why."""
    when.may_tell(request, question_set).or_refuse()
    card = conversations.begin(request, question_set, voice(request, question_set))
    return HttpResponseRedirect(conversations.first_place(request, card, places(request, card)))


@door(People())
@record("what you tell us")
def page(request: Request, question_set: str, page: str) -> HttpResponse:
    """One question page."""
    card = _newest(request, question_set)
    return conversations.question_page(request, card, page, places(request, card))


@door(People())
@record("what you tell us")
def check(request: Request, question_set: str) -> HttpResponse:
    """Check your answers. Who gets in touch for somebody else sees nothing of it once it is sent."""
    card, stays = _newest(request, question_set), may_stay(request)
    response = conversations.check_page(request, card, places(request, card))
    if not stays and said.find(card.id, card.person_id).state == "told":
        people.hand_over(person_id=card.person_id, by=request.actor, at=timezone.now())
    return response


def voice(request: Request, question_set: str) -> SaidAs:
    """In what part the reader speaks here."""
    if is_own(request):
        return SaidAs.PERSON
    return SaidAs.CARER if question_set == when.HELPERS_OWN else SaidAs.HELPER


def places(request: Request, card: ConversationCard) -> Places:
    """Where the pages of a conversation are, and where its end leads."""
    stays = may_stay(request)
    return Places(
        page=lambda page: place(request, "talk-page", card.question_set, page),
        check=place(request, "talk-check", card.question_set),
        done=place(request, *_done(card)) if stays else reverse("public:told"),
        later=place(request, "later"),
        back=place(request, "home") if stays else "/",
        exit=True,
        layout=BASE,
        note=when.note(card.question_set),
    )


def _done(card: ConversationCard) -> tuple[str, ...]:
    return ("told", card.question_set)


def _newest(request: Request, question_set: str) -> ConversationCard:
    """The reader's own conversation; what was never begun is not there."""
    card = said.newest(request.person.id, question_set, voice(request, question_set))
    if card is None or question_set not in when.TOLD_HERE:
        raise Http404
    return card
