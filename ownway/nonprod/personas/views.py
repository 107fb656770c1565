"""Choose whom to be."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache

from ownway.nonprod.borough import is_seeded
from ownway.nonprod.personas import everybody
from ownway.nonprod.personas.choosing import choose_page
from ownway.platform.access.actor import ActorKind
from ownway.platform.access.doors import Public, door
from ownway.platform.accounts.signing_in import sign_in_as
from ownway.platform.drafts.middleware import repeatable
from ownway.portals.shared.request import Request

HOME = {ActorKind.PERSON: "me:start", ActorKind.WORKER: "public:work"}


@door(Public("signs in as an invented person, outside production only"))
@repeatable  # to be somebody twice is no second effect
@never_cache  # a page from before the last sign-in would carry that session's token
def choose(request: Request) -> HttpResponse:
    """Everybody invented, and a button to be them."""
    if request.method != "POST":
        return render(request, "personas/choose.html", {"page": choose_page(seeded=is_seeded())})
    persona = everybody.find(request.POST.get("persona", ""))
    account = None if persona is None else everybody.account_of(persona)
    if persona is None or account is None:
        raise Http404
    sign_in_as(request, account)
    return redirect(HOME[persona.kind])
