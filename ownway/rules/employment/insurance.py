"""National insurance of an employer, a week, less the allowance that employers of care workers may claim."""

from ownway.rules.employment import words
from ownway.rules.employment.law import NationalInsurance
from ownway.rules.employment.wage import UNDER_21
from ownway.rules.kernel import (
    Count,
    Flag,
    Inputs,
    Pence,
    Working,
    div_down,
    div_nearest,
    finding,
    maximum,
    minimum,
    need,
    rule,
    where,
)

WEEKS = 52


class Pay(Inputs):
    """One assistant's weekly pay. `only_cares`: all their duties are for the person, who needs care or support.

    The allowance is one for the employer, for all assistants together.
    """

    weekly_pay: Pence = need("assistant.weekly_pay")
    age: Count = need("assistant.age")
    only_cares: Flag = finding("assistant.only_cares")


@rule("employment.national_insurance", cite="SSCBA 1992 s9; NICA 2014 ss1-4A", columns=True)
def national_insurance(pay: Pay, law: NationalInsurance, w: Working) -> Pence:
    """What the employer pays a week. With the allowance most employers of a personal assistant pay nothing."""
    due, off = weekly_insurance(pay, law)
    w.add(
        words.INSURANCE,
        due,
        because=words.ABOVE_THRESHOLD,
        quote={"threshold": threshold(pay, law)},
        uses=(threshold(pay, law), law.rate),
    )
    w.less(words.ALLOWANCE, off, because=words.EMPLOYS_FOR_CARE, uses=(law.allowance,))
    return w.total


def weekly_insurance(pay: Pay, law: NationalInsurance) -> tuple[Pence, Pence]:
    """The contributions, and what the allowance takes off them."""
    due = div_nearest(maximum(pay.weekly_pay - threshold(pay, law), 0) * law.rate, 10_000)
    return due, where(pay.only_cares, minimum(due, div_down(law.allowance, WEEKS)), 0)


def threshold(pay: Pay, law: NationalInsurance) -> int:
    """Weekly pay up to which nothing is due."""
    return where(pay.age < UNDER_21, law.under_21_threshold, law.threshold)
