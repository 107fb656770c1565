"""Choose how to be assessed, or decline (Assessment Regulations 2014/2827 reg 2; Care Act 2014 s11)."""

from django.http import HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.assessments import actions
from ownway.journey.assessments import selectors as assessed
from ownway.journey.assessments.selectors import AssessmentCard
from ownway.journey.assessments.states import State
from ownway.journey.conversations import engine
from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.conversations.selectors import ConversationCard
from ownway.journey.involvement import selectors as involved
from ownway.platform.access.doors import People, door
from ownway.platform.design_system.components import Details, Link
from ownway.platform.design_system.fields import Words
from ownway.platform.design_system.forms import Form
from ownway.portals.me.held import held_parts
from ownway.portals.me.pages import FormPage, MyPage, Part, shown
from ownway.portals.me.talking import places
from ownway.portals.me.who import alone, chosen, is_own, place
from ownway.portals.shared import conversations
from ownway.portals.shared.acting import acted, filled
from ownway.portals.shared.question_forms import QuestionForm
from ownway.portals.shared.records import record
from ownway.portals.shared.request import Request
from ownway.portals.shared.sittings import Sitting

SET, WISH = "self-assessment", "wish"
WITH_SOMEBODY, TOGETHER = "with_somebody_i_choose", ("together_with_worker", "worker_leads")
OPEN = (State.OWED, State.TELLING)


class DeclineForm(Form):
    """Saying no needs no reason."""

    words = Words(gettext_lazy("Is there anything you want us to know?"), rows=3, max_length=2000)


@door(People())
@record("how to be assessed", step="self_assessment")
@chosen
def story(request: Request) -> HttpResponse:
    """Before the first question: what it is, what we hold already, and how the person wants to do it."""
    found = assessed.latest(request.person.id)
    state = found.state if found else State.OWED
    if found is None or (state in OPEN and not is_own(request)):
        return HttpResponseRedirect(place(request, "talk", SET))
    if state in (State.DECLINED, State.NOT_OWED):
        return shown(request, _not_now(request))
    if state not in OPEN:
        return HttpResponseRedirect(place(request, "held"))
    card = conversations.begun_when_sent(request, SET, SaidAs.PERSON)
    sitting = Sitting(request, card, places(request, card))
    form = sitting.form(sitting.page(WISH), engine.put_on_page(card.questions, sitting.page(WISH), sitting.setting))
    if sitting.keep(form):
        sitting.put(form.puts)
        return HttpResponseRedirect(_begun(request, found, card))
    return shown(request, _page(request, sitting, form))


@door(People())
@record("how to be assessed")
@alone
def together(request: Request) -> HttpResponse:
    """The person wants a worker beside them: who gets in touch, and what they can do meanwhile."""
    worker = involved.named_worker(request.person.id)
    who = {"name": worker.name, "phone": worker.phone} if worker else None
    rings = _("%(name)s sees your wish and gets in touch with you. You can also ring %(phone)s.") % who if who else (
        _("A worker sees your wish and gets in touch with you. You can also ring the number at the foot of the page.")
    )  # fmt: skip
    more = _("You need not write anything. If you like, begin by yourself: what you write is there when you meet.")
    links = [
        Link(_("Begin by myself"), place(request, "talk", SET)),
        Link(_("Go to your home page"), place(request, "home")),
    ]
    parts = [Part(words=[rings, more], links=links)]
    return shown(request, MyPage(heading=_("We do it together"), back=place(request, "story"), parts=parts))


@door(People())
@record("how to be assessed")
@alone
def with_somebody(request: Request) -> HttpResponse:
    """The person wants somebody they chose beside them: side by side, or each from their own telephone."""
    words = [
        _("Sit together and begin now. They can read to you, or write down what you say."),
        _("Or let them help you from their own telephone. You choose what happens, and you can end it at any time."),
    ]
    links = [
        Link(_("Choose somebody to help you here"), place(request, "people")),
        Link(_("Go to your home page"), place(request, "home")),
    ]
    parts = [Part(words=words, button=Link(_("Begin now"), place(request, "talk", SET))), Part(links=links)]
    return shown(request, MyPage(heading=_("With somebody you choose"), back=place(request, "story"), parts=parts))


@door(People())
@record("how to be assessed")
@alone
def decline(request: Request) -> HttpResponse:
    """Say no to an assessment. It can be taken back at any time; while somebody may be at risk, we talk first."""
    found, form = assessed.latest(request.person.id), filled(DeclineForm, request)
    if found is None or found.state not in (*OPEN, State.TOLD):
        return HttpResponseRedirect(place(request, "story"))
    words = form.data.get("words", "")
    if acted(
        request,
        form,
        lambda: actions.decline(assessment_id=found.id, words=words, by=request.actor, at=timezone.now()),
    ):
        return HttpResponseRedirect(place(request, "story"))
    page = FormPage(
        heading=_("Say no to an assessment"), back=place(request, "story"), form=form,
        parts=[Part(words=_what_no_means())], submit=_("I do not want an assessment now"),
    )  # fmt: skip
    return shown(request, page)


def _begun(request: Request, found: AssessmentCard, card: ConversationCard) -> str:
    """Where their choice leads; a worker sees it from now on."""
    wish = said.answers_of(card.id)[("assessment.wish", "")].value or ""
    actions.begin_telling(assessment_id=found.id, wish=wish, by=request.actor, at=timezone.now())
    if wish == WITH_SOMEBODY:
        return place(request, "with-somebody")
    return place(request, "together") if wish in TOGETHER else place(request, "talk", SET)


def _page(request: Request, sitting: Sitting, form: QuestionForm) -> FormPage:
    words = [
        _("About thirty short questions on your life, your days and your wishes. You can leave out any of them."),
        _("You can stop at any time and go on later. A worker goes through it with you before anything is decided."),
    ]
    no = Link(_("I do not want an assessment"), place(request, "decline"))
    return FormPage(
        heading=_("Tell your story"), caption=sitting.reader.says(sitting.card.questions.title), form=form,
        back=place(request, "home"), lead=_("You know best what your life is like and what would help."),
        parts=[Part(words=words), _what_we_hold(request)], below=[Part(links=[no])],
    )  # fmt: skip


def _what_we_hold(request: Request) -> Part:
    """The relevant information we hold is given before a supported self-assessment (reg 2(2))."""
    return Part(
        heading=_("This is what we hold about you already"),
        words=[_("None of it is asked again.")],
        things=[Details(part.heading, thing) for part in held_parts(request) for thing in part.things],
    )


def _not_now(request: Request) -> MyPage:
    words = [_("There is no assessment now. You lost nothing: the right to one stays yours, at any time.")]
    ask = Link(_("I still want an assessment"), place(request, "ask", "assessment"))
    return MyPage(heading=_("Tell your story"), back=place(request, "home"), parts=[Part(words=words, button=ask)])


def _what_no_means() -> list[str]:
    """Care Act 2014 s11, in plain words."""
    return [
        _("You may say no, and you need not say why. Then we do not assess your needs for now."),
        _("You can change your mind at any time: ask again, and we must do it."),
        _("If somebody may be harming you, the law asks us to look all the same. Then we would like to talk first."),
    ]
