"""What counts of each sum that comes in, by its paragraph (SI 2014/2672 regs 14-15, Sch 1).

For a worker who goes through somebody's income line by line; people who fill in the questions just leave these out. The
lists of the schedules are open: newer compensation schemes are added by amendment.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from ownway.rules.charging import words
from ownway.rules.charging.law import IncomeDisregards
from ownway.rules.kernel import ENGLAND, Words


class SumKind(StrEnum):
    """What a sum is."""

    EARNINGS = auto()
    DIRECT_PAYMENT = auto()
    VOLUNTEER_EXPENSES = auto()
    MOBILITY_BENEFIT = auto()
    ARMED_FORCES_INDEPENDENCE_PAYMENT = auto()
    MOBILITY_SUPPLEMENT = auto()
    CARE_BENEFIT = auto()
    CHARITY_OR_GIFT = auto()
    INJURY_PAYMENT = auto()
    GUARANTEED_INCOME_PAYMENT = auto()
    WAR_DISABLEMENT_PENSION = auto()
    WAR_WIDOWS_PENSION = auto()
    SURVIVORS_GUARANTEED_INCOME_PAYMENT = auto()
    INCOME_IN_KIND = auto()
    PAYMENT_FOR_A_CHILD = auto()
    SOCIAL_FUND = auto()
    CHRISTMAS_BONUS = auto()
    TRUST_PAYMENT = auto()
    CHILD_BENEFIT = auto()
    GUARDIANS_ALLOWANCE = auto()
    CHILD_TAX_CREDIT = auto()
    STUDENT_MONEY = auto()
    OTHER = auto()


PARTLY = (SumKind.WAR_WIDOWS_PENSION, SumKind.SURVIVORS_GUARANTEED_INCOME_PAYMENT)
IN_FULL = frozenset(SumKind) - {*PARTLY, SumKind.CARE_BENEFIT, SumKind.OTHER}


@dataclass(frozen=True)
class Sum:
    """Weekly pence that somebody gets, or gave up in order to pay less (`given_up`: notional income, reg 17)."""

    kind: SumKind | str
    weekly: int
    given_up: bool = False


@dataclass(frozen=True)
class SumCounted:
    """What of a sum counts, on what paragraph, and why."""

    sum: Sum
    amount: int
    because: Words
    cite: str


def counted_sums(
    sums: Sequence[Sum], *, on: date, place: str = ENGLAND, temporary_resident: bool = False
) -> tuple[SumCounted, ...]:
    """Each sum with what of it counts, before savings credit and what is paid over to a spouse."""
    disregard = IncomeDisregards.on(on, place).survivor_disregard
    return tuple(_counted(one, disregard, temporary_resident) for one in sums)


def _counted(one: Sum, disregard: int, temporary_resident: bool) -> SumCounted:
    kind = SumKind(one.kind)
    cite = words.SCHEDULE_1[kind.value]
    if kind in IN_FULL or (kind is SumKind.CARE_BENEFIT and temporary_resident):
        return SumCounted(one, 0, words.ALWAYS_LEFT_OUT, cite)
    if kind in PARTLY:
        return SumCounted(one, max(0, one.weekly - disregard), words.PART_LEFT_OUT, cite)
    return SumCounted(one, one.weekly, words.AS_IF_STILL_PAID if one.given_up else words.COUNTED, words.COUNTED_BY)
