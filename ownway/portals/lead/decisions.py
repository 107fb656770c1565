"""A decision as a lead, a named officer or finance reads it: where it stands, its working, and what may be done."""

from collections.abc import Iterator
from uuid import UUID

from django.http import Http404, HttpResponse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.decisions import may, selectors
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import ChallengeCard, DecisionCard, Standing
from ownway.journey.follow.letters import decided_in_words
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Details, Link, Quotation, SummaryList, SummaryRow
from ownway.platform.design_system.rendering import Component
from ownway.portals.lead.places import about, place
from ownway.portals.lead.words import KINDS
from ownway.portals.shared.days import day
from ownway.portals.shared.decisions import standing_of
from ownway.portals.shared.desk import PartsPage, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.shared.working import badges_of, caveats_of, limbs_of, working_of
from ownway.rules.kernel import Audience


@door(Staff(Permission.COUNTERSIGN, Permission.CALL_IN, Permission.ANSWER_CHALLENGE))
@record("a decision", step="signature")
def decision(request: Request, decision_id: UUID) -> HttpResponse:
    """Read it; call it in, stand behind it, or answer who disagrees."""
    card = find(request, decision_id)
    page = PartsPage(
        heading=KINDS[card.kind],
        caption=name_of(request.person),
        parts=[
            Part(things=[_summary(card)], links=_what_may_be_done(request, card)),
            *(_challenge(request, one) for one in card.challenges),
            *_second_looks(card),
            Part(heading=_("How it was worked out"), things=_working(card)),
        ],
        **about(request),
    )
    return shown(request, page)


def find(request: Request, decision_id: UUID) -> DecisionCard:
    """The decision about this person, or a 404."""
    card = selectors.find(decision_id, request.person.id, timezone.now())
    if card is None:
        raise Http404
    return card


def _summary(card: DecisionCard) -> SummaryList:
    by = f"{card.decided_by.name}, {card.decided_by.job_title}, {card.decided_by.organisation}"
    rows = [
        SummaryRow(_("What the person reads"), _("“%(words)s”") % {"words": decided_in_words(card)}),
        SummaryRow(_("Where it stands"), standing_of(card)),
        SummaryRow(_("Decided by"), by, source=date_format(card.decided_at, "j F Y")),
        SummaryRow(_("Reasons"), card.reasons),
        SummaryRow(_("In their own words"), card.sentence),
        SummaryRow(_("Based on"), card.basis),
    ]
    if card.standing is Standing.IN_CALL_IN_WINDOW and card.call_in_until:
        rows.insert(2, SummaryRow(_("The window closes"), date_format(card.call_in_until, "j F Y, H:i")))
    if card.differs_from_rule:
        rows.append(SummaryRow(_("Beside the rule"), _("The rule alone proposed something else.")))
    return SummaryList(rows)


def _what_may_be_done(request: Request, card: DecisionCard) -> list[Link]:
    """A button hides with its verdict; what is not offered says why on its own page."""
    row, links = selectors.row(card.id), []
    if card.standing is Standing.WAITS_FOR_COUNTERSIGNATURE and may.may_countersign(request.actor, row):
        links.append(Link(_("Stand behind it"), place("countersign", card.person_id, card.id)))
    if may.may_call_in(request.actor, row, timezone.now()):
        links.append(Link(_("Call it in, with reasons"), place("call-in", card.person_id, card.id)))
    if card.kind is DecisionKind.PLAN and request.actor.holds(Permission.SIGN_PLAN):
        links.append(Link(_("Read the plan"), place("plan", card.person_id, card.about_id)))
    return links


def _challenge(request: Request, challenge: ChallengeCard) -> Part:
    said = Quotation(challenge.words, _("They disagree"), challenge.made_at.date())
    if challenge.answered_at is not None:
        answer = Quotation(challenge.answer, challenge.owner.name, challenge.answered_at.date())
        return Part(heading=_("They disagreed, and were answered"), things=[said, answer])
    words = _("%(owner)s answers by %(day)s.") % {"owner": challenge.owner.name, "day": day(challenge.due_on)}
    mine = request.actor.principal == challenge.owner.id
    links = [Link(_("Answer"), place("answer", challenge.person_id, challenge.id))] if mine else []
    return Part(heading=_("They disagree"), words=[words], things=[said], links=links)


def _second_looks(card: DecisionCard) -> Iterator[Part]:
    seconds = ((_("Called in"), card.called_in), (_("Somebody stands behind it"), card.countersigned))
    for heading, second in seconds:
        if second is not None:
            yield Part(heading=heading, things=[Quotation(second.words, second.by.name, second.at.date())])


def _working(card: DecisionCard) -> list[Component]:
    """The rule's working as it was stored on that day."""
    if card.result is None:
        return [Details(_("No rule was asked"), _("This decision rests on the reasons above alone."))]
    caveats = caveats_of(card.result)
    more: list[Component] = [*badges_of(card.result), *([caveats] if caveats else [])]
    match card.kind:
        case DecisionKind.CHARGE:
            return [working_of(card.result, _("Line by line"), _("They pay"), Audience.WORKER), *more]
        case DecisionKind.PLAN:
            title = _("The estimate that the plan was compared with")
            return [working_of(card.result, title, _("Estimate"), Audience.WORKER), *more]
    return [limbs_of(card.result, Audience.WORKER), *more]
