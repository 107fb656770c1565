"""Who can help first, and why (design: the rows R1 to R17). Rules only raise; unknown is never no."""

from ownway.rules.triage.choices import Duty, Finding, Join, Lead
from ownway.rules.triage.situation import Situation
from ownway.rules.triage.triage import Reason, Triage, triage

RULES = (triage,)

__all__ = ["RULES", "Duty", "Finding", "Join", "Lead", "Reason", "Situation", "Triage", "triage"]
