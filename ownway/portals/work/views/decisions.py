"""A decision as the person reads it, with its working; a second signature, and the answer to a disagreement."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.decisions import actions, may
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import ChallengeOutcome
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import done
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, laid_out
from ownway.portals.work.forms.decisions import AnswerForm, CountersignForm, DisagreeForm
from ownway.portals.work.pages.decisions import challenge_page, decision_page, disagree_page
from ownway.portals.work.pages.next import place


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("a decision")
def decision(request: Request, decision_id: UUID) -> HttpResponse:
    """Read it; stand behind it, where a second signature is awaited."""
    card = decided.find(decision_id, request.person.id, timezone.now())
    if card is None:
        raise Http404
    form = filled(CountersignForm, request)
    if acted(request, form, lambda: _countersign(request, decision_id, form)):
        return done(request, _("Signed. They get it in writing."), request.path)
    verdict = may.may_countersign(request.actor, decided.row(decision_id))
    return laid_out(request, decision_page(request.person, card, form, verdict, **about(request)))


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("a decision")
def disagree(request: Request, decision_id: UUID) -> HttpResponse:
    """Somebody who says no to a worker need not say it again on a page."""
    card = decided.find(decision_id, request.person.id, timezone.now())
    if card is None:
        raise Http404
    form = filled(DisagreeForm, request)
    if acted(request, form, lambda: _disagree(request, decision_id, form)):
        kept = _("Kept, with an owner and a date. The decision says who.")
        return done(request, kept, place("decision", request.person.id, decision_id))
    return laid_out(request, disagree_page(card, form, **about(request)))


@door(Staff(Permission.ANSWER_CHALLENGE))
@record("what you disagree with")
def challenge(request: Request, challenge_id: UUID) -> HttpResponse:
    """Answer somebody who disagrees with a decision that another made."""
    card = decided.challenge(challenge_id, request.person.id)
    if card is None:
        raise Http404
    form = filled(AnswerForm, request)
    if acted(request, form, lambda: _answer(request, challenge_id, form)):
        said = _("Answered. They read it on the page of the decision.")
        return done(request, said, place("person", request.person.id))
    verdict = may.may_answer(request.actor, decided.challenge_row(challenge_id))
    about_it = decided.find(card.decision_id, request.person.id, timezone.now())
    return laid_out(request, challenge_page(card, about_it, form, verdict, **about(request)))


def _countersign(request: Request, decision_id: UUID, form: CountersignForm) -> object:
    return actions.countersign(
        decision_id=decision_id, sentence=form.cleaned_data["sentence"], by=request.actor, at=timezone.now()
    )


def _disagree(request: Request, decision_id: UUID, form: DisagreeForm) -> object:
    return actions.challenge(
        decision_id=decision_id, words=form.cleaned_data["words"], by=request.actor, at=timezone.now()
    )


def _answer(request: Request, challenge_id: UUID, form: AnswerForm) -> object:
    given = form.cleaned_data
    return actions.answer_challenge(
        challenge_id=challenge_id, outcome=ChallengeOutcome(given["outcome"]), answer=given["answer"],
        by=request.actor, at=timezone.now(),
    )  # fmt: skip
