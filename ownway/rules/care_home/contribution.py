"""What an adult pays in a care home: income, less what is left out of it, less what they must be left with.

Above the limit the authority may not pay for a permanent resident at all, and need not for a temporary one (reg 12).
What the authority itself may leave out at home (reg 15(2)) it may not leave out here.
"""

from ownway.rules.care_home import words
from ownway.rules.care_home.law import CareHome
from ownway.rules.care_home.means import CareHomeMeans
from ownway.rules.care_home.stays import Stay
from ownway.rules.charging import income
from ownway.rules.charging import words as charged
from ownway.rules.charging.choices import Capital, DisabilityBenefit
from ownway.rules.charging.contribution import home_costs
from ownway.rules.charging.means import assessed
from ownway.rules.charging.tariff import tariff_income
from ownway.rules.kernel import Pence, Words, Working, all_of, choose, maximum, no, rule, where


@rule("care_home.contribution", cite="Care Act 2014 s14, s17; SI 2014/2672", columns=True, paid=True)
def contribution(means: CareHomeMeans, law: CareHome, w: Working) -> Pence:
    """The weekly amount an adult may be asked to pay towards a care home."""
    free, tested = means.free != 0, assessed(means, law)
    w.only(free).add(charged.FREE, 0, because=charged.NEVER_CHARGED, stays=True)
    w.section(charged.CHARGE).only(all_of(no(free), no(tested))).add(
        words.FULL_COST, means.cost, because=_why_full_cost(means), quote={"upper_limit": law.limit}
    )
    coming_in = w.section(charged.INCOME)
    income.comes_in(means, law.rates, coming_in)
    tariff_income.part(means, law.capital, coming_in.only(tested))
    _left_out(means, law, w.section(charged.LEFT_OUT))
    home_costs(means, w.section(charged.HOUSING).taking_off())
    w.section(charged.COSTS).less(charged.DISABILITY_COSTS, means.disability_costs, because=charged.WHAT_YOU_SPEND)
    w.section(charged.MINIMUM).only(tested).less(
        words.PERSONAL_EXPENSES, law.allowance.personal_expenses, because=words.YOURS_TO_SPEND
    )
    _charge(means, w.section(charged.CHARGE).only(tested))
    return w.total


def _why_full_cost(means: CareHomeMeans) -> Words:
    over = where(means.stay == Stay.PERMANENT, words.MAY_NOT_PAY, words.NEED_NOT_PAY)
    agreed = where(means.capital == Capital.AGREED_ABOVE, charged.AGREED_WITHOUT_FIGURES, over)
    return where(means.capital == Capital.RATHER_NOT_SAY, charged.CHOSE_NOT_TO_SAY, agreed)


def _left_out(means: CareHomeMeans, law: CareHome, w: Working) -> None:
    """Sch 1: the disregards of everybody, and a temporary resident's benefit for care (para 11)."""
    income.mobility(means, law.rates, w)
    care = choose(means.disability_benefit, income.rates_of(DisabilityBenefit, law.rates))
    w.only(means.stay == Stay.TEMPORARY).less(words.CARE_LEFT_OUT, care, because=words.WHILE_TEMPORARY)
    income.savings_credit(means, law.savings_credit, law.pension_credit, w)
    income.partly(means, law.income, w)


def _charge(means: CareHomeMeans, w: Working) -> None:
    """Never below nothing (s14(7)), never more than the home costs (s14(4))."""
    w.add(charged.NOTHING_LEFT, maximum(-w.total, 0), because=charged.PROTECTED)
    over = maximum(w.total - means.cost, 0)
    w.less(charged.NOT_ABOVE_COST, over, because=charged.SUPPORT_COSTS_LESS, quote={"cost": means.cost})
