"""The generated reference is in step with the code, and every command of the Makefile is in the documents."""

import re

import pytest

from ownway.commands.reference import HEAD, PAGES
from tests.architecture.source import ROOT


@pytest.mark.parametrize("name", PAGES)
def test_the_reference_is_in_step(name: str) -> None:
    written = (ROOT / "docs" / "reference" / name).read_text("utf-8")
    assert written == HEAD + PAGES[name]().strip() + "\n", "run `make docs`"


def test_every_command_of_the_makefile_is_in_the_documents() -> None:
    targets = re.findall(r"^([a-z-]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    text = (ROOT / "README.md").read_text("utf-8") + (ROOT / "DEVELOPERS.md").read_text("utf-8")
    assert not [target for target in targets if f"make {target}" not in text]
