"""Writing in a plan on the desk: a need, a line, what if something falls through; and two texts after a clash."""

from collections.abc import Sequence

from django.utils import timezone
from django.utils.translation import gettext as _

from ownway.journey.people.selectors import PersonCard
from ownway.journey.practices import selectors as practices
from ownway.journey.support_plans.selectors import LineCard
from ownway.platform.access.verdict import Verdict
from ownway.platform.design_system.components import Conflict, IdentityBar, Quotation
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.parts import Part
from ownway.portals.shared.people import name_of
from ownway.portals.shared.plan_forms import ContingencyForm, LineForm, NeedForm
from ownway.portals.shared.plans import amount_in_words, cost_in_words, need_in_words
from ownway.portals.work.desk import FormPage
from ownway.portals.work.pages.costs import line_in_words


def need_page(
    need: str, form: NeedForm, verdict: Verdict, identity: IdentityBar, notices: Sequence[Component]
) -> FormPage:
    """How one need is met."""
    words = _("They choose; the amount is drafted from what they told. What costs nothing comes first in the talk.")
    return FormPage(
        heading=need_in_words(need), caption=_("How is this need met?"), identity=identity, notices=notices,
        form=form, parts=[Part(words=[words])], submit=_("Put it in the plan"), verdict=verdict,
    )  # fmt: skip


def line_page(
    line: LineCard, form: LineForm, verdict: Verdict, clash: Sequence[Component], identity: IdentityBar,
    notices: Sequence[Component],
) -> FormPage:  # fmt: skip
    """A line with what was drafted."""
    view = line_in_words(line, {})
    drafted = _("Drafted from what they told, at the published rate. Change what is not right.")
    return FormPage(
        heading=view.what, caption=view.needs, identity=identity, notices=[*notices, *clash], form=form,
        parts=[Part(words=[drafted])] if line.price_pence else [], verdict=verdict,
    )  # fmt: skip


def contingency_page(
    form: ContingencyForm, verdict: Verdict, clash: Sequence[Component], identity: IdentityBar,
    notices: Sequence[Component],
) -> FormPage:  # fmt: skip
    """What happens if something falls through."""
    return FormPage(
        heading=_("If something falls through"), caption=_("Their plan"), identity=identity,
        notices=[*notices, *clash], form=form, verdict=verdict,
    )  # fmt: skip


def clash_of(person: PersonCard, theirs: LineCard, form: LineForm) -> Conflict:
    """What was just sent, and what somebody else put there meanwhile."""
    given = form.cleaned_data
    yours = [given["what"], str(given.get("amount", "")), str(form.data.get("price", ""))]
    stands = [theirs.what, amount_in_words(theirs), cost_in_words(theirs)]
    by = name_of(person) if theirs.changed_by == person.id else _called(theirs)
    return Conflict(
        label=theirs.what or str(theirs.who.label),
        yours="\n".join(part for part in yours if part),
        theirs="\n".join(part for part in stands if part),
        theirs_by=by,
        theirs_at=timezone.localtime(theirs.changed_at),
    )


def theirs_of(words: str) -> Quotation:
    """What somebody else wrote while this page was open."""
    return Quotation(words, _("Somebody wrote this while you were writing. Sending yours again puts it in its place"))


def _called(line: LineCard) -> str:
    worker = practices.worker_as_actor(line.changed_by, timezone.localdate())
    return worker.name if worker else _("somebody who helps them")
