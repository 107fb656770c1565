"""`ownway rule`: list, show, run, check; exit codes 0 done, 1 found something, 2 wrong use."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from ownway.commands.rule import rule

PUBLISHED = Path(__file__).parents[2] / "spec" / "published" / "worked_examples.yaml"


def asked(*words, facts=None):
    return CliRunner().invoke(rule, list(words), input=None if facts is None else json.dumps(facts))


def test_list_names_every_rule_and_its_law():
    assert "charging.tariff_income         v1  SI 2014/2672 reg 25" in asked("list").output
    lines = [json.loads(line) for line in asked("list", "--json").output.splitlines()]
    assert {"name": "charging.tariff_income", "version": 1, "cite": "SI 2014/2672 reg 25", "columns": True} in lines


def test_show_says_what_a_rule_promises_needs_and_works_with():
    shown = asked("show", "charging.contribution", "--on", "2025-10-01")
    assert shown.exit_code == 0
    assert "money.capital_amount  (when it applies)" in shown.output
    assert "charging/minimum_income.couple" in shown.output
    assert "needs confirmation" in shown.output


def test_show_for_machines():
    shown = json.loads(asked("show", "charging.tariff_income", "--on", "2025-10-01", "--json").output)
    assert shown["needs"] == [{"field": "savings", "key": "money.capital_amount", "absent": "missing"}]
    assert shown["figures"][0]["name"] == "charging/capital.upper_limit"


def test_run_answers_by_field_or_by_fact_key():
    by_field = asked("run", "charging.tariff_income", "--on", "2025-10-01", facts={"savings": 1_500_000})
    by_key = asked("run", "charging.tariff_income", "--on", "2025-10-01", facts={"money.capital_amount": 1_500_000})
    assert by_field.output == by_key.output
    assert "charging.tariff_income v1 on 2025-10-01: 300" in by_field.output
    assert "[SI 2014/2672 reg 25]" in by_field.output


def test_run_for_machines_gives_the_canonical_text():
    answer = asked("run", "charging.tariff_income", "--on", "2025-10-01", "--json", facts={"savings": 0})
    assert json.loads(answer.output)["value"] == 0


def test_run_says_what_is_missing_cautious_and_not_known():
    nothing = asked("run", "charging.tariff_income", "--on", "2025-10-01", facts={})
    assert "Not known: money.capital_amount" in nothing.output
    couple = {
        "free": [],
        "cost": 1,
        "capital": "below",
        "benefits": [],
        "household": "couple",
        "children": 0,
        "disability_benefit": "none",
        "mobility_benefit": "none",
        "other_support": 0,
        "aged_25": True,
        "aged_65": False,
        "pension_credit_age": False,
    }
    said = asked("run", "charging.contribution", "--on", "2026-10-01", facts=couple).output
    assert "Caution: charging/minimum_income.couple is needs confirmation" in said
    assert "could only favour the person: people.partner.pension_credit_age, money.housing.rent" in said


@pytest.mark.parametrize(
    ("words", "facts", "problem"),
    [
        (("run", "magic", "--on", "2025-10-01"), {}, "there is no rule magic"),
        (("show", "magic", "--on", "2025-10-01"), None, "there is no rule magic"),
        (("show", "charging.tariff_income", "--on", "2031-10-01"), None, "has no value on 2031-10-01: add it to"),
        (("show", "charging.tariff_income", "--on", "2025-10-01", "--place", "narnia"), None, "place is narnia, and"),
        (
            ("show", "charging.tariff_income", "--on", "2025-10-01", "--place", "england/x"),
            None,
            "no england/authorities/x",
        ),
        (("run", "charging.tariff_income", "--on", "2031-10-01"), {"savings": 1}, "has no value on 2031-10-01"),
        (("run", "charging.tariff_income", "--on", "2025-10-01"), {"savings": -1}, "savings is -1, not between"),
        (("run", "charging.tariff_income", "--on", "2025-10-01"), {"savings": "many"}, "savings is 'many'"),
        (("run", "charging.tariff_income", "--on", "2025-10-01"), {"wealth": 1}, "wealth is not a fact of Savings"),
        (("run", "charging.tariff_income", "--on", "2025-10-01"), [1], "not a JSON object"),
        (("run", "charging.tariff_income", "--on", "soon"), {}, "soon"),
    ],
)
def test_wrong_use_is_told_and_exits_2(words, facts, problem):
    answer = asked(*words, facts=facts)
    assert answer.exit_code == 2
    assert problem in answer.output


def test_run_needs_json():
    answer = CliRunner().invoke(rule, ["run", "charging.tariff_income", "--on", "2025-10-01"], input="savings: 3")
    assert (answer.exit_code, "Expecting value" in answer.output) == (2, True)


def test_check_prints_a_line_each_and_the_count():
    checked = asked("check", str(PUBLISHED))
    assert checked.exit_code == 0
    assert "NONRES-01 pass\n" in checked.output
    assert re.fullmatch(r"\d+ passed, 0 failed, \d+ not yet", checked.output.splitlines()[-1])


def test_a_topic_without_a_rule_is_not_yet(tmp_path):
    file = tmp_path / "examples.yaml"
    file.write_text("- {id: A, topic: magic, inputs: {}, expected: {wand: 1}}\n", "utf-8")
    assert asked("check", str(file)).output == "A not yet\n0 passed, 0 failed, 1 not yet\n"


def test_check_for_machines():
    lines = [json.loads(line) for line in asked("check", str(PUBLISHED), "--json").output.splitlines()]
    assert lines[-1].keys() == {"passed", "failed", "not_yet"}
    assert lines[-1]["failed"] == 0
    assert lines[0]["id"] == "TARIFF-01"


def test_check_exits_1_when_an_example_fails_and_still_checks_the_others(tmp_path):
    file = tmp_path / "examples.yaml"
    file.write_text(
        "- {id: A, topic: tariff_income, inputs: {capital: 15250}, expected: {tariff_income: 5}}\n"
        "- {id: B, topic: tariff_income, inputs: {capital: 1.005}, expected: {tariff_income: 0}}\n"
        "- {id: C, topic: tariff_income, inputs: {capital: 15250}, expected: {tariff_income: 4}}\n",
        encoding="utf-8",
    )
    checked = asked("check", str(file))
    assert checked.exit_code == 1
    assert checked.output.splitlines() == [
        "A fail (expected tariff_income 5, got tariff_income 4.0)",
        "B fail (expected tariff_income 0, got problem ValueError: 1.005 is not whole in pence)",
        "C pass",
        "1 passed, 2 failed, 0 not yet",
    ]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"{", "cannot be read"),
        (b"a: 1", "is not a list of examples"),
        (b"- 1", "is not a list"),
        (b"\xff\xfe\x00", "cannot be read"),
    ],
)
def test_check_refuses_a_file_that_is_no_list_of_examples(tmp_path, content, problem):
    file = tmp_path / "examples.yaml"
    file.write_bytes(content)
    checked = asked("check", str(file))
    assert checked.exit_code == 2
    assert problem in checked.output


def test_an_empty_file_has_nothing_to_check(tmp_path):
    file = tmp_path / "examples.yaml"
    file.write_text("", encoding="utf-8")
    assert asked("check", str(file)).exit_code == 2
