"""Second looks at a decision: stand behind it, call it in while its window is open, answer who disagrees."""

from functools import partial
from uuid import UUID

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.decisions import actions, may, selectors
from ownway.journey.decisions.choices import ChallengeOutcome
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Quotation
from ownway.platform.design_system.fields import OneOf, Option, Words
from ownway.platform.design_system.forms import Form
from ownway.portals.lead.decisions import find
from ownway.portals.lead.places import about, place
from ownway.portals.lead.words import KINDS
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import AskPage, done, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


class CallInForm(Form):
    """Why a signed decision needs another look."""

    why = Words(
        gettext_lazy("Why does this need another look?"), required=True, rows=4,
        missing=gettext_lazy("Say why you call it in"),
        hint=gettext_lazy("The person and whoever signed read this. The plan waits for a new signature meanwhile."),
    )  # fmt: skip
    mark_optional = False


class CountersignForm(Form):
    """One sentence of the second person's own."""

    sentence = Words(
        gettext_lazy("One sentence of your own"), required=True, rows=3,
        missing=gettext_lazy("Write one sentence of your own"),
        hint=gettext_lazy("What you looked at, and why you stand behind it. The person reads this."),
    )  # fmt: skip
    mark_optional = False


class AnswerForm(Form):
    """What comes of a challenge, in words the person reads."""

    outcome = OneOf(
        gettext_lazy("What comes of it?"), required=True, missing=gettext_lazy("Choose what comes of it"),
        options=[
            Option(ChallengeOutcome.STANDS, gettext_lazy("The decision stands")),
            Option(ChallengeOutcome.CHANGED, gettext_lazy("The decision is changed"),
                   gettext_lazy("Whoever decides makes a new decision; say who does it, and when.")),
        ],
    )  # fmt: skip
    answer = Words(
        gettext_lazy("Your answer to the person"), required=True, missing=gettext_lazy("Write your answer"), rows=6,
        hint=gettext_lazy("What you looked at again, what you find, and what they can do next."),
    )  # fmt: skip
    mark_optional = False

    def chosen(self) -> ChallengeOutcome:
        """What was chosen."""
        return ChallengeOutcome(self.cleaned_data["outcome"])


@door(Staff(Permission.CALL_IN))
@record("a decision", step="signature")
def call_in(request: Request, decision_id: UUID) -> HttpResponse:
    """Take a signed decision back for another look, with reasons."""
    card, form = find(request, decision_id), filled(CallInForm, request)
    act = partial(actions.call_in, decision_id=card.id, by=request.actor, at=timezone.now())
    page = place("decision", request.person.id, card.id)
    if acted(request, form, lambda: act(why=form.cleaned_data["why"])):
        return done(request, _("Called in. It does not stand until somebody named decides again."), page)
    asked = AskPage(
        heading=_("Call it in"), caption=KINDS[card.kind], back=page, form=form, submit=_("Call it in"),
        verdict=may.may_call_in(request.actor, selectors.row(card.id), timezone.now()), **about(request),
    )  # fmt: skip
    return shown(request, asked)


@door(Staff(Permission.COUNTERSIGN))
@record("a decision", step="signature")
def countersign(request: Request, decision_id: UUID) -> HttpResponse:
    """A second registered person stands behind a decision, and it goes out."""
    card, form = find(request, decision_id), filled(CountersignForm, request)
    act = partial(actions.countersign, decision_id=card.id, by=request.actor, at=timezone.now())
    page = place("decision", request.person.id, card.id)
    if acted(request, form, lambda: act(sentence=form.cleaned_data["sentence"])):
        return done(request, _("Signed. They have it in writing."), page)
    asked = AskPage(
        heading=_("Stand behind it"), caption=KINDS[card.kind], back=page, form=form, submit=_("Sign too"),
        verdict=may.may_countersign(request.actor, selectors.row(card.id)), **about(request),
    )  # fmt: skip
    return shown(request, asked)


@door(Staff(Permission.ANSWER_CHALLENGE))
@record("your disagreement", step="signature")
def answer(request: Request, challenge_id: UUID) -> HttpResponse:
    """The owner, who did not decide, answers."""
    challenge = selectors.challenge(challenge_id, request.person.id)
    if challenge is None:
        raise Http404
    card, form = find(request, challenge.decision_id), filled(AnswerForm, request)
    act = partial(actions.answer_challenge, challenge_id=challenge.id, by=request.actor, at=timezone.now())
    if acted(request, form, lambda: act(outcome=form.chosen(), answer=form.cleaned_data["answer"])):
        return done(request, _("Answered. They read it on the page of the decision."), reverse("lead:today"))
    said = Part(things=[Quotation(challenge.words, _("They disagree"), challenge.made_at.date())])
    asked = AskPage(
        heading=_("Answer somebody who disagrees"), caption=KINDS[card.kind], form=form, parts=[said],
        back=place("decision", request.person.id, card.id), submit=_("Send the answer"),
        verdict=may.may_answer(request.actor, selectors.challenge_row(challenge.id)), **about(request),
    )  # fmt: skip
    return shown(request, asked)
