"""Figures of law: dated, sourced, without gap or overlap; an unknown day is an error, never a zero."""

from datetime import date
from decimal import Decimal
from importlib.resources import files

import pytest

from ownway.rules import indicative_budget
from ownway.rules.charging.law import CapitalLimits, Charging, LocalPolicy
from ownway.rules.kernel import BadParameterFile, Cell, NoFigures, NoParameterForDate, Working
from ownway.rules.kernel.cells import Row
from ownway.rules.kernel.dated import authority_cells, cell_on, national, national_cells, read
from ownway.rules.packs.fair_access.bands import Threshold

PARAMETERS = files("ownway.rules") / "parameters"
PACKAGED = sorted(path.relative_to(PARAMETERS).as_posix() for path in PARAMETERS.rglob("*.yaml"))
OF_AUTHORITIES = [path for path in PACKAGED if "/authorities/" in path]
NATIONAL = [path for path in PACKAGED if path not in OF_AUTHORITIES and "cells" in read(path)]
SOURCES = {"si": {"title": "SI 1", "url": "https://www.legislation.gov.uk"}}


def span(start="2020-01-01", until="2020-12-31", value=Decimal("1.25"), **changes):
    entry = {
        "value": value,
        "from": date.fromisoformat(start),
        "until": date.fromisoformat(until),
        "status": "verified",
        "source": "si",
        "checked_on": date(2026, 1, 1),
    }
    return {**entry, **changes}


def file_of(*values, unit="GBP a week", until="2020-12-31"):
    return {
        "covers": {"from": date(2020, 1, 1), "until": date.fromisoformat(until)},
        "sources": SOURCES,
        "cells": {"limit": {"unit": unit, "values": list(values)}},
    }


def parsed(*values, **more):
    return national_cells("england/x.yaml", "x", file_of(*values, **more))["limit"]


def test_a_figure_knows_where_it_comes_from():
    (cell,) = parsed(span())
    assert (cell, cell.origin.name, cell.origin.file) == (125, "x.limit", "parameters/england/x.yaml")
    assert (cell.origin.source.title, cell.origin.status.firm) == ("SI 1", True)


@pytest.mark.parametrize(
    ("unit", "value", "whole"),
    [
        ("GBP", 23_250, 2_325_000),
        ("percent", 80, 80),
        ("yes or no", True, 1),
        ("working days", 3, 3),
        ("GBP an hour", Decimal("9.99"), 999),
    ],
)
def test_units_are_whole_numbers_inside(unit, value, whole):
    assert parsed(span(value=value), unit=unit) == (whole,)


def test_several_figures_may_belong_together():
    (row,) = parsed(span(value=[0, 2, 7]), unit="points")
    assert isinstance(row, Row)
    assert row == (0, 2, 7)
    assert row.origin.name == "x.limit"


def test_two_spans_without_a_gap():
    assert parsed(span(until="2020-06-30"), span("2020-07-01", value=2)) == (125, 200)


@pytest.mark.parametrize(
    ("values", "problem"),
    [
        ([span(until="2020-06-30"), span("2020-07-02")], "does not cover every day from 2020-01-01 to 2020-12-31"),
        ([span("2020-01-02")], "does not cover every day"),
        ([span(until="2020-12-30")], "does not cover every day"),
        ([span(until="2020-06-30"), span("2020-06-30")], "two values for one day"),
        ([span("2020-07-01"), span(until="2020-06-30")], "two values for one day, or a span that ends"),
        ([span("2020-12-31", "2020-01-01")], "two values for one day, or a span that ends before it begins"),
        ([span(value=Decimal("0.001"))], "not whole in GBP a week"),
        ([span(status="rumoured")], "rumoured"),
        ([span(source="nowhere")], "nowhere"),
        ([span(checked_on="yesterday")], "'yesterday' is not a date"),
        ([span(note="hm")], "has to say exactly checked_on, from, source, status, until, value"),
    ],
)
def test_a_file_that_cannot_be_believed_is_refused(values, problem):
    with pytest.raises(BadParameterFile, match=problem):
        parsed(*values)


def test_a_unit_nobody_knows_is_refused():
    with pytest.raises(BadParameterFile, match="furlongs"):
        parsed(span(), unit="furlongs")


def test_an_unknown_day_names_figure_day_and_file():
    with pytest.raises(NoParameterForDate) as missing:
        CapitalLimits.on(date(2031, 1, 1))
    assert str(missing.value) == (
        "charging/capital.upper_limit has no value on 2031-01-01: add it to parameters/england/charging/capital.yaml"
    )
    assert (missing.value.parameter, missing.value.on) == ("charging/capital.upper_limit", date(2031, 1, 1))


