"""Sentences about what was asked and answered, to be read aloud: facts in words, money in pounds, one at a time."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ownway.commands.reference.rule_book.chapters import Call, Case, Test
from ownway.commands.reference.rule_book.functions import day, told
from ownway.commands.reference.rule_book.in_words import words_of
from ownway.rules.kernel import Law, Result, Step, Undecided, pounds
from ownway.rules.kernel.inputs import Need
from ownway.rules.kernel.kinds import OneOf

PLAIN = (str, int, date, type(None))
SAME, UNSAID = "the same", "nobody has said "
FEW = 3
MUCH, LITTLE = 8, 3  # facts given, and facts that differ
NAMES = ("NHS", "England", "Scotland", "Scottish", "Wales", "Carer's Allowance", "February", "March", "April")
SPELLED = {name.lower().replace("'", ""): name for name in NAMES}


@dataclass
class Heard:
    """What a listener has heard in this section: the reasons, and the first case of each rule."""

    reasons: set[str] = field(default_factory=set)
    firsts: dict[str, Call] = field(default_factory=dict)


def paragraph(test: Test, heard: Heard) -> Iterator[str]:
    """The test's own sentence, its note, and its cases. What a listener has heard is not said again in full."""
    yield f"### {heading(test.name)}"
    yield ""
    if test.note:
        yield test.note
        yield ""
    calls = [(case, call) for case in test.cases for call in case.calls]
    functions = [(case, one) for case in test.cases for one in case.told]
    if calls:
        yield from dict.fromkeys(_told(calls, heard))
    elif functions:
        yield from dict.fromkeys(f"- {_lead(case)}{sentence(told(one))}" for case, one in functions)
    else:
        yield from dict.fromkeys(_listed(test))


def heading(name: str) -> str:
    """`nobody_in_england_pays_twice` is "Nobody in England pays twice"."""
    words = re.sub(r"\b(\d+) (\d\d) percent", r"\1.\2 percent", name.replace("_", " "))
    for lower, spelled in SPELLED.items():
        words = re.sub(rf"\b{lower}\b", spelled, words)
    return _capital(words)


def sentence(words: str) -> str:
    """With a capital and a full stop."""
    return _capital(words).rstrip(".") + "."


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _told(calls: Sequence[tuple[Case, Call]], heard: Heard) -> Iterator[str]:
    """The first question to a rule with its working, of the others what is different from what was said in full."""
    full: dict[str, Call] = {}
    others: dict[tuple[str, tuple[str, ...], str], list[str]] = {}
    for case, call in calls:
        if call.rule.name not in full:
            yield from _said_together(others)
            others = {}
            said, full[call.rule.name] = _situation(call, heard)
            yield f"- {_lead(case)}{said}. {_answer(call, said)}{_working(call, heard)}"
            continue
        first = full[call.rule.name]
        parts = _differences(first, call) or [SAME]
        if parts != [SAME] or _answer(call) != _answer(first):
            alike = (_lead(case), tuple(parts[1:]), _answer(call, "; ".join(parts)))
            others.setdefault(alike, []).append(parts[0])
    yield from _said_together(others)


def _said_together(others: Mapping[tuple[str, tuple[str, ...], str], Sequence[str]]) -> Iterator[str]:
    """What differs in one thing and has the same answer is one line."""
    for (lead, more, answer), different in others.items():
        unlike = list(dict.fromkeys(different))
        if len(unlike) < FEW:
            yield from (f"- {lead}{_capital('; '.join([one, *more]))}. {answer}" for one in unlike)
        else:
            where = f", where {' and '.join(more)}" if more else ""
            yield f"- {lead}Any one of these{where}: {'; '.join(unlike)}. {answer}"


def _listed(test: Test) -> Iterator[str]:
    """Cases that ask nothing, by their own sentences; where nothing else is said of them, by what they are about."""
    for case in test.cases:
        plain = {name: value for name, value in case.parameters.items() if isinstance(value, PLAIN) and not test.note}
        said = case.sentence or ", ".join(f"{_spaced(name)} {_shown(value)}" for name, value in plain.items())
        if said:
            yield f"- {sentence(said)}"


def _lead(case: Case) -> str:
    return f"*{sentence(case.sentence)}* " if case.sentence else ""


def _situation(call: Call, heard: Heard) -> tuple[str, Call]:
    """What is given, and the case that was said in full for it: this one, or where little of much is different from it
    the first of the section.
    """
    first = heard.firsts.setdefault(call.rule.name, call)
    different = _differences(first, call)
    if first is call or len(_given(call)) < MUCH or len(different) > LITTLE:
        return _whole(call), call
    return f"As in the first case of this section{', but ' if different else ''}{'; '.join(different)}", first


def _whole(call: Call) -> str:
    known = _given(call)
    given = {need: value for need, value in known.items() if _is_worth_saying(need, value, len(known) >= MUCH)}
    parts = "; ".join([*_facts(call, given), *_own_figures(call).values()])
    where = ", ".join(_where(call))
    return _capital(f"{where}: {parts}" if parts else f"{where}, with nothing else said")


