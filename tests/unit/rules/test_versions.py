"""A rule whose answers change gets a new version: decisions name the version that they were made by."""

import pytest

from ownway.rules import registry
from tests.unit.rules.answers import promised, written

ADVICE = "answers somebody differently: give it a new version, then `python -m tests.unit.rules.answers`"


@pytest.mark.parametrize("name", registry.RULES)
def test_answers_change_only_with_the_version(name):
    assert written()[name] == promised(registry.RULES[name]), f"{name} {ADVICE}"


def test_no_rule_is_forgotten():
    assert written().keys() == registry.RULES.keys()
