"""A review on the desk: each part in its own voice, why a social worker looks, and what follows."""

from collections.abc import Iterator, Sequence
from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.conversations import selectors as said
from ownway.journey.conversations.engine import State as Answered
from ownway.journey.conversations.question_sets import asking
from ownway.journey.conversations.wording import answer_in_words
from ownway.journey.people import selectors as people
from ownway.journey.reviews.escalation import NO_PERSON, VOICES_DIFFER
from ownway.journey.reviews.selectors import ReviewCard
from ownway.journey.reviews.states import State
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import Banner, IdentityBar, Kind, Link, SummaryList, SummaryRow
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.days import day
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import page_language
from ownway.portals.work.desk import DeskPage, FormPage
from ownway.portals.work.forms.review import ConcludeForm
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record

ESCALATIONS = {
    NO_PERSON: gettext_lazy("They did not take part."),
    VOICES_DIFFER: gettext_lazy("They and those who help them say different things."),
    "wants_to_talk": gettext_lazy("They want to talk to somebody."),
    "no_goal_met": gettext_lazy("None of their goals is nearer."),
    "support_not_working": gettext_lazy("They say that the support does not work."),
    "something_happened": gettext_lazy("Something happened that cannot wait."),
    "wants_it_to_stop": gettext_lazy("They want something to stop."),
    "partner_worried": gettext_lazy("Those who give support are worried."),
    "partner_proposes_change": gettext_lazy("Those who give support propose a change."),
}


def review_page(
    record: Record, card: ReviewCard, form: ConcludeForm, verdict: Verdict, *, registered: bool, identity: IdentityBar,
    notices: Sequence[Component],
) -> DeskPage | FormPage:  # fmt: skip
    """What was told; and the form, until it is concluded."""
    around: dict[str, Any] = {
        "heading": _("Review"), "identity": identity, "notices": [*notices, *_why_here(card)],
        "parts": list(_told(record, card)), "aside": [_who_leads(record, card)],
    }  # fmt: skip
    if card.state in (State.CONCLUDED, State.CANCELLED):
        return DeskPage(**around)
    second = _("If support would shrink or stop, a registered social worker decides.")
    return FormPage(
        **around, form=form, ask=_("What you conclude"), submit=_("Conclude and tell them"), verdict=verdict,
        why="" if registered else second,
    )  # fmt: skip


def _why_here(card: ReviewCard) -> Iterator[Banner]:
    if card.state is State.ESCALATED:
        words = "\n".join(str(ESCALATIONS.get(code, code)) for code in card.escalations)
        yield Banner(_("A social worker looks at this review"), words, Kind.IMPORTANT)


def _told(record: Record, card: ReviewCard) -> Iterator[Part]:
    """The person's part first."""
    one = record.person.id
    ask = Link(_("Ask them together"), place("talk", one, "review"))
    yield _part(record, _("What they say"), card.person_part_id, _("They have not told their part yet."), ask)
    if card.organisation:
        title = _("What %(who)s says") % {"who": card.organisation}
        yield _part(record, title, card.partner_part_id, _("They have not told their part yet."))


def _part(record: Record, title: str, conversation_id: UUID | None, none: str, ask: Link | None = None) -> Part:
    if conversation_id is None:
        return Part(heading=title, words=[none], links=[ask] if ask else [])
    return Part(heading=title, things=[SummaryList(list(_answers(record, conversation_id)))])


def _answers(record: Record, conversation_id: UUID) -> Iterator[SummaryRow]:
    goals = {fact.item: str(fact.said.value) for fact in record.facts if fact.key == "goal.*.words"}
    names = {around.token: around.name for around in people.circle(record.person.id)}
    for (key, item), one in said.answers_of(conversation_id).items():
        question = asking(key)
        if question is not None and one.state is not Answered.PASSED:
            row = goals.get(item) or names.get(item)
            text = question.text.says(page_language())
            words = answer_in_words(question, one, page_language(), names=names)
            yield SummaryRow(f"“{row}”: {text}" if item in goals else f"{row}: {text}" if row else text, words)


def _who_leads(record: Record, card: ReviewCard) -> Part:
    rows = [
        SummaryRow(_("Due"), day(card.due_on)),
        SummaryRow(_("Asked by"), card.organisation or str(card.led_by.label).capitalize()),
    ]
    links = [Link(_("Read the plan"), place("plan", record.person.id))]
    if card.decision_id:
        links.append(Link(_("Read the decision"), place("decision", record.person.id, card.decision_id)))
    return Part(heading=_("This review"), things=[SummaryList(rows)], links=links)
