"""Small promises that only a test keeps."""

import pytest

from tests.architecture.source import OWNWAY, calls, modules, name, tree

CLOCKS = {"now", "today", "localdate", "localtime", "utcnow"}
MAY_READ_THE_CLOCK = {"portals", "commands", "nonprod", "platform"}


@pytest.mark.parametrize("path", [p for p in modules() if not MAY_READ_THE_CLOCK & set(p.parts)], ids=name)
def test_rules_and_the_journey_are_given_the_time(path) -> None:
    allowed = {"people/actors.py"}  # who somebody is today, for the request in front of us
    if not any(name(path).endswith(end) for end in allowed):
        wrong = [f"{name(path)}:{line} {called}()" for line, called in calls(path) if called in CLOCKS]
        assert not wrong, "take `on` or `at` as an argument: " + "; ".join(wrong)


@pytest.mark.parametrize("path", modules(), ids=name)
def test_every_module_opens_by_telling_its_promise(path) -> None:
    body = tree(path).body
    assert not body or ((text := __import__("ast").get_docstring(tree(path))) and text.strip()), (
        f"{name(path)}: no docstring"
    )


def test_every_app_of_the_journey_has_a_readme_of_about_ten_lines() -> None:
    for models in sorted((OWNWAY / "journey").glob("*/models.py")):
        readme = models.parent / "README.md"
        assert readme.exists(), f"{name(models.parent)} has no README.md"
        assert len(readme.read_text("utf-8").splitlines()) <= 20
