"""Who looked at a person's record, when and at what; and a way to ask why."""

from django.http import HttpResponse
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from ownway.platform.access.actor import ActorKind
from ownway.platform.access.doors import People, door
from ownway.platform.access.roles import Role
from ownway.platform.audit import selectors as audit
from ownway.platform.audit.selectors import Look
from ownway.platform.design_system.components import Details, Empty, Link, SummaryList, SummaryRow
from ownway.portals.me.pages import MyPage, Part, shown
from ownway.portals.me.who import alone, place
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.shared.roles import TITLES


@door(People())
@record("who looked")
@alone
def who_looked(request: Request) -> HttpResponse:
    """A line for each reader and day, newest first."""
    looks = audit.who_looked(request.person.id)
    none = Empty(_("Nobody has looked yet"), _("As soon as somebody opens your record, you see it here."))
    things = [SummaryList([_row(request, look) for look in looks]) if looks else none, _not_here()]
    lead = _("Everybody who opened your record, and what they read. You can ask each of them why.")
    return shown(request, MyPage(heading=_("Who looked"), lead=lead, parts=[Part(things=things)]))


def _row(request: Request, look: Look) -> SummaryRow:
    day = date_format(look.last_at, "j F Y, H:i")
    asked = _("Why did %(who)s look on %(day)s?") % {"who": look.reader, "day": date_format(look.day, "j F Y")}
    why = Link(
        _("Ask why"), f"{place(request, 'wrong')}?{urlencode({'words': asked, 'page': request.path})}", about=asked
    )
    return SummaryRow(look.reader, ", ".join(look.pages), why, f"{_role(look)} · {day}")


def _role(look: Look) -> str:
    if look.roles == (str(ActorKind.PERSON),):
        return _("somebody who helps you, or who got in touch for you")
    return f"{', '.join(_title(role) for role in look.roles)}, {look.organisation}"


def _title(role: str) -> str:
    return str(TITLES[Role(role)]) if role in set(Role) else role


def _not_here() -> Details:
    words = _(
        "Not on this list: what you read yourself; your name where it stands in a list of work; and, rarely, entries "
        "that are held back for a time because somebody could come to serious harm, a crime could be missed, or a "
        "worker could be in danger. A second person always checks that, and they come back when the reason ends."
    )
    return Details(_("What is not on this list"), words)
