"""What we hold about a person: every answer with who gave it and when, their own words quoted."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.http import HttpResponse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import Said, Slot, full_key
from ownway.journey.conversations.question_sets import Question, asking
from ownway.journey.conversations.registry import Home, Kind, SaidAs, group_of, lookup
from ownway.journey.conversations.selectors import FactCard
from ownway.journey.conversations.wording import answer_in_words
from ownway.journey.people import selectors as people
from ownway.journey.practices import selectors as practices
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Empty, Link, SummaryList, SummaryRow
from ownway.portals.me.pages import MyPage, Part, shown
from ownway.portals.me.who import chosen, is_own, place
from ownway.portals.shared.people import page_language
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

TOPICS = (
    (gettext_lazy("About you"), ("about", "communication", "home", "contact.reach")),
    (gettext_lazy("What is happening"), ("contact",)),
    (gettext_lazy("What matters to you"), ("matters", "day", "goal")),
    (gettext_lazy("Your days"), ("health", "outcome", "wellbeing", "shape", "understanding", "assessment")),
    (gettext_lazy("Worries"), ("risk",)),
    (gettext_lazy("People around you"), ("people", "share")),
    (gettext_lazy("Money"), ("money",)),
    (gettext_lazy("Your plan, and how it is going"), ("needs", "holding", "plan", "review")),
)
NOT_HERE = (Home.CIRCLE, Home.AUTHORITY)  # changed on the page of people; seen by a worker on paper
WORDS = ".words"


@dataclass(frozen=True)
class Held:
    """One thing we hold: where it stands in the map, what was said, and who said it."""

    slot: Slot
    said: Said
    source: str


@door(People())
@record("what we hold")
@chosen
def held(request: Request) -> HttpResponse:
    """Everything, by topic."""
    own = is_own(request)
    lead = _("This is all we know. If something is wrong, change it: nobody asks why.")
    theirs = _("This is what you may see of it. What is for the person alone is not here.")
    page = MyPage(
        heading=_("What we hold about you") if own else _("What we hold"),
        lead=lead if own else theirs,
        parts=held_parts(request),
    )
    return shown(request, page)


def held_parts(request: Request) -> list[Part]:
    """What is held, by topic; what to do when it is nothing."""
    found = list(_everything(request))
    parts = [Part(heading=heading, things=[SummaryList(rows)]) for heading, rows in _by_topic(request, found)]
    begin = Link(_("Tell us what is happening"), place(request, "talk", "contact"))
    return parts or [Part(things=[Empty(_("Nothing yet"), _("You have not told us anything yet."), begin)])]


def question_of(key: str) -> Question | None:
    """The question behind a key, or behind the own words beside it."""
    return asking(key) or asking(key.removesuffix(WORDS))


def may_change(request: Request, slot: Slot) -> bool:
    """Whether the person can change it here by themself. That there are no rows is changed by telling of one."""
    entry = lookup(*slot)
    whole = slot[1] or not group_of(slot[0])
    return bool(is_own(request) and whole and SaidAs.PERSON in entry.said_by and entry.home not in NOT_HERE)


def _everything(request: Request) -> Iterator[Held]:
    person_id = request.person.id
    for fact in said.current_facts(person_id):
        yield Held((fact.key, fact.item), fact.said, _source(request, fact))
    for slot, one in said.said_before(person_id, SaidAs.PERSON).items():
        if lookup(*slot).home is not Home.FACT:
            yield Held(slot, one, _("Since %(day)s") % {"day": date_format(one.on, "j F Y")})


def _by_topic(request: Request, found: list[Held]) -> Iterator[tuple[str, list[SummaryRow]]]:
    names = {around.token: around.name for around in people.circle(request.person.id)}
    topics: dict[str, list[SummaryRow]] = {str(heading): [] for heading, _keys in TOPICS}
    for one in found:
        row = _row(request, one, names)
        if row is not None:
            topics[_topic(one.slot[0])].append(row)
    return ((heading, rows) for heading, rows in topics.items() if rows)


def _row(request: Request, held: Held, names: dict[str, str]) -> SummaryRow | None:
    question = question_of(held.slot[0])
    if question is None:
        return None
    easy = is_own(request) and request.person.easy_read
    text = question.text.says(page_language(), easy=easy)
    own_words = held.slot[0].endswith(WORDS) or question.key.kind is Kind.WORDS
    words = str(held.said.value) if held.slot[0].endswith(WORDS) else answer_in_words(
        question, held.said, page_language(), easy=easy, names=names
    )  # fmt: skip
    key = full_key((held.slot[0].removesuffix(WORDS) if asking(held.slot[0]) is None else held.slot[0], held.slot[1]))
    change = Link(_("Change"), place(request, "change", key), about=text) if may_change(request, held.slot) else None
    return SummaryRow(text, f"“{words}”" if own_words and words else words, change, held.source)


def _topic(key: str) -> str:
    prefixes = [(prefix, str(heading)) for heading, keys in TOPICS for prefix in keys]
    return next(heading for prefix, heading in prefixes if key == prefix or key.startswith(f"{prefix}."))


def _source(request: Request, fact: FactCard) -> str:
    words = {"who": _speaker(request, fact), "day": date_format(fact.said.on, "j F Y")}
    return _("%(who)s, on %(day)s") % words


def _speaker(request: Request, fact: FactCard) -> str:
    if fact.by == request.person.id:
        return _("You") if is_own(request) else request.person.name
    if fact.said.said_as in (SaidAs.HELPER, SaidAs.CARER, SaidAs.REPRESENTATIVE):
        around = people.circle(request.person.id)
        return next((one.name for one in around if one.principal == fact.by), _("Somebody who told it for you"))
    worker = practices.worker_card(fact.by)
    if fact.said.said_as is SaidAs.PERSON:
        return _("You, written down by %(name)s") % {"name": worker.name}
    return f"{worker.name}, {worker.job_title}"
