"""Conversations as pages: one question after the other, check your answers, done. The portal gives the addresses."""

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone

from ownway.journey.conversations import actions, engine, selectors
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.conversations.selectors import ConversationCard
from ownway.journey.people import selectors as people
from ownway.platform.design_system.pages import Question
from ownway.portals.shared.check_answers import send_or_show
from ownway.portals.shared.question_rows import rows_page
from ownway.portals.shared.request import Request
from ownway.portals.shared.sittings import Places, Sitting

__all__ = ["Places", "begin", "begun_when_sent", "check_page", "first_place", "question_page"]


def begin(request: Request, question_set: str, said_as: SaidAs) -> ConversationCard:
    """Begin the conversation, or take it up where it was left."""
    person = people.row(request.person.id)
    begun = actions.begin(
        person=person, question_set=question_set, said_as=said_as, by=request.actor, at=timezone.now()
    )
    return selectors.find(begun.id, person.id)


def begun_when_sent(request: Request, question_set: str, said_as: SaidAs) -> ConversationCard:
    """The conversation; it begins when something is answered, not when somebody only looks."""
    if request.method == "POST":
        return begin(request, question_set, said_as)
    newest = selectors.newest(request.person.id, question_set, said_as)
    if newest and newest.is_open:
        return newest
    return selectors.not_begun(request.person, question_set, said_as, timezone.now())


def first_place(request: Request, card: ConversationCard, places: Places) -> str:
    """The first page with something unanswered, or check your answers."""
    return Sitting(request, card, places).next_place()


def question_page(request: Request, card: ConversationCard, page_id: str, places: Places) -> HttpResponse:
    """Put the questions of one page; keep what is answered; go on. Sent answers are not opened again."""
    if not card.is_open:
        return HttpResponseRedirect(places.done)
    sitting = Sitting(request, card, places)
    page = sitting.page(page_id)
    if page.collects:
        return rows_page(sitting, page)
    puts = engine.put_on_page(card.questions, page, sitting.setting)
    if not puts:
        return HttpResponseRedirect(sitting.next_place(page.id))
    form = sitting.form(page, puts)
    if sitting.keep(form):
        return HttpResponseRedirect(sitting.onward(page.id))
    sitting.put(puts)
    shown = Question(**sitting.surround(page, form))
    return render(request, "design_system/question.html", {"page": shown})


def check_page(request: Request, card: ConversationCard, places: Places) -> HttpResponse:
    """Check your answers, then send them: once."""
    if not card.is_open:
        return HttpResponseRedirect(places.done)
    return send_or_show(Sitting(request, card, places))
