"""The glossary names classes that exist, and every table has its word."""

import ast
import re

from tests.architecture.source import ROOT, modules, tree

MACHINERY = {"Account", "AuditEvent", "ReadEvent", "Draft", "SentForm", "SaidRow", "PersonRow"}
GLOSSARY = (ROOT / "GLOSSARY.md").read_text("utf-8")
NAMED = set(re.findall(r"`(\w+)`", GLOSSARY))


def classes(only_models: bool = False) -> set[str]:
    paths = [path for path in modules() if not only_models or path.name == "models.py"]
    return {node.name for path in paths for node in tree(path).body if isinstance(node, ast.ClassDef)}


def test_every_name_in_the_glossary_is_a_class() -> None:
    assert not NAMED - classes()


def test_every_table_has_a_word_in_the_glossary() -> None:
    models = {name for name in classes(only_models=True) if not name.endswith("Manager")}
    assert not models - NAMED - MACHINERY
