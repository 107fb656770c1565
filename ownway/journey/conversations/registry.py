"""The map of facts: every key once, with its type, where it lives, who may say it and how long it is fresh."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from importlib import resources
from typing import Any

import yaml

from ownway.platform.access.privacy import Care, Level


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
    COST = "cost"  # a code, pence and a period
    MONEY = "money"  # pence
    ADDRESS = "address"
    REACH = "reach"
    PICK = "pick"  # a row token of the people around, or a code
    FILE = "file"  # a document's id


class Home(StrEnum):
    """Where an answer is kept once it is confirmed: a fact, or a table of its own."""

    FACT = "fact"
    IDENTITY = "people.identity"
    ADDRESS = "people.address"
    REACH = "people.reach"
    CIRCLE = "people.circle"
    AUTHORITY = "people.authority"
    SHARING = "people.sharing"
    MEANS = "financial_assessments"
    PLAN = "support_plans"


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


KEPT_CLOSE = (Home.ADDRESS, Home.REACH, Home.AUTHORITY, Home.SHARING, Home.MEANS)


class Fresh(StrEnum):
    """How long an answer stands before "still true?"."""

    UNTIL_CHANGED = "until_changed"
    YEAR = "12_months"
    TAX_YEAR = "tax_year"
    MONTH = "28_days"
    OCCASION = "occasion"  # about one occasion: it stands 28 days, then a new occasion asks anew


UNSURE = "unsure"  # "I'd rather talk about it": an answer, that rules read as missing
DECLINED = "declined"  # "I'd rather not say": never a value, it becomes the state Declined
RESERVED = (UNSURE, DECLINED)


@dataclass(frozen=True)
class FactKey:
    """One thing that can be said about a person."""

    key: str
    kind: Kind
    home: Home
    privacy: Care
    audience: Level
    said_by: frozenset[SaidAs]
    need: Need
    fresh: Fresh
    options: tuple[str, ...]
    fhir: str
    private: frozenset[str] = frozenset()
    may_decline: bool = False

    @property
    def repeats(self) -> bool:
        """Whether it stands in rows, each with a token in place of the `*`."""
        return "*" in self.key.split(".")

    @property
    def kept_for(self) -> Level:
        """How far the answer goes once it is kept: no further than its home."""
        return Level.OWN if self.home in KEPT_CLOSE else self.audience

    def audience_of(self, value: Any) -> Level:
        """Who may read this answer. One that holds a `private` code is for the person and their workers alone."""
        codes = value if isinstance(value, list) else [value] if isinstance(value, str) else []
        return Level.OWN if self.private.intersection(codes) else self.audience


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
    pattern = _each_part(key, item, "*") if item else key
    if pattern in registry():
        return registry()[pattern]
    card = pattern.removesuffix(".words")
    if card != pattern and card in registry():
        return _own_words(registry()[card])
    raise UnknownKey(f"{key!r} is not in keys.yaml")


def is_known(key: str) -> bool:
    """Whether a pattern is in the map, itself or as the own words beside a card."""
    return key in registry() or key.removesuffix(".words") in registry()


def in_row(key: str, item: str) -> str:
    """A key in one row: `people.*.name` of row r7k is `people.r7k.name`."""
    return _each_part(key, "*", item) if item else key


def group_of(key: str) -> str:
    """The repeating group a key stands in: `people` for `people.*.name`, nothing for a key without rows."""
    group, star, _ = key.partition(".*")
    return group if star else ""


def fresh_until(key: FactKey, said_on: date) -> date:
    """The last day on which an answer of that day is not even asked "still true?"."""
    match key.fresh:
        case Fresh.UNTIL_CHANGED:
            return date.max
        case Fresh.YEAR:
            return _a_year_after(said_on)
        case Fresh.MONTH | Fresh.OCCASION:
            return said_on + timedelta(days=28)
        case Fresh.TAX_YEAR:
            next_april = date(said_on.year + ((said_on.month, said_on.day) >= (4, 6)), 4, 6)
            return next_april - timedelta(days=1)


def _a_year_after(day: date) -> date:
    """The same day of the next year; 28 February for the 29th."""
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year + 1, day=28 if leap_day else day.day)


def _each_part(key: str, old: str, new: str) -> str:
    return ".".join(new if part == old else part for part in key.split("."))


def _read(entry: Mapping[str, Any]) -> FactKey:
    try:
        return FactKey(
            key=entry["key"],
            kind=Kind(entry["kind"]),
            home=Home(entry.get("home", Home.FACT)),
            privacy=Care(entry["privacy"]),
            audience=Level(entry.get("audience", Level.HELPING)),
            said_by=frozenset(SaidAs(voice) for voice in entry["said_by"]),
            need=Need(entry.get("need", "")),
            fresh=Fresh(entry.get("fresh", Fresh.YEAR)),
            options=tuple(entry.get("options", ())),
            fhir=entry.get("fhir", ""),
            private=frozenset(entry.get("private", ())),
            may_decline=entry.get("may_decline", False),
        )
    except (KeyError, ValueError) as problem:
        raise ValueError(f"keys.yaml: {entry.get('key', entry)}: {problem}") from problem


def _own_words(card: FactKey) -> FactKey:
    """Own words beside a card: as private as its most private answer."""
    audience = Level.OWN if card.private else card.audience
    return FactKey(
        f"{card.key}.words", Kind.WORDS, Home.FACT, card.privacy, audience, card.said_by, Need.OPTIONAL, card.fresh,
        (), "QuestionnaireResponse",
    )  # fmt: skip
