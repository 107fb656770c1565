"""A first contact without an account: who you write to, what it takes, and one press to begin."""

from dataclasses import dataclass, replace
from uuid import UUID, uuid4

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.people import actions as people
from ownway.journey.practices import selectors as practices
from ownway.platform.access.actor import Actor, ActorKind
from ownway.platform.access.doors import Public, door
from ownway.platform.accounts import actions as accounts
from ownway.platform.accounts.signing_in import sign_in_as
from ownway.platform.design_system.components import Link
from ownway.platform.design_system.pages import frame_of, surround
from ownway.portals.public.pages import PublicPage, shown
from ownway.portals.shared.frames import theme_of
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request

SELF = "made contact"


@dataclass(frozen=True, kw_only=True)
class BeginPage(PublicPage):
    """Before the first question. `begun` is the reader's own page, if they have one."""

    begun: str


@door(Public("begins a first contact as oneself; opens nobody else's record"))
def begin(request: Request, slug: str) -> HttpResponse:
    """Begin: this browser is signed in as the new person, so that nothing typed is lost."""
    organisation = practices.organisation_by_slug(slug)
    if organisation is None:
        raise Http404
    if request.method == "POST":
        return redirect("me:talk", person_id=_registered(request, organisation.id), question_set="contact")
    surround(request, replace(frame_of(request), theme=theme_of(organisation.id)))
    page = BeginPage(
        heading=_("Tell us what is happening"),
        back=reverse("public:home"),
        lead=_("You are getting in touch with %(name)s.") % {"name": organisation.name},
        parts=_before(),
        exit=True,
        begun=reverse("me:start") if request.actor.kind is ActorKind.PERSON else "",
    )
    return shown(request, page, "begin")


@door(Public("thanks somebody who wrote for somebody else; reads nothing"))
def told(request: Request) -> HttpResponse:
    """Who gets in touch for somebody else ends here: what they wrote belongs to that person now."""
    words = [
        _("A named person reads what you wrote and settles who helps first."),
        _("They talk with the person it is about, in the way you said is safe, before anything is decided."),
        _("What you wrote is now part of that person's own record. You do not see it again unless they choose you "
          "to help them."),
    ]  # fmt: skip
    links = [Link(_("What happens next, step by step"), reverse("public:what-happens"))]
    page = PublicPage(
        heading=_("Thank you. We have what you told us."), parts=[Part(words=words, links=links), _for_yourself()]
    )
    return shown(request, page)


def _registered(request: Request, home_id: UUID) -> UUID:
    """A new person, whose browser this is."""
    person_id = uuid4()
    sign_in_as(request, accounts.open_account(ActorKind.PERSON, person_id))
    actor = Actor(ActorKind.PERSON, person_id)
    people.register(person_id=person_id, home_id=home_id, name="", by=actor, at=timezone.now(), why=SELF)
    return person_id


def _before() -> list[Part]:
    """What it takes, said before the first question."""
    return [
        Part(
            bullets=[
                _("It takes about five minutes: ten short questions, in your own words."),
                _("You can leave out any question, stop at any time, and come back."),
                _("You need no account, no e-mail address and no papers."),
                _("You can do it for yourself, or for somebody you help."),
            ]
        ),
        Part(
            heading=_("Who reads it"),
            words=[_("Workers of this organisation who help you. You can see on your page who looked, and when.")],
        ),
    ]


def _for_yourself() -> Part:
    words = _("If you help somebody unpaid, you have rights of your own. You can ask for support for yourself, too.")
    return Part(
        heading=_("And you?"), words=[words], links=[Link(_("Get in touch for myself"), reverse("public:home"))]
    )
