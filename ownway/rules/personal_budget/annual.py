"""A year's personal budget where breaks in a care home are planned: councils state it beside the weekly one."""

from ownway.rules.kernel import Inputs, Pence, Working, need, rule
from ownway.rules.personal_budget import words
from ownway.rules.personal_budget.law import LocalBudgets


class Year(Inputs):
    """Ongoing support a week, and breaks a year. Pence."""

    weekly: Pence = need("budget.weekly")
    breaks: Pence = need("budget.breaks_a_year")


@rule("personal_budget.annual", cite="Care Act 2014 s26; local policy", columns=True)
def annual(year: Year, law: LocalBudgets, w: Working) -> Pence:
    """The budget of a year: the weeks of ongoing support, and the breaks."""
    w.add(
        words.ONGOING,
        year.weekly * law.weeks_a_year,
        because=words.WEEKS_COUNTED,
        quote={"weekly": year.weekly, "weeks": law.weeks_a_year},
        stays=True,
    )
    w.add(words.BREAKS, year.breaks, because=words.PLANNED_BREAKS)
    return w.total
