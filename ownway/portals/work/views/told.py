"""What they told us, and completing it together."""

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.assessments import actions, may
from ownway.journey.assessments import record as written
from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.choices import How
from ownway.journey.assessments.proposals import eligibility_of
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import Setting
from ownway.journey.conversations.registry import SaidAs
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.access.verdict import Verdict, no
from ownway.platform.drafts.keeping import typed
from ownway.portals.shared.acting import acted
from ownway.portals.shared.desk import done
from ownway.portals.shared.people import page_language
from ownway.portals.shared.question_forms import Reader
from ownway.portals.shared.question_values import names_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.work.desk import about, shown
from ownway.portals.work.forms.completion import CompletionForm
from ownway.portals.work.pages.gaps import gaps_of, talk_of
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record
from ownway.portals.work.pages.told import people_to_hear, previews_of, told_page


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("what you told us", step="completion")
def told(request: Request) -> HttpResponse:
    """Read it in full; fill the gaps; see the written record; complete it together."""
    whole = Record(request.person, timezone.now())
    setting = said.as_told(request.person.id, SaidAs.PERSON, whole.today)
    form = _form(request, whole, setting)
    previews = []
    if request.method == "POST" and form.previews and form.is_valid():
        previews = previews_of(whole, form, {**written.told_by(request.person.id), **form.told()}, request.actor.name)
    elif acted(request, form, lambda: _complete(request, form, whole)):
        sent = _("Completed together. The written record has gone out.")
        return done(request, sent, place("eligibility", request.person.id))
    talk = talk_of(setting, said.known(request.person.id, trust_helpers=True))
    page = told_page(whole, setting, talk, form, _may_complete(request, whole), previews=previews, **about(request))
    return shown(request, "told", page)


def _form(request: Request, whole: Record, setting: Setting) -> CompletionForm:
    missing, data = eligibility_of(request.person.id, whole.today).missing, typed(request)
    return CompletionForm(
        gaps_of(setting, missing), setting, Reader(page_language()), data, people=people_to_hear(whole, setting),
        rows=names_of(setting), judged=not request.from_draft,
    )  # fmt: skip


def _complete(request: Request, form: CompletionForm, whole: Record) -> object:
    return actions.complete_together(
        assessment_id=whole.assessment.id, how=How(form.cleaned_data["how"]), heard=form.heard(), filled=form.told(),
        words=form.cleaned_data["words"], by=request.actor, at=whole.at,
    )  # fmt: skip


def _may_complete(request: Request, whole: Record) -> Verdict:
    if whole.assessment is None:
        return no("no_assessment", _("No assessment is owed."))
    return may.may_complete(request.actor, assessed.row(whole.assessment.id), whole.today)
