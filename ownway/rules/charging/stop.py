"""When to stop asking about money: as soon as more answers cannot change the charge (fact map, principle 9)."""

from datetime import date

from ownway.rules.charging.contribution import contribution
from ownway.rules.charging.means import Means
from ownway.rules.kernel import ENGLAND, Undecided
from ownway.rules.kernel.facts import Facts

QUESTIONS = tuple(
    dict.fromkeys(need.key for need in Means.NEEDS if need.key.startswith("money.") or need.key == "people.children")
)


def still_to_ask(facts: Facts, *, on: date, cost: int | None, place: str = ENGLAND) -> tuple[str, ...]:
    """The keys of the facts that could still change the charge, in the order in which they are asked.

    Empty: stop. Nothing is asked when the support is free; nothing more when the capital is above the limit or the
    person would rather not say; and once the charge is nil, what could only lower it is left alone.
    """
    outcome = contribution(Means.from_facts(facts, on=on, cost=cost, place=place), on=on, place=place)
    if isinstance(outcome, Undecided):
        return outcome.open
    return outcome.not_known if outcome.value else ()
