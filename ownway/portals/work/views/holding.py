"""The full and open talk about how the money is held, recorded (Care Act 2014 ss31-33)."""

from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.assessments.choices import How
from ownway.journey.direct_payments import actions, may
from ownway.journey.direct_payments.choices import Holding
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.desk import done
from ownway.portals.shared.plan_writing import plan_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, laid_out
from ownway.portals.work.forms.holding import DiscussionForm
from ownway.portals.work.pages.holding import holding_page
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("how your money is held", step="how_held")
def holding(request: Request) -> HttpResponse:
    """What they said, what was shown, what they chose."""
    whole, found = Record(request.person, timezone.now()), plan_of(request)
    said = {key: fact.said.value for key in ("holding.choice", "holding.words", "holding.help")
            if (fact := whole.said(key))}  # fmt: skip
    form = filled(DiscussionForm, request, initial=_proposed(said))
    if acted(request, form, lambda: _record(request, form, found.id)):
        return done(request, _("Recorded. They can talk it over again at any time."), place("plan", request.person.id))
    verdict = may.may_record_discussion(request.actor)
    return laid_out(request, holding_page(whole, form, verdict, **about(request)))


def _proposed(said: dict[str, object]) -> dict[str, object]:
    """Filled with what they told, so that nothing is typed twice."""
    return {
        "choice": said.get("holding.choice"), "words": said.get("holding.words", ""),
        "help_wanted": said.get("holding.help", []),
    }  # fmt: skip


def _record(request: Request, form: DiscussionForm, plan_id: UUID) -> object:
    given = form.cleaned_data
    return actions.record_discussion(
        plan_id=plan_id, how=How(given["how"]), options_shown=[Holding(one) for one in given["shown"]],
        choice=Holding(given["choice"]), words=given["words"], help_wanted=given["help_wanted"],
        conditions=form.conditions(), by=request.actor, at=timezone.now(),
    )  # fmt: skip
