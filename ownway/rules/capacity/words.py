"""The words of capacity and best interests."""

from ownway.rules.kernel import Point, Words
from ownway.rules.kernel import gettext_noop as _

ACT = "Mental Capacity Act 2005"

# Capacity
WHAT_THE_PERSON_CAN_DO = Words("capacity.functional", _("What you can do"), _("Functional question"))
WHY = Words("capacity.causal", _("Why"), _("Help given, impairment, causal link"))
ABLE = {
    "understands": Point.of(
        "capacity.understands",
        f"{ACT} s3(1)(a), (2), (4)",
        label=(_("Understanding"), _("Understands the relevant information")),
        yes=(
            _("You understand what this decision is about and what may follow from it."),
            _("Understands it, foreseeable consequences of each choice included, explained in a fitting way."),
            _("You understand the choice."),
        ),
        no=(
            _("You do not understand enough of what this decision is about."),
            _("Does not understand it, although explained in a way fitting to the circumstances."),
            _("The choice is too hard for you to understand now."),
        ),
    ),
    "retains": Point.of(
        "capacity.retains",
        f"{ACT} s3(1)(b), (3)",
        label=(_("Keeping it in mind"), _("Retains it")),
        yes=(
            _("You keep it in mind long enough to decide. A short time is enough."),
            _("Retains it long enough to decide; a short period may suffice."),
            _("You remember it long enough."),
        ),
        no=(
            _("You do not keep it in mind long enough to decide."),
            _("Does not retain it long enough to decide."),
            _("You forget it too soon to choose."),
        ),
    ),
    "weighs": Point.of(
        "capacity.weighs",
        f"{ACT} s3(1)(c)",
        label=(_("Weighing it up"), _("Uses or weighs it")),
        yes=(
            _("You weigh it up. Others need not agree with what you choose."),
            _("Uses or weighs it; an unwise decision is no sign of the contrary (s1(4))."),
            _("You think about it and choose. It is your choice."),
        ),
        no=(
            _("You cannot use or weigh what there is to know."),
            _("Does not use or weigh it as part of deciding."),
            _("You cannot think about all of it now."),
        ),
    ),
    "communicates": Point.of(
        "capacity.communicates",
        f"{ACT} s3(1)(d)",
        label=(_("Getting it across"), _("Communicates the decision")),
        yes=(
            _("You get across what you decide, in whatever way."),
            _("Communicates by talking, signing or any other means."),
            _("You can tell us in your own way."),
        ),
        no=(
            _("You cannot get across what you decide, in any way we could find."),
            _("Does not communicate by any means."),
            _("We found no way for you to tell us."),
        ),
    ),
}
CAUSE = {
    "helped": Point.of(
        "capacity.helped",
        f"{ACT} s1(3)",
        label=(_("Help to decide"), _("All practicable steps to help")),
        yes=(
            _("We tried everything we could to help you decide."),
            _("All practicable steps were taken without success."),
            _("We tried to help you choose."),
        ),
        no=(
            _("We have not yet tried everything that could help you decide. Until then the decision is yours."),
            _("Practicable help is left to try: nobody may treat the person as unable."),
            _("We must help you more first. It is still your choice."),
        ),
    ),
    "impairment": Point.of(
        "capacity.impairment",
        f"{ACT} s2(1)-(2)",
        label=(_("Mind or brain"), _("Impairment of, or disturbance in, mind or brain")),
        yes=(
            _("Something affects how your mind or brain works, for now or for good."),
            _("An impairment or disturbance, permanent or temporary."),
            _("Something makes it hard for you to think."),
        ),
        no=(
            _("Nothing affects how your mind or brain works, so the decision is yours."),
            _("No impairment or disturbance: no lack of capacity under the Act."),
            _("It is your choice."),
        ),
    ),
    "because_of_it": Point.of(
        "capacity.because_of_it",
        f"{ACT} s2(1)",
        label=(_("Because of that"), _("Causal link")),
        yes=(
            _("That is the reason why you cannot decide this now."),
            _("Unable because of the impairment or disturbance; say how."),
            _("That is why you cannot choose this now."),
        ),
        no=(
            _("That is not the reason, so the decision stays yours."),
            _("Unable for another reason, such as pressure: other help, other law."),
            _("That is not why. It is still your choice."),
        ),
    ),
}

