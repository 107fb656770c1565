"""What an adult pays towards care and support at home, every step in the order of the regulations.

Free, or the full cost, or: income, less what is left out, less housing, less costs of disability, less the minimum
income; of the rest the authority's share, never more than the support costs. Weekly pence throughout.
"""

from ownway.rules.charging import words
from ownway.rules.charging.choices import HIGHER_RATES, Benefit, Capital, DisabilityBenefit, MobilityBenefit
from ownway.rules.charging.couple import Couple, couple_check
from ownway.rules.charging.income import income, left_out
from ownway.rules.charging.law import Charging, LocalPolicy
from ownway.rules.charging.means import HomeCosts, Means, assessed
from ownway.rules.charging.minimum_income import Premiums, guaranteed
from ownway.rules.kernel import (
    NoFigures,
    Pence,
    Words,
    Working,
    all_of,
    any_of,
    div_down,
    has,
    maximum,
    minimum,
    no,
    rule,
    where,
)


@rule("charging.contribution", cite="Care Act 2014 s14, s17; SI 2014/2672", columns=True, paid=True)
def contribution(means: Means, law: Charging, w: Working) -> Pence:
    """The weekly amount an adult may be asked to pay towards support that is not a care home."""
    free, tested = means.free != 0, assessed(means, law)
    w.only(free).add(words.FREE, 0, because=words.NEVER_CHARGED, stays=True)
    w.section(words.CHARGE).only(all_of(no(free), no(tested))).add(
        words.FULL_COST, means.cost, because=_why_full_cost(means), quote={"upper_limit": law.limit}
    )
    income(means, law, w)
    left_out(means, law, w)
    _housing(means, law.local, w.section(words.HOUSING).taking_off())
    _costs_of_disability(means, law.local, w.section(words.COSTS))
    protected = w.section(words.MINIMUM).taking_off().only(tested)
    amount = guaranteed(means, premiums_of(means), law.minimum_income, protected)
    _couple(means, law, amount, protected)
    _charge(means, law.local, w.section(words.CHARGE).only(tested))
    return w.total


def _why_full_cost(means: Means) -> Words:
    agreed = means.capital == Capital.AGREED_ABOVE
    refused = means.capital == Capital.RATHER_NOT_SAY
    return where(
        refused, words.CHOSE_NOT_TO_SAY, where(agreed, words.AGREED_WITHOUT_FIGURES, words.SAVINGS_ABOVE_UPPER)
    )


def premiums_of(means: Means) -> Premiums:
    """Premiums follow the benefits that carry them on income support."""
    care, mobility = means.disability_benefit, means.mobility_benefit
    highest = (DisabilityBenefit.PIP_DAILY_LIVING_ENHANCED, DisabilityBenefit.DLA_CARE_HIGHEST)
    return Premiums(
        disability=any_of(care != DisabilityBenefit.NONE, mobility != MobilityBenefit.NONE),
        enhanced=any_of(*(care == rate for rate in highest)),
        carer=has(means.benefits, Benefit.CARERS_ALLOWANCE, Benefit.CARERS_ALLOWANCE_UNDERLYING),
    )


def _housing(means: Means, local: LocalPolicy, w: Working) -> None:
    home_costs(means, w)
    w.add(
        words.OTHER_HOUSING,
        where(local.counts_other_housing_costs == 1, means.other_housing, 0),
        because=words.LOCAL_HOME_COSTS,
        uses=(local.counts_other_housing_costs,),
    )


def home_costs(means: HomeCosts, w: Working) -> None:
    """Sch 1 paras 2-3: what the adult has to pay for the main or only home, net of help with it."""
    w.add(words.RENT, means.rent, because=words.HOME_COSTS)
    w.add(words.MORTGAGE, means.mortgage, because=words.HOME_COSTS)
    w.add(words.COUNCIL_TAX, means.council_tax, because=words.HOME_COSTS)
    w.add(words.SERVICE_CHARGE, means.service_charge, because=words.HOME_COSTS)


def _costs_of_disability(means: Means, local: LocalPolicy, w: Working) -> None:
    """Sch 1 para 4: with a disability benefit, the items, or the authority's standard amount where that is more."""
    benefit = means.disability_benefit
    higher = any_of(*(benefit == rate for rate in HIGHER_RATES))
    standard = where(higher, local.standard_costs_higher, local.standard_costs)
    standard = where(benefit != DisabilityBenefit.NONE, standard, 0)
    w.less(
        words.DISABILITY_COSTS,
        maximum(means.disability_costs, standard),
        because=where(means.disability_costs >= standard, words.WHAT_YOU_SPEND, words.STANDARD_AMOUNT),
    )


def _couple(means: Means, law: Charging, minimum_income: Pence, w: Working) -> None:
    """CSSG Annex C para 5 as local policy: leave the two of them what benefits would give a couple."""
    pension_age = any_of(means.pension_credit_age, means.partner_pension_credit_age)
    couple = Couple.of(
        {
            "minimum_income": minimum_income,
            "partner_income": means.partner_income,
            "partner_housing": means.partner_housing,
            "couple_amount": where(pension_age, law.pension_credit.couple, means.couple_amount),
        }
    )
    couple_check.part(couple, NoFigures(), w.only(means.as_couple))


def _charge(means: Means, local: LocalPolicy, w: Working) -> None:
    """From disposable income to the charge: s14(7) first, then the authority's own limits, then s14(4)."""
    w.add(words.NOTHING_LEFT, maximum(-w.total, 0), because=words.PROTECTED)
    share = div_down(w.total * local.percent_charged, 100)
    w.less(
        words.LOCAL_SHARE,
        w.total - share,
        because=words.SHARE_OF_REST,
        quote={"percent": local.percent_charged},
        uses=(local.percent_charged,),
    )
    capped = where(local.caps_the_charge == 1, minimum(share, local.cap), share)
    w.less(words.LOCAL_CAP, share - capped, because=words.LOCAL_POLICY, uses=(local.cap,))
    small = capped < local.smallest_charge
    w.less(words.TOO_SMALL, where(small, capped, 0), because=words.LOCAL_POLICY, uses=(local.smallest_charge,))
    over = maximum(w.total - means.cost, 0)
    w.less(words.NOT_ABOVE_COST, over, because=words.SUPPORT_COSTS_LESS, quote={"cost": means.cost})
