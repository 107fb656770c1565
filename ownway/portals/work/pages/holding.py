"""How the money is held: what each way means, what they said, what was recorded before."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from ownway.journey.conversations.question_sets import asking
from ownway.journey.conversations.wording import answer_in_words
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import IdentityBar, Link, Quotation, SummaryList, SummaryRow
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.days import day
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import page_language
from ownway.portals.work.desk import FormPage
from ownway.portals.work.forms.holding import DiscussionForm
from ownway.portals.work.pages.next import place
from ownway.portals.work.pages.record import Record


def holding_page(
    record: Record, form: DiscussionForm, verdict: Verdict, identity: IdentityBar, notices: Sequence[Component]
) -> FormPage:
    """The talk, with what they told before it."""
    return FormPage(
        heading=_("How the money is held"), identity=identity, notices=notices, form=form, verdict=verdict,
        ask=_("What you talked over"), submit=_("Record the talk"), parts=list(_before(record)),
        back=place("plan", record.person.id),
    )  # fmt: skip


def _before(record: Record) -> Iterator[Part]:
    if record.discussion is not None:
        talk = record.discussion
        words = {"worker": talk.worker.name, "day": day(talk.at), "choice": talk.choice.label}
        yield Part(
            heading=_("Talked over before"), words=[_("%(worker)s, %(day)s: %(choice)s.") % words],
            things=[Quotation(talk.words, _("the person"), talk.at.date())] if talk.words else [],
        )  # fmt: skip
    rows = list(_told(record))
    ask = Link(_("Ask them together"), place("talk", record.person.id, "holding"))
    if rows:
        yield Part(heading=_("What they told"), things=[SummaryList(rows)])
    else:
        yield Part(words=[_("They have not said yet how they want the money held.")], links=[ask])


def _told(record: Record) -> Iterator[SummaryRow]:
    for key in ("holding.choice", "holding.words", "holding.help"):
        fact, question = record.said(key), asking(key)
        if fact is not None and question is not None:
            words = answer_in_words(question, fact.said, page_language())
            yield SummaryRow(question.text.says(page_language()), words)
