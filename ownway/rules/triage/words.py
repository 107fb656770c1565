"""The words of triage: the reason of each row, and what would change it."""

from ownway.rules.kernel import Words
from ownway.rules.kernel import gettext_noop as _

R1 = Words("triage.r1", _("This cannot wait. Help can start before an assessment."), cite="Care Act 2014 s19(3)")
R2 = Words(
    "triage.r2",
    _("You told us that somebody may be harming you, or that you are not safe."),
    _("Safeguarding: the section 42 test is the council's."),
    "Care Act 2014 s42",
    easy=_("You told us that somebody may be harming you. Or that you are not safe."),
)
R3 = Words(
    "triage.r3",
    _("So that you can take full part, and somebody can speak up with you."),
    _("Substantial difficulty, or capacity for this decision in doubt."),
    "Care Act 2014 s67",
    easy=_("We want you to take full part. Somebody can speak up with you."),
)
R4 = Words(
    "triage.r4",
    _("You said no, and we still have to look, because you may be at risk."),
    _("Refusal does not end the duty."),
    "Care Act 2014 s11(2)",
    easy=_("You said no. You may be at risk. So we still have to look."),
)
R5 = Words(
    "triage.r5",
    _("People see this differently. Nobody decides for you unheard."),
    _("Voices differ, or a challenge is open: somebody not involved before."),
    "Care Act 2014 s9(5)",
)
R6 = Words(
    "triage.r6",
    _("This is a big change, and several bodies have duties to you."),
    _("Duties on several bodies."),
    "SI 2014/2827 reg 7; Mental Health Act 1983 s117",
)
R7 = Words("triage.r7", _("You asked for a social worker."), _("Asked for a social worker."), cite="Local policy")
R8 = Words(
    "triage.r8",
    _("There is a worry that needs somebody skilled beside you."),
    _("Risky: see the facts."),
    "Local policy; SI 2015/313 reg 2(3)(c)",
)
R9 = Words(
    "triage.r9",
    _("Several things depend on each other, so one person sees them with you."),
    _("Complex: two or more signs."),
    "Local policy; compare NICE NG216",
    easy=_("Several things depend on each other. One person looks at them with you."),
)
R10 = Words(
    "triage.r10",
    _("Being cut off from people matters as much as tasks."),
    _("Isolated."),
    "Local policy; Care Act 2014 s1(2)",
)
R11 = Words(
    "triage.r11",
    _("You have both sight and hearing loss. The law asks for somebody with special training."),
    _("Deafblind: specially trained assessor."),
    "SI 2014/2827 reg 6",
)
R12 = Words(
    "triage.r12",
    _("The person who helps you needs help too."),
    _("A carer appears to have needs for support."),
    "Care Act 2014 s10",
)
R13 = Words(
    "triage.r13",
    _("Equipment, a change at home or help with your health may be enough."),
    _("Equipment, adaptation or health first."),
    "Care Act 2014 s2",
    easy=_("Some things may be enough to help. Equipment. A change at home. Help with your health."),
)
R14 = Words(
    "triage.r14",
    _("You know best. You lead, with whoever you choose, and a worker is named for the decision."),
    _("Two or more outcomes, no other row."),
    "SI 2014/2827 reg 2",
    easy=_("You lead. You choose who helps you. A worker is named for the decision."),
)
R15 = Words(
    "triage.r15",
    _("Those who know you can look first."),
    _("Stable plan, review due or a small change."),
    "Care Act 2014 s27",
)
R16 = Words(
    "triage.r16",
    _("We have not heard enough yet, so somebody rings or visits you."),
    _("Facts of rows 1 to 5, or four outcomes, are unknown."),
    "Care Act 2014 s9(1)",
)
R17 = Words(
    "triage.r17",
    _("A little help early may be enough. You can still ask for an assessment."),
    _("Fewer than two outcomes, no other row."),
    "Care Act 2014 ss2, 4",
)

WOULD = {
    "R1": Words(
        "triage.would.r1",
        _("If you run out of food, heat or medicine, or your carer stops, tell us today."),
        easy=_("Do you run out of food, heat or medicine? Does your carer stop? Tell us today."),
    ),
    "R2": Words(
        "triage.would.r2",
        _("If somebody hurts, frightens or controls you, or takes your things, tell us."),
        easy=_("Does somebody hurt, frighten or control you? Do they take your things? Tell us."),
    ),
    "R3": Words(
        "triage.would.r3",
        _("If it is hard to follow or to say what you want, we find somebody to help you."),
        easy=_("Is it hard to follow? Is it hard to say what you want? We find somebody to help you."),
    ),
    "R5": Words("triage.would.r5", _("If you disagree with what others say about you, tell us.")),
    "R7": Words("triage.would.r7", _("If you want a social worker, ask for one at any time.")),
    "R8": Words("triage.would.r8", _("If you fall, are harmed or your support fails, tell us.")),
    "R10": Words("triage.would.r10", _("If you feel cut off from people, tell us.")),
}
