"""The reader's own session: kept awake, ended, left in a hurry; and where somebody belongs after signing in."""

from django.contrib.auth import logout
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.platform.access.actor import ActorKind
from ownway.platform.access.doors import Public, door
from ownway.platform.access.middleware import SEEN
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Link
from ownway.portals.public.pages import PublicPage, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request

PORTAL_OF = (
    (Permission.CALL_IN, "lead:today"),
    (Permission.DECIDE_CHARGE, "lead:today"),
    (Permission.WORK_WITH_PEOPLE, "work:today"),
    (Permission.GIVE_REVIEW, "partners:today"),
    (Permission.KEEP_ORGANISATION, "admin:organisations"),
    (Permission.SEE_MEASURES, "evidence:meter"),
)
WEATHER = "https://www.bbc.co.uk/weather"


@door(Public("leads somebody to the pages that are theirs; reads nothing"))
def arrive(request: Request) -> HttpResponse:
    """After signing in, people go to their own page and workers where their role belongs."""
    if request.actor.kind is ActorKind.PERSON:
        return redirect("me:start")
    return redirect(next((name for permission, name in PORTAL_OF if request.actor.holds(permission)), "public:home"))


@door(Public("prolongs this browser's own session"))
def keep(request: Request) -> HttpResponse:
    """The reader is still there: idle time starts again."""
    if request.user.is_authenticated:
        request.session[SEEN] = timezone.now().isoformat()
    return HttpResponse(status=204)


@door(Public("says what happened to a session; reads nothing"))
def timed_out(request: Request) -> HttpResponse:
    """The session ended by itself; what was typed is kept."""
    logout(request)
    words = [
        _("You did nothing on the page for a while, so we closed it. Nobody else can read it now."),
        _("What you typed is kept. Sign in again and you are back where you were."),
    ]
    again = Link(_("Sign in again"), reverse("account_login"))
    page = PublicPage(
        heading=_("You were signed out to keep you safe"), parts=[Part(words=words, button=again), _no_way_in()]
    )
    return shown(request, page)


@door(Public("says that somebody is signed out; reads nothing"))
def goodbye(request: Request) -> HttpResponse:
    """After signing out."""
    words = _("What you sent is with us. What you have not sent yet is kept for 28 days, and nobody chases you.")
    links = [
        Link(_("Sign in again"), reverse("account_login")),
        Link(_("Go to the first page"), reverse("public:home")),
    ]
    return shown(request, PublicPage(heading=_("You are signed out"), lead=words, parts=[Part(links=links)]))


@door(Public("leaves quickly; ends this browser's session"))
def leave(request: Request) -> HttpResponse:
    """Exit this page: the session ends, then a page about the weather."""
    logout(request)
    return HttpResponseRedirect(WEATHER)


def _no_way_in() -> Part:
    words = _("If you had no passphrase or password yet, ring us. We find what you wrote and give you a way in.")
    return Part(heading=_("You have no passphrase?"), words=[words])
