"""When X happens in step A, do Y in step B: the one table, synchronous, in the transaction of X.

No signals. Read a line as: on this event, these follow, in this order.
"""

from collections.abc import Mapping
from typing import Any

from django.apps import AppConfig

from ownway.platform import events


class ReactionsConfig(AppConfig):
    """Wires the table once the journey is loaded."""

    name = "ownway.journey"
    label = "journey"

    def ready(self) -> None:
        """Set the table."""
        events.wire(table())


def table() -> Mapping[type, tuple[Any, ...]]:
    """Event -> what follows."""
    from ownway.journey.budgets.events import BudgetAgreed, BudgetEnded, MissingBeforeSigning  # noqa: PLC0415
    from ownway.journey.contacts.events import ContactMade  # noqa: PLC0415
    from ownway.journey.conversations.events import Confirmed, WhatIsSaid  # noqa: PLC0415
    from ownway.journey.decisions.events import CalledIn, Decided  # noqa: PLC0415
    from ownway.journey.follow import answers, said, steps  # noqa: PLC0415  models need the app registry
    from ownway.journey.involvement.events import Asked  # noqa: PLC0415
    from ownway.journey.support_plans.events import Submitted, WaitsNoMore  # noqa: PLC0415

    return {
        WhatIsSaid: (said.of_identity, said.of_circle, said.of_means),
        Confirmed: (
            answers.identity_is_written,
            answers.circle_is_written,
            answers.means_are_taken,
            answers.contact_is_received,
            answers.assessment_is_told,
            answers.plan_begins,
            answers.plan_is_agreed,
            answers.review_part_is_heard,
        ),
        ContactMade: (steps.assessment_is_owed,),
        Decided: (steps.decision_is_told,),
        CalledIn: (steps.signature_is_undone,),
        Submitted: (steps.officer_sees_when_late,),
        WaitsNoMore: (steps.officer_steps_back,),
        MissingBeforeSigning: (steps.options_were_discussed,),
        BudgetAgreed: (steps.payments_are_scheduled, steps.providers_are_involved, steps.first_review_is_planned),
        BudgetEnded: (steps.payments_are_cancelled, steps.reviews_fall_away, steps.providers_step_back),
        Asked: (steps.asked_assessment_is_owed,),
    }
