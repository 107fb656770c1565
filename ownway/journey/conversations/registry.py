"""The map of facts: every key once, with its type, where it lives, who may say it and how long it is fresh."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

import yaml


class Kind(StrEnum):
    """The shape of an answer."""

    CHOICE = "choice"  # one code
    MULTI = "multi"  # several codes
    WORDS = "words"  # own words, long
    LINE = "line"  # own words, one line
    DATE = "date"  # perhaps partial
    NUMBER = "number"
    YES_NO = "yes_no"
    AMOUNT = "amount"  # pence and a period
    MONEY = "money"  # pence
    ADDRESS = "address"
    REACH = "reach"
    PICK = "pick"  # a row token of the people around


class SaidAs(StrEnum):
    """In what part somebody speaks."""

    PERSON = "person"
    HELPER = "helper"
    REPRESENTATIVE = "representative"
    CARER = "carer"
    ADVOCATE = "advocate"
    WORKER = "worker"
    PROVIDER = "provider"
    NHS = "nhs"


class Need(StrEnum):
    """What hangs on an answer. Nothing blocks a page."""

    DECISION = "R"  # a decision cannot lawfully be made without it
    TWO_FOR_A_YES = "R2"  # eligible needs two of them, refusing needs all
    MUST_ASK = "M"  # the law makes us ask; passing is fine
    OPTIONAL = ""


class Fresh(StrEnum):
    """How long an answer stands before "still true?"."""

    UNTIL_CHANGED = "until_changed"
    YEAR = "12_months"
    TAX_YEAR = "tax_year"
    MONTH = "28_days"


UNSURE = "unsure"


@dataclass(frozen=True)
class FactKey:
    """One thing that can be said about a person."""

    key: str
    kind: Kind
    home: str
    privacy: str
    audience: str
    said_by: frozenset[SaidAs]
    need: Need
    fresh: Fresh
    options: tuple[str, ...]
    fhir: str

    @property
    def repeats(self) -> bool:
        """Whether it stands in rows, each with a token in place of the `*`."""
        return ".*." in self.key


class UnknownKey(KeyError):
    """A key that the map of facts does not have."""


@cache
def registry() -> Mapping[str, FactKey]:
    """All keys, in the order of the map. Raises ValueError naming the key that is written wrongly."""
    text = resources.files(__package__).joinpath("keys.yaml").read_text("utf-8")
    found: dict[str, FactKey] = {}
    for entry in yaml.safe_load(text)["keys"]:
        key = _read(entry)
        if key.key in found:
            raise ValueError(f"keys.yaml: {key.key} stands twice")
        found[key.key] = key
    return found


def lookup(key: str, item: str = "") -> FactKey:
    """The key's entry; a row's own key (`people.r7k.name`) finds its pattern, `<key>.words` its card."""
    pattern = key.replace(f".{item}.", ".*.") if item else key
    if pattern in registry():
        return registry()[pattern]
    card = pattern.removesuffix(".words")
    if card != pattern and card in registry():
        return _own_words(registry()[card])
    raise UnknownKey(f"{key!r} is not in keys.yaml")


def fresh_until(key: FactKey, said_on: date) -> date:
    """The last day on which an answer of that day is not even asked "still true?"."""
    match key.fresh:
        case Fresh.UNTIL_CHANGED:
            return date.max
        case Fresh.YEAR:
            return said_on + timedelta(days=365)
        case Fresh.MONTH:
            return said_on + timedelta(days=28)
        case Fresh.TAX_YEAR:
            next_april = date(said_on.year + ((said_on.month, said_on.day) >= (4, 6)), 4, 6)
            return next_april - timedelta(days=1)


def _read(entry: Mapping[str, Any]) -> FactKey:
    try:
        return FactKey(
            key=entry["key"],
            kind=Kind(entry["kind"]),
            home=entry.get("home", "fact"),
            privacy=entry["privacy"],
            audience=entry.get("audience", "helping"),
            said_by=frozenset(SaidAs(voice) for voice in entry["said_by"]),
            need=Need(entry.get("need", "")),
            fresh=Fresh(entry.get("fresh", "12_months")),
            options=tuple(entry.get("options", ())),
            fhir=entry.get("fhir", ""),
        )
    except (KeyError, ValueError) as problem:
        raise ValueError(f"keys.yaml: {entry.get('key', entry)}: {problem}") from problem


def _own_words(card: FactKey) -> FactKey:
    return FactKey(
        f"{card.key}.words", Kind.WORDS, "fact", card.privacy, card.audience, card.said_by, Need.OPTIONAL, card.fresh,
        (), "QuestionnaireResponse",
    )  # fmt: skip
