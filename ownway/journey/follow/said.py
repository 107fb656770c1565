"""What lives outside the facts, in the shape of the map: identity, the circle, money."""

from datetime import datetime
from typing import Any

from ownway.journey.conversations.engine import Said, Slot, State
from ownway.journey.conversations.events import WhatIsSaid
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.financial_assessments.selectors import means_said
from ownway.journey.people import selectors as people
from ownway.platform.days import day_of


def of_identity(asked: WhatIsSaid) -> dict[Slot, Said]:
    """Name, date of birth, address and the way to reach somebody."""
    person = people.find(asked.person_id)
    if person is None:
        return {}
    address, reach = people.told_of(asked.person_id)
    known: dict[str, tuple[Any, datetime]] = {}
    if person.name:
        known["about.name"] = person.name, person.since
    if person.born:
        known["about.birth_date"] = person.born.iso, person.since
    if address:
        where, told_at = address
        known["about.address"] = {name: getattr(where, name) for name in ("lines", "postcode", "settled")}, told_at
    if reach:
        way, told_at = reach
        known["contact.reach"] = vars(way), told_at
    shared = people.shared_with(asked.person_id)
    if shared:
        known["share.with"] = list(shared), person.since
    return {
        (key, ""): Said(State.KNOWN, value, day_of(told_at), SaidAs.PERSON) for key, (value, told_at) in known.items()
    }


def of_circle(asked: WhatIsSaid) -> dict[Slot, Said]:
    """The people around somebody, a row each."""
    found: dict[Slot, Said] = {}
    for around in people.circle(asked.person_id):
        parts = {
            "name": around.name, "relation": around.relation, "able": around.able,
            "willing": around.willing,
            "helps_with": None if around.helps_with is None else list(around.helps_with),
            "covers": None if around.covers is None else list(around.covers),
        }  # fmt: skip
        for part, value in parts.items():
            if value or value == []:
                slot = (f"people.*.{part}", around.token)
                found[slot] = Said(State.KNOWN, value, day_of(around.since), SaidAs.PERSON)
    return found


def of_means(asked: WhatIsSaid) -> dict[Slot, Said]:
    """Money, for the conversation that asks about it. Rules about needs never read these keys."""
    return means_said(asked.person_id)
