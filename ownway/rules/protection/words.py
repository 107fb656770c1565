"""The words of protection: each point of a test as the person, a worker and somebody who reads easy read sees it."""

from ownway.rules.kernel import Point, Words
from ownway.rules.kernel import gettext_noop as _
from ownway.rules.vocabulary import Difficulty

S11, S67 = "Care Act 2014 s11", "Care Act 2014 s67"

# Safeguarding (s42)
SAFEGUARDING = {
    "in_area": Point.of(
        "protection.in_area",
        "Care Act 2014 s42(1)",
        label=(_("Where you are"), _("An adult in the area")),
        yes=(
            _("You are in this council's area. You need not live here."),
            _("In the area, ordinarily resident or not."),
            _("You are in this area."),
        ),
        no=(
            _("You are in another council's area. That council has to look into it."),
            _("Not in the area: pass the concern on to the authority where the adult is."),
            _("You are in a different area. The council there will look into it."),
        ),
    ),
    "needs": Point.of(
        "protection.needs",
        "Care Act 2014 s42(1)(a)",
        label=(_("Care and support"), _("Needs for care and support")),
        yes=(
            _("You seem to need care or support. It does not matter whether you get any."),
            _("Needs for care and support, met or not, eligible or not."),
            _("You need some support."),
        ),
        no=(
            _("You do not seem to need care or support, so other help fits better."),
            _("No needs for care and support: police, health or others may still have to act."),
            _("You do not need care. Other people can help you."),
        ),
    ),
    "abuse": Point.of(
        "protection.abuse",
        "Care Act 2014 s42(1)(b), (3)",
        label=(_("Harm or neglect"), _("Abuse or neglect, or a risk of it")),
        yes=(
            _("There is reason to think that you are being harmed, taken from or neglected, or may be."),
            _("Reasonable cause to suspect abuse or neglect, or a risk of it. Proof is not asked for."),
            _("Somebody may be hurting you, or not looking after you."),
        ),
        no=(
            _("There is no reason to think that you are being harmed or neglected."),
            _("No reasonable cause to suspect abuse, neglect or a risk of either."),
            _("It seems nobody is hurting you."),
        ),
    ),
    "cannot_protect": Point.of(
        "protection.cannot_protect",
        "Care Act 2014 s42(1)(c)",
        label=(_("Keeping yourself safe"), _("Unable to protect themself because of the needs")),
        yes=(
            _("Because of the care or support you need, you cannot keep yourself safe from this."),
            _("Unable to protect themself against it as a result of the needs."),
            _("You cannot stop it on your own."),
        ),
        no=(
            _("You can keep yourself safe from this, or what stops you is something else."),
            _("Able to protect themself, or unable for another reason."),
            _("You can keep yourself safe."),
        ),
    ),
}

# An assessment that was refused (s11)
CARER_REFUSES = Words("protection.carer_refuses", _("Your no"), _("Refusal by a carer"), f"{S11}(5)")
CARERS_NO_ENDS_IT = Words(
    "protection.carers_no_ends_it",
    _("You said no to a carer's assessment, so we stop. You can ask for one at any time."),
    _("A carer's refusal ends the duty; there is no exception for abuse or neglect."),
    easy=_("You said no. We stop. You can ask again."),
)
CANNOT_REFUSE = Words(
    "protection.cannot_refuse", _("Deciding about an assessment"), _("Capacity to refuse"), f"{S11}(2)(a)"
)
FOUND_TO_LACK = Words(
    "protection.found_to_lack",
    _("Somebody found with you that you cannot decide this now, even with help."),
    _("Found to lack capacity to refuse the assessment; see that record."),
    easy=_("This is too hard for you to decide now."),
)
BEST_INTERESTS = {
    "best_interests": Point.of(
        "protection.best_interests",
        f"{S11}(2)(a)",
        label=(_("What is best for you"), _("Best interests")),
        yes=(
            _("An assessment is in your best interests, so we do it."),
            _("Satisfied that an assessment is in the adult's best interests."),
            _("It is best for you that we look at what you need."),
        ),
        no=(
            _("An assessment is not in your best interests now."),
            _("Not satisfied that an assessment is in the adult's best interests."),
            _("It is best for you that we do not do this now."),
        ),
    )
}
ABUSE = {
    "abuse": Point.of(
        "protection.refusal.abuse",
        f"{S11}(2)(b)",
        label=(_("Harm or neglect"), _("Abuse or neglect, or a risk of it")),
        yes=(
            _("You may be harmed or neglected, so we have to look at what you need even if you say no."),
            _("Experiencing or at risk of abuse or neglect: the refusal cannot be relied on."),
            _("You may not be safe. We must look, even if you say no."),
        ),
        no=(
            _("You are not being harmed or neglected, and not at risk of it."),
            _("Not experiencing, nor at risk of, abuse or neglect."),
            _("You are safe."),
        ),
    )
}
ASKED = Words("protection.asked", _("You asked again"), _("Asked for since"), f"{S11}(3), (6)")
ASKED_SINCE = Words(
    "protection.asked_since",
    _("You have asked for the assessment since, so we do it."),
    _("Requested after the refusal: the duty applies again."),
    easy=_("You asked for it. So we do it."),
)
CHANGED = Words("protection.changed", _("Something has changed"), _("Changed since"), f"{S11}(4), (7)")
CHANGED_SINCE = Words(
    "protection.changed_since",
    _("We think that something has changed since you said no, so we ask you again. You can say no again."),
    _("Needs or circumstances thought to have changed: the duty applies again, subject to another refusal."),
    easy=_("Things are different now. So we ask again. You can still say no."),
)

