"""Who is in front of the screen, as every page sees them."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from django.core.exceptions import PermissionDenied

from ownway.platform.access.roles import Permission, Role, permissions_of


class ActorKind(StrEnum):
    """The three ways to be here."""

    NOBODY = "nobody"
    PERSON = "person"  # draws on support, cares, or helps somebody who chose them
    WORKER = "worker"


@dataclass(frozen=True)
class Actor:
    """A signed-in principal, or nobody."""

    kind: ActorKind = ActorKind.NOBODY
    principal: UUID | None = None
    name: str = ""
    organisation_id: UUID | None = None
    organisation_name: str = ""
    roles: frozenset[Role] = frozenset()

    @property
    def permissions(self) -> frozenset[Permission]:
        """What the roles allow, delegation and state apart."""
        return permissions_of(self.roles)

    @property
    def named(self) -> UUID:
        """The principal, where there must be one: nothing is written, and nothing decided, by nobody."""
        if self.principal is None:
            raise PermissionDenied
        return self.principal

    def holds(self, permission: Permission) -> bool:
        """Whether any role carries the permission."""
        return permission in self.permissions


NOBODY = Actor()
