"""What comes next for somebody, in a sentence with the page that does it."""

from dataclasses import dataclass
from uuid import UUID

from django.urls import reverse
from django.utils.translation import gettext as _

from ownway.journey.assessments.selectors import AssessmentCard
from ownway.journey.assessments.states import UNDER_WAY
from ownway.journey.assessments.states import State as Assessed
from ownway.journey.reviews.choices import LedBy
from ownway.journey.reviews.selectors import ReviewCard
from ownway.journey.reviews.states import State as Reviewed
from ownway.journey.support_plans.selectors import PlanCard
from ownway.journey.support_plans.states import State as Planned
from ownway.platform.design_system.components import Link
from ownway.portals.shared.days import day


@dataclass(frozen=True)
class Next:
    """Where things are, and the one thing to do about it, if it is the worker's to do."""

    words: str
    action: Link | None = None


def next_for(
    person_id: UUID,
    assessment: AssessmentCard | None,
    plan: PlanCard | None,
    review: ReviewCard | None,
    *,
    eligible: bool,
) -> Next:
    """An assessment under way comes first, then a plan in the making, then the review to come."""
    if assessment is not None and assessment.state in UNDER_WAY:
        return _assessing(person_id, assessment.state)
    if plan is not None and plan.state not in (Planned.SIGNED, Planned.ENDED):
        return _planning(person_id, plan)
    if review is not None:
        return _reviewing(person_id, review)
    return _after(person_id, assessment, plan, eligible=eligible)


def place(name: str, person_id: UUID, *more: object) -> str:
    """The address of one of this person's pages."""
    return reverse(f"work:{name}", args=[person_id, *more])


def _assessing(person_id: UUID, state: Assessed) -> Next:
    talk = Link(_("Tell it together"), place("talk", person_id, "self-assessment"))
    match state:
        case Assessed.OWED:
            ask = Link(_("Ask them"), place("offer", person_id))
            return Next(_("They have not begun to tell their story. Ask how they would like to."), ask)
        case Assessed.TELLING:
            return Next(_("They are telling their story."), talk)
        case Assessed.TOLD:
            return Next(_("They have told their story."), Link(_("Complete together"), place("told", person_id)))
        case _:
            return Next(_("Completed together."), Link(_("Determine"), place("eligibility", person_id)))


def _planning(person_id: UUID, plan: PlanCard) -> Next:
    see = Link(_("Plan"), place("plan", person_id))
    match plan.state:
        case Planned.DRAFT:
            words = _("Their plan came back with a reason.") if plan.returned_why else _("They are writing their plan.")
            return Next(words, see)
        case Planned.AGREED:
            return Next(_("They agree to their plan."), Link(_("Sign or send"), place("plan", person_id)))
        case _:
            by = {"day": day(plan.decide_by)} if plan.decide_by else {"day": ""}
            return Next(_("Their plan waits for a signature. The council’s date is %(day)s.") % by, see)


def _reviewing(person_id: UUID, review: ReviewCard) -> Next:
    page = place("review", person_id, review.id)
    match review.state:
        case Reviewed.ESCALATED:
            return Next(_("An answer in their review asks for a social worker."), Link(_("Review"), page))
        case Reviewed.TOLD:
            return Next(_("They have told how it is going."), Link(_("Conclude"), page))
        case Reviewed.UNDER_WAY:
            return Next(_("Part of their review is told."), Link(_("Review"), page))
        case _:
            who = LedBy(review.led_by).label
            words = _("Review on %(day)s, led by %(who)s.") % {"day": day(review.due_on), "who": who}
            return Next(words, Link(_("Review"), page))


def _after(person_id: UUID, assessment: AssessmentCard | None, plan: PlanCard | None, *, eligible: bool) -> Next:
    """Nothing is under way: what was last, and how it begins again."""
    if plan is not None:
        return Next(_("Their plan is signed.") if plan.state is Planned.SIGNED else _("Their plan has ended."))
    match assessment.state if assessment else None:
        case Assessed.DETERMINED if eligible:
            wish = Link(_("Ask together"), place("talk", person_id, "needs-wanted"))
            return Next(_("Their needs are eligible. They say what they want our help with."), wish)
        case Assessed.DETERMINED:
            return Next(_("Their needs are decided. They can ask again whenever something changes."))
        case Assessed.DECLINED:
            return Next(_("They said no to an assessment. They can ask again at any time."))
        case Assessed.NOT_OWED:
            return Next(_("No appearance of need was recorded. They can ask again at any time."))
        case _:
            return Next(_("Nothing is under way."))
