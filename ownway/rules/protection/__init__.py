"""What protects somebody on the way: safeguarding, an assessment despite a refusal, an independent advocate."""

from ownway.rules.protection.advocacy import Advocacy, NhsStay, advocate
from ownway.rules.protection.refusal import Refusal, refusal
from ownway.rules.protection.safeguarding import Concern, safeguarding

RULES = (safeguarding, refusal, advocate)

__all__ = ["RULES", "Advocacy", "Concern", "NhsStay", "Refusal", "advocate", "refusal", "safeguarding"]
