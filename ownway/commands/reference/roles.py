"""Roles and what they may do, from the role profiles."""

from ownway.commands.reference.markdown import head, row
from ownway.platform.access.roles import PROFILES, Permission, Role

OPENING = (
    "A role is a sentence and a set of permissions. A permission opens pages; whether a worker may do something to "
    "somebody now is also asked of the delegation, the limit and the state (`may.py`)."
)


def page() -> str:
    """A sentence a role, and a table of permissions."""
    lines = ["# Roles", "", OPENING, ""]
    lines += head("Role", "In a sentence", "Sees", "Registered")
    lines += [
        row(role, profile.sentence, profile.scope, "yes" if profile.registered_profession else "")
        for role, profile in PROFILES.items()
    ]
    lines += ["", "## Who may do what", "", *head("Permission", *(str(role).replace("_", " ") for role in Role))]
    for permission in Permission:
        lines.append(row(permission, *("x" if permission in PROFILES[role].permissions else "" for role in Role)))
    return "\n".join(lines)
