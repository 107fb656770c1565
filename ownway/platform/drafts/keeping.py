"""Keep what was typed; give it back to the same principal on the same page; forget it when it was sent."""

import base64
import hashlib
from datetime import datetime, timedelta
from uuid import UUID

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.http import QueryDict
from django.utils import timezone

from ownway.platform.access.request import ActorRequest
from ownway.platform.drafts.models import Draft
from ownway.platform.drafts.tokens import FIELD

LIFE = timedelta(days=28)
_NEVER_KEPT = (FIELD, "csrfmiddlewaretoken", "password")


def keep(principal: UUID, path: str, typed: QueryDict, at: datetime) -> None:
    """Save a form as typed, over what was kept before."""
    fields = typed.copy()
    for name in _NEVER_KEPT:
        fields.pop(name, None)
    Draft.objects.update_or_create(
        principal=principal,
        path=path,
        defaults={"body": _cipher().encrypt(fields.urlencode().encode()), "kept_at": at},
    )


def kept(principal: UUID, path: str, at: datetime) -> QueryDict | None:
    """What this principal typed on this page and never sent, or None."""
    draft = Draft.objects.filter(principal=principal, path=path, kept_at__gt=at - LIFE).first()
    if draft is None:
        return None
    try:
        return QueryDict(_cipher().decrypt(bytes(draft.body)))
    except InvalidToken:  # the secret key was changed since; the words cannot be read by anybody
        return None


def forget(principal: UUID, path: str) -> None:
    """It was sent, or the person threw it away."""
    Draft.objects.filter(principal=principal, path=path).delete()


def typed(request: ActorRequest) -> QueryDict | None:
    """What to fill a page's form with: what was just sent, else what was kept, else nothing.

    A form filled from a draft is shown, never acted on: views act on POST alone. A view that shows it says so with
    `request.from_draft`.
    """
    request.from_draft = False
    if request.method == "POST":
        return request.POST
    if request.actor.principal is None:
        return None
    found = kept(request.actor.principal, request.path, timezone.now())
    request.from_draft = found is not None
    return found


def _cipher() -> Fernet:
    key = hashlib.blake2b(settings.SECRET_KEY.encode(), digest_size=32, person=b"ownway-drafts").digest()
    return Fernet(base64.urlsafe_b64encode(key))
