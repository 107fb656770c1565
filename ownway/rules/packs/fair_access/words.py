"""The words of the four bands."""

from ownway.rules.kernel import Words
from ownway.rules.kernel import gettext_noop as _

CITE = "LAC(2002)13; Prioritising need 2010"
RISK = {
    name: Words(f"fair_access.{name}", person, worker, CITE)
    for name, person, worker in (
        ("life", _("Your life"), _("Life threatened")),
        ("health", _("Your health"), _("Significant health problems")),
        ("control", _("Your say over where you are"), _("Choice and control over the immediate environment")),
        ("abuse", _("Harm and neglect"), _("Abuse or neglect")),
        ("routines", _("Your days"), _("Personal care and domestic routines")),
        ("work", _("Work and learning"), _("Work, education or learning")),
        ("support", _("People you rely on"), _("Social support systems and relationships")),
        ("roles", _("What others rely on you for"), _("Family and other social roles")),
    )
}
BAND = tuple(
    Words(f"fair_access.band.{name}", person, worker)
    for name, person, worker in (
        ("none", _("No risk was found here."), _("No band.")),
        ("low", _("A small risk to living as you choose."), _("Low.")),
        ("moderate", _("Some risk to living as you choose."), _("Moderate.")),
        ("substantial", _("A large risk to living as you choose."), _("Substantial.")),
        ("critical", _("A very great risk to living as you choose."), _("Critical.")),
    )
)
HIGHEST = Words("fair_access.highest", _("Your band"), _("Band, from 1 low to 4 critical"), CITE)
HIGHEST_COUNTS = Words("fair_access.highest_counts", _("The highest of these counted."), _("Highest of the risks."))
THRESHOLD = Words("fair_access.threshold", _("What your council met"), _("Local threshold"), CITE)
MET = Words(
    "fair_access.met",
    _("Your council met needs of this band then."),
    _("At or above the threshold."),
    easy=_("The council helped people like you then."),
)
NOT_MET = Words(
    "fair_access.not_met",
    _("Your council did not meet needs of this band then. The law has changed since: ask again."),
    _("Below the threshold. Nothing follows for the Care Act."),
    easy=_("The council did not help then. The law is new now. Ask again."),
)
