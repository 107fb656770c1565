"""A person's first pages: whose page it is, where things are, what is next and who does it."""

from dataclasses import dataclass

from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.people import selectors as people
from ownway.journey.support_plans.states import State as PlanState
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Banner, Kind, Link, SummaryList, SummaryRow, Task, TaskList
from ownway.portals.me.asks import asked_part
from ownway.portals.me.later import way_back
from ownway.portals.me.next_steps import tasks, turns, who_looks_first
from ownway.portals.me.pages import MyPage, Part, shown
from ownway.portals.me.story import Story
from ownway.portals.me.who import chosen, place
from ownway.portals.shared.people import name_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request


@dataclass(frozen=True, kw_only=True)
class HomePage(MyPage):
    """Where things are, and the few other places."""

    steps: TaskList
    more: Part


@door(People())
def start(request: Request) -> HttpResponse:
    """To one's own page or that of the person one helps; whoever has several chooses."""
    own = people.find(request.actor.named)
    helped = people.cards(list(people.helps(request.actor.named))).values()
    homes = [(_("My own page"), own)] if own else []
    homes += [(_("Help %(name)s") % {"name": name_of(card)}, card) for card in helped]
    if not homes:
        raise Http404
    if len(homes) == 1:
        return redirect("me:home", person_id=homes[0][1].id)
    links = [Link(text, reverse("me:home", args=[card.id])) for text, card in homes]
    return shown(request, MyPage(heading=_("Whose page do you want?"), parts=[Part(links=links)]))


@door(People())
@record("home")
@chosen
def home(request: Request) -> HttpResponse:
    """Where things are and what is next."""
    story = Story.of(request)
    steps, name = tasks(request, story), request.person.name
    hello = _("Hello %(name)s") % {"name": name} if name else _("Hello")
    page = HomePage(
        heading=hello if story.own else _("Helping %(name)s") % {"name": name_of(request.person)},
        notices=_notices(request, story),
        parts=[
            _next(request, story, steps),
            *way_back(request),
            _worker(story),
            *asked_part(request),
            *_disagreements(request, story),
        ],
        steps=TaskList(steps),
        more=_more(request, story),
    )
    return shown(request, page, "me/home.html")


def _notices(request: Request, story: Story) -> list[Banner]:
    found = []
    if story.plan and story.plan.returned_why and story.plan.state is PlanState.DRAFT:
        why = _("The council sent it back and says why: %(why)s") % {"why": story.plan.returned_why}
        to_plan = Link(_("Go to your plan"), place(request, "plan"))
        found.append(Banner(_("Your plan came back to you"), why, Kind.IMPORTANT, [to_plan]))
    return found


def _next(request: Request, story: Story, steps: list[Task]) -> Part:
    turn = dict(turns(steps))
    words = [] if story.is_told or story.assessment is None else [who_looks_first(request)]
    if "us" in turn:
        words.append(f"{turn['us'].hint}.")
    if "you" not in turn:
        nothing = _("There is nothing you have to do now. Tell us whenever something changes.")
        return Part(heading=_("What happens next"), words=words or [nothing])
    words.append(_("Your turn, when you are ready. Nobody chases you."))
    return Part(heading=_("What happens next"), words=words, button=Link(turn["you"].text, turn["you"].href))


def _worker(story: Story) -> Part:
    heading = _("Who works with you")
    if story.worker is None:
        return Part(
            heading=heading, words=[_("Nobody is named yet. Until then, ring the number at the foot of the page.")]
        )
    worker = story.worker
    rows = [
        SummaryRow(_("Name"), worker.name, source=f"{worker.job_title}, {worker.organisation}"),
        SummaryRow(_("Telephone"), worker.phone),
    ]
    return Part(heading=heading, things=[SummaryList(rows)])


def _disagreements(request: Request, story: Story) -> list[Part]:
    rows = [
        SummaryRow(
            decision.kind.label,
            _("%(who)s looks at it again and answers by %(day)s")
            % {"who": challenge.owner.name, "day": date_format(challenge.due_on, "j F Y")},
            Link(_("See"), place(request, "decision", decision.id), about=decision.kind.label),
        )
        for decision in story.decisions
        for challenge in decision.challenges
        if not challenge.outcome
    ]
    return [Part(heading=_("Where you disagree"), things=[SummaryList(rows)])] if rows else []


def _more(request: Request, story: Story) -> Part:
    """The places that are not in the menu."""
    if story.own:
        links = [
            Link(_("Tell us about something new"), place(request, "talk", "contact")),
            Link(_("Your ways to sign in"), place(request, "later")),
        ]
    else:
        links = [
            Link(_("Your own side of it: what you can and want to go on doing"), place(request, "talk", "helper-part")),
            Link(_("Your ways to sign in"), place(request, "later")),
            Link(_("Stop helping"), place(request, "stop-helping")),
        ]
    return Part(heading=_("Also here"), links=links)
