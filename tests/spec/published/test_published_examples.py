"""Examples that councils and others have published give the published figure, to the penny."""

from pathlib import Path

import pytest
import yaml

from ownway.rules.examples import Outcome, check

EXAMPLES = yaml.safe_load((Path(__file__).parent / "worked_examples.yaml").read_text("utf-8"))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["id"])
def test_a_published_example_comes_out_as_published(example):
    verdict = check(example)
    assert verdict.outcome is Outcome.PASSED, str(verdict)


def test_a_page_that_is_wrong_is_not_followed():
    wrong = next(example for example in EXAMPLES if example["id"] == "FORM-01")
    followed = {**wrong, "engine_expected": wrong["expected"]}
    assert str(check(followed)) == (
        "FORM-01 fail (expected gross_month 280.0, contribution_month 28.0, net_payment 250.0, "
        "got gross_month 280.0, contribution_month 28.0, net_payment 252.0)"
    )


def test_what_the_rules_do_not_say_is_no_pass():
    example = {"id": "X", "topic": "tariff_income", "inputs": {"capital": 0}, "expected": {"colour": "blue"}}
    assert check(example).outcome is Outcome.FAILED
