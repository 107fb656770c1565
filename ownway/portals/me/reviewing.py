"""Reviews: when the next one is, who leads it and why, the person's own part, and what earlier ones brought (s27)."""

from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.practices import selectors as practices
from ownway.journey.reviews import actions
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.choices import LedBy
from ownway.journey.reviews.selectors import ReviewCard
from ownway.journey.reviews.states import State
from ownway.journey.support_plans import selectors as planned
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Empty, Link, SummaryList, SummaryRow
from ownway.platform.design_system.fields import OneOf, Option
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.rendering import Text
from ownway.portals.me.pages import FormPage, MyPage, Part, shown
from ownway.portals.me.who import alone, chosen, is_own, place
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

WHY_LED: dict[str, Text] = {
    "those who know the person look first": gettext_lazy("because they know you"),
    "no organisation gives support": gettext_lazy("because no organisation gives you support"),
    "nobody unpaid around the person": gettext_lazy("because nobody unpaid is around you, so we come ourselves"),
    "two provider-led reviews in a row": gettext_lazy("because your provider led the last two"),
    "the person chose": gettext_lazy("because you chose so"),
}
OTHERS: dict[str, Text] = {
    LedBy.WORKER: gettext_lazy("My worker"),
    LedBy.SOCIAL_WORKER: gettext_lazy("A social worker"),
}


class LeaderForm(Form):
    """Who leads the next review."""

    mark_optional = False
    leader = OneOf(
        gettext_lazy("Who should ask how it is going?"), required=True, missing=gettext_lazy("Choose who should lead")
    )


@door(People())
@record("your review")
@chosen
def review(request: Request) -> HttpResponse:
    """The review to come, and those before."""
    coming = reviewed.next_review(request.person.id)
    parts = [_coming(request, coming), *_leader(request, coming)] if coming else [_none(request)]
    page = MyPage(heading=_("Review"), back=place(request, "home"), parts=[*parts, *_before(request)])
    return shown(request, page)


@door(People())
@record("your review")
@alone
def leader(request: Request) -> HttpResponse:
    """Choose another leader, at any time before the review is concluded, and without a reason."""
    coming = reviewed.next_review(request.person.id)
    if coming is None:
        return HttpResponseRedirect(place(request, "review"))
    form = filled(LeaderForm, request)
    form.fields["leader"].options = _can_lead(request)
    if acted(request, form, lambda: _choose(request, coming, form.cleaned_data["leader"])):
        return HttpResponseRedirect(place(request, "review"))
    page = FormPage(
        heading=_("Choose who leads your review"), back=place(request, "review"), form=form, submit=_("Save"),
        lead=_("You need not say why. Whoever leads asks and listens; a worker decides what follows, and tells you."),
    )  # fmt: skip
    return shown(request, page)


def _coming(request: Request, coming: ReviewCard) -> Part:
    rows = [
        SummaryRow(_("By"), date_format(coming.due_on, "j F Y")),
        SummaryRow(_("Who leads it"), _led_in_words(coming), source=str(WHY_LED.get(coming.why_led, ""))),
        SummaryRow(_("Your part"), _("Told") if coming.person_told else _("Not told yet")),
    ]
    if coming.organisation_id:
        rows.append(SummaryRow(_("Their part"), _("Told") if coming.partner_told else _("Not told yet")))
    tell = Link(_("Say how it is going"), place(request, "talk", "review"))
    words = _(
        "We ask how it is going, whether your wishes came true, and what should change. Nothing is cut or stopped"
    )
    return Part(
        heading=_("The next review"),
        words=[f"{words} {_('without talking with you first.')}"],
        things=[SummaryList(rows)],
        button=None if coming.person_told else tell,
    )


def _leader(request: Request, coming: ReviewCard) -> list[Part]:
    if not is_own(request) or coming.state is not State.PLANNED:
        return []
    return [Part(links=[Link(_("I would rather somebody else led it"), place(request, "review-leader"))])]


def _none(request: Request) -> Part:
    ask = Link(_("I want a review now"), place(request, "ask", "review"))
    words = _("The first review comes about six weeks after your support starts, then at least once a year.")
    return Part(things=[Empty(_("No review is planned yet"), words, ask)])


def _before(request: Request) -> list[Part]:
    done = [one for one in reviewed.reviews_of(request.person.id) if one.decision_id]
    rows = [
        SummaryRow(
            date_format(one.due_on, "j F Y"), _led_in_words(one),
            Link(_("Read"), place(request, "decision", one.decision_id), about=_("what followed")),
        )
        for one in done
    ]  # fmt: skip
    return [Part(heading=_("Earlier reviews"), things=[SummaryList(rows)])] if rows else []


def _led_in_words(one: ReviewCard) -> str:
    return one.organisation or str(OTHERS.get(one.led_by, one.led_by.label))


def _can_lead(request: Request) -> list[Option]:
    """Organisations that give support in the plan, and workers."""
    plan = planned.latest(request.person.id)
    giving = {line.provider_id: line.provider for line in plan.lines if line.provider_id} if plan else {}
    return [
        *(Option(str(provider_id), name) for provider_id, name in giving.items()),
        *(Option(code, words) for code, words in OTHERS.items()),
    ]


def _choose(request: Request, coming: ReviewCard, leader: str) -> None:
    led_by = LedBy(leader) if leader in OTHERS else LedBy.PROVIDER
    organisation = practices.organisation(UUID(leader)) if led_by is LedBy.PROVIDER else None
    actions.choose_leader(
        review_id=coming.id, led_by=led_by, organisation=organisation, by=request.actor, at=timezone.now()
    )
