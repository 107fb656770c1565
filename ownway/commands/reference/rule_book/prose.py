"""Sentences about what was asked and answered, to be read aloud: facts in words, money in pounds, one at a time."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from ownway.commands.reference.rule_book.chapters import Call, Case, Test
from ownway.rules.kernel import Law, Result, Undecided, pounds
from ownway.rules.kernel.inputs import Need
from ownway.rules.kernel.kinds import MOST_COUNT, AnyOf, OneOf, YesNo

PLAIN = (str, int, date, type(None))
SAME = "The same"


def paragraph(test: Test) -> Iterator[str]:
    """The test's own sentence, its note, and its cases."""
    yield f"### {sentence(test.name)}"
    yield ""
    if test.note:
        yield test.note
        yield ""
    calls = [(case, call) for case in test.cases for call in case.calls]
    if calls:
        yield from dict.fromkeys(_told(calls))
    else:
        yield from dict.fromkeys(_listed(test.cases))


def sentence(name: str) -> str:
    """`nobody_pays_twice` is "Nobody pays twice"."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def _told(calls: Sequence[tuple[Case, Call]]) -> Iterator[str]:
    """The first question in full, with its working; of the others what is different."""
    (case, first), *others = calls
    yield f"- {_lead(case)}{_situation(first)}: **{_answer(first)}**.{_working(first)}"
    for case, call in others:
        different = _differences(first, call)
        if different or _answer(call) != _answer(first):
            yield f"- {_lead(case)}{different or SAME}: **{_answer(call)}**."


def _listed(cases: Sequence[Case]) -> Iterator[str]:
    """Cases that ask no rule: dates and tables."""
    for case in cases:
        plain = {name: value for name, value in case.parameters.items() if isinstance(value, PLAIN)}
        said = case.sentence or ", ".join(f"{_spaced(name)} {_day(value)}" for name, value in plain.items())
        if said:
            yield f"- {sentence(said)}."


def _lead(case: Case) -> str:
    return f"{sentence(case.sentence)}. " if case.sentence else ""


def _situation(call: Call) -> str:
    given = {need: value for need, value in _given(call).items() if value != need.kind.neutral}
    parts = [*_where(call), *_facts(given), *_own_figures(call).values()]
    return sentence("; ".join(parts))


def _differences(first: Call, call: Call) -> str:
    before, after = _given(first), _given(call)
    parts = [place for place in _where(call) if place not in _where(first)]
    if first.rule.name != call.rule.name:
        return _situation(call)
    parts += _facts({need: value for need, value in after.items() if need not in before or before[need] != value})
    parts += [f"{_spaced(need.name)} not known" for need in before if need not in after]
    own, others = _own_figures(call), _own_figures(first)
    parts += [said for name, said in own.items() if others.get(name) != said]
    return sentence("; ".join(parts))


def _given(call: Call) -> Mapping[Need, Any]:
    values = vars(call.inputs)
    return {need: values[need.name] for need in call.rule.inputs.NEEDS if values[need.name] is not None}


def _where(call: Call) -> list[str]:
    authority = call.answer.place.partition("/")[2]
    return [f"on {_day(call.answer.on)}", *([f"in {authority.capitalize()}"] if authority else [])]


def _facts(given: Mapping[Need, Any]) -> list[str]:
    """A part a fact; facts that were answered with the same word are said together."""
    chosen: dict[str, list[str]] = {}
    for need, value in given.items():
        if isinstance(need.kind, OneOf):
            chosen.setdefault(need.kind.plain(value), []).append(_spaced(need.name))
    together = [f"{_spaced(word)}: {', '.join(names)}" for word, names in chosen.items() if len(names) > 1]
    alone = [_fact(need, value) for need, value in given.items() if not _is_shared(need, value, chosen)]
    return [*alone, *together]


def _is_shared(need: Need, value: Any, chosen: Mapping[str, list[str]]) -> bool:
    return isinstance(need.kind, OneOf) and len(chosen[need.kind.plain(value)]) > 1


def _fact(need: Need, value: Any) -> str:
    name = _spaced(need.name)
    match need.kind:
        case YesNo():
            return name if value else f"not {name}"
        case OneOf(of=of):
            return f"{name}: {_spaced(of(value).word)}"
        case AnyOf(of=ticks):
            return f"{name}: {', '.join(_spaced(one.word) for one in ticks.ticked(value)) or 'none'}"
        case kind if kind.most == MOST_COUNT:
            return f"{name}: {value}"
    return f"{name} {pounds(value)}"


def _own_figures(call: Call) -> dict[str, str]:
    """Figures that the test gave the law instead of those of the day."""
    usual = call.rule.law.on(call.answer.on, call.answer.place)
    return {name: f"with {said} as the authority's own figure" for name, said in _changed(usual, call.law)}


def _changed(usual: Law, given: Law) -> Iterator[tuple[str, str]]:
    for name, figure in vars(usual).items():
        other = vars(given)[name]
        if isinstance(figure, Law):
            yield from _changed(figure, other)
        elif figure != other:
            unit = figure.origin.unit
            amount = pounds(other) if unit.startswith("GBP") else ("yes" if other else "no") if "yes" in unit else other
            yield name, f"{_spaced(name)} {amount}"


def _answer(call: Call) -> str:
    match call.answer:
        case Undecided(missing=missing):
            fields = [_spaced(need.name) for need in call.rule.inputs.NEEDS if need.key in missing]
            return f"no answer until somebody says {', '.join(dict.fromkeys(fields or missing))}"
        case Result(value=bool() as value):
            return "yes" if value else "no"
        case Result(value=int() as value):
            return pounds(value) if call.rule.money else str(value)
        case Result(value=value):
            return "; ".join(_part(name, part) for name, part in value.as_plain().items() if _can_be_said(part))


def _working(call: Call) -> str:
    """The lines of a sum, as somebody would read them out."""
    steps = call.answer.steps if isinstance(call.answer, Result) and call.rule.money else ()
    if len(steps) < 2:
        return ""
    lines = [
        f"{'less ' if step.amount < 0 else ''}{step.label.says(dict(step.quote), 'worker').lower()} "
        f"{pounds(abs(step.amount))}"
        for step in steps
    ]
    return f" That is {'; '.join(lines)}."


def _can_be_said(part: Any) -> bool:
    """Words and numbers, alone or in a list, but no codes of sentences."""
    parts = part if isinstance(part, list | tuple) else [part]
    return bool(part) and all(isinstance(one, str | int) and "." not in str(one) for one in parts)


def _part(name: str, part: Any) -> str:
    if part is True:
        return _spaced(name)
    several = ", ".join(map(str, part)) if isinstance(part, list | tuple) else str(part)
    return f"{_spaced(name)}: {_spaced(several)}"


def _spaced(name: str) -> str:
    return name.replace("_", " ")


def _day(value: Any) -> str:
    return f"{value.day} {value:%B %Y}" if isinstance(value, date) else str(value)
