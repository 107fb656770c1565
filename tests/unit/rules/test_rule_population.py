"""`ownway rule population`: everybody who can be read is computed, everybody else is named with the reason."""

import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner

from ownway.commands.rule import people, rule
from ownway.rules import charging
from ownway.rules.kernel import decided
from tests.spec.charging.people import APRIL_2025, SOMEBODY

TARIFF = "charging.tariff_income"


@pytest.fixture
def asked(tmp_path: Path):
    """Ask a rule about columns of people; gives the answer of the command, the rows and the errors."""

    def ask(name: str, columns: dict[str, Any], *more: str) -> tuple[Any, list[dict[str, Any]], list[list[str]]]:
        given, out = tmp_path / "people.parquet", tmp_path / "out.parquet"
        pq.write_table(pa.table(columns), given)
        words = ["population", name, str(given), str(out), "--on", APRIL_2025.isoformat(), *more]
        answer = CliRunner().invoke(rule, words)
        rows = pq.read_table(out).to_pylist() if out.exists() else []
        errors = out.with_suffix(".errors.csv")
        return answer, rows, list(csv.reader(errors.read_text("utf-8").splitlines())) if errors.exists() else []

    return ask


def test_everybody_gets_the_answer_they_would_get_alone(asked):
    somebody = {name: [value] for name, value in SOMEBODY.items()} | {"benefits": [["other"]], "other_income": [20_000]}
    answer, (row,), errors = asked("charging.contribution", somebody | {"person": ["p1"]})
    alone = decided(
        charging.contribution(charging.Means(**{name: value[0] for name, value in somebody.items()}), on=APRIL_2025)
    )
    assert answer.exit_code == 0
    assert (row["row"], row["person"], row["value"], row["decided"]) == (1, "p1", alone.value, True)
    lines = {
        name: amount for name, amount in row.items() if name.startswith("charging.") and row.get(f"{name}.because")
    }
    assert lines == {step.label.code: step.amount for step in alone.steps}
    assert sum(lines.values()) == alone.value
    assert errors == [["row", "column", "reason"]]


def test_rows_that_cannot_be_read_are_named_and_the_rest_is_computed(asked):
    answer, rows, errors = asked(TARIFF, {"savings": pa.array([1_500_000, -1, None, 10**12])})
    assert answer.exit_code == 1
    assert [(row["row"], row["value"], row["missing"]) for row in rows] == [
        (1, 300, None),
        (3, None, "money.capital_amount"),
    ]
    assert errors[1:] == [
        ["2", "savings", "is -1, not between 0 and 100000000000"],
        ["4", "savings", "is 1000000000000, not between 0 and 100000000000"],
    ]
    assert "4 rows, 1 decided, 1 undecided, 2 malformed" in answer.output


@pytest.mark.parametrize(
    ("column", "reason"),
    [
        pytest.param(["1500000", "many"], "is 'many', not a whole number", id="text in a number"),
        pytest.param(["1500000", "15000.00"], "is '15000.00', not a whole number", id="pounds as text"),
        pytest.param(["1500000", "-1"], "is '-1', not a whole number", id="a negative number as text"),
        pytest.param(["1500000", "9" * 18], f"is {'9' * 18}, not between", id="too much as text"),
        pytest.param([1500000.0, 15000.5], "is 15000.5, not a whole number", id="pounds with a point"),
        pytest.param([1500000.0, float("inf")], "is inf, not a whole number", id="infinity"),
        pytest.param([1500000.0, -3.0], "is -3, not between", id="a negative number with a point"),
    ],
)
def test_a_number_is_whole_pence_or_told(asked, column, reason):
    _, rows, errors = asked(TARIFF, {"savings": column})
    assert [row["value"] for row in rows] == [300]
    assert errors[1][:2] == ["2", "savings"]
    assert errors[1][2].startswith(reason)


def test_a_capital_just_over_a_limit_counts_once_more(asked):
    _, rows, _ = asked(TARIFF, {"money.capital_amount": [1_425_000, 1_425_001]})
    assert [row["value"] for row in rows] == [0, 100]


def test_choices_ticks_and_unsure_are_read_as_words_or_numbers(asked):
    one = {name: [value] * 4 for name, value in SOMEBODY.items()}
    changed = {
        "household": ["single", "unsure", "palace", None],
        "benefits": [["none"], ["esa"], ["esa", "magic"], ["esa", "unsure"]],
        "esa": [0, 9_000, 9_000, 9_000],
    }
    answer, rows, errors = asked("charging.contribution", one | changed)
    assert answer.exit_code == 1
    assert [(row["row"], row["missing"]) for row in rows] == [
        (1, None),
        (2, "people.household"),
        (4, "money.benefits people.household"),
    ]
    assert [line[:2] for line in errors[1:]] == [["3", "benefits"], ["3", "household"]]
    assert "is 'palace', not one of: single, lone_parent, couple" in errors[2][2]
    assert "has 'magic', not one of" in errors[1][2]


