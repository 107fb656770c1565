"""A decision in writing: what we decided, why, what it is based on, what it means, and what to do if you disagree."""

from datetime import datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override

from ownway.journey.conversations.wording import pounds
from ownway.journey.decisions import actions as decisions
from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.journey.decisions.selectors import DecisionCard, Standing, standing
from ownway.journey.follow.advice import advice_after
from ownway.journey.people.models import Person
from ownway.platform.access.actor import Actor
from ownway.platform.days import day_of

DECISION_LETTER = "decision"


def send_decision(decision: Decision, by: Actor, at: datetime) -> None:
    """Write to the person, unless a second signature is still awaited."""
    if standing(decision, at) is Standing.WAITS_FOR_COUNTERSIGNATURE:
        return
    person = Person.objects.select_related("home").get(pk=decision.person_id)
    with override(person.language):
        decisions.send_letter(
            person=person,
            kind=DECISION_LETTER,
            about_id=decision.id,
            title=decided_in_words(decision),
            parts=_parts(decision, person),
            by=by,
            at=at,
        )


def decided_in_words(decision: Decision | DecisionCard) -> str:
    """The decision in one sentence; never a refusal as a heading, but what happens next."""
    match (decision.kind, decision.outcome):
        case (DecisionKind.ELIGIBILITY, "eligible"):
            return _("The council must help you meet your needs")
        case (DecisionKind.ELIGIBILITY, _other):
            return _("What can help you, and why the council does not have to arrange it")
        case (DecisionKind.CHARGE, "0"):
            return _("You pay nothing towards your support")
        case (DecisionKind.CHARGE, pence):
            return _("You pay %(amount)s a week towards your support") % {"amount": pounds(int(pence))}
        case (DecisionKind.PLAN, _signed):
            return _("Your plan is agreed and your personal budget is set")
        case (DecisionKind.REVIEW, outcome):
            return str(REVIEW_IN_WORDS.get(outcome, REVIEW_IN_WORDS["different"]))
        case _:
            return _("What can help you now, and how to ask again")


REVIEW_IN_WORDS = {
    "keep": gettext_lazy("Your support stays as it is"),
    "more": gettext_lazy("Your plan will be written again with more support"),
    "less": gettext_lazy("Your plan will be written again with less support"),
    "different": gettext_lazy("Your plan will be written again"),
    "end": gettext_lazy("Your support will end"),
}


def _parts(decision: Decision, person: Person) -> list[dict[str, str]]:
    council = person.home
    disagree = _(
        "Tell us on the page of this decision, or ring %(helpline)s. Somebody who did not make the decision answers "
        "you within %(days)d working days."
    ) % {"helpline": council.helpline, "days": council.challenge_working_days}
    parts = [
        {"heading": _("What we decided"), "words": decided_in_words(decision)},
        {"heading": _("Why"), "words": decision.reasons},
        {"heading": _("In the words of the person who decided"), "words": decision.sentence},
        {"heading": _("What it is based on"), "words": decision.basis},
        {"heading": _("Who decided"), "words": f"{decision.decided_by.name}, {decision.decided_by.job_title}"},
    ]
    advice = [f"{one.name}: {one.what} {one.contact}" for one in advice_after(decision, day_of(decision.decided_at))]
    if advice:
        parts.append({"heading": _("What can help you now"), "words": "\n".join(advice)})
    if decision.call_in_until:
        until = date_format(decision.call_in_until, "j F Y")
        words = _("The council may look at it again until %(date)s. After that it stands as it is.") % {"date": until}
        parts.append({"heading": _("Until when it can change"), "words": words})
    return [*parts, {"heading": _("If you disagree"), "words": disagree}]
