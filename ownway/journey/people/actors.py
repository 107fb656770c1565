"""Who signed in: a worker with the roles of the day, or a person, or somebody a person chose to help."""

from uuid import UUID

from django.http import HttpRequest
from django.utils import timezone

from ownway.journey.people.models import Person
from ownway.journey.people.selectors import known_as
from ownway.journey.practices.selectors import worker_as_actor
from ownway.platform.access.actor import NOBODY, Actor, ActorKind
from ownway.platform.accounts.signing_in import account_behind


def actor_of(request: HttpRequest) -> Actor:
    """The actor behind an account; a worker who has left is nobody."""
    account = account_behind(request)
    if account.kind == ActorKind.WORKER:
        return worker_as_actor(account.principal, timezone.localdate()) or NOBODY
    name = _own_name(account.principal) or known_as(account.principal)
    return Actor(ActorKind.PERSON, account.principal, name or account.email or account.username)


def _own_name(principal: UUID) -> str:
    return Person.objects.filter(pk=principal).values_list("name", flat=True).first() or ""
