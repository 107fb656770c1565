"""What the browser is served: little, ours in colour, and nothing that is GOV.UK's alone."""

import gzip
import re
from pathlib import Path

import pytest

from ownway.platform.design_system import restyle
from ownway.platform.design_system.assets import STYLES, VENDOR, without_source_map

STATIC = VENDOR.parent
TEMPLATES = [*Path("ownway").rglob("*.html")]
STYLESHEETS = sorted(STATIC.rglob("*.css"))
SCRIPTS = sorted(STATIC.rglob("*.js"))
KILOBYTE = 1000
# The palette of govuk-frontend 6, and the two blues and the green that people know it by from before.
GOVUK_COLOURS = {
    "#1d70b8",
    "#1a65a6",
    "#0f385c",
    "#0f7a52",
    "#00703c",
    "#005ea5",
    "#ffdd00",
    "#fd0",
    "#ca3535",
    "#d4351c",
}


def compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes()))


def test_styles_and_scripts_weigh_less_than_half_of_the_budget():
    assert sum(compressed(path) for path in STYLESHEETS + SCRIPTS) < 60 * KILOBYTE


def test_fonts_of_an_ordinary_page_weigh_less_than_30_kilobytes():
    assert sum(path.stat().st_size for path in VENDOR.glob("*latin-[47]*.woff2")) < 30 * KILOBYTE


@pytest.mark.parametrize("path", STYLESHEETS + SCRIPTS, ids=lambda path: path.name)
def test_no_served_file_has_a_colour_of_its_own(path: Path):
    text = path.read_text()
    assert not GOVUK_COLOURS & set(re.findall(r"#[0-9a-f]{3,6}\b", text))
    if path.suffix == ".css":
        assert restyle.ANY_COLOUR.findall(text) == []


@pytest.mark.parametrize("path", STYLESHEETS + SCRIPTS, ids=lambda path: path.name)
def test_no_served_file_brings_the_font_the_crown_or_a_map_of_the_source(path: Path):
    text = path.read_text()
    for foreign in ("GDS Transport", "crown", "govuk-crest", "sourceMappingURL", "@import"):
        assert foreign not in text
    assert not re.search(r"url\([\"']?(https?:)?//|from ?[\"']https?:", text)


def test_files_of_others_are_served_with_their_licences():
    licences = (VENDOR / "LICENCES.txt").read_text()
    for name in ("govuk-frontend: MIT", "@ministryofjustice/frontend: MIT", "SIL OPEN FONT LICENSE"):
        assert name in licences


def test_every_class_in_a_template_has_a_rule():
    css = "".join(path.read_text() for path in STYLESHEETS)
    served = {name.replace("\\", "") for name in re.findall(r"\.((?:govuk|moj|ow)-[\w\\!-]+)", css)}
    # What scripts look for.
    hooks = {"govuk-js-exit-this-page-button", "govuk-js-service-navigation-toggle"}
    used = {
        name
        for path in TEMPLATES
        for classes in re.findall(r'class="([^"]*)"', re.sub(r"{%.*?%}", " ", path.read_text()))
        for name in classes.split()
        if re.fullmatch(r"(govuk|moj|ow)-[\w!-]+", name) and not name.endswith("-")
    }
    assert used - served - hooks == set()


def test_a_new_colour_in_their_stylesheet_stops_the_build():
    with pytest.raises(restyle.UnknownColourError, match="#abcdef"):
        restyle.ours(".govuk-button{color:#abcdef}")


def test_only_blocks_in_use_are_kept_in_our_colours_and_in_either_direction():
    theirs = (
        ".govuk-accordion{color:#0b0c0c}.govuk-button,.govuk-tabs{margin-left:1px;color:#fff;background-color:#fff}"
        "@media print{.govuk-button{float:right;text-align:left;left:0}}"
    )
    assert restyle.ours(theirs) == (
        ".govuk-button{margin-inline-start:1px;color:var(--ow-on-accent);background-color:var(--ow-raised)}"
        "@media print{.govuk-button{float:inline-end;text-align:start;inset-inline-start:0}}"
    )


def test_a_script_loses_only_the_line_about_its_map():
    assert without_source_map("a();//# sourceMappingURL=a.js.map") == "a();"


def test_the_lock_has_hashes_and_no_addresses():
    lock = Path("package-lock.json").read_text()
    assert lock.count('"integrity": "sha512-') == lock.count('"node_modules/')
    assert '"resolved"' not in lock
    assert set(STYLES) == {"govuk.css", "moj.css"}
