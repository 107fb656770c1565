"""When a review goes to a social worker: the published list, read from what the person and the partner said.

Pure. Unknown is never "no": a part that is missing escalates. Each part is read when it is told, by whoever told it: a
partner may not read what the person says to their own workers alone.
"""

from collections.abc import Mapping
from typing import Any

NO_PERSON, VOICES_DIFFER = "person_did_not_take_part", "voices_differ"
URGENT = frozenset({"no_food_heat_medicine", "carer_stopped", "not_safe_now", "leaving_hospital", "losing_home",
                    "end_of_life", "carer_struggling"})  # fmt: skip


def of_person(said: Mapping[str, Any]) -> list[str]:
    """Why a social worker looks, from what the person said; by the key of the map."""
    goals = [value for key, value in said.items() if key.startswith("review.goal.") and value != "no_longer_my_goal"]
    checks = {
        "wants_to_talk": said.get("review.talk", "unknown") != "nobody",
        "no_goal_met": bool(goals) and not {"yes", "partly"} & set(goals),
        "support_not_working": said.get("review.support") == "not_well",
        "something_happened": bool(URGENT & set(said.get("review.change", ()))),
        "wants_it_to_stop": said.get("review.next") in ("stop_something", "end"),
    }
    return [code for code, holds in checks.items() if holds]


def of_partner(said: Mapping[str, Any]) -> list[str]:
    """Why a social worker looks, from what the partner said."""
    concerns = set(said.get("review.partner.concerns", ("unknown",))) - {"none"}
    checks = {
        "partner_worried": bool(concerns),
        "partner_proposes_change": said.get("review.partner.proposal", "unknown") not in ("keep",),
    }
    return [code for code, holds in checks.items() if holds]
