"""A result says so whenever a figure that nobody has read could have changed it."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ownway.rules.kernel import Cell, Law, Result, decided
from ownway.rules.registry import find
from tests.generative.rules.strategies import DAYS, examples, known

MONEY = {  # the rules about money, and what the facts are kept to so that they get an answer
    "charging.contribution": {"free": 0},
    "care_home.contribution": {"free": 0},
    "personal_budget.personal_budget": {},
    "personal_budget.annual": {},
    "payments.recoverable": {},
    "employment.hour": {},
    "employment.national_insurance": {},
    "employment.pension": {},
    "employment.sick_pay": {},
}


def named(law: Law, prefix: str = "") -> dict[str, Cell]:
    """Every figure by its dotted name."""
    found: dict[str, Cell] = {}
    for name, value in vars(law).items():
        found |= named(value, f"{prefix}{name}.") if isinstance(value, Law) else {f"{prefix}{name}": value}
    return found


@pytest.mark.parametrize("name", MONEY)
def test_a_figure_without_a_reader_that_changes_a_line_is_in_the_caveats(name):
    rule = find(name)

    @examples(20)
    @given(facts=known(rule.inputs, **MONEY[name]), on=DAYS, place=st.sampled_from(["england", "england/reading"]))
    def property_holds(facts: dict[str, Any], on: date, place: str) -> None:
        law, inputs = rule.law.on(on, place), rule.inputs(**facts)
        result = rule.under(law, inputs, on=on, place=place)
        told = {caveat.parameter for caveat in result.caveats} if isinstance(result, Result) else set()
        for figure, cell in named(law).items():
            # a figure of nothing that is assumed says that nobody decided it
            if isinstance(result, Result) and not cell.origin.status.firm and cell:
                other = decided(rule.under(law.changed({figure: cell - 1}), inputs, on=on, place=place))
                same_lines = [step.amount for step in other.steps] == [step.amount for step in result.steps]
                assert same_lines or cell.origin.name in told, cell.origin.name

    property_holds()
