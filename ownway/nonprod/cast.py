"""Found the invented organisations and employ their workers, through the real actions."""

from dataclasses import dataclass
from datetime import date, datetime
from importlib import resources
from typing import Any
from uuid import uuid4

import yaml

from ownway.journey.practices import actions, selectors
from ownway.journey.practices.functions import Basis, Function
from ownway.journey.practices.models import Organisation, Worker
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
        return selectors.worker_as_actor(self.workers[key].id, on)


def found_cast(at: datetime) -> Cast:
    """All organisations, workers, roles, limits and delegations. The founder keeps no role."""
    written = yaml.safe_load(resources.files(__package__).joinpath("cast.yaml").read_text("utf-8"))
    founder = Actor(ActorKind.WORKER, uuid4(), "The founder of the demo borough")
    with sessions.session(founder.principal, "found the demo borough"):
        organisations = {entry["slug"]: _found(entry, founder, at) for entry in written["organisations"]}
        workers = {key: _employ(entry, organisations, founder, at) for key, entry in written["workers"].items()}
        cast = Cast(organisations, workers)
        _name_officers(written, cast)
        for entry in written["delegations"]:
            _delegate(entry, cast, founder, at)
        for key, entry in written["workers"].items():
            for role in entry["roles"]:
                actions.give_role(worker=workers[key], role=Role(role), by=founder, at=at, starts=OPENED)
        for slug, limits in written["limits"].items():
            _limit(slug, limits, cast, founder, at)
    return cast


def _found(entry: dict[str, Any], by: Actor, at: datetime) -> Organisation:
    details = {key: value for key, value in entry.items() if key != "escalates_to"}
    return actions.found_organisation(by=by, at=at, **details)


def _employ(entry: dict[str, Any], organisations: dict[str, Organisation], by: Actor, at: datetime) -> Worker:
    return actions.employ(
        organisation=organisations[entry["at"]],
        by=by,
        at=at,
        starts=OPENED,
        name=entry["name"],
        job_title=entry["title"],
        phone=organisations[entry["at"]].helpline,
        registration="SW12345" if entry.get("registered") else "",
        registered_until=entry.get("registered"),
        trained_assessor_on=entry.get("trained"),
        trained_deafblind_on=entry.get("deafblind"),
    )


def _name_officers(written: dict[str, Any], cast: Cast) -> None:
    for entry in written["organisations"]:
        if "escalates_to" in entry:
            organisation = cast.organisations[entry["slug"]]
            organisation.escalates_to = cast.workers[entry["escalates_to"]]
            organisation.save(update_fields=["escalates_to"])


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
    decided_by = organisation.escalates_to
    for role, pounds in limits.items():
        actions.set_limit(
            organisation=organisation, role=Role(role), weekly_pence=pounds * 100, starts=OPENED,
            decided_by=decided_by, by=by, at=at,
        )  # fmt: skip
