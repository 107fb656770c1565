"""A page that collects rows (people who help, wishes, costs): those so far, and room for one more."""

import re
from dataclasses import dataclass, replace

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.conversations import actions, engine
from ownway.journey.conversations.engine import Mode, Put, Said, State
from ownway.journey.conversations.question_sets import Page
from ownway.journey.people import actions as people
from ownway.platform.design_system.components import Link, SummaryList, SummaryRow
from ownway.platform.design_system.pages import Question
from ownway.platform.drafts.keeping import typed
from ownway.portals.shared.question_forms import QuestionForm
from ownway.portals.shared.sittings import Sitting

ANOTHER = "another"
TOKEN = re.compile(r"r[0-9a-z]{1,7}")


@dataclass(frozen=True, kw_only=True)
class RowsPage(Question):
    """The rows so far, and a form for one: a new one, or the one that is changed."""

    rows: SummaryList | None
    named: tuple[tuple[str, str], ...]  # token, name
    token: str
    changing: str
    may_add: bool


def rows_page(sitting: Sitting, page: Page) -> HttpResponse:
    """Rows so far, each with change and remove; one more to write."""
    request = sitting.request
    if request.method == "POST" and request.POST.get("remove"):
        return _remove(sitting, page)
    data = typed(request)
    token = _token(data.get("row") if data else request.GET.get("row") or _half_told(sitting, page))
    puts = _puts_of(sitting, page, token)
    form = sitting.form(page, puts, data)
    if request.method == "POST" and form.is_valid() and _kept(sitting, page, form, token):
        another = request.POST.get("then") == ANOTHER
        return HttpResponseRedirect(request.path if another else sitting.onward(page.id))
    if not sitting.rows(page):
        sitting.put(puts)
    return render(request, "shared/rows.html", {"page": _shown(sitting, page, form, token)})


def _remove(sitting: Sitting, page: Page) -> HttpResponse:
    request, token = sitting.request, _token(sitting.request.POST["remove"])
    actions.drop_row(
        conversation_id=sitting.card.id, group=page.rows, item=token, by=request.actor, at=timezone.now()
    )  # fmt: skip
    return HttpResponseRedirect(request.path)


def _kept(sitting: Sitting, page: Page, form: QuestionForm, token: str) -> bool:
    """Keep the row; a new one that says nothing is none, and the first of them says that there are none."""
    if token in sitting.rows(page) or any(said.state is State.KNOWN for said in form.given().values()):
        sitting.put(form.puts)
        return sitting.keep(form)
    if not sitting.rows(page):
        nothing = {engine.no_rows(page): Said(State.PASSED, None, sitting.setting.on, sitting.setting.voice)}
        actions.answer(conversation_id=sitting.card.id, given=nothing, by=sitting.request.actor, at=timezone.now())
    return True


def _puts_of(sitting: Sitting, page: Page, token: str) -> tuple[Put, ...]:
    """The page's questions for one row: what is open, and what was told before, to be changed."""
    setting = sitting.setting
    there = replace(setting, rows={**setting.rows, page.rows: (*sitting.rows(page), token)})
    found = {put.slot: put for put in engine.put_on_page(sitting.card.questions, page, there) if put.item == token}
    slots = [(question, (question.key.key, token)) for question in page.questions]
    return tuple(
        found.get(slot) or Put(question, token, Mode.ASK, None, setting.before[slot])
        for question, slot in slots
        if slot in found or slot in setting.before
    )


def _half_told(sitting: Sitting, page: Page) -> str:
    """The first row that is there and that still has something open."""
    puts = engine.put_on_page(sitting.card.questions, page, sitting.setting)
    return next((put.item for put in puts if put.item and put.answer is None and put.mode is not Mode.OFFER), "")


def _shown(sitting: Sitting, page: Page, form: QuestionForm, token: str) -> RowsPage:
    known = sitting.rows(page)
    named = tuple((one, sitting.row_name(page.rows, one)) for one in known)
    return RowsPage(
        **sitting.surround(page, form) | {"heading": sitting.reader.says(page.title)},
        rows=SummaryList([_line(sitting, page, one, name) for one, name in named]) if known else None,
        named=named,
        token=token,
        changing=dict(named).get(token, ""),
        may_add=token in known or len(known) < page.most_rows,
    )


def _line(sitting: Sitting, page: Page, token: str, name: str) -> SummaryRow:
    said = {**sitting.setting.before, **sitting.setting.answers}
    parts = [sitting.in_words(question, said.get((question.key.key, token))) for question in page.questions[1:]]
    words = "\n".join(part for part in parts if part)
    return SummaryRow(name, words or _("Noted"), Link(_("Change"), f"?row={token}", about=name))


def _token(given: str | None) -> str:
    """The token of a row we named, or a new one."""
    return given if given and TOKEN.fullmatch(given) else people.new_token()
