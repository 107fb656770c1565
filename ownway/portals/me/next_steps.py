"""The journey as a task list in the field's own words: how far each step is, whose turn it is, and by when."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.assessments.states import State as AssessmentState
from ownway.journey.contacts import selectors as contacted
from ownway.journey.contacts.proposals import who_helps_first
from ownway.journey.contacts.wording import lead_in_words
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.support_plans.states import State as PlanState
from ownway.platform.days import day_of
from ownway.platform.design_system.components import Task, TaskStatus
from ownway.portals.me.story import Story
from ownway.portals.me.who import is_own, place
from ownway.portals.shared.request import Request
from ownway.rules.kernel import Audience

DONE, STARTED, TO_DO, WITH_US, LATER = (
    TaskStatus.DONE, TaskStatus.STARTED, TaskStatus.TO_DO, TaskStatus.WITH_US, TaskStatus.CANNOT_START,
)  # fmt: skip
SOON = timedelta(weeks=6)


def tasks(request: Request, story: Story) -> list[Task]:
    """Every step from first contact to review; where no plan follows, those up to the decision."""
    found = story.decision(DecisionKind.ELIGIBILITY)
    ends = found is not None and found.outcome != "eligible" and story.plan is None
    return [step(request, story) for step in (TO_DECISION if ends else STEPS)]


def turns(steps: list[Task]) -> Iterator[tuple[str, Task]]:
    """What happens next: ("you" or "us", task), the earliest of each."""
    for whose, statuses in (("you", (STARTED, TO_DO)), ("us", (WITH_US,))):
        first = next((task for task in steps if task.status in statuses), None)
        if first is not None:
            yield whose, first


def who_looks_first(request: Request) -> str:
    """Who helps first and by when, as a named worker settled it; before that, what we aim for."""
    if not is_own(request):
        return _("A named person reads what you wrote and settles who helps first.")
    triage = contacted.latest_triage(request.person.id)
    if triage is not None:
        lead = lead_in_words(triage.lead, Audience.PERSON)
        words = _("%(name)s settled who helps first: %(lead)s.") % {"name": triage.settled_by.name, "lead": lead}
        return f"{words} {_by(triage.by_date)}".strip()
    contact = next(iter(contacted.contacts_of(request.person.id)), None)
    aim = who_helps_first(request.person.id, day_of(contact.at) if contact else timezone.localdate()).by_date
    return f"{_('Somebody reads your words and settles who helps you first.')} {_by(aim)}".strip()


def _by(day: date | None) -> str:
    return _("We aim to be in touch by %(day)s.") % {"day": date_format(day, "l j F")} if day else ""


def _contact(request: Request, story: Story) -> Task:
    text = _("Get in touch")
    if story.assessment is not None:
        return Task(text, DONE)
    return Task(text, STARTED if "contact" in story.begun else TO_DO, place(request, "talk", "contact"))


def _story(request: Request, story: Story) -> Task:
    text, state = _("Tell your story"), story.assessment.state if story.assessment else None
    match state:
        case None:
            return Task(text, LATER)
        case AssessmentState.OWED | AssessmentState.TELLING:
            status = STARTED if "self-assessment" in story.begun else TO_DO
            return Task(text, status, place(request, "story"), _("By yourself, with somebody, or with a worker"))
        case AssessmentState.DECLINED:
            return Task(text, DONE, place(request, "story"), _("You said no for now. You can change your mind."))
        case AssessmentState.NOT_OWED:
            return Task(text, DONE, place(request, "decisions"), _("You can still ask for an assessment."))
    return Task(text, DONE, place(request, "held"))


def _completed(request: Request, story: Story) -> Task:
    text, state = _("Completed together"), story.assessment.state if story.assessment else None
    if state is AssessmentState.TOLD:
        return Task(text, WITH_US, hint=_("%(who)s goes through your answers with you") % _who(story))
    if state in (AssessmentState.COMPLETED, AssessmentState.DETERMINED):
        return Task(text, DONE, place(request, "heard") if story.own else "", _("What we heard, in writing"))
    return Task(text, LATER)


def _decided(request: Request, story: Story) -> Task:
    text, found = _("What the council decided"), story.decision(DecisionKind.ELIGIBILITY)
    if found is not None:
        return Task(text, DONE, place(request, "decision", found.id))
    waits = story.assessment is not None and story.assessment.state is AssessmentState.COMPLETED
    return (
        Task(text, WITH_US, hint=_("%(who)s decides, and tells you why") % _who(story)) if waits else Task(text, LATER)
    )


def _money(request: Request, story: Story) -> Task:
    text = _("Estimated budget and likely charge")
    if not story.is_told:
        return Task(text, LATER)
    return Task(text, DONE if "money" in story.sent else TO_DO, place(request, "estimate"))


def _plan(request: Request, story: Story) -> Task:
    text, plan = _("Your plan"), story.plan
    if plan is None:
        found = story.decision(DecisionKind.ELIGIBILITY)
        wanted = found is not None and found.outcome == "eligible" and story.own
        hint = _("First choose what you want our help with")
        return Task(text, TO_DO, place(request, "talk", "needs-wanted"), hint) if wanted else Task(text, LATER)
    making = plan.state is PlanState.DRAFT
    return Task(text, STARTED if making else DONE, place(request, "plan"))


def _held(request: Request, story: Story) -> Task:
    text = _("How the money is held")
    if story.plan is None:
        return Task(text, LATER)
    if story.discussion is not None:
        return Task(text, DONE, place(request, "ways"))
    if "holding" in story.sent:
        return Task(text, WITH_US, place(request, "ways"), _("%(who)s talks it over with you") % _who(story))
    return Task(text, STARTED if "holding" in story.begun else TO_DO, place(request, "ways"))


def _agreement(request: Request, story: Story) -> Task:
    text, plan = _("Agreement"), story.plan
    match plan.state if plan else None:
        case PlanState.DRAFT:
            ready = story.own and not plan.unmet
            return Task(text, TO_DO, place(request, "agree")) if ready else Task(text, LATER)
        case PlanState.AGREED:
            return Task(
                text, WITH_US, place(request, "plan"), _("You said yes. %(who)s sees to the signature") % _who(story)
            )
        case PlanState.SUBMITTED:
            day = {"day": date_format(plan.decide_by, "j F")}
            return Task(text, WITH_US, place(request, "plan"), _("The council decides by %(day)s") % day)
        case PlanState.SIGNED | PlanState.ENDED:
            signed = story.decision(DecisionKind.PLAN)
            return Task(text, DONE, place(request, "decision", signed.id) if signed else place(request, "plan"))
    return Task(text, LATER)


def _budget(request: Request, story: Story) -> Task:
    text = _("Your budget")
    return Task(text, DONE, place(request, "budget")) if story.budget else Task(text, LATER)


def _review(request: Request, story: Story) -> Task:
    text, review = _("Review"), story.review
    if review is None:
        return Task(text, LATER)
    if review.person_told:
        return Task(text, WITH_US, place(request, "review"), _("A worker reads what everybody said"))
    day = {"day": date_format(review.due_on, "j F Y")}
    if review.due_on > timezone.localdate() + SOON:
        return Task(text, WITH_US, place(request, "review"), _("We ask you how it is going, by %(day)s") % day)
    return Task(text, TO_DO, place(request, "review"), _("By %(day)s: how is it going?") % day)


def _who(story: Story) -> dict[str, str]:
    return {"who": story.who or _("A named worker")}


TO_DECISION: tuple[Callable[[Request, Story], Task], ...] = (_contact, _story, _completed, _decided)
STEPS = (*TO_DECISION, _money, _plan, _held, _agreement, _budget, _review)
