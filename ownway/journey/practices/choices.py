"""Kinds of organisation, and the roles that belong there."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from ownway.platform.access.roles import Role


class OrganisationKind(models.TextChoices):
    """What an organisation is in the field."""

    COUNCIL = "council", _("council")
    CARE_TRUST = "care_trust", _("NHS care trust")
    PRACTICE = "practice", _("social work practice")
    PROVIDER = "provider", _("provider")
    USER_LED = "user_led", _("user-led organisation")
    EVALUATOR = "evaluator", _("independent evaluator")


_PRACTISING = (Role.SOCIAL_WORKER, Role.OCCUPATIONAL_THERAPIST, Role.PRACTITIONER, Role.DUTY_WORKER, Role.PRACTICE_LEAD)
_OF_A_COUNCIL = (*_PRACTISING, Role.SENIOR_OFFICER, Role.FINANCE_OFFICER)

ROLES_AT: dict[OrganisationKind, tuple[Role, ...]] = {
    OrganisationKind.COUNCIL: (*_OF_A_COUNCIL, Role.ADMINISTRATOR),
    OrganisationKind.CARE_TRUST: (*_OF_A_COUNCIL, Role.ADMINISTRATOR),
    OrganisationKind.PRACTICE: (*_PRACTISING, Role.ADMINISTRATOR),
    OrganisationKind.PROVIDER: (Role.PROVIDER_WORKER, Role.ADMINISTRATOR),
    OrganisationKind.USER_LED: (Role.PEER_SUPPORTER, Role.ADMINISTRATOR),
    OrganisationKind.EVALUATOR: (Role.EVALUATOR, Role.ADMINISTRATOR),
}
