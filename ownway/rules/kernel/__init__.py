"""What rules are written with. Everything a subject needs is named here."""

from ownway.rules.kernel.cells import BadParameterFile, Cell, NoParameterForDate, Status
from ownway.rules.kernel.choices import Choice, Ticks
from ownway.rules.kernel.columns import (
    CapitalPence,
    Chosen,
    Count,
    Flag,
    Pence,
    Ticked,
    all_of,
    any_of,
    choose,
    count,
    div_down,
    div_nearest,
    div_up,
    has,
    maximum,
    minimum,
    no,
    where,
)
from ownway.rules.kernel.inputs import Inputs, finding, may, need, seen
from ownway.rules.kernel.kinds import BadInput
from ownway.rules.kernel.law import ENGLAND, Law, NoFigures
from ownway.rules.kernel.points import Found, Point, Stands, at_least_one, every, fact, opposite, points
from ownway.rules.kernel.result import Caveat, Result, Step, StillUndecided, Undecided, decided
from ownway.rules.kernel.rule import Rule, rule
from ownway.rules.kernel.words import Audience, Words, gettext_noop, pounds
from ownway.rules.kernel.working import Working

__all__ = [
    "ENGLAND",
    "Audience",
    "BadInput",
    "BadParameterFile",
    "CapitalPence",
    "Caveat",
    "Cell",
    "Choice",
    "Chosen",
    "Count",
    "Flag",
    "Found",
    "Inputs",
    "Law",
    "NoFigures",
    "NoParameterForDate",
    "Pence",
    "Point",
    "Result",
    "Rule",
    "Stands",
    "Status",
    "Step",
    "StillUndecided",
    "Ticked",
    "Ticks",
    "Undecided",
    "Words",
    "Working",
    "all_of",
    "any_of",
    "at_least_one",
    "choose",
    "count",
    "decided",
    "div_down",
    "div_nearest",
    "div_up",
    "every",
    "fact",
    "finding",
    "gettext_noop",
    "has",
    "maximum",
    "may",
    "minimum",
    "need",
    "no",
    "opposite",
    "points",
    "pounds",
    "rule",
    "seen",
    "where",
]
