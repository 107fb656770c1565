"""What an adult may be asked to pay towards care and support at home (Care Act 2014 s14, s17; SI 2014/2672).

In the order of the regulations: gate, capital, `tariff`, `income` and what is left out of it, housing and costs of
disability (`contribution`), `minimum_income`, the authority's own limits, the cost of the support.
"""

from ownway.rules.charging.arranging import Arranging, arrangement_fee
from ownway.rules.charging.assets import Asset, AssetKind, Counted, counted, is_free, notional_left
from ownway.rules.charging.carers import CarersCharge, CarerSupport, carer
from ownway.rules.charging.choices import Benefit, Capital, DisabilityBenefit, Free, Household, MobilityBenefit
from ownway.rules.charging.contribution import contribution
from ownway.rules.charging.couple import Couple, couple_check
from ownway.rules.charging.facts import BENEFIT_OPTIONS, flat_rate
from ownway.rules.charging.means import Means, Savings
from ownway.rules.charging.minimum_income import HomeAndPremiums, minimum_income
from ownway.rules.charging.stop import QUESTIONS, still_to_ask
from ownway.rules.charging.sums import Sum, SumCounted, SumKind, counted_sums
from ownway.rules.charging.tariff import tariff_income

RULES = (contribution, tariff_income, minimum_income, couple_check, arrangement_fee, carer)

__all__ = [
    "BENEFIT_OPTIONS",
    "QUESTIONS",
    "RULES",
    "Arranging",
    "Asset",
    "AssetKind",
    "Benefit",
    "Capital",
    "CarerSupport",
    "CarersCharge",
    "Counted",
    "Couple",
    "DisabilityBenefit",
    "Free",
    "HomeAndPremiums",
    "Household",
    "Means",
    "MobilityBenefit",
    "Savings",
    "Sum",
    "SumCounted",
    "SumKind",
    "arrangement_fee",
    "carer",
    "contribution",
    "counted",
    "counted_sums",
    "couple_check",
    "flat_rate",
    "is_free",
    "minimum_income",
    "notional_left",
    "still_to_ask",
    "tariff_income",
]
