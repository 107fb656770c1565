"""Whether a test notices a mutant: in a fork that has the test runner, but none of the rules, loaded already."""

import importlib.abc
import importlib.util
import os
import resource
import sys
from collections.abc import Callable, Mapping, Sequence
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import coverage
import pytest

from tests.mutation.mutants import Mutant

TESTS = ["tests/spec", "tests/unit/rules", "tests/generative/rules"]
OTHERS = ["test_rule_book.py", "test_rule_population.py"]  # what runs all of spec, and what takes long
RUN = ["-q", "-x", "-p", "no:django", "-p", "no:cacheprovider", "--no-header", "--tb=no"]
RUN += ["-o", "filterwarnings=ignore", "--hypothesis-profile=ci"]  # the same people each time
MOST_SECONDS = 300
NEAR = 80
Reaching = Mapping[tuple[str, int], Sequence[str]]  # by file and line, the tests that run it


def everything() -> list[str]:
    """The arguments for all tests of the rules."""
    return [*TESTS, *(f"--ignore-glob=*/{name}" for name in OTHERS)]


def reaching(package: Path) -> Reaching:
    """Which tests run which lines, found in a fork by running all of them once. Raises where one fails already."""
    lines, file = Path(".coverage.mutation"), str(package)
    if _in_fork(lambda: _measured(lines, file), MOST_SECONDS * 5):
        raise SystemExit("the tests fail before anything is changed")
    data = coverage.CoverageData(lines)
    data.read()
    found: dict[tuple[str, int], list[str]] = {}
    for path in data.measured_files():
        for line, tests in data.contexts_by_lineno(path).items():
            found[path, line] = sorted(test for test in tests if test)
    lines.unlink()
    return found


def killed(mutant: Mutant, reached: Reaching) -> bool:
    """Some test fails: a few that reach the line first, then all, since what is kept from one test serves the next."""
    near = reached.get((str(mutant.path.resolve()), mutant.line), ())
    unit = [test for test in near if test.startswith("tests/unit")]
    spec = [test for test in near if test.startswith("tests/spec")]
    quick = [*unit[:: len(unit) // NEAR + 1], *spec[:: len(spec) // NEAR + 1]]
    return any(
        _in_fork(lambda tests=tests: _with_mutant(mutant, tests), MOST_SECONDS)
        for tests in (quick, everything())
        if tests
    )


class _Instead(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads the mutant where the file would be loaded."""

    def __init__(self, mutant: Mutant) -> None:
        self.mutant = mutant
        parts = mutant.path.with_suffix("").parts
        self.name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        if name != self.name:
            return None
        return importlib.util.spec_from_file_location(name, self.mutant.path.resolve(), loader=self)

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.mutant.tree(), str(self.mutant.path), "exec"), module.__dict__)  # noqa: S102

    def is_package(self, name: str) -> bool:
        return self.mutant.path.name == "__init__.py"


def _with_mutant(mutant: Mutant, tests: Sequence[str]) -> int:
    sys.meta_path.insert(0, _Instead(mutant))
    return int(pytest.main([*RUN, *tests]))


def _measured(lines: Path, package: str) -> int:
    measure = coverage.Coverage(data_file=str(lines), source=[package], config_file=False)

    class Contexts:
        @pytest.hookimpl(tryfirst=True)
        def pytest_runtest_call(self, item: pytest.Item) -> None:
            measure.switch_context(item.nodeid)

    measure.start()
    failed = int(pytest.main([*RUN, *everything()], plugins=[Contexts()]))
    measure.stop()
    measure.save()
    return failed


def _in_fork(what: Callable[[], int], seconds: int) -> bool:
    """Whether it failed, or took more of the processor's time than it may, in a process of its own."""
    assert "ownway.rules" not in sys.modules
    child = os.fork()
    if not child:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        failed = 1
        try:
            failed = what()
        finally:
            os._exit(1 if failed not in (0, pytest.ExitCode.NO_TESTS_COLLECTED) else 0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0
