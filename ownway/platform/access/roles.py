"""Permissions, and roles as a sentence and a set of them. Stored by key; the key never changes.

A permission opens a page; whether this worker may do this to this person now is the app's `may.py`, which also asks
the delegation, the limit and the state.
"""

from dataclasses import dataclass
from enum import StrEnum, auto


class Permission(StrEnum):
    """What a role may be trusted with."""

    RECORD_CONTACT = auto()
    TRIAGE = auto()
    WORK_WITH_PEOPLE = auto()
    COMPLETE_ASSESSMENT = auto()
    DECIDE_ELIGIBILITY = auto()
    SIGN_PLAN = auto()
    COUNTERSIGN = auto()
    DECIDE_CHARGE = auto()
    CALL_IN = auto()
    ANSWER_CHALLENGE = auto()
    CONCLUDE_REVIEW = auto()
    GIVE_REVIEW = auto()
    SEE_MEASURES = auto()
    KEEP_ORGANISATION = auto()
    WITHHOLD_LOG_ENTRY = auto()


class Scope(StrEnum):
    """How far a role reaches."""

    INVOLVED = auto()  # people they are involved with
    HOME = auto()  # everybody their organisation is responsible for
    NOBODY = auto()  # no person's record at all


@dataclass(frozen=True)
class RoleProfile:
    """One role: a sentence anybody can read, what it may do and how far it reaches."""

    sentence: str
    permissions: frozenset[Permission]
    scope: Scope = Scope.INVOLVED
    registered_profession: bool = False


class Role(StrEnum):
    """The roles of the field."""

    SOCIAL_WORKER = auto()
    OCCUPATIONAL_THERAPIST = auto()
    PRACTITIONER = auto()
    DUTY_WORKER = auto()
    PRACTICE_LEAD = auto()
    SENIOR_OFFICER = auto()
    FINANCE_OFFICER = auto()
    PROVIDER_WORKER = auto()
    PEER_SUPPORTER = auto()
    ADMINISTRATOR = auto()
    EVALUATOR = auto()


P = Permission
_PRACTICE = frozenset(
    {
        P.RECORD_CONTACT,
        P.WORK_WITH_PEOPLE,
        P.COMPLETE_ASSESSMENT,
        P.CONCLUDE_REVIEW,
        P.ANSWER_CHALLENGE,
        P.SEE_MEASURES,
    }
)
_DECIDING = _PRACTICE | {P.DECIDE_ELIGIBILITY, P.SIGN_PLAN}

PROFILES: dict[Role, RoleProfile] = {
    Role.SOCIAL_WORKER: RoleProfile(
        "Works alongside people, decides and explains, safeguards; registered with Social Work England.",
        _DECIDING | {P.TRIAGE, P.COUNTERSIGN},
        registered_profession=True,
    ),
    Role.OCCUPATIONAL_THERAPIST: RoleProfile(
        "Assesses and helps with daily living, equipment and homes; registered with the HCPC.",
        _DECIDING,
        registered_profession=True,
    ),
    Role.PRACTITIONER: RoleProfile(
        "Assesses, plans and reviews with people; not a registered social worker.", _DECIDING
    ),
    Role.DUTY_WORKER: RoleProfile(
        "Answers first contacts, decides with reasons who helps first.",
        frozenset({P.RECORD_CONTACT, P.TRIAGE, P.WORK_WITH_PEOPLE}),
        Scope.HOME,
    ),
    Role.PRACTICE_LEAD: RoleProfile(
        "Allocates, supervises, signs above a worker's limit.",
        _DECIDING | {P.TRIAGE, P.COUNTERSIGN, P.CALL_IN, P.WITHHOLD_LOG_ENTRY},
        Scope.HOME,
        registered_profession=True,
    ),
    Role.SENIOR_OFFICER: RoleProfile(
        "Named officer of the council: can say yes the same day when the council is late, and may call a plan in.",
        frozenset({P.SIGN_PLAN, P.COUNTERSIGN, P.CALL_IN, P.ANSWER_CHALLENGE, P.SEE_MEASURES, P.WITHHOLD_LOG_ENTRY}),
        Scope.HOME,
        registered_profession=True,
    ),
    Role.FINANCE_OFFICER: RoleProfile(
        "Decides what somebody is charged, for the council; sees money and plans.",
        frozenset({P.DECIDE_CHARGE, P.ANSWER_CHALLENGE, P.SEE_MEASURES}),
        Scope.HOME,
    ),
    Role.PROVIDER_WORKER: RoleProfile(
        "Gives support and tells how it is going; sees only the people they are involved with.",
        frozenset({P.GIVE_REVIEW}),
    ),
    Role.PEER_SUPPORTER: RoleProfile(
        "Helps from own experience, when the person wants it; sees what the person shares.",
        frozenset({P.GIVE_REVIEW}),
    ),
    Role.ADMINISTRATOR: RoleProfile(
        "Keeps organisations, workers, roles and delegations; sees nobody's record.",
        frozenset({P.KEEP_ORGANISATION, P.SEE_MEASURES}),
        Scope.NOBODY,
    ),
    Role.EVALUATOR: RoleProfile(
        "Studies whether it works, on counts; sees nobody's record.",
        frozenset({P.SEE_MEASURES}),
        Scope.NOBODY,
    ),
}


def permissions_of(roles: frozenset[Role]) -> frozenset[Permission]:
    """Everything these roles together may do."""
    return frozenset().union(*(PROFILES[role].permissions for role in roles))
