"""The words of residence: who is responsible, and what goes on meanwhile."""

from ownway.rules.kernel import Point, Words
from ownway.rules.kernel import gettext_noop as _

S39, S117 = "Care Act 2014 s39", "Mental Health Act 1983 s117"

# Ordinary residence
RESPONSIBLE = Words(
    "residence.responsible", _("Which council is responsible"), _("Responsible authority"), "Care Act 2014 s18(1)"
)
NOW_HERE = Words(
    "residence.now_here", _("You live here, so this council is responsible."), _("Ordinarily resident in the area.")
)
NOW_ELSEWHERE = Words(
    "residence.now_elsewhere",
    _("You live in another council's area, so that council is responsible."),
    _("Ordinarily resident elsewhere. Urgent needs may still be met here (s19(3))."),
    easy=_("You live in a different area. The council there helps you."),
)
NOW_PRESENT_HERE = Words(
    "residence.now_present_here",
    _("You have no settled home and you are here now, so this council is responsible."),
    _("No settled residence, present in the area."),
    easy=_("You have no home now. You are here. So we help you."),
)
NOW_PRESENT_ELSEWHERE = Words(
    "residence.now_present_elsewhere",
    _("You have no settled home and you are elsewhere now, so the council there is responsible."),
    _("No settled residence, present elsewhere."),
    easy=_("You have no home now. The council where you are helps you."),
)
BEFORE_HERE = Words(
    "residence.before_here",
    _("You lived here before you moved to where you get care, so this council stays responsible."),
    _("Treated as ordinarily resident where they were immediately before: here."),
    f"{S39}(1)(a), (5)(a)",
    _("You lived here before you moved. So we still help you."),
)
BEFORE_ELSEWHERE = Words(
    "residence.before_elsewhere",
    _("You lived elsewhere before you moved to where you get care, so that council stays responsible."),
    _("Treated as ordinarily resident where they were immediately before: elsewhere."),
    f"{S39}(1)(a), (5)(a)",
    _("You lived somewhere else before. The council there still helps you."),
)
BEFORE_PRESENT_HERE = Words(
    "residence.before_present_here",
    _("You had no settled home and were here before you moved to where you get care. This council stays responsible."),
    _("Of no settled residence immediately before, and present here."),
    f"{S39}(1)(b), (5)(b)",
    _("You were here before you moved. So we still help you."),
)
BEFORE_PRESENT_ELSEWHERE = Words(
    "residence.before_present_elsewhere",
    _("You had no settled home and were elsewhere before you moved to where you get care. That council helps you."),
    _("Of no settled residence immediately before, and present elsewhere."),
    f"{S39}(1)(b), (5)(b)",
    _("You were somewhere else before. The council there still helps you."),
)
NOT_ONLY = Words(
    "residence.not_only",
    _("Your needs could be met elsewhere too, so what counts is where you live now."),
    _("Needs can be met otherwise than in a specified type: section 39(1) does not apply."),
    f"{S39}(1), (3)",
    _("You could get this help in other places. So it counts where you live now."),
)
AFTERCARE_HERE = Words(
    "residence.aftercare_here",
    _("This council owes you aftercare, so it is responsible."),
    _("Accommodated under section 117: resident where that duty lies, here."),
    f"{S39}(4)",
    _("We look after you after your time in hospital."),
)
AFTERCARE_ELSEWHERE = Words(
    "residence.aftercare_elsewhere",
    _("Another council owes you aftercare, so it is responsible."),
    _("Accommodated under section 117: resident where that duty lies, elsewhere."),
    f"{S39}(4)",
    _("A different council looks after you after your time in hospital."),
)

