"""A decision on the desk: what the person reads, the working in the words of the law, and who else has a say."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ownway.journey.decisions.choices import ChallengeOutcome, DecisionKind
from ownway.journey.decisions.selectors import ChallengeCard, DecisionCard, Standing
from ownway.journey.follow.advice import advice_after
from ownway.journey.follow.letters import decided_in_words
from ownway.journey.people.selectors import PersonCard
from ownway.platform.access.verdict import Verdict
from ownway.platform.days import day_of
from ownway.platform.design_system.components import IdentityBar, Link, Quotation, SummaryList, SummaryRow
from ownway.platform.design_system.rendering import Component
from ownway.portals.shared.days import day
from ownway.portals.shared.decisions import decision_of, standing_of
from ownway.portals.shared.parts import Part
from ownway.portals.shared.working import caveats_of, limbs_of, working_of
from ownway.portals.work.desk import DeskPage, FormPage
from ownway.portals.work.forms.decisions import AnswerForm, CountersignForm, DisagreeForm
from ownway.portals.work.pages.next import place
from ownway.rules.kernel import Audience

SUMS = (DecisionKind.CHARGE, DecisionKind.PLAN)


def decision_page(
    person: PersonCard,
    card: DecisionCard,
    form: CountersignForm,
    verdict: Verdict,
    identity: IdentityBar,
    notices: Sequence[Component],
) -> DeskPage | FormPage:
    """The decision; with the form for a second signature while one is awaited."""
    around: dict[str, Any] = {
        "heading": decided_in_words(card), "caption": capfirst(card.kind.label), "identity": identity,
        "notices": notices,
        "parts": [*_parts(person, card), *(_challenge(challenge) for challenge in card.challenges)],
        "aside": [Part(heading=_("Where it stands"), things=[standing_of(card)], words=_beside_the_rule(card))],
    }  # fmt: skip
    if card.standing is not Standing.WAITS_FOR_COUNTERSIGNATURE:
        return DeskPage(**around)
    return FormPage(**around, form=form, ask=_("A second signature"), submit=_("Stand behind it"), verdict=verdict)


def disagree_page(
    card: DecisionCard, form: DisagreeForm, identity: IdentityBar, notices: Sequence[Component]
) -> FormPage:
    """They said no to somebody, who writes it down."""
    words = _("Somebody who did not make the decision answers them, in writing and by a date.")
    return FormPage(
        heading=_("They disagree"), caption=decided_in_words(card), identity=identity, notices=notices, form=form,
        parts=[Part(words=[words])], back=place("decision", card.person_id, card.id),
    )  # fmt: skip


def challenge_page(
    card: ChallengeCard,
    decision: DecisionCard,
    form: AnswerForm,
    verdict: Verdict,
    identity: IdentityBar,
    notices: Sequence[Component],
) -> FormPage:
    """What they disagree with, and the answer."""
    due = {"owner": card.owner.name, "day": day(card.due_on)}
    read = Link(_("Read the decision"), place("decision", card.person_id, decision.id))
    decided = [
        SummaryRow(_("Decided"), decided_in_words(decision)),
        SummaryRow(_("By"), f"{decision.decided_by.name}, {decision.decided_by.job_title}"),
        SummaryRow(_("Because"), decision.reasons),
    ]
    return FormPage(
        heading=_("They disagree"), identity=identity, notices=notices, form=form, submit=_("Send the answer"),
        verdict=verdict,
        parts=[
            Part(things=[Quotation(card.words, _("the person"), card.made_at.date())],
                 words=[_("%(owner)s answers by %(day)s.") % due]),
            Part(heading=_("What they disagree with"), things=[SummaryList(decided)], links=[read]),
        ],
    )  # fmt: skip


def working_parts(card: DecisionCard) -> Iterator[Part]:
    """The rule's working beside a decision, as it was on that day."""
    if card.result is None:
        return
    if card.kind in SUMS:
        title = _("What they pay") if card.kind is DecisionKind.CHARGE else _("The estimate of that day")
        working: Component = working_of(card.result, title, title, Audience.WORKER)
    else:
        working = limbs_of(card.result, Audience.WORKER)
    caveats = caveats_of(card.result)
    yield Part(heading=_("What the rule made of it"), things=[working, *([caveats] if caveats else [])])


def _parts(person: PersonCard, card: DecisionCard) -> Iterator[Part]:
    disagree = Link(_("Write down that they disagree"), place("disagree", person.id, card.id))
    yield Part(things=[decision_of(card, disagree)])
    yield from _advice(card)
    yield from working_parts(card)
    for second, title in ((card.countersigned, _("Second signature")), (card.called_in, _("Called in"))):
        if second is not None:
            by = f"{second.by.name}, {second.by.job_title}"
            yield Part(heading=title, things=[Quotation(second.words, by, second.at.date())])


def _advice(card: DecisionCard) -> Iterator[Part]:
    """After a no: what can help, as it stands in their letter too."""
    near = advice_after(card, day_of(card.decided_at))
    if near:
        rows = [SummaryRow(one.name, one.what, source=f"{one.when_and_where} · {one.contact}") for one in near]
        yield Part(heading=_("What can help now"), things=[SummaryList(rows)])


def _challenge(card: ChallengeCard) -> Part:
    words = {"owner": card.owner.name, "day": day(card.due_on)}
    said = [Quotation(card.words, _("the person"), card.made_at.date())]
    if card.outcome:
        came = str(ChallengeOutcome(card.outcome).label).capitalize()
        return Part(heading=_("They disagreed"), things=said, words=[f"{came}.", card.answer])
    answer = Link(_("Answer"), place("challenge", card.person_id, card.id), about=_("their disagreement"))
    return Part(
        heading=_("They disagree"), things=said, words=[_("%(owner)s answers by %(day)s.") % words], links=[answer]
    )


def _beside_the_rule(card: DecisionCard) -> list[str]:
    if not card.proposed:
        return []
    return [_("Otherwise than the rule proposed.")] if card.differs_from_rule else [_("As the rule proposed.")]
