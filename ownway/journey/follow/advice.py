"""What can help whom the council need not help: advice and information, in writing (Care Act 2014 s13(5), s2, s4)."""

from datetime import date

from ownway.journey.decisions.choices import DecisionKind
from ownway.journey.decisions.models import Decision
from ownway.journey.decisions.selectors import DecisionCard
from ownway.journey.directory import selectors as directory
from ownway.journey.directory.selectors import ResourceCard
from ownway.journey.people import selectors as people
from ownway.journey.practices.selectors import responsible_council

MOST = 6


def advice_after(decision: Decision | DecisionCard, on: date) -> tuple[ResourceCard, ...]:
    """After a no: what there is near the person that helps with what is hard for them, else whatever there is; nothing
    after a yes."""
    if not _is_a_no(decision):
        return ()
    home_id = people.found(decision.person_id).home_id
    areas = {home_id, responsible_council(home_id, on).id}
    hard = [outcome for outcome, unable in decision.findings.get("outcomes", {}).items() if unable]
    return (directory.resources(areas, hard) or directory.resources(areas))[:MOST]


def _is_a_no(decision: Decision | DecisionCard) -> bool:
    if decision.kind == DecisionKind.NO_APPEARANCE_OF_NEED:
        return True
    return decision.kind == DecisionKind.ELIGIBILITY and decision.outcome != "eligible"
