"""Roles in words: what each is for, what it may do, how far it sees. Made from `platform/access/roles.py` alone."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.platform.access.roles import PROFILES, Permission, Role, Scope
from ownway.platform.design_system.rendering import Text

TITLES: dict[Role, Text] = {
    Role.SOCIAL_WORKER: gettext_lazy("Social worker"),
    Role.OCCUPATIONAL_THERAPIST: gettext_lazy("Occupational therapist"),
    Role.PRACTITIONER: gettext_lazy("Social care practitioner"),
    Role.DUTY_WORKER: gettext_lazy("Duty worker"),
    Role.PRACTICE_LEAD: gettext_lazy("Practice lead"),
    Role.SENIOR_OFFICER: gettext_lazy("Senior officer"),
    Role.FINANCE_OFFICER: gettext_lazy("Finance officer"),
    Role.PROVIDER_WORKER: gettext_lazy("Provider worker"),
    Role.PEER_SUPPORTER: gettext_lazy("Peer supporter"),
    Role.ADMINISTRATOR: gettext_lazy("Administrator"),
    Role.EVALUATOR: gettext_lazy("Evaluator"),
}
MAY: dict[Permission, Text] = {
    Permission.RECORD_CONTACT: gettext_lazy("Write down a first contact"),
    Permission.TRIAGE: gettext_lazy("Settle who helps first, with reasons"),
    Permission.WORK_WITH_PEOPLE: gettext_lazy("Work with people: listen, plan with them, keep promises"),
    Permission.COMPLETE_ASSESSMENT: gettext_lazy("Complete an assessment together with the person"),
    Permission.DECIDE_ELIGIBILITY: gettext_lazy("Decide whether needs are eligible, with reasons"),
    Permission.SIGN_PLAN: gettext_lazy("Sign a plan, up to a published limit"),
    Permission.COUNTERSIGN: gettext_lazy("Stand behind a decision that somebody else made"),
    Permission.DECIDE_CHARGE: gettext_lazy("Decide what somebody pays, for the council"),
    Permission.CALL_IN: gettext_lazy("Take a signed plan back for another look, while the published time runs"),
    Permission.ANSWER_CHALLENGE: gettext_lazy("Answer a person who disagrees with a decision somebody else made"),
    Permission.CONCLUDE_REVIEW: gettext_lazy("Conclude a review"),
    Permission.GIVE_REVIEW: gettext_lazy("Tell their part of a review"),
    Permission.SEE_MEASURES: gettext_lazy("See how it goes, in counts"),
    Permission.KEEP_ORGANISATION: gettext_lazy("Keep the organisation: workers, roles, limits and delegations"),
    Permission.WITHHOLD_LOG_ENTRY: gettext_lazy(
        "Hold back who looked at a record, for serious harm, crime or staff safety; a second person checks it"
    ),
}
SEES: dict[Scope, Text] = {
    Scope.INVOLVED: gettext_lazy("The people they are involved with"),
    Scope.HOME: gettext_lazy("Everybody their organisation is responsible for"),
    Scope.NOBODY: gettext_lazy("Nobody’s record"),
}


@dataclass(frozen=True)
class RoleInWords:
    """A role as anybody may read it."""

    role: Role
    title: Text
    sentence: Text
    may: tuple[Text, ...]
    sees: Text
    registered: bool


def in_words(role: Role) -> RoleInWords:
    """What a role is for, what it may do and how far it sees."""
    profile = PROFILES[role]
    may = tuple(MAY[permission] for permission in Permission if permission in profile.permissions)
    return RoleInWords(role, TITLES[role], _(profile.sentence), may, SEES[profile.scope], profile.registered_profession)
