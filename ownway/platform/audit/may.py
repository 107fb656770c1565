"""May this worker hold entries back from a person, look at that a second time, let them go?"""

from uuid import UUID

from django.utils.translation import gettext as _

from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import YES, Verdict, first_no, no
from ownway.platform.audit.models import Withholding


def may_withhold(by: Actor, person_id: UUID, reader_id: UUID) -> Verdict:
    """Never one's own entries, and once at a time."""
    held = Withholding.objects.filter(person_id=person_id, reader_id=reader_id, released_at__isnull=True)
    return first_no(
        _holds(by),
        _not_own(by, reader_id),
        no("already", _("The entries of this reader are held back already.")) if held.exists() else YES,
    )


def may_review(by: Actor, withholding: Withholding) -> Verdict:
    """A second pair of eyes: not whoever held them back, not whoever read."""
    return first_no(
        _holds(by),
        _not_own(by, withholding.reader_id),
        no("own_decision", _("Somebody else has to look: you held these back.")) if _made(by, withholding) else YES,
        no("reviewed", _("Somebody has looked at this already.")) if withholding.reviewed_at else YES,
        _held(withholding),
    )


def may_release(by: Actor, withholding: Withholding) -> Verdict:
    """Anybody with the permission, as soon as the reason has ended."""
    return first_no(_holds(by), _held(withholding))


def _holds(by: Actor) -> Verdict:
    if by.holds(Permission.WITHHOLD_LOG_ENTRY):
        return YES
    return no("role_does_not_allow", _("Your role does not hold entries back. A practice lead or named officer does."))


def _not_own(by: Actor, reader_id: UUID) -> Verdict:
    return no("own_reads", _("Somebody else decides about your own entries.")) if by.principal == reader_id else YES


def _made(by: Actor, withholding: Withholding) -> bool:
    return by.principal == withholding.by_id


def _held(withholding: Withholding) -> Verdict:
    return no("released", _("The person can see these entries again already.")) if withholding.released_at else YES
