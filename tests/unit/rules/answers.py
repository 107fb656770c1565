"""What every rule answers a few hundred made-up people, as one short text a rule: the same people each time.

`python -m tests.unit.rules.answers` writes them down anew in `answers.yaml`, for a rule whose version went up.
"""

import hashlib
import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import yaml

from ownway.rules import registry
from ownway.rules.kernel import Law, Result, Rule
from ownway.rules.kernel.inputs import Need
from ownway.rules.kernel.kinds import AnyOf, OneOf, YesNo

WRITTEN = Path(__file__).with_suffix(".yaml")
PEOPLE = 300
FIRST, LAST = date(2016, 4, 6), date(2026, 11, 22)  # days of which the figures will not change any more
USUAL = 0.85


def written() -> dict[str, dict[str, Any]]:
    """What is promised of each rule, as it was when somebody last wrote it down."""
    return yaml.safe_load(WRITTEN.read_text("utf-8"))


def promised(rule: Rule[Any, Any, Any]) -> dict[str, Any]:
    """Version, whether it takes columns and who pays its value, and its answers."""
    return {"version": rule.version, "columns": rule.on_columns, "paid": rule.paid, "answers": answers(rule)}


def answers(rule: Rule[Any, Any, Any]) -> str:
    """Value or what is missing, each line and what was left unsaid, of everybody; not how sure the figures are."""
    told = (_told(rule, on, facts) for on, facts in _people(rule))
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:16]


def _told(rule: Rule[Any, Any, Any], on: date, facts: dict[str, Any]) -> str:
    answer = rule(rule.inputs(**facts), on=on)
    if not isinstance(answer, Result):
        return json.dumps([answer.missing, answer.open])
    value = answer.value.as_plain() if hasattr(answer.value, "as_plain") else answer.value
    return json.dumps([value, [step.as_plain() for step in answer.steps], answer.not_known], default=str)


def _people(rule: Rule[Any, Any, Any]) -> Iterator[tuple[date, dict[str, Any]]]:
    chance = random.Random(rule.name)  # noqa: S311 - the same people each time, not a secret
    first, last = _days(rule)
    for _ in range(PEOPLE):
        on = first + timedelta(days=chance.randint(0, (last - first).days))
        limits = sorted(_figures(rule.law.on(on, rule.nation)))
        usual, unknown = chance.randrange(3), chance.choice((0, 0, 0.1))
        yield (
            on,
            {
                need.name: _value(need, chance, limits, usual)
                for need in rule.inputs.NEEDS
                if chance.random() >= unknown
            },
        )


def _days(rule: Rule[Any, Any, Any]) -> tuple[date, date]:
    known = rule.law.known(rule.nation)
    first, last = max(FIRST, known[0]), min(LAST, known[1])
    return (first, last) if first <= last else known


def _figures(law: Law) -> Iterator[int]:
    """Every figure of the law, where the answers turn."""
    for figure in vars(law).values():
        if isinstance(figure, Law):
            yield from _figures(figure)
        else:
            yield from figure if isinstance(figure, tuple) else [figure]


def _value(need: Need, chance: random.Random, limits: list[int], usual: int) -> Any:
    match need.kind:
        case YesNo():
            return chance.random() < 0.5
        case OneOf(of=of):
            return of(usual % len(of)) if chance.random() < USUAL else chance.choice(list(of))
        case AnyOf() as kind:
            return sum(1 << bit for bit in range(kind.most.bit_length()) if chance.random() < usual / 4)
    near = [max(0, limit + step) for limit in limits for step in (-1, 0, 1) if limit + step <= need.kind.most]
    if near and chance.random() < 0.3:
        return chance.choice(near)
    return int(min(need.kind.most, 10 ** chance.uniform(0, 6.5)))


def main() -> None:
    """Write down what the rules answer now."""
    found = {name: promised(rule) for name, rule in registry.RULES.items()}
    head = "# What every rule answered when its version was given. Written by `python -m tests.unit.rules.answers`.\n"
    WRITTEN.write_text(head + yaml.safe_dump(found, sort_keys=True), "utf-8")


if __name__ == "__main__":
    main()
