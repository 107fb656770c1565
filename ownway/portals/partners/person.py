"""Somebody whom a partner supports: how to communicate, what matters to them, what this organisation does, who to ask.

The database shows no more of them in a partner's session (`tests/portals/partners/test_the_wall.py`).
"""

from collections.abc import Iterator

from django.http import HttpResponse
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import State as Answered
from ownway.journey.involvement import selectors as involved
from ownway.journey.reviews import selectors as reviewed
from ownway.journey.reviews.states import State as Reviewed
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.states import State
from ownway.platform.access.doors import Staff, door
from ownway.platform.access.roles import Permission
from ownway.platform.design_system.components import Empty, Link, Quotation
from ownway.platform.design_system.rendering import Component, Text
from ownway.portals.partners.telling import now_in_words
from ownway.portals.shared.desk import PartsPage, about, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of
from ownway.portals.shared.plans import lines_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

IN_THEIR_WORDS: dict[str, Text] = {
    "matters.most": gettext_lazy("What matters most to them"),
    "matters.respect": gettext_lazy("What people should please do, or please not do"),
    "matters.strengths": gettext_lazy("What they are good at, and do for others"),
    "goal.*.words": gettext_lazy("What they want to be different"),
}


@door(Staff(Permission.GIVE_REVIEW))
@record("what your supporters need to know")
def person(request: Request) -> HttpResponse:
    """Who this is, as far as somebody who supports them needs to know."""
    parts = [*_in_their_words(request), *_what_you_do(request), *_review(request), _who_to_ask(request)]
    page = PartsPage(
        heading=_("What to know when you support them"), back=reverse("partners:people"), parts=parts, **about(request)
    )
    return shown(request, page)


def _in_their_words(request: Request) -> Iterator[Part]:
    """What they said matters, quoted."""
    found: dict[str, list[Component]] = {key: [] for key in IN_THEIR_WORDS}
    for fact in said.current_facts(request.person.id, *IN_THEIR_WORDS):
        if fact.said.state is Answered.KNOWN:
            found[fact.key].append(Quotation(str(fact.said.value), name_of(request.person), fact.said.on))
    yield from (Part(heading=IN_THEIR_WORDS[key], things=quoted) for key, quoted in found.items() if quoted)
    if not any(found.values()):
        words = _("When they tell what matters to them, and let you read it, it stands here.")
        yield Part(things=[Empty(_("Nothing in their own words yet"), words)])


def _what_you_do(request: Request) -> Iterator[Part]:
    plan = planned.latest(request.person.id)
    if plan is None or plan.state is not State.SIGNED or not plan.lines:
        return
    fails = [_("If something falls through: “%(words)s”") % {"words": plan.contingency}] if plan.contingency else []
    yield Part(things=[lines_of(plan.lines, _("What you do in their plan"))])
    yield Part(words=fails)


def _review(request: Request) -> Iterator[Part]:
    """The newest review this organisation leads: to tell, or what became of it."""
    led = [one for one in reviewed.reviews_of(request.person.id)
           if one.organisation_id == request.actor.organisation_id and one.state is not Reviewed.CANCELLED]  # fmt: skip
    if not led:
        return
    newest = led[0]
    if newest.partner_told:
        yield Part(heading=_("How it is going"), words=[now_in_words(newest)])
        return
    words = _("You are asked to tell what you have seen by %(day)s.") % {"day": date_format(newest.due_on, "j F Y")}
    tell = Link(_("Tell what you have seen"), reverse("partners:review", args=[request.person.id]))
    yield Part(heading=_("How it is going"), words=[words], button=tell)


def _who_to_ask(request: Request) -> Part:
    worker = involved.named_worker(request.person.id)
    if worker is None:
        return Part(heading=_("Who to ask"), words=[_("No worker is named. Ring the helpline.")])
    words = ", ".join(part for part in (worker.name, worker.job_title, worker.phone) if part)
    return Part(heading=_("Who to ask"), words=[words])
