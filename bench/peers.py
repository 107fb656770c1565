"""The peers' own environment, `.venv-bench/`, made on first use: nothing of theirs is among our dependencies."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

HOME = Path(__file__).parent.parent
PEERS = HOME / ".venv-bench"
PACKAGES = ["policyengine-core==3.33.12", "OpenFisca-Core==46.0.1"]


def peers_python() -> Path:
    """The interpreter of the peers' environment."""
    python = PEERS / "bin" / "python"
    stamp = PEERS / ".installed"
    if not stamp.exists() or stamp.read_text() != "\n".join(PACKAGES):
        tell(f"installing {', '.join(PACKAGES)} into {PEERS.name}")
        subprocess.run([sys.executable, "-m", "venv", PEERS], check=True)
        install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PACKAGES]
        subprocess.run(install, check=True, stdout=sys.stderr, stderr=subprocess.DEVNULL)
        stamp.write_text("\n".join(PACKAGES))
    return python


def run(python: Path | str, module: str, *arguments: object) -> dict[str, Any]:
    """One engine in a process of its own; its last line is a JSON object."""
    command = [str(python), "-m", module, *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=HOME)
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer


def tell(what: str) -> None:
    """Say on standard error what is being done."""
    print(f"  {what}", file=sys.stderr, flush=True)
