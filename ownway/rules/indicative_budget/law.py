"""The allocation table."""

from ownway.rules.kernel import Law


class Table(Law, file="indicative_budget/table"):
    """Points by outcome and level, by the shape of support, and what a point is worth a week."""

    price_per_point: int
    nutrition: tuple[int, ...]
    hygiene: tuple[int, ...]
    toilet: tuple[int, ...]
    clothed: tuple[int, ...]
    home_safe: tuple[int, ...]
    home_kept: tuple[int, ...]
    relationships: tuple[int, ...]
    work: tuple[int, ...]
    community: tuple[int, ...]
    child: tuple[int, ...]
    times: tuple[int, ...]
    night_asleep: int
    night_awake: int
    alone: tuple[int, ...]
    out: tuple[int, ...]
    two: tuple[int, ...]
    below: int
    above: int
