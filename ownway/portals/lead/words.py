"""What leads call what is decided: what the person reads speaks to the person."""

from django.utils.translation import gettext_lazy as _

from ownway.journey.decisions.choices import DecisionKind
from ownway.platform.design_system.rendering import Text

KINDS: dict[DecisionKind, Text] = {
    DecisionKind.NO_APPEARANCE_OF_NEED: _("No appearance of need"),
    DecisionKind.ELIGIBILITY: _("Eligibility"),
    DecisionKind.CHARGE: _("The charge"),
    DecisionKind.PLAN: _("Plan and personal budget"),
    DecisionKind.REVIEW: _("Review"),
}
