"""England before the Care Act: Fair Access to Care Services, four bands of risk to independence, 2003 to 2015.

For reading old decisions. A band says nothing about eligibility since: there is no rule from one to the other.
"""

from ownway.rules.packs.fair_access.bands import Abuse, Control, Extent, Risks, band, eligible

RULES = (band, eligible)

__all__ = ["RULES", "Abuse", "Control", "Extent", "Risks", "band", "eligible"]
