"""Open and close access, in the transaction that writes the reason for it. Thin names over the schema `access`."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import connection

from ownway.platform.access.privacy import Level


def register(person: UUID, home: UUID, why: str) -> None:
    """A new person at a responsible organisation; whoever registers them sees them."""
    _call("register", person, home, why)


def transfer(person: UUID, home: UUID) -> None:
    """Another organisation becomes responsible."""
    _call("transfer", person, home)


def open_reach(
    principal: UUID, person: UUID, level: Level, why: str, starts: datetime, until: datetime | None = None
) -> None:
    """This principal or group may see this person. Refused to a session that does not reach the person itself."""
    _call("open_reach", principal, person, str(level), why, starts, until)


def close_reach(principal: UUID, person: UUID, why: str, at: datetime) -> None:
    """The reason has ended; it shuts at that moment, in open sessions too."""
    _call("close_reach", principal, person, why, at)


def open_scope(
    principal: UUID,
    home: UUID,
    why: str,
    starts: datetime,
    until: datetime | None = None,
    level: str = "record",
) -> None:
    """This principal may see everybody the organisation is responsible for. Only its stewards may say so."""
    _call("open_scope", principal, home, level, why, starts, until)


def close_scope(principal: UUID, home: UUID, why: str, at: datetime) -> None:
    """The broad reason has ended."""
    _call("close_scope", principal, home, why, at)


def join_group(principal: UUID, group: UUID, starts: datetime, until: datetime | None = None) -> None:
    """The principal shares what is open to the group."""
    _call("join_group", principal, group, starts, until)


def leave_group(principal: UUID, group: UUID, at: datetime) -> None:
    """The principal leaves the group."""
    _call("leave_group", principal, group, at)


def seal(person: UUID, why: str, starts: datetime, until: datetime | None = None) -> None:
    """Hide a person from everybody but themselves, whoever seals, and those given a key."""
    _call("seal_person", person, why, starts, until)


def give_seal_key(principal: UUID, person: UUID, why: str, starts: datetime, until: datetime) -> None:
    """Open a seal for one principal, for one of the three recorded reasons."""
    _call("open_seal", principal, person, why, starts, until)


def _call(function: str, *arguments: Any) -> None:
    marks = ", ".join(["%s"] * len(arguments))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT access.{function}({marks})", arguments)
