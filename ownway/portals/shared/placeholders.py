"""Figures that stand inside questions: limits that change each year, from the parameters in force."""

from collections.abc import Mapping
from datetime import date

from ownway.journey.conversations.selectors import ConversationCard
from ownway.journey.conversations.wording import pounds
from ownway.journey.financial_assessments.selectors import capital_limits


def fill_for(card: ConversationCard, on: date) -> Mapping[str, str]:
    """What `{lower}` and `{upper}` stand for on this day, for the council responsible."""
    if card.questions.gate != "charging":
        return {}
    lower, upper = capital_limits(card.home_id, on)
    return {"lower": pounds(lower), "upper": pounds(upper)}