# Best interests
LOOKED_AT = Words("best_interests.looked_at", _("What was looked at"), _("Considered"))
ASKED = Words("best_interests.asked", _("Who was asked"), _("Consulted where practicable and appropriate"))
DONE = Words("best_interests.done", _("This was done."), _("Done."))
NOT_DONE = Words(
    "best_interests.not_done",
    _("This was not done yet, so nobody may decide for you yet."),
    _("Not done: no decision may rest on this record yet."),
    easy=_("This must be done first."),
)


def _item(code: str, paragraph: str, person: str, worker: str, easy: str) -> Point:
    return Point(Words(f"best_interests.{code}", person, worker, f"{ACT} {paragraph}", easy), DONE, NOT_DONE)


CHECKLIST = {
    "not_assumed": _item(
        "not_assumed",
        "s4(1)",
        _("Nobody went by your age, looks, condition or behaviour alone"),
        _("Not merely by age, appearance, condition or behaviour"),
        _("Not just because of your age or how you look"),
    ),
    "circumstances": _item(
        "circumstances",
        "s4(2)",
        _("Everything that matters here"),
        _("All relevant circumstances"),
        _("Everything that matters"),
    ),
    "may_regain": _item(
        "may_regain",
        "s4(3)",
        _("Whether you may be able to decide later, and when"),
        _("Whether and when capacity may be regained"),
        _("If you can choose later"),
    ),
    "takes_part": _item(
        "takes_part",
        "s4(4)",
        _("You took part as fully as you could"),
        _("Participation permitted, encouraged and improved"),
        _("You had your say"),
    ),
    "wishes": _item(
        "wishes",
        "s4(6)(a)",
        _("What you want and feel, now and before, and what you wrote down"),
        _("Past and present wishes and feelings, written statements above all"),
        _("What you want, and what you wanted before"),
    ),
    "beliefs": _item(
        "beliefs",
        "s4(6)(b)",
        _("What you believe in and hold dear"),
        _("Beliefs and values likely to influence the decision"),
        _("What you believe in"),
    ),
    "other_factors": _item(
        "other_factors",
        "s4(6)(c)",
        _("What else you would think about if you could"),
        _("Other factors the person would be likely to consider"),
        _("Other things you would think about"),
    ),
    "least_restrictive": _item(
        "least_restrictive",
        "s1(6)",
        _("Whether another way leaves you more freedom"),
        _("A way less restrictive of rights and freedom"),
        _("A way that leaves you more free"),
    ),
}
LIFE = {
    "not_to_end_life": _item(
        "not_to_end_life",
        "s4(5)",
        _("Nobody wished for your death"),
        _("Life-sustaining treatment: not motivated by a desire to bring about death"),
        _("Nobody wants you to die"),
    )
}
PEOPLE = {
    "named": _item(
        "named",
        "s4(7)(a)",
        _("Those you named to be asked"),
        _("Anyone named by the person to be consulted"),
        _("People you chose"),
    ),
    "carers": _item(
        "carers",
        "s4(7)(b)",
        _("Those who care for you or take an interest in how you are"),
        _("Carers and others interested in the person's welfare"),
        _("People who care for you"),
    ),
}
ATTORNEY = {
    "attorney": _item(
        "attorney",
        "s4(7)(c)",
        _("Your attorney"),
        _("The donee of a lasting power of attorney"),
        _("The person you gave power to"),
    )
}
DEPUTY = {
    "deputy": _item(
        "deputy",
        "s4(7)(d)",
        _("Your deputy"),
        _("The deputy appointed by the court"),
        _("The person the court chose"),
    )
}
