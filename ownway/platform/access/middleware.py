"""One transaction a request, opened as the person who signed in, and everything inside it, templates included."""

from collections.abc import Callable
from datetime import datetime, timedelta

from django.conf import settings
from django.contrib.auth import logout
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.module_loading import import_string

from ownway.platform.access import sessions
from ownway.platform.access.actor import NOBODY, Actor

TOKEN, UNTIL, SEEN = "access_token", "access_until", "access_seen"  # names of session entries

GetResponse = Callable[[HttpRequest], HttpResponse]


class AccessMiddleware:
    """Shows the session's token to the database and says who is here as `request.actor`.

    ATOMIC_REQUESTS would end before a lazy template renders; this transaction spans it. Django turns an exception
    into a response before it reaches here, so `process_exception` is where a failed request loses its writes.
    """

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response
        self.load_actor: Callable[[HttpRequest], Actor] = import_string(settings.ACTOR_LOADER)

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with transaction.atomic():
            request.actor = self._enter(request)  # type: ignore[attr-defined]
            response = self.get_response(request)
            if response.status_code >= 500:
                transaction.set_rollback(True)
        return response

    def process_exception(self, request: HttpRequest, exception: Exception) -> None:
        transaction.set_rollback(True)

    def _enter(self, request: HttpRequest) -> Actor:
        token = request.session.get(TOKEN) if request.user.is_authenticated else None
        if token is None:
            return NOBODY
        now = timezone.now()
        if request.session[UNTIL] < now.isoformat():
            logout(request)
            return NOBODY
        self._keep_awake(request, now)
        sessions.show(token)
        return self.load_actor(request)

    def _keep_awake(self, request: HttpRequest, now: datetime) -> None:
        """Idle time starts again; written at most once a minute."""
        if now - datetime.fromisoformat(request.session[SEEN]) > timedelta(minutes=1):
            request.session[SEEN] = now.isoformat()
