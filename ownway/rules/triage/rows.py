"""The rows of triage, in order: the first that fires leads, later ones join. Rows only raise.

Rows 14 to 17 are for when no concern fires: 14 and 15 when nothing above does, 17 when nothing at all does.
"""

from collections.abc import Callable
from dataclasses import dataclass

from ownway.rules.kernel import Words
from ownway.rules.triage import signs, words
from ownway.rules.triage.choices import Duty, Join, Lead
from ownway.rules.triage.signs import Signs
from ownway.rules.triage.situation import Situation


@dataclass(frozen=True)
class Row:
    """One row. `concern`: it raises on its own; `held`: only a registered social worker may lower it."""

    name: str
    words: Words
    fires: Callable[[Situation], Signs]
    lead: Lead
    joins: tuple[Join, ...] = ()
    duties: tuple[Duty, ...] = ()
    concern: bool = True
    held: bool = False


ROWS = (
    Row(
        "R1",
        words.R1,
        signs.urgent,
        Lead.DUTY_SOCIAL_WORKER,
        (Join.EMERGENCY_TEXT, Join.NURSE),
        (Duty.URGENT_NEEDS,),
        held=True,
    ),
    Row(
        "R2",
        words.R2,
        signs.safeguarding,
        Lead.COUNCIL_SOCIAL_WORKER,
        (Join.ADVOCATE,),
        (Duty.SAFEGUARDING_TEST, Duty.SAFEGUARDING_ADVOCATE),
        held=True,
    ),
    Row("R3", words.R3, signs.hard_to_take_part, Lead.SOCIAL_WORKER, (Join.ADVOCATE,), (Duty.ADVOCATE,), held=True),
    Row(
        "R4",
        words.R4,
        signs.refusal_that_does_not_end_it,
        Lead.SOCIAL_WORKER,
        (),
        (Duty.ASSESSMENT_DESPITE_REFUSAL,),
        held=True,
    ),
    Row(
        "R5",
        words.R5,
        signs.seen_differently,
        Lead.SOCIAL_WORKER,
        (Join.NOT_INVOLVED_BEFORE, Join.ADVOCATE),
        held=True,
    ),
    Row(
        "R6",
        words.R6,
        signs.big_change,
        Lead.SOCIAL_WORKER,
        (Join.NHS_LEAD, Join.HOUSING_LEAD),
        (Duty.CONTINUING_HEALTHCARE_REFERRAL,),
        held=True,
    ),
    Row("R7", words.R7, signs.asks, Lead.SOCIAL_WORKER, held=True),
    Row("R8", words.R8, signs.risky, Lead.SOCIAL_WORKER, (Join.OCCUPATIONAL_THERAPIST, Join.NURSE)),
    Row("R9", words.R9, signs.complex_, Lead.SOCIAL_WORKER, (Join.OCCUPATIONAL_THERAPIST, Join.NURSE, Join.PEER)),
    Row("R10", words.R10, signs.isolated, Lead.SOCIAL_WORKER, (Join.PEER, Join.GROUP)),
    Row(
        "R11",
        words.R11,
        signs.deafblind,
        Lead.DEAFBLIND_ASSESSOR,
        (Join.INTERPRETER,),
        (Duty.DEAFBLIND_SPECIALIST,),
    ),
    Row(
        "R12",
        words.R12,
        signs.carer,
        Lead.CARERS_WORKER,
        (Join.CHILDRENS_SERVICES,),
        (Duty.CARERS_ASSESSMENT,),
    ),
    Row("R13", words.R13, signs.health_or_equipment, Lead.OCCUPATIONAL_THERAPIST, (Join.NURSE,)),
    Row(
        "R14",
        words.R14,
        signs.limbs,
        Lead.PERSON_WITH_CHOSEN_HELP,
        (Join.PEER, Join.USER_LED_ORGANISATION, Join.NAMED_WORKER),
        concern=False,
    ),
    Row("R15", words.R15, signs.review, Lead.CHOSEN_REVIEWER, (Join.NAMED_WORKER,), concern=False),
    Row("R16", words.R16, signs.not_heard, Lead.WORKER_CALLS, concern=False),
    Row("R17", words.R17, lambda _: (), Lead.INFORMATION, (Join.SELF_HELP,), concern=False),
)
BY_NAME = {row.name: row for row in ROWS}
