"""The token in every form: whose it is, for which page, and good for one effect."""

import hashlib
import secrets
from dataclasses import dataclass
from uuid import UUID

from django.core import signing

from ownway.platform.access.request import ActorRequest

FIELD = "_once"
_SALT = "ownway.form"


@dataclass(frozen=True)
class FormToken:
    """What a form says about itself, signed by us."""

    principal: UUID | None
    path: str
    key: str


def issue(request: ActorRequest) -> str:
    """A new token for the page in front of this person."""
    principal = request.actor.principal
    parts = [str(principal or ""), request.path, secrets.token_urlsafe(12)]
    return signing.dumps(parts, salt=_SALT, compress=True)


def read(text: str) -> FormToken | None:
    """The token's content, or None for one we did not sign."""
    try:
        principal, path, _ = signing.loads(text, salt=_SALT)
    except signing.BadSignature:
        return None
    return FormToken(UUID(principal) if principal else None, path, hashlib.sha256(text.encode()).hexdigest())
