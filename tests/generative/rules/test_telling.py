"""Whatever a rule answers, to whomever: every line is told, in the same order, and nothing is left unfilled."""

from typing import Any

import pytest
from hypothesis import given

from ownway.rules.kernel import Audience, Result, pounds
from ownway.rules.registry import RULES
from ownway.rules.telling import told
from tests.generative.rules.strategies import days_of, examples, partly_known


@pytest.mark.parametrize("rule", list(RULES.values()), ids=lambda rule: rule.name)
def test_each_reader_is_told_every_line(rule):
    @examples(8)
    @given(person=partly_known(rule.inputs), on=days_of(rule))
    def property_holds(person: dict[str, Any], on: Any) -> None:
        answer = rule(rule.inputs(**person), on=on)
        for audience in Audience:
            text = told(answer, audience)
            assert "{" not in text
            assert text
            if isinstance(answer, Result):
                labels = [step.label.says(dict(step.quote), audience) for step in answer.steps]
                at = 0
                for label in labels:
                    at = text.index(label, at)
                if rule.money:
                    assert pounds(answer.value) in text

    property_holds()
