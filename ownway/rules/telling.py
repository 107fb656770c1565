"""One answer told to its readers: the person, in plain words or in easy read, and the worker. The file keeps its JSON.

All are made of the same steps, so none can say what another does not: the same lines, in the same order, to the same
total. Easy read is a sentence a line, without paragraphs of law; a worker sees those, and each figure to be careful of.
"""

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Any

from ownway.rules import registry
from ownway.rules.kernel import Audience, Result, Step, Undecided, pounds
from ownway.rules.kernel import gettext_noop as _
from ownway.rules.kernel.words import Translate

TOTAL = _("That comes to {total}.")
TAKEN_OFF = _("We take off {amount}.")
NO_ANSWER = _("There is no answer yet. Something is not known.")
YES, NO = _("Yes."), _("No.")
MISSING = _("Not known: {keys}")
COULD_FAVOUR = _("Not known, and could only favour the person: {keys}")
CAUTION = _("Caution: {parameter} is {status} ({source})")


def told(answer: Result[Any] | Undecided, audience: Audience | str, translate: Translate = str) -> str:
    """The whole answer as text, for a reader."""
    reader = Audience(audience)
    if isinstance(answer, Undecided):
        return "\n".join(_nothing_yet(answer, reader, translate))
    parts = (_lines(answer, reader, translate), _ending(answer, translate), _notes(answer, reader, translate))
    return "\n".join(line for part in parts for line in part)


def _nothing_yet(answer: Undecided, reader: Audience, translate: Translate) -> Iterator[str]:
    yield translate(NO_ANSWER)
    if reader is Audience.WORKER:
        yield translate(MISSING).format(keys=", ".join(answer.missing))


def _lines(answer: Result[Any], reader: Audience, translate: Translate) -> Iterator[str]:
    money, says = registry.find(answer.rule).money, SAYS[reader]
    for section, steps in groupby(answer.steps, key=lambda step: step.section):
        if section is not None:
            yield section.says(None, reader, translate)
        for step in steps:
            yield from says(step, money, translate)


def _for_person(step: Step, money: bool, translate: Translate) -> Iterator[str]:
    amount = f" {pounds(step.amount)}." if money else ""
    yield f"  {_label(step, Audience.PERSON, translate)}:{amount} {step.says(Audience.PERSON, translate)}"


def _for_worker(step: Step, money: bool, translate: Translate) -> Iterator[str]:
    amount = f"{pounds(step.amount) if money else step.amount:>12}"
    label, why = _label(step, Audience.WORKER, translate), step.says(Audience.WORKER, translate)
    yield f"  {amount}  {label}: {why}" + (f" [{step.cite}]" if step.cite else "")


def _in_easy_read(step: Step, money: bool, translate: Translate) -> Iterator[str]:
    label = _label(step, Audience.EASY_READ, translate)
    if not money:
        yield f"{label}."
    elif step.amount < 0:
        yield f"{label}."
        yield translate(TAKEN_OFF).format(amount=pounds(-step.amount))
    else:
        yield f"{label}: {pounds(step.amount)}."
    yield from sentences(step.says(Audience.EASY_READ, translate))


SAYS: dict[Audience, Callable[[Step, bool, Translate], Iterator[str]]] = {
    Audience.PERSON: _for_person,
    Audience.WORKER: _for_worker,
    Audience.EASY_READ: _in_easy_read,
}


def sentences(text: str) -> list[str]:
    """A text cut where its sentences end."""
    return re.split(r"(?<=[.?!])\s+", text)


def _label(step: Step, reader: Audience, translate: Translate) -> str:
    return step.label.says(dict(step.quote), reader, translate)


def _ending(answer: Result[Any], translate: Translate) -> Iterator[str]:
    if registry.find(answer.rule).money:
        yield translate(TOTAL).format(total=pounds(answer.value))
    elif isinstance(answer.value, bool):
        yield translate(YES if answer.value else NO)


def _notes(answer: Result[Any], reader: Audience, translate: Translate) -> Iterator[str]:
    """What a worker has to be careful of."""
    if reader is Audience.WORKER:
        for caveat in answer.caveats:
            yield translate(CAUTION).format(**vars(caveat))
        if answer.not_known:
            yield translate(COULD_FAVOUR).format(keys=", ".join(answer.not_known))
