"""Found the invented organisations and employ their workers, through the real actions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from importlib import resources
from typing import Any
from uuid import UUID, uuid4

import yaml

from ownway.journey.practices import actions, selectors
from ownway.journey.practices.functions import Basis, Function
from ownway.journey.practices.models import Organisation, Worker
from ownway.nonprod.telling import there
from ownway.platform.access import sessions
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.access.roles import Role

OPENED = date(2015, 4, 1)


@dataclass(frozen=True)
class Cast:
    """Organisations by slug and workers by their key in `cast.yaml`."""

    organisations: dict[str, Organisation]
    workers: dict[str, Worker]

    def actor(self, key: str, on: date) -> Actor:
        """A worker as they act on a day."""
        return there(selectors.worker_as_actor(self.workers[key].id, on))


def written() -> dict[str, Any]:
    """`cast.yaml` as it is written."""
    return dict(yaml.safe_load(resources.files(__package__).joinpath("cast.yaml").read_text("utf-8")))


def found_cast(at: datetime, ids: Mapping[str, UUID] | None = None) -> Cast:
    """All organisations, workers, roles, limits and delegations. The founder keeps no role.

    `ids` are the workers' own, by key, where they have a door key already.
    """
    script, principal = written(), uuid4()
    founder = Actor(ActorKind.WORKER, principal, "The founder of the demo borough")
    with sessions.session(principal, "found the demo borough"):
        organisations = {entry["slug"]: _found(entry, founder, at) for entry in script["organisations"]}
        workers = {
            key: _employ(entry, organisations, (ids or {}).get(key) or uuid4(), founder, at)
            for key, entry in script["workers"].items()
        }
        cast = Cast(organisations, workers)
        _name_officers(script, cast, founder, at)
        for entry in script["delegations"]:
            _delegate(entry, cast, founder, at)
        for key, entry in script["workers"].items():
            for role in entry["roles"]:
                actions.give_role(worker=workers[key], role=Role(role), by=founder, at=at, starts=OPENED)
        for slug, limits in script["limits"].items():
            _limit(slug, limits, cast, founder, at)
    return cast


def _found(entry: dict[str, Any], by: Actor, at: datetime) -> Organisation:
    details = {key: value for key, value in entry.items() if key != "escalates_to"}
    return actions.found_organisation(by=by, at=at, **details)


def _employ(
    entry: dict[str, Any], organisations: dict[str, Organisation], worker_id: UUID, by: Actor, at: datetime
) -> Worker:
    return actions.employ(
        id=worker_id,
        organisation=organisations[entry["at"]],
        by=by,
        at=at,
        starts=OPENED,
        name=entry["name"],
        job_title=entry["title"],
        phone=organisations[entry["at"]].helpline,
        registration="made up" if entry.get("registered") else "",
        registered_until=entry.get("registered"),
        trained_assessor_on=entry.get("trained"),
        trained_deafblind_on=entry.get("deafblind"),
    )


def _name_officers(script: dict[str, Any], cast: Cast, by: Actor, at: datetime) -> None:
    for entry in script["organisations"]:
        if "escalates_to" in entry:
            organisation, officer = cast.organisations[entry["slug"]], cast.workers[entry["escalates_to"]]
            actions.name_officer(organisation=organisation, officer=officer, by=by, at=at)


def _delegate(entry: dict[str, Any], cast: Cast, by: Actor, at: datetime) -> None:
    actions.delegate(
        council=cast.organisations[entry["council"]],
        practice=cast.organisations[entry["practice"]],
        functions=[Function(function) for function in entry["functions"]],
        basis=Basis(entry["basis"]),
        for_whom=entry["for_whom"],
        weekly_limit_pence=entry["weekly_limit"] * 100,
        starts=date(at.year - 1, at.month, 1),
        ends=date(at.year - 1 + entry["years"], at.month, 1),
        decided_by=cast.workers[entry["decided_by"]],
        by=by,
        at=at,
    )


def _limit(slug: str, limits: dict[str, int], cast: Cast, by: Actor, at: datetime) -> None:
    organisation = cast.organisations[slug]
    decided_by = there(organisation.escalates_to)
    for role, pounds in limits.items():
        actions.set_limit(
            organisation=organisation, role=Role(role), weekly_pence=pounds * 100, starts=OPENED,
            decided_by=decided_by, by=by, at=at,
        )  # fmt: skip
