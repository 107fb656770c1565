"""The rules, published: what each works out, the law it stands on, and every figure it uses on a day."""

from dataclasses import dataclass
from datetime import date

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from ownway.platform.access.doors import Public, door
from ownway.platform.design_system.components import Badge, Column, Link, Status, SummaryList, SummaryRow, Table
from ownway.platform.design_system.rendering import Content
from ownway.platform.design_system.values import pounds
from ownway.portals.public.pages import PublicPage, shown
from ownway.portals.shared.parts import Part
from ownway.portals.shared.request import Request
from ownway.rules import registry
from ownway.rules.kernel import BadParameterFile, NoParameterForDate
from ownway.rules.kernel.cells import Cell


@dataclass(frozen=True)
class Asked:
    """Which rule, on which day, in which place."""

    name: str
    on: date
    place: str

    @classmethod
    def of(cls, request: Request, name: str) -> "Asked":
        """As the address says; the rule's own nation, and today or its last day, where it says nothing. Else a 404."""
        try:
            rule = registry.find(name)
            latest = min(timezone.localdate(), rule.law.known(rule.nation)[1])
            on = date.fromisoformat(request.GET.get("on") or latest.isoformat())
        except (ValueError, registry.NoSuchRule) as unreadable:
            raise Http404 from unreadable
        return cls(name, on, request.GET.get("place") or rule.nation)

    def figures(self) -> list[Cell]:
        """Every figure the rule uses on that day; 404 where there is no such place or day."""
        try:
            law = registry.find(self.name).law.on(self.on, self.place)
        except (BadParameterFile, NoParameterForDate) as nowhere:
            raise Http404 from nowhere
        return list({cell.origin.name: cell for cell in law.cells()}.values())


@door(Public("lists published rules; reads nothing about anybody"))
def rules(request: Request) -> HttpResponse:
    """Every rule, with the law it stands on."""
    rows = [
        SummaryRow(_title(name), Link(_("The figures"), reverse("public:rule", args=[name]), name), source=one.cite)
        for name, one in registry.RULES.items()
    ]
    page = PublicPage(
        heading=_("The rules we use"),
        lead=_("Law and local policy, as this site works with them. Rules propose; a person decides."),
        parts=[Part(things=[SummaryList(rows)])],
    )
    return shown(request, page)


@door(Public("shows a published rule; reads nothing about anybody"))
def rule(request: Request, name: str) -> HttpResponse:
    """One rule with its figures, each with its source and what it is worth."""
    asked = Asked.of(request, name)
    figures, one = asked.figures(), registry.find(name)
    words = {"day": date_format(asked.on, "j F Y"), "place": asked.place}
    page = PublicPage(
        heading=_title(name),
        caption=one.cite,
        back=reverse("public:rules"),
        lead=_("Version %(version)d of this rule, with the figures of %(day)s (%(place)s).")
        % {"version": one.version, **words},
        parts=[Part(things=[_table(figures)] if figures else [], words=[] if figures else [_no_figures()])],
        wide=True,
    )
    return shown(request, page)


def _title(name: str) -> str:
    """The first sentence of what a rule promises."""
    return registry.find(name).promise.split("\n")[0].rstrip(".")


def _no_figures() -> str:
    return _("This rule works with what was told alone, and uses no figures.")


def _table(figures: list[Cell]) -> Table:
    columns = [Column(_("Figure")), Column(_("Amount"), numeric=True), Column(_("Source")), Column(_("Checked"))]
    return Table(_("Figures"), columns, [_row(cell) for cell in figures])


def _row(cell: Cell) -> list[Content]:
    origin = cell.origin
    status = origin.status.value.replace(" ", "_")
    worth: Content = Badge(Status(status)) if status in set(Status) else origin.status.value
    name = origin.name.rpartition(".")[2].replace("_", " ")
    return [name, _amount(cell), origin.source.title, worth]


def _amount(cell: Cell) -> str:
    unit = cell.origin.unit
    if not unit.startswith("GBP"):
        return f"{int(cell)} {unit}"
    return f"{pounds(int(cell))} {unit.removeprefix('GBP').strip()}".strip()
