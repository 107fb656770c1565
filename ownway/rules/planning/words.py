"""The words of planning: who prepares a plan, and why it is looked at again."""

from ownway.rules.kernel import Point, Words
from ownway.rules.kernel import gettext_noop as _

S25, S27 = "Care Act 2014 s25", "Care Act 2014 s27"

# Who prepares it
PREPARED_BY = Words("planning.prepared_by", _("Who writes the plan"), _("Prepared by"), f"{S25}(1)")
BY_COUNCIL = Words(
    "planning.by_council",
    _("The council writes the plan with you. You can write it yourself instead."),
    _("Prepared by the authority, involving the person."),
    easy=_("The council writes the plan with you. You can write it too."),
)
TOGETHER = {
    "authorised": Point.of(
        "planning.authorised",
        f"{S25}(7)",
        label=(_("The council's yes"), _("Authorised to prepare it")),
        yes=(
            _("The council has said yes: you, or who you chose, may write the plan."),
            _("The authority has authorised the person, or another, to prepare the plan."),
            _("You can write your plan."),
        ),
        no=(
            _("The council has not said yes to this. Ask why: you can challenge it."),
            _("Not authorised. Give reasons: section 25(7) names the person first."),
            _("The council said no. You can ask why."),
        ),
    ),
    "jointly": Point.of(
        "planning.jointly",
        f"{S25}(7)-(8)",
        label=(_("Together with the council"), _("Jointly with the authority")),
        yes=(
            _("The council works on it with you and gives you what you need for it."),
            _("Prepared jointly; information and resources are given."),
            _("The council helps you write it."),
        ),
        no=(
            _("The council has not joined in yet. It has to, before this is your plan in law."),
            _("Not joint yet: the authority has to take part."),
            _("The council must help you with it first."),
        ),
    ),
}
DELEGATED = {
    "delegated": Point.of(
        "planning.delegated",
        "Care Act 2014 s79(1)",
        label=(_("The organisation's power"), _("Function delegated")),
        yes=(
            _("The council has given this organisation the power to plan with you."),
            _("Section 25 is among the functions the authority has authorised it to exercise."),
            _("This organisation can plan with you."),
        ),
        no=(
            _("The council has not given this organisation the power to plan with you."),
            _("Section 25 is not among its delegated functions."),
            _("This organisation cannot write your plan."),
        ),
    )
}
WHOSE = Words("planning.whose", _("Whose plan it is"), _("Whose document"), f"{S25}(1), (5)")
STAYS_THE_COUNCILS = Words(
    "planning.stays_the_councils",
    _("Whoever writes it, the council answers for it, and has to try to agree it with you."),
    _("The authority stays responsible and takes all reasonable steps to agree; silence is no agreement."),
    easy=_("The council must try to agree the plan with you."),
)

# When it is looked at again
ON_REQUEST = Words("planning.on_request", _("You asked"), _("Reasonable request"), f"{S27}(1)(b)")
ASKED = Words(
    "planning.asked",
    _("You, or somebody for you, asked us to look at your plan again."),
    _("Requested by or on behalf of the person."),
    easy=_("You asked us to look at your plan."),
)
CHANGE = Words("planning.change", _("Something has changed"), _("Changed circumstances"), f"{S27}(4)-(5)")
CHANGED = Words(
    "planning.changed",
    _("Something has changed that matters to your plan. We look at your needs again and change the plan with you."),
    _("Re-assess needs, means and eligibility as far as appropriate and revise; all reasonable steps to agree."),
    easy=_("Things are different now. We change your plan with you."),
)
FIRST = Words("planning.first", _("A first look"), _("First, light review"), f"{S27}(1)(a)")
FIRST_IS_DUE = Words(
    "planning.first_is_due",
    _("Your plan is some weeks old, so we ask whether it works for you."),
    _("Due by the guidance."),
    easy=_("Your plan is new. Does it work for you?"),
)
FIRST_IS_LATE = Words(
    "planning.first_is_late",
    _("We should have asked before now whether your plan works for you. We do so now."),
    _("Overdue by the guidance."),
    easy=_("We are late. Does your plan work for you?"),
)
REGULAR = Words("planning.regular", _("A regular look"), _("Regular review"), f"{S27}(1)(a)")
REGULAR_IS_DUE = Words(
    "planning.regular_is_due",
    _("We last looked at your plan a year ago or more, so we look again."),
    _("The interval of the guidance has passed."),
    easy=_("We look at your plan every year."),
)
NOT_DUE = Words(
    "planning.not_due",
    _("It is not time yet. You can ask us to look at any time."),
    _("Not due; a reasonable request or a change brings it at any time."),
    easy=_("Not yet. You can ask us at any time."),
)
