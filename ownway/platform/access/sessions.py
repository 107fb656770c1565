"""Access sessions: who is asking, for what purpose, until when.

The gate mints a session and hands out a random token; the application shows the token once a transaction, and every
policy asks the database whose it is. Nothing but transaction-local settings exists, because a pooled connection would
carry anything else into somebody else's request.
"""

import hashlib
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import connections, transaction
from django.utils import timezone

ABSOLUTE_LIFE = timedelta(hours=12)


def mint(principal: UUID, purpose: str, until: datetime) -> str:
    """A new session's token. Only its hash is stored. Sign-in and jobs alone call this."""
    token = secrets.token_urlsafe(32)
    _gate("SELECT access.mint(%s, %s, %s, %s)", [_hash(token), principal, purpose, until])
    return token


def end(token: str) -> None:
    """Close a session at once, wherever it is in use."""
    _gate("SELECT access.end_session(%s)", [_hash(token)])


def show(token: str) -> None:
    """Make this transaction the session's. Needs an open transaction."""
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT set_config('access.token', %s, true)", [token])


@contextmanager
def session(principal: UUID, purpose: str, life: timedelta = ABSOLUTE_LIFE) -> Iterator[None]:
    """A transaction in which the database answers as this principal may see it; for commands, jobs and tests."""
    token = mint(principal, purpose, timezone.now() + life)
    try:
        with transaction.atomic():
            before = _shown()
            show(token)
            yield
            show(before)
    finally:
        end(token)


def _shown() -> str:
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT current_setting('access.token', true)")
        return cursor.fetchone()[0] or ""


def _hash(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _gate(query: str, parameters: list[Any]) -> None:
    with connections["gate"].cursor() as cursor:
        cursor.execute(query, parameters)
