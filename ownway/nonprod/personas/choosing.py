"""The page on which one chooses whom to be: everybody in the demo borough, the six situations first."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from ownway.nonprod.personas.everybody import PUBLISHED, SITUATIONS, Persona, everybody
from ownway.platform.access.actor import ActorKind
from ownway.platform.design_system.components import Empty
from ownway.platform.design_system.pages import Page

COUNCIL, EXAMPLES = ("larkfield",), ("devon-example", "kingston-example")
BESIDE = ("signpost", "meadow", "first-hand", "north-study")


@dataclass(frozen=True)
class Group:
    """Some who belong together."""

    title: str
    words: str
    personas: Sequence[Persona]


@dataclass(frozen=True, kw_only=True)
class ChoosePage(Page):
    """Everybody, in groups; or that there is nobody."""

    groups: Sequence[Group]
    empty: Empty | None


def choose_page(*, seeded: bool) -> ChoosePage:
    """Whom one can be. Without the demo borough: how to get it."""
    words = _("Start Ownway with an empty data folder and without --empty: the first start tells their stories.")
    return ChoosePage(
        heading=_("Who would you like to be?"),
        caption=_("Everybody here is made up"),
        wide=True,
        groups=_groups(everybody()) if seeded else (),
        empty=None if seeded else Empty(_("The demo borough is not in this database"), words),
    )


def _groups(personas: Sequence[Persona]) -> list[Group]:
    people = {persona.key: persona for persona in personas if persona.kind is ActorKind.PERSON}
    workers = [persona for persona in personas if persona.kind is ActorKind.WORKER]
    council, examples, beside = (_at(workers, slugs) for slugs in (COUNCIL, EXAMPLES, BESIDE))
    first, published = ([people[key] for key in keys] for keys in (SITUATIONS, PUBLISHED))
    others = [persona for persona in people.values() if persona not in (*first, *published)]
    return [
        Group(_("Six situations"), _("Each needs something else from us. Begin with Marjorie."), first),
        Group(_("Workers of Larkfield Council"), _("They meet people, decide, explain and sign."), council),
        Group(
            _("Beside the council"), _("A practice, a provider, a peer and a study; each sees only its part."), beside
        ),
        Group(_("Other people, and those who help them"), _("At other points of the journey."), others),
        Group(
            _("Two sums that councils published"),
            _("Peter's charge and Joan's come out to the penny."),
            (*published, *examples),
        ),
    ]


def _at(workers: Sequence[Persona], organisations: Sequence[str]) -> list[Persona]:
    return [worker for worker in workers if worker.organisation in organisations]
