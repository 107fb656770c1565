"""Where somebody's journey is: each step with how far it is and the page that does it."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from ownway.journey.assessments.states import State as Assessed
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.support_plans.states import State as Planned
from ownway.platform.design_system.components import Task, TaskList, TaskStatus
from ownway.portals.shared.days import day
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record

DONE, STARTED, TO_DO, CANNOT_START = TaskStatus.DONE, TaskStatus.STARTED, TaskStatus.TO_DO, TaskStatus.CANNOT_START
AFTER_TELLING = (Assessed.TOLD, Assessed.COMPLETED, Assessed.DETERMINED)


def journey_of(record: Record) -> TaskList:
    """The steps of the journey, in its order."""
    return TaskList([*_assessing(record), *_planning(record), *_going_on(record)], name="journey")


def _assessing(record: Record) -> Iterator[Task]:
    one, state = record.person.id, record.assessment.state if record.assessment else None
    contact = next((contact for contact in record.contacts if contact.waits), None)
    if contact is not None:
        yield Task(_("Who helps first"), TO_DO, place("triage", one, contact.id))
    else:
        yield Task(_("Who helps first"), DONE if record.triage else CANNOT_START)
    told = _how_far(state in AFTER_TELLING, state is Assessed.TELLING, state is Assessed.OWED)
    yield Task(_("Their story"), told, place("told", one) if state else "")
    completed = _how_far(state in AFTER_TELLING[1:], False, state is Assessed.TOLD)
    yield Task(_("Completed together"), completed, place("told", one) if state in AFTER_TELLING else "")
    decided = _how_far(state is Assessed.DETERMINED, False, state is Assessed.COMPLETED)
    yield Task(_("Eligibility"), decided, place("eligibility", one) if state in AFTER_TELLING[1:] else "")


def _planning(record: Record) -> Iterator[Task]:
    one, plan = record.person.id, record.plan
    agreed = plan is not None and plan.state is not Planned.DRAFT
    signed = plan is not None and plan.state in (Planned.SIGNED, Planned.ENDED)
    page = place("plan", one) if plan else ""
    yield Task(_("Their plan"), _how_far(agreed, plan is not None, record.eligible), page)
    held = _how_far(record.discussion is not None, False, plan is not None)
    yield Task(_("How the money is held"), held, place("holding", one) if plan else "")
    charge = record.newest(DecisionKind.CHARGE)
    charged = _how_far(charge is not None, False, plan is not None)
    yield Task(_("What they pay"), charged, place("estimates", one) if plan else "", _("The council decides this."))
    waits = plan is not None and plan.state is Planned.SUBMITTED
    yield Task(_("Signed"), _how_far(signed, waits, agreed), page)


def _going_on(record: Record) -> Iterator[Task]:
    if record.review is None:
        yield Task(_("Review"), CANNOT_START)
        return
    due = _("Due on %(day)s") % {"day": day(record.review.due_on)}
    begun = record.review.person_told or record.review.partner_told
    page = place("review", record.person.id, record.review.id)
    yield Task(_("Review"), STARTED if begun else TO_DO, page, due)


def _how_far(done: bool, started: bool, can_start: bool) -> TaskStatus:
    if done:
        return DONE
    if started:
        return STARTED
    return TO_DO if can_start else CANNOT_START
