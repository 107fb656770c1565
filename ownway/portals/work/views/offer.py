"""Offering an assessment: a worker asks how they would like to tell their story (Assessment Regulations reg 2)."""

from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.assessments import actions
from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.selectors import AssessmentCard
from ownway.journey.assessments.states import State
from ownway.journey.conversations import engine
from ownway.journey.conversations import selectors as said
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Link
from ownway.portals.shared import conversations
from ownway.portals.shared.desk import done
from ownway.portals.shared.parts import Part
from ownway.portals.shared.question_forms import QuestionForm
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.shared.sittings import Sitting
from ownway.portals.work.desk import FormPage, about, laid_out
from ownway.portals.work.pages.next import place
from ownway.portals.work.views.talk import THEIRS, places

STORY, WISH = "self-assessment", "wish"
BY_THEMSELF = ("by_myself", "with_somebody_i_choose")


@door(Staff(Permission.WORK_WITH_PEOPLE))
@record("how to be assessed", step="self_assessment")
def offer(request: Request) -> HttpResponse:
    """Their wish, kept as their own answer; and where it leads."""
    found = assessed.latest(request.person.id)
    if found is None or found.state not in (State.OWED, State.TELLING):
        return HttpResponseRedirect(place("told", request.person.id))
    card = conversations.begun_when_sent(request, STORY, THEIRS)
    sitting = Sitting(request, card, places(request, card))
    wish = sitting.page(WISH)
    form = sitting.form(wish, engine.put_on_page(card.questions, wish, sitting.setting))
    if sitting.keep(form):
        sitting.put(form.puts)
        return _onward(request, found, sitting)
    return laid_out(request, _page(request, form))


def _onward(request: Request, found: AssessmentCard, sitting: Sitting) -> HttpResponse:
    wish = said.answers_of(sitting.card.id)[("assessment.wish", "")].value or ""
    actions.begin_telling(assessment_id=found.id, wish=wish, by=request.actor, at=timezone.now())
    if wish in BY_THEMSELF:
        return done(request, _("Kept. Give them a way in, if they have none yet."), place("way-in", request.person.id))
    return HttpResponseRedirect(sitting.next_place())


def _page(request: Request, form: QuestionForm) -> FormPage:
    words = [
        _("They choose. About thirty short questions; every one can be left out, and a worker goes through all of it "
          "with them before anything is decided."),
        _("What we hold already is theirs to read first, and none of it is asked again."),
    ]  # fmt: skip
    held = Link(_("Read it to them: what we hold"), place("told", request.person.id))
    return FormPage(
        heading=_("Offer an assessment"), form=form, parts=[Part(words=words, links=[held])],
        submit=_("Keep their wish"), **about(request),
    )  # fmt: skip
