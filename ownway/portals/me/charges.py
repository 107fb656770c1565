"""The likely charge: what somebody would pay, line by line, and what is not known."""

from collections.abc import Iterator

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey import asking
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.financial_assessments import selectors as means
from ownway.journey.financial_assessments.selectors import LikelyCharge
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Banner, Estimate, Link
from ownway.platform.design_system.values import pounds
from ownway.portals.me.estimates import missing_links
from ownway.portals.me.pages import MyPage, Part, shown
from ownway.portals.me.story import told_decisions
from ownway.portals.me.who import alone, place
from ownway.portals.shared.people import audience_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.shared.working import badges_of, working_of

DISABILITY = ("attendance_allowance", "pip_daily_living", "dla_care")


@door(People())
@record("likely charge", step="contribution")
@alone
def charge(request: Request) -> HttpResponse:
    """For the person alone: no helper reads what somebody has."""
    person, today = request.person, timezone.localdate()
    cost = asking.weekly_cost(person.id, today)
    likely = means.likely_charge(person.id, person.home_id, cost, today)
    page = MyPage(
        heading=_("Your likely charge"),
        back=place(request, "home"),
        notices=[Estimate(), *_decided(request)],
        parts=[
            *(_known(request, likely) if likely.result else _missing(request, likely)),
            _cost(cost),
            _benefits(request),
        ],
    )
    return shown(request, page)


def _known(request: Request, likely: LikelyCharge) -> Iterator[Part]:
    amount = {"amount": pounds(likely.weekly_pence)}
    words = (
        _("You would probably pay %(amount)s a week.") % amount
        if likely.weekly_pence
        else _("You would probably pay nothing.")
    )
    working = working_of(likely.result, _("Line by line"), _("You would pay"), audience_of(request.person))
    yield Part(words=[words], things=[working, *badges_of(likely.result)])
    if likely.result.not_known:
        more = _("We do not know these yet. They can only make it less:")
        yield Part(
            heading=_("What could make it less"), words=[more], bullets=missing_links(request, likely.result.not_known)
        )


def _missing(request: Request, likely: LikelyCharge) -> Iterator[Part]:
    words = _(
        "We cannot say yet. Skipping questions about money never stops your support: it only leaves this page empty."
    )
    tell = Link(_("Tell us about your money"), place(request, "talk", "money"))
    told = any(key.startswith("money.") for key in means.known(request.person.id))
    yield Part(words=[words], button=None if told else tell)
    if told:
        yield Part(heading=_("What is missing"), bullets=missing_links(request, likely.missing))


def _decided(request: Request) -> list[Banner]:
    found = [card for card in told_decisions(request, timezone.now()) if card.kind is DecisionKind.CHARGE]
    if not found:
        return []
    read = Link(_("Read the decision"), place(request, "decision", found[0].id))
    return [Banner(_("The council has decided what you pay"), links=[read])]


def _cost(cost: int | None) -> Part:
    if cost is None:
        return Part()
    words = _("Worked out for support that costs %(amount)s a week. Nobody pays more than their support costs.")
    return Part(words=[words % {"amount": pounds(cost)}])


def _benefits(request: Request) -> Part:
    """Money that somebody may be missing: asked after once the benefits are known and none is for a disability."""
    benefits = means.known(request.person.id).get("money.benefits")
    words = [
        _("Many people miss money they have a right to. An independent adviser checks it with you, free of charge.")
    ]
    if benefits is not None and not any(one.startswith(DISABILITY) for one in benefits):
        words.append(_("You get none of the benefits for a disability or illness: ask about these first."))
    return Part(heading=_("Are you getting all your money?"), words=words)
