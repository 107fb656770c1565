"""The words of a subject: how the book says its facts, the answers of its rules and the functions it tests.

They stand in `in_words.yaml` beside the rules of the subject. A fact without words is an error that names the file.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from ownway.rules.kernel import Rule, pounds
from ownway.rules.kernel.inputs import Need
from ownway.rules.kernel.kinds import MOST_COUNT, AnyOf, OneOf, YesNo

FILE = "in_words.yaml"
YES_OR_NO = ("yes", "no")
AnyRule = Rule[Any, Any, Any]


@dataclass(frozen=True)
class InWords:
    """The sections of one file."""

    path: Path
    facts: Mapping[str, Any]
    options: Mapping[str, str]
    asked: Mapping[str, str]
    answers: Mapping[str, Any]
    figures: Mapping[str, str]
    functions: Mapping[str, Any]

    def fact(self, rule: AnyRule, need: Need, value: Any) -> str:
        """A clause: `rent £50`, `they live alone`."""
        clause = self._clause(rule, need.name)
        if isinstance(clause, str):
            return filled(clause, self._value(need, value))
        if isinstance(need.kind, YesNo):
            return str(clause[0] if value else clause[1])
        word = need.kind.plain(value)
        return str(clause[YES_OR_NO.index(word)] if isinstance(clause, list) else clause[word])

    def shared(self, rule: AnyRule, need: Need) -> str | None:
        """`label: {}` facts that were answered with the same option are said together: the label, if it is such."""
        clause = self._clause(rule, need.name)
        alike = isinstance(need.kind, OneOf) and isinstance(clause, str) and clause.endswith(": {}")
        return clause.removesuffix(": {}") if alike else None

    def option(self, word: str) -> str:
        """The words of an option."""
        return self.options.get(word, word.replace("_", " "))

    def asks(self, rule: AnyRule, need: Need) -> str:
        """What somebody still has to say."""
        said = self.asked.get(f"{_short(rule)}.{need.name}") or self.asked.get(need.name)
        clause = self._clause(rule, need.name)
        if said is None and not isinstance(clause, list):
            raise KeyError(f"{self.path}: asked: {need.name}")
        return said or f"whether {clause[0]}"

    def figure(self, name: str, amount: str) -> str:
        """A figure of the authority's own."""
        clause = self.figures.get(name)
        if clause is None:
            raise KeyError(f"{self.path}: figures: {name}")
        return filled(clause, amount)

    def answer(self, rule: AnyRule, value: Any) -> str:
        """What the rule answers, as a clause."""
        clause = self._found(self.answers, _short(rule), "answers")
        if isinstance(value, bool):
            return str(clause[0] if value else clause[1])
        if isinstance(value, int):
            return filled(clause, pounds(value) if rule.money else str(value))
        parts = [(clause[name], part) for name, part in value.as_plain().items() if name in clause]
        return "; ".join(self._part(words, part) for words, part in parts if part or isinstance(words, dict))

    def _value(self, need: Need, value: Any) -> str:
        match need.kind:
            case OneOf():
                return self.option(need.kind.plain(value))
            case AnyOf():
                return ", ".join(map(self.option, need.kind.plain(value))) or "none of these"
            case kind if kind.most == MOST_COUNT:
                return str(value)
        return pounds(value)

    def _part(self, words: Any, part: Any) -> str:
        """One part of an answer; some figures have words of their own."""
        clause = words.get(part, words["else"]) if isinstance(words, dict) else words
        return filled(str(clause), self._listed(part))

    def _listed(self, part: Any) -> str:
        parts = part if isinstance(part, list | tuple) else [part]
        return ", ".join(self.option(str(one)) for one in parts)

    def _clause(self, rule: AnyRule, name: str) -> Any:
        own = self.facts.get(f"{_short(rule)}.{name}")
        return own if own is not None else self._found(self.facts, name, "facts")

    def _found(self, section: Mapping[str, Any], name: str, called: str) -> Any:
        if name not in section:
            raise KeyError(f"{self.path}: {called}: {name}")
        return section[name]


def words_of(rule: AnyRule) -> InWords:
    """The words of the subject that a rule belongs to."""
    return _read(Path(inspect.getfile(rule.part)).parent / FILE)


def words_beside(function: Callable[..., Any]) -> InWords:
    """The words of the subject that a function belongs to; none where it has no file."""
    return _read(Path(inspect.getfile(function)).parent / FILE)


def _short(rule: AnyRule) -> str:
    """Its name within the subject."""
    return rule.name.partition(".")[2]


@cache
def _read(path: Path) -> InWords:
    told = yaml.safe_load(path.read_text("utf-8")) if path.exists() else {}
    sections = ("facts", "options", "asked", "answers", "figures", "functions")
    return InWords(path, *(told.get(section) or {} for section in sections))


def filled(clause: str, figure: str) -> str:
    """The clause with its figure: in the place that is left for it, or behind."""
    return clause.replace("{}", figure) if "{}" in clause else clause
