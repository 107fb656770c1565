"""How published examples are read: pounds as pence, a tax year as a day in it, words for benefits and costs."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

LATEST = date(2025, 10, 1)


def pence(pounds: Any) -> int:
    """Pounds as printed, in pence. Raises `ValueError` for a fraction of a penny."""
    exact = Decimal(str(pounds)) * 100
    if exact != int(exact):
        raise ValueError(f"{pounds} is not whole in pence")
    return int(exact)


def pounds(amount: int) -> float:
    """Pence as the examples print pounds."""
    return float(Decimal(amount) / 100)


def day_of(example: Mapping[str, Any]) -> date:
    """A day in the tax year, 2023/24 or 2015/16-2021/22; for "any" a recent one."""
    year = str(example.get("tax_year", "any"))[:4]
    return date(int(year), 10, 1) if year.isdigit() else LATEST


def total(amounts: Any) -> int:
    """The sum of named amounts, or one amount, in pence."""
    if isinstance(amounts, Mapping):
        return sum(pence(amount) for amount in amounts.values())
    return pence(amounts)


def added(inputs: Mapping[str, Any], *names: str) -> int:
    """The sum of those of the inputs that are there."""
    return sum(total(inputs[name]) for name in names if name in inputs)
