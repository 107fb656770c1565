"""Who leads a review: those who know the person, unless the published list says that somebody else must."""

from ownway.journey.people import selectors as people
from ownway.journey.practices.models import Organisation
from ownway.journey.reviews.choices import LedBy
from ownway.journey.reviews.models import Review
from ownway.journey.reviews.states import State
from ownway.journey.support_plans.models import Line, Plan

TWO_IN_A_ROW = 2


def who_leads(plan: Plan) -> tuple[LedBy, Organisation | None, str]:
    """(who, their organisation, why). A provider leads only with somebody unpaid around the person, and not a third
    time running; concerns and complaints about it will count here when they are recorded."""
    line = Line.objects.filter(plan=plan, provider__isnull=False, taken_out_at__isnull=True).select_related("provider")
    provider = next((found.provider for found in line), None)
    if provider is None:
        return LedBy.WORKER, None, "no organisation gives support"
    if not people.circle(plan.person_id):
        return LedBy.WORKER, None, "nobody unpaid around the person"
    if _led_in_a_row(plan) >= TWO_IN_A_ROW:
        return LedBy.WORKER, None, "two provider-led reviews in a row"
    return LedBy.PROVIDER, provider, "those who know the person look first"


def _led_in_a_row(plan: Plan) -> int:
    before = Review.objects.filter(person_id=plan.person_id, state=State.CONCLUDED).order_by("-planned_at")
    count = 0
    for review in before:
        if review.led_by != LedBy.PROVIDER:
            break
        count += 1
    return count
