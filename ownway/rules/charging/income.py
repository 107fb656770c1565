"""Money that comes in, line by line (SI 2014/2672 regs 13, 16-17), and what is left out of it (Sch 1)."""

from functools import cache

from ownway.rules.charging import words
from ownway.rules.charging.choices import LOWER_RATE_OF, Benefit, DisabilityBenefit, Household, MobilityBenefit
from ownway.rules.charging.law import BenefitRates, Charging, IncomeDisregards, PensionCredit, SavingsCredit
from ownway.rules.charging.means import Assessed, Means, assessed
from ownway.rules.charging.tariff import tariff_income
from ownway.rules.kernel import (
    Pence,
    Working,
    all_of,
    choose,
    div_up,
    has,
    minimum,
    where,
)


def income(means: Means, law: Charging, w: Working) -> Pence:
    """All weekly income, tariff income included, before anything is left out."""
    w = w.section(words.INCOME)
    return comes_in(means, law.rates, w) + tariff_income.part(means, law.capital, w.only(assessed(means, law)))


def comes_in(means: Assessed, rates: BenefitRates, w: Working) -> Pence:
    """Pensions and benefits, a line each."""
    lines = (
        (words.STATE_PENSION, means.state_pension),
        (words.OTHER_PENSION, means.other_pension),
        (words.PENSION_CREDIT_GUARANTEE, means.pension_credit_guarantee),
        (words.PENSION_CREDIT_SAVINGS, means.pension_credit_savings),
        (words.UNIVERSAL_CREDIT, means.universal_credit),
        (words.ESA, means.esa),
        (words.INCOME_SUPPORT, means.income_support),
        (words.CARERS_ALLOWANCE, where(has(means.benefits, Benefit.CARERS_ALLOWANCE), rates.carers_allowance, 0)),
        (words.SURVIVORS_PENSION, means.survivors_pension),
        (words.OTHER_INCOME, means.other_income),
        (words.DISABILITY_BENEFIT, choose(means.disability_benefit, rates_of(DisabilityBenefit, rates))),
        (words.MOBILITY_BENEFIT, choose(means.mobility_benefit, rates_of(MobilityBenefit, rates))),
    )
    total: Pence = 0
    for label, amount in lines:
        total = total + w.add(label, amount, because=words.COUNTED)
    return total


@cache
def rates_of(benefit: type[DisabilityBenefit] | type[MobilityBenefit], rates: BenefitRates) -> dict[int, int]:
    """The flat rate of each member of a benefit."""
    return {member: getattr(rates, member.word, 0) for member in benefit}


def left_out(means: Means, law: Charging, w: Working) -> None:
    """What the regulations, and the authority's own policy, leave out of income."""
    w = w.section(words.LEFT_OUT)
    mobility(means, law.rates, w)
    savings_credit(means, law.savings_credit, law.pension_credit, w)
    partly(means, law.income, w)
    _night_care(means, law, w)


def mobility(means: Assessed, rates: BenefitRates, w: Working) -> None:
    """Sch 1 para 8."""
    amount = choose(means.mobility_benefit, rates_of(MobilityBenefit, rates))
    w.less(words.MOBILITY_LEFT_OUT, amount, because=words.ALWAYS_LEFT_OUT)


def savings_credit(means: Assessed, caps: SavingsCredit, guarantee: PensionCredit, w: Working) -> None:
    """Sch 1 para 40: up to a cap for those with savings credit; the cap at 65 with more pension than the guarantee."""
    couple = means.household == Household.COUPLE
    over_guarantee = means.state_pension + means.other_pension > guarantee.single
    by_age = where(couple, means.couple_savings_credit, all_of(means.aged_65, over_guarantee))
    cap = where(couple, caps.couple, caps.single)
    w.less(
        words.SAVINGS_CREDIT_LEFT_OUT,
        where(by_age, cap, minimum(means.pension_credit_savings, cap)),
        because=where(by_age, words.SAVINGS_CREDIT_BY_AGE, words.SAVINGS_CREDIT_RECEIVED),
        quote={"cap": cap},
    )


def partly(means: Assessed, law: IncomeDisregards, w: Working) -> None:
    """Sch 1 paras 16-17 and 19."""
    w.less(
        words.SURVIVORS_LEFT_OUT,
        minimum(means.survivors_pension, law.survivor_disregard),
        because=words.PART_LEFT_OUT,
    )
    half = div_up(means.other_pension * law.spouse_pension_percent, 100)
    w.less(words.SPOUSE_LEFT_OUT, where(means.pension_to_spouse, half, 0), because=words.PART_LEFT_OUT)


def _night_care(means: Means, law: Charging, w: Working) -> None:
    """Local policy: without night care, what a higher rate pays above the lower one is left out (reg 15(2))."""
    rates = rates_of(DisabilityBenefit, law.rates)
    above = {higher: rates[higher] - rates[lower] for higher, lower in LOWER_RATE_OF.items()}
    extra = choose(means.disability_benefit, {**dict.fromkeys(DisabilityBenefit, 0), **above})
    w.less(
        words.NIGHT_CARE_LEFT_OUT,
        where(law.local.leaves_out_night_care == 1, where(means.night_care, 0, extra), 0),
        because=words.NO_NIGHT_CARE,
    )
