"""A decision as the person reads it, wherever it is shown; and in a word where it stands."""

from collections.abc import Sequence

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.journey.conversations.wording import pounds
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.selectors import DecisionCard, Standing
from ownway.journey.follow.letters import decided_in_words
from ownway.platform.design_system.components import Decision, Link, Tag, Tone
from ownway.platform.design_system.rendering import Content, Text


def decision_of(card: DecisionCard, disagree: Link, talk_to: Text = "", based_on: Sequence[Content] = ()) -> Decision:
    """What we decided, why, what it is based on, what it means, and how to disagree. `based_on` comes after the law."""
    return Decision(
        decided=decided_in_words(card),
        why=[card.reasons],
        based_on=[card.basis, *based_on],
        means=means_of(card),
        by=f"{card.decided_by.name}, {card.decided_by.job_title}, {card.decided_by.organisation}",
        on=card.decided_at.date(),
        disagree=disagree,
        own_words=card.sentence,
        talk_to=talk_to or f"{card.decided_by.name}, {card.decided_by.phone}",
    )


def means_of(card: DecisionCard) -> list[str]:
    """What follows for the person, the time in which it may still change last."""
    return [*_follows(card), *_until_when(card)]


def standing_of(card: DecisionCard) -> Tag:
    """Where a decision stands, in a word or two."""
    words, tone = {
        Standing.WAITS_FOR_COUNTERSIGNATURE: (_("Waits for a second signature"), Tone.WARM),
        Standing.IN_CALL_IN_WINDOW: (_("Signed, may be called in"), Tone.CALM),
        Standing.CALLED_IN: (_("Called in"), Tone.WARM),
        Standing.STANDS: (_("Stands"), Tone.GOOD),
        Standing.SUPERSEDED: (_("Another decision followed"), Tone.PLAIN),
    }[card.standing]
    return Tag(words, tone)


def _follows(card: DecisionCard) -> list[str]:
    match (card.kind, card.outcome):
        case (DecisionKind.ELIGIBILITY, "eligible"):
            return [_("You choose which of your needs you want our help with. Then you write your plan.")]
        case (DecisionKind.ELIGIBILITY, _other):
            return [_("We tell you what can help and who to ask. You can ask again whenever something changes.")]
        case (DecisionKind.CHARGE, "0"):
            return [_("You pay nothing. Tell us when your money changes, and we work it out again.")]
        case (DecisionKind.CHARGE, pence):
            each_week = {"amount": pounds(int(pence))}
            return [
                _("You pay %(amount)s a week from the day your support starts.") % each_week,
                _("Tell us when your money changes, and we work it out again."),
            ]
        case (DecisionKind.PLAN, _signed):
            weekly = card.findings.get("weekly_pence")
            whole = _("Your personal budget is %(amount)s a week.") % {"amount": pounds(weekly)} if weekly else ""
            return [*([whole] if whole else []), _("Your support can start as your plan says.")]
        case (DecisionKind.REVIEW, outcome):
            return [_after_review(outcome)]
        case _:
            return [_("We do no assessment now. You can ask for one at any time, and then we will.")]


def _after_review(outcome: str) -> str:
    if outcome == "keep":
        return _("Your plan and your budget go on as they are.")
    if outcome == "end":
        return _("Your budget ends. Ask us again at any time.")
    return _("You change your plan with whoever you choose. Until the new plan is signed, the old one goes on.")


def _until_when(card: DecisionCard) -> list[str]:
    if card.standing is Standing.IN_CALL_IN_WINDOW and card.call_in_until:
        until = {"day": date_format(card.call_in_until, "j F Y")}
        return [_("Until %(day)s the council may look at it once more. After that it stands as it is.") % until]
    if card.standing is Standing.CALLED_IN:
        return [_("Somebody is looking at it once more. We tell you what comes of it.")]
    if card.standing is Standing.WAITS_FOR_COUNTERSIGNATURE:
        return [_("A registered social worker looks at it before it counts.")]
    return []
