"""Something the person asked on any page, with the day by which we answer."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.involvement import actions
from ownway.journey.involvement import selectors as involved
from ownway.journey.involvement.selectors import RequestCard
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import YES, no
from ownway.platform.design_system.components import Quotation
from ownway.platform.design_system.fields import Words
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.days import day
from ownway.portals.shared.desk import done
from ownway.portals.shared.parts import Part
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import FormPage, about, laid_out
from ownway.portals.work.pages.next import place


class ReplyForm(Form):
    """What came of it."""

    words = Words(
        gettext_lazy("What do they need to know?"),
        hint=gettext_lazy("What you did, or what happens now, and when. They read this on their page."),
        required=True, missing=gettext_lazy("Write what they need to know"), rows=4,
    )  # fmt: skip


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("what you asked us")
def asked(request: Request, request_id: UUID) -> HttpResponse:
    """Answer it once; afterwards it can be read."""
    card = involved.request(request_id, request.person.id)
    if card is None:
        raise Http404
    form = filled(ReplyForm, request)
    if acted(request, form, lambda: _answer(request, card, form)):
        return done(request, _("Answered. They read it on their page."), place("person", request.person.id))
    page = FormPage(
        heading=card.kind.label, form=form, submit=_("Send the answer"), parts=[_said(card)],
        verdict=no("answered", _("This has been answered.")) if card.answered_at else YES, **about(request),
    )  # fmt: skip
    return laid_out(request, page)


def _answer(request: Request, card: RequestCard, form: ReplyForm) -> object:
    return actions.answer(request_id=card.id, words=form.cleaned_data["words"], by=request.actor, at=timezone.now())


def _said(card: RequestCard) -> Part:
    own = [Quotation(card.words, _("the person"), card.asked_at.date())] if card.words else []
    due = _("Asked on %(asked)s. We answer by %(due)s.") % {"asked": day(card.asked_at), "due": day(card.due_on)}
    return Part(things=own, words=[due, *([card.answer] if card.answer else [])])
