"""What the allocation table reads: how somebody manages, the shape of support, and who wants to go on helping.

Never read: age, ethnicity, gender, kind of impairment, money, or who the helper is.
"""

from typing import Any, Self

from ownway.rules.kernel import Chosen, Inputs, Ticked, finding, need
from ownway.rules.kernel.facts import Facts, chosen, ticked
from ownway.rules.vocabulary import UNABLE, Alone, How, Kind, Out, Outcome, Times, Two, hows

AT_HOME = ("nutrition", "hygiene", "toilet", "clothed", "home_safe")
OUTSIDE = ("relationships", "work", "community")
WATCHED_OVER = {
    kind.word
    for kind in (
        Kind.MEMORY_OR_THINKING,
        Kind.DEMENTIA,
        Kind.LEARNING_DISABILITY,
        Kind.MENTAL_HEALTH,
        Kind.BRAIN_INJURY,
    )
}
RISKY = {How.UNSAFE.word, How.FULL_HELP.word}


class Needs(Inputs):
    """How somebody manages if nobody helped, and what is covered. At most two helpers share one outcome."""

    nutrition: Chosen = need("outcome.nutrition.how", of=How)
    hygiene: Chosen = need("outcome.hygiene.how", of=How)
    toilet: Chosen = need("outcome.toilet.how", of=How)
    clothed: Chosen = need("outcome.clothed.how", of=How)
    home_safe: Chosen = need("outcome.home_safe.how", of=How)
    home_kept: Chosen = need("outcome.home_kept.how", of=How)
    relationships: Chosen = need("outcome.relationships.how", of=How)
    work: Chosen = need("outcome.work.how", of=How)
    community: Chosen = need("outcome.community.how", of=How)
    child: Chosen = need("outcome.child.how", of=How)
    times: Ticked = need("shape.times", of=Times)
    alone: Chosen = need("shape.alone", of=Alone)
    out: Chosen = need("shape.out", of=Out)
    two: Chosen = need("shape.two", of=Two)
    covered: Ticked = finding("support.covered", of=Outcome)
    shared: Ticked = finding("support.shared", of=Outcome)
    shared_twice: Ticked = finding("support.shared_twice", of=Outcome)

    @classmethod
    def from_facts(cls, facts: Facts, **support: Any) -> Self:
        """The needs that the facts tell. A shape question that nothing opens counts for nothing."""
        return cls(**hows(facts), **_shape(facts), **support)


def _shape(facts: Facts) -> dict[str, Any]:
    how = hows(facts)
    opened = {
        "times": any(how[o] in RISKY | {How.PART_HELP.word} for o in AT_HOME),
        "alone": any(value in RISKY for value in how.values())
        or bool(WATCHED_OVER & (ticked(facts, "health.kinds") or set())),
        "out": any(how[o] in {meaning.word for meaning in UNABLE} for o in OUTSIDE),
        "two": any(how[o] == How.FULL_HELP.word for o in ("hygiene", "toilet")),
    }
    told = {
        "times": ticked(facts, "shape.times"),
        **{name: chosen(facts, f"shape.{name}") for name in ("alone", "out", "two")},
    }
    nothing = {"times": (), "alone": Alone.AS_LONG, "out": Out.NONE, "two": Two.NONE}
    return {name: nothing[name] if value is None and not opened[name] else value for name, value in told.items()}


def unknown_at(facts: Facts, how: How) -> dict[str, Any]:
    """The facts with each unknown outcome set to one answer, and open shape questions to the least or the most."""
    supposed = {**facts, **{f"outcome.{o}.how": how.word for o, value in hows(facts).items() if value is None}}
    least: tuple[Any, ...] = ([], "as_long", "none", "none")
    most: tuple[Any, ...] = ([time.word for time in Times], "never", "most_days", "most")
    shape = zip(("times", "alone", "out", "two"), most if how == How.FULL_HELP else least, strict=True)
    missing = {name for name, value in _shape(supposed).items() if value is None}
    return {**supposed, **{f"shape.{name}": value for name, value in shape if name in missing}}
