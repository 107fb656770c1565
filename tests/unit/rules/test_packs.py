"""Other nations and other times: each a folder with its figures, known to nothing else, added by being there."""

import ast
import subprocess
import sys
from pathlib import Path
from shutil import copytree

import pytest

import ownway
from ownway.rules import packs, registry
from ownway.rules.kernel import ENGLAND

SOURCE = Path(ownway.__file__).parent
RULES = SOURCE / "rules"
PACKS = sorted(path.name for path in (RULES / "packs").iterdir() if (path / "__init__.py").exists())
OUTSIDE = sorted(path for path in RULES.rglob("*.py") if (RULES / "packs") not in path.parents)

ATLANTIS = {
    "packs/atlantis/__init__.py": """
from datetime import date
from ownway.rules.kernel import Inputs, Law, Pence, Words, Working, need, rule

TIDE = Words("atlantis.tide", "The tide takes a share.", cite="Tides Act s1")


class Tides(Law, file="tides/share"):
    share: int


class Catch(Inputs):
    fish: Pence = need("atlantis.fish")


@rule("atlantis.share", cite="Tides Act s1", columns=True, nation="atlantis")
def share(haul: Catch, law: Tides, w: Working) -> Pence:
    return w.add(TIDE, haul.fish - law.share, because=TIDE)


RULES = (share,)
""",
    "packs/atlantis/examples.py": """
def caught(example):
    return {"share": 1}


TOPICS = {"atlantis_share": caught}
""",
    "parameters/atlantis/tides/share.yaml": """
covers: {from: 2026-01-01, until: 2026-12-31}
sources: {stone: {title: The stone, url: https://example.org/stone}}
cells:
  share:
    about: What the tide takes.
    unit: GBP a week
    values:
      - {value: 2.50, from: 2026-01-01, until: 2026-12-31, status: verified, source: stone, checked_on: 2026-11-22}
""",
}
ASK = """
from datetime import date
from ownway.rules import registry
from ownway.rules.examples import check

print(registry.run("atlantis.share", {"fish": 1000}, on=date(2026, 6, 1)).value, end=" ")
print(check({"id": "A", "topic": "atlantis_share", "inputs": {}, "expected": {"share": 1}}))
"""


def test_a_nation_is_added_by_its_own_files_alone(tmp_path):
    copytree(RULES, tmp_path / "ownway" / "rules")
    (tmp_path / "ownway" / "__init__.py").touch()
    for name, text in ATLANTIS.items():
        file = tmp_path / "ownway" / "rules" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    asked = subprocess.run([sys.executable, "-c", ASK], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (asked.stdout, asked.stderr) == ("750 A pass\n", "")


@pytest.mark.parametrize("path", OUTSIDE, ids=lambda path: str(path.relative_to(RULES)))
def test_nothing_outside_names_a_pack(path):
    tree = ast.parse(path.read_text("utf-8"))
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    modules = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not texts & set(PACKS)
    assert not [module for module in modules if module.startswith("ownway.rules.packs.")]


@pytest.mark.parametrize("pack", PACKS)
def test_packs_do_not_know_one_another(pack):
    others = {f"ownway.rules.packs.{other}" for other in PACKS if other != pack}
    for path in (RULES / "packs" / pack).glob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        modules = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not [module for module in modules if any(module.startswith(other) for other in others)]


def test_every_rule_of_a_pack_is_found_by_name_and_says_whose_law_it_is():
    for rule in packs.RULES:
        assert rule is registry.find(rule.name)
        assert rule.nation in (rule.name.partition(".")[0], ENGLAND)
