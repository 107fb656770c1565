"""Turns the stylesheets of GOV.UK and MoJ into ours: the blocks we use, in the theme's colours, in either direction.

Councils and practices are not GOV.UK: its font, crown and colours may not be served (ADR 0004). Every colour
becomes one of our custom properties; a colour that the table does not know stops the build, so a new release
of either package cannot bring one in unseen. Left and right become start and end, for languages from the right.
"""

import re

Rules = list[tuple[str, "str | Rules"]]  # (selector or condition, declarations or the rules inside)

BLOCKS = frozenset(
    f"govuk-{block}"
    for block in (
        *("frontend-supported", "template", "visually-hidden"),
        *(
            "grid-row",
            "grid-column-full",
            "grid-column-one-half",
            "grid-column-one-third",
            "grid-column-two-thirds",
        ),
        *("heading-xl", "heading-l", "heading-m", "heading-s", "caption-xl", "caption-l", "caption-m"),
        *("body", "body-l", "body-m", "body-s", "link", "list", "section-break"),
        *("back-link", "skip-link", "service-navigation", "exit-this-page", "exit-this-page-hide-content"),
        *("form-group", "label", "label-wrapper", "hint", "fieldset", "error-message", "error-summary"),
        *("input", "textarea", "select", "radios", "checkboxes", "date-input", "character-count"),
        *("file-upload", "password-input", "button", "button-group"),
        *("details", "inset-text", "notification-banner", "pagination", "summary-list", "table", "tag"),
        *("task-list", "warning-text"),
    )
) | {"moj-filter", "moj-filter-tags", "moj-side-navigation", "moj-timeline"}
# GOV.UK's own tag colours and white-on-blue variants, and the parts of MoJ's filter that need its script.
LEFT_OUT = re.compile(
    r"--(inverse|blue|green|grey|magenta|orange|pink|purple|red|teal|turquoise|yellow)\b"
    r"|moj-filter__(close|legend)|moj-timeline__document|govuk-file-upload-(button|announcements)|drop-zone"
)
UTILITIES = re.compile(r"govuk-\\!-(margin-(top|bottom)|font-weight|width|display-none)")
OLD_BROWSERS = re.compile(r"\\0|-ms-|@supports not")
CLASS = re.compile(r"\.((?:govuk|moj|probation)-[\w\\!-]+)")
THEIR_SETTINGS = re.compile(r"--govuk-[\w-]+-colour:[^;}]*;?|[\w-]*image:url\([^)]*\);?")
THEIR_PROPERTY = re.compile(r"var\(--govuk-([a-z-]+)-colour(?:,#[0-9a-f]+)?\)")
HEX = re.compile(r"#[0-9a-f]{3,6}\b")
ANY_COLOUR = re.compile(r"#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(", re.IGNORECASE)

OF_THEIRS = {  # our colour: their names for it, functional and literal
    "accent": "brand link #0f7a52",
    "accent-deep": "link-hover #0b5c3e #083d29 #0f385c",
    "accent-soft": "#d2e2f1",
    "on-accent": "inverse-text",
    "visited": "link-visited",
    "ink": "text print-text surface-text link-active #0b0c0c",
    "ink-soft": "secondary-text #484949",
    "paper": "body-background",
    "surface": "template-background surface-background #f3f3f3 #f4f8fb",
    "raised": "#fff",
    "line": "border hover surface-border #cecece",
    "line-strong": "input-border #858686",
    "focus": "focus",
    "on-focus": "focus-text",
    "error": "error #ca3535 #982828 #651b1b",
    "good": "success",
}
SIDES = {"left": "start", "right": "end"}
TOKEN = {theirs: f"var(--ow-{ours})" for ours, names in OF_THEIRS.items() for theirs in names.split()}


class UnknownColourError(ValueError):
    """A colour of theirs for which we have named none of ours."""


def ours(css: str) -> str:
    """Their built stylesheet: only the blocks we use, no font face, no picture, our custom properties."""
    rules, _ = _parse(re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL))
    kept = THEIR_SETTINGS.sub("", _written(_kept(rules)))
    ours_to_read = re.sub(r"font-family:(GDS Transport,arial,)?sans-serif", "font-family:var(--ow-font)", kept)
    return _recoloured(_in_either_direction(ours_to_read))


def _parse(css: str, at: int = 0) -> tuple[Rules, int]:
    """Rules from a minified stylesheet, and where they end: at a closing brace or at the end of the text."""
    rules: Rules = []
    start = at
    while at < len(css) and css[at] != "}":
        if css[at] == "{":
            head = css[start:at].strip()
            if head.startswith("@") and head not in ("@font-face", "@page"):
                inside, at = _parse(css, at + 1)
                rules.append((head, inside))
            else:
                end = css.index("}", at)
                rules.append((head, css[at + 1 : end]))
                at = end
            start = at + 1
        elif css[at] == ";":  # a statement such as @charset
            start = at + 1
        at += 1
    return rules, at


def _kept(rules: Rules) -> Rules:
    kept: Rules = []
    for head, body in rules:
        if isinstance(body, list):
            inside = [] if OLD_BROWSERS.search(head) else _kept(body)
            if inside:
                kept.append((head, inside))
        elif not head.startswith("@font-face"):
            selectors = [s for s in re.split(r",(?![^(]*\))", head) if _used(s)]
            if selectors:
                kept.append((",".join(selectors), body))
    return kept


def _used(selector: str) -> bool:
    """Whether every class of a selector belongs to a block that we use; `:root` holds the breakpoints."""
    if LEFT_OUT.search(selector):
        return False
    classes = CLASS.findall(selector)
    if not classes:
        return selector == ":root"
    return all(UTILITIES.match(name) or re.sub(r"(__|--).*", "", name) in BLOCKS for name in classes)


def _written(rules: Rules) -> str:
    return "".join(f"{head}{{{_written(body) if isinstance(body, list) else body}}}" for head, body in rules)


def _recoloured(css: str) -> str:
    css = THEIR_PROPERTY.sub(lambda m: TOKEN[m[1]], css)
    css = re.sub(r"(?<!background-)color:#fff", f"color:{TOKEN['inverse-text']}", css)
    css = HEX.sub(lambda m: TOKEN.get(m[0], m[0]), css)
    left = ANY_COLOUR.search(css)
    if left:
        raise UnknownColourError(f"no colour of ours for {css[max(0, left.start() - 80) : left.end() + 20]!r}")
    return css


def _in_either_direction(css: str) -> str:
    """Margins, paddings, borders, places and alignment by start and end of a line."""
    css = re.sub(r"\b(margin|padding|border)-(left|right)\b", lambda m: f"{m[1]}-inline-{SIDES[m[2]]}", css)
    css = re.sub(r"(?<=[{;])(left|right):", lambda m: f"inset-inline-{SIDES[m[1]]}:", css)
    css = re.sub(r"\btext-align:(left|right)", lambda m: f"text-align:{SIDES[m[1]]}", css)
    return re.sub(r"\bfloat:(left|right)", lambda m: f"float:inline-{SIDES[m[1]]}", css)
