"""A result says so whenever a figure that nobody has read could have changed it."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ownway.rules import charging
from ownway.rules.kernel import Cell, Law, decided
from tests.generative.rules.strategies import DAYS, examples, known


def named(law: Law, prefix: str = "") -> dict[str, Cell]:
    """Every figure by its dotted name."""
    found: dict[str, Cell] = {}
    for name, value in vars(law).items():
        found |= named(value, f"{prefix}{name}.") if isinstance(value, Law) else {f"{prefix}{name}": value}
    return found


@examples(30)
@given(means=known(charging.Means, free=0), on=DAYS, place=st.sampled_from(["england", "england/reading"]))
def test_a_figure_without_a_reader_that_changes_the_charge_is_in_the_caveats(means: dict[str, Any], on, place):
    rule, inputs = charging.contribution, charging.Means(**means)
    law = rule.law.on(on, place)
    result = decided(rule.under(law, inputs, on=on, place=place))
    told = {caveat.parameter for caveat in result.caveats}
    for name, cell in named(law).items():
        if not cell.origin.status.firm and cell:  # a figure of nothing that is assumed says that nobody decided it
            other = decided(rule.under(law.changed({name: cell - 1}), inputs, on=on, place=place))
            same_lines = [step.amount for step in other.steps] == [step.amount for step in result.steps]
            assert same_lines or cell.origin.name in told, cell.origin.name
