"""Check your answers: each with a way back to it, what a decision will still need, and one button that sends them."""

from dataclasses import dataclass

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.conversations import actions, engine
from ownway.journey.conversations.engine import Mode, Put, State
from ownway.journey.conversations.question_sets import Page as QuestionPage
from ownway.journey.conversations.registry import Need
from ownway.platform.design_system.components import Banner, Link, SummaryList, SummaryRow
from ownway.platform.design_system.forms import Form
from ownway.platform.design_system.pages import Page
from ownway.portals.shared.acting import acted
from ownway.portals.shared.sittings import Sitting


@dataclass(frozen=True, kw_only=True)
class CheckPage(Page):
    """Check your answers."""

    answers: SummaryList
    layout: str


def send_or_show(sitting: Sitting) -> HttpResponse:
    """Send the answers, or show them with what was refused."""
    form = Form({})
    if _sent(sitting, form):
        return HttpResponseRedirect(sitting.places.done)
    return render(sitting.request, "shared/check.html", {"page": _shown(sitting, form)})


def _sent(sitting: Sitting, form: Form) -> bool:
    by, now = sitting.request.actor, timezone.now()
    return acted(
        sitting.request, form, lambda: actions.confirm(conversation_id=sitting.card.id, by=by, at=now)
    )  # fmt: skip


def _shown(sitting: Sitting, form: Form) -> CheckPage:
    places, puts = sitting.places, engine.put_now(sitting.card.questions, sitting.setting)
    asked = [(sitting.page(page_id), put) for page_id, here in puts.items() for put in here]
    notices = [*_still_needed([put for _page, put in asked], sitting), *([Banner(places.note)] if places.note else [])]
    return CheckPage(
        heading=_("Check your answers"),
        caption=sitting.reader.says(sitting.card.questions.title),
        back=places.back,
        notices=notices,
        form=form,
        exit=places.exit,
        identity=places.identity,
        layout=places.layout,
        answers=SummaryList([row for page, put in asked if (row := _row(sitting, page, put))]),
    )


def _row(sitting: Sitting, page: QuestionPage, put: Put) -> SummaryRow | None:
    """One answer; what is only offered and was left closed is not there."""
    words = sitting.in_words(put.question, put.answer)
    if put.mode is Mode.OFFER and not words:
        return None
    text, address = sitting.reader.says(put.question.text), sitting.places.page(page.id)
    if page.rows and page.questions[0].key != put.question.key:
        text = f"{sitting.row_name(page.rows, put.item)}: {text}"
    if page.collects:
        address += f"?row={put.item}"
    return SummaryRow(text, words, Link(_("Change"), address, about=text))


def _still_needed(puts: list[Put], sitting: Sitting) -> list[Banner]:
    """Answers without which nothing can be decided. Nobody is held up: a person asks instead of a form."""
    missing = [
        put.question for put in puts
        if put.question.key.need is Need.DECISION and (put.answer is None or put.answer.state is State.PASSED)
    ]  # fmt: skip
    if not missing:
        return []
    words = "\n".join(sitting.reader.says(question.text) for question in missing)
    return [Banner(_("You can send this as it is. Before we decide anything we will ask you about:"), words)]
