"""Whether a plan is to be looked at again now (Care Act 2014 s27), and until when the first time.

A reasonable request and a change that affects the plan bring a review at any time. A direct payment has its own times
besides (SI 2014/2871 reg 7). A review that may take something away needs all reasonable steps to agree (s27(5)).
"""

from datetime import date
from typing import NamedTuple, Self

from ownway.rules.kernel import (
    ENGLAND,
    Count,
    Flag,
    Inputs,
    Law,
    Working,
    all_of,
    any_of,
    finding,
    need,
    no,
    rule,
    where,
)
from ownway.rules.kernel.clocks import months_after, weeks_after
from ownway.rules.planning import words


class ReviewTimes(Law, file="planning/reviews"):
    """When a plan is looked at without anybody asking."""

    first_from_weeks: int
    first_by_weeks: int
    then_months: int


class Plan(Inputs):
    """What is known of a plan since it was agreed, or last looked at: whole weeks and months."""

    asked: Flag = finding("review.asked")
    changed: Flag = finding("review.changed")
    reviewed: Flag = need("review.reviewed")
    weeks_since_agreed: Count = need("review.weeks_since_agreed", when=lambda p, law: no(p.reviewed))
    months_since_review: Count = need("review.months_since_review", when=lambda p, law: p.reviewed)

    @classmethod
    def from_dates(
        cls, *, agreed_on: date, reviewed_on: date | None, on: date, asked: bool = False, changed: bool = False
    ) -> Self:
        """The plan as it stands on a day."""
        return cls(
            asked=asked,
            changed=changed,
            reviewed=reviewed_on is not None,
            weeks_since_agreed=(on - agreed_on).days // 7,
            months_since_review=None if reviewed_on is None else _whole_months(reviewed_on, on),
        )


@rule("planning.review", cite="Care Act 2014 s27", columns=True)
def review(plan: Plan, law: ReviewTimes, w: Working) -> Flag:
    """A review is due."""
    w.stands_on(law.first_from_weeks, law.first_by_weeks, law.then_months)
    first = all_of(no(plan.reviewed), plan.weeks_since_agreed >= law.first_from_weeks)
    late = all_of(first, plan.weeks_since_agreed > law.first_by_weeks)
    again = all_of(plan.reviewed, plan.months_since_review >= law.then_months)
    w.only(plan.asked).add(words.ON_REQUEST, 1, because=words.ASKED)
    w.only(plan.changed).add(words.CHANGE, 1, because=words.CHANGED)
    w.only(first).add(words.FIRST, 1, because=where(late, words.FIRST_IS_LATE, words.FIRST_IS_DUE), stays=True)
    w.only(again).add(words.REGULAR, 1, because=words.REGULAR_IS_DUE)
    due = any_of(plan.asked, plan.changed, first, again)
    w.only(no(due)).add(words.REGULAR, 0, because=words.NOT_DUE, stays=True)
    return due


class Window(NamedTuple):
    """From when, and by when."""

    starts: date
    by: date


def first_review(agreed_on: date, *, place: str = ENGLAND) -> Window:
    """When a plan that was agreed on a day is to be looked at for the first time."""
    times = ReviewTimes.on(agreed_on, place)
    return Window(weeks_after(agreed_on, times.first_from_weeks), weeks_after(agreed_on, times.first_by_weeks))


def _whole_months(start: date, on: date) -> int:
    months = (on.year - start.year) * 12 + on.month - start.month
    return months if months_after(start, months) <= on else months - 1
