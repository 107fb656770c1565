"""After the answers were sent: thank you, what happens next, who does it, and what can be done meanwhile."""

from django.http import Http404, HttpResponse
from django.utils.translation import gettext as _

from ownway.journey.involvement import selectors as involved
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.states import State as PlanState
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Link
from ownway.portals.me.later import way_back
from ownway.portals.me.next_steps import who_looks_first
from ownway.portals.me.pages import MyPage, Part, shown
from ownway.portals.me.when import TOLD_HERE
from ownway.portals.me.who import chosen, place
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


@door(People())
@record("what you tell us")
@chosen
def told(request: Request, question_set: str) -> HttpResponse:
    """What was sent, and what is next."""
    if question_set not in TOLD_HERE:
        raise Http404
    words, button = _next(request, question_set)
    page = MyPage(
        heading=_("Thank you. We have your answers."),
        parts=[
            Part(heading=_("What happens next"), words=words, button=button),
            *way_back(request),
            Part(links=[Link(_("Go to your home page"), place(request, "home"))]),
        ],
    )
    return shown(request, page)


def _next(request: Request, question_set: str) -> tuple[list[str], Link | None]:
    worker = involved.named_worker(request.person.id)
    name = worker.name if worker else _("A named worker")
    match question_set:
        case "contact":
            return _after_contact(request)
        case "self-assessment":
            words = _("%(name)s goes through your answers together with you. Nothing is decided before.")
            return [words % {"name": name}], Link(_("See your estimated budget"), place(request, "estimate"))
        case "needs-wanted":
            return [_("You decide how each need is met.")], Link(_("Go to your plan"), place(request, "plan"))
        case "money":
            words = _("You can see at once what you would probably pay, line by line.")
            return [words], Link(_("See your likely charge"), place(request, "charge"))
        case "holding":
            words = _("%(name)s talks it over with you. Nothing is settled before, and you can change your mind.")
            return [words % {"name": name}], None
        case "agreement":
            return _after_agreement(request, name)
        case "review":
            return [_("A worker reads what everybody said and writes to you what follows from it.")], None
    return [_("We count on you only for what you said you can do. You can change it at any time.")], None


def _after_contact(request: Request) -> tuple[list[str], Link | None]:
    words = [
        who_looks_first(request),
        _("You have a right to an assessment. You need not wait for us: you can tell your story now."),
    ]
    return words, Link(_("Tell your story"), place(request, "story"))


def _after_agreement(request: Request, name: str) -> tuple[list[str], Link | None]:
    plan = planned.latest(request.person.id)
    if plan and plan.state is PlanState.AGREED:
        words = _("You said yes to your plan. %(name)s now sees to the signature of the council.")
        return [words % {"name": name}], None
    words = _("You did not say yes yet, and that is fine. Change what should be different, or ask %(name)s to help.")
    return [words % {"name": name}], Link(_("Go to your plan"), place(request, "plan"))
