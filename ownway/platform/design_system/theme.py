"""The theme of an organisation: its name, its colour, its helpline; and every colour that a page may use.

Colours live here and nowhere else. Text keeps 7:1 (WCAG 2.2, 1.4.6) and what must be seen to use a page keeps
3:1 (1.4.11), on every ground it may stand on, in the light and in the dark, whatever colour an organisation
brings: links and buttons take the nearest readable shade of it; only the band at the top wears it as it is.
"""

import colorsys
import hashlib
import re
from dataclasses import dataclass, fields, replace
from functools import lru_cache

TEXT_CONTRAST = 7.0
CALM = 0.45  # how strong a colour may be in the dark, where a strong one glares
WHITE, BLACK = "#ffffff", "#000000"
HEX = re.compile(r"#[0-9a-f]{6}")


class ThemeError(ValueError):
    """A colour that somebody could not read."""


@dataclass(frozen=True)
class Palette:
    """The grounds, inks and signs of one scheme; the last four come from the organisation's colour."""

    paper: str  # the page
    surface: str  # a panel on the page
    raised: str  # what is written into
    ink: str
    ink_soft: str  # hints, dates, captions
    line: str  # a quiet rule; never the only sign of anything
    line_strong: str  # the edge of a box to write in
    focus: str
    on_focus: str
    error: str
    error_soft: str
    good: str
    good_soft: str
    warm: str  # estimates, things to look at
    warm_soft: str
    visited: str
    accent: str = ""  # links and buttons: the organisation's colour, made readable
    accent_deep: str = ""  # the same, under the pointer
    accent_soft: str = ""  # a panel in its spirit
    on_accent: str = ""

    @property
    def grounds(self) -> tuple[str, ...]:
        """What ordinary text may stand on."""
        soft = (self.error_soft, self.good_soft, self.warm_soft, self.accent_soft)
        return tuple(filter(None, (self.paper, self.surface, self.raised, *soft)))


LIGHT = Palette(
    paper="#fdfaf5", surface="#f6f0e6", raised="#ffffff", ink="#2a2320", ink_soft="#52463d",
    line="#ddd0bd", line_strong="#6d6054", focus="#f4b740", on_focus="#2a2320",
    error="#8c1c1c", error_soft="#fbeae5", good="#2d5523", good_soft="#e9f1de",
    warm="#6b3f06", warm_soft="#fcf0d6", visited="#5a4458",
)  # fmt: skip
DARK = Palette(
    paper="#1f1a17", surface="#2b2521", raised="#16120f", ink="#f6efe6", ink_soft="#d6cabc",
    line="#544a42", line_strong="#b5a798", focus="#f4b740", on_focus="#1f1a17",
    error="#ffb9ab", error_soft="#44211b", good="#badb9f", good_soft="#26331d",
    warm="#f3c983", warm_soft="#3b2d17", visited="#d9bfd5",
)  # fmt: skip


@dataclass(frozen=True)
class Theme:
    """How an organisation looks and is reached. `accent` is any colour; `accent_text` is readable on it."""

    name: str
    name_cy: str = ""
    accent: str = "#5c2751"
    accent_text: str = WHITE
    logo_text: str = ""  # a short form beside which the name stands, such as initials
    helpline: str = ""
    helpline_hours: str = ""
    email: str = ""

    def __post_init__(self) -> None:
        for colour in (self.accent, self.accent_text):
            if not HEX.fullmatch(colour):
                raise ThemeError(f"{colour!r} is not a colour like #5c2751")
        ratio = contrast(self.accent_text, self.accent)
        if ratio < TEXT_CONTRAST:
            raise ThemeError(
                f"{self.accent_text} on {self.accent} is {ratio:.1f}:1, and has to be {TEXT_CONTRAST:.0f}:1"
            )

    @property
    def dial(self) -> str:
        """The helpline as a telephone dials it, without the words beside it."""
        return re.sub(r"[^\d+]", "", self.helpline.split("(")[0])

    @property
    def stylesheet_name(self) -> str:
        """Names the colours and the content, so a browser may keep the file for good."""
        content = hashlib.sha256(theme_css(self).encode()).hexdigest()[:8]
        return f"{self.accent[1:]}-{self.accent_text[1:]}-{content}"


@lru_cache(maxsize=256)
def theme_css(theme: Theme) -> str:
    """The whole set of custom properties: light, dark when the reader's device asks for it, and paper.

    In the dark the band at the top is a quiet panel, with the organisation's colour as its edge.
    """
    light, dark = (_properties(with_accent(base, theme.accent)) for base in (LIGHT, DARK))
    band = f"--ow-band:{theme.accent};--ow-on-band:{theme.accent_text};--ow-band-edge:{theme.accent};"
    quiet_band = "--ow-band:var(--ow-surface);--ow-on-band:var(--ow-ink);--ow-band-edge:var(--ow-accent);"
    return (
        f":root{{color-scheme:light dark;{light}{band}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}{quiet_band}}}}}\n"
        f"@media print{{:root{{--ow-paper:{WHITE};--ow-ink:{BLACK}}}}}\n"
    )


def with_accent(base: Palette, accent: str) -> Palette:
    """The palette with links and buttons in the organisation's colour, moved as far as reading needs."""
    end = 1.0 if base is DARK else 0.0
    soft = mix(base.paper, accent, 0.1 if base is DARK else 0.05)
    shades = (towards(accent, end, step / 40) for step in range(41))
    accent = next(c for c in shades if all(contrast(c, g) >= TEXT_CONTRAST for g in (*base.grounds, soft)))
    return replace(
        base,
        accent=accent,
        accent_deep=towards(accent, end, 0.4),
        accent_soft=soft,
        on_accent=base.raised,
    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2 between two colours, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance of an sRGB colour as WCAG 2.2 defines it, 0 to 1."""
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in _channels(colour))
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def mix(one: str, other: str, share: float) -> str:
    """A colour on the straight way from one to the other; `share` of the other, 0 to 1."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(255 * (a + (b - a) * share)):02x}" for a, b in pairs)


def towards(colour: str, lightness: float, share: float) -> str:
    """The colour, lighter (lightness 1) or darker (0) by a share of the way, its hue kept."""
    hue, own, saturation = colorsys.rgb_to_hls(*_channels(colour))
    if lightness > own:
        saturation = min(saturation, CALM)
    rgb = colorsys.hls_to_rgb(hue, own + (lightness - own) * share, saturation)
    return "#" + "".join(f"{round(255 * channel):02x}" for channel in rgb)


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return red, green, blue


def _properties(palette: Palette) -> str:
    return "".join(f"--ow-{field.name.replace('_', '-')}:{getattr(palette, field.name)};" for field in fields(palette))
