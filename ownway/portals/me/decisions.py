"""What was decided: each decision with its working, who made it, and how to disagree."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.conversations.question_sets import topic
from ownway.journey.decisions import actions
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import ChallengeCard, DecisionCard
from ownway.journey.follow.letters import decided_in_words
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Decision, Empty, Link, Quotation, SummaryList, SummaryRow
from ownway.platform.design_system.fields import Words
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.rendering import Component
from ownway.portals.me.pages import FormPage, MyPage, Part, shown
from ownway.portals.me.story import told_decisions
from ownway.portals.me.who import chosen, place
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.decisions import decision_of, standing_of
from ownway.portals.shared.people import audience_of, page_language
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.shared.working import badges_of, limbs_of, working_of
from ownway.rules.kernel import Audience


class DisagreeForm(Form):
    """Why somebody disagrees, in their own words."""

    words = Words(
        gettext_lazy("What do you disagree with, and what would be right?"), required=True, count=True,
        hint=gettext_lazy("A few words are enough. You can ring us and talk instead."),
        missing=gettext_lazy("Write what you disagree with"),
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class DecisionPage(MyPage):
    """One decision, as it was told."""

    challenged: Sequence[Part]
    decision: Decision


@door(People())
@record("decisions")
@chosen
def decisions(request: Request) -> HttpResponse:
    """All decisions, newest first."""
    rows = [
        SummaryRow(
            decided_in_words(card), standing_of(card), Link(_("Read"), place(request, "decision", card.id)),
            date_format(card.decided_at, "j F Y"),
        )
        for card in told_decisions(request, timezone.now())
    ]  # fmt: skip
    none = Empty(_("No decisions yet"), _("When something is decided, you read here what, why, and who decided."))
    things = [SummaryList(rows)] if rows else [none]
    return shown(request, MyPage(heading=_("Decisions"), parts=[Part(things=things)]))


@door(People())
@record("a decision")
@chosen
def decision(request: Request, decision_id: UUID) -> HttpResponse:
    """One decision with its working, and the challenges to it."""
    card = _find(request, decision_id)
    working = [*_working(card, audience_of(request.person)), *(badges_of(card.result) if card.result else ())]
    page = DecisionPage(
        heading=decided_in_words(card),
        caption=date_format(card.decided_at, "j F Y"),
        back=place(request, "decisions"),
        challenged=[_challenged(one) for one in card.challenges],
        decision=decision_of(card, Link(_("I disagree"), place(request, "disagree", card.id)), based_on=[_rule(card)]),
        parts=[_found(card), *([Part(heading=_("How it was worked out"), things=working)] if working else [])],
    )
    return shown(request, page, "me/decision.html")


@door(People())
@record("a decision")
@chosen
def disagree(request: Request, decision_id: UUID) -> HttpResponse:
    """Say so. It has an owner who did not decide, and a date, from its first moment."""
    card, form = _find(request, decision_id), filled(DisagreeForm, request)
    back = place(request, "decision", card.id)
    if _challenge(request, card, form) or any(not one.outcome for one in card.challenges):
        return HttpResponseRedirect(back)
    lead = _("Somebody who did not make this decision looks at it again and answers you. You lose nothing by asking.")
    page = FormPage(
        heading=_("I disagree"),
        keeps=True,
        caption=decided_in_words(card),
        back=back,
        lead=lead,
        form=form,
        submit=_("Send"),
    )
    return shown(request, page)


def _find(request: Request, decision_id: UUID) -> DecisionCard:
    """A decision that was told to this reader."""
    found = next((card for card in told_decisions(request, timezone.now()) if card.id == decision_id), None)
    if found is None:
        raise Http404
    return found


def _challenge(request: Request, card: DecisionCard, form: DisagreeForm) -> bool:
    return acted(
        request,
        form,
        lambda: actions.challenge(
            decision_id=card.id, words=form.cleaned_data["words"], by=request.actor, at=timezone.now()
        ),
    )


def _challenged(challenge: ChallengeCard) -> Part:
    said = Quotation(challenge.words, _("You disagreed"), challenge.made_at.date())
    if challenge.answered_at is None:
        words = _("%(who)s, who did not make the decision, answers by %(day)s.") % {
            "who": challenge.owner.name, "day": date_format(challenge.due_on, "j F Y"),
        }  # fmt: skip
        return Part(heading=_("You disagree"), words=[words], things=[said])
    by = _("%(who)s answered") % {"who": challenge.owner.name}
    answer = Quotation(challenge.answer, by, challenge.answered_at.date())
    return Part(heading=_("You disagreed, and this is the answer"), words=[_outcome(challenge)], things=[said, answer])


def _outcome(challenge: ChallengeCard) -> str:
    words = {
        "stands": _("The decision stands, for the reasons below."),
        "changed": _("The decision is changed."),
        "withdrawn": _("You took it back."),
    }
    return words[challenge.outcome]


def _working(card: DecisionCard, audience: Audience) -> Sequence[Component]:
    """How the rule got there, from the result as it was stored."""
    match card.kind if card.result else None:
        case DecisionKind.ELIGIBILITY:
            return [limbs_of(card.result, audience)]
        case DecisionKind.CHARGE:
            return [working_of(card.result, _("Line by line"), _("You pay"), audience)]
        case DecisionKind.PLAN:
            title = _("The estimate that your plan was compared with")
            return [working_of(card.result, title, _("Estimate"), audience)]
    return []


def _found(card: DecisionCard) -> Part:
    """What the person who decided found, beside what the rule proposed."""
    outcomes = [code for code, unable in card.findings.get("outcomes", {}).items() if unable]
    if not outcomes:
        return Part()
    names = [topic(f"outcome.{code}.how").says(page_language()) for code in outcomes]
    differs = _("The rule alone would have said something else. The decision is %(name)s's, and so are the reasons.")
    words = [differs % {"name": card.decided_by.name}] if card.differs_from_rule else []
    return Part(
        heading=_("What %(name)s found hard for you") % {"name": card.decided_by.name}, words=words, bullets=names
    )


def _rule(card: DecisionCard) -> Link:
    """The rule as it stood on that day, published."""
    if card.result is None:
        return Link(_("The rules we use"), reverse("public:rules"))
    asked = card.result
    address = (
        f"{reverse('public:rule', args=[asked.rule])}?{urlencode({'on': asked.on.isoformat(), 'place': asked.place})}"
    )
    return Link(_("The rule and its figures on %(day)s") % {"day": date_format(asked.on, "j F Y")}, address)
