"""Change one answer, at any time and unasked."""

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.conversations import actions
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import Mode, Put, Slot
from ownway.journey.conversations.question_sets import asking
from ownway.journey.conversations.registry import SaidAs, is_known
from ownway.journey.people import selectors as people
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.pages import Question
from ownway.platform.drafts.keeping import typed
from ownway.portals.me.held import may_change
from ownway.portals.me.pages import BASE, shown
from ownway.portals.me.who import alone, place
from ownway.portals.shared.acting import acted
from ownway.portals.shared.people import page_language
from ownway.portals.shared.placeholders import figures
from ownway.portals.shared.question_forms import QuestionForm, Reader
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


@door(People())
@record("what we hold")
@alone
def change(request: Request, key: str) -> HttpResponse:
    """Put one question with its answer of now; keep what is changed."""
    slot, today = _slot(request, key), timezone.localdate()
    setting = said.as_told(request.person.id, SaidAs.PERSON, today)
    put = Put(asking(slot[0]), slot[1], Mode.ASK, None, setting.before.get(slot))
    reader = Reader(page_language(), easy=request.person.easy_read, fill=figures(request.person.home_id, today))
    form = QuestionForm([put], setting, reader, typed(request), judged=not request.from_draft)
    if _corrected(request, form):
        return HttpResponseRedirect(place(request, "held"))
    page = Question(
        form=form, heading="" if form.only_field else reader.says(put.question.text), back=place(request, "held"),
        exit=True, layout=BASE, later=False, submit=_("Save"),
    )  # fmt: skip
    return shown(request, page, "design_system/question.html")


def _corrected(request: Request, form: QuestionForm) -> bool:
    person, by, now = people.row(request.person.id), request.actor, timezone.now()
    return acted(request, form, lambda: actions.correct(person=person, given=form.told(), by=by, at=now))


def _slot(request: Request, full: str) -> Slot:
    """The slot of a key as it stands in the address, if the person may change it."""
    slot = next((slot for slot in _readings(full) if is_known(slot[0])), None)
    if slot is None or asking(slot[0]) is None or not may_change(request, slot):
        raise Http404
    return slot


def _readings(full: str) -> list[Slot]:
    """A key without a row, and with each of its parts as the row's token."""
    parts = full.split(".")
    rows = [(".".join("*" if other == part else other for other in parts), part) for part in parts]
    return [(full, ""), *rows]
