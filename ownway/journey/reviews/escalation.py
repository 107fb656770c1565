"""When a review goes to a social worker: the published list, read from what the person and the partner said.

Pure. Unknown is never "no": a part that is missing escalates.
"""

from collections.abc import Mapping
from typing import Any

URGENT = frozenset({"no_food_heat_medicine", "carer_stopped", "not_safe_now", "leaving_hospital", "losing_home",
                    "end_of_life", "carer_struggling"})  # fmt: skip


def reasons(
    person: Mapping[str, Any] | None, partner: Mapping[str, Any] | None, *, partner_led: bool, voices_differ: bool
) -> tuple[str, ...]:
    """Codes of why a social worker looks; none when a worker may conclude. Answers by their key in the map."""
    found: list[str] = []
    if person is None:
        found.append("person_did_not_take_part")
    else:
        found += _of_person(person)
    if partner_led:
        found += _of_partner(partner or {})
    if voices_differ:
        found.append("voices_differ")
    return tuple(found)


def _of_person(said: Mapping[str, Any]) -> list[str]:
    goals = [value for key, value in said.items() if key.startswith("review.goal.") and value != "no_longer_my_goal"]
    checks = {
        "wants_to_talk": said.get("review.talk", "unknown") != "nobody",
        "no_goal_met": bool(goals) and not {"yes", "partly"} & set(goals),
        "support_not_working": said.get("review.support") == "not_well",
        "something_happened": bool(URGENT & set(said.get("review.change", ()))),
        "wants_it_to_stop": said.get("review.next") in ("stop_something", "end"),
    }
    return [code for code, holds in checks.items() if holds]


def _of_partner(said: Mapping[str, Any]) -> list[str]:
    concerns = set(said.get("review.partner.concerns", ("unknown",))) - {"none"}
    checks = {
        "partner_worried": bool(concerns),
        "partner_proposes_change": said.get("review.partner.proposal", "unknown") not in ("keep",),
    }
    return [code for code, holds in checks.items() if holds]
