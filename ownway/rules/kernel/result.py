"""What a rule answers: a `Result` with its working, or `Undecided` with what is missing. Both are plain, frozen, JSON.

The JSON is canonical (sorted keys, no spaces): a decision stores the text, asking again with the stored facts gives
the same text, and `from_json` makes the answer of it.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from typing import Any, Generic, Self, TypeVar

from ownway.rules.kernel.cells import Cell
from ownway.rules.kernel.words import Audience, Quoted, Translate, Words, words_for

V = TypeVar("V")

VALUES: dict[str, Callable[[Any], Any]] = {}  # by rule: how a value that is no plain number or flag is read back


@dataclass(frozen=True)
class Asked:
    """The question: which rule, of which version, on what day, in what place, with which facts."""

    rule: str
    version: int
    on: date
    place: str
    inputs: Mapping[str, Any]

    def as_plain(self) -> dict[str, Any]:
        """As JSON holds it."""
        return {**vars(self), "on": self.on.isoformat()}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """The question that was stored."""
        return cls(**{**plain, "on": date.fromisoformat(plain["on"])})


@dataclass(frozen=True)
class Step:
    """One line of the working. `amount` is signed; where the value is a number, the amounts sum to it."""

    label: Words
    because: Words
    amount: int
    section: Words | None = None
    quote: tuple[tuple[str, Quoted], ...] = ()

    @property
    def cite(self) -> str:
        """The paragraph that the line stands on."""
        return self.because.cite or self.label.cite

    def says(self, audience: Audience | str = Audience.PERSON, translate: Translate = str) -> str:
        """Why, in a sentence for the reader."""
        return self.because.says(dict(self.quote), audience, translate)

    def as_plain(self) -> dict[str, Any]:
        """As JSON holds it: codes, never sentences."""
        return {
            "label": self.label.code,
            "because": self.because.code,
            "amount": self.amount,
            "section": self.section.code if self.section else None,
            "cite": self.cite,
            "quote": dict(self.quote),
        }

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Self:
        """The step that was stored."""
        section = words_for(plain["section"]) if plain["section"] else None
        quote = tuple(sorted(plain["quote"].items()))
        return cls(words_for(plain["label"]), words_for(plain["because"]), plain["amount"], section, quote)


@dataclass(frozen=True)
class Caveat:
    """A figure that the result used and that nobody has read in its source."""

    parameter: str
    status: str
    file: str
    source: str

    @classmethod
    def of(cls, cell: Cell) -> Self:
        """The caveat of a cell."""
        origin = cell.origin
        return cls(origin.name, origin.status.value, origin.file, origin.source.title)


@dataclass(frozen=True)
class Answer:
    """What a result and its absence share: the question that was asked."""

    asked: Asked

    @property
    def rule(self) -> str:
        """The rule's name."""
        return self.asked.rule

    @property
    def version(self) -> int:
        """The rule's version."""
        return self.asked.version

    @property
    def on(self) -> date:
        """The day whose law applies."""
        return self.asked.on

    @property
    def place(self) -> str:
        """Whose policy applies."""
        return self.asked.place

    @property
    def inputs(self) -> Mapping[str, Any]:
        """The facts that the rule was allowed to read and that were known."""
        return self.asked.inputs


@dataclass(frozen=True)
class Undecided(Answer):
    """No answer yet: `missing` are the keys of the facts that somebody still has to give.

    `open` are all that may yet matter: those, the optional ones, and those that hang on what is missing.
    """

    missing: tuple[str, ...]
    open: tuple[str, ...]

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The absence of an answer that was stored."""
        plain = json.loads(text)
        return cls(Asked.from_plain(plain["asked"]), tuple(plain["missing"]), tuple(plain["open"]))

    def as_json(self) -> str:
        """Canonical text."""
        return _canonical({"missing": self.missing, "open": self.open, "asked": self.asked.as_plain()})


@dataclass(frozen=True)
class Result(Answer, Generic[V]):
    """The answer, with its working. `not_known` are facts nobody gave that could only favour the person."""

    value: V
    steps: tuple[Step, ...]
    caveats: tuple[Caveat, ...]
    not_known: tuple[str, ...]

    @property
    def totals(self) -> dict[str, int]:
        """The sum of each section of the working, by the section's code."""
        sums: dict[str, int] = {}
        for step in self.steps:
            code = step.section.code if step.section else ""
            sums[code] = sums.get(code, 0) + step.amount
        return sums

    @property
    def after(self) -> tuple[int, ...]:
        """The running total after each step."""
        return tuple(accumulate(step.amount for step in self.steps))

    def as_json(self) -> str:
        """Canonical text."""
        return _canonical(
            {
                "value": self.value.as_plain() if hasattr(self.value, "as_plain") else self.value,
                "steps": [step.as_plain() for step in self.steps],
                "caveats": [vars(caveat) for caveat in self.caveats],
                "not_known": self.not_known,
                "asked": self.asked.as_plain(),
            }
        )

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The result that was stored."""
        plain = json.loads(text)
        return cls(
            value=VALUES.get(plain["asked"]["rule"], lambda value: value)(plain["value"]),
            steps=tuple(Step.from_plain(step) for step in plain["steps"]),
            caveats=tuple(Caveat(**caveat) for caveat in plain["caveats"]),
            not_known=tuple(plain["not_known"]),
            asked=Asked.from_plain(plain["asked"]),
        )


class StillUndecided(ValueError):
    """An answer was needed, and facts are missing. The message names them."""


def decided(answer: Result[V] | Undecided) -> Result[V]:
    """The answer where every fact was given. Raises `StillUndecided`."""
    if isinstance(answer, Undecided):
        raise StillUndecided(f"{answer.rule} lacks {', '.join(answer.missing)}")
    return answer


def _canonical(plain: Mapping[str, Any]) -> str:
    return json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
