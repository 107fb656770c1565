"""`ownway rule compare` and `ownway rule diff`: what another law or policy would do, and to whom."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner, Result

from ownway.commands.rule import people, rule
from tests.spec.charging.people import SOMEBODY

POLICY = """
sources:
  paper: {title: Cabinet paper, url: "https://example.org/paper"}
cells:
  charging/local.percent_charged:
    values:
      - {value: 80, from: 2025-04-01, until: 2027-04-05, status: assumed, source: paper, checked_on: 2026-11-22}
"""


@pytest.fixture
def population(tmp_path: Path) -> str:
    """Four people with £40, £0, £100 and an unknown sum above the minimum income of £112.50."""
    columns: dict[str, Any] = {name: [value] * 4 for name, value in SOMEBODY.items()}
    columns |= {"benefits": [["other"]] * 4, "other_income": [15_250, 11_250, 21_250, None]}
    file = tmp_path / "people.parquet"
    pq.write_table(pa.table(columns | {"ethnicity": ["Asian", "White", None, "White"]}), file)
    return str(file)


def asked(*words: str) -> Result:
    return CliRunner().invoke(rule, list(words))


def compared(population: str, *more: str) -> Result:
    return asked("compare", "charging.contribution", population, "--on", "2025-10-01", *more)


def by_group(answer: Result) -> dict[tuple[str, str], dict[str, Any]]:
    lines = [json.loads(line) for line in answer.stdout.splitlines()]
    return {(line["by"], line["group"]): line for line in lines}


def test_a_lower_share_is_a_gain_for_whoever_pays(population):
    found = by_group(compared(population, "--change", "charging/local.percent_charged=80", "--json"))
    everybody = found["", "Everybody"]
    assert (everybody["people"], everybody["gain"], everybody["lose"], everybody["same"]) == (4, 2, 0, 1)
    assert (everybody["gained"], everybody["net"], everybody["a_year"]) == (2_800, 2_800, 145_600)
    assert (everybody["most_gained"], everybody["not_compared"]) == (2_000, 1)


def test_groups_are_columns_of_the_file_and_not_known_is_one_of_them(population):
    more = ("--change", "charging/local.percent_charged=80", "--by", "ethnicity", "--json")
    found = by_group(compared(population, *more))
    assert {group: line["net"] for (by, group), line in found.items() if by} == {
        "Asian": 800,
        "White": 0,
        "not known": 2_000,
    }


def test_some_people_at_a_time_gives_the_same(population, monkeypatch):
    more = ("--then-on", "2026-10-01", "--by", "ethnicity", "--json")
    whole = compared(population, *more).stdout
    monkeypatch.setattr(people, "AT_A_TIME", 1)
    assert by_group(compared(population, *more)) == {**by_group(compared(population, *more)), **_read(whole)}


def _read(text: str) -> dict[tuple[str, str], dict[str, Any]]:
    return {(line["by"], line["group"]): line for line in map(json.loads, text.splitlines())}


def test_another_day_and_another_place_are_other_laws(population):
    later = by_group(compared(population, "--then-on", "2026-10-01", "--json"))["", "Everybody"]
    assert later["net"] == 2 * (12_040 - 11_250)  # the minimum income of 2026/27 is £120.40
    elsewhere = by_group(compared(population, "--then-place", "england/kingston", "--json"))["", "Everybody"]
    assert elsewhere["net"] == 0


def test_a_draft_policy_is_a_file_like_an_authoritys(population, tmp_path):
    draft = tmp_path / "draft.yaml"
    draft.write_text(POLICY, "utf-8")
    assert by_group(compared(population, "--policy", str(draft), "--json"))["", "Everybody"]["net"] == 2_800
    shown = asked("diff", "england", str(draft), "--on", "2025-10-01").output
    assert shown.splitlines() == [
        "charging/local.percent_charged                 100 percent -> 80 percent   assumed            Cabinet paper"
    ]


def test_the_table_and_the_page_say_the_same(population, tmp_path):
    page = tmp_path / "effects.html"
    more = ("--change", "charging/local.percent_charged=80", "--by", "ethnicity", "--page", str(page))
    shown = compared(population, *more).output
    assert "Everybody  " in shown
    assert "£1,456" in shown
    text = page.read_text("utf-8")
    assert "Of 4 people 2 would gain, £14 on average; 0 would lose, £0 on average; 1 would stay" in text
    assert "charging/local.percent_charged" in text
    assert "1 could not be compared" in text
    assert "£1,456" in text
    assert "<script" not in text


def test_the_page_is_well_formed_and_shuns_what_names_bring(population, tmp_path):
    table = pq.read_table(population).set_column(0, "<b>", pa.array(["<i>"] * 4))
    pq.write_table(table, population)
    page = tmp_path / "effects.html"
    more = ("--change", "charging/local.percent_charged=80", "--by", "<b>", "--page", str(page))
    assert compared(population, *more).exit_code == 0
    text = page.read_text("utf-8")
    assert "<i>" not in text
    for start in text.split("<svg")[1:]:
        ElementTree.fromstring("<svg" + start.partition("</svg>")[0] + "</svg>")  # noqa: S314 - our own text


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        (("--by", "colour"), "the people have no column colour"),
        (("--change", "charging/local.magic=1"), "is no change of a figure of this rule; say for example charging/"),
        (("--change", "charging/local.cap=ten"), "is no change of a figure"),
        (("--then-on", "2031-10-01"), "has no value on 2031-10-01"),
        (("--then-place", "wales"), "wales"),
    ],
)
def test_what_cannot_be_compared_is_told(population, more, problem):
    answer = compared(population, *more)
    assert answer.exit_code == 2
    assert problem in answer.output


@pytest.mark.parametrize("name", ["eligibility.adult", "triage.who_helps_first"])
def test_rules_that_answer_no_money_are_told(population, name):
    answer = asked("compare", name, population, "--on", "2025-10-01")
    assert (answer.exit_code, "cannot be compared" in answer.output) == (2, True)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{", "expected"),
        ("cells: {}", "has to say exactly cells, sources"),
        (POLICY.replace("percent_charged", "magic"), "is not a figure that an authority may set"),
        (POLICY.replace("80,", "80.5,"), "80.5 is not whole in percent"),
        (POLICY.replace("until: 2027-04-05", "until: 2024-04-05"), "ends before it begins"),
        (POLICY.replace("assumed", "guessed"), "guessed"),
        (POLICY.replace("source: paper", "source: gossip"), "gossip"),
    ],
)
def test_a_policy_that_cannot_be_believed_is_told(tmp_path, text, problem):
    draft = tmp_path / "draft.yaml"
    draft.write_text(text, "utf-8")
    answer = asked("diff", "england", str(draft), "--on", "2025-10-01")
    assert answer.exit_code == 2
    assert problem in answer.output


def test_a_policy_that_is_not_there_is_told():
    answer = asked("diff", "england/narnia", "nowhere.yaml", "--on", "2025-10-01")
    assert answer.exit_code == 2


def test_figures_that_were_never_in_force_on_the_day_are_not_there():
    answer = asked("diff", "england", "england/devon", "--on", "1990-10-01", "--all")
    assert (answer.exit_code, answer.output) == (0, "")


def test_diff_shows_every_figure_on_request_and_for_machines():
    lines = [
        json.loads(line)
        for line in asked(
            "diff", "england", "england/reading", "--on", "2024-10-01", "--all", "--json"
        ).output.splitlines()
    ]
    found = {line["name"]: (line["first"], line["second"]) for line in lines}
    assert found["charging/local.checks_couples"] == ("no", "yes")
    assert found["charging/local.standard_costs"] == ("£0", "£10.85")
    assert found["charging/local.percent_charged"] == ("100 percent", "100 percent")
