"""Worked examples that councils and others have published, run against the rules to the penny.

An example says what went in and what came out. `national` and `derived` ones bind; `local` ones bind with the
authority's policy that they bring. Of `divergent` and `published_error` ones the rule has to give `engine_expected`
instead. A topic whose rule does not exist yet is *not yet*, which is no pass.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from ownway.rules import packs
from ownway.rules.examples.topics import TOPICS

PROSE = {"note"}


class Outcome(StrEnum):
    """How an example went."""

    PASSED = "pass"
    FAILED = "fail"
    NOT_YET = "not yet"


@dataclass(frozen=True)
class Verdict:
    """What was expected of an example and what the rules gave, for each thing it says."""

    id: str
    outcome: Outcome
    expected: Mapping[str, Any]
    got: Mapping[str, Any]

    def __str__(self) -> str:
        if self.outcome is not Outcome.FAILED:
            return f"{self.id} {self.outcome}"
        return f"{self.id} fail (expected {_shown(self.expected)}, got {_shown(self.got)})"


def check(example: Mapping[str, Any]) -> Verdict:
    """Run one example. What an example expects and the rules do not say counts as a failure, never as a pass."""
    topic = (TOPICS | packs.topics()).get(example["topic"])
    expected = {name: value for name, value in _expected(example).items() if name not in PROSE}
    got = topic(example) if topic else None
    if got is None:
        return Verdict(example["id"], Outcome.NOT_YET, expected, {})
    told = {name: got.get(name) for name in expected}
    agrees = all(_same(value, told[name]) for name, value in expected.items())
    return Verdict(example["id"], Outcome.PASSED if agrees else Outcome.FAILED, expected, told)


def _expected(example: Mapping[str, Any]) -> Mapping[str, Any]:
    """Where a page is wrong or departs from the regulations, what the rules have to say instead."""
    wrong = example.get("oracle_class") in ("divergent", "published_error")
    expected: Mapping[str, Any] = example["engine_expected"] if wrong else example["expected"]
    return expected


def _same(expected: Any, got: Any) -> bool:
    if isinstance(expected, list) and isinstance(got, list):
        return len(expected) == len(got) and all(map(_same, expected, got))
    if isinstance(expected, bool) or isinstance(got, bool) or isinstance(expected, str):
        return bool(expected == got)
    return got is not None and float(expected) == float(got)


def _shown(values: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value}" for name, value in values.items())
