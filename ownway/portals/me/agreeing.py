"""Agree to a plan: what it says, on one page, and the question. Silence is never agreement (Care Act 2014 s25(5))."""

from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.conversations import actions, engine
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.direct_payments import selectors as paid
from ownway.journey.support_plans.selectors import PlanCard
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Banner, Link, SummaryList, SummaryRow
from ownway.portals.me.holding import way_in_words
from ownway.portals.me.pages import FormPage, MyPage, Part, shown
from ownway.portals.me.plan import costs_of, line_view
from ownway.portals.me.talking import places
from ownway.portals.me.when import may_say_yes
from ownway.portals.me.who import alone, place
from ownway.portals.shared import conversations
from ownway.portals.shared.acting import acted
from ownway.portals.shared.plan_writing import plan_of
from ownway.portals.shared.question_forms import QuestionForm
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.shared.sittings import Sitting

SET, PAGE = "agreement", "agree"


@door(People())
@record("your plan", step="agreement")
@alone
def agree(request: Request) -> HttpResponse:
    """The whole plan once more, then yes, yes with a change, or no. What should be different is asked next."""
    plan = plan_of(request)
    verdict = may_say_yes(request, plan)
    if not verdict:
        return shown(request, _not_now(request, verdict.sentence))
    card = conversations.begun_when_sent(request, SET, SaidAs.PERSON)
    sitting = Sitting(request, card, places(request, card))
    page = sitting.page(PAGE)
    form = sitting.form(page, engine.put_on_page(card.questions, page, sitting.setting))
    if _sent(sitting, form):
        return HttpResponseRedirect(sitting.places.done)
    if request.method == "POST" and not form.errors:
        return HttpResponseRedirect(sitting.next_place())
    return shown(request, _page(request, plan, form))


def plan_in_short(request: Request, plan: PlanCard) -> list[Part]:
    """Every line with its cost, what happens if it falls through, and how the money is held."""
    views = [line_view(request, line) for line in plan.lines]
    lines = SummaryList([SummaryRow(view.what, view.cost, source=f"{view.how}: {view.needs}") for view in views])
    discussion = paid.discussion_of(plan.id)
    held = way_in_words(discussion.choice) if discussion else _("Your worker still talks it over with you.")
    return [
        Part(heading=_("What is in it"), things=[lines], words=[costs_of(plan)]),
        Part(heading=_("If something falls through"), words=[plan.contingency or _("Nothing is written yet.")]),
        Part(heading=_("How the money is held"), words=[held]),
    ]


def _sent(sitting: Sitting, form: QuestionForm) -> bool:
    """Kept, and sent at once when nothing more is asked."""
    if not sitting.keep(form):
        return False
    sitting.put(form.puts)
    if sitting.next_place() != sitting.places.check:
        return False
    by, now = sitting.request.actor, timezone.now()
    return acted(
        sitting.request, form, lambda: actions.confirm(conversation_id=sitting.card.id, by=by, at=now)
    )  # fmt: skip


def _page(request: Request, plan: PlanCard, form: QuestionForm) -> FormPage:
    return FormPage(
        heading=_("Agree to your plan"),
        back=place(request, "plan"),
        lead=_("Read it through, with somebody if you like. Nothing is settled until you have said what you think."),
        parts=plan_in_short(request, plan),
        form=form,
        submit=_("Send my answer"),
    )


def _not_now(request: Request, sentence: str) -> MyPage:
    button = Link(_("Go to your plan"), place(request, "plan"))
    return MyPage(
        heading=_("Agree to your plan"),
        back=place(request, "plan"),
        notices=[Banner(sentence)],
        parts=[Part(button=button)],
    )
