"""Let somebody help here: asked alone whether it is safe, told what they would see, then a code; and how it ends."""

from dataclasses import dataclass
from uuid import uuid4

from django.core import signing
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.people import actions
from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import AroundCard, HelpingCard
from ownway.platform.access.doors import People, door
from ownway.platform.accounts import actions as accounts
from ownway.platform.design_system.components import Link
from ownway.platform.design_system.fields import OneOf, Option
from ownway.platform.design_system.forms import Form
from ownway.portals.me.circle import somebody
from ownway.portals.me.later import CodePage
from ownway.portals.me.pages import FormPage, MyPage, Part, shown
from ownway.portals.me.who import alone, chosen, is_own, place
from ownway.portals.shared.acting import acted
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

SALT, MINUTES = "ownway.said-safe", 30
THEY_SEE = (
    gettext_lazy("what you told about your days, your health and your wishes"),
    gettext_lazy("your estimated budget, your plan and what it costs"),
    gettext_lazy("decisions about your needs and your plan"),
)
THEY_NEVER_SEE = (
    gettext_lazy("your worries and whether you are safe, and what else is for you alone"),
    gettext_lazy("your money, and what you pay"),
    gettext_lazy("your address, your letters, and who looked"),
)


class SafeForm(Form):
    """The question that is asked alone."""

    mark_optional = False
    safe = OneOf(
        gettext_lazy("Is it safe for you to have them help you here?"), required=True,
        missing=gettext_lazy("Choose an answer. You can also leave this page at once."),
        options=[
            Option("yes", gettext_lazy("Yes")),
            Option("no", gettext_lazy("No")),
            Option("unsure", gettext_lazy("I am not sure")),
        ],
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class HelperPage(MyPage):
    """Somebody who helps: what they see, and the two things that can be done about it."""

    name: str


@door(People())
@record("who helps")
@alone
def invite(request: Request, token: str) -> HttpResponse:
    """First, alone: is it safe? Only a yes leads on; any other answer adds nobody and is kept nowhere."""
    around, form = _not_helping(request, token), SafeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if form.cleaned_data["safe"] != "yes":
            return shown(request, _talk_first(request, around))
        said = signing.dumps([str(request.person.id), token], salt=SALT)
        return HttpResponseRedirect(f"{place(request, 'allow', token)}?said={said}")
    name = {"name": around.name}
    page = FormPage(
        heading=_("Before %(name)s helps you here") % name, back=place(request, "around", token), form=form,
        lead=_("Please answer this when you are alone. Nobody but you sees your answer."),
        after=_("If somebody is beside you now who should not see this, leave this page with the button at the top."),
    )  # fmt: skip
    return shown(request, page)


@door(People())
@record("who helps")
@alone
def allow(request: Request, token: str) -> HttpResponse:
    """What they would see and never see; with a yes, a code for them, shown once."""
    around = _not_helping(request, token)
    if not _said_safe(request, token):
        return HttpResponseRedirect(place(request, "invite", token))
    form, principal = Form(request.POST or None), uuid4()
    if acted(
        request,
        form,
        lambda: actions.attach_helper(
            around_id=around.id, principal=principal, said_safe=True, by=request.actor, at=timezone.now()
        ),
    ):
        return shown(request, _code(request, around, *accounts.give_return_code(principal)), "me/code.html")
    page = FormPage(
        heading=_("What %(name)s may see") % {"name": around.name}, back=place(request, "around", token), form=form,
        parts=_what_they_see(), submit=_("Let %(name)s help me here") % {"name": around.name},
        after=_("You can end it at any time, with one press and without a reason."),
    )  # fmt: skip
    return shown(request, page)


@door(People())
@record("who helps")
@alone
def helper(request: Request, token: str) -> HttpResponse:
    """Somebody who helps: since when, what they see, a new passphrase, an end."""
    around, helping = _helping(request, token)
    since = _("%(name)s helps you here since %(day)s.") % {
        "name": around.name, "day": date_format(helping.since, "j F Y"),
    }  # fmt: skip
    page = HelperPage(
        heading=around.name, back=place(request, "around", token), lead=since, parts=_what_they_see(), name=around.name
    )
    return shown(request, page, "me/helper.html", token=token)


@door(People())
@record("who helps")
@alone
def helper_code(request: Request, token: str) -> HttpResponse:
    """A new passphrase for somebody who lost theirs. The one before no longer opens."""
    around, helping = _helping(request, token)
    if request.method != "POST":
        return HttpResponseRedirect(place(request, "helper", token))
    return shown(request, _code(request, around, *accounts.give_return_code(helping.principal)), "me/code.html")


@door(People())
@record("who helps")
@alone
def end_helping(request: Request, token: str) -> HttpResponse:
    """The person ends it; from this moment the helper sees nothing."""
    _around, helping = _helping(request, token)
    if request.method == "POST":
        actions.end_helping(helping_id=helping.id, why="the person ended it", by=request.actor, at=timezone.now())
    return HttpResponseRedirect(place(request, "around", token))


@door(People())
@record("who helps")
@chosen
def stop(request: Request) -> HttpResponse:
    """The helper stops. Both may end it, and neither needs a reason."""
    if is_own(request):
        raise Http404
    own = next(one for one in people.circle(request.person.id) if one.principal == request.actor.named)
    helping, form = people.helping_of(request.person.id, own.id), Form(request.POST or None)
    why, now = "the helper stopped", timezone.now()
    if acted(request, form, lambda: actions.end_helping(helping_id=helping.id, why=why, by=request.actor, at=now)):
        return HttpResponseRedirect("/")
    lead = _("From then on you see nothing here any more. What you wrote stays, as said by you.")
    back = place(request, "home")
    return shown(
        request, FormPage(heading=_("Stop helping"), back=back, lead=lead, form=form, submit=_("Stop helping"))
    )


def _not_helping(request: Request, token: str) -> AroundCard:
    around = somebody(request, token)
    if around.helps_here:
        raise Http404
    return around


def _helping(request: Request, token: str) -> tuple[AroundCard, HelpingCard]:
    around = somebody(request, token)
    found = people.helping_of(request.person.id, around.id)
    if found is None:
        raise Http404
    return around, found


def _said_safe(request: Request, token: str) -> bool:
    """Whether the question was answered with yes, by this person about this helper, just now."""
    try:
        said = signing.loads(request.GET.get("said", ""), salt=SALT, max_age=MINUTES * 60)
    except signing.BadSignature:
        return False
    return said == [str(request.person.id), token]


def _what_they_see() -> list[Part]:
    return [
        Part(heading=_("They can read, and write for you as said by them:"), bullets=THEY_SEE),
        Part(heading=_("They never see:"), bullets=THEY_NEVER_SEE),
    ]


def _talk_first(request: Request, around: AroundCard) -> MyPage:
    words = _("We have not added %(name)s, and nobody is told that you were asked.") % {"name": around.name}
    now = _("If you are in danger now, call 999. To talk with somebody, ring the number at the foot of the page.")
    ask = Link(_("I want a social worker"), place(request, "ask", "social_worker"))
    return MyPage(
        heading=_("Thank you for telling us"), parts=[Part(words=[words, now], links=[ask, _people(request)])]
    )


def _code(request: Request, around: AroundCard, reference: str, passphrase: str) -> CodePage:
    name = {"name": around.name}
    return CodePage(
        heading=_("The way in for %(name)s") % name,
        lead=_("Give both to %(name)s, best by hand. We show them only this once.") % name,
        parts=[Part(words=[_("They press “Sign in” on the first page and type both.")], links=[_people(request)])],
        reference=reference,
        passphrase=passphrase,
    )


def _people(request: Request) -> Link:
    return Link(_("Go to the people around you"), place(request, "people"))
