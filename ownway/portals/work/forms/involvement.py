"""Who joins somebody, in which part, and why it ends."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from ownway.journey.involvement.choices import Part
from ownway.journey.practices.selectors import WorkerCard
from ownway.platform.design_system.fields import OneLine, OneOf, Option, PickFrom
from ownway.platform.design_system.forms import Form

OF_WORKERS = (Part.NAMED_WORKER, Part.JOINS)
OF_ORGANISATIONS = (Part.PROVIDER, Part.PEER, Part.ADVOCATE)


class InvolveForm(Form):
    """A worker or an organisation, their part, and why."""

    part = OneOf(_("What is their part?"), required=True, missing=_("Choose their part"), small=True)
    worker = PickFrom(_("Which worker?"))
    organisation = PickFrom(_("Which organisation?"))
    why = OneLine(
        _("Why?"), hint=_("The person reads this. For example: Anne knows the language your mother speaks."),
        required=True, missing=_("Say why, in words they can read"),
    )  # fmt: skip
    mark_optional = False

    def __init__(
        self, *args: Any, workers: Sequence[WorkerCard], organisations: Mapping[str, str], **rest: Any
    ) -> None:
        super().__init__(*args, **rest)
        parts = (*OF_WORKERS, *OF_ORGANISATIONS)
        self.fields["part"].options = [Option(part, capfirst(part.label), HINTS.get(part, "")) for part in parts]
        self.fields["worker"].options = [Option(str(one.id), f"{one.name}, {one.job_title}") for one in workers]
        self.fields["organisation"].options = [Option(one, name) for one, name in organisations.items()]

    @property
    def is_organisation(self) -> bool:
        """Whether an organisation joins, and not one worker."""
        return self.cleaned_data.get("part") in OF_ORGANISATIONS

    def who(self) -> UUID:
        """The worker or the organisation that was chosen."""
        return UUID(self.cleaned_data["organisation" if self.is_organisation else "worker"])

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("part"):
            field = "organisation" if self.is_organisation else "worker"
            if not cleaned.get(field) and field not in self.errors:
                self.add_error(field, _("Choose who it is"))
        return cleaned


class EndForm(Form):
    """Why somebody's part ends."""

    why = OneLine(
        _("Why does it end?"), hint=_("The person reads this. Say goodbye first, and who comes next."),
        required=True, missing=_("Say why, in words they can read"),
    )  # fmt: skip


HINTS = {
    Part.NAMED_WORKER: _("Instead of the named worker of now: a handover, and the person reads why."),
    Part.JOINS: _("Beside the named worker."),
}
