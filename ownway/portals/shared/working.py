"""A result of the rules as people read it: a sum line by line, or what the law asks with what was said."""

from collections import Counter
from typing import Any

from django.utils.translation import gettext as _

from ownway.platform.design_system.components import Badge, Details, Status, SummaryList, SummaryRow, Working
from ownway.platform.design_system.components import Step as Line
from ownway.platform.design_system.rendering import Text
from ownway.rules.kernel import Audience, Caveat, Result, Step


def working_of(result: Result[Any], title: Text, total: Text, audience: Audience = Audience.PERSON) -> Working:
    """The steps of a sum of money, in order, ending at its value. `total` names the value."""
    said = Counter(_label(step, audience) for step in result.steps)
    lines = [_line(step, audience, alone=said[_label(step, audience)] == 1) for step in result.steps]
    return Working(title=title, steps=lines, total_label=total, total_pence=int(result.value))


def limbs_of(result: Result[Any], audience: Audience = Audience.PERSON) -> SummaryList:
    """What the law asks, line by line, with what was said quoted and the paragraph it stands on."""
    return SummaryList(
        [SummaryRow(_label(step, audience), step.says(audience, _), source=step.cite) for step in result.steps]
    )


def badges_of(result: Result[Any]) -> tuple[Badge, ...]:
    """What the figures behind a result are worth, each said once; none when all were read in their source."""
    return tuple(Badge(status) for status in dict.fromkeys(_status(caveat) for caveat in result.caveats))


def caveats_of(result: Result[Any]) -> Details | None:
    """For workers: the figures behind a result that nobody has settled, each with where it comes from."""
    if not result.caveats:
        return None
    rows = [SummaryRow(caveat.parameter, _status(caveat).label, source=caveat.source) for caveat in result.caveats]
    return Details(_("Figures in this working that are not settled"), SummaryList(rows))


def _line(step: Step, audience: Audience, *, alone: bool) -> Line:
    """A line; one whose label stands twice says which part of the sum it is in."""
    label = _label(step, audience)
    if not alone and step.section:
        label = f"{step.section.says(audience=audience, translate=_)}: {label}"
    return Line(label=label, pence=step.amount, because=step.says(audience, _), cite=step.cite)


def _label(step: Step, audience: Audience) -> str:
    return step.label.says(dict(step.quote), audience, _)


def _status(caveat: Caveat) -> Status:
    return Status(caveat.status.replace(" ", "_"))
