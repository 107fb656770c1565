"""One definition for one person and for a million: the same value, lines and missing facts, exactly."""

from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ownway.rules import registry
from ownway.rules.kernel import Result, Rule, Undecided
from tests.generative.rules.strategies import days_of, examples, partly_known, places_of

ON_COLUMNS = [rule for rule in registry.RULES.values() if rule.on_columns]


def columns_of(rule: Rule[Any, Any, Any], people: list[dict[str, Any]]) -> dict[str, Any]:
    """The people as columns, masked where not known."""
    columns = {}
    for need in rule.inputs.NEEDS:
        values = [person[need.name] for person in people]
        filled = np.array([need.kind.neutral if value is None else value for value in values])
        columns[need.name] = np.ma.array(filled, mask=[value is None for value in values])
    return columns


@pytest.mark.parametrize("rule", ON_COLUMNS, ids=lambda rule: rule.name)
def test_columns_give_each_person_what_they_would_get_alone(rule):
    @examples(20)
    @given(people=st.lists(partly_known(rule.inputs), min_size=1, max_size=8), on=days_of(rule), place=places_of(rule))
    def property_holds(people: list[dict[str, Any]], on: date, place: str) -> None:
        answers = rule.columns(columns_of(rule, people), on=on, place=place, block=3)
        for row, person in enumerate(people):
            alone = rule(rule.inputs(**person), on=on, place=place)
            match alone:
                case Undecided(missing=missing):
                    assert not answers.decided[row]
                    assert set(answers.lacking(row)) == set(missing)
                    assert answers.lines(row) == []
                case Result():
                    assert answers.decided[row]
                    assert answers.value[row] == alone.value
                    lines = [(step.label.code, step.amount, step.because.code) for step in alone.steps]
                    assert answers.lines(row) == lines

    property_holds()


@pytest.mark.parametrize("rule", list(registry.RULES.values()), ids=lambda rule: rule.name)
def test_a_stored_answer_comes_back_and_is_computed_again_to_the_same_text(rule):
    @examples(15)
    @given(person=partly_known(rule.inputs), on=days_of(rule), place=places_of(rule))
    def property_holds(person: dict[str, Any], on: date, place: str) -> None:
        answer = rule(rule.inputs(**person), on=on, place=place)
        text = answer.as_json()
        assert type(answer).from_json(text) == answer
        assert registry.ask_again(answer.asked).as_json() == text

    property_holds()


@pytest.mark.parametrize("rule", list(registry.RULES.values()), ids=lambda rule: rule.name)
def test_every_line_can_be_read_by_the_person_and_by_a_worker_and_they_sum(rule):
    @examples(15)
    @given(person=partly_known(rule.inputs), on=days_of(rule))
    def property_holds(person: dict[str, Any], on: date) -> None:
        answer = rule(rule.inputs(**person), on=on)
        if isinstance(answer, Result):
            assert all(step.says("person") and step.says("worker") and step.cite for step in answer.steps)
            if not isinstance(answer.value, bool) and isinstance(answer.value, int):
                assert sum(step.amount for step in answer.steps) == answer.value

    property_holds()
