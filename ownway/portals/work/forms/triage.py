"""Settling who helps first, and naming the worker in the same act."""

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext_lazy as _

from ownway.journey.contacts.wording import LEADS
from ownway.journey.practices.selectors import WorkerCard
from ownway.platform.design_system.fields import Option, PickFrom, Words
from ownway.platform.design_system.forms import Form
from ownway.portals.shared.deciding import own_sentence

OTHER = "other"


class SettleForm(Form):
    """As proposed; or somebody else, with a reason. A worker is named from today."""

    worker = PickFrom(_("Named worker from today"), required=True, missing=_("Choose who is named"))
    lead = PickFrom(_("Who helps first instead"))
    why = Words(_("Why somebody else"), hint=_("In words the person can read."), rows=3)
    mark_optional = False

    def __init__(self, *args: Any, workers: Sequence[WorkerCard], **rest: Any) -> None:
        super().__init__(*args, **rest)
        self.fields["worker"].options = [Option(str(one.id), f"{one.name}, {one.job_title}") for one in workers]
        self.fields["lead"].options = [Option(lead, str(words).capitalize()) for lead, words in LEADS.items()]

    @property
    def chooses_another(self) -> bool:
        """Whether the other button was pressed."""
        return self.data.get("then") == OTHER

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if self.chooses_another:
            if not cleaned.get("lead"):
                self.add_error("lead", _("Choose who helps first"))
            if not cleaned.get("why"):
                self.add_error("why", _("Say why somebody else helps first"))
        return cleaned


class NoNeedForm(Form):
    """No appearance of need, as a recorded decision."""

    reasons = Words(
        _("Why there is no appearance of need for care and support"),
        hint=_("What they told you, and what you considered. They read this."),
        required=True,
        missing=_("Give your reasons"),
        rows=4,
    )
    sentence = own_sentence()