# An independent advocate (ss67-68)
DIFFICULTIES = Words("protection.difficulties", _("Taking part"), _("Substantial difficulty"), f"{S67}(4)")
NOTHING_IS_HARD = Words(
    "protection.nothing_is_hard",
    _("You can take full part without an advocate."),
    _("No substantial difficulty with any of the four."),
    easy=_("You can do this without extra help."),
)
DIFFICULTY = {
    Difficulty.UNDERSTAND: Words(
        "protection.understand",
        _("Understanding what it is about"),
        _("Understanding relevant information"),
        f"{S67}(4)(a)",
    ),
    Difficulty.KEEP_IN_MIND: Words(
        "protection.keep_in_mind", _("Keeping it in mind"), _("Retaining that information"), f"{S67}(4)(b)"
    ),
    Difficulty.WEIGH_UP: Words(
        "protection.weigh_up", _("Weighing things up"), _("Using or weighing that information"), f"{S67}(4)(c)"
    ),
    Difficulty.GET_ACROSS: Words(
        "protection.get_across",
        _("Getting across what you want"),
        _("Communicating views, wishes or feelings"),
        f"{S67}(4)(d)",
    ),
}
IS_HARD = Words(
    "protection.is_hard",
    _("Without help this is very hard for you."),
    _("Substantial difficulty, having regard to SI 2014/2889 reg 3."),
    easy=_("This is hard for you."),
)
SOMEBODY = {
    "somebody": Point.of(
        "protection.somebody",
        f"{S67}(5)",
        label=(_("Somebody to speak up with you"), _("An appropriate person to represent and support")),
        yes=(
            _("There is somebody who could speak up with you."),
            _("Somebody able and willing to represent and support, so that the adult can take part."),
            _("Somebody you know can help you speak."),
        ),
        no=(
            _("There is nobody who could speak up with you, so we find somebody independent."),
            _("Nobody appropriate."),
            _("Nobody you know can help you speak. We will find somebody."),
        ),
    )
}
FIT = {
    "paid": Point.of(
        "protection.paid",
        f"{S67}(5)",
        label=(_("Whether they are paid to help you"), _("Care or treatment professionally or for pay")),
        yes=(
            _("They are paid to help you, so they cannot be the one who speaks up with you here."),
            _("Engaged in providing care or treatment professionally or for pay: not appropriate."),
            _("They are paid to help you. So it must be somebody else."),
        ),
        no=(
            _("They are not paid to help you."),
            _("Not engaged in providing care or treatment professionally or for pay."),
            _("They are not paid to help you."),
        ),
    ),
    "agreed": Point.of(
        "protection.agreed",
        f"{S67}(6)",
        label=(_("Whether you want them"), _("Consent, or best interests without capacity")),
        yes=(
            _("You want them to speak up with you, or it is best for you."),
            _("The adult consents, or lacks capacity to and it is in their best interests."),
            _("You want them to help you."),
        ),
        no=(
            _("You do not want them to speak up with you, or it is not best for you."),
            _("No consent, or not in their best interests: not appropriate."),
            _("You do not want them to help you."),
        ),
    ),
}
STAY = {
    "stay_best_interests": Point.of(
        "protection.stay",
        "SI 2014/2889 reg 4(2)",
        label=(_("A long stay that the NHS arranges"), _("Hospital or care home arranged by the NHS")),
        yes=(
            _("You may go into hospital or a care home for long, so you get an advocate as well."),
            _("A long stay is likely, and an advocate is in the individual's best interests."),
            _("You may stay away from home for long. So you get an advocate."),
        ),
        no=(
            _("You may go into hospital or a care home for long, and an advocate would not be best for you."),
            _("A long stay is likely; an advocate is not in the individual's best interests."),
            _("You may stay away from home for long. You do not need an advocate."),
        ),
    )
}
DISAGREEMENT = {
    "both_want": Point.of(
        "protection.disagreement",
        "SI 2014/2889 reg 4(3)",
        label=(_("We see things differently"), _("Material disagreement with that person")),
        yes=(
            _("The person who speaks up with you and the council disagree, so you get an advocate as well."),
            _("A material disagreement, and both agree that an advocate is in the individual's best interests."),
            _("Your helper and the council do not agree. So you get an advocate."),
        ),
        no=(
            _("The person who speaks up with you and the council disagree, but not both think you need an advocate."),
            _("A material disagreement; authority and person do not both agree to an advocate."),
            _("Your helper and the council do not agree. You do not get an advocate for this."),
        ),
    )
}
