"""Who somebody is, how to communicate with them and who is around them, as several portals show it."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import State
from ownway.journey.conversations.wording import code_in_words
from ownway.journey.involvement.selectors import InvolvementCard
from ownway.journey.people import selectors as people
from ownway.journey.people.choices import Accuracy, ReachKind
from ownway.journey.people.identity import BirthDate, Reachable
from ownway.journey.people.selectors import AroundCard, PersonCard
from ownway.platform.design_system.components import Around, IdentityBar, Link, NetworkMap
from ownway.rules.kernel import Audience

NEEDS, SPOKEN, NO_NEEDS = "communication.needs", "communication.language", ("none", "unsure")
CLOSEST = ("partner", "parent", "adult_child", "child_under_18")


def page_language() -> str:
    """The language of this page, as the wording of questions names it."""
    return "cy" if get_language() == "cy" else "en"


def audience_of(person: PersonCard) -> Audience:
    """How rules speak on this person's own pages: in easy read where they chose it."""
    return Audience.EASY_READ if person.easy_read else Audience.PERSON


def name_of(person: PersonCard) -> str:
    """What to call somebody, also before we know their name."""
    return person.name or _("Somebody whose name we do not know yet")


def identity_of(person: PersonCard, on: date, links: Sequence[Link] = ()) -> IdentityBar:
    """The bar on every page of staff about a person: how to communicate stands on it (AIS, DAPB1605)."""
    facts = [born_in_words(person.born, on)] if person.born else []
    return IdentityBar(
        name=name_of(person),
        facts=facts,
        communication=communication_of(person),
        made_up=person.made_up,
        links=links,
    )


def communication_of(person: PersonCard) -> tuple[str, ...]:
    """How to reach somebody safely and what makes it easier to read, hear, talk or meet."""
    way = people.way_to_reach(person.id)
    facts = said.current_facts(person.id, NEEDS, SPOKEN)
    told = {fact.key: fact.said.value for fact in facts if fact.said.state is State.KNOWN}
    codes = [code for code in told.get(NEEDS, ()) if code not in NO_NEEDS]
    needs = [code_in_words(NEEDS, code, page_language()) for code in codes]
    return (
        *(reach_in_words(way) if way else ()),
        *needs,
        *([str(told[SPOKEN])] if SPOKEN in told else ()),
        *([_("Easy read")] if person.easy_read and "easy_read" not in codes else ()),
        *([_("Letters in Welsh")] if person.language == "cy" else ()),
    )


def reach_in_words(way: Reachable) -> tuple[str, ...]:
    """The best safe way to reach somebody, and whether a message may be left."""
    words = {
        ReachKind.PHONE: _("Ring %(value)s"),
        ReachKind.TEXT: _("Text %(value)s"),
        ReachKind.EMAIL: _("E-mail %(value)s"),
        ReachKind.LETTER: _("Write to %(value)s"),
        ReachKind.THROUGH_SOMEBODY: _("Through somebody: %(value)s"),
    }[ReachKind(way.kind)] % {"value": way.value}
    return (words,) if way.safe_to_leave_message else (words, _("Do not leave a message"))


def born_in_words(born: BirthDate, on: date) -> str:
    """When somebody was born, as far as it is known, and how old that makes them."""
    shape = {Accuracy.DAY: "j F Y", Accuracy.MONTH: "F Y", Accuracy.YEAR: "Y"}[born.accuracy]
    words = {"day": date_format(born.day, shape), "age": born.age_on(on)}
    if born.accuracy is Accuracy.DAY:
        return _("Born %(day)s, %(age)d years old") % words
    return _("Born %(day)s, about %(age)d years old") % words


def network_of(name: str, circle: Iterable[AroundCard], involved: Iterable[InvolvementCard]) -> NetworkMap:
    """Who is around somebody: people unpaid by how close they are, then those who work with them."""
    unpaid = [_unpaid(around) for around in circle]
    return NetworkMap(centre=name, people=[*unpaid, *(_at_work(one) for one in involved)])


def _unpaid(around: AroundCard) -> Around:
    close = around.same_household or around.relation in CLOSEST
    return Around(
        name=around.name,
        relation=code_in_words("people.*.relation", around.relation, page_language()) if around.relation else "",
        ring=1 if close else 2,
        helps_with=helps_with_in_words(around.helps_with or ()),
    )


def helps_with_in_words(codes: Iterable[str]) -> str:
    """What somebody helps with, in a row of words."""
    return ", ".join(code_in_words("people.*.helps_with", code, page_language()) for code in codes)


def _at_work(involved: InvolvementCard) -> Around:
    who = involved.worker.name if involved.worker else involved.organisation
    where = f", {involved.organisation}" if involved.worker else ""
    return Around(name=who, relation=f"{involved.part.label}{where}", ring=3, paid=True)
