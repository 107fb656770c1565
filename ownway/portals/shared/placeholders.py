"""Figures that stand inside questions: limits that change each year, from the parameters in force."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from ownway.journey.asking import CHARGING
from ownway.journey.conversations.selectors import ConversationCard
from ownway.journey.conversations.wording import pounds
from ownway.journey.financial_assessments.selectors import capital_limits


def fill_for(card: ConversationCard, on: date) -> Mapping[str, str]:
    """What placeholders of a conversation stand for on this day; only one about charging has any."""
    return figures(card.home_id, on) if card.questions.gate == CHARGING else {}


def figures(home_id: UUID, on: date) -> Mapping[str, str]:
    """What `{lower}` and `{upper}` stand for, for the council responsible."""
    lower, upper = capital_limits(home_id, on)
    return {"lower": pounds(lower), "upper": pounds(upper)}
