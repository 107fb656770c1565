"""Pages for everybody."""

from dataclasses import dataclass
from uuid import uuid4

from django.contrib.auth import logout
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.people import actions as people
from ownway.journey.practices import selectors as practices
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.access.doors import Public, door
from ownway.platform.access.middleware import SEEN
from ownway.platform.access.roles import Permission
from ownway.platform.accounts import actions as accounts
from ownway.platform.accounts.signing_in import sign_in_as
from ownway.platform.design_system.components import Link
from ownway.platform.design_system.pages import Page

SELF = "made contact"
PORTAL_OF = (
    (Permission.CALL_IN, "lead:today"),
    (Permission.DECIDE_CHARGE, "lead:today"),
    (Permission.WORK_WITH_PEOPLE, "work:today"),
    (Permission.GIVE_REVIEW, "partners:today"),
    (Permission.KEEP_ORGANISATION, "admin:organisations"),
    (Permission.SEE_MEASURES, "evidence:meter"),
)


@dataclass(frozen=True, kw_only=True)
class HomePage(Page):
    """The first page: where to begin, where to sign in."""

    organisations: tuple[Link, ...]


@door(Public("says what this is; no record is read"))
def home(request: HttpRequest) -> HttpResponse:
    """The first page."""
    places = tuple(
        Link(organisation.name, reverse("public:begin", args=[organisation.slug]))
        for organisation in practices.where_to_begin()
    )
    return render(
        request, "public/home.html", {"page": HomePage(heading=_("Your support, your way"), organisations=places)}
    )


@door(Public("leads a worker to the portal of their role; reads nothing"))
def work(request: HttpRequest) -> HttpResponse:
    """After signing in, workers go where their role belongs."""
    place = next((name for permission, name in PORTAL_OF if request.actor.holds(permission)), "public:home")
    return redirect(place)


@door(Public("begins a first contact as oneself; opens nobody else's record"))
def begin(request: HttpRequest, slug: str) -> HttpResponse:
    """Begin a first contact without an account: this browser is signed in as the new person."""
    organisation = practices.organisation_by_slug(slug)
    if organisation is None:
        raise Http404
    if request.method != "POST":
        page = Page(heading=_("Tell us what is happening"), back=reverse("public:home"))
        return render(request, "public/begin.html", {"page": page, "organisation": organisation})
    person_id = uuid4()
    sign_in_as(request, accounts.open_account(ActorKind.PERSON, person_id))
    actor = Actor(ActorKind.PERSON, person_id)
    people.register(person_id=person_id, home_id=organisation.id, name="", by=actor, at=timezone.now(), why=SELF)
    return redirect("me:talk", person_id=person_id, question_set="contact")


@door(Public("prolongs this browser's own session"))
def keep(request: HttpRequest) -> HttpResponse:
    """The reader is still there: idle time starts again."""
    if request.user.is_authenticated:
        request.session[SEEN] = timezone.now().isoformat()
    return HttpResponse(status=204)


@door(Public("says what happened to a session; reads nothing"))
def timed_out(request: HttpRequest) -> HttpResponse:
    """The session ended; what was typed is kept."""
    return render(request, "public/timed_out.html", {"page": Page(heading=_("You were signed out to keep you safe"))})


@door(Public("leaves quickly; ends this browser's session"))
def leave(request: HttpRequest) -> HttpResponse:
    """Exit this page: the session ends, then a page about the weather."""
    logout(request)
    return HttpResponseRedirect("https://www.bbc.co.uk/weather")
