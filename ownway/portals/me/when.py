"""What can be told now, and why not yet: the journey's order, said in a sentence."""

from collections.abc import Callable

from django.http import Http404
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.states import State as AssessmentState
from ownway.journey.decisions import selectors as decided
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import DecisionCard, Standing
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.may import may_agree
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State as PlanState
from ownway.platform.access.verdict import YES, Verdict, first_no, no
from ownway.portals.me.who import is_own, may_stay
from ownway.portals.shared.request import Request

HELPERS_OWN = "helper-part"
BY_THE_PERSON_ALONE = ("needs-wanted", "money", "agreement")
MAKING = (PlanState.DRAFT, PlanState.AGREED)
COUNTS = (Standing.STANDS, Standing.IN_CALL_IN_WINDOW)


def may_tell(request: Request, question_set: str) -> Verdict:
    """Whether a conversation can be had now. One that is not for this reader is not there at all."""
    own = is_own(request)
    for_them = {HELPERS_OWN: not own} | dict.fromkeys(BY_THE_PERSON_ALONE, own)
    if question_set not in TOLD_HERE or not for_them.get(question_set, True):
        raise Http404
    if question_set != "contact" and not may_stay(request):
        raise Http404
    return TOLD_HERE[question_set](request)


def may_say_what_is_wanted(request: Request) -> Verdict:
    """Once a decision counts that finds eligible needs, and while no plan is in the making (s13(3)(b))."""
    plan = planned.latest(request.person.id)
    return first_no(
        YES if eligible_now(request) else no("not_decided", _("First the council decides which needs it must meet.")),
        no("planning", _("Your plan has begun already.")) if plan and plan.state in MAKING else YES,
    )


def eligible_now(request: Request) -> DecisionCard | None:
    """The newest decision on eligibility, when it counts and found eligible needs."""
    found = decided.latest(request.person.id, DecisionKind.ELIGIBILITY, timezone.now())
    return found if found and found.outcome == "eligible" and found.standing in COUNTS else None


def may_say_yes(request: Request, plan: PlanCard | None) -> Verdict:
    """Whether the person can agree to their plan now."""
    if plan is None:
        return no("no_plan", _("There is no plan yet."))
    unmet = no("needs_unmet", _("First say how each need is met, or that you meet it yourself."))
    return first_no(may_agree(request.actor, plan), unmet if plan.unmet else YES)


def may_choose_holding(plan: PlanCard | None) -> Verdict:
    """While the plan is in the making. Later a review changes it."""
    return YES if plan and plan.state in MAKING else no("no_plan", _("First your plan begins. Then you choose."))


def note(question_set: str) -> str:
    """What stands on "check your answers"."""
    if question_set == "money":
        return _("We stopped where more answers could not change what you pay.")
    return ""


def _story(request: Request) -> Verdict:
    assessment = assessed.latest(request.person.id)
    match assessment.state if assessment else None:
        case AssessmentState.OWED | AssessmentState.TELLING:
            return YES
        case None:
            return no("contact_first", _("First tell us in a few words what is happening."))
        case AssessmentState.DECLINED | AssessmentState.NOT_OWED:
            return no("ask_first", _("Press “I still want an assessment” below, and you can tell your story."))
    return no("told", _("Your story is told. You can change any answer under “What we hold”."))


def _review(request: Request) -> Verdict:
    review = reviewed.next_review(request.person.id)
    if review is None:
        return no("no_review", _("No review is planned. Press “I want a review now” below to ask for one."))
    return no("told", _("You have told your part of this review.")) if review.person_told else YES


TOLD_HERE: dict[str, Callable[[Request], Verdict]] = {
    "contact": lambda request: YES,
    "self-assessment": _story,
    "needs-wanted": may_say_what_is_wanted,
    "money": lambda request: YES,
    "holding": lambda request: may_choose_holding(planned.latest(request.person.id)),
    "agreement": lambda request: may_say_yes(request, planned.latest(request.person.id)),
    "review": _review,
    HELPERS_OWN: lambda request: YES,
}
