"""A browser for the tests: use the one that is there, else install one, else say exactly what to run.

`python -m tests.browser_for_tests` is called by `make test`; it never skips silently.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

DEBIAN = ["chromium"]


def find() -> str | None:
    """The browser the tests will drive: CHROMIUM, Debian's, or the browser tool's own download."""
    for path in (os.environ.get("CHROMIUM"), "/usr/bin/chromium"):
        if path and Path(path).exists():
            return path
    return _own_download()


def install() -> None:
    """As root on Debian from its packages; elsewhere the browser tool's own download."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        _run("apt-get", "update", "-qq")
        _run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *DEBIAN)
    else:
        _run(sys.executable, "-m", "playwright", "install", "chromium")


def main() -> int:
    """0 when there is a browser in the end; 1 with what to run when there is not."""
    if find():
        return 0
    print("No browser for the tests yet: installing one.", file=sys.stderr)
    try:
        install()
    except (OSError, subprocess.CalledProcessError) as problem:
        print(f"It could not be installed ({problem}).", file=sys.stderr)
    if find():
        return 0
    print(
        "The tests need Chromium. On Debian or Ubuntu run, as root:\n    apt-get install chromium\n"
        "Elsewhere run:\n    .venv/bin/python -m playwright install chromium\n"
        "or set CHROMIUM to a Chromium you have.",
        file=sys.stderr,
    )
    return 1


def _own_download() -> str | None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def _run(*command: str) -> None:
    subprocess.run(
        command, check=True, env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, stdout=subprocess.DEVNULL
    )


if __name__ == "__main__":
    sys.exit(main())
