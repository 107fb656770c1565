"""A page about who gains and who loses: what changes, a picture and a table, complete in one file and without a script.

The picture says nothing that the table beside it does not say in words.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from ownway.platform.design_system.theme import Theme, theme_css
from ownway.rules.kernel import pounds
from ownway.rules.what_if import BANDS, Effect

WIDTH, BAR, GAP = 640, 22, 10
LABEL = 210  # the room that names take at the left
STYLE = """
body{background:var(--ow-paper);color:var(--ow-ink);font:1.1rem/1.5 system-ui,sans-serif;margin:2rem auto;
 max-width:72rem;padding:0 1rem}
h1{font-size:1.9rem;line-height:1.2}h2{font-size:1.3rem;margin-top:2.5rem}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:right;padding:.35rem .5rem;border-bottom:1px solid var(--ow-line)}
th:first-child,td:first-child{text-align:left}
.wide{overflow-x:auto}
svg{display:block;width:100%;height:auto;font:14px system-ui,sans-serif;fill:var(--ow-ink)}
.gain{fill:var(--ow-good)}.lose{fill:var(--ow-error)}.same{fill:var(--ow-line-strong)}.axis{stroke:var(--ow-ink)}
.soft{color:var(--ow-ink-soft)}
"""
Groups = Mapping[str, Effect]
Change = tuple[str, str, str]  # a figure's name, before, after


def page(title: str, sets: tuple[str, str], changes: Sequence[Change], found: Mapping[str, Groups]) -> str:
    """The whole page. `found` is the effect by the column that groups, everybody together under the empty name."""
    (everybody,) = found[""].values()
    parts = [
        f"<h1>{escape(title)}: what would change</h1>",
        f"<p>{escape(sets[0])}, compared with {escape(sets[1])}.</p><p>{sentence(everybody)}</p>",
        "<h2>By how much a week</h2>",
        bands_picture(everybody),
        "<details><summary>The same as a table</summary>",
        table(["A week", "People"], [(band, f"{n:,}") for band, n in zip(BANDS, everybody.bands, strict=True)]),
        "</details>",
        *(part for column, groups in found.items() for part in _groups(column, groups)),
        "<h2>What is different in the second</h2>",
        table(["Figure", "First", "Second"], changes) if changes else "<p>No figure differs.</p>",
        '<p class="soft">A gain is what leaves the person better off. An estimate from the facts in the file, never a '
        "decision about anybody.</p>",
    ]
    body = "\n".join(parts)
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>{escape(title)}: what would change</title><style>{theme_css(Theme('Ownway'))}{STYLE}</style></head>"
        f"<body><main>\n{body}\n</main></body></html>\n"
    )


def sentence(effect: Effect) -> str:
    """The whole in words."""
    direction = "gain" if effect.net >= 0 else "lose"
    said = (
        f"Of {effect.people:,} people {effect.gain:,} would gain, {pounds(effect.gained_each)} on average; "
        f"{effect.lose:,} would lose, {pounds(effect.lost_each)} on average; {effect.same:,} would stay as they are. "
        f"Together they would {direction} {pounds(abs(effect.net))} a week, {pounds(abs(effect.a_year))} in 52 weeks."
    )
    lacking = f" {effect.not_compared:,} could not be compared, because facts are missing."
    return said + (lacking if effect.not_compared else "")


def bands_picture(effect: Effect) -> str:
    """How many gain or lose how much: a bar a band."""
    most = max(*effect.bands, 1)
    bars = [
        (band, [(number / most, _kind(band))], f"{number:,}") for band, number in zip(BANDS, effect.bands, strict=True)
    ]
    return _picture("How many people gain or lose how much a week", bars)


def shares_picture(groups: Groups) -> str:
    """Of each group, the share that loses, stays and gains."""
    bars = []
    for name, effect in groups.items():
        whole = max(effect.lose + effect.same + effect.gain, 1)
        parts = [(effect.lose / whole, "lose"), (effect.same / whole, "same"), (effect.gain / whole, "gain")]
        bars.append((name, parts, f"{100 * effect.lose / whole:.0f} % lose, {100 * effect.gain / whole:.0f} % gain"))
    return _picture("The share of each group that loses, stays as it is and gains", bars)


def table(head: Iterable[str], lines: Iterable[Sequence[str]]) -> str:
    """A table; its first column names the line."""
    top = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in head)
    rows = (
        f'<tr><th scope="row">{escape(first)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in rest)}</tr>'
        for first, *rest in lines
    )
    return f'<div class="wide"><table><thead><tr>{top}</tr></thead><tbody>{"".join(rows)}</tbody></table></div>'


HEAD = ("People", "Gain", "Lose", "Same", "Not compared", "Gain each", "Lose each", "A week", "In 52 weeks")


def line(name: str, effect: Effect) -> tuple[str, ...]:
    """What a table says of a group."""
    counts = (effect.people, effect.gain, effect.lose, effect.same, effect.not_compared)
    sums = (effect.gained_each, effect.lost_each, effect.net, effect.a_year)
    return name, *(f"{count:,}" for count in counts), *(pounds(amount) for amount in sums)


def _groups(column: str, groups: Groups) -> Iterator[str]:
    yield f"<h2>{escape('By ' + column.replace('_', ' ') if column else 'Altogether')}</h2>"
    if column:
        yield shares_picture(groups)
    yield table(["Group", *HEAD], [line(name, effect) for name, effect in groups.items()])


def _kind(band: str) -> str:
    return next(kind for kind in ("gain", "lose", "same") if kind in band)


def _picture(title: str, bars: Sequence[tuple[str, Sequence[tuple[float, str]], str]]) -> str:
    """A bar a line: its name, its parts as shares of the room with their kind, and what it says."""
    room, height = WIDTH - LABEL - 150, len(bars) * (BAR + GAP)
    drawn = []
    for number, (name, parts, says) in enumerate(bars):
        y, x = number * (BAR + GAP), float(LABEL)
        drawn.append(f'<text x="{LABEL - 8}" y="{y + 16}" text-anchor="end">{escape(name)}</text>')
        for share, kind in parts:
            drawn.append(f'<rect class="{kind}" x="{x:.1f}" y="{y}" width="{share * room:.1f}" height="{BAR}"/>')
            x += share * room
        drawn.append(f'<text x="{x + 8:.1f}" y="{y + 16}">{escape(says)}</text>')
    axis = f'<line class="axis" x1="{LABEL}" y1="0" x2="{LABEL}" y2="{height}"/>'
    return f'<svg viewBox="0 0 {WIDTH} {height}" role="img" aria-label="{escape(title)}">{"".join(drawn)}{axis}</svg>'
