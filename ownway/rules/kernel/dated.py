"""Reads the dated YAML under `parameters/`: what a cell is on a day, and where an authority has its own figure.

A file declares the span it covers; inside it every cell has exactly one value a day, each with its source, its status
and the day it was checked. An authority's file holds its own values for cells of files that say `local: true`.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import Any

import yaml

from ownway.rules.kernel.cells import BadParameterFile, Cell, NoParameterForDate, Origin, Row, Source, Status

COUNTED = ("percent", "basis points", "count", "points", "yes or no")
LASTING = ("days", "working days", "weeks", "tenths of weeks", "months", "years")
UNITS = {"GBP": 100, **dict.fromkeys(COUNTED + LASTING, 1)}
ENTRY = {"value", "from", "until", "status", "source", "checked_on"}
Cells = dict[str, tuple[Cell | Row, ...]]


class _Loader(yaml.CSafeLoader):
    """Numbers with a point are exact decimals, never floats."""


_Loader.add_constructor("tag:yaml.org,2002:float", lambda loader, node: Decimal(node.value))


def cell_on(place: str, file: str, name: str, on: date) -> Cell | Row:
    """The figure that applies in a place on a day: the authority's own, else the nation's.

    Raises `NoParameterForDate` when nobody has said, `BadParameterFile` when a file cannot be believed.
    """
    nation, _, authority = place.partition("/")
    local = _authority(nation, authority).get(f"{file}.{name}", ()) if authority else ()
    for cell in local + national(nation, file)[name]:
        if cell.origin.starts <= on <= cell.origin.until:
            return cell
    raise NoParameterForDate(f"{file}.{name}", on, f"parameters/{nation}/{file}.yaml")


@cache
def national(nation: str, file: str) -> Cells:
    """Every cell of a file of a nation."""
    path = f"{nation}/{file}.yaml"
    return national_cells(path, file, read(path))


def national_cells(path: str, file: str, content: Mapping[str, Any]) -> Cells:
    """The cells of a file's content. Raises `BadParameterFile` unless each has one value on every day it covers."""
    cells = {
        name: tuple(_spans(path, f"{file}.{name}", described, content)) for name, described in content["cells"].items()
    }
    for name, spans in cells.items():
        _check_cover(path, name, spans, content["covers"])
    return cells


@cache
def is_local(nation: str, file: str) -> bool:
    """An authority may have its own figures for this file."""
    return bool(read(f"{nation}/{file}.yaml").get("local", False))


@cache
def local_files(nation: str) -> tuple[str, ...]:
    """The files of a nation for which an authority may have its own figures."""
    folders = [folder for folder in (files("ownway.rules") / "parameters" / nation).iterdir() if folder.is_dir()]
    names = [
        f"{folder.name}/{file.name.removesuffix('.yaml')}"
        for folder in folders
        if folder.name != "authorities"
        for file in folder.iterdir()
    ]
    return tuple(sorted(name for name in names if is_local(nation, name)))


def local_figures(place: str, on: date) -> dict[str, Cell | Row]:
    """Every figure that an authority may set and that is in force, by file and cell, in a place on a day."""
    nation, found = place.partition("/")[0], {}
    for file in local_files(nation):
        for name in national(nation, file):
            with suppress(NoParameterForDate):
                found[f"{file}.{name}"] = cell_on(place, file, name, on)
    return found


def drafted(text: str, path: str, nation: str) -> Cells:
    """The figures of an authority's file that is not packaged yet. Raises `BadParameterFile` saying what is wrong."""
    try:
        content = yaml.load(text, Loader=_Loader)  # noqa: S506 - a subclass of the safe loader
    except yaml.YAMLError as problem:
        raise BadParameterFile(f"{path}: {problem}") from None
    if not isinstance(content, dict) or content.keys() != {"sources", "cells"}:
        raise BadParameterFile(f"{path}: has to say exactly cells, sources")
    return authority_cells(path, nation, content)


