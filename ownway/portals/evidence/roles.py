"""Who may do what: every role as a sentence, with what it may do and how far it sees."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from ownway.platform.access.roles import Role
from ownway.platform.design_system.pages import Page
from ownway.portals.shared.roles import RoleInWords, in_words


@dataclass(frozen=True, kw_only=True)
class RolesPage(Page):
    """Every role of the field."""

    roles: tuple[RoleInWords, ...]


def roles_page() -> RolesPage:
    """The roles in the order of the code that keeps them."""
    return RolesPage(heading=_("Who may do what"), roles=tuple(in_words(role) for role in Role))
