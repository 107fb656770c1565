"""What waits for a lead, a named officer or finance: each with the reason, its date and the page that does it.

Each source is one list of the homes this session oversees, or of what is this worker's own; how many questions it
asks the database does not grow with the people.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from uuid import UUID

from django.utils.translation import gettext as _

from ownway.journey.budgets import selectors as budgets
from ownway.journey.decisions import selectors as decided
from ownway.journey.practices import selectors as practices
from ownway.journey.support_plans import selectors as planned
from ownway.journey.support_plans.selectors import PlanCard
from ownway.platform.access import sight
from ownway.platform.access.actor import Actor
from ownway.platform.access.roles import Permission
from ownway.platform.audit import selectors as audit
from ownway.platform.days import day_of
from ownway.platform.design_system.components import Link, Tag, Tone
from ownway.platform.design_system.values import pounds
from ownway.portals.lead.places import place
from ownway.portals.lead.words import KINDS
from ownway.portals.shared.days import day


@dataclass(frozen=True)
class Due:
    """Something about a person that waits for this worker."""

    person_id: UUID
    tag: Tag
    why: str
    act: Link


@dataclass(frozen=True)
class Chair:
    """Whose today it is, and when."""

    by: Actor
    at: datetime

    @property
    def today(self) -> date:
        """The day it is here."""
        return day_of(self.at)

    @cached_property
    def homes(self) -> list[UUID]:
        """The organisations whose people this session sees."""
        return list(sight.homes_seen())

    def escalated(self) -> Iterator[Due]:
        """Plans whose date the council missed, for the officer who may say yes today."""
        for plan in self._late:
            why = _("%(cost)s. The council's date was %(day)s: you decide today.") % _plan_words(plan)
            yield Due(plan.person_id, Tag(_("Overdue"), Tone.URGENT), why, _read_and_sign(plan))

    def plans(self) -> Iterator[Due]:
        """Plans that wait for a signature, the earliest date first; above one's own limit says so."""
        if not self.by.holds(Permission.SIGN_PLAN):
            return
        limit = practices.sign_off_limit(self.by.organisation_id, self.by.roles, self.today)
        late = {plan.id for plan in self._late}
        for plan in planned.submitted(self.homes):
            if plan.id not in late:
                tag, why = _plan_tag(plan, limit, self.today), _plan_why(plan, self.today)
                yield Due(plan.person_id, tag, why, _read_and_sign(plan))

    def charges(self) -> Iterator[Due]:
        """Agreed plans whose charge the council has not decided."""
        if not self.by.holds(Permission.DECIDE_CHARGE):
            return
        for plan in budgets.waiting_for_charge(self.homes, self.at):
            why = _("Agreed to a plan for %(cost)s.") % _plan_words(plan)
            act = Link(_("Decide the charge"), place("charge", plan.person_id))
            yield Due(plan.person_id, Tag(_("Charge"), Tone.CALM), why, act)

    def second_signatures(self) -> Iterator[Due]:
        """Decisions by somebody else that nobody registered stands behind yet."""
        if not self.by.holds(Permission.COUNTERSIGN):
            return
        for decision in decided.waiting_for_countersignature(self.homes, self.at):
            if decision.decided_by.id != self.by.principal:
                why = _("%(worker)s asks for a second signature.") % {"worker": decision.decided_by.name}
                act = Link(_("Read it"), place("decision", decision.person_id, decision.id))
                yield Due(decision.person_id, Tag(_("Second signature"), Tone.CALM), why, act)

    def windows(self) -> Iterator[Due]:
        """Signed decisions that may still be called in, the one that closes first on top."""
        if not self.by.holds(Permission.CALL_IN):
            return
        for decision in decided.in_call_in_window(self.homes, self.at):
            words = {"what": KINDS[decision.kind], "worker": decision.decided_by.name,
                     "day": day(decision.call_in_until)}  # fmt: skip
            why = _("%(what)s, signed by %(worker)s. The window closes at the start of %(day)s.") % words
            act = Link(_("Read it"), place("decision", decision.person_id, decision.id))
            yield Due(decision.person_id, Tag(_("May be called in"), Tone.PLAIN), why, act)

    def challenges(self) -> Iterator[Due]:
        """People who disagree, and for whose answer this worker is named."""
        for challenge in decided.open_challenges(self.by.principal):
            late = challenge.due_on < self.today
            tag = Tag(_("Overdue"), Tone.URGENT) if late else Tag(_("Disagrees"), Tone.WARM)
            why = _("“%(words)s” Answer by %(day)s.") % {"words": challenge.words, "day": day(challenge.due_on)}
            act = Link(_("Answer"), place("answer", challenge.person_id, challenge.id))
            yield Due(challenge.person_id, tag, why, act)

    def held_back(self) -> Iterator[Due]:
        """Reads held back from people, at which somebody else has to look."""
        if not self.by.holds(Permission.WITHHOLD_LOG_ENTRY):
            return
        for held in audit.waiting_for_second_eyes(self.homes):
            if self.by.principal not in (held.by_id, held.reader_id):
                act = Link(_("Look at it"), place("withholding", held.person_id, held.id))
                why = _("Who looked is held back from them since %(day)s.") % {"day": day(held.at)}
                yield Due(held.person_id, Tag(_("Second look"), Tone.CALM), why, act)

    @cached_property
    def _late(self) -> Sequence[PlanCard]:
        return planned.escalated_to(self.by.principal, self.today) if self.by.principal else ()


def _read_and_sign(plan: PlanCard) -> Link:
    return Link(_("Read and sign"), place("plan", plan.person_id, plan.id))


def _plan_words(plan: PlanCard) -> dict[str, str]:
    return {
        "cost": _("%(amount)s a week") % {"amount": pounds(plan.weekly_pence)},
        "day": day(plan.decide_by) if plan.decide_by else "",
        "worker": plan.submitted_by.name if plan.submitted_by else "",
    }


def _plan_tag(plan: PlanCard, limit: int, today: date) -> Tag:
    if plan.overdue(today):
        return Tag(_("Overdue"), Tone.URGENT)
    if plan.weekly_pence > limit:
        return Tag(_("Above your limit"), Tone.PLAIN)
    return Tag(_("To sign"), Tone.CALM)


def _plan_why(plan: PlanCard, today: date) -> str:
    late, officer = plan.overdue(today), plan.escalates_to
    by = _("It was due by %(day)s.") if late else _("Decide by %(day)s.")
    words = f"{_('%(cost)s, sent by %(worker)s.')} {by}" % _plan_words(plan)
    if officer is None:
        return words
    then = _("%(name)s can decide it today.") if late else _("After that, %(name)s can decide.")
    return f"{words} {then % {'name': officer.name}}"