@cache
def _authority(nation: str, authority: str) -> Cells:
    path = f"{nation}/authorities/{authority}.yaml"
    return authority_cells(path, nation, read(path))


def authority_cells(path: str, nation: str, content: Mapping[str, Any]) -> Cells:
    """An authority's own figures by file and cell; they begin and end as its policy does, but never overlap."""
    cells: Cells = {}
    for name, described in content["cells"].items():
        file, _, cell = name.rpartition(".")
        if not is_local(nation, file) or cell not in national(nation, file):
            raise BadParameterFile(f"{path}: {name} is not a figure that an authority may set")
        unit = national(nation, file)[cell][0].origin.unit
        cells[name] = tuple(_spans(path, name, {**described, "unit": unit}, content))
        _check_order(path, name, cells[name])
    return cells


@cache
def read(path: str) -> Any:
    """The content of a packaged file. Raises `BadParameterFile` when there is none."""
    resource = files("ownway.rules") / "parameters" / path
    if not resource.is_file():
        raise BadParameterFile(f"there is no {path} in parameters")
    return yaml.load(resource.read_text("utf-8"), Loader=_Loader)  # noqa: S506 - a subclass of the safe loader


def _spans(path: str, name: str, described: Mapping[str, Any], content: Mapping[str, Any]) -> Iterator[Cell | Row]:
    for entry in described["values"]:
        try:
            yield _cell(path, name, described, content["sources"], entry)
        except (KeyError, ValueError, TypeError) as problem:
            raise BadParameterFile(f"{path}: {name}: {entry}: {problem!r}") from None


def _cell(
    path: str, name: str, described: Mapping[str, Any], sources: Mapping[str, Any], entry: Mapping[str, Any]
) -> Cell | Row:
    if entry.keys() != ENTRY:
        raise ValueError(f"has to say exactly {', '.join(sorted(ENTRY))}")
    origin = Origin(
        name=name,
        file=f"parameters/{path}",
        paragraph=described.get("paragraph", ""),
        starts=_day(entry["from"]),
        until=_day(entry["until"]),
        unit=described["unit"],
        status=Status(entry["status"]),
        source=Source(**sources[entry["source"]]),
        checked_on=_day(entry["checked_on"]),
    )
    if isinstance(entry["value"], list):
        return Row(Cell.of(_whole(value, origin.unit), origin) for value in entry["value"])
    return Cell.of(_whole(entry["value"], origin.unit), origin)


def _whole(value: int | Decimal, unit: str) -> int:
    """Pence, percent, days: the whole numbers that rules work with."""
    scaled = value * UNITS[unit.replace(" an ", " a ").partition(" a ")[0]]
    if scaled != int(scaled):
        raise ValueError(f"{value} is not whole in {unit}")
    return int(scaled)


def _day(value: object) -> date:
    if not isinstance(value, date):
        raise TypeError(f"{value!r} is not a date")
    return value


def _check_cover(path: str, name: str, spans: tuple[Cell | Row, ...], covers: Mapping[str, date]) -> None:
    _check_order(path, name, spans)
    holes = [
        later.origin.starts
        for earlier, later in pairwise(spans)
        if later.origin.starts != earlier.origin.until + timedelta(days=1)
    ]
    if holes or spans[0].origin.starts != covers["from"] or spans[-1].origin.until != covers["until"]:
        raise BadParameterFile(f"{path}: {name} does not cover every day from {covers['from']} to {covers['until']}")


def _check_order(path: str, name: str, spans: tuple[Cell | Row, ...]) -> None:
    days = [day for cell in spans for day in (cell.origin.starts, cell.origin.until)]
    if days != sorted(days) or any(a.origin.until == b.origin.starts for a, b in pairwise(spans)):
        raise BadParameterFile(f"{path}: {name} has two values for one day, or a span that ends before it begins")
