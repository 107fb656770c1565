"""Tests of law that stand on points: what is decided stays decided, whatever else somebody finds out."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ownway.rules import registry
from ownway.rules.kernel import Found, Inputs, Result, decided
from tests.generative.rules.strategies import days_of, examples, known


def found_in(inputs: type[Inputs]) -> list[str]:
    """The fields that are points, each of which somebody finds or rules out."""
    return [need.name for need in inputs.NEEDS if getattr(need.kind, "of", None) is Found]


ON_POINTS = [rule for rule in registry.RULES.values() if found_in(rule.inputs)]


@pytest.mark.parametrize("rule", ON_POINTS, ids=lambda rule: rule.name)
def test_finding_out_more_never_turns_an_answer_round(rule):
    said = found_in(rule.inputs)
    either = st.fixed_dictionaries({name: st.sampled_from([Found.YES, Found.NO]) for name in said})

    @examples(80)
    @given(person=known(rule.inputs), found=either, unknown=st.sets(st.sampled_from(said)), on=days_of(rule))
    def property_holds(person: dict[str, Any], found: dict[str, Found], unknown: set[str], on) -> None:
        everything = {**person, **found}
        full = rule(rule.inputs(**everything), on=on)
        less = rule(rule.inputs(**{**everything, **dict.fromkeys(unknown)}), on=on)
        if isinstance(less, Result):
            assert less.value == decided(full).value
        else:
            assert less.missing

    property_holds()
