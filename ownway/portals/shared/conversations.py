"""Conversations as pages: one question after the other, check your answers, done. The portal gives the addresses."""

from collections.abc import Callable
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ownway.journey import asking
from ownway.journey.conversations import actions, engine, selectors
from ownway.journey.conversations.engine import Mode, Put, Said, Setting, State
from ownway.journey.conversations.question_sets import Page
from ownway.journey.conversations.registry import SaidAs
from ownway.journey.conversations.selectors import ConversationCard
from ownway.journey.conversations.wording import answer_in_words
from ownway.journey.people import actions as people
from ownway.platform.access.verdict import Refused
from ownway.platform.design_system.components import Banner, EasyRead, Link, SummaryList, SummaryRow
from ownway.platform.design_system.pages import Page as DesignPage
from ownway.platform.design_system.pages import Question
from ownway.platform.drafts.keeping import typed
from ownway.portals.shared.placeholders import fill_for
from ownway.portals.shared.question_forms import QuestionForm, Reader

LATER, ANOTHER = "later", "another"


@dataclass(frozen=True)
class Places:
    """Where the pages of a conversation live in a portal."""

    page: Callable[[str], str]
    check: str
    done: str
    later: str
    back: str
    exit: bool = False


@dataclass(frozen=True, kw_only=True)
class RowsPage(Question):
    """A page that collects rows: those so far, and room for one more."""

    rows: SummaryList | None = None
    another: str = ""


@dataclass(frozen=True, kw_only=True)
class CheckPage(DesignPage):
    """Check your answers."""

    answers: SummaryList
    submit: str


def reader_of(request: HttpRequest, card: ConversationCard) -> Reader:
    """Language of the page, format of the person when they read it themself."""
    language = "cy" if get_language() == "cy" else "en"
    own = request.actor.principal == card.person_id
    return Reader(language, easy=own and request.person.easy_read, fill=fill_for(card, timezone.localdate()))


def begin(request: HttpRequest, question_set: str, said_as: SaidAs) -> ConversationCard:
    """Begin the conversation, or take it up where it was left."""
    person = people.locked(request.person.id)
    begun = actions.begin(
        person=person, question_set=question_set, said_as=said_as, by=request.actor, at=timezone.now()
    )
    return selectors.find(begun.id, person.id)


def first_place(request: HttpRequest, card: ConversationCard, places: Places) -> str:
    """The first page with something unanswered, or check your answers."""
    page = engine.next_page(card.questions, asking.setting_for(card, request.actor, timezone.localdate()))
    return places.page(page.id) if page else places.check


def question_page(request: HttpRequest, card: ConversationCard, page_id: str, places: Places) -> HttpResponse:
    """Put the questions of one page; keep what is answered; go on."""
    setting = asking.setting_for(card, request.actor, timezone.localdate())
    page = _page_or_404(card, page_id)
    if page.collects:
        return _rows_page(request, card, page, setting, places)
    puts = engine.put_on_page(card.questions, page, setting)
    if not puts:
        return HttpResponseRedirect(_next(request, card, page.id, places))
    reader = reader_of(request, card)
    form = QuestionForm(puts, setting, reader, typed(request), setting.on)
    if request.method == "POST" and form.is_valid():
        _answer(request, card, form)
        return HttpResponseRedirect(places.later if _later(request) else _next(request, card, page.id, places))
    actions.put(conversation=card, puts=puts, by=request.actor, at=timezone.now())
    shown = Question(**_question(request, page, form, reader, places))
    return render(request, "design_system/question.html", {"page": shown})


def check_page(request: HttpRequest, card: ConversationCard, places: Places) -> HttpResponse:
    """Check your answers, then send them: once."""
    setting = asking.setting_for(card, request.actor, timezone.localdate())
    if request.method == "POST":
        actions.confirm(conversation_id=card.id, by=request.actor, at=timezone.now())
        return HttpResponseRedirect(places.done)
    rows = tuple(_summary(card, setting, reader_of(request, card), places))
    shown = CheckPage(
        heading=_("Check your answers"),
        caption=card.questions.title.says(get_language()[:2]),
        back=places.back,
        exit=places.exit,
        answers=SummaryList(rows),
        submit=_("Send my answers"),
    )
    return render(request, "shared/check.html", {"page": shown})


def _rows_page(
    request: HttpRequest, card: ConversationCard, page: Page, setting: Setting, places: Places
) -> HttpResponse:
    """Rows so far, each with change and remove; one more to write."""
    if request.method == "POST" and request.POST.get("remove"):
        actions.drop_row(
            conversation_id=card.id, group=page.rows, item=request.POST["remove"], by=request.actor, at=timezone.now()
        )
        return HttpResponseRedirect(request.path)
    reader, token = reader_of(request, card), request.GET.get("row") or people.new_token()
    if request.method == "POST":
        token = request.POST.get("row", token)
    puts = _row_puts(card, page, setting, token)
    form = QuestionForm(puts, setting, reader, typed(request), setting.on)
    if request.method == "POST" and form.is_valid():
        return _keep_row(request, card, page, form, places)
    known = setting.rows.get(page.rows, ())
    actions.put(conversation=card, puts=puts if not known else (), by=request.actor, at=timezone.now())
    shown = RowsPage(
        **_question(request, page, form, reader, places),
        rows=SummaryList(tuple(_row_lines(card, page, setting, reader))) if known else None,
        another=token,
    )
    return render(request, "shared/rows.html", {"page": shown, "tokens": _named_rows(page, setting)})