# A move between areas
MOVE = {
    "being_met": Point.of(
        "residence.being_met",
        "Care Act 2014 s37(1)(a)",
        label=(_("The support you had"), _("Needs met by the first authority")),
        yes=(_("Your old council was meeting your needs."), _("Met under section 18 or 19 by the first authority.")),
        no=(_("Your old council was not meeting your needs."), _("Not met by the first authority: assess afresh.")),
    ),
    "told": Point.of(
        "residence.told",
        "Care Act 2014 s37(1)(b)",
        label=(_("Your new council knew"), _("Notified of the intended move")),
        yes=(_("Your new council was told that you mean to move."), _("The second authority was notified.")),
        no=(_("Nobody told your new council that you mean to move."), _("The second authority was not notified.")),
    ),
    "genuine": Point.of(
        "residence.genuine",
        "Care Act 2014 s37(1)(c)",
        label=(_("You really mean to move"), _("Intention genuine")),
        yes=(_("It is clear that you really mean to move."), _("Satisfied that the intention is genuine.")),
        no=(_("It is not clear that you really mean to move."), _("Not satisfied that the intention is genuine.")),
    ),
    "moved": Point.of(
        "residence.moved",
        "Care Act 2014 s38(1)",
        label=(_("The day you move"), _("Day of the move")),
        yes=(_("You have moved."), _("The day of the intended move has come.")),
        no=(_("You have not moved yet. Your old council still helps you."), _("Not moved yet: section 37 applies.")),
    ),
    "steps_done": Point.of(
        "residence.steps_done",
        "Care Act 2014 s38(1)-(2)",
        label=(_("Your new plan"), _("Assessments and other steps taken")),
        yes=(_("Your new council has looked at your needs and planned with you."), _("Assessed, other steps taken.")),
        no=(
            _("Your new council has not planned with you yet, so your support goes on as before."),
            _("Assessments or other steps outstanding: needs are met as the first authority met them."),
            _("Your new plan is not ready. So your help stays the same."),
        ),
    ),
}

# Aftercare
DETENTION = Words("residence.detention", _("Your time in hospital"), _("Detention that brings the duty"), f"{S117}(1)")
BRINGS_AFTERCARE = Words(
    "residence.brings_aftercare",
    _("The law under which you were kept in hospital brings you help afterwards."),
    _("Detained under section 3, 37, 45A, 47 or 48."),
    easy=_("After hospital you get help."),
)
BRINGS_NONE = Words(
    "residence.brings_none",
    _("You were not kept in hospital under a law that brings this help. Other help may still be owed."),
    _("Not detained under section 3, 37, 45A, 47 or 48: the Care Act applies as to everybody."),
    easy=_("This help is not for you. You may get other help."),
)
LEAVING = Words("residence.leaving", _("Leaving hospital"), _("Ceased to be detained and left hospital"), f"{S117}(1)")
HAS_LEFT = Words("residence.has_left", _("You have left hospital."), _("Ceased to be detained, and has left hospital."))
IN_HOSPITAL = Words(
    "residence.in_hospital",
    _("The help starts when you leave hospital."),
    _("Still detained or in hospital: plan now."),
)
END = Words("residence.end", _("When it ends"), _("End of the duty"), f"{S117}(2)")
ENDED = Words(
    "residence.ended",
    _("The NHS and the council have decided that you need this help no more."),
    _("Both bodies satisfied that aftercare is no longer needed."),
    easy=_("The NHS and the council looked at this. They say you do not need this help now."),
)
COMMUNITY_PATIENT = Words(
    "residence.community_patient",
    _("The help cannot end while you are under a community treatment order."),
    _("A community patient: the duty cannot end."),
    easy=_("This help cannot stop now."),
)
AUTHORITY = Words("residence.authority", _("Which council"), _("Responsible authority"), f"{S117}(3)")
DETAINED_FROM_HERE = Words(
    "residence.detained_from_here",
    _("You lived here before your latest time in hospital, so this council helps you, with the NHS."),
    _("Ordinarily resident here immediately before the latest detention."),
    easy=_("You lived here before. So we help you."),
)
DETAINED_FROM_ELSEWHERE = Words(
    "residence.detained_from_elsewhere",
    _("You lived elsewhere before your latest time in hospital, so that council helps you, with the NHS."),
    _("Ordinarily resident elsewhere immediately before the latest detention."),
    easy=_("You lived somewhere else before. The council there helps you."),
)
DETAINED_FROM_NOWHERE = Words(
    "residence.detained_from_nowhere",
    _("You had no settled home before, so the council helps you where you live now or were sent."),
    _("Not ordinarily resident anywhere before: where resident, or sent on discharge."),
    easy=_("You had no home before. The council where you are helps you."),
)
CHARGE = Words("residence.charge", _("What you pay"), _("Charge"), f"{S117}(2)")
FREE = Words(
    "residence.free",
    _("Nothing. This help is free."),
    _("No power to charge for aftercare."),
    easy=_("You pay nothing."),
)
