"""A seeded table of made-up people, for benchmarks: plausible money, every branch of the charging rule in use."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

BENEFITS = 11  # the benefits that carry an amount or a premium come first in their order
Table = dict[str, NDArray[Any]]


def people(rows: int, seed: int = 2026) -> Table:
    """Columns of the means: pence as 32-bit numbers, choices and flags as bytes."""
    draw = Draw(rows, seed)
    return _care_and_capital(draw) | _income(draw) | _household(draw) | _costs(draw)


class Draw:
    """Columns of chance, one after the other from one seed."""

    def __init__(self, rows: int, seed: int) -> None:
        self.rows, self.random = rows, np.random.default_rng(seed)

    def money(self, most: int, share: float = 1.0) -> NDArray[np.int32]:
        """Pence below `most`, for a share of the people; nothing for the others."""
        return (self.whole(0, most) * self.flag(share)).astype(np.int32)

    def choice(self, options: int) -> NDArray[np.int8]:
        """One of the options, each as likely."""
        return self.whole(0, options).astype(np.int8)

    def flag(self, share: float) -> NDArray[np.bool_]:
        """Holds for a share of the people."""
        return self.random.random(self.rows) < share

    def whole(self, low: int, high: int) -> NDArray[np.int64]:
        """A number from `low` to below `high`."""
        return self.random.integers(low, high, self.rows)


def _care_and_capital(draw: Draw) -> Table:
    return {
        "free": draw.flag(0.03).astype(np.int32),
        "cost": draw.money(80_000),
        "capital": draw.random.choice(3, draw.rows, p=[0.6, 0.25, 0.15]).astype(np.int8),
        "savings": draw.whole(1_425_000, 2_325_000),
    }


def _income(draw: Draw) -> Table:
    return {
        "disability_benefit": draw.choice(8),
        "mobility_benefit": draw.choice(5),
        "benefits": draw.whole(0, 2**BENEFITS).astype(np.int32),
        "state_pension": draw.money(25_000),
        "other_pension": draw.money(30_000),
        "pension_to_spouse": draw.flag(0.02),
        "pension_credit_guarantee": draw.money(15_000),
        "pension_credit_savings": draw.money(2_000),
        "universal_credit": draw.money(30_000),
        "esa": draw.money(23_000),
        "income_support": draw.money(10_000),
        "survivors_pension": draw.money(10_000),
        "other_income": draw.money(5_000),
    }


def _household(draw: Draw) -> Table:
    return {
        "aged_25": draw.flag(0.97),
        "aged_65": draw.flag(0.5),
        "pension_credit_age": draw.flag(0.48),
        "household": draw.choice(3),
        "partner_pension_credit_age": draw.flag(0.3),
        "couple_savings_credit": draw.flag(0.05),
        "children": draw.whole(0, 3).astype(np.int16),
    }


def _costs(draw: Draw) -> Table:
    return {
        "other_support": draw.money(500, 0.1),
        "night_care": draw.flag(0.1),
        "rent": draw.money(15_000, 0.5),
        "mortgage": draw.money(10_000, 0.1),
        "council_tax": draw.money(4_000),
        "service_charge": draw.money(2_000, 0.2),
        "disability_costs": draw.money(5_000, 0.6),
    }