def test_numbers_of_choices_are_read_too(asked):
    one = {name: [value] * 2 for name, value in SOMEBODY.items()}
    _, rows, errors = asked("charging.contribution", one | {"household": [0, 9], "benefits": [0, 0], "free": [0, -1]})
    assert [row["decided"] for row in rows] == [True]
    assert [line[:2] for line in errors[1:]] == [["2", "free"], ["2", "household"]]


@pytest.mark.parametrize(
    ("columns", "problem"),
    [
        pytest.param({"savings": [Decimal("1.50")]}, "not of whole numbers (money in pence)", id="pounds"),
        pytest.param({"savings": [True]}, "savings is a column of bool", id="flags for money"),
        pytest.param({"wealth": [1]}, "has no column for charging.tariff_income; it may have: savings", id="no column"),
        pytest.param({"savings": [1], "money.capital_amount": [1]}, "two columns for one fact", id="named twice"),
        pytest.param({"savings": [1], "value": [1]}, "has a column value, which the answers need", id="our name"),
        pytest.param({"savings": pa.array([], pa.int64())}, "holds no people", id="nobody"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_before_anything_is_done(asked, columns, problem):
    answer, rows, _ = asked(TARIFF, columns)
    assert answer.exit_code == 2
    assert problem in answer.output
    assert rows == []


@pytest.mark.parametrize(
    ("name", "column", "wanted"),
    [("aged_25", ["yes"], "true or false"), ("household", [True], "words"), ("benefits", ["esa"], "lists of words")],
)
def test_a_column_of_another_kind_is_told(asked, name, column, wanted):
    answer, _, _ = asked("charging.contribution", {name: column})
    assert f"not of {wanted}" in answer.output


@pytest.mark.parametrize("content", [b"", b"row,savings\n1,5\n"])
def test_what_is_no_parquet_file_is_told(tmp_path, content):
    given = tmp_path / "people.parquet"
    given.write_bytes(content)
    answer = CliRunner().invoke(
        rule, ["population", TARIFF, str(given), str(tmp_path / "out.parquet"), "--on", "2025-10-01"]
    )
    assert answer.exit_code == 2
    assert "is no Parquet file" in answer.output


def test_the_people_are_never_overwritten(tmp_path):
    given = tmp_path / "people.parquet"
    pq.write_table(pa.table({"savings": [1]}), given)
    answer = CliRunner().invoke(rule, ["population", TARIFF, str(given), str(given), "--on", "2025-10-01"])
    assert (answer.exit_code, "would overwrite" in answer.output) == (2, True)


def test_a_day_without_law_is_told_before_anything_is_done(asked):
    answer, rows, _ = asked(TARIFF, {"savings": [1]}, "--on", "2031-10-01")
    assert answer.exit_code == 2
    assert "has no value on 2031-10-01: add it to" in answer.output
    assert rows == []


def test_a_rule_for_one_person_at_a_time_goes_person_by_person(asked):
    answer, rows, errors = asked(
        "triage.who_helps_first", {"person": ["a", "b", "c"], "change": [["fall"], None, ["magic"]]}
    )
    assert answer.exit_code == 1
    assert [row["person"] for row in rows] == ["a", "b"]
    assert json.loads(rows[0]["working"])["asked"]["inputs"]["change"] == ["fall"]
    assert errors[1][:2] == ["3", "change"]


def test_a_file_is_read_some_people_at_a_time(asked, monkeypatch):
    monkeypatch.setattr(people, "AT_A_TIME", 3)
    savings = np.arange(10) * 100_000 + 1_400_000
    answer, rows, errors = asked(TARIFF, {"savings": np.ma.array(savings).filled()}, "--json")
    assert [row["row"] for row in rows] == list(range(1, 11))
    assert json.loads(answer.stdout) == {"rows": 10, "decided": 10, "undecided": 0, "malformed": 0}
    assert [row["value"] for row in rows] == [
        decided(charging.tariff_income(charging.Savings(savings=int(one)), on=APRIL_2025)).value for one in savings
    ]
    assert len(errors) == 1


def test_columns_nobody_needs_and_facts_nobody_gave_are_said(asked):
    answer, _, _ = asked("charging.contribution", {"free": [["aftercare"]], "person": ["p"]})
    assert "carried along: person" in answer.stderr
    assert "not known of anybody: cost, capital" in answer.stderr
