"""What capital counts: own share, at its value, less what the schedule leaves out, each by its paragraph.

For a worker who looks at assets one by one; people who know their savings just say them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, auto

from ownway.rules.charging import words
from ownway.rules.charging.law import CapitalLimits, FreeServices
from ownway.rules.kernel import ENGLAND, Words


class AssetKind(StrEnum):
    """What somebody owns, or is treated as owning. Those that count come first."""

    MONEY = auto()
    INVESTMENT = auto()
    LAND = auto()
    GIVEN_AWAY = auto()  # to pay less for care, as the authority has found (reg 22)
    MAIN_HOME = auto()
    PROCEEDS_FOR_A_HOME = auto()
    FUTURE_INTEREST = auto()
    BUSINESS_BEING_SOLD = auto()
    BENEFIT_ARREARS = auto()
    HOME_REPAIRS = auto()
    POSSESSIONS = auto()
    INJURY_TRUST = auto()
    INJURY_PAYMENT = auto()
    LIFE_INTEREST = auto()
    LIFE_POLICY = auto()
    PENSION_RIGHTS = auto()
    HOME_TO_MOVE_INTO = auto()
    LET_TO_OTHERS_BY_DECISION = auto()
    COMPENSATION = auto()


FOR_A_TIME = (AssetKind.BENEFIT_ARREARS, AssetKind.INJURY_PAYMENT)


@dataclass(frozen=True)
class Asset:
    """Pence: the higher of market and surrender value, and what is owed on it. `owners` share it equally (reg 24).

    `received`: the day, for what is left out only for a time; not known, it stays left out.
    """

    kind: AssetKind | str
    value: int
    costs_to_sell: bool = False
    owed: int = 0
    owners: int = 1
    received: date | None = None


@dataclass(frozen=True)
class Counted:
    """What of an asset counts, on what paragraph, and why."""

    asset: Asset
    amount: int
    because: Words
    cite: str


def counted(
    assets: Sequence[Asset], *, on: date, place: str = ENGLAND, home_counts: bool = False
) -> tuple[Counted, ...]:
    """Each asset with what of it counts, a part of a penny dropped; their sum is `savings` of the means.

    `home_counts` is the answer of `care_home.home_counts` for somebody in a care home; at home it never does.
    """
    law = CapitalLimits.on(on, place)
    return tuple(_counted(asset, law, on, home_counts) for asset in assets)


def _counted(asset: Asset, law: CapitalLimits, on: date, home_counts: bool) -> Counted:
    kind = AssetKind(asset.kind)
    late = kind in FOR_A_TIME and asset.received is not None and _time_is_up(asset.received, law, on)
    if kind.value in words.SCHEDULE_2 and not late and not (kind is AssetKind.MAIN_HOME and home_counts):
        return Counted(asset, 0, words.ASSET_LEFT_OUT, words.SCHEDULE_2[kind.value])
    sale_costs = -(-asset.value * law.sale_costs_percent // 100) if asset.costs_to_sell else 0
    amount = max(0, asset.value - sale_costs - asset.owed) // asset.owners
    owned = words.AS_IF_STILL_OWNED if kind is AssetKind.GIVEN_AWAY else words.VALUE_LESS_DEBTS
    because = words.TIME_IS_UP if late else owned
    return Counted(asset, amount, because, because.cite)


def _time_is_up(received: date, law: CapitalLimits, on: date) -> bool:
    return on >= received + timedelta(weeks=law.arrears_weeks)


def notional_left(given_away: int, weeks: Iterable[tuple[int, int]]) -> int:
    """What still counts of what was given away, after weeks of paying more because of it (reg 23). Pence.

    Each week holds the charge with it and the charge that would have been made without it.
    """
    return max(0, given_away - sum(max(0, with_it - without) for with_it, without in weeks))


def is_free(price: int, *, adaptation: bool, on: date, place: str = ENGLAND) -> bool:
    """An aid is free, and an adaptation up to the limit (reg 3): it is no part of the cost that is charged."""
    return not adaptation or price <= FreeServices.on(on, place).minor_adaptation_cost
