"""The words of the rules of Wales."""

from ownway.rules.kernel import Point, Words
from ownway.rules.kernel import gettext_noop as _

CRITERIA = "SI (W) 2015/1578 reg 3"
CHARGES = "SI (W) 2015/1843"

# Eligibility
CAUSE = {
    "cause": Point.of(
        "wales.cause",
        f"{CRITERIA}(a)",
        label=(_("Where the need comes from"), _("Cause of the need")),
        yes=(
            _("It comes from your health, age, a disability or the like."),
            _("Ill-health, age, disability or similar."),
        ),
        no=(_("It comes from something else."), _("Another cause.")),
    )
}
OUTCOME = Words("wales.outcome", _("What it is about"), _("Relates to an outcome"), f"{CRITERIA}(b)")
OUTCOMES = {
    name: Words(f"wales.outcome.{name}", person, worker, f"{CRITERIA}(b)")
    for name, person, worker in (
        ("self_care", _("Looking after yourself and your days"), _("Self-care or domestic routines")),
        ("communicate", _("Getting across what you want"), _("Ability to communicate")),
        ("protection", _("Being safe from harm"), _("Protection from abuse or neglect")),
        ("work_education_leisure", _("Work, learning and free time"), _("Work, education, learning or leisure")),
        ("family", _("Family and others close to you"), _("Family or other significant relationships")),
        ("community", _("Friends and neighbourhood"), _("Social relationships and the community")),
        ("caring_for_child", _("Looking after a child"), _("Caring responsibilities for a child")),
    )
}
RELATES = Words("wales.relates", _("Your need is about this."), _("Relates to this outcome."))
RELATES_TO_NONE = Words(
    "wales.relates_to_none",
    _("Your need is about none of the seven things in the law."),
    _("Relates to none of the seven."),
)
OTHER_WAYS = {
    "alone": Point.of(
        "wales.alone",
        f"{CRITERIA}(c)",
        label=(_("By yourself"), _("Alone")),
        yes=(_("You can see to this by yourself."), _("Able to meet the need alone."), _("You can do this.")),
        no=(_("You cannot see to this by yourself."), _("Not able to meet the need alone."), _("You need help.")),
    ),
    "with_others": Point.of(
        "wales.with_others",
        f"{CRITERIA}(c)",
        label=(_("With people you know"), _("With the support of others who are willing")),
        yes=(_("People you know are willing and see to it with you."), _("Met with others who are willing.")),
        no=(_("Nobody you know can and wants to see to it with you."), _("No others able and willing.")),
    ),
    "community": Point.of(
        "wales.community",
        f"{CRITERIA}(c)",
        label=(_("With what is there for everybody"), _("With services in the community")),
        yes=(
            _("There is something near you, open to you, that sees to it."),
            _("Met with accessible community services."),
        ),
        no=(_("Nothing near you sees to it."), _("No accessible community service meets it.")),
    ),
}
ONLY_AUTHORITY = {
    "only_authority": Point.of(
        "wales.only_authority",
        f"{CRITERIA}(d)",
        label=(_("What matters to you"), _("A personal outcome")),
        yes=(
            _("Without the council you are unlikely to get to what matters to you."),
            _("Unlikely to achieve a personal outcome unless the authority provides or enables it."),
            _("You need the council's help for this."),
        ),
        no=(
            _("You can get to what matters to you without the council."),
            _("A personal outcome is within reach without the authority."),
            _("You can do this without the council."),
        ),
    )
}

# A charge at home
CHARGE = Words("wales.charge", _("What you pay"), _("Charge"), CHARGES)
FREE = Words(
    "wales.free", _("Nothing may be charged for this."), _("No charge may be made (reg 4)."), easy=_("You pay nothing.")
)
COST = Words("wales.cost", _("What the support costs"), _("Cost"), CHARGES)
ABOVE_LIMIT = Words(
    "wales.above_limit",
    _("You have more savings than the limit, so your income is not looked at. The weekly most still holds."),
    _("Capital above the limit; the weekly cap applies all the same."),
    easy=_("You have a lot of savings."),
)
INCOME = Words("wales.income", _("Your income"), _("Assessed income"), CHARGES)
ALL_INCOME = Words("wales.all_income", _("What counts of your weekly income."), _("Weekly income as assessed."))
KEPT = Words("wales.kept", _("What you keep"), _("Minimum income"), CHARGES)
BASIC_AND_MORE = Words(
    "wales.basic_and_more",
    _("You keep what the benefits system says you need, and more on top."),
    _("Basic entitlement with the buffer and the part for disability-related costs."),
    easy=_("You keep this money to live on."),
)
NOT_BELOW_NOTHING = Words(
    "wales.not_below_nothing",
    _("Your income is below what you keep, so you pay nothing."),
    _("The income is below what is kept: nothing is paid."),
)
NOT_MORE_THAN_COST = Words("wales.not_more_than_cost", _("Nobody pays more than the support costs."))
CAP = Words("wales.cap", _("The weekly most"), _("Maximum weekly charge"), CHARGES)
NOT_MORE_THAN_CAP = Words(
    "wales.not_more_than_cap",
    _("No council in Wales may ask for more than this a week."),
    _("Limited to the maximum weekly charge."),
    easy=_("The council cannot ask for more."),
)
