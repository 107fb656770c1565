"""A seeded table of made-up people, for benchmarks: plausible money, every branch of the charging rule in use."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

BENEFITS = 11  # the benefits that carry an amount or a premium come first in their order


def people(rows: int, seed: int = 2026) -> dict[str, NDArray[Any]]:
    """Columns of the means: pence as 32-bit numbers, choices and flags as bytes."""
    random = np.random.default_rng(seed)

    def money(most: int, share: float = 1.0) -> NDArray[np.int32]:
        return (random.integers(0, most, rows) * (random.random(rows) < share)).astype(np.int32)

    def choice(options: int) -> NDArray[np.int8]:
        return random.integers(0, options, rows).astype(np.int8)

    def flag(share: float) -> NDArray[np.bool_]:
        return random.random(rows) < share

    return {
        "free": (random.random(rows) < 0.03).astype(np.int32),
        "cost": money(80_000),
        "capital": random.choice(3, rows, p=[0.6, 0.25, 0.15]).astype(np.int8),
        "savings": random.integers(1_425_000, 2_325_000, rows),
        "disability_benefit": choice(8),
        "mobility_benefit": choice(5),
        "benefits": random.integers(0, 2**BENEFITS, rows).astype(np.int32),
        "state_pension": money(25_000),
        "other_pension": money(30_000),
        "pension_to_spouse": flag(0.02),
        "pension_credit_guarantee": money(15_000),
        "pension_credit_savings": money(2_000),
        "universal_credit": money(30_000),
        "esa": money(23_000),
        "income_support": money(10_000),
        "survivors_pension": money(10_000),
        "other_income": money(5_000),
        "aged_25": flag(0.97),
        "aged_65": flag(0.5),
        "pension_credit_age": flag(0.48),
        "household": choice(3),
        "partner_pension_credit_age": flag(0.3),
        "couple_savings_credit": flag(0.05),
        "children": random.integers(0, 3, rows).astype(np.int16),
        "other_support": money(500, 0.1),
        "night_care": flag(0.1),
        "rent": money(15_000, 0.5),
        "mortgage": money(10_000, 0.1),
        "council_tax": money(4_000),
        "service_charge": money(2_000, 0.2),
        "disability_costs": money(5_000, 0.6),
    }
