"""What has to be known about somebody's money in a care home, and when."""

from ownway.rules.care_home.law import CareHome
from ownway.rules.care_home.stays import Stay
from ownway.rules.charging.choices import Capital, DisabilityBenefit, Free
from ownway.rules.charging.means import Assessed, HomeCosts, assessed
from ownway.rules.kernel import CapitalPence, Chosen, Flag, Inputs, Pence, Ticked, all_of, may, need


def temporary(means: "CareHomeMeans", law: CareHome) -> Flag:
    """Somebody who is assessed and goes back home: their housing costs go on, and their benefit for care is theirs."""
    return all_of(assessed(means, law), means.stay == Stay.TEMPORARY)


def permanent(means: "CareHomeMeans", law: CareHome) -> Flag:
    """Somebody whose benefit for care counts, and with it what their disability costs."""
    counts = all_of(means.stay != Stay.TEMPORARY, means.disability_benefit != DisabilityBenefit.NONE)
    return all_of(assessed(means, law), counts)


class Resident(Inputs):
    """The stay, and all capital that counts: the value of the home that was left too, where `home_counts`."""

    free: Ticked = need("health.nhs_help", of=Free)
    stay: Chosen = need("care_home.stay", of=Stay, when=lambda m, _: m.free == 0)
    cost: Pence = need("plan.cost", when=lambda m, _: m.free == 0)
    capital: Chosen = need("care_home.capital", of=Capital, when=lambda m, _: m.free == 0)
    savings: CapitalPence = need("care_home.capital_amount", when=lambda m, _: m.capital == Capital.BETWEEN)


class CareHomeMeans(Resident, Assessed, HomeCosts):
    """One person's means in a care home, weekly pence. `cost` is the personal budget for it, without a top-up."""

    rent: Pence = may("money.housing.rent", when=temporary)
    mortgage: Pence = may("money.housing.mortgage", when=temporary)
    council_tax: Pence = may("money.housing.council_tax", when=temporary)
    service_charge: Pence = may("money.housing.service_charge", when=temporary)
    disability_costs: Pence = may("money.costs.*", when=permanent)
