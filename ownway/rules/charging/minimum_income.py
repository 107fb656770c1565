"""What a charge must leave somebody with a week: the minimum income guarantee (SI 2014/2672 reg 7)."""

from dataclasses import dataclass

from ownway.rules.charging import words
from ownway.rules.charging.choices import Household
from ownway.rules.charging.law import MinimumIncomeLaw
from ownway.rules.charging.means import Home
from ownway.rules.kernel import Flag, Pence, Working, all_of, any_of, maximum, minimum, need, no, rule, where


@dataclass(frozen=True)
class Premiums:
    """Which premiums somebody has, or would have on income support (reg 7(5)-(7))."""

    disability: Flag
    enhanced: Flag
    carer: Flag


class HomeAndPremiums(Home):
    """The facts of the rule on its own."""

    disability_premium: Flag = need("money.benefits")
    enhanced_premium: Flag = need("money.benefits")
    carer_premium: Flag = need("money.benefits")


@rule("charging.minimum_income", cite="SI 2014/2672 reg 7", columns=True)
def minimum_income(home: HomeAndPremiums, law: MinimumIncomeLaw, w: Working) -> Pence:
    """The amount that a charge must leave: basic amount, children, premiums, less what the authority provides."""
    premiums = Premiums(home.disability_premium, home.enhanced_premium, home.carer_premium)
    return guaranteed(home, premiums, law, w)


def guaranteed(home: Home, premiums: Premiums, law: MinimumIncomeLaw, w: Working) -> Pence:
    """Each part of the minimum income as a line; the sum is the amount to be left with."""
    amount = _basic(home, law, w)
    amount = amount + w.add(
        words.FOR_CHILDREN,
        home.children * law.amounts.child,
        because=words.FOR_EACH_CHILD,
        quote={"children": home.children},
    )
    amount = amount + _disability(home, premiums, law, w)
    carer = where(premiums.carer, law.amounts.carer, 0)
    amount = amount + w.add(words.CARER_PREMIUM, carer, because=words.HAS_CARERS_ALLOWANCE)
    amount = amount + w.add(words.LOCAL_EXTRA, law.local.minimum_income_extra, because=words.LOCAL_POLICY)
    other_support = minimum(home.other_support, amount)
    return amount - w.less(words.OTHER_SUPPORT, other_support, because=words.COUNCIL_PROVIDES)


def _basic(home: Home, law: MinimumIncomeLaw, w: Working) -> Pence:
    """Reg 7(2)-(4), or the authority's own amount where that is higher."""
    amounts, local = law.amounts, law.local
    single = where(
        home.pension_credit_age,
        maximum(amounts.single_pension_age, local.own_single_pension_age),
        where(home.aged_25, maximum(amounts.single, local.own_single), amounts.single_under_25),
    )
    couple = where(
        any_of(home.pension_credit_age, home.partner_pension_credit_age),
        maximum(amounts.couple_pension_age, local.own_couple_pension_age),
        amounts.couple,
    )
    alone, together = home.household == Household.SINGLE, home.household == Household.COUPLE
    return w.add(
        words.BASIC_AMOUNT,
        where(alone, single, where(together, couple, amounts.lone_parent)),
        because=where(alone, words.FOR_SOMEBODY_SINGLE, where(together, words.FOR_COUPLE, words.FOR_LONE_PARENT)),
    )


def _disability(home: Home, premiums: Premiums, law: MinimumIncomeLaw, w: Working) -> Pence:
    """Reg 7(5)-(6): both premiums add up; neither is for people at pension credit age, as on income support."""
    amounts = law.amounts
    together, lone = home.household == Household.COUPLE, home.household == Household.LONE_PARENT
    read_so = where(lone, law.readings.lone_parents_have_premiums, 0)
    entitled = all_of(no(home.pension_credit_age), any_of(no(lone), read_so == 1))
    disability = where(together, amounts.disability_couple, amounts.disability_single)
    enhanced = where(together, amounts.enhanced_disability_couple, amounts.enhanced_disability_single)
    return w.add(
        words.DISABILITY_PREMIUM,
        where(all_of(entitled, premiums.disability), disability, 0),
        because=words.HAS_DISABILITY_BENEFIT,
        uses=(read_so,),
    ) + w.add(
        words.ENHANCED_PREMIUM,
        where(all_of(entitled, premiums.enhanced), enhanced, 0),
        because=words.HAS_HIGHEST_RATE,
        uses=(read_so,),
    )
