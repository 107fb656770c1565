"""Autosave: the page posts what is typed, a few seconds after the typing stops."""

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_POST

from ownway.platform.access.doors import Public, door
from ownway.platform.drafts import keeping, tokens
from ownway.platform.drafts.middleware import repeatable


@repeatable
@door(Public("keeps what is typed under the form's own signed token; shows nothing"))
@require_POST
def autosave(request: HttpRequest) -> HttpResponse:
    """204 when kept; 400 for a form that is not ours; 409 before somebody has an account to keep it under."""
    token = tokens.read(request.POST.get(tokens.FIELD, ""))
    if token is None:
        return HttpResponse(status=400)
    if token.principal is None:
        return HttpResponse(status=409)
    keeping.keep(token.principal, token.path, request.POST, timezone.now())
    return HttpResponse(status=204)
