"""What happens at sign-in and sign-out: an access session is minted, and ended."""

import secrets
from datetime import timedelta
from importlib import resources
from typing import Any, cast

from django.contrib.auth import login, update_session_auth_hash
from django.http import HttpRequest
from django.utils import timezone

from ownway.platform.access import sessions
from ownway.platform.access.actor import ActorKind
from ownway.platform.access.middleware import SEEN, TOKEN, UNTIL
from ownway.platform.accounts.models import Account

IDLE = {ActorKind.PERSON: timedelta(minutes=60), ActorKind.WORKER: timedelta(minutes=30)}
ABSOLUTE = {ActorKind.PERSON: timedelta(hours=24), ActorKind.WORKER: timedelta(hours=12)}
UNMISTAKABLE = "23456789BCDFGHJKMNPQRSTVWXYZ"  # no 0/O, 1/I/L, no vowels that could spell a word


def begin(request: HttpRequest, user: Account, **_: Any) -> None:
    """Mint the access session and set the idle and absolute ends (docs/explanation/signing-in)."""
    kind, now = ActorKind(user.kind), timezone.now()
    until = now + ABSOLUTE[kind]
    request.session[TOKEN] = sessions.mint(user.principal, "web", until)
    request.session[UNTIL], request.session[SEEN] = until.isoformat(), now.isoformat()
    let_idle_time_end(request, user)


def let_idle_time_end(request: HttpRequest, user: Account | None = None) -> None:
    """A session that nobody uses ends; libraries that sign in set an end of their own."""
    kind = ActorKind((user or account_behind(request)).kind)
    request.session.set_expiry(int(IDLE[kind].total_seconds()))


def account_behind(request: HttpRequest) -> Account:
    """The account signed in here. Ask only where somebody is."""
    return cast("Account", request.user)


def finish(request: HttpRequest, **_: Any) -> None:
    """End the access session wherever it is still open."""
    token = request.session.get(TOKEN)
    if token:
        sessions.end(token)


def new_return_code() -> tuple[str, str]:
    """A reference and a passphrase, for somebody without an e-mail address or who would rather not give one."""
    reference = "-".join("".join(secrets.choice(UNMISTAKABLE) for _ in range(4)) for _ in range(3))
    words = resources.files(__package__).joinpath("words.txt").read_text("utf-8").split()
    return reference, " ".join(secrets.choice(words) for _ in range(5))


def stay_signed_in(request: HttpRequest, account: Account) -> None:
    """This browser goes on after its own password changed; others that used the old one are signed out."""
    update_session_auth_hash(request, account)


def sign_in_as(request: HttpRequest, account: Account) -> None:
    """Sign this browser in without asking: somebody who has just begun, or a demo persona."""
    login(request, account, backend="django.contrib.auth.backends.ModelBackend")
    sessions.show(request.session[TOKEN])
