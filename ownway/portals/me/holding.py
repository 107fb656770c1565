"""How the money is held: every way with what it means, what the person chose, and what was talked over (s31-33)."""

from django.http import HttpResponse
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.conversations.question_sets import asking
from ownway.journey.conversations.wording import code_in_words
from ownway.journey.direct_payments import selectors as paid
from ownway.journey.direct_payments.choices import Holding
from ownway.journey.direct_payments.selectors import DiscussionCard
from ownway.journey.support_plans.selectors import PlanCard
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Details, Link, Quotation, SummaryList, SummaryRow
from ownway.platform.design_system.rendering import Component
from ownway.portals.me.pages import MyPage, Part, shown
from ownway.portals.me.when import may_choose_holding
from ownway.portals.me.who import chosen, place
from ownway.portals.shared.people import page_language
from ownway.portals.shared.plan_writing import plan_of
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request

CHOICE, HELP = "holding.choice", "holding.help"


@door(People())
@record("how the money is held", step="how_held")
@chosen
def ways(request: Request) -> HttpResponse:
    """What was chosen and talked over; every way there is, each with what the person does and what others do."""
    plan = plan_of(request)
    discussion = paid.discussion_of(plan.id)
    page = MyPage(
        heading=_("How the money is held"),
        back=place(request, "home"),
        lead=_("It is your budget. Nobody may push you to one way, and you can change or mix them later."),
        parts=[*_talked_over(discussion), _choose(request, plan, discussion), _every_way()],
    )
    return shown(request, page)


def way_in_words(holding: Holding) -> str:
    """A way to hold a budget as the person chose it."""
    return code_in_words(CHOICE, holding, page_language())


def _talked_over(discussion: DiscussionCard | None) -> list[Part]:
    if discussion is None:
        return []
    said = [Quotation(discussion.words, _("You said"), discussion.at.date())] if discussion.words else []
    helping = ", ".join(code_in_words(HELP, code, page_language()) for code in discussion.help_wanted)
    with_whom = {"who": discussion.worker.name, "day": date_format(discussion.at, "j F Y")}
    rows = [
        SummaryRow(_("Your choice"), way_in_words(discussion.choice)),
        SummaryRow(_("Help you want with it"), helping or _("None for now")),
        SummaryRow(_("Talked over"), _("with %(who)s on %(day)s") % with_whom),
    ]
    return [Part(heading=_("What you chose"), things=[SummaryList(rows), *said])]


def _choose(request: Request, plan: PlanCard, discussion: DiscussionCard | None) -> Part:
    if not may_choose_holding(plan):
        words = _("To change it, tell your worker or ask for a review. You can do so at any time.")
        return Part(words=[words], links=[Link(_("I want a review now"), place(request, "ask", "review"))])
    tell = place(request, "talk", "holding")
    if discussion:
        words = _("You can change your mind. Then your worker talks it over with you once more.")
        return Part(words=[words], links=[Link(_("Change your choice"), tell)])
    words = _("Read through the ways below. When you have told us your choice, your worker talks it over with you.")
    return Part(words=[words], button=Link(_("Tell us what you would like"), tell))


def _every_way() -> Part:
    options = {option.code: option.label.says(page_language()) for option in asking(CHOICE).options}
    things: list[Component] = [Details(options[code], words) for code, words in _what_it_means().items()]
    return Part(heading=_("Every way there is"), things=things)


def _what_it_means() -> dict[Holding, str]:
    """What somebody does themself and what others do (Care Act 2014 ss31-33; SI 2014/2871; statutory guidance 12)."""
    return {
        Holding.DIRECT_PAYMENT: _(
            "The council pays the money to you, into an account or onto a card. You choose and pay who helps you. "
            "You keep simple records. If you employ somebody, you are their employer: there is help with pay slips, "
            "holidays and contracts, and the cost of that help can be part of your budget."
        ),
        Holding.NOMINEE: _(
            "Somebody you trust gets the money for you and does the paying. You decide what it is spent on. "
            "They have to agree first."
        ),
        Holding.AUTHORISED_PERSON: _(
            "When somebody cannot decide about the money, the council can pay it to a person who acts for them by law. "
            "That person has to act in their best interests."
        ),
        Holding.SUPPORTED_ACCOUNT: _(
            "A support service keeps the account and does the paying and the records. You choose who helps you, "
            "and when. The service has a price, which your budget covers."
        ),
        Holding.SERVICE_FUND: _(
            "A support organisation that you choose holds your budget and plans with you how to use it. "
            "It shows you what was spent. You can change the organisation."
        ),
        Holding.COUNCIL_ARRANGES: _(
            "The council finds, arranges and pays for your support. You still say what you want, who comes and when. "
            "You have the least to do and the least to choose."
        ),
    }
