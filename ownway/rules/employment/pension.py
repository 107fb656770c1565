"""What the employer pays into an assistant's pension, a year (Pensions Act 2008)."""

from ownway.rules.employment import words
from ownway.rules.employment.law import Pension
from ownway.rules.kernel import (
    Count,
    Flag,
    Inputs,
    Pence,
    Working,
    all_of,
    any_of,
    div_nearest,
    finding,
    maximum,
    minimum,
    need,
    no,
    rule,
    where,
)


class YearlyPay(Inputs):
    """An assistant's yearly pay and age; `joined`: asked to be in, `left`: opted out."""

    yearly_pay: Pence = need("assistant.yearly_pay")
    age: Count = need("assistant.age")
    pension_age: Flag = need("assistant.state_pension_age", when=lambda p, law: p.age >= law.from_age)
    joined: Flag = finding("assistant.joined_pension")
    left: Flag = finding("assistant.left_pension")


@rule("employment.pension", cite="Pensions Act 2008 ss3, 7-9, 13, 20", columns=True)
def pension(pay: YearlyPay, law: Pension, w: Working) -> Pence:
    """What the employer pays at least a year. The line quotes what counts and what the assistant pays."""
    qualifying = qualifying_pay(pay.yearly_pay, law)
    employer = where(enrolled(pay, law), employers_share(pay.yearly_pay, law), 0)
    quote = {
        "qualifying": qualifying,
        "worker": where(enrolled(pay, law), div_nearest(qualifying * law.total_percent, 100) - employer, 0),
    }
    w.add(
        words.PENSION,
        employer,
        because=where(enrolled(pay, law), words.ENROLLED, words.NOT_ENROLLED),
        quote=quote,
        uses=(law.employer_percent, law.lower, law.upper),
        stays=True,
    )
    return employer


def enrolled(pay: YearlyPay, law: Pension) -> Flag:
    """In the pension without asking, by age and pay, unless they left; or because they asked."""
    without_asking = all_of(pay.age >= law.from_age, no(pay.pension_age), pay.yearly_pay > law.trigger, no(pay.left))
    return any_of(pay.joined, without_asking)


def qualifying_pay(yearly_pay: Pence, law: Pension) -> Pence:
    """What of a year's pay counts."""
    return maximum(minimum(yearly_pay, law.upper) - law.lower, 0)


def employers_share(yearly_pay: Pence, law: Pension) -> Pence:
    """What the employer pays at least for somebody who is in."""
    return div_nearest(qualifying_pay(yearly_pay, law) * law.employer_percent, 100)
