"""Every word of the design system has its Welsh, with the same gaps to fill."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.extract import extract
from babel.messages.pofile import read_po
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation.template import templatize

from ownway.platform.design_system import fields
from ownway.platform.design_system.components import Estimate
from ownway.platform.design_system.values import PartialDate

APP = Path("ownway/platform/design_system")
KEYWORDS = {"_": None, "gettext": None, "gettext_lazy": None, "gettext_noop": None}


@pytest.fixture(scope="module")
def welsh() -> dict[str, str]:
    with (APP / "locale/cy/LC_MESSAGES/django.po").open("rb") as catalogue:
        return {message.id: message.string for message in read_po(catalogue) if message.id}


def words_in(path: Path) -> set[str]:
    """What a module or a template marks for translation."""
    text = path.read_text()
    source = templatize(text) if path.suffix == ".html" else text
    found = extract("python", BytesIO(source.encode()), keywords=KEYWORDS)
    return {words for _, words, _, _ in found if isinstance(words, str)}


def test_the_catalogue_has_what_is_marked_and_nothing_else(welsh: dict[str, str]):
    marked = set().union(*(words_in(path) for path in [*APP.rglob("*.py"), *APP.rglob("*.html")]))
    assert marked == set(welsh)


def test_no_welsh_is_missing_and_every_gap_is_kept(welsh: dict[str, str]):
    gaps = re.compile(r"%\(\w+\)[sd]|\{\w+\}|%%\{count\}")
    for english, words in welsh.items():
        assert words, english
        assert sorted(gaps.findall(words)) == sorted(gaps.findall(english)), english


def test_pages_errors_and_dates_speak_welsh():
    with translation.override("cy"):
        assert "Amcangyfrif yw hwn, nid penderfyniad" in str(Estimate())
        with pytest.raises(ValidationError, match="Rhowch ateb"):
            fields.OneLine("Enw", required=True).clean("")
        assert str(PartialDate(1947, 3, 5)) == "5 Mawrth 1947"
