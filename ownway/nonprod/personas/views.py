"""Choose whom to be."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from ownway.journey.practices.models import Worker
from ownway.platform.access.actor import ActorKind
from ownway.platform.access.doors import Public, door
from ownway.platform.accounts import actions as accounts
from ownway.platform.accounts.signing_in import sign_in_as
from ownway.platform.design_system.pages import Page


@door(Public("signs in as an invented person, outside production only"))
def choose(request: HttpRequest) -> HttpResponse:
    """Everybody invented, and a button to be them."""
    if request.method == "POST":
        principal = request.POST["principal"]
        sign_in_as(request, accounts.account_of(principal) or accounts.open_account(ActorKind.WORKER, principal))
        return redirect("public:work")
    workers = Worker.objects.select_related("organisation").order_by("organisation__name", "name")
    return render(
        request, "personas/choose.html", {"page": Page(heading=_("Who would you like to be?")), "workers": workers}
    )
