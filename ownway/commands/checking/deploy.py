"""What a server that people use must have beside a sound database."""

import os
from collections.abc import Iterator, Mapping

from django.conf import settings
from django.core import checks as django_checks

from ownway.commands.checking import Check

LOCAL = {"localhost", "127.0.0.1", "[::1]"}
NOT_OURS = {"security.W021"}  # preloading HSTS is the domain owner's to ask for


def checks(hosted: bool) -> Mapping[str, Check]:
    """Every check; `hosted` says whether a database server was named before ours was started."""

    def database_is_hosted() -> Iterator[str]:
        if not hosted:
            yield "the embedded server is for trying: set DATABASE_URL, see docs/how-to/your-own-postgresql.md"

    return {
        "a database server of its own": database_is_hosted,
        "nothing of the demo": without_demo,
        "secrets and addresses are given": given,
        "Django's checks for a server": django_for_a_server,
    }


def without_demo() -> Iterator[str]:
    """Nobody can sign in as somebody invented, and no error page tells of the code."""
    from ownway.platform.accounts.models import Account

    if settings.NONPROD:
        yield "personas and the gallery are on: unset OWNWAY_NONPROD, or start with --empty"
    if settings.DEBUG:
        yield "error pages show code and settings: unset OWNWAY_DEBUG"
    invented = Account.objects.filter(username__startswith="persona-").count()
    if invented:
        yield f"{invented} accounts of the demo are in this database: use one that never had the demo borough"


def given() -> Iterator[str]:
    """The key comes from outside, browsers come by names that are ours, and by TLS alone."""
    if not os.environ.get("OWNWAY_SECRET_KEY"):
        yield "the secret key lies in the data folder: set OWNWAY_SECRET_KEY from your secret store"
    if set(settings.ALLOWED_HOSTS) <= LOCAL:
        yield "only this machine is answered: set OWNWAY_HOSTS to the names people use"
    if not settings.SECURE:
        yield "cookies travel without TLS: set OWNWAY_SECURE=1 behind a proxy that has a certificate"


def django_for_a_server() -> Iterator[str]:
    """Django's own deployment checks."""
    for message in django_checks.run_checks(include_deployment_checks=True):
        if message.id not in NOT_OURS:
            yield f"{message.id}: {message.msg}"
