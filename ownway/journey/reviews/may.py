"""May this worker conclude this review now?"""

from datetime import datetime

from django.utils.translation import gettext as _

from ownway.journey.decisions.may import is_registered
from ownway.journey.practices.functions import Function
from ownway.journey.practices.may import may_exercise
from ownway.journey.reviews.models import Review
from ownway.journey.reviews.selectors import ReviewCard
from ownway.journey.reviews.states import State
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import YES, Verdict, first_no, no
from ownway.platform.days import day_of

SHRINKS = ("less", "end")


def may_conclude(by: Actor, review: Review | ReviewCard, outcome: str, at: datetime) -> Verdict:
    """A named worker, once everybody asked has told their part; a registered social worker when an answer asked for
    one, or when support shrinks or stops."""
    registered_only = review.state == State.ESCALATED or outcome in SHRINKS
    return first_no(
        may_exercise(by, Function.REVIEW, review.home_id, day_of(at), Permission.CONCLUDE_REVIEW),
        YES
        if review.state in (State.TOLD, State.ESCALATED)
        else no("not_told", _("Not everybody who is asked has told their part yet.")),
        YES
        if not registered_only or is_registered(by, at)
        else no("registered_only", _("A registered social worker concludes this review.")),
    )