def _keep_row(
    request: HttpRequest, card: ConversationCard, page: Page, form: QuestionForm, places: Places
) -> HttpResponse:
    given = form.given()
    if any(said.state is State.KNOWN for said in given.values()):
        actions.put(conversation=card, puts=form.puts, by=request.actor, at=timezone.now())
        _answer(request, card, form)
    elif not form.setting.rows.get(page.rows):
        nothing = {engine.no_rows(page): Said(State.PASSED, None, form.today, form.setting.voice)}
        actions.answer(conversation_id=card.id, given=nothing, by=request.actor, at=timezone.now())
    if request.POST.get("then") == ANOTHER:
        return HttpResponseRedirect(request.path)
    return HttpResponseRedirect(places.later if _later(request) else _next(request, card, page.id, places))


def _row_puts(card: ConversationCard, page: Page, setting: Setting, token: str) -> tuple[Put, ...]:
    """The page's questions for one row, new or known."""
    found = {put.slot: put for put in engine.put_on_page(card.questions, page, setting)}
    puts = []
    for question in page.questions:
        slot = (question.key.key, token)
        answer = setting.answers.get(slot) or setting.before.get(slot)
        puts.append(found.get(slot) or Put(question, token, Mode.ASK, None, answer))
    return tuple(puts)


def _answer(request: HttpRequest, card: ConversationCard, form: QuestionForm) -> None:
    try:
        actions.answer(
            conversation_id=card.id, given=form.given(), by=request.actor, at=timezone.now(), opened=form.opened()
        )
    except Refused as refused:
        form.add_error(None, refused.sentence)


def _question(
    request: HttpRequest, page: Page, form: QuestionForm, reader: Reader, places: Places
) -> dict[str, object]:
    """What every question page says."""
    notices = (_draft_banner(),) if request.from_draft else ()
    return {
        "form": form,
        "heading": "" if form.only_field else reader.says(page.title),
        "why": reader.says(page.why),
        "reads": reader.says(page.reads),
        "back": places.back,
        "autosave": reverse("autosave"),
        "notices": notices,
        "exit": places.exit,
        "easy": _easy(form, reader),
    }


def _easy(form: QuestionForm, reader: Reader) -> EasyRead | None:
    picture = next((put.question.picture for put in form.puts if put.question.picture), "")
    if not reader.easy or not picture:
        return None
    return EasyRead(picture, "", tuple(reader.says(put.question.text) for put in form.puts))


def _draft_banner() -> Banner:
    return Banner(_("We kept what you typed"), _("Nothing is lost. Look it over, then press Continue."))


def _summary(card: ConversationCard, setting: Setting, reader: Reader, places: Places) -> list[SummaryRow]:
    rows = []
    for page_id, puts in engine.put_now(card.questions, setting).items():
        for put in puts:
            words = answer_in_words(put.question, put.answer, reader.language, easy=reader.easy)
            change = Link(_("Change"), places.page(page_id), about=reader.says(put.question.text))
            if words or put.mode is not Mode.OFFER:
                rows.append(SummaryRow(reader.says(put.question.text), words, change))
    return rows


def _row_lines(card: ConversationCard, page: Page, setting: Setting, reader: Reader) -> list[SummaryRow]:
    lines = []
    for token, name in _named_rows(page, setting):
        parts = []
        for question in page.questions[1:]:
            said = setting.answers.get((question.key.key, token)) or setting.before.get((question.key.key, token))
            parts.append(answer_in_words(question, said, reader.language, easy=reader.easy))
        lines.append(
            SummaryRow(
                name, ", ".join(part for part in parts if part) or "✓", Link(_("Change"), f"?row={token}", about=name)
            )
        )
    return lines


def _named_rows(page: Page, setting: Setting) -> list[tuple[str, str]]:
    """(token, what the row is called) of the rows so far."""
    first = page.questions[0]
    said = {**setting.before, **setting.answers}
    return [
        (token, answer_in_words(first, said.get((first.key.key, token)), "en"))
        for token in setting.rows.get(page.rows, ())
    ]


def _page_or_404(card: ConversationCard, page_id: str) -> Page:
    try:
        return card.questions.page(page_id)
    except KeyError as unknown:
        raise Http404 from unknown


def _next(request: HttpRequest, card: ConversationCard, after: str, places: Places) -> str:
    page = engine.next_page(card.questions, asking.setting_for(card, request.actor, timezone.localdate()), after=after)
    return places.page(page.id) if page else places.check


def _later(request: HttpRequest) -> bool:
    return request.POST.get("then") == LATER