def test_an_authoritys_own_figure_goes_before_the_national_one_while_it_lasts():
    def smallest(on):
        return LocalPolicy.on(on, "england/reading").smallest_charge

    assert (smallest(date(2024, 10, 1)), smallest(date(2025, 10, 1))) == (125, 0)


def test_an_authority_may_set_only_what_is_local():
    content = {"sources": SOURCES, "cells": {"charging/capital.upper_limit": {"values": [span()]}}}
    with pytest.raises(BadParameterFile, match=r"capital.upper_limit is not a figure that an authority may set"):
        authority_cells("england/authorities/x.yaml", "england", content)


def test_nor_what_no_file_has():
    content = {"sources": SOURCES, "cells": {"charging/local.magic": {"values": [span()]}}}
    with pytest.raises(BadParameterFile, match=r"charging/local.magic is not a figure"):
        authority_cells("england/authorities/x.yaml", "england", content)


def test_its_figures_may_have_gaps_but_no_overlaps():
    def own(*values):
        return authority_cells(
            "x", "england", {"sources": SOURCES, "cells": {"charging/local.cap": {"values": list(values)}}}
        )

    assert own(span(), span("2022-01-01", "2022-12-31"))["charging/local.cap"] == (125, 125)
    with pytest.raises(BadParameterFile, match="two values for one day"):
        own(span(), span())


def test_a_place_without_a_file_is_refused():
    with pytest.raises(BadParameterFile, match=r"there is no england/authorities/atlantis.yaml"):
        cell_on("england/atlantis", "charging/local", "cap", date(2025, 1, 1))
    with pytest.raises(BadParameterFile, match=r"there is no scotland/charging/capital.yaml"):
        CapitalLimits.on(date(2025, 1, 1), "scotland")


def test_a_figure_keeps_its_origin_when_it_is_chosen_or_multiplied():
    limit = CapitalLimits.on(date(2025, 1, 1)).income_per_slice
    assert (limit * 3).origin is limit.origin
    assert (3 * limit).origin is limit.origin
    assert type(limit + 1) is int
    assert not isinstance(limit * 1.5, Cell)


def test_a_law_of_laws_names_every_figure():
    names = {cell.origin.name for cell in Charging.on(date(2025, 1, 1)).cells()}
    assert {"charging/capital.upper_limit", "charging/minimum_income.child", "charging/local.cap"} <= names


def test_a_what_if_changes_one_figure_and_leaves_the_law_as_it_was():
    law = Charging.on(date(2025, 1, 1))
    changed = law.changed({"local.cap": 5, "capital.upper_limit": 7})
    assert (changed.local.cap, changed.capital.upper_limit, changed.capital.lower_limit) == (5, 7, 1_425_000)
    assert law.local.cap == 0
    assert 5 not in {int(cell) for cell in changed.cells() if cell.origin.name == "charging/local.cap"}
    with pytest.raises(KeyError):
        law.changed({"local.magic": 1})


def test_a_law_is_read_once_a_day_and_place():
    assert Charging.on(date(2025, 1, 1)) is Charging.on(date(2025, 1, 1))


@pytest.mark.parametrize("path", NATIONAL)
def test_every_packaged_figure_says_where_it_was_read(path):
    nation, _, file = path.removesuffix(".yaml").partition("/")
    for spans in national(nation, file).values():
        assert all(cell.origin.source.title and cell.origin.source.url for cell in spans)


@pytest.mark.parametrize("path", OF_AUTHORITIES)
def test_every_authoritys_file_can_be_believed(path):
    assert authority_cells(path, path.partition("/")[0], read(path))


def test_a_law_says_on_which_days_it_is_known():
    assert CapitalLimits.known()[0] <= date(2016, 1, 1)
    assert Threshold.known() == (date(2003, 4, 7), date(2015, 3, 31))
    assert NoFigures.known() == (date.min, date.max)
    assert Charging.known()[1] <= min(CapitalLimits.known()[1], LocalPolicy.known()[1])


def test_a_law_has_other_figures_by_their_names_in_files_and_keeps_its_rows():
    table = indicative_budget.weekly.law.on(date(2026, 11, 22))
    rows = {name: value for name, value in vars(table).items() if isinstance(value, Row)}
    other = table.having({"indicative_budget/table.price_per_point": 700, "charging/local.cap": 1})
    assert rows
    assert {name: vars(other)[name] for name in rows} == rows
    assert other.price_per_point == 700
    assert (
        other.having({"indicative_budget/table.price_per_point": 800}).price_per_point == 700
    )  # a changed figure has no name


def test_a_figure_cautions_only_where_it_decides_something():
    cap, w = LocalPolicy.on(date(2026, 11, 22)).cap, Working()
    w.only(False).stands_on(cap)
    assert w.record.used == []
    w.stands_on(cap)
    assert w.record.used == [cap]