def _is_worth_saying(need: Need, value: Any, much: bool) -> bool:
    """No amount, no tick and a no go without saying, and so does a choice of none where much is given."""
    if isinstance(need.kind, OneOf):
        word = need.kind.plain(value)
        return word != "not_known" and (word != "none" or not much)
    return bool(value)


def _differences(first: Call, call: Call) -> list[str]:
    before, after = _given(first), _given(call)
    parts = [place for place in _where(call) if place not in _where(first)]
    parts += _facts(call, {need: value for need, value in after.items() if need not in before or before[need] != value})
    open_still = _still_open(call.answer)
    gone = [need for need in before if need not in after and need.key in open_still]
    parts += [f"{UNSAID}{words_of(call.rule).asks(call.rule, need)}" for need in gone]
    own, others = _own_figures(call), _own_figures(first)
    return parts + [said for name, said in own.items() if others.get(name) != said]


def _still_open(answer: Result[Any] | Undecided) -> tuple[str, ...]:
    return answer.not_known if isinstance(answer, Result) else answer.open


def _given(call: Call) -> Mapping[Need, Any]:
    values = vars(call.inputs)
    return {need: values[need.name] for need in call.rule.inputs.NEEDS if values[need.name] is not None}


def _where(call: Call) -> list[str]:
    authority = call.answer.place.partition("/")[2]
    return [f"on {day(call.answer.on)}", *([f"in {authority.replace('_', ' ').title()}"] if authority else [])]


def _facts(call: Call, given: Mapping[Need, Any]) -> list[str]:
    """A clause a fact; facts that were answered with the same option are said together."""
    words, together, alone = words_of(call.rule), dict[str, list[str]](), list[str]()
    for need, value in given.items():
        label = words.shared(call.rule, need)
        if label is None:
            alone.append(words.fact(call.rule, need, value))
        else:
            together.setdefault(words.option(str(need.kind.plain(value))), []).append(label)
    return [*alone, *(f"{option}: {', '.join(labels)}" for option, labels in together.items())]


def _own_figures(call: Call) -> dict[str, str]:
    """Figures that the test gave the law instead of those of the day."""
    usual, words = call.rule.law.on(call.answer.on, call.answer.place), words_of(call.rule)
    return {name: words.figure(name, said) for name, said in _changed(usual, call.law)}


def _changed(usual: Law, given: Law) -> Iterator[tuple[str, str]]:
    for name, figure in vars(usual).items():
        other = vars(given)[name]
        if isinstance(figure, Law):
            yield from _changed(figure, other)
        elif figure != other:
            yield name, pounds(other) if figure.origin.unit.startswith("GBP") else str(other)


def _answer(call: Call, said: str = "") -> str:
    """What the rule answered; what it still needs is not named where it was said just before."""
    words = words_of(call.rule)
    if isinstance(call.answer, Result):
        return f"**{sentence(words.answer(call.rule, call.answer.value))}**"
    missing = [words.asks(call.rule, need) for need in call.rule.inputs.NEEDS if need.key in call.answer.missing]
    if all(f"{UNSAID}{one}" in said for one in missing):
        return "**There is no answer until somebody does.**"
    return f"**There is no answer until somebody says {', and '.join(dict.fromkeys(missing))}.**"


def _working(call: Call, heard: Heard) -> str:
    """The lines of a sum as somebody would read them out; of any other answer the reasons not yet said."""
    steps = call.answer.steps if isinstance(call.answer, Result) else ()
    if not call.rule.money or len(steps) < 2:
        new = [reason for reason in _reasons(steps) if reason not in heard.reasons]
        heard.reasons.update(new)
        return "".join(f" {reason}" for reason in new)
    lines = [
        f"{'less ' if step.amount < 0 else ''}{_label(step.label.says(dict(step.quote), 'worker'))} "
        f"{pounds(abs(step.amount))}"
        for step in steps
    ]
    return f" That is {'; '.join(lines)}."


def _reasons(steps: Sequence[Step]) -> Iterator[str]:
    """Each reason with its paragraph; what holds for several lines is said of them together."""
    alike: dict[str, list[Step]] = {}
    for step in steps:
        alike.setdefault(step.says("worker").rstrip("."), []).append(step)
    for reason, lines in alike.items():
        cites = "; ".join(dict.fromkeys(step.cite for step in lines))
        labels = ", ".join(_label(step.label.says(dict(step.quote), "worker")) for step in lines)
        yield f"{reason}: {labels} ({cites})." if len(lines) > 1 else f"{reason} ({cites})."


def _label(words: str) -> str:
    """A label within a sentence: "Other pensions" is "other pensions", "Income Support" stays."""
    name = words[1:2].isupper() or any(word[:1].isupper() for word in words.split()[1:])
    return words if name else words[:1].lower() + words[1:]


def _spaced(name: str) -> str:
    return name.replace("_", " ")


def _shown(value: Any) -> str:
    return day(value) if isinstance(value, date) else _spaced(str(value))
