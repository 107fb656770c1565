"""What triage reads and what it answers with."""

from enum import StrEnum, auto

from ownway.rules.kernel import Choice, Ticks


class Change(Ticks):
    """What has changed lately, or cannot wait."""

    NO_FOOD_HEAT_MEDICINE = auto()
    CARER_STOPPED = auto()
    NOT_SAFE_NOW = auto()
    LEAVING_HOSPITAL = auto()
    LOSING_HOME = auto()
    END_OF_LIFE = auto()
    FALL = auto()
    ILLNESS_WORSE = auto()
    BEREAVEMENT = auto()
    MOVED = auto()
    CARER_STRUGGLING = auto()
    SOON_18 = auto()


class Worry(Ticks):
    """What somebody worries about."""

    FALLS = auto()
    FIRE_GAS_HEAT = auto()
    MEDICINES = auto()
    EATING_OR_DRINKING = auto()
    GETTING_LOST = auto()
    CANNOT_LOOK_AFTER_MYSELF = auto()
    HARMING_MYSELF = auto()
    HURT_OR_CONTROLLED = auto()
    MONEY_TAKEN = auto()
    LEFT_WITHOUT_CARE = auto()
    HARM_TO_OTHERS = auto()


class Agrees(Choice):
    """Whether the adult knows of the contact and agrees."""

    AGREES = auto()
    KNOWS_BUT_DOES_NOT = auto()
    DOES_NOT_KNOW = auto()
    CANNOT_SAY = auto()


class Company(Choice):
    """How much company somebody has."""

    AS_MUCH_AS_I_WANT = auto()
    ENOUGH = auto()
    LESS_THAN_I_WANT = auto()
    HARDLY_ANYONE = auto()


class NhsHelp(Ticks):
    """What the NHS already does."""

    DISTRICT_NURSE = auto()
    S117_AFTERCARE = auto()
    CONTINUING_HEALTHCARE = auto()
    REABLEMENT = auto()
    OTHER = auto()


class Finding(Ticks):
    """What a worker has found or the record shows. Not made, it does not hold; only concerns raise."""

    SUPPORT_ENDED = auto()
    SAFEGUARDING_CONCERN = auto()
    SELF_NEGLECT = auto()
    COERCION = auto()
    CAPACITY_DOUBTED = auto()
    APPROPRIATE_PERSON = auto()
    DECLINES_ASSESSMENT = auto()
    ASSESSMENT_IN_BEST_INTERESTS = auto()
    NO_APPEARANCE_OF_NEED = auto()
    VOICES_DIFFER = auto()
    OPEN_CHALLENGE = auto()
    CONTINUING_HEALTHCARE_LIKELY = auto()
    DEPRIVATION_OF_LIBERTY = auto()
    PRISON = auto()
    MOVING_COUNCIL = auto()
    NO_RECOURSE = auto()
    ASKS_FOR_SOCIAL_WORKER = auto()
    HARM_IN_90_DAYS = auto()
    CARER_MAY_STOP = auto()
    SUPPORT_FAILED = auto()
    THREE_ORGANISATIONS = auto()
    INSECURE_HOME = auto()
    OFFENDING = auto()
    UNPLANNED_CONTACTS = auto()
    NOBODY_WEEKLY = auto()
    NO_STAND_IN = auto()
    OUT_OF_REACH = auto()
    CARER_NEEDS_SUPPORT = auto()
    YOUNG_CARER = auto()
    REVIEW_DUE = auto()
    SMALL_CHANGE = auto()


class Lead(StrEnum):
    """Who helps first."""

    DUTY_SOCIAL_WORKER = auto()
    COUNCIL_SOCIAL_WORKER = auto()
    SOCIAL_WORKER = auto()
    DEAFBLIND_ASSESSOR = auto()
    CARERS_WORKER = auto()
    OCCUPATIONAL_THERAPIST = auto()
    PERSON_WITH_CHOSEN_HELP = auto()
    COMMUNITY_ORGANISATION = auto()
    CHOSEN_REVIEWER = auto()
    WORKER_CALLS = auto()
    INFORMATION = auto()


class Join(StrEnum):
    """Who, or what, comes beside the lead."""

    NURSE = auto()
    EMERGENCY_TEXT = auto()
    ADVOCATE = auto()
    NHS_LEAD = auto()
    HOUSING_LEAD = auto()
    OCCUPATIONAL_THERAPIST = auto()
    PEER = auto()
    GROUP = auto()
    INTERPRETER = auto()
    CHILDRENS_SERVICES = auto()
    USER_LED_ORGANISATION = auto()
    NAMED_WORKER = auto()
    NOT_INVOLVED_BEFORE = auto()
    SELF_HELP = auto()


class Duty(StrEnum):
    """What the law owes now, whoever helps."""

    NEEDS_ASSESSMENT = auto()
    URGENT_NEEDS = auto()
    SAFEGUARDING_TEST = auto()
    SAFEGUARDING_ADVOCATE = auto()
    ADVOCATE = auto()
    ASSESSMENT_DESPITE_REFUSAL = auto()
    CONTINUING_HEALTHCARE_REFERRAL = auto()
    DEAFBLIND_SPECIALIST = auto()
    CARERS_ASSESSMENT = auto()
