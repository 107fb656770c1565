"""Workers open the pages of a record on the way to a step, so that "who looked" and the minutes have something to show.

Each is a real entry of the read log, written in the worker's own session, at the pace of somebody reading.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.utils.translation import gettext_noop as _

from ownway.nonprod.walking import Walk
from ownway.platform.audit import actions as audit

PACE = timedelta(seconds=100)
# Step of the story -> whose part it is, the step the minutes count for, the pages opened on the way.
OPENED: Mapping[str, tuple[str, str, Sequence[str]]] = {
    "phoned": ("worker", "contact", (_("a telephone call"), _("home"))),
    "triaged": ("worker", "triage", (_("home"), _("first contact"), _("who helps first"))),
    "completed": (
        "worker",
        "completion",
        (_("what I heard"), _("what I heard"), _("people around"), _("what I heard")),
    ),
    "determined": ("worker", "eligibility", (_("the decision"), _("what I heard"), _("the decision"))),
    "discussed": ("worker", "how_held", (_("the plan"), _("how the money is held"))),
    "charged": ("finance", "contribution", (_("the charge"), _("the plan"), _("the charge"))),
    "submitted": ("worker", "plan", (_("the plan"), _("the plan"))),
    "signed": ("lead", "signature", (_("the plan"), _("the estimate"), _("the signature"))),
    "returned": ("lead", "signature", (_("the plan"), _("the estimate"))),
    "partner_told": ("worker", "review", (_("how it is going"),)),
    "review_concluded": ("worker", "review", (_("the review"), _("the plan"), _("the review"))),
}


def look(walk: Walk, step: str, detail: Mapping[str, Any]) -> None:
    """Log what was opened on the way to a step just taken."""
    if step not in OPENED:
        return
    part, counted, pages = OPENED[step]
    whose = {"worker": walk.worker_key, "finance": walk.finance_key, "lead": walk.lead_key}[part]
    with walk.as_worker(str(detail.get("by") or whose)) as worker:
        for number, page in enumerate(pages):
            audit.log_read(
                by=worker, at=walk.at - (len(pages) - number) * PACE, person_id=walk.person.id,
                home_id=walk.person.home_id, page=page, step=counted,
            )  # fmt: skip
