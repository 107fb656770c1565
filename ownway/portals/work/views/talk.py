"""Telling it together: a worker puts the person's own questions, and writes down what they say."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils.translation import gettext as _

from ownway.journey.conversations import question_sets
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.conversations.selectors import ConversationCard
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared import conversations
from ownway.portals.shared.conversations import Places
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import LAYOUT, about
from ownway.portals.work.pages.next import place

THEIRS = SaidAs.PERSON  # the words are the person's, whoever writes them down
TOGETHER = {  # what is told together, and where it leads
    "contact": "person",
    "self-assessment": "told",
    "needs-wanted": "plan",
    "money": "estimates",
    "holding": "holding",
    "review": "person",
}


def step_of(question_set: str, **rest: object) -> str:
    """The step of the journey whose minutes these are."""
    return question_sets.load(question_set).step if question_set in TOGETHER else ""


@door(Staff(Permission.WORK_WITH_PEOPLE, Permission.DECIDE_CHARGE))
@record("what you tell us", step=step_of)
def begin(request: Request, question_set: str) -> HttpResponse:
    """Begin, or go on where it was left."""
    if question_set not in TOGETHER:
        raise Http404
    card = conversations.begin(request, question_set, THEIRS)
    return HttpResponseRedirect(conversations.first_place(request, card, places(request, card)))


@door(Staff(Permission.WORK_WITH_PEOPLE, Permission.DECIDE_CHARGE))
@record("what you tell us", step=step_of)
def page(request: Request, question_set: str, page: str) -> HttpResponse:
    """One page of questions."""
    card = _newest(request, question_set)
    return conversations.question_page(request, card, page, places(request, card))


@door(Staff(Permission.WORK_WITH_PEOPLE, Permission.DECIDE_CHARGE))
@record("what you tell us", step=step_of)
def check(request: Request, question_set: str) -> HttpResponse:
    """Read the answers back to them, then send them."""
    card = _newest(request, question_set)
    return conversations.check_page(request, card, places(request, card))


def places(request: Request, card: ConversationCard) -> Places:
    """Where the pages of a conversation are on the desk, and where its end leads."""
    person_id = request.person.id
    return Places(
        page=lambda page: place("talk-page", person_id, card.question_set, page),
        check=place("talk-check", person_id, card.question_set),
        done=place(TOGETHER[card.question_set], person_id),
        later=place("person", person_id),
        back=place("person", person_id),
        layout=LAYOUT,
        identity=about(request)["identity"],
        note=_("Read it back to them. What they would say differently, change before you send it."),
    )


def _newest(request: Request, question_set: str) -> ConversationCard:
    """The open or last conversation in their own voice; what was never begun is not there."""
    card = said.newest(request.person.id, question_set, THEIRS)
    if card is None or question_set not in TOGETHER:
        raise Http404
    return card
