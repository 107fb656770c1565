"""Today: what waits for this worker, and by when."""

from collections.abc import Iterable, Iterator

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.people import selectors as people
from ownway.journey.people.selectors import PersonCard
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Badge, Empty, Queue, QueueLine, Status
from ownway.portals.lead.waiting import Chair, Due
from ownway.portals.shared.desk import PartsPage, notices, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of
from ownway.portals.shared.request import Request

MOST = 50


@door(Staff(Permission.COUNTERSIGN, Permission.CALL_IN, Permission.DECIDE_CHARGE))
def today(request: Request) -> HttpResponse:
    """What waits for a lead, a named officer or finance."""
    parts = list(_parts(Chair(request.actor, timezone.now())))
    page = PartsPage(heading=_("Today"), notices=notices(request), parts=parts or [_nothing()], wide=True)
    return shown(request, page)


def _parts(chair: Chair) -> Iterator[Part]:
    found = [(title, list(dues)) for title, dues in _sources(chair)]
    cards = people.cards([due.person_id for _title, dues in found for due in dues[:MOST]])
    for title, dues in found:
        lines = [_line(due, cards[due.person_id]) for due in dues[:MOST] if due.person_id in cards]
        if lines:
            yield Part(heading=title, words=_more(len(dues)), things=[Queue(lines)])


def _sources(chair: Chair) -> Iterator[tuple[str, Iterable[Due]]]:
    yield _("The council is late"), chair.escalated()
    yield _("Plans waiting for a signature"), chair.plans()
    yield _("Charges to decide"), chair.charges()
    yield _("People who disagree"), chair.challenges()
    yield _("Waiting for a second signature"), chair.second_signatures()
    yield _("Signed, and may still be called in"), chair.windows()
    yield _("Held back from people: a second look"), chair.held_back()


def _line(due: Due, person: PersonCard) -> QueueLine:
    made_up = Badge(Status.MADE_UP) if person.made_up else None
    return QueueLine(due.tag, name_of(person), due.why, due.act, made_up)


def _more(count: int) -> list[str]:
    if count <= MOST:
        return []
    return [_("The first %(most)d of %(count)d, the earliest date first.") % {"most": MOST, "count": count}]


def _nothing() -> Part:
    words = _("Plans above a worker's limit, charges, challenges and open call-in windows stand here with their dates.")
    return Part(things=[Empty(_("Nothing waits for you now"), words)])
