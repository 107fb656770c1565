"""What leads call decisions and the states of a plan: what the person reads speaks to the person."""

from django.utils.translation import gettext_lazy as _

from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.support_plans.states import State
from ownway.platform.design_system.rendering import Text

KINDS: dict[DecisionKind, Text] = {
    DecisionKind.NO_APPEARANCE_OF_NEED: _("No appearance of need"),
    DecisionKind.ELIGIBILITY: _("Eligibility"),
    DecisionKind.CHARGE: _("The charge"),
    DecisionKind.PLAN: _("Plan and personal budget"),
    DecisionKind.REVIEW: _("Review"),
}
PLANS: dict[State, Text] = {
    State.DRAFT: _("Being written"),
    State.AGREED: _("Agreed by the person"),
    State.SUBMITTED: _("Waits for a signature"),
    State.SIGNED: _("Signed"),
    State.ENDED: _("Ended"),
}
