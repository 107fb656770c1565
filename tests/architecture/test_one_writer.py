"""Writes happen in one place an app; portals neither read nor write tables."""

import ast

import pytest

from tests.architecture.source import attributes, calls, functions, modules, name, strings, tree

WRITERS = {"actions.py", "appending.py", "meter.py"}
WRITING = {"save", "create", "bulk_create", "bulk_update", "get_or_create", "update_or_create", "delete"}
IN_PORTALS = {"objects", "save", "get_object_or_404", "get_list_or_404"}

JOURNEY = [path for path in modules() if "journey" in path.parts]
PORTALS = [path for path in modules() if "portals" in path.parts]
ACTIONS = [path for path in JOURNEY if path.name == "actions.py" or path.parent.name == "actions"]


def is_writer(path: object) -> bool:
    return path.name in WRITERS or path.parent.name == "actions"


@pytest.mark.parametrize("path", [path for path in JOURNEY if not is_writer(path)], ids=name)
def test_only_actions_write(path) -> None:
    wrong = [f"{name(path)}:{line} calls .{called}(" for line, called in calls(path) if called in WRITING]
    wrong += [
        f"{name(path)}:{line} writes SQL"
        for line, text in strings(path)
        if text.lstrip().upper().startswith(("INSERT", "UPDATE ", "DELETE"))
    ]
    assert not wrong, "move it into the app's actions: " + "; ".join(wrong)


@pytest.mark.parametrize("path", PORTALS, ids=name)
def test_portals_read_through_selectors_and_write_through_actions(path) -> None:
    wrong = [f"{name(path)}:{line} .{found}" for line, found in attributes(path) if found in IN_PORTALS]
    wrong += [
        f"{name(path)}:{line} {called}(" for line, called in calls(path) if called in ("get_object_or_404", "delete")
    ]
    assert not wrong, "; ".join(wrong)


@pytest.mark.parametrize("path", ACTIONS, ids=name)
def test_an_action_says_by_whom_and_when_and_happens_whole(path) -> None:
    for function in [node for node in tree(path).body if isinstance(node, ast.FunctionDef)]:
        decorated = {ast.unparse(decorator) for decorator in function.decorator_list}
        if function.name.startswith("_") or "transaction.atomic" not in decorated:
            continue
        keywords = {argument.arg for argument in function.args.kwonlyargs}
        assert {"by", "at"} <= keywords, f"{name(path)}:{function.lineno} {function.name}: by and at, keyword-only"
        assert not function.args.args, f"{name(path)}:{function.lineno} {function.name}: keyword-only"


@pytest.mark.parametrize("path", ACTIONS, ids=name)
def test_every_action_that_writes_is_atomic(path) -> None:
    for function in functions(path):
        public = not function.name.startswith("_") and isinstance(function, ast.FunctionDef)
        given = {argument.arg for argument in function.args.kwonlyargs}
        if public and {"by", "at"} <= given:
            writes = any(isinstance(node, ast.Call) for node in ast.walk(function))
            atomic = any("atomic" in ast.unparse(decorator) for decorator in function.decorator_list)
            alone = len(function.body) <= 3
            assert atomic or alone or not writes, f"{name(path)}:{function.lineno} {function.name}: @transaction.atomic"


def test_the_tests_find_a_planted_fault(tmp_path) -> None:
    planted = tmp_path / "views.py"
    planted.write_text("from x import Y\nY.objects.all()\nY().save()\n")
    found = [found for _, found in attributes(planted)]
    assert {"objects", "save"} <= set(found)
