"""When the making of a direct payment has to be reviewed (SI 2014/2871 reg 7)."""

from collections.abc import Sequence
from datetime import date
from enum import auto
from typing import Self

from ownway.rules.kernel import (
    ENGLAND,
    Flag,
    Inputs,
    NoFigures,
    Ticked,
    Ticks,
    Working,
    any_of,
    finding,
    has,
    need,
    no,
    rule,
)
from ownway.rules.kernel.clocks import months_after
from ownway.rules.payments import words
from ownway.rules.payments.law import Limits


class Trigger(Ticks):
    """What calls for a review at once (reg 7(1)(b)-(d))."""

    BREACH = auto()
    CAPACITY_CHANGED = auto()
    CANNOT_MANAGE = auto()
    NOT_APPROPRIATE = auto()
    NOT_IN_BEST_INTERESTS = auto()
    USE_QUESTIONED = auto()


class Review(Inputs):
    """Whether its time has come, and what else has happened."""

    due: Flag = need("payments.review_due")
    triggers: Ticked = finding("payments.review_triggers", of=Trigger)

    @classmethod
    def from_dates(
        cls,
        first_paid: date,
        reviewed: Sequence[date] = (),
        triggers: Sequence[str] = (),
        *,
        on: date,
        place: str = ENGLAND,
    ) -> Self:
        """The facts of a payment on a day."""
        return cls(due=on >= review_due(first_paid, reviewed, place=place), triggers=list(triggers))


@rule("payments.review", cite="SI 2014/2871 reg 7(1)", columns=True)
def review(asked: Review, law: NoFigures, w: Working) -> Flag:
    """A review has to be held now, with everybody whom reg 7(2) names."""
    w.only(asked.due).add(words.TIME_HAS_COME, 1, because=words.EVERY_SO_OFTEN)
    for trigger in Trigger:
        w.only(has(asked.triggers, trigger)).add(words.TRIGGERS[trigger.word], 1, because=words.CALLS_FOR_REVIEW)
    now = any_of(asked.due, asked.triggers != 0)
    w.only(no(now)).add(words.NO_REVIEW, 0, because=words.NOT_YET, stays=True)
    return now


def review_due(first_paid: date, reviewed: Sequence[date] = (), *, place: str = ENGLAND) -> date:
    """The last day for the next review: six months after the first payment, then a year after each review."""
    law = Limits.on(first_paid, place)
    if not reviewed:
        return months_after(first_paid, law.first_review_months)
    return months_after(max(reviewed), law.later_review_months)
