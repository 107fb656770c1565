"""Any organisation's colour makes a theme that everybody can read."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ownway.platform.design_system.theme import (
    BLACK,
    DARK,
    LIGHT,
    WHITE,
    Palette,
    Theme,
    ThemeError,
    contrast,
    mix,
    theme_css,
    with_accent,
)

TEXT, SHAPE = 7.0, 3.0
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
INKS = ("ink", "ink_soft", "accent", "accent_deep", "error", "good", "warm", "visited")


def unreadable(palette: Palette) -> list[str]:
    """Every pair of colours that pages use and that is too close."""
    pairs = [(name, ground, TEXT) for ground in palette.grounds for name in INKS]
    pairs += [("line_strong", ground, SHAPE) for ground in palette.grounds]
    pairs += [("on_accent", ground, TEXT) for ground in (palette.accent, palette.accent_deep, palette.error)]
    pairs += [("on_accent", ground, TEXT) for ground in (palette.good, palette.warm)]  # the heads of banners
    pairs += [("on_focus", palette.focus, TEXT)]
    return [
        f"{name} on {ground}: {contrast(getattr(palette, name), ground):.2f}"
        for name, ground, least in pairs
        if contrast(getattr(palette, name), ground) < least
    ]


def test_contrast_is_that_of_wcag():
    assert contrast(BLACK, WHITE) == pytest.approx(21)
    assert contrast("#777777", WHITE) == pytest.approx(4.48, abs=0.01)
    assert contrast(WHITE, "#777777") == contrast("#777777", WHITE)


@given(COLOURS)
def test_text_keeps_seven_to_one_and_edges_three_whatever_colour_an_organisation_brings(accent: str):
    assert unreadable(with_accent(LIGHT, accent)) == []
    assert unreadable(with_accent(DARK, accent)) == []


def test_a_readable_colour_is_taken_as_it_is():
    assert with_accent(LIGHT, "#5c2751").accent == "#5c2751"


def test_a_bright_colour_becomes_a_darker_shade_for_links_and_stays_in_the_band():
    bright = Theme(name="Sunrise", accent="#ffc72c", accent_text=BLACK)
    assert "--ow-band:#ffc72c" in theme_css(bright)
    assert contrast(with_accent(LIGHT, bright.accent).accent, LIGHT.paper) >= TEXT


def test_words_that_nobody_could_read_on_the_band_are_refused_with_the_ratio():
    with pytest.raises(ThemeError, match=r"#ffffff on #ffc72c is 1\.\d:1"):
        Theme(name="Sunrise", accent="#ffc72c")


@pytest.mark.parametrize("colour", ["red", "#FFF", "#12345g", "}body{", ""])
def test_what_is_not_a_colour_is_refused(colour: str):
    with pytest.raises(ThemeError):
        Theme(name="Sunrise", accent=colour)


def test_the_stylesheet_holds_a_light_a_dark_and_a_printed_scheme():
    css = theme_css(Theme(name="Wharfedale"))
    light, dark, printed = css.strip().split("\n")
    assert light.startswith(":root{color-scheme:light dark;--ow-paper:#fdfaf5;")
    assert "prefers-color-scheme:dark" in dark
    assert printed == f"@media print{{:root{{--ow-paper:{WHITE};--ow-ink:{BLACK}}}}}"
    assert set(re.findall(r"--ow-[\w-]+(?=:)", dark)) == set(re.findall(r"--ow-[\w-]+(?=:)", light))


def test_a_stylesheet_has_a_name_of_its_own_for_each_pair_of_colours():
    one, other = Theme(name="A"), Theme(name="A", accent="#0b5d4e")
    assert one.stylesheet_name.startswith("5c2751-ffffff-")
    assert one.stylesheet_name != other.stylesheet_name
    assert one.stylesheet_name == Theme(name="B").stylesheet_name


def test_mixing_goes_from_one_colour_to_the_other():
    assert [mix(BLACK, WHITE, share) for share in (0, 0.5, 1)] == [BLACK, "#808080", WHITE]
