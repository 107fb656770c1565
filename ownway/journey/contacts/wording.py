"""Triage in words: who helps first and who joins, what the law owes, and the facts that brought each reason."""

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from ownway.journey.conversations import question_sets
from ownway.journey.conversations.wording import code_in_words
from ownway.rules.kernel import Audience
from ownway.rules.triage import Duty, Finding, Join, Lead

LEADS = {
    Lead.DUTY_SOCIAL_WORKER: gettext_lazy("the duty social worker"),
    Lead.COUNCIL_SOCIAL_WORKER: gettext_lazy("a registered social worker of the council"),
    Lead.SOCIAL_WORKER: gettext_lazy("a social worker"),
    Lead.DEAFBLIND_ASSESSOR: gettext_lazy("somebody trained to work with deafblind people"),
    Lead.CARERS_WORKER: gettext_lazy("a worker for carers"),
    Lead.OCCUPATIONAL_THERAPIST: gettext_lazy("an occupational therapist"),
    Lead.PERSON_WITH_CHOSEN_HELP: gettext_lazy("the person, with whoever they choose"),
    Lead.COMMUNITY_ORGANISATION: gettext_lazy("a community organisation"),
    Lead.CHOSEN_REVIEWER: gettext_lazy("whoever the person chose to lead their review"),
    Lead.WORKER_CALLS: gettext_lazy("a worker, who rings or visits"),
    Lead.INFORMATION: gettext_lazy("information and ideas to use at once"),
}
TO_THE_PERSON = {
    Lead.PERSON_WITH_CHOSEN_HELP: gettext_lazy("you, with whoever you choose"),
    Lead.CHOSEN_REVIEWER: gettext_lazy("whoever you chose to lead your review"),
}
JOINS = {
    Join.NURSE: gettext_lazy("a nurse"),
    Join.EMERGENCY_TEXT: gettext_lazy("the emergency numbers, in writing"),
    Join.ADVOCATE: gettext_lazy("an independent advocate"),
    Join.NHS_LEAD: gettext_lazy("somebody from the health service"),
    Join.HOUSING_LEAD: gettext_lazy("somebody from housing"),
    Join.OCCUPATIONAL_THERAPIST: gettext_lazy("an occupational therapist"),
    Join.PEER: gettext_lazy("a peer supporter"),
    Join.GROUP: gettext_lazy("a group nearby"),
    Join.INTERPRETER: gettext_lazy("an interpreter"),
    Join.CHILDRENS_SERVICES: gettext_lazy("children's services"),
    Join.USER_LED_ORGANISATION: gettext_lazy("a user-led organisation"),
    Join.NAMED_WORKER: gettext_lazy("a named worker"),
    Join.NOT_INVOLVED_BEFORE: gettext_lazy("somebody who was not involved before"),
    Join.SELF_HELP: gettext_lazy("things to try at once"),
}
DUTIES = {
    Duty.NEEDS_ASSESSMENT: gettext_lazy("An assessment is owed, whoever helps first (Care Act 2014 s9)."),
    Duty.URGENT_NEEDS: gettext_lazy("Urgent needs can be met before any assessment (Care Act 2014 s19(3))."),
    Duty.SAFEGUARDING_TEST: gettext_lazy("The council decides whether to enquire (Care Act 2014 s42)."),
    Duty.SAFEGUARDING_ADVOCATE: gettext_lazy("An advocate for safeguarding is considered (Care Act 2014 s68)."),
    Duty.ADVOCATE: gettext_lazy("An independent advocate, unless somebody suitable agrees (Care Act 2014 s67)."),
    Duty.ASSESSMENT_DESPITE_REFUSAL: gettext_lazy("The assessment goes on although it was declined (s11(2))."),
    Duty.CONTINUING_HEALTHCARE_REFERRAL: gettext_lazy("Refer for NHS continuing healthcare (SI 2014/2827 reg 7)."),
    Duty.DEAFBLIND_SPECIALIST: gettext_lazy("An assessor trained for deafblind people (SI 2014/2827 reg 6)."),
    Duty.CARERS_ASSESSMENT: gettext_lazy("The carer is owed an assessment of their own (Care Act 2014 s10)."),
}
FINDINGS = {
    Finding.SUPPORT_ENDED.word: gettext_lazy("Support has ended"),
    Finding.SAFEGUARDING_CONCERN.word: gettext_lazy("They may not be safe"),
    Finding.SELF_NEGLECT.word: gettext_lazy("They may be neglecting themself"),
    Finding.COERCION.word: gettext_lazy("Somebody may be controlling them"),
    Finding.CAPACITY_DOUBTED.word: gettext_lazy("Their capacity for this decision is doubted"),
    Finding.DECLINES_ASSESSMENT.word: gettext_lazy("They declined an assessment"),
    Finding.VOICES_DIFFER.word: gettext_lazy("The person and others have said different things"),
    Finding.OPEN_CHALLENGE.word: gettext_lazy("They disagree with a decision and wait for an answer"),
    Finding.CONTINUING_HEALTHCARE_LIKELY.word: gettext_lazy("NHS continuing healthcare is likely"),
    Finding.DEPRIVATION_OF_LIBERTY.word: gettext_lazy("They may be deprived of their liberty"),
    Finding.PRISON.word: gettext_lazy("They live in prison"),
    Finding.MOVING_COUNCIL.word: gettext_lazy("They are moving to another council"),
    Finding.NO_RECOURSE.word: gettext_lazy("They have no recourse to public funds"),
    Finding.ASKS_FOR_SOCIAL_WORKER.word: gettext_lazy("They asked for a social worker"),
    Finding.HARM_IN_90_DAYS.word: gettext_lazy("They came to harm in the last 90 days"),
    Finding.CARER_MAY_STOP.word: gettext_lazy("Their carer may stop"),
    Finding.SUPPORT_FAILED.word: gettext_lazy("Support has failed"),
    Finding.THREE_ORGANISATIONS.word: gettext_lazy("Three or more organisations are involved"),
    Finding.INSECURE_HOME.word: gettext_lazy("Their home is not secure"),
    Finding.OFFENDING.word: gettext_lazy("Offending is part of the picture"),
    Finding.UNPLANNED_CONTACTS.word: gettext_lazy("Three or more contacts in half a year"),
    Finding.NOBODY_WEEKLY.word: gettext_lazy("Nobody unpaid sees them each week"),
    Finding.NO_STAND_IN.word: gettext_lazy("Nobody could stand in for their carer"),
    Finding.OUT_OF_REACH.word: gettext_lazy("They cannot be reached in their own way"),
    Finding.CARER_NEEDS_SUPPORT.word: gettext_lazy("Somebody who helps them cannot, or would rather not, go on"),
    Finding.YOUNG_CARER.word: gettext_lazy("Somebody under 18 helps them"),
    Finding.REVIEW_DUE.word: gettext_lazy("A review is due"),
    Finding.SMALL_CHANGE.word: gettext_lazy("They ask for a small change"),
}
UNKNOWN, APPLIES = "unknown", "applies"


def lead_in_words(lead: str, audience: Audience = Audience.WORKER) -> str:
    """Who helps first, inside a sentence."""
    own = TO_THE_PERSON if audience is Audience.PERSON else LEADS
    return str(own.get(Lead(lead), LEADS[Lead(lead)]))


def join_in_words(join: str) -> str:
    """Who comes beside the lead: a lead of a later row, or somebody who only ever joins."""
    return str(JOINS[Join(join)] if join in set(Join) else LEADS[Lead(join)])


def fact_in_words(fact: str, language: str) -> str:
    """A fact as triage quotes it, `key=word`: what it is about, and what was said."""
    key, _equals, word = fact.partition("=")
    match key:
        case "triage.findings":
            return str(FINDINGS.get(word, word))
        case "outcomes":
            return _("%(count)s parts of daily life are hard") % {"count": word}
        case "outcomes.full_help":
            return _("%(count)s of them need full help") % {"count": word}
    about = question_sets.topic(key).says(language)
    if word == UNKNOWN:
        return _("%(about)s: nobody has said") % {"about": about}
    if word == APPLIES:
        return about
    return f"{about}: {code_in_words(key, word, language)}"
