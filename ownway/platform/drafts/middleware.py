"""One form, one effect; and a form sent after the session ended is kept, not lost."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.views import redirect_to_login
from django.db import connection
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone

from ownway.platform.access.request import ActorRequest
from ownway.platform.drafts import keeping, tokens
from ownway.platform.drafts.models import SentForm

View = Callable[..., HttpResponse]


def repeatable(view: View) -> View:
    """A POST that may come twice without harm (autosave): it needs no one-use token."""
    view.repeatable = True  # type: ignore[attr-defined]
    return view


class OnceMiddleware:
    """Claims a form's token in the transaction of its effect. The second of two equal posts waits for the first, then
    goes where the first went."""

    def __init__(self, get_response: Callable[[ActorRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: ActorRequest) -> HttpResponse:
        response = self.get_response(request)
        token: tokens.FormToken | None = getattr(request, "form_token", None)
        if token is not None:
            self._settle(request, response, token)
        return response

    def process_view(self, request: ActorRequest, view: View, args: Any, kwargs: Any) -> HttpResponse | None:
        if request.method != "POST" or getattr(view, "repeatable", False):
            return None
        token = tokens.read(request.POST.get(tokens.FIELD, ""))
        if token is None:
            return render(request, "errors/form_not_ours.html", status=400)
        if token.principal and request.actor.principal is None:
            keeping.keep(token.principal, request.path, request.POST, timezone.now())
            return redirect_to_login(request.path)
        return self._claim(request, token)

    def _claim(self, request: ActorRequest, token: tokens.FormToken) -> HttpResponse | None:
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO drafts_sentform (token, location, sent_at) VALUES (%s, '', now()) ON CONFLICT DO NOTHING",
                [token.key],
            )
            if cursor.rowcount:
                request.form_token = token  # type: ignore[attr-defined]
                return None
        first = SentForm.objects.get(token=token.key)
        return HttpResponseRedirect(first.location or request.path)

    def _settle(self, request: ActorRequest, response: HttpResponse, token: tokens.FormToken) -> None:
        """A redirect is an effect and is remembered; a page shown again for correction frees the token."""
        if response.status_code in (302, 303):
            SentForm.objects.filter(token=token.key).update(location=response["Location"][:500])
            if token.principal:
                keeping.forget(token.principal, token.path)
        else:
            SentForm.objects.filter(token=token.key).delete()
