"""Any person, for properties of the rules: each field as its kind allows, known or not."""

import os
from datetime import date
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from ownway.rules.kernel import Inputs, Rule
from ownway.rules.kernel.inputs import Need
from ownway.rules.kernel.kinds import AnyOf, OneOf, Whole, YesNo

DEEP = bool(os.environ.get("OWNWAY_DEEP"))
FIRST, LAST = date(2016, 1, 1), date(2027, 4, 5)
DAYS = st.dates(FIRST, LAST)
PLACES = ("england", "england/reading", "england/devon")
AMOUNTS = 60_000  # pence a week: near the thresholds of the law more often than far above them


def examples(number: int) -> settings:
    """So many examples, fifty times as many nightly."""
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(max_examples=number * (50 if DEEP else 1), deadline=None, suppress_health_check=checks)


def days_of(rule: Rule[Any, Any, Any]) -> st.SearchStrategy[date]:
    """Any day on which all figures of the rule are known: a usual one, or for law of the past one of its own."""
    known_from, known_until = rule.law.known(rule.nation)
    first, last = max(FIRST, known_from), min(LAST, known_until)
    return st.dates(first, last) if first <= last else st.dates(known_from, known_until)


def places_of(rule: Rule[Any, Any, Any]) -> st.SearchStrategy[str]:
    """Any place under the rule's law."""
    return st.sampled_from([place for place in PLACES if place.partition("/")[0] == rule.nation] or [rule.nation])


def value_of(need: Need) -> st.SearchStrategy[Any]:
    """Any value of a field's kind."""
    match need.kind:
        case YesNo():
            return st.booleans()
        case OneOf(of=of):
            return st.sampled_from(list(of))
        case AnyOf() as kind:
            return st.integers(0, kind.most)
        case Whole(most=most) if most > 10**7:
            return st.integers(0, 3_000_000) | st.sampled_from([1_425_000, 1_425_001, 2_325_000, 2_325_001, most])
        case Whole(most=most) if most > 1000:
            return st.integers(0, AMOUNTS) | st.just(most)
    return st.integers(0, 4)


def known(inputs: type[Inputs], **fixed: Any) -> st.SearchStrategy[dict[str, Any]]:
    """Every field known; the fixed ones as given."""
    fields = {need.name: value_of(need) for need in inputs.NEEDS}
    return st.fixed_dictionaries({**fields, **{name: st.just(value) for name, value in fixed.items()}})


def partly_known(inputs: type[Inputs]) -> st.SearchStrategy[dict[str, Any]]:
    """Every field known or not."""
    return st.fixed_dictionaries({need.name: st.none() | value_of(need) for need in inputs.NEEDS})
