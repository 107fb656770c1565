"""What has to be known about somebody's money, and when. Fact keys and order are those of the fact map."""

from datetime import date
from typing import Protocol, Self

from ownway.rules.charging.choices import (
    HIGHER_RATES,
    Benefit,
    Capital,
    DisabilityBenefit,
    Free,
    Household,
    MobilityBenefit,
)
from ownway.rules.charging.facts import fields_from
from ownway.rules.kernel import (
    ENGLAND,
    CapitalPence,
    Chosen,
    Count,
    Flag,
    Inputs,
    Pence,
    Ticked,
    all_of,
    any_of,
    finding,
    has,
    may,
    need,
    no,
)
from ownway.rules.kernel.facts import Facts
from ownway.rules.kernel.inputs import Condition


class Limited(Protocol):
    """Law that sets a limit to capital: the authority may have a higher one at home, never in a care home."""

    @property
    def limit(self) -> Pence: ...


def assessed(means: "Assessed", law: Limited) -> Flag:
    """The rules look at income at all: the support is not free, and the capital is not above the limit."""
    counted = (Capital.BELOW, Capital.BETWEEN, Capital.AGREED_BELOW)
    below = means.savings <= law.limit
    return all_of(means.free == 0, any_of(*(means.capital == capital for capital in counted)), below)


def ticked(benefit: Benefit) -> Condition:
    """The condition that a benefit is ticked."""
    return lambda means, _: has(means.benefits, benefit)


class Savings(Inputs):
    """Capital that counts, own share, the home left out."""

    savings: CapitalPence = need("money.capital_amount")


class Assessed(Savings):
    """What every financial assessment asks, weekly pence. `cost` is what may be charged for costs a week."""

    free: Ticked = need("health.nhs_help", of=Free)
    cost: Pence = need("plan.cost", when=lambda m, _: m.free == 0)
    capital: Chosen = need("money.capital", of=Capital, when=lambda m, _: m.free == 0)
    savings: CapitalPence = need("money.capital_amount", when=lambda m, _: m.capital == Capital.BETWEEN)
    disability_benefit: Chosen = need("money.benefits", of=DisabilityBenefit, when=assessed)
    mobility_benefit: Chosen = need("money.benefits", of=MobilityBenefit, when=assessed)
    benefits: Ticked = need("money.benefits", of=Benefit, when=assessed)
    state_pension: Pence = need("money.income.state_pension", when=ticked(Benefit.STATE_PENSION))
    other_pension: Pence = need("money.income.other_pension", when=ticked(Benefit.OTHER_PENSION))
    pension_to_spouse: Flag = finding("money.income.pension_to_spouse", when=ticked(Benefit.OTHER_PENSION))
    pension_credit_guarantee: Pence = need(
        "money.income.pension_credit_guarantee", when=ticked(Benefit.PENSION_CREDIT_GUARANTEE)
    )
    pension_credit_savings: Pence = need(
        "money.income.pension_credit_savings", when=ticked(Benefit.PENSION_CREDIT_SAVINGS)
    )
    universal_credit: Pence = need("money.income.universal_credit", when=ticked(Benefit.UNIVERSAL_CREDIT))
    esa: Pence = need("money.income.esa", when=ticked(Benefit.ESA))
    income_support: Pence = need("money.income.income_support", when=ticked(Benefit.INCOME_SUPPORT))
    survivors_pension: Pence = need("money.income.survivors_pension", when=ticked(Benefit.SURVIVORS_PENSION))
    other_income: Pence = need("money.income.other", when=ticked(Benefit.OTHER))
    aged_65: Flag = need("about.birth_date", when=assessed)
    household: Chosen = need("people.household", of=Household, when=assessed)
    couple_savings_credit: Flag = finding(
        "money.couple_savings_credit", when=lambda m, _: m.household == Household.COUPLE
    )


class Home(Inputs):
    """Who the minimum income is for."""

    aged_25: Flag = need("about.birth_date")
    pension_credit_age: Flag = need("about.birth_date")
    household: Chosen = need("people.household", of=Household)
    partner_pension_credit_age: Flag = may(
        "people.partner.pension_credit_age", when=lambda home, _: home.household == Household.COUPLE
    )
    children: Count = need("people.children", when=lambda home, _: home.household != Household.SINGLE)
    other_support: Pence = need("plan.non_care_support")


class HomeCosts(Inputs):
    """What somebody still has to pay for their own home, net of help with it."""

    rent: Pence = may("money.housing.rent")
    mortgage: Pence = may("money.housing.mortgage")
    council_tax: Pence = may("money.housing.council_tax")
    service_charge: Pence = may("money.housing.service_charge")


class Means(Assessed, Home, HomeCosts):
    """One person's means when support is not a care home."""

    aged_25: Flag = need("about.birth_date", when=assessed)
    pension_credit_age: Flag = need("about.birth_date", when=assessed)
    other_support: Pence = need("plan.non_care_support", when=assessed)
    night_care: Flag = need(
        "plan.night_care",
        when=lambda m, law: all_of(
            any_of(*(m.disability_benefit == rate for rate in HIGHER_RATES)), law.local.leaves_out_night_care == 1
        ),
    )
    rent: Pence = may("money.housing.rent", when=assessed)
    mortgage: Pence = may("money.housing.mortgage", when=assessed)
    council_tax: Pence = may("money.housing.council_tax", when=assessed)
    service_charge: Pence = may("money.housing.service_charge", when=assessed)
    other_housing: Pence = may(
        "money.housing.other", when=lambda m, law: all_of(assessed(m, law), law.local.counts_other_housing_costs == 1)
    )
    disability_costs: Pence = may("money.costs.*", when=lambda m, _: m.disability_benefit != DisabilityBenefit.NONE)
    as_couple: Flag = may(
        "money.partner",
        when=lambda m, law: all_of(m.household == Household.COUPLE, law.local.checks_couples == 1),
    )
    partner_income: Pence = need("money.partner_income", when=lambda m, _: m.as_couple)
    partner_housing: Pence = may("money.partner_housing", when=lambda m, _: m.as_couple)
    couple_amount: Pence = need(
        "money.couple_amount",
        when=lambda m, _: all_of(m.as_couple, no(any_of(m.pension_credit_age, m.partner_pension_credit_age))),
    )

    @classmethod
    def from_facts(
        cls, facts: Facts, *, on: date, cost: int | None, other_support: int = 0, place: str = ENGLAND
    ) -> Self:
        """The means that the facts tell, on a day. Weekly pence.

        `cost` is what the support that may be charged for costs, free equipment and adaptations left out;
        `other_support` what the meals, shopping or transport cost that the authority provides.
        Raises `BadInput` for what cannot be read or cannot be true together.
        """
        return cls(**fields_from(facts, on=on, place=place), cost=cost, other_support=other_support)
