"""What capital counts when care is at home: own share, at its value, less what the schedule leaves out.

For a worker who looks at assets one by one; people who know their savings just say them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto

from ownway.rules.charging import words
from ownway.rules.charging.law import CapitalLimits, FreeServices
from ownway.rules.kernel import ENGLAND, Words


class AssetKind(StrEnum):
    """What somebody owns, or is treated as owning."""

    MONEY = auto()
    INVESTMENT = auto()
    LAND = auto()
    GIVEN_AWAY = auto()  # to pay less for care, as the authority has found (reg 22)
    MAIN_HOME = auto()
    POSSESSIONS = auto()
    INJURY_TRUST = auto()
    LIFE_POLICY = auto()
    BUSINESS_BEING_SOLD = auto()
    PENSION_RIGHTS = auto()
    BENEFIT_ARREARS = auto()
    COMPENSATION = auto()


LEFT_OUT = frozenset(AssetKind) - {AssetKind.MONEY, AssetKind.INVESTMENT, AssetKind.LAND, AssetKind.GIVEN_AWAY}


@dataclass(frozen=True)
class Asset:
    """Pence: the higher of market and surrender value, and what is owed on it. `owners` share it equally (reg 24)."""

    kind: AssetKind | str
    value: int
    costs_to_sell: bool = False
    owed: int = 0
    owners: int = 1


@dataclass(frozen=True)
class Counted:
    """What of an asset counts, and why."""

    asset: Asset
    amount: int
    because: Words


def counted(
    assets: Sequence[Asset], *, on: date, place: str = ENGLAND, home_counts: bool = False
) -> tuple[Counted, ...]:
    """Each asset with what of it counts, a part of a penny dropped; their sum is `savings` of the means.

    `home_counts` is the answer of `care_home.home_counts` for somebody in a care home; at home it never does.
    """
    percent = CapitalLimits.on(on, place).sale_costs_percent
    left_out = LEFT_OUT - {AssetKind.MAIN_HOME} if home_counts else LEFT_OUT
    return tuple(_counted(asset, percent, left_out) for asset in assets)


def _counted(asset: Asset, percent: int, left_out: Collection[str]) -> Counted:
    if asset.kind in left_out:
        return Counted(asset, 0, words.ASSET_LEFT_OUT)
    sale_costs = -(-asset.value * percent // 100) if asset.costs_to_sell else 0
    amount = max(0, asset.value - sale_costs - asset.owed) // asset.owners
    given_away = asset.kind == AssetKind.GIVEN_AWAY
    return Counted(asset, amount, words.AS_IF_STILL_OWNED if given_away else words.VALUE_LESS_DEBTS)


def is_free(price: int, *, adaptation: bool, on: date, place: str = ENGLAND) -> bool:
    """An aid is free, and an adaptation up to the limit (reg 3): it is no part of the cost that is charged."""
    return not adaptation or price <= FreeServices.on(on, place).minor_adaptation_cost
