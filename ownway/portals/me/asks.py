"""What a person can ask of us on every page, who answers by when, and what came of it."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.actions import UNDER_WAY
from ownway.journey.involvement import actions as involvement
from ownway.journey.involvement import selectors as involved
from ownway.journey.involvement.choices import RequestKind
from ownway.journey.involvement.selectors import RequestCard
from ownway.journey.people import selectors as people
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Empty, Link, Quotation, SummaryList, SummaryRow
from ownway.platform.design_system.fields import Words
from ownway.platform.design_system.forms import Form
from ownway.portals.me.pages import FormPage, MyPage, Part, shown
from ownway.portals.me.who import chosen, place
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

WHAT_FOLLOWS = {
    RequestKind.SOCIAL_WORKER: gettext_lazy("A registered social worker gets in touch with you. You need not say why."),
    RequestKind.SOMEONE_ELSE: gettext_lazy(
        "You can ask for somebody else to work with you. You need not say why, and nobody holds it against you."
    ),
    RequestKind.STEP_BACK: gettext_lazy(
        "We leave you in peace until you call us. Only when somebody may come to harm do we have to stay in touch."
    ),
    RequestKind.ASSESSMENT: gettext_lazy(
        "Whoever may need care and support has a right to an assessment, whatever help there is already "
        "(Care Act 2014 section 9). You can tell your story as soon as you have asked."
    ),
    RequestKind.REVIEW: gettext_lazy(
        "You can ask for a review whenever something changes or does not work (Care Act 2014 section 27)."
    ),
}


class AskForm(Form):
    """Nothing has to be written."""

    words = Words(gettext_lazy("Is there anything you want to say about it?"), rows=3, max_length=2000)


class WrongForm(Form):
    """What is wrong with a page."""

    words = Words(
        gettext_lazy("What is wrong, or what would be better?"), required=True, max_length=2000,
        missing=gettext_lazy("Write what is wrong with the page"),
    )  # fmt: skip


@door(People())
@record("what you ask for")
@chosen
def ask(request: Request, kind: str) -> HttpResponse:
    """Ask for something; asking twice is asking once."""
    wanted = _kind(kind)
    open_one = next((one for one in involved.requests_of(request.person.id) if _is_open(one, wanted)), None)
    form = filled(AskForm, request)
    if _asked(request, wanted, form):
        return HttpResponseRedirect(place(request, "asked"))
    if open_one is not None:
        return shown(
            request, MyPage(heading=wanted.label, back=place(request, "home"), parts=[_waiting(request, open_one)])
        )
    lead = WHAT_FOLLOWS[wanted]
    parts = [_under_way(request)] if wanted is RequestKind.ASSESSMENT else []
    page = FormPage(
        heading=wanted.label, back=place(request, "home"), lead=lead, parts=parts, form=form, submit=_("Ask for this")
    )
    return shown(request, page)


@door(People())
@record("what you ask for")
@chosen
def asked(request: Request) -> HttpResponse:
    """What was asked and what came of it, newest first."""
    found = involved.requests_of(request.person.id)
    none = Empty(_("Nothing asked yet"), _("At the foot of every page you find what you can ask for."))
    parts = [_waiting(request, one) if one.answered_at is None else _answered(one) for one in found]
    page = MyPage(heading=_("What you asked for"), back=place(request, "home"), parts=parts or [Part(things=[none])])
    return shown(request, page)


@door(People())
@record("what you ask for")
@chosen
def wrong(request: Request) -> HttpResponse:
    """Something is wrong with a page: it reaches the person's worker, with the address of the page."""
    form = filled(WrongForm, request, initial={"words": request.GET.get("words", "")[:300]})
    if _asked(request, RequestKind.PAGE, form):
        return HttpResponseRedirect(place(request, "asked"))
    page = FormPage(
        heading=RequestKind.PAGE.label, back=place(request, "home"), form=form, submit=_("Send"),
        lead=_("Tell us in your own words. We answer, and we say what we change."), keeps=True,
    )  # fmt: skip
    return shown(request, page)


def asked_part(request: Request) -> list[Part]:
    """For the home page: what was asked and waits for an answer."""
    found = [one for one in involved.requests_of(request.person.id) if one.answered_at is None]
    if not found:
        return []
    rows = [SummaryRow(one.kind.label, _answer_by(request, one), source=_asked_on(one)) for one in found]
    everything = Link(_("Everything you asked for, with the answers"), place(request, "asked"))
    return [Part(heading=_("What you asked for"), things=[SummaryList(rows)], links=[everything])]


def _asked(request: Request, kind: RequestKind, form: Form) -> bool:
    person, page = people.row(request.person.id), request.GET.get("page", "")[:200]
    return acted(
        request,
        form,
        lambda: involvement.ask(
            person=person, kind=kind, words=form.cleaned_data["words"], page=page, by=request.actor, at=timezone.now()
        ),
    )


def _kind(text: str) -> RequestKind:
    if text not in WHAT_FOLLOWS:
        raise Http404
    return RequestKind(text)


def _is_open(one: RequestCard, kind: RequestKind) -> bool:
    return one.kind is kind and one.answered_at is None


def _waiting(request: Request, one: RequestCard) -> Part:
    said = [Quotation(one.words, _asked_on(one))] if one.words else []
    words = [] if one.words else [_asked_on(one)]
    return Part(heading=one.kind.label, words=[*words, _answer_by(request, one)], things=said)


def _answered(one: RequestCard) -> Part:
    heading, on = one.kind.label, date_format(one.answered_at, "j F Y")
    return Part(heading=heading, things=[Quotation(one.answer, _("Our answer on %(day)s") % {"day": on})])


def _under_way(request: Request) -> Part:
    found = assessed.latest(request.person.id)
    if found is None or found.state not in UNDER_WAY:
        return Part()
    words = _("You have had this right since %(day)s, and nobody has taken it away. You can go on where you are.")
    day = {"day": date_format(found.owed_since, "j F Y")}
    return Part(words=[words % day], links=[Link(_("Go to your assessment"), place(request, "story"))])


def _asked_on(one: RequestCard) -> str:
    return _("You asked on %(day)s") % {"day": date_format(one.asked_at, "j F Y")}


def _answer_by(request: Request, one: RequestCard) -> str:
    worker = involved.named_worker(request.person.id)
    words = {"who": worker.name if worker else _("Somebody"), "day": date_format(one.due_on, "l j F")}
    return _("%(who)s answers by %(day)s. If not, ring us: then it is our mistake.") % words
