"""Every page has a door: a declared rule of who may come in. A route without one fails a test, and answers nobody.

    @door(Staff(Permission.TRIAGE))
    def triage(request, person_id): ...

The door asks who somebody is and which roles they hold. Whose record they may see is asked of the database, where
another person's record does not exist: 404.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, Protocol

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _

from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.access.roles import Permission

View = Callable[..., HttpResponse]


class Rule(Protocol):
    """Who may come in."""

    @property
    def kinds(self) -> frozenset[ActorKind]:
        """The ways to be here that this door is for."""

    def refusal(self, actor: Actor) -> str | None:
        """A plain sentence why not, or None to come in."""


@dataclass(frozen=True)
class Public:
    """Anybody. The reason says why no record is at risk."""

    reason: str
    kinds: frozenset[ActorKind] = frozenset(ActorKind)

    def refusal(self, actor: Actor) -> str | None:
        return None


@dataclass(frozen=True)
class People:
    """The person themself, or a helper they chose."""

    kinds: frozenset[ActorKind] = frozenset({ActorKind.PERSON})

    def refusal(self, actor: Actor) -> str | None:
        return None


@dataclass(frozen=True)
class Staff:
    """A worker one of whose roles carries one of the permissions."""

    permissions: tuple[Permission, ...]
    kinds: frozenset[ActorKind] = frozenset({ActorKind.WORKER})

    def __init__(self, *permissions: Permission) -> None:
        object.__setattr__(self, "permissions", permissions)

    def refusal(self, actor: Actor) -> str | None:
        if any(actor.holds(permission) for permission in self.permissions):
            return None
        return _("Your role does not open this page. Your team's lead can tell you who can help.")


def door(rule: Rule) -> Callable[[View], View]:
    """Declare a view's rule and keep it."""

    def declare(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            turned_away = _turn_away(request, rule)
            return turned_away or view(request, *args, **kwargs)

        guarded.door = rule  # type: ignore[attr-defined]
        return guarded

    return declare


def _turn_away(request: HttpRequest, rule: Rule) -> HttpResponse | None:
    actor: Actor = request.actor  # type: ignore[attr-defined]
    if actor.kind not in rule.kinds:
        if actor.kind is ActorKind.NOBODY:
            return redirect_to_login(request.get_full_path())
        raise Http404
    sentence = rule.refusal(actor)
    if sentence:
        raise PermissionDenied(sentence)
    return None
